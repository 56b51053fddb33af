#!/usr/bin/env node
// Judges messages from standard input with the engine as it is shipped. Reads JSON Lines {"id","text"}, answers one line each, in order.
//   --no-rewordings  leave them out      --mild  rewordings for mild findings too
//   --no-model       without a learned vote; there is none, so that it changes nothing
import { answerLines, hasId, hasText, printedFinding } from './json-lines.mjs';
import { loadEngine } from './load-engine.mjs';

const withRewordings = !process.argv.includes('--no-rewordings');
const mild = process.argv.includes('--mild');

function answer({ analyze, reword }, { id, text }) {
  const analysis = analyze(text);
  const findings = analysis.findings.map(printedFinding);
  const line = {
    id,
    language: analysis.language,
    findings,
    protected: analysis.protected,
    kindness: analysis.kindness,
  };
  if (!withRewordings) return line;
  const rewordings = reword(text, analysis, { mild }).map((r) => ({
    variant: r.variant,
    step: r.step,
    text: r.text,
    parts: r.parts.map(({ slot, text: words }) => ({ slot, text: words })),
  }));
  return { ...line, rewordings };
}

const loaded = await loadEngine();
await answerLines(
  (row) => hasId(row) && hasText(row),
  'an id and a text',
  (message) => answer(loaded, message),
);
