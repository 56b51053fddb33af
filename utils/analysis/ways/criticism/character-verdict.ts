import { defineWays, way, wideWay } from '../define-ways';
import { verdictWays } from '../verdict-words';

const notTrust =
  '(i |we )?~(can not|could not|do not|did not|would not|will never|can never) ~(trust|rely on|depend on|count on) you';

export const characterVerdict = defineWays({
  ways: [
    way('you are ~impossible to (talk to|reason with|argue with|deal with)', {
      gentle: ["o:I'm finding it really hard to get through to you."],
      firm: ["f:I'm so <frustrated>.|n: I need you to hear me out."],
      curious: ["o:I'm finding it hard to get through to you.|q: What would help?"],
    }),
    way('you are ~impossible to please', {
      gentle: ["o:I feel like I can't get it right."],
      firm: ["f:I'm <worn out>|o: from trying to get it right."],
      curious: ["o:I feel like I can't get it right.|q: What would make you happy?"],
    }),
    way('you are ~impossible to (live with|be around)', {
      gentle: ["o:I'm finding it hard to be around you right now."],
      firm: ["f:I'm really <worn out>,|n: and I need things at home to change."],
    }),
    wideWay('you ~(have )?~(turned into|become|became) ~(someone|somebody|a \\S+ who|the very).*', {
      gentle: ['o:I feel like I hardly know you any more.', "f:I'm <sad>|o: about how we've changed."],
      firm: ["f:I'm really <unhappy> with how things have changed."],
    }),
    way('{clause} and (then )?you ~wonder ~why {clause2}', {
      gentle: ["o:{clause}, and I think that's part of why {clause2}."],
      firm: ["o:{clause}, and that's why {clause2}."],
      curious: ["o:{clause}, and I think that's part of why {clause2}.|q: How do you see it?"],
    }),
    way('(and )?(then )?(you )?~wonder ~why {clause}', {
      gentle: ["o:That's part of why {clause}."],
      firm: ["o:That's why {clause}."],
      curious: ["o:That's part of why {clause}.|q: How do you see it?"],
    }),
    way('ask yourself ~why {clause}', {
      gentle: ['q:Could we talk about why {clause}?'],
      firm: ['n:I need us to talk about why {clause}.'],
      curious: ['q:Why do you think {clause}?'],
    }),
    way('(this|that) is ~(exactly )?why {clause}', {
      gentle: ["f:I'm <sad>|o: that {clause}.", 'o:I think this is part of why {clause}.'],
      firm: ["f:I'm <fed up>|o: that {clause}."],
      curious: ['o:I think this is part of why {clause}.|q: What do you think?'],
    }),
    way('(the )?(thing|trouble|problem|issue) (about|with) you is (that )?{clause}', {
      gentle: ['f:What bothers me is|o: that {clause}.'],
      firm: ["f:I'm <fed up>|o: that {clause}."],
      curious: ['f:What bothers me is|o: that {clause}.|q: How do you see it?'],
    }),
    way(`${notTrust} to {do}`, {
      gentle: ['n:I need to know I can rely on you to {do}.'],
      firm: ['n:I really need to be able to rely on you to {do}.'],
    }),
    way(`${notTrust} (with|for|on) (?!one|a single|even){thing}( any more)?`, {
      gentle: ['n:I need to know I can rely on you with {thing}.'],
      firm: ['f:I feel <let down>.|n: I need to be able to rely on you with {thing}.'],
    }),
    way(`${notTrust} ~again{rest}`, {
      gentle: ['f:My trust is really shaken.', "o:I don't know how to trust you right now."],
      firm: ["f:I'm really <hurt>,|o: and my trust is gone right now."],
    }),
    way(`${notTrust}.*`, {
      gentle: ['n:I need to be able to rely on you.'],
      firm: ['f:I feel <let down>.|n: I need to be able to rely on you.'],
    }),
    way('you (could not) ~be bothered to {do}', {
      gentle: ["o:I wish you'd {do:done}.", "f:I'm <disappointed>.|o: I wish you'd {do:done}."],
      firm: ["f:I'm really <annoyed>.|o: I wish you'd {do:done}."],
      curious: ["o:I wish you'd {do:done}.|q: What got in the way?"],
    }),
    way('.*be bothered to do anything.*', {
      gentle: ['n:I need you to put some effort in.', 'r:Could you put a bit more effort in?'],
      firm: ["f:I'm really <annoyed>.|n: I need you to make an effort."],
    }),
    way('you (can not|do not) ~be bothered to {do}', {
      gentle: ['r:Could you {do}?'],
      firm: ["r:I'd like you to {do}."],
      curious: ['q:What makes it hard to {do}?'],
    }),
    way('.*you ~(can not|could not) ~be bothered.*', {
      gentle: ['n:I need you to put some effort in.', 'r:Could you put a bit more effort in?'],
      firm: ["f:I'm really <annoyed>.|n: I need you to make an effort."],
    }),
    way('.*~(can not|could not|could) ~(keep ~(a|one|your) ~(single )?promises?|hold).*', {
      gentle: ['n:I need to be able to count on what you say.'],
      firm: ['f:I feel <let down>.|n: I need you to keep to what you say.'],
    }),
    way('(who |you )?~can not ~(handle|manage|do|follow|finish) {thing}', {
      gentle: ['r:Could you manage {thing}?', 'n:I need to know you can manage {thing}.'],
      firm: ["f:I'm really <frustrated>.|n: I need you to manage {thing}."],
    }),
    way('.*you ~can not ~go {x} without {doing}', {
      gentle: ['r:Could you go {x} without {doing}?'],
      firm: ['n:I need you to go {x} without {doing}.'],
    }),
    way(
      'you (have no|have not got any|lack|~do not have any) ~(basic )?(respect|consideration|regard) (for|of) (?!any|other|me\\b|us\\b){thing}',
      {
        gentle: ['r:Could you respect {thing} a bit more?', 'n:I need you to respect {thing}.'],
        firm: ["f:I'm really <hurt>.|n: I need you to respect {thing}."],
      },
    ),
    way(
      'you (have no|have not got any|lack|~do not have any|show no) ~(basic )?(respect|manners|consideration|decency|empathy|compassion|conscience).*',
      {
        gentle: ['n:I need a bit more respect from you.', 'n:I need you to think of how this is for me.'],
        firm: ["f:I'm really <hurt>,|n: and I need some respect."],
        curious: ['f:I feel <disrespected>.|q: Do you see why?'],
      },
    ),
    way('.*allergic to ~(sorry|apologi[sz]ing|saying sorry).*', {
      gentle: ["n:I'd like to hear that you see why it hurt."],
      firm: ['n:I need to hear that you see why it hurt.'],
      curious: ['q:What makes it hard to say?'],
    }),
    way('.*allergic to ~(the )?(effort|work|housework|helping|cleaning|doing).*', {
      gentle: ['n:I need more help from you.'],
      firm: ["f:I'm <worn out>.|n: I need you to do your part."],
      curious: ['q:What could you take off my plate?'],
    }),
    way(
      '.*(allergic to ~(accountability|responsibility)|always ~(somebody|someone|everybody|everyone) (else|elses)).*|you are (no saint|not a saint).*',
      {
        gentle: ['n:I need you to look at your part in this too.'],
        firm: ['n:I really need you to own your part in this.'],
        curious: ['q:How do you see your part in this?'],
      },
    ),
    way('.*(were|was) right about you.*|~i should have listened to.*', {
      gentle: ["f:I'm having real doubts about us right now.", "f:I'm starting to doubt us, and it scares me."],
      firm: ["f:I'm having serious doubts about us."],
      curious: ["f:I'm having doubts about us.|q: How do you see us?"],
    }),
    way('you are all talk', {
      gentle: ['n:I need to see it happen.', "n:I'd love to see some of it happen."],
      firm: ['n:I need to see you do it.'],
    }),
    way('you are (no|not any|not) good (with|at) (?!(the )?(kids|children|baby)){thing}', {
      gentle: ['r:Could we do the {thing} together?'],
      firm: ["o:I'd feel better if we did the {thing} together."],
      curious: ['q:How do you feel about the {thing}?'],
    }),
    way(
      '.*(who|what|how) you are( you .*)?|(that|this) is (so |just |exactly )*like you|(so |how )?typical( \\S+){0,2}|(and )?(like|as) you ~always ?~do.*|.*says (it all|everything|a lot|enough|volumes).*',
      {
        gentle: ['||', "||f:I'm <disappointed>.", "||f:I'm <frustrated>."],
        firm: ["||f:I'm so <fed up>.", "||f:I'm really <disappointed>."],
        curious: ["||f:I'm <frustrated>.|q: What's going on?"],
      },
    ),
    wideWay('you are ~lucky .*', {
      gentle: ["f:I'm really at my limit right now."],
      firm: ["f:I'm at my limit,|n: and I need things to change."],
    }),
    ...verdictWays,
    way('.*your (own )?(temper|anger|tantrums?)\\b.*', {
      gentle: ["o:I'm struggling with how angry it gets between us."],
      firm: ["f:I'm <worn out>|o: by how angry it gets.|n: I need that to change."],
      curious: ['q:What is it that makes you so angry?'],
    }),
    way('.*your (\\S+ )?(excuses|bullshit|bs|lies)\\b.*', {
      gentle: ['n:I just want to hear how it really is.'],
      firm: ['n:I need a straight answer from you.'],
    }),
    way('.*your (\\S+ )?(drama|moods?)\\b.*', {
      gentle: ['n:I need things to be a bit calmer.', 'n:I need a bit of calm right now.'],
      firm: ['n:I really need some calm right now.'],
    }),
    way('.*your (\\S+ )?(ego|pride|arrogance|attitude)\\b.*', {
      gentle: ['n:I need you to see my side of it too.'],
      firm: ["f:I'm <fed up>,|n: and I need you to see my side."],
      curious: ['q:Can you see how it is from my side?'],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm really <disappointed> about this.", "f:I'm so <frustrated> right now."],
    firm: ["f:I'm really <angry> about this,|n: and I need it to change."],
    curious: ["f:I'm <frustrated>.|q: How do you see it?", "f:I'm really <disappointed>.|q: What's going on?"],
  },
  alone: {
    gentle: ["f:I'm really <disappointed> right now.|q: Can we talk about it?"],
    firm: ["f:I'm so <fed up> right now."],
    curious: ["f:I'm really <disappointed>.|q: What's going on?"],
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
