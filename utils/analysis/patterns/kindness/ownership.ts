import { defineKindness } from '../define-pattern';

/** Speaking for oneself: an own feeling, need or share. */
export const kindness = defineKindness({
  id: 'ownership',
  match: [
    'i (feel|felt|am feeling|was feeling|have been feeling) ~ (hurt|sad|lonely|alone|angry|upset|frustrated|overwhelmed|anxious|scared|worried|ashamed|guilty|tired|stressed|disconnected|unheard|unloved|ignored|left out|rejected|disappointed|bad|terrible|awful|insecure|nervous|embarrassed|confused|drained|exhausted|jealous|small|lost|invisible|unsure|useless|helpless|stupid|down|depressed|low|afraid|weird|uncomfortable|unappreciated|sick about|resentful)',
    '(i am|i was|i get|i got|i have been) ~ (hurt|sad|lonely|angry|upset|frustrated|overwhelmed|anxious|scared|worried|ashamed|furious|stressed|disappointed|nervous|jealous|exhausted|mad|annoyed|confused|insecure|afraid|heartbroken|struggling) !(at your ~2 fault)',
    '(it|that|this) (hurt|hurts|scares|scared|worries|worried|upset|upsets|frustrates|makes) me (feel|sad|when|worried|nervous|angry|that|a bit|so|too)?',
    '(it|that) hurts',
    'i need ~ (you to know|to feel|some|more|a hug|help|your help|to hear|to know|reassurance|time|support|us to|to be)',
    '(i) (know|admit|realise|realize|own|accept) (that)? ~ (i|it) ~ (was|am|should|did|have|could|made|messed|hurt|is my|was my|snapped|yelled)',
    '(it|that) (was|is) my (fault|mistake|responsibility|own fault)',
    '(i) (made a mistake|messed up|screwed up|fucked up|was wrong|should have|overreacted|got (defensive|carried away)|lost my temper|let you down|hurt you|take responsibility|am responsible|forgot)',
    '(i am) (trying|working on|learning) ~ (to)? ~2',
  ],
  unless: ['{question} my fault', 'i feel like you', '(so|oh so) it is my fault'],
});
