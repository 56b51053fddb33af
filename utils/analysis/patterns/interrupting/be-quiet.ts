import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Hushing them. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'be-quiet',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '{!asked} ^^ just? [be quiet] $$',
    '^ (so|maybe|you)? [(zip it|shush|hush|put a sock in it|pipe down|button it|belt up|bore off) !(up|baby|now) @rest]',
    '[(whisht|wheesht|shush|hush) about @rest]',
    '[(be|stay|keep) quiet (for (once|five|ten|two|a)|about (it|that|this|your|whose)|and (read|let|listen|sit)) @rest]',
    '<!(to|can|could|i|we) [sit (there|down)? and (be quiet|behave|read it|think about? (what|how) you (did|have|said)) @rest]',
    '<!not [keep your ~ mouth ~ (shut|closed)]',
    '<!(or|why|how|but) [(can|could) you ~ not] ($|with (the|your|this))',
    '[(can|could|will|would) you ~ (not|stop) ~ (speak|speaking|talk|talking|typing)] ($|for)',
  ],
  unless: ['(surprise|suspects|party|present|asleep|sleeping|baby)'],
});

export const note: PatternNote = {
  because: 'Hushing treats them like a child.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    'just be quiet and listen',
    'zip it',
    'Be quiet!',
    'shush',
    'pipe down',
    'will you be quiet for once',
    'zip it about my sister',
    'can u just not speak for 5 mins',
    'Can you fucking not',
    'hush, this is between me and your father',
    'so zip it about my sister',
    'can you stay quiet for five minutes',
    'sit down and be quiet',
    'keep your mouth shut at dinner',
    'Wheesht about the camper van',
    'be quiet about your rules',
    'sit and think what you did',
  ],
  allows: [
    'can you be quiet when you come in, baby is asleep',
    "it's so quiet here without you",
    'enough sugar for me, thanks',
    "zip your coat up, it's cold",
    'keep quiet about the party, ok?',
    'quiet night in?',
    'can you or can you not?',
    'hush now little one',
    'zip it up, it is freezing',
    'can it wait till Monday?',
    'keep quiet about the party, she has no idea',
    'sit and read with me',
    'we can be quiet about it with the baby asleep',
    'zip it about the cake, she suspects',
    'can you keep quiet about the ring',
    'sit and think about what you want for dinner',
  ],
};
