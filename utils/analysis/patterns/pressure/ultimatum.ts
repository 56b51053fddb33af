import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A condition with a punishment behind it. Source: Nonviolent Communication, requests and demands; Gottman Institute, harsh start-up. */
export const pattern = definePattern({
  id: 'ultimatum',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[if (you|(i|there) ~~6 (again|one more)) ~~9 (i am|i will|we are|it is) ~ (going to)? ~ (#leaving|out|telling|tell|taking) @rest]',
    '[if you _ ~~9 do not (come (home|back|crying)|bother|expect) @rest]',
    '[if you _ ~~9 you (will lose me|can ~ (sleep on|pack|forget|explain)) @rest]',
    '[(i am|i will|we are) ~ (going to)? ~ #leaving ~2 (if|unless) you !(want|like|need|are) @rest]',
    '{!question} [or i am ~ !(wrong|free|missing|a|an|the|going to (bed|be)) @rest]',
    '[or we are ~ #leaving] $',
    '[or i (swear i)? will? ~ #leaving @rest]',
    '{!question} [or you (will|can) ~ (see|pack|sleep|forget|be !(late|hungry|cold)|explain) @rest]',
    '[or (else !(we|what|how)|do not bother|pack your|explain to|sleep (in|on) the|lose me) @rest]',
    '[(goes|gone) ~3 or i (go|do|am|will)]',
    '[you (had|would)? better ~ (not|answer|explain|apologize|watch (it|your)|delete|fix|be home) @rest] !(not (forget|be (sick|tired)))',
    '[you (will|are going to) ~ (regret|be sorry $|wish you) @rest]',
    '[you can (have ~4 when you have|kiss ~4 goodbye)]',
    '(or|and|i swear) [so help me]',
    '[give me (one|a) good? reason ~ (to|why? i) @rest]',
    '[i (have|will have) my answer]',
    '[no sex (until|unless|for you|if) @rest]',
  ],
  unless: [
    'if you (want|need|feel|like|would) ~~10 (i will|i am|we are)',
    'if you are ~ (free|tired|ready|late|hungry|there|home|up|around|busy|coming|here)',
    '(food|pizza|film|dinner|train|bus|tea|key|surprise)',
    '(police|harass*|stalk*)',
    '(if|when) you (push|hit|yell|shout|threaten)',
    '(should|shall|can|do|does|is) (i|we|you|it) ~~6 or',
  ],
});

export const note: PatternNote = {
  because: 'A condition with a punishment leaves no real choice.',
  source: 'Nonviolent Communication, requests and demands; Gottman Institute, harsh start-up',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "if you walk out now don't come back",
    "Either you tell her today or I'm leaving",
    "if you don't delete it I'm done",
    'you better answer me',
    'tell her or else',
    "if you ever do that again we're done",
    "you'll regret this one day",
    "you'd better answer me",
    'Either the dog goes or I go',
    "if you walk out that door we're finished",
    "we're done if you talk to him again",
    'say sorry or sleep in the car',
    'no sex until you say sorry',
    'u better apologise to my mother',
    'or I swear I will change the locks',
  ],
  allows: [
    "if you're hungry I'll cook",
    'you better bring snacks!',
    "if you want I'll leave work early",
    "if he shouts again I'm leaving the job",
    "if you get cold I'll bring a blanket",
    'or else we can take the bus',
    'you could leave at six or stay, up to you',
    "I'm done early if you want a lift",
    "if you get lost I'll call you",
    "if you're late I'll save you a plate",
    "you'd better be hungry, I made lasagne",
    "take the taxi or I'll collect you",
    "if you want I'll leave the door open",
    "did you eat or you don't feel like",
    "if you get home first I'm at the shop",
    'call me when you are done',
  ],
};
