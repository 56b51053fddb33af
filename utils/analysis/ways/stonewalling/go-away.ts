import { defineWays, way, wideWay } from '../define-ways';

export const goAway = defineWays({
  theme: 'space',
  ways: [
    way('go then', {
      gentle: ["o:I can't stop you from going."],
    }),
    way('(speak|talk|argue) (to|with) (your echo|yourself|(the|a) (wall|mirror)).*', {
      gentle: ["p:I need a break, and then I'd like a turn to speak too. I'll be back at ___."],
      firm: ["f:I don't feel <heard>,|p: and I need a break. I'll be back at ___."],
    }),
    way('do not bother ~(to )?waking me( up)?( {clause}| {x})?', {
      gentle: ['r:Please let me sleep {clause}.', 'r:Please let me sleep {x}.', 'r:Please let me sleep.'],
    }),
    way('do not bother ~{doing}', {
      gentle: ["f:I'm <hurt>,|r: and I'd rather you didn't {doing:base}."],
    }),
    way('do not bother ~(to )?{do}', {
      gentle: ["f:I'm <hurt>,|r: and I'd rather you didn't {do}."],
    }),
    wideWay('do not expect me to {act}', {
      gentle: ["f:I'm <hurt>,|o: and I don't think I can {act}."],
    }),
    way('(i (have|am|will) )?~(mute|muted|muting|block|blocked|blocking) (you|this|this chat|this thread)( {time})?', {
      gentle: ['p:I need a break from messages {time}.', "p:I need a break from messages. I'll be back at ___."],
    }),
    way('you are ~(dead|nothing|invisible) (to|for) me{rest}', {
      gentle: ["f:I'm so <hurt>|o: that I can't be close to you right now."],
    }),
    way('(you can )?(figure|sort|work) (it|this|that) out( ~(by )?(yourself|on your own))?{rest}', {
      gentle: ["o:I can't sort this out with you right now."],
    }),
    way('(you can )?(figure|sort|work) {thing} out( ~(by )?(yourself|on your own))?{rest}', {
      gentle: ['r:Could you sort {thing} out yourself this time?'],
    }),
    way('find (someone|somebody) else to {act}', {
      gentle: ["o:I can't be the one to {act} right now."],
    }),
    way(
      '(you can )?(go )?~(talk|speak|tell|explain|ask|cry|whine|moan)( ~(to|with))?( it| that)?( ~(to|with))? ((someone|somebody) ~who .+|(the|your|a) (dog|cat|hand|wall|group chat|mates|friends|mum|mother|mom|therapist|echo).*)',
      {
        gentle: [
          "p:I can't listen right now. I'll be back at ___.",
          "p:I don't have it in me to hear this right now. I'll be back at ___.",
        ],
      },
    ),
    way('(you )?(leave|go|get out|go away|get lost|jog on|clear off|piss off)( then| now| please)*', {
      gentle: ["p:I need to be on my own for a while. I'll be back at ___."],
      firm: ["p:I need space right now. I'll be back at ___."],
    }),
  ],
  otherwise: {
    gentle: ["p:I need some space right now. I'll be back at ___."],
  },
});

export const examples = [
  'go then. Go to her. I will not write, I will not call',
  'ok you speak. you speak always. speak with your echo',
  "Don't bother explaining.",
  'dont bother waking me up when u get in',
  "don't bother coming to the scan",
  'dont bother to come to the airport',
  "don't expect me to be awake when you get in",
  'ive muted you til friday',
  "You're dead to me.",
  "We're roommates now as far as I'm concerned.",
  'thats a you problem',
  'Do it yourself then.',
  'figure it out yourself',
  'figure daycare out yourself',
  'Find someone else to care.',
  'tell someone who cares',
  'go away',
  'get out of my sight',
  'delete my number',
  'Take the hint.',
];
