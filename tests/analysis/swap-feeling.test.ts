import { describe, expect, it } from 'vitest';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import type { Rewording } from '@/utils/analysis/types';

const rewording: Rewording = {
  variant: 'gentle',
  step: 'full',
  text: 'hey. i feel hurt. bins?',
  parts: [
    { slot: 'kept', text: 'hey. ' },
    { slot: 'feeling', text: 'i feel hurt.' },
    { slot: 'kept', text: ' bins?' },
  ],
  span: { start: 5, end: 20 },
  replacement: 'i feel hurt.',
  feeling: { start: 7, end: 11, others: ['worn out', 'sad'] },
};

describe('another feeling in a rewording', () => {
  it('stands in the text, in the replacement and in its part', () => {
    const swapped = swapFeeling(rewording, 'worn out');
    expect(swapped.text).toBe('hey. i feel worn out. bins?');
    expect(swapped.replacement).toBe('i feel worn out.');
    expect(swapped.parts.map((part) => part.text)).toEqual(['hey. ', 'i feel worn out.', ' bins?']);
    expect(swapped.feeling).toEqual({ start: 7, end: 15, others: ['hurt', 'sad'] });
  });

  it('can be changed back', () => {
    expect(swapFeeling(swapFeeling(rewording, 'sad'), 'hurt')).toEqual(rewording);
  });

  it('changes nothing for a feeling that is not offered, or where none is named', () => {
    expect(swapFeeling(rewording, 'furious')).toBe(rewording);
    const without = { ...rewording, feeling: null };
    expect(swapFeeling(without, 'sad')).toBe(without);
  });
});
