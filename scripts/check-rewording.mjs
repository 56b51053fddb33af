#!/usr/bin/env node
// Checks rewordings with the engine as it is shipped: what they lost, turned round or made up, and what is still found
// in them. Reads JSON Lines {"id","before","after"}, answers one line each, in order: {"id","violations","findings"}.
import { answerLines, hasId, printedFinding } from './json-lines.mjs';
import { loadEngine } from './load-engine.mjs';

const isPair = (row) => hasId(row) && typeof row.before === 'string' && typeof row.after === 'string';

const { analyze, explainRewording } = await loadEngine();
await answerLines(isPair, 'an id, before and after', ({ id, before, after }) => ({
  id,
  violations: explainRewording(before, after, analyze),
  findings: analyze(after).findings.map(printedFinding),
}));
