import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

const others =
  "((my|an|your) ex|(a|any|no|every|any other|every other|other|normal|real|decent) ~(normal|real|decent|proper|sane|reasonable|good|other|sensible)? ?(\\S+)|(everyone|everybody|anyone)( else| elses| 's)*( \\S+)?|(her|his|my) \\S+)";

export const comparison = defineWays({
  ways: [
    way('at least my (?<clause>(mother|mom|mum|father|dad|parents|family|sister|brother|friends?) \\S+ .+)', {
      gentle: ['o:My {clause}.'],
      firm: ['o:My {clause}.'],
    }),
    way('some of us do not (have|get) the luxury of {x}', {
      gentle: ["f:I don't feel like I have the luxury of {x}."],
    }),
    way(`${others} ~(would|could|should) ~have (at least )?~{done}`, {
      gentle: ["o:I'd have liked you to {done:base}.", "o:I was hoping you'd {done:base}."],
    }),
    way(`${others} ~managed to ~{do}`, {
      gentle: ["o:I'd have liked you to {do}.", 'o:I was hoping you would {do}.'],
    }),
    way(`(at least )?${others} (at least )?~{did}`, {
      gentle: ["o:I'd have liked you to {did:base}.", "o:I was hoping you'd {did:base}."],
    }),
    way(`${others} ~(manages|manage|know how|knows how|can|would|could) (to )?(?!it$|like|have|do it|do this)~{do}`, {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
    }),
    way('.*(other|every other) \\w+ ~(manage|manages|managed|do it|does it){rest}', {
      gentle: ['n:I need you to do this with me.', 'r:Could we find a way to make this work?'],
    }),
    way('.*like (talking|speaking|arguing|reasoning) (to|with) .*', {
      gentle: ["f:I don't feel heard when we talk."],
    }),
    way('.*like (living|dating|married|being married).*', {
      gentle: ["f:It feels like I'm doing all of this alone."],
      firm: ["f:I'm <fed up>.|n: I need you to do your share."],
    }),
    way('.*grown (ass )?\\w+ who (can not|could not|will not) ~{do}', {
      gentle: ['r:Could you {do} yourself?'],
    }),
    way('.*grown (ass )?(man|woman|adult).*', {
      gentle: ['n:I need you to take this seriously.'],
    }),
    way('some of us were (up|awake) {x}', {
      gentle: ["o:I was up {x},|f: and I'm <worn out>."],
      firm: ["o:I was up {x},|f: and I'm <exhausted>."],
    }),
    way('some of us ~{act}', {
      gentle: ['o:I {act}.'],
      firm: ["o:I {act},|f: and I'm <fed up>."],
    }),
    way('.*(like|into|than) (your|my) (\\S+ )?\\w+{rest}', {
      gentle: ["o:I don't like how you're being with me right now."],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'i love u but honestly its like talking to a toddler sometimes',
  'at least my mother calls before she comes',
  "Some of us don't have the luxury of being depressed",
  'her boyfriend would never leave her at the station',
  'a real man would have stood up for me',
  'My ex at least remembered my birthday',
  'everybody elses husband managed to be there for sports day',
  'Other husbands can cook dinner',
  'normal people say sorry',
  'Other wives manage, no?',
  'im tired of talking to a wall',
  'its like talking to a toddler sometimes',
  'it is like living with a lodger who doesnt pay',
  "a grown man who can't work a calendar",
  'A grown man. My days.',
  'some of us have jobs, thank you',
  'some of us were up at 1',
  'some of us actually go to work',
  'oh look who finally remembered he has a wife',
  'the dog has more sense than you',
  'I should have married Emeka when he asked',
  "you're just like your mother",
];
