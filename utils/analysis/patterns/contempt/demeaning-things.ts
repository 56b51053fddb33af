import { definePattern, type PatternExamples } from '../define-pattern';

/** Running down what they love or do. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'demeaning-things',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(enjoy|go play|go back to|get back to|go enjoy|back to) ~2 your ~ (stupid|precious|fucking|dumb|silly|shitty|pathetic|beloved) ~2]',
    '[your ~ (precious|pathetic|stupid|dumb|fucking|shitty|ridiculous|so called|silly little|crappy|goddamn|bloody|useless) ~ (game|games|phone|friends|friend|job|mother|mom|family|hobby|car|show|career|xbox|playstation|band|club|gym|podcast|therapist|sister|brother|dad|father|business|blog|instagram|excuses|feelings|customers|plans|opinion|opinions|books|dog|laptop|computer|football|team|book club|group chat|girlfriend|boyfriend|secretary|spreadsheet|speech|project|degree|life|ego|mind games|rules|problems|attitude|drama|lies|ex|diet|crew|gang|workmates|colleagues|bike|shoes|collection|plants|story|stories|theory|tantrum|tantrums|meltdown|sulk|strop)]',
    '[(you and your) (little|stupid|precious|fucking|dumb|crazy|perfect|damn|ilk|bloody|big mouth|lies|excuses|moods|drama) ~1]',
    '[(your ~1 argument|your ~1 opinion|your opinion|your idea|your ideas|your taste|your cooking|your logic|your english|your spelling|your excuse|your excuses|your apology|your work) (is|are|does|do|means|mean) ~ (not matter|complete nonsense|nonsense|stupid|worthless|garbage|trash|pathetic|bullshit|rubbish|a joke|shit|crap|ridiculous|lame|terrible|nothing|meaningless|irrelevant|laughable|weak|idiotic|dumb)]',
    '[(nobody|no one|who the hell|who the fuck) ~ (cares|care|gives a shit|gives a fuck|gives a damn|wants to know|wants to hear|asked) ~ (what|about|for|how) (you|your) ~3]',
    '[you are (talking|spouting|full of|so full of|speaking) ~ (nonsense|bullshit|crap|shit|rubbish|out of your ass|garbage|it|yourself|an incredible amount of nonsense)]',
    '[(that|this|what you said|it) is ~ (the)? ~ (dumbest|stupidest|most (#trait)) (thing|excuse|idea|shit) ~ (i have ever|you have ever|ever|you could)]',
    '[your little (therapist|friends|group chat|podcast|club|spreadsheet|job|hobby|speech|project|games|drama|tantrum)] ',
    '(what) [a (piss poor|pathetic|stupid|dumb|lame|ridiculous) (argument|excuse|apology|attempt|thing to say|answer|reply)]',
    '[(people|men|women|drivers|idiots|husbands|liars|assholes|trash|a man|a woman|somebody|the likes of) (of)? like you] (are|is|should|make|makes|do|who|can|will|ruin|always|never|deserve|with)',
    '[(one of)? you people] (are|is|make|do|need|never|always|can|have|should|$)',
    '[what is it like] (being|to be|having|living) ~ (so|that|a|an|without)',
    '[(no|small) wonder (your ex|she left|he left|nobody|no one|everyone|your kids|you are (single|alone)|you have no (friends|one)) ~6]',
    '[(look in|buy|get|try looking in) (the|a) mirror]',
  ],
  unless: [
    'your (little|crazy|silly) ~ (one|sister|brother|boy|girl|dog|family) (is|so|looks|sounds|and|are|has|was|can|will|make|made) ~ (so|cute|sweet|adorable|lovely|coming|asleep|ok)',
    '(the|my) story',
    '(feel|feeling|felt|hope|glad|love|miss|kiss)',
  ],
  because: 'Belittling what matters to them lands as belittling them.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'enjoy your stupid game',
    'Go back to your precious friends then',
    "your opinion doesn't matter here",
    'no wonder your ex left',
    'people like you are the problem',
    'nobody cares what you think',
  ],
  allows: [
    'your little sister is so cute',
    'enjoy your game tonight',
    'that is the dumbest ad I have ever seen',
    "no wonder you're tired, you worked a double",
    'I love your stupid face',
    'your friends are lovely people',
  ],
};
