import { defineWays, way } from '../define-ways';

export const control = defineWays({
  theme: 'jealousy',
  ways: [
    way(
      '.*\\blocation\\b.*|.*where you (are|actually are).*|.*know you are .*',
      {
        gentle: ["f:I worry when I don't know where you are.", 'f:I feel {soft} not knowing where you are.'],
        firm: ["f:It's hard for me not knowing where you are."],
        curious: ["f:I worry when I don't know where you are.|q: How do you feel about that?"],
      },
      { isOnce: true },
    ),
    way(
      '(you are ~not ~wearing|you can not wear|you are ~wearing|not wearing) that(?<x> (to|at|for) .+)',
      {
        gentle: ["f:I don't feel comfortable with you wearing that{x},|o: but it's your call."],
        firm: ["o:I'm not comfortable with you wearing that{x}."],
      },
      { theme: 'looks' },
    ),
    way(
      '.*(wearing|wear that|go change|dressed|going out in (that|this)).*|go change .*|you are not going out in',
      {
        gentle: ["f:I'm not comfortable with that outfit,|o: but it's your call."],
        firm: ["o:I don't love that outfit,|o: but it's your call."],
        curious: ["f:I'm not comfortable with that outfit.|q: What do you like about it?"],
      },
      { theme: 'looks' },
    ),
    way('(i do not ~(want|like) you|you are ~forbidden from|you are ~not) ~{doing}', {
      gentle: [
        "f:I don't feel comfortable with you {doing}.",
        "f:I don't feel at ease with you {doing}.|r: Can we talk about it?",
      ],
      firm: ["o:I'm not comfortable with you {doing}."],
    }),
    way('(you will )?~(delete|unfollow) (?<x>her|him|them)\\b.*', {
      gentle: ['f:I feel <uneasy> about {x}.|r: Can we talk about it?'],
      firm: ["o:I'm not comfortable with this contact."],
    }),
    way('you will not ~{do}', {
      gentle: ["r:I'd rather you didn't {do}."],
      firm: ["r:I really don't want you to {do}."],
    }),
    way('you will ~(?<do>apologize .+)', {
      gentle: ['r:Could you {do}?||o:It matters a lot to me.'],
      firm: ["r:I'd like you to {do}."],
    }),
  ],
  otherwise: {
    gentle: [
      'f:I feel <insecure> right now,|n: and I need some reassurance.',
      'f:I feel <uneasy> about us right now.|r: Can we talk about it?',
    ],
    firm: ['f:I feel really <insecure>,|r: and I need us to talk about trust.'],
    curious: ["f:I feel <insecure> about us.|q: Is there anything you'd want me to know?"],
  },
});

export const examples = [
  'turn your location back on',
  "I can see you've read it",
  'who the hell is he',
  'where the fuck were you',
  "you're not wearing that to mass",
  "You can't wear that",
  "I don't want you talking to him",
  "You're not allowed to talk to her",
  'delete her number now',
  'You will not introduce him to them.',
  'You will apologise to my mother',
  'you went without asking my permission',
  'my house, my rules',
  'show me your phone',
];
