import { describe, expect, it } from 'vitest';
import { feelings } from '@/utils/analysis/lexicon/feelings';
import { needs, type Theme } from '@/utils/analysis/lexicon/needs';
import { themeOf } from '@/utils/analysis/rewriters/themes';
import { readSentences } from '@/utils/analysis/text/sentences';

const themes = Object.keys(needs) as Theme[];
const wordsOf = (theme: Theme) => needs[theme].words.split(' ').filter((word) => word !== '');

describe('the lexicon of feelings and needs', () => {
  it('holds at least sixty feelings and needs and points to them from at least five hundred words', () => {
    const said = new Set(
      themes.flatMap((theme) => [...feelings[theme].soft, ...feelings[theme].strong, ...needs[theme].needs]),
    );
    expect(said.size).toBeGreaterThanOrEqual(60);
    expect(new Set(themes.flatMap(wordsOf)).size).toBeGreaterThanOrEqual(500);
  });

  it('names needs that stand after "I need"', () => {
    for (const theme of themes) {
      for (const need of needs[theme].needs) expect(need).toMatch(/^(?!I |you (?!to ))[a-z].*[^.?]$/);
    }
  });

  it.each([
    ['you never listen', 'listening'],
    ['always late again', 'lateness'],
    ['on your phone all night', 'phone'],
    ['you never help', 'helping'],
    ['the dishes are still there', 'household'],
    ['you spent it all', 'money'],
    ['talking to your ex', 'jealousy'],
    ['you lied to me', 'honesty'],
    ['forgot my birthday', 'celebration'],
    ['when the baby wakes', 'children'],
    ['you never hug me', 'closeness'],
    ['selfish pig', 'care'],
    ['ur so lazy', 'helping'],
    ['useless', 'helping'],
    ['you liar', 'honesty'],
    ['such a cheater', 'jealousy'],
    ['so childish', 'adulthood'],
    ['total psycho', 'calm'],
    ['youre so stingy', 'money'],
    ['what a slob', 'household'],
    ['you drunk', 'drinking'],
    ['you heartless cow', 'warmth'],
    ['ungrateful', 'thanks'],
    ['hypocrite', 'fairness'],
    ['you coward', 'opening'],
    ['youre so controlling', 'freedom'],
    ['stop nagging', 'criticism'],
    ['you asshole', 'respect'],
    ['fine, feed the cat then', 'household'],
    ['tbh nothing here', 'us'],
    ['zorblat quixmoor', 'us'],
  ])('%s is about %s', (words, theme) => {
    expect(themeOf(readSentences(words).flatMap((sentence) => sentence.tokens))).toBe(theme);
  });
});
