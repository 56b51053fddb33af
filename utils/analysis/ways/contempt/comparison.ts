import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

const others =
  "((my|an|your) ex|(a|any|no|every|any other|every other|other|normal|real|decent) ~(normal|real|decent|proper|sane|reasonable|good|other|sensible)? ?(\\S+)|(everyone|everybody|anyone)( else| elses| 's)*( \\S+)?|(her|his|my) \\S+)";

export const comparison = defineWays({
  ways: [
    way(`${others} ~(would|could|does|will) (never|not) ~{act}`, {
      gentle: ["o:I'd like you not to {act}.", 'f:It hurts|o: when you {act}.'],
      firm: ["f:I'm <hurt>,|n: and I need you not to {act}."],
    }),
    way(`${others} ~(would|could|should) ~have (at least )?~{done}`, {
      gentle: ["o:I'd have liked you to {done:base}.", "o:I was hoping you'd {done:base}."],
      firm: ["f:I'm <upset>.|o: I needed you to {done:base}."],
      curious: ["o:I was hoping you'd {done:base}.|q: What got in the way?"],
    }),
    way(`${others} ~managed to ~{do}`, {
      gentle: ["o:I'd have liked you to {do}.", 'o:I was hoping you would {do}.'],
      firm: ["f:I'm <upset>.|o: I needed you to {do}."],
      curious: ['o:I was hoping you would {do}.|q: What got in the way?'],
    }),
    way(`(at least )?${others} (at least )?~{did}`, {
      gentle: ["o:I'd have liked you to {did:base}.", "o:I was hoping you'd {did:base}."],
      firm: ["f:I'm <upset>.|o: I needed you to {did:base}."],
      curious: ["o:I was hoping you'd {did:base}.|q: What got in the way?"],
    }),
    way(`${others} ~(manages|manage|know how|knows how|can|would|could) (to )?(?!it$|like|have|do it|do this)~{do}`, {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
      firm: ["r:I'd really like you to {do}."],
      curious: ['q:What makes it hard to {do}?'],
    }),
    way('(normal|real|sane|decent|good|other) ~\\w+ ~(?!manage|do it|do this|would|could|can){do}', {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
      firm: ["r:I'd really like you to {do}."],
      curious: ['q:What makes it hard to {do}?'],
    }),
    way('.*(other|every other) \\w+ ~(manage|manages|managed|do it|does it){rest}', {
      gentle: ['n:I need you to do this with me.', 'r:Could we find a way to make this work?'],
      firm: ["f:I'm <frustrated>.|n: I need you to do your part here."],
      curious: ["q:What's the hardest part about this for you?"],
    }),
    way(
      '.*(talk|talking|speak|speaking|explain|explaining|arguing|argue|fighting) (\\S+ )?(to|with) (a|the) (\\S+ )?wall.*',
      {
        gentle: ["f:I don't feel <heard>.", "f:I feel like I'm not getting through to you."],
        firm: ["f:I'm so <frustrated>,|n: and I need you to answer me."],
        curious: ["f:I don't feel <heard>.|q: What are you thinking?"],
      },
    ),
    way('.*like (talking|texting|arguing).*', {
      gentle: [
        "f:I'm not getting through to you,|f: and I feel <stuck>.",
        'n:I need a bit more from you when we talk.',
      ],
      firm: ["f:I'm <frustrated>.|n: I need more from you when we talk."],
      curious: ["q:What's on your mind?"],
    }),
    way('.*like (living|dating|married|being married).*', {
      gentle: ["f:It feels like I'm doing all of this alone.", 'n:I need more help from you at home.'],
      firm: ["f:I'm <fed up>.|n: I need you to do your share."],
      curious: ["f:It feels like I'm doing this alone.|q: How do you see it?"],
    }),
    way('.*grown (ass )?\\w+ who (can not|could not|will not) ~{do}', {
      gentle: ['r:Could you {do} yourself?', 'n:I need you to {do} yourself.'],
      firm: ["f:I'm <frustrated>.|n: I need you to {do} yourself."],
      curious: ['q:What makes it hard to {do}?'],
    }),
    way('.*grown (ass )?(man|woman|adult).*', {
      gentle: ['n:I need you to take this seriously.', 'r:Could you take this seriously?'],
      firm: ["f:I'm <frustrated>.|n: I need you to take this seriously."],
      curious: ["q:What's going on with you?"],
    }),
    way('some of us have (jobs|a job|work|work to do){rest}', {
      gentle: ['o:I have to work.', 'o:I have work to do.'],
      firm: ["o:I have to work,|f: and I'm <stressed>."],
      curious: ['o:I have to work.|q: Could it wait?'],
    }),
    way('some of us were (up|awake) {x}', {
      gentle: ["o:I was up {x},|f: and I'm <worn out>."],
      firm: ["o:I was up {x},|f: and I'm <exhausted>."],
    }),
    way('some of us ~{act}', {
      gentle: ['o:I {act}.'],
      firm: ["o:I {act},|f: and I'm <fed up>."],
      curious: ['o:I {act}.|q: How do you see it?'],
    }),
    way('look who{rest}', {
      gentle: ["o:I'd have liked you here sooner.", 'f:I feel like I come last.'],
      firm: ["f:I'm <hurt>.|n: I need to matter more than this."],
      curious: ['o:I was hoping to hear from you sooner.|q: What kept you?'],
    }),
    way('.*(have|has|got) more .* than you{rest}', venom, { step: 'topic' }),
    way('.*(should|could|wish) .*(married|dated|chosen|picked|stayed|listened).*', {
      gentle: ["f:I'm really <unhappy> with how things are between us."],
      firm: ["f:I'm really <unhappy> with us right now,|n: and I need something to change."],
      curious: ["f:I'm <unhappy> with how things are.|q: How is it for you?"],
    }),
    way('.*(like|into|than) (your|my) (\\S+ )?\\w+{rest}', {
      gentle: ["o:I don't like how you're being with me right now.", 'f:It hurts|o: how you are with me right now.'],
      firm: ["f:I'm really <angry>|o: about how you're being with me."],
      curious: ["o:I don't like how this is going.|q: What's going on with you?"],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
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
