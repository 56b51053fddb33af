import { defineWays, way } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const growUp = defineWays({
  ways: [
    way('grow ~(a|some) (spine|backbone|pair)', { gentle: ["n:I wish you'd stand up for us."] }),
    way('.*(learn|learned) (how )?to (speak|talk|behave).*', {
      gentle: ['n:I need you to talk to me more kindly.'],
    }),
    ...verdictWays,
    way('.*(grow (the fuck )?up|like (a|an|some) |act your age|get a (life|grip|clue)).*', {
      gentle: ['n:I need you to take this seriously.', 'r:Could you take this seriously?'],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'ur mum just popped in again n u said nothing. grow a spine',
  'grow a spine for once',
  'grow a conscience',
  'grow a sense of proportion',
  'be a father for once',
  'Be a man.',
  'get a job',
  'get your act together',
  "you're not my mother",
  "I can't listen to your whining",
  'another one of your tantrums',
  'learn to listen',
  'learn how to speak to people',
  'Know your place, woman, ah',
  'you need serious help, na true',
  'oh grow up',
];
