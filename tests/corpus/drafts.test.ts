import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';

/** Whole drafts as people write them, with the words that must be found and their family. */
const drafts: readonly (readonly [draft: string, ...expected: (readonly [family: string, words: string])[]])[] = [
  [
    'rent is paid, i got milk, kid is at nanas till 5. also you never help with anything and im so done',
    ['criticism', 'you never help'],
    ['stonewalling', 'im so done'],
  ],
  ['Can you grab bread? And pick up your jacket please, see you at 6'],
  ['I was hurt when you left early. Can we talk about it tonight?'],
  ['Shut up. Nobody asked you.', ['interrupting', 'Shut up'], ['interrupting', 'Nobody asked you']],
  ["if you loved me you'd come to the hospital with me", ['pressure', 'if you loved me']],
  [
    'so now its all my fault?? rich coming from you',
    ['defensiveness', 'my fault'],
    ['defensiveness', 'rich coming from you'],
  ],
  ['happy birthday you legend!! so proud of you, dinner is on me tonight'],
  ["The meeting moved to Tuesday.\n> you are useless\nI'll bring the slides."],
  ['why cant you just listen for once. ur pathetic', ['criticism', 'why cant you just'], ['contempt', 'ur pathetic']],
];

describe('whole drafts', () => {
  it.each(drafts.map(([draft, ...expected]) => ({ draft, expected })))('$draft', ({ draft, expected }) => {
    const findings = analyze(draft).findings;
    expect(findings.length).toBe(expected.length);
    for (const [family, words] of expected) {
      expect(findings.filter((f) => f.family === family).some((f) => draft.slice(f.start, f.end).includes(words))).toBe(
        true,
      );
    }
  });
});
