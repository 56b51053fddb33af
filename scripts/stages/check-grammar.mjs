import { checkRewordings } from '../../tests/grammar/check-rewordings.mjs';
import { describeWorst, judgeGrammar } from '../../tests/grammar/judge.mjs';

/**
 * The English of rewordings, by Harper.
 *
 * @throws {Error} With the worst rewordings where a bar is missed; also when a fault put in on purpose goes unnoticed.
 */
export async function checkGrammar() {
  const { figures, missed } = await checkRewordings();
  if (missed.length > 0) throw new Error(`Planted faults went unnoticed:\n${missed.join('\n')}`);
  const bars = judgeGrammar(figures);
  const said = bars.map(({ name, value, limit }) => `${name}: ${value}, ${limit}`);
  if (bars.some(({ isMet }) => !isMet)) {
    const { wellTyped, sloppy } = figures;
    throw new Error([...said, describeWorst(wellTyped.faulty), describeWorst(sloppy.faulty)].join('\n'));
  }
  const count = figures.wellTyped.rewordings + figures.sloppy.rewordings;
  return { count, unit: 'rewordings', detail: said[1] };
}
