import { definePattern, type PatternExamples } from '../define-pattern';

/** Sending the other away. Source: Gottman Institute, turning away and against. */
export const pattern = definePattern({
  id: 'go-away',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '{!asked} ^^ [(go away|get out|get the (fuck|hell) out|piss off|beat it|buzz off|get out of (my (face|sight|life|house|way))|get the (fuck|hell) (away|out) ~4)] $$',
    '[(get|stay) (the (fuck|hell))? ~ out of my (face|sight|life|way|hair)]',
    '[(do not|dont|no need to) (even)? (bother) ~ (coming|calling|texting|replying|answering|explaining|waiting|trying|asking|apologizing|apologising|to (come|call|text|reply|answer|explain|wait|ask|try)|showing|turning up|me|talking|with me|contacting|writing|getting|dinner|crying)] !(if you are (tired|busy)|with (cash|a coat))',
    '[(do not) (come (home|back|near me|crying)|expect (me to|a reply)|call me until|speak to me ~4 until) ~4]',
    '[(close|shut) the door on your way out]',
    '[(leave|go) (then|already)] $$',
    '^ (so|just|then|why do not you|well|fine)? [(leave|go) ,? (then|i do not care|see if i care|nobody is stopping you|if you want)] ~2',
    '[(i am|im) ~ (blocking|muting|ignoring|turning (you|my phone) off|going to (block|ignore|mute)|about to block) ~ (you|your ~2)?] ',
    '[(i)? (blocked|muted) you]',
    '[(lose|delete|forget) my (number|name)]',
    '[(i am) ~ (sleeping|staying|going to sleep|going to stay) ~ (on the (couch|sofa)|at (my|a) ~2|in the (spare|other|guest) room) ~ (tonight)? ,? ~ (do not|enjoy|alone|and you|so|since)] ~4',
    '^ [(stay|sleep|sit|eat|be|go to bed|have dinner) (there|alone|by yourself|on your own) (then|tonight|for all i care)] ',
    '[(for all i care)]',
    '[(figure|sort|work) it out (by)? yourself] ~2',
    '[(handle|deal with|fix|clean|do|cook|find|feed|put) (it|that|them|him|her) (all)? yourself (then|since|for once|if|next time|from now on)] ~3',
    '[(tell|talk|say|complain|explain) (it|that)? ~ (to|about it to) (someone who|your (mother|therapist|friends|mom|group chat|echo|sister|mates|lawyer|wall)|the (wall|dog|cat|hand|judge)|somebody who)] ~2',
    '[(communicate|speak|talk) (with|to) me (through|only (about|via|through)) ~4]',
    '[from now on (we|i) ~ (only|will not|do not) ~ (talk|speak|cook|help|answer) ~4]',
    '[you (are) (dead|nothing) to me]',
  ],
  unless: [
    '(he|she|they) (said|told)',
    '(if|when) you (are|get|feel) (tired|ill|late|busy|sick|home|hungry)',
    '(please)? ~ (do not (wait|worry|come)) ~ (about me)? ,? ~ (i will be (late|fine)|i am (ok|fine|good|late)|eat|save|meeting|babe|home late|if (it|you))',
    '(let us|we|i) ~ (get|go|stay|need to|want to|have to) (away|out)',
    'lose my number plate',
  ],
  because: 'Being sent away hurts more than the quarrel itself.',
  source: 'Gottman Institute, turning away and against',
  reword: ['pause', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'go away',
    'Get out of my sight',
    "don't bother coming home",
    'figure it out yourself',
    'fine, leave then',
    "I'm blocking you",
    'then sleep alone tonight',
  ],
  allows: [
    "let's go away this weekend",
    'get out of bed sleepyhead',
    "don't wait up, I'll be late",
    "don't bother with cash, they take cards",
    "I'm staying at my mum's tonight, she's poorly",
    "stay there, I'll pick you up",
    'I sorted it out myself',
  ],
};
