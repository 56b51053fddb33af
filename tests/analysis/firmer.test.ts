import { describe, expect, it } from 'vitest';
import { firmer } from '@/utils/analysis/ways/firmer';

describe('a gentle line at full strength', () => {
  it.each([
    ['r:Could you {do}?', 'n:I need you to {do}.'],
    ['r:Can we not talk about {thing} right now?', "r:I don't want to talk about {thing} right now."],
    [
      "r:Please don't {act} again.||o:It really matters to me.",
      "r:I really don't want you to {act} again.||o:It really matters to me.",
    ],
    ["n:I wish you'd {did:base}.", 'n:I need you to {did:base}.'],
    ["n:I wish you'd {act:done}.", "n:I really wish you'd {act:done}."],
    ['f:It hurts|o: when you {act}.', "o:I really don't like it when you {act}."],
    ["f:I'm <upset> about {thing}.", "f:I'm really <upset> about {thing}."],
    ["f:I'm <really hurt> by this.", "f:I'm <really hurt> by this."],
    ['p:I need some space right now.', "p:I'm taking some space right now."],
  ])('%s', (gentle, firm) => {
    expect(firmer(gentle, false)).toBe(firm);
  });

  it('opens with a feeling where no rule fits, unless one was named before', () => {
    expect(firmer('o:You {did}.', false)).toBe("f:I'm {strong}.|o: You {did}.");
    expect(firmer('o:You {did}.', true)).toBe('o:You {did}.');
  });
});
