import { defineWays, way } from '../define-ways';
import { deed, habit, missed } from '../lines';

const dont = 'you ~(do not|did not|can not|could not) ~';
const caring = `(${dont}(care|give a \\S+|give any \\S+|care less)|you could not ~care less|you ~do not care)`;
const nothingBut = '( at all| any more| anymore| do you| any| either| one bit)?';

export const mindReading = defineWays({
  theme: 'care',
  ways: [
    way('.*\\b(none of (this|it)|nothing|it|this|i) (does not |do not )?~(even )?(matter|matters) to you.*', {
      gentle: ["n:I'd like to feel that this matters to you."],
    }),
    way('you are ~(acting|being) ~(like )?(such )?(a|an) .+? about (this|it) {clause}', {
      gentle: ["o:I don't get why this bothers you so much, {clause}."],
    }),
    way(`${caring} (?=that |if |whether |how |what |when |where ){x}`, {
      gentle: ['n:I need it to matter to you {x}.', "n:I'd like it to matter to you {x}."],
      curious: ['n:I need it to matter to you {x}.|q: Does it?'],
    }),
    way(`${caring} (about|for) (?!you|any|nothing|.* or |a single ){x}${nothingBut}`, {
      gentle: ['n:I need to know you care about {x}.', 'n:I want to feel like you care about {x}.'],
      curious: ["n:I'd like to know you care about {x}.|q: How do you feel about it?"],
    }),
    way(`(and )?(${caring}|(just )?shows how little you ~care|how little you ~care)( .*)?`, {
      gentle: ['n:I need to know you care.', 'f:I feel <unimportant>,|n: and I need to know you care.'],
      curious: ['f:I feel <unimportant>.|q: How do you feel about this?'],
    }),
    way('(you ~(only|just) ~(ever )?care about|all you ~(ever )?care about ~is) {x}', {
      gentle: ['f:I feel like I come second to {x}.'],
      firm: ["f:I'm <hurt>.|n: I need to matter as much as {x}."],
    }),
    way('you ~(only|just) ~(ever )?{act} (when|because|if) {clause}', {
      gentle: ["n:I wish you'd {act} more, not just when {clause}."],
    }),
    way('you ~think ~i ~(like|enjoy|love) ~{doing}', {
      gentle: ["o:I don't enjoy {doing}."],
    }),
    way('you ~think ~you can ~{act}', {
      gentle: ["o:I'm not okay with it when you {act}."],
    }),
    way(
      'you ~(did not|do not) ~have (the )?(decency|guts|balls|courage|respect|courtesy) to {do}',
      missed('{do:done}'),
    ),
    way('you ~do not ~know {x}', {
      gentle: ['n:I wish you knew {x}.'],
    }),
    way(
      `you ~do not ~(?=(love|respect|trust|appreciate|value|want|need|understand|support|like) (me|us)${nothingBut}$)(?<act>\\S+) (me|us){rest}`,
      {
        gentle: ["f:I don't feel {act:done}.", "f:I don't feel {act:done} right now."],
        curious: ["f:I don't feel {act:done}.|q: How do you feel about us?"],
      },
    ),
    way(`you ~do not ~(?=love|respect|trust|appreciate|value|understand|support){act}`, {
      gentle: ["n:I'd like to feel that you {act}."],
    }),
    way('you ~did not ~(?!have |mean ){act}', deed("you didn't {act}")),
    way('you ~do not ~(?!deserve|have |mean |care|.* how .* you make){act}', habit("you don't {act}")),
    way(
      '.*?((there is|you have|you had|have|had|is|got) )?(?<thing>time|energy|money|patience) for {x} but (not|never|none|no \\S+)( (for|to))? {x2}',
      {
        gentle: ['n:I wish there was {thing} for {x2} too, not just for {x}.'],
      },
    ),
    way('(in your eyes|to you) i am ~(nobody |nothing )?(just |only |but )?{x}', {
      gentle: ['f:I feel like {x} to you.'],
      firm: ['n:I need to be more than {x} to you.'],
    }),
    way('you ~(like|love|enjoy) ~(?!to ){doing}', habit('you {doing:base}')),
    way('you ~(love|like|care about) {x} more than (?<x2>us|this \\S+|your .+|our .+|the kids)', {
      gentle: ["n:I'd like {x2} to come before {x}."],
    }),
    way('you ~(act|acted|behave|are acting|carry on) ~like ~(?=i |my |we |it ){clause}', {
      gentle: ['f:It hurts|o: when it sounds like {clause}.'],
    }),
    way('you are not ~(even )?sorry{rest}', {
      gentle: ['n:I need to feel that you see why it hurt.'],
    }),
    way('(i am )?(starting|beginning) to (think|wonder|feel|believe) (if |that |whether )?you ~(?!are){act}', {
      gentle: ["o:I'm not so sure that you {act}."],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel <unimportant> right now.', 'f:That hurts.', "f:I'm <hurt>."],
    curious: ["f:I'm <hurt>.|q: How do you see it?", "f:I'm <hurt>.|q: What's going on for you?"],
  },
});

export const examples = [
  "You booked a flight to Denver. It's like none of this matters to you.",
  'ur acting like such a little bitch about this its a tuesday night game i go every week',
  'u dont care that ive been on my feet 12 hrs. all u said was wheres dinner',
  "you don't care bout nobody but yourself. I been sick since sunday and you ain't even call",
  "you don't care about me at all",
  "You don't care. Fine.",
  'U only think about urself',
  'all you care about is your phone',
  'u only text when ur horny',
  'u think i enjoy doing the school run alone?',
  'You think I am stupid',
  'you think you can talk to me any old way',
  "You didn't even have the decency to call me",
  "You don't even know my best friend's name",
  "You don't love me. You love having an audience.",
  "You don't respect me and my mother. You must call to her before 18h, she is old",
  'You did not even look up from the game',
  'u dont even try anymore. no dates no nothing. can we do sth on the 14th at least',
  'u dont even hear me when ur scrolling. i said the car wont start like 4 times',
  'you would rather scroll than ask how I am',
  'nice to know youd rather be in the greenhouse than with me. enjoy your cucumbers',
  "So there's time for 3 hrs of Madden but not 10 mins w your son. says it all",
  "I don't matter to you anymore",
  'You agreed to the loan with your uncle without even asking me, 6 lakhs!! Because in your eyes I am nobody, just the cook',
  'you enjoy watching me struggle',
  'You love that boat more than this family',
  'you love that bike more than me',
  "it's always about you",
  'You knew exactly what you were doing when you invited him',
  'you knew exactly what you were doing',
  'you just want to win',
  'You act like I am the hired help',
  'And now you act like I ruined the holiday',
  "you're not even sorry",
  "You left after the first half. She scored in the second. I'm starting to wonder if you even like being her dad.",
  'not like you were listening anyway',
  "you don't deserve her",
];
