/**
 * `npm run bench`: the engine's speed beside other programs, and how its cost grows. Prints tables, writes `.output/bench.json`,
 * and ends with 1 when a bar is missed. `--planted` makes the engine do needless work, to see that the bars can be missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadEngine } from '../../scripts/load-engine.mjs';
import { judge } from './bars.mjs';
import { fitLine, leastMs, summarize, timeByLength, timeInTurns } from './measure.mjs';
import { startPeers } from './peers.mjs';

const drafts = JSON.parse(readFileSync(new URL('drafts.json', import.meta.url), 'utf8'));
const short = drafts.filter((draft) => draft.length <= 80);
const toReword = JSON.parse(readFileSync(new URL('../corpus/reword-drafts.json', import.meta.url), 'utf8'))
  .map(({ text }) => text)
  .filter((text) => text.split(/\s+/).length >= 25 && text.split(/\s+/).length <= 35);
const lengths = [250, 500, 1000, 2000, 4000, 6000, 8000, 10_000];
const coldStarts = 5;

/** All drafts in a mixed order, over and over: each part of it holds about the same of every kind. */
const stride = 97;
const everything = Array.from({ length: drafts.length * 4 }, (_, i) => drafts[(i * stride) % drafts.length]).join(' ');
const draftOf = (length, i) => everything.slice(i * 5000, i * 5000 + length);

const started = process.cpuUsage();
const engine = await loadEngine();
engine.analyze(short[0]);
const { user, system } = process.cpuUsage(started);
const bundlingMs = (user + system) / 1000;

const isPlanted = process.argv.includes('--planted');
const analyze = isPlanted ? withNeedlessWork(engine.analyze) : engine.analyze;

/** The same answers at a cost that grows with the square of the length. */
function withNeedlessWork(check) {
  return (text) => {
    for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j += 50) text.charCodeAt(j);
    for (let i = 0; i < 20; i++) check(text);
    return check(text);
  };
}

/** The median time from nothing to the first answer in a process of its own, its own start left out. */
function coldStartMs() {
  const code = `const before = performance.now();
    const { analyze } = await import(${JSON.stringify(engine.file)});
    analyze('are you home for dinner tonight?');
    console.log(performance.now() - before);`;
  const run = () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout);
  return summarize(Array.from({ length: coldStarts }, run)).median;
}

async function timeMessages() {
  const peers = await startPeers();
  const subjects = [{ name: 'engine', check: analyze }, ...peers.filter(({ check }) => check !== null)];
  const times = await timeInTurns(subjects, drafts, { rounds: 9, warmMs: 1500 });
  const messages = Object.fromEntries([...times].map(([name, list]) => [name, summarize(list)]));
  for (const { name, problem } of peers.filter((peer) => peer.problem !== null)) {
    messages[name] = null;
    console.log(`${name} could not start and is left out: ${problem}`);
  }
  return messages;
}

/** All variants of drafts of about thirty words. As in a page the draft has been analysed; its rewordings are new. */
function timeRewordings({ rounds = 12, warmRounds = 3 } = {}) {
  const hurtful = toReword.filter((text) =>
    engine.analyze(text).findings.some(({ strength }) => strength === 'strong'),
  );
  const times = [];
  for (let round = 0; round < warmRounds + rounds; round++) {
    for (const draft of hurtful) {
      const remembering = engine.createAnalyzer();
      const analysis = remembering.analyze(draft);
      const reword = engine.createReworder(remembering.analyze);
      const before = performance.now();
      for (let seed = 0; seed < (isPlanted ? 20 : 1); seed++) reword(draft, analysis, { seed });
      if (round >= warmRounds) times.push(performance.now() - before);
    }
  }
  return { drafts: hurtful.length, ...summarize(times) };
}

const pair = [
  'You never help with anything and I am tired of it. The plumber comes on Tuesday at 9, so ring him and tell Priya too.',
  "I feel tired and I'd love some help. The plumber comes on Tuesday at 9, could you ring him and tell Priya too?",
];

function timeSingly() {
  const paste = draftOf(4000, 0);
  const hurtful = `You never help with anything. ${draftOf(470, 1)}`;
  const remembering = engine.createAnalyzer();
  const oneMoreLetter = (i) => remembering.analyze(`${paste} ${'letters'.slice(0, (i % 7) + 1)}`);
  return {
    'bundling, and the first message': bundlingMs,
    'import and first message, a process of its own': coldStartMs(),
    'a short message': leastMs(2000, (i) => analyze(short[i % short.length])),
    'a paste of 4,000 characters': leastMs(10, () => analyze(paste)),
    'that paste with one more letter': leastMs(10, oneMoreLetter),
    'the check of one rewording': leastMs(500, () => engine.explainRewording(...pair, remembering.analyze)),
    'rewordings of 500 characters': leastMs(10, () => engine.reword(hurtful, analyze(hurtful))),
  };
}

const column = (value) => value.padStart(11);
const printRow = (name, ...cells) => console.log(`${name.padEnd(50)}${cells.map(column).join('')}`);
const inMs = (ms) => ms.toFixed(3);

const messages = await timeMessages();
const growth = timeByLength(analyze, draftOf, lengths);
const line = fitLine(growth);
const single = timeSingly();
const rewordings = timeRewordings();
const bars = judge({ messages, growth, rewordings });

printRow(`ms a message, ${drafts.length} drafts`, 'min', 'median', 'p95', 'of vader');
for (const [name, summary] of Object.entries(messages)) {
  if (!summary) continue;
  const vader = messages['vader-sentiment'];
  const share = vader ? (summary.median / vader.median).toFixed(2) : '–';
  printRow(`  ${name}`, inMs(summary.min), inMs(summary.median), inMs(summary.p95), share);
}
printRow('one draft by its length', 'ms', 'µs a char');
for (const { length, ms } of growth) {
  printRow(`  ${length.toLocaleString('en')} characters`, inMs(ms), ((ms / length) * 1000).toFixed(2));
}
printRow('  the straight line through them, 1,000 characters', inMs(line.msPerThousand), `R² ${line.r2.toFixed(4)}`);
printRow('ms for all variants of one draft', 'min', 'median', 'p95');
const { min, median, p95 } = rewordings;
printRow(`  ${rewordings.drafts} drafts of 25 to 35 words`, inMs(min), inMs(median), inMs(p95));
printRow('processor time, best of several', 'ms');
for (const [name, ms] of Object.entries(single)) printRow(`  ${name}`, inMs(ms));
printRow('bars', 'figure', 'bar');
for (const { name, value, limit, isMet } of bars) {
  printRow(`${isMet ? '✓' : '✗'} ${name}`, value?.toFixed(3) ?? 'none', limit);
}

mkdirSync('.output', { recursive: true });
const report = { node: process.version, drafts: drafts.length, messages, growth, line, single, rewordings, bars };
writeFileSync('.output/bench.json', `${JSON.stringify(report, null, 2)}\n`);
// The worker or timers of a peer may still be there.
process.exit(bars.every(({ isMet }) => isMet) ? 0 : 1);
