import { describe, expect, it } from 'vitest';
import { dress, readRegister } from '@/utils/analysis/rewriters/register';
import { readSentences } from '@/utils/analysis/text/sentences';

const registerOf = (draft: string) => readRegister(draft, readSentences(draft));
const ours = "I'm worn out when you're late. Could you call?";

describe('our words in the habits of the writer', () => {
  it.each([
    ['well typed', "I don't like this. It's late.", "I'm worn out when you're late. Could you call?"],
    ['lower case with apostrophes', "i don't like this. it's late.", "i'm worn out when you're late. could you call?"],
    ['lower case without', 'i dont like this', 'im worn out when youre late. could you call?'],
    ['u and ur', 'u dont like this', 'im worn out when ur late. could u call?'],
    ['capitals but i', 'Well i dont know. Really.', 'im worn out when youre late. Could you call?'],
    ['lower case with a shout', 'ur late again. AGAIN', 'im worn out when ur late. could u call?'],
    ['lower case after a digit', '20 mins late. i waited', "i'm worn out when you're late. could you call?"],
    ['a capital but for I nowhere', "don't do that. I mean it", "I'm worn out when you're late. could you call?"],
    [
      'a time of day in the middle',
      "I don't mind. It was 9 p.m., and then it rained.",
      "I'm worn out when you're late. Could you call?",
    ],
    ['curly apostrophes', 'I don’t like this. It’s late.', 'I’m worn out when you’re late. Could you call?'],
  ])('%s', (_, draft, expected) => {
    expect(dress(ours, registerOf(draft), true)).toBe(expected);
  });

  it('starts in the middle of a sentence without a capital, but for I', () => {
    const register = registerOf("It's late. We should go.");
    expect(dress('When it is late', register, false)).toBe('when it is late');
    expect(dress('I feel tired', register, false)).toBe('I feel tired');
  });
});
