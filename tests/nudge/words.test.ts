import { describe, expect, test } from 'vitest';
import { enoughShown, quietUntil, slotNames, supportLines, words } from '@/components/nudge/words';

const lines = [
  ...Object.values(words),
  ...Object.values(slotNames),
  ...Object.values(supportLines),
  enoughShown('9:10'),
  quietUntil('9:10'),
];

describe('the words of the interface', () => {
  test.each(lines)('%j raises no pulse', (line) => {
    expect(line).not.toMatch(/\b(?:must|should|don't|toxic|abuser)\b|!/i);
  });
});
