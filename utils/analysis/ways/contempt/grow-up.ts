import { defineWays, way } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const growUp = defineWays({
  ways: [
    way('.*grow (a |an |some )?(pair|spine|backbone|balls|guts).*', {
      gentle: ['n:I need you to stand up for us.', 'r:Could you stand up for us?'],
      firm: ['f:I feel <let down>.|n: I need you to stand up for us.'],
      curious: ['q:What makes it hard to say something?'],
    }),
    way('.*grow (a |an |some )?(sense of proportion|\\S* ?skin).*', {
      gentle: ['o:It looks smaller from my side.', "o:It doesn't feel that bad to me."],
      firm: ["o:It really doesn't feel that bad to me."],
      curious: ['q:What makes it so big for you?'],
    }),
    way('.*(learn|learned) (how )?to (speak|talk|behave).*', {
      gentle: ['n:I need you to talk to me more kindly.', 'r:Could you talk to me a bit more kindly?'],
      firm: ["f:I'm <hurt>,|n: and I need a kinder tone."],
      curious: ["q:What's behind the way you're talking to me?"],
    }),
    way('.*(know your place|revolve around you|who died and made|over yourself).*', {
      gentle: ['n:I need to matter here too.', 'n:I need my side to count too.'],
      firm: ["f:I'm <fed up>.|n: My side needs to count too."],
      curious: ['q:How do you think this is for me?'],
    }),
    way('.*(need|get|seek|get some|go get) ~(\\S+ )?(help|therapy|a shrink|head).*', {
      gentle: ["f:I'm <worried> about you."],
      firm: ["f:I'm really <worried> about you."],
      curious: ["f:I'm <worried> about you.|q: What's going on?"],
    }),
    ...verdictWays,
    way('.*(grow (the fuck )?up|like (a|an|some) |act your age|get a (life|grip|clue)).*', {
      gentle: [
        'n:I need you to take this seriously.',
        'r:Could you take this seriously?',
        'r:Could we talk about this seriously?',
      ],
      firm: ["f:I'm <frustrated>.|n: I need you to take this seriously."],
      curious: ["q:What's this really about for you?"],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
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
