/**
 * A line that knows a word for one kind of person knows it for every kind: *husband* never without *wife*. Lists of words
 * that stay one-sided are counted in `ratchets.json`; a failure names them.
 */
import { describe, expect, it } from 'vitest';
import { type Node, readLine } from '@/utils/analysis/detectors/notation';
import { vocabulary } from '@/utils/analysis/lexicon/vocabulary';
import { patterns } from '@/utils/analysis/patterns/index';
import ratchets from './ratchets.json';

/** Each word of a circle with those that may stand for it. */
const circles = [
  'husband wife boyfriend girlfriend partner',
  'husbands wives boyfriends girlfriends partners',
  'man woman',
  'men women',
  'boy girl',
  'he she',
  'him/his her',
  'himself herself',
  'mother father',
  'mom/mum dad',
  'sister brother',
].map((circle) => circle.split(' ').map((words) => words.split('/')));

/** The words of a line list by list: one for each word, class or bracket that stands by itself. */
function wordLists(nodes: readonly Node[]): readonly ReadonlySet<string>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'words' || node.kind === 'notAfter') return [node.words];
    if (node.kind === 'not') return wordLists(node.nodes);
    return node.kind === 'either' ? [new Set(node.branches.flatMap(wordLists).flatMap((words) => [...words]))] : [];
  });
}

/** The words missing beside those a line has, such as `wife`. */
function missingIn(line: string): readonly string[] {
  const missing = wordLists(readLine(line, vocabulary).nodes).flatMap((words) => {
    const isIn = (alternatives: readonly string[]) => alternatives.some((word) => words.has(word));
    return circles.filter((circle) => circle.some(isIn)).flatMap((circle) => circle.filter((word) => !isIn(word)));
  });
  return [...new Set(missing.map(([word = '']) => word))];
}

describe('lines of patterns', () => {
  const oneSided = patterns.flatMap(({ id, match, unless = [] }) =>
    [...match, ...unless].flatMap((line) => {
      const missing = missingIn(line);
      return missing.length > 0 ? [`${id}  ${line}\n    lacks ${missing.join(', ')}`] : [];
    }),
  );

  it('speak of every kind of person, but for a number that only falls', () => {
    expect(oneSided.length, `One-sided lines:\n${oneSided.join('\n')}\n`).toBeLessThanOrEqual(ratchets.oneSided);
  });

  it.each([
    ['[other (husbands|wives) help]', 'boyfriends girlfriends partners'],
    ['[what kind of (husband|wife|boyfriend|girlfriend|partner) are you]', ''],
    ['ask him or her', 'her him'],
    ['[(his|her) mates]', ''],
    ['!(not|(a boy)) you', 'girl'],
    ['[me or (him|her)]', ''],
  ])('%s lacks "%s"', (line, missing) => {
    expect(missingIn(line).join(' ')).toBe(missing);
  });
});
