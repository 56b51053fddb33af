import { definePattern, type PatternExamples } from '../define-pattern';

/** Deciding over the other's body, friends, phone or whereabouts. Source: Duluth model, power and control; Nonviolent Communication, demands. */
export const pattern = definePattern({
  id: 'control',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(show|give|hand|unlock|send) (me)? ~ (your|ur) ~ (phone|password|passcode|passwords|messages|texts|chats|chat|dms|location|pin|call log|browser history|account|bank) ~4] !(charger|number|case)',
    '[(let me) (see|check|look at|read|go through) your (phone|messages|texts|chats|dms|location|call log|emails)]',
    '[(share|turn on|switch on|leave on|keep|send me) ~ (your|ur|the) (location|gps|tracking|live location) ~ (on|now|and|or|always|with me|right now)] ~3',
    '[(delete|block|unfollow|unfriend|remove|stop (seeing|talking to|texting|following|meeting)|cut off) ~ (him|her|them|that (guy|girl|man|woman|bitch|number)|his|her number|those|your ex|all (your|those|of)|every) ~3] !(email|emails|spam)',
    '[(i) (do not|will not|am not going to|am not) ~ (want|let|allow|like|have|going to let|letting|allowing|having) ~ (you|my (wife|girlfriend|husband|boyfriend|woman|man)) ~ (to)? ~ (going|seeing|talking|wearing|hanging|texting|go|see|talk|wear|hang|meet|meeting|near|working|work|dress|dressing|leave|leaving|out (with|there|alone)|drinking|dancing|around|posting|have friends|speak|speaking|embarrass|walk|walking) ~5] !(home alone|alone in the dark|through this)',
    '[(you are|ur) not ~ (going (out|anywhere|to (that|the|see|leave|wear|meet|any)|there|with)|wearing|allowed|leaving (the|this|until|like|me)|seeing (him|her|them|that)|having|getting (a|the|any)|leaving|taking (the|my)|talking to (him|her)|to (see|talk|go|speak|leave|contact)) ~4] !(well|to (believe|like)|crazy|feeling|alone)',
    '[(you|u) (can not|may not|do not get to|are forbidden|are not allowed) (to)? ~ (go (out|there|to|with|without)|see (him|her|them|your)|wear (that|this)|talk to (him|her|them|other)|leave (the|this|me|without)|hang out|have (friends|male|female|a job)|spend (my|our|any)|touch my|buy|work) ~4] !(me|it from|if|because it is (closed|full)|the)',
    '[(i forbid|i am forbidding|i did not (allow|permit|give you permission)|who (gave|said) you (permission|could)|you (need|did not ask|never asked|have) ~ (my)? permission|did i say you could|ask (for)? my permission)] ~3',
    '[(you) (belong to|are my property|are mine and|answer to|report to|live under my|obey) ~ (me|only mine|roof)?] !(in|together)',
    '[(my house|my money|my car|under my roof) ,? my rules]',
    '[(as long as you live|while you live) (under|in) ~4]',
    '[you (will|are going to|gonna) ~ (do (as|what|exactly what|whatever)|obey|listen|stay (home|here|in|put)|apologise|apologize|stop (seeing|working|going)|quit|delete|tell me (everything|where|who)|answer me|come home|explain) ~ (i|me|my|you are|now|right now|to (me|her)|say)] ~3',
    '[(do) (as|what|exactly what) (i|you are) (say|told|tell|want)] ~2',
    '^ [(not wearing that|you are not wearing (that|this)|you are not going (out)? (in|like) that|no (girlfriend|wife|man|husband) of mine) ~4]',
    '[(take that (dress|top|makeup|lipstick|thing) off|go (and)? change before|wear something (decent|longer|less))] ~3',
    '[(who) (were you with|was that|are you (texting|talking to|with|meeting)|is (he|she|that (guy|girl|man|woman))|did you (meet|talk to)) ,? ~ (and|tell me|answer|why|i want|show|last night|until|at ~3 am)] ~4',
    '[(i (checked|looked at|went through|read|have been through|saw|track|tracked|can see)) your (phone|location|messages|texts|mileage|browser|emails|bank|chats|diary) ~3] !(about|this morning)',
    '[(where (were|are|have) you (been)?) ,? ~3 (i (called|checked|saw|rang)|tell me now|answer|with who|and with who|who with) ~5]',
    '[(i|we) (decide|make the decisions|make the rules|am in charge|am the (boss|man of)|wear the|run|own|control) ~ (around here|in this (house|family)|the (show|trousers|pants)|what you|when you|you|here)] ~2',
    '[(i (pay|bought)) ~ (for)? ~ (this|that|the|your) (phone|car|house|flat|clothes) ~ (so|and) ~5]',
    '[(i|you) (want|have|need) ~ (to (see|know|check|read)|you to tell me|to tell me|me to know) ~ (where you (are|were)|who you ~3|your (phone|messages|texts|location|chats)|every (message|text)|all your|everything you)] ~3',
    '[(text|call|message|tell|report) me (every|the (minute|second|moment)) ~3 (hour|minutes|you|where|with|or)] ~3',
  ],
  unless: [
    '(doctor|nurse|hospital|passport|spoiler|spoilers|surprise|airport|driver|cab|taxi|uber)',
    '(please|so i can find|so i can pick|i am (outside|here|parked|lost)|for the (map|party)|to find you)',
    'not (going|leaving) anywhere ~ (without me|alone|tonight babe|love)',
    '(i can not|we can not|can you)',
    '(closed|full|dark|dangerous|icy)',
  ],
  because: 'It decides for them what is theirs to decide.',
  source: 'Duluth model, power and control; Nonviolent Communication, demands',
  reword: ['observation', 'need', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'show me your phone',
    "You're not going out in that",
    'delete her number',
    "I don't want you talking to him",
    'you belong to me',
    'my house, my rules',
    "do as you're told",
  ],
  allows: [
    "send me your location, I'm outside and can't see you",
    "you're not going to believe this",
    "I can't see your messages, phone died",
    'can you show me your phone case? so cute',
    "you can't go there, it's closed Mondays",
    "I don't want you walking home alone in the dark",
    'who is that in the photo? looks like Tom',
  ],
};
