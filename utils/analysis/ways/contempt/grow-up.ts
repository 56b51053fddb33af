import { defineWays, way } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const growUp = defineWays({
  ways: [
    way('.*grow (a |an |some )?(pair|spine|backbone|balls|guts).*', {
      gentle: ['n:I need you to stand up for us.', 'r:Could you stand up for us?'],
      firm: ['f:I feel <let down>.|n: I need you to stand up for us.'],
      curious: ['q:What makes it hard to say something?'],
    }),
    way('.*grow (a |an |some )?(heart|conscience|empathy|compassion|decency|manners).*', {
      gentle: ['n:I need a bit more kindness from you.'],
      firm: ["f:I'm <hurt>.|n: I need some kindness from you."],
      curious: ['q:How do you think this is for me?'],
    }),
    way('.*grow (a |an |some )?(sense of proportion|\\S* ?skin).*', {
      gentle: ['o:It looks smaller from my side.', "o:It doesn't feel that bad to me."],
      firm: ["o:It really doesn't feel that bad to me."],
      curious: ['q:What makes it so big for you?'],
    }),
    way('~(and )?(maybe )?(this time )?be (a|an) ~(\\w+ )?(father|mother|dad|mom|mum|parent){rest}', {
      gentle: ['n:I need more from you with the kids.', 'r:Could you be there more for the kids?'],
      firm: ["f:I'm <frustrated>,|n: and I need more from you with the kids."],
      curious: ['q:How do you feel about how it goes with the kids?'],
    }),
    way('.*be a (\\w+ )?(man|woman|husband|wife|partner|boyfriend|girlfriend){rest}', {
      gentle: ['n:I need you to step up here.', 'n:I need you to be there for me.'],
      firm: ['f:I feel <let down>,|n: and I need you to step up.'],
      curious: ['q:What makes this hard for you?'],
    }),
    way('.*get a job.*', {
      gentle: ["n:I'd like you to look for a job.", 'r:Could you look for a job?'],
      firm: ["f:I'm <stressed>|o: about money,|n: and I need you to look for a job."],
      curious: ['q:How is it going with finding a job?'],
    }),
    way('.*(get|figure|sort) your \\S+ (together|out){rest}', {
      gentle: ['n:I need you to sort this out.', 'r:Could you sort this out?'],
      firm: ["f:I'm <frustrated>.|n: I need you to sort this out."],
      curious: ["q:What's getting in the way?"],
    }),
    way('.*you are not my (mother|mom|mum|father|dad|parent|boss).*', {
      gentle: ["n:I'd like to decide this myself.", 'f:I feel <bossed around>.'],
      firm: ['n:I need to decide this myself.'],
      curious: ["n:I'd like to decide this myself.|q: What worries you about it?"],
    }),
    way('.*your ~(\\S+ )?(nagging|whining|moaning|complaining).*', {
      gentle: ['n:I need you to go a bit easier on me.'],
      firm: ['f:I feel <picked on>.|n: I need you to go easier on me.'],
      curious: ['q:Which bit bothers you most?'],
    }),
    way('.*your ~(\\S+ )?(tantrums?|sulking|sulks?|hissy fits?).*', {
      gentle: ["r:Could you tell me what's wrong?", "o:I don't know what to do when you're this upset."],
      firm: ["f:I'm fed up|o: with guessing what's wrong."],
      curious: ["q:What's wrong?"],
    }),
    way('.*(learn|learned) (how )?to (listen|read).*', {
      gentle: ['n:I need you to hear me.', "f:I don't feel <heard>."],
      firm: ["f:I'm <frustrated>.|n: I need you to listen to me."],
      curious: ['q:What did you hear me say?'],
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
