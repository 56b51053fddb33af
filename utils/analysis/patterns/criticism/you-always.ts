import { definePattern, type PatternExamples } from '../define-pattern';

/** A lasting flaw pinned on the person instead of one thing that happened. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'you-always',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!question} <!#cond2 [you ~ #always ~ !#praise (#harm|leave me|act|have (to be|to win|to make|an excuse|something)|expect|think you|think i|do (this|that|the same)|put (me|your)|find (a way|something)|assume|talk over|pick (a|your)|side with|treat|walk|come (home|back)? late|make (it|me|everything|excuses|a scene|fun|us|promises|things|a mess|my|plans)|push|run|turn|twist|promise|mess|let me down|bring|blow|come first|pull|create|cause|know best|know better|interrupt|stay out|worry about yourself)]',
    '{!question} <!#cond2 [you (are|were) ~ #always ~ !#praise (#harming|late|right|wrong|busy|tired|angry|mad|on (your|that|the) ~2|too ~2|out|working|gone|broke|making|acting|trying to|saying|talking|looking for|asking me|telling me|picking|the (victim|same)|negative|in a mood|somewhere|playing|spending|leaving|watching|blaming|drunk|changing|doing (this|that)|starting|finding|putting|buying|wasting|nagging|the one)]',
    '{!asked} [you (do|did|pull|say) (this|that|the same thing|this shit|that shit) ~ (constantly|every (single)? time|all the time)]',
    '[it is always (about you|you|your ~3|something with you|the same with you|me who|me that|one thing or another with you|excuses)]',
    '[always (the same (story|shit|excuse|excuses|thing) with you|an excuse|some excuse|excuses|on your phone|your (mother|friends|work|job|way))]',
    '[(every|each) ~ (time|day|night|weekend|morning) ~~8 you (#harm|find a way|have to|manage|turn|get (mad|angry|defensive|like this|like that|drunk)|make|go (off|quiet|silent|cold)|act|are (late|on your ~2|too|drunk|busy)|shut|say|just|leave|walk|start|disappear|bail|flake|do this|do that)] !(laugh|smile|happy|feel better|tea|coffee)',
    '[(once again|yet again|as usual|as always|as ever|same as always|like always|like you always do|like usual|again and again) ,? (you|your|#name) ~4]',
    '[you spend (half|all|your (whole|entire)|more time|every|most) ~6]',
  ],
  unless: [
    '(you always) (make|made|keep|find|manage|know|let) ~3 (laugh|smile|happy|better|safe|day|loved|special|calm|how to cheer)',
    '(i|we) ~ (love|like|appreciate|adore|miss|admire) ~ (that|how|when|the way|it)',
    '(always) (be|welcome|there for)',
    'thank you',
    'you keep (making me (laugh|smile)|me ~ (going|sane|happy))',
  ],
  because: 'It turns one moment into a verdict on how they always are.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'Honestly you ALWAYS forget the bins',
    'ur always late',
    "you're constantly on your phone when I talk",
    'you do this every single time',
    'every time we go out you find a way to ruin it',
    "It's always about you",
    'once again you left me with the kids',
  ],
  allows: [
    'you always make me laugh',
    'do you always work Fridays?',
    'I love how you always forget your umbrella and come home dripping',
    'you are always welcome here',
    'he always forgets his keys',
    'I always burn the rice',
    'we always go to Cork in August',
  ],
};
