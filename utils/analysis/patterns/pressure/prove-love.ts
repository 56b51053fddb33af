import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Making love the price of getting one's way. Source: Nonviolent Communication, demands; emotional blackmail (Forward). */
export const pattern = definePattern({
  id: 'prove-love',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[if you ~ ~ (loved|love|cared|respected) ~ (about|for)? ~ (me|us|this family) ~ ~~3 (you|this|why|then) @rest]',
    '<!(ask|asked|asking|know|wonder|wondered|sure) [if you ~ (loved|fancied|valued|respected) ~ (me|us|(this|these|our) ~1) @rest]',
    '[if you ~ (wanted|cared) !for ~~5 you would @rest] !(it|them)',
    '[if you were ~ (half a|a real|any kind of|a proper) #people @rest]',
    '[prove (it|that? you (love|care))] !to',
    '[(a|any) (good|real) (#people|#partner|bahu) ~ (would|does|knows) @rest]',
    '[(most|other|normal) (husbands|wives|boyfriends|girlfriends|partners) (would|do|send|let) @rest]',
    '[my (first|last) (husband|wife|boyfriend|girlfriend|partner) would @rest]',
    '[(it is|is (this|that)) ~ ~ how you ~ treat @rest]',
    '[you do not ~ love me (enough|any more)]',
    '[you would ~ _ ~~6 if you ~ (cared|loved|respected|fancied) @rest] !(it|them)',
    'is [your (duty|job) (as|to) (a|my|me)]',
  ],
  unless: ['(you treat mould|thai|lucky)'],
});

export const note: PatternNote = {
  because: 'It makes love the price of giving in.',
  source: 'Nonviolent Communication, demands; emotional blackmail (Forward)',
};

export const examples: PatternExamples = {
  nudges: [
    "if you loved me you'd come",
    'prove that you love me',
    'a good wife would understand',
    'you would do it if you cared',
    'is this how you treat your family',
    "You don't love me enough to quit",
    "You'd come to my nephew's baptism if you cared",
    'a good bahu would wake up at five',
    "if you respected me this wouldn't even be a question",
    "it's your duty as a wife",
    'if u loved me u come now now',
    'if you loved these kids half as much as that boat',
    "you'd answer if you fancied me",
    'if you really wanted to be with me you would do it',
    'if you were a real man you would fix this',
    'other girlfriends send their location, no fuss',
    'most husbands would be thrilled',
    'My first husband would have come',
  ],
  allows: [
    "if you love Thai food you'd love this place",
    'I know you love me',
    "if you care for plants you'd like the fair",
    'a good friend of mine would like to meet you',
    'thanks for showing me you care',
    'is this how you treat mould, with vinegar?',
    'a good film would be nice tonight',
    "you'd love it if you came",
    'nobody could love you more than me',
    'I never asked if you loved me',
    'if you wanted the window seat you should say',
    'most husbands would be lucky to have your mum as a mother-in-law',
    'if you were a tree which one would you be',
    'if you cared for a coffee you would say',
  ],
};
