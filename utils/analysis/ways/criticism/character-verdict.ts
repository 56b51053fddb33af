import { defineWays, way } from '../define-ways';
import { verdictWays } from '../verdict-words';

export const characterVerdict = defineWays({
  ways: [
    way('(and )?(then )?(you )?~wonder ~why {clause}', {
      gentle: ["o:That's part of why {clause}."],
      firm: ["o:That's why {clause}."],
    }),
    way('ask yourself ~why {clause}', {
      gentle: ['q:Could we talk about why {clause}?'],
      firm: ['n:I need us to talk about why {clause}.'],
    }),
    way('(this|that) is ~(exactly )?why {clause}', {
      gentle: ["f:I'm <sad>|o: that {clause}."],
    }),
    way('(the )?(thing|trouble|problem|issue) (about|with) you is (that )?{clause}', {
      gentle: ['f:What bothers me is|o: that {clause}.'],
      firm: ["f:I'm <fed up>|o: that {clause}."],
    }),
    way('you (could not) ~be bothered to {do}', {
      gentle: ["o:I wish you'd {do:done}."],
    }),
    way('(who |you )?~can not ~(handle|manage|do|follow|finish) {thing}', {
      gentle: ['r:Could you manage {thing}?'],
    }),
    way('.*you ~can not ~go {x} without {doing}', {
      gentle: ['r:Could you hold off on {doing} for {x}?'],
    }),
    way(
      'you (have no|have not got any|lack|~do not have any) ~(basic )?(respect|consideration|regard) (for|of) (?!any|other|me\\b|us\\b){thing}',
      {
        gentle: ['r:Could you respect {thing} a bit more?'],
      },
    ),
    way('.*allergic to ~(sorry|apologi[sz]ing|saying sorry).*', {
      gentle: ["n:I'd like to hear that you see why it hurt."],
    }),
    way(
      '.*(allergic to ~(accountability|responsibility)|always ~(somebody|someone|everybody|everyone) (else|elses)).*|you are (no saint|not a saint).*',
      {
        gentle: ['n:I need you to look at your part in this too.'],
      },
    ),
    way('.*(were|was) right about you.*|~i should have listened to.*', {
      gentle: ["f:I'm having real doubts about us right now.", "f:I'm starting to doubt us, and it scares me."],
      firm: ["f:I'm having serious doubts about us."],
      curious: ["f:I'm having doubts about us.|q: How do you see us?"],
    }),
    way('you are (no|not any|not) good (with|at) (?!(the )?(kids|children|baby)){thing}', {
      gentle: ['r:Could we do the {thing} together?'],
    }),
    way(
      '.*(who|what|how) you are( you .*)?|(that|this) is (so |just |exactly )*like you|(so |how )?typical( \\S+){0,2}|(and )?(like|as) you ~always ?~do.*|.*says (it all|everything|a lot|enough|volumes).*',
      {
        gentle: ['||', "||f:I'm <disappointed>."],
        firm: ["||f:I'm so <fed up>.", "||f:I'm really <disappointed>."],
      },
    ),
    ...verdictWays,
    way('.*your (\\S+ )?(ego|pride|arrogance|attitude)\\b.*', {
      gentle: ['n:I need you to see my side of it too.'],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm really <disappointed> about this.", "f:I'm so <frustrated> right now."],
  },
  alone: {
    gentle: ["f:I'm really <disappointed> right now.|q: Can we talk about it?"],
  },
});

export const examples = [
  'ur impossible to talk to',
  'honestly you are impossible to please',
  'You are impossible to live with, Greg',
  'You have turned into someone I do not recognise',
  'you snap at her all day and then you wonder why she is quiet',
  'And you wonder why the kids are quiet',
  'Ask yourself why the kids run to me and not to you when the door opens.',
  'this is why no one invites us anywhere',
  'the trouble with you is you think rules are for other people',
  'i dont trust you to pick her up on time',
  "I don't trust you with the money anymore",
  'I will never trust you again',
  "I can't rely on you for anything",
  "Half of them are soaking wet because you couldn't be bothered to use the tarp. There's chili on the stove.",
  'you cant be bothered to call your own mother',
  'you cannot be bothered with us at all',
  "You can't be bothered to do anything round here, can you?",
  "I'm tired of being engaged to someone who can't keep one promise",
  "You can't keep a promise",
  "You can't manage one weekend with them",
  'you snore and you wonder why im not feeling romantic',
  'we cant save for a place bc you cannot go 48 hours without buying some stuff on amazon',
  'You have no respect for my time. I waited at the station for 50 minutes without a single text.',
  'you have no manners',
  'Are you allergic to saying sorry?',
  'the tent leaked and i did it all by myself because you are allergic to effort',
  'with you it is always somebody else fault',
  "You're no saint yourself",
  'You never could hold a job, a drink or a promise.',
  'my friends were right about you',
  "You're all talk",
  'let me talk at the bank tmrw. ur no good with numbers',
  'Typical. Text me when you need somethin, vanish when I do',
  'That was so selfish of you',
  'You and your temper ruined the christening',
  'stop texting me ur excuses, its late',
  'too tired for ur drama. dont wait up',
  'your ego is too big to say one hello',
  'You are lucky I am still here',
];
