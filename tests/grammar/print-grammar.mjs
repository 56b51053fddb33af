/** `npm run grammar`: every rewording of our own drafts in which Harper sees a fault, and the figures. Ends with 1 when a bar is missed. */
import { checkRewordings } from './check-rewordings.mjs';
import { describeWorst, judgeGrammar } from './judge.mjs';

const { figures, missed } = await checkRewordings();
for (const [kind, { drafts, rewordings, words, faults, faulty }] of Object.entries(figures)) {
  console.log(`${kind}: ${drafts} drafts, ${rewordings} rewordings, ${words} words, ${faults} faults`);
  if (faulty.length > 0) console.log(describeWorst(faulty, faulty.length));
}
for (const name of missed) console.log(`✗ planted and not noticed: ${name}`);
const bars = judgeGrammar(figures);
for (const { name, value, limit, isMet } of bars) console.log(`${isMet ? '✓' : '✗'} ${name}: ${value} (${limit})`);
// Harper's worker may still be there.
process.exit(missed.length === 0 && bars.every(({ isMet }) => isMet) ? 0 : 1);
