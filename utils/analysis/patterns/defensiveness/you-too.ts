import { definePattern, type PatternExamples } from '../define-pattern';

/** Answering a complaint with one of one's own. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'you-too',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(what|how) about (when you|the time you|that time you|all the (times|time|things) you)]',
    '[(like|as if|says the (man|woman|person|one)|you act like|pretend) you (are|were|have|do|did) ~ (not|never|so|any|always)? ~ (perfect|any better|innocent|better|never (done|made|forgot|lied|lost|been)|a saint|such a saint|so innocent|so perfect|mr perfect)] ~3',
    '[you are (not|hardly|no) ~ (exactly|so|even)? ~ (perfect|innocent|a saint|saint|angel|an angel|better|any better|without fault) ~ (either|yourself)?] ',
    '[(at least) (i) (do not|did not|am not|have|try|can|work|told|know|clean|pay|never|was|called|apologise|apologized|show|answer|make|do|admit|say|care)] ~4',
    '{!question} ^^ [(well|yeah well|ok but|yeah but|yeah and) ,? you (never|always|lied|ignored|yelled|spent|started|also (forgot|did)|are (the one|always|never))] ~4',
    '[(you (should|need to|might want to|could)|maybe|try)? ~ (look|looking) (at|in) (your own|yourself|the mirror|at your own) ~3]',
    '[(you did not|did you not|did not you|you do not) (complain|mind|seem to mind|have a problem) (when|with) ~3]',
    '[(where were you|where was your ~2) when ~4]',
    '[(because|for|after) (you|your ~1) (were|was) ~ (so)? (perfect|fun|busy|nice)] ',
  ],
  unless: [
    'you are the one ~ (for me|i (love|want|need)|who (makes|made|keeps|taught|helped|inspired|understands|always (helps|makes)))',
    'what about you (guys|two|,|tomorrow|then|today)',
    '(well|but|so|and) ,? you (were|are|should|did|never|always|do not) ~ (right|great|amazing|beautiful|know|have to|need to|worry|welcome|mind|told|said)',
    'neither am i',
    'at least i (have you|tried the|got|can)',
    '(have a|enjoy|so you should)',
    'do not tell me (the (end|ending|score)|spoilers|it is|you|what (i got|you got|it is))',
  ],
  because: 'It answers their point with a counter-point, so neither is heard.',
  source: 'Gottman Institute, defensiveness: counter-attack',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    'what about all the times you forgot',
    "like you're so perfect",
    'well you never call either',
    'as if you were perfect',
    'at least I try',
    "you're not exactly perfect either",
    'yeah well you lied first',
  ],
  allows: [
    'what about you, are you hungry?',
    "you're not perfect and neither am I, that's fine",
    'I could say the same about this soup, lovely',
    'at least I have you',
    'well you were right about the tyres',
    'well you never know',
    'what about the time on Friday, seven?',
  ],
};
