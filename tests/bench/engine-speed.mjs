/** `npm run bench`: the engine's speed in processor time, best of several rounds. A busy machine slows a round, not all of them. */
import { loadEngine } from '../../scripts/load-engine.mjs';

const messages = [
  'are you home for dinner tonight?',
  "I'll be ten minutes late, the bus is stuck again",
  'lol that cat picture made my day 😂',
  'can u pick up milk and bread pls',
  'Thanks for doing the school run this morning. You really saved me there!',
  'ok see you at six',
  "I don't know what to wear to the wedding, the blue one or the green one?",
  'you never listen to a word I say',
  'Mum called, she wants to come over on Sunday and bring the photos',
  'haha yes, we should go there again when it gets warmer',
];
const paste = `${messages.join('. ')}\n`.repeat(20).slice(0, 4000);
const rounds = 12;

/** The least processor time of one call in all rounds, in milliseconds. */
function leastMs(calls, call) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; i++) call(round * calls + i);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / calls);
  }
  return least;
}

const started = process.cpuUsage();
const { analyze, createAnalyzer, reword } = await loadEngine();
analyze('are you home for dinner tonight?');
const { user, system } = process.cpuUsage(started);

const remembering = createAnalyzer();
const oneMoreLetter = (i) => remembering.analyze(`${paste} ${'letters'.slice(0, (i % 7) + 1)}`);
const hurtful = `You never help with anything. ${paste.slice(0, 470)}`;

const figures = [
  ['bundling, and the first message', (user + system) / 1000],
  ['a short message', leastMs(2000, (i) => analyze(messages[i % messages.length]))],
  ['a paste of 4,000 characters', leastMs(10, () => analyze(paste))],
  ['that paste with one more letter', leastMs(10, oneMoreLetter)],
  ['rewordings of 500 characters', leastMs(10, () => reword(hurtful, analyze(hurtful)))],
];
for (const [name, ms] of figures) console.log(`${name.padEnd(34)} ${ms.toFixed(3).padStart(9)} ms`);
