import { definePattern, type PatternExamples } from '../define-pattern';

/** A threat to expose, or to take children or money away. Source: Safety rules for threats; Duluth model. */
export const pattern = definePattern({
  id: 'threat-exposure',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(i (will|am going to|am|swear i will|can|could)|ill|i go|or i am|im) ~ (send|sending|post|posting|leak|leaking|share|sharing|forward|forwarding|show|showing|upload|uploading|publish) ~ (everyone|everybody|the whole ~2|your (mom|mother|boss|dad|father|family|work|friends|parents|wife|husband|sister|mum)|them|all|to)? ~ (your|those|these|the|ur|our|all the|every|what you|who you|everything) ~ (nudes|nude|pics|pictures|photos|photo|screenshots|video|videos|messages|texts|chats|real face|really are|did|secrets|secret|voice notes|to your ~1|on ~1|online|to everyone|recordings|what you)] ~4',
    '[(i (will|am going to|am)|ill|i am|im|i go) ~ (tell|telling) ~ (everyone|everybody|everything|the whole|your (boss|mom|mother|mum|dad|father|wife|husband|parents|family|kids|work|friends|church|sister|brother|boyfriend|girlfriend|landlord|nana)|the (police|tax|kids|judge|school|immigration)|them) ~ (everything|what (you|happened)|about|exactly|the truth|that you|who you|to your)] !(surprise|news|good|we|that you (passed|are (amazing|coming))|hi) ~4',
    '[(you (will|are) (never|not)( going to)?) ~ (see|get|touch|hold) ~ (the|your|our|my|these|those)? ~ (kids|children|son|daughter|baby|boys|girls|child|them|dog|grandkids) ~ (again|ever)?] !(like|doctor) ~2',
    '[(i (will|am going to|am)|ill|im|or i am) ~ (take|taking|keep|keeping) ~ (the|my|our|your) ~ (kids|children|baby|son|daughter|boys|girls|house and|dog) ~ (away|and you|from you|if)] !(to (the|school|football|park|swimming|bed|mum)|for) ~4',
    '[(i (will|am going to)|ill) ~ (take you (for everything|to the cleaners)|take (everything|every penny|the house)|clean you out|cut you off|leave you (with nothing|penniless|on the street)|empty (the|our) account|cancel (your|the|all your) cards|freeze (your|the)|stop (your|the|all) (allowance|money|payments)|get you (fired|deported|arrested)|report you to|call (immigration|social services|ice|cps|the cops on)|have you (arrested|deported|sectioned|committed)|get full custody|fight you for custody|see to it that you)] ~4',
    '[(we will see|wait (and see|until|till)|see) ~ (what|how|who) ~5 (judge|court|custody|lawyer|everyone|your (boss|mother|mom|father|wife|husband)|hr) ~5]',
    '[(your (boss|mother|mom|dad|father|wife|husband|parents|kids|family|work|company|employer)|everyone|the whole (school|office|village|town|family)) (will|is going to|would) ~ (find out|know|hear|see) ~ (about|what|everything|who|it all|tomorrow|by)] !(news|good|soon|surprise|us) ~3',
    '[(i (have|still have|kept)) ~ (the|your|those|all the) ~ (pics|pictures|photos|screenshots|videos|recordings|nudes|messages) ,? ~ (and|so|remember|do not|you|just) ~5] !(from (the|our)|if you want|look|love|they are) ',
    '[(think|thinking) about (what|the|those) ~4 (judge|court|photos|pics|screenshots|custody) ~4] ',
    '[or (i|ill|i am|im) ~ (telling|tell|calling|call|reporting|report|posting|post|sending|send|show|showing) ~ (ur|your|the|everyone|it all|them|immigration|social) ~ (mum|mom|dad|boss|wife|father|mother|police|pics|photos|nudes|everything|parents|husband|work|judge|services|family)] ~3',
  ],
  unless: [
    '(surprise|birthday|proud|congrats|great news|good news|party|baby news|holiday)',
    '(can i|shall i|should i|may i|do you want me to|want me to)',
    '(rome|trip|fine|holiday photos|parking|bus|school run|swimming|practice|grandma|granny|nursery|nanny|park)',
  ],
  protects: 'threat',
  because: 'This reads as a threat.',
  source: 'Safety rules for threats; Duluth model',
  reword: ['pause'],
});

export const examples: PatternExamples = {
  nudges: [
    "I'll send your pics to your boss",
    "you'll never see the kids again",
    "I'm telling your mum everything you did",
    'I will take you for everything you have',
    "pay me or I'm telling your dad",
    'I still have the screenshots so think twice',
  ],
  allows: [
    "I'm telling everyone about the surprise party tomorrow",
    "I'll take the kids to the park",
    'can I send your photos to mum?',
    "I'll tell your mum you said hi",
    'you will never see a sunset like it',
    "I'm sending the photos from Rome to your parents",
    "we'll see what the judge says about the parking fine, court is at 9",
  ],
};
