import { defineWays, way } from '../define-ways';

export const control = defineWays({
  theme: 'jealousy',
  ways: [
    way('~send me (?<x>(a|the) ~(pic|picture|photo|selfie) of (who|where) .+?)( (right )?now)?', {
      gentle: ["f:I'm <worried>.|r: Would you be okay with sending me {x}?"],
    }),
    way(
      '~(hand over|hand me|give me|show me|bring me|unlock|let me see) (the|your) phone( (and|or|so|now|right|tonight|before) .*| now| tonight)?',
      {
        gentle: ['r:Would you be okay with showing me your phone?'],
        firm: ['r:I want to be able to look at your phone.'],
        curious: ['q:How would you feel about showing me your phone?'],
      },
    ),
    way('{rest}(turn|put|switch) your location (?<x>back on|on){rest2}', {
      gentle: ["f:I worry when I don't know where you are.|r: Would you be okay with sharing your location?"],
      firm: ["f:It's hard for me not knowing where you are.|r: I'd like you to turn your location {x}."],
      curious: ["f:I worry when I don't know where you are.|q: How do you feel about sharing your location?"],
    }),
    way(
      '(what is|give me|send me|tell me|i want) (the|your) (?<thing>(\\S+ )?\\S*(pass\\S+|pin|code|login))( (right )?now| tonight| today)?( or .*)?',
      {
        gentle: ['r:Would you share your {thing} with me?'],
        curious: ['q:How would you feel about sharing your {thing}?'],
      },
    ),
    way('i (told|have told) you i do not want you {doing}', {
      gentle: ["f:I told you I don't feel comfortable with you {doing}."],
      firm: ["o:I told you I'm not comfortable with you {doing}."],
    }),
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
      },
      { theme: 'looks' },
    ),
    way(
      '.*(wearing|wear that|go change|dressed|going out in (that|this)).*|go change .*|you are not going out in',
      {
        gentle: ["r:I'd feel more comfortable if you wore something else."],
        firm: ["r:I'd really like you to wear something else."],
      },
      { theme: 'looks', isOnce: true },
    ),
    way('(i do not ~(want|like) you|you are ~forbidden from|you are ~not) ~{doing}', {
      gentle: [
        "f:I don't feel comfortable with you {doing}.",
        "f:I don't feel at ease with you {doing}.|r: Can we talk about it?",
      ],
    }),
    way('(you will )?~(delete|unfollow) (?<x>her|him|them)\\b.*', {
      gentle: ['f:I feel <uneasy> about {x}.|r: Can we talk about it?'],
    }),
    way('you will not ~{do}', {
      gentle: ["r:I'd rather you didn't {do}."],
    }),
    way('you will ~(?<do>apologize .+)', {
      gentle: ['r:Could you {do}?||o:It matters a lot to me.'],
    }),
  ],
  otherwise: {
    gentle: [
      'f:I feel <insecure> right now,|n: and I need some reassurance.',
      'f:I feel <uneasy> about us right now.|r: Can we talk about it?',
    ],
    curious: ["f:I feel <insecure> about us.|q: Is there anything you'd want me to know?"],
  },
});

export const examples = [
  "Send me a picture of who you're with. Now.",
  'Hand over the phone. All the Ines chats.',
  'keep your location on',
  "turn your location back on or I'm coming over there",
  "what's your passcode. if there's nothing on there why would you care",
  "I told you I don't want you going to Lisbon with them",
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
