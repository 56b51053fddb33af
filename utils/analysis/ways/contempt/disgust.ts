import { defineWays, way } from '../define-ways';
import { alone } from '../verdict-words';

export const disgust = defineWays({
  ways: [
    // Nothing is told but the feeling itself.
    way(
      'you ~(make me ~(sick|puke)|disgust me)( do you know that| ok| honestly)?|i ~(hate|despise|loathe) (you|your guts)( right now| so much)?|(i am )?~sick (and tired )?of you',
      {
        gentle: ["f:I'm really <upset> with you right now."],
      },
    ),
    way('(i am |i )?(~so )?(sick (and tired )?|tired |fed up )of (you and )?your {thing}', {
      gentle: ["f:I'm so tired|o: of the {thing}."],
      firm: ["f:I'm really fed up|o: with the {thing}."],
    }),
    way('your {thing} ~(makes? me ~(sick|puke|vomit|cringe)|disgusts? me){rest}', {
      gentle: ['f:I find your {thing} really hard to take.'],
      firm: ["o:I can't cope with your {thing} any more."],
    }),
    way('i was ~(ashamed|embarrassed) (of|by) you {x}', {
      gentle: ['f:I felt so <embarrassed>|o: {x}.'],
      firm: ['f:I felt really <embarrassed>|o: {x},|f: and I was angry.'],
    }),
    way('(~shame on you|you should ~be ~(ashamed|embarrassed).*|you should feel bad.*)', {
      gentle: ["f:I'm really <disappointed> about this."],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm really <upset> right now.", "f:I'm so <upset> about this."],
  },
  alone,
});

export const examples = [
  "i can't stand the sight of you",
  'im sick of you lying on the sofa all day',
  'im tired of your moods',
  'ur snoring makes me sick',
  'I was ashamed of you in front of my boss.',
  'You embarrass me in front of my people',
  'I am ashamed to be seen with you',
  "Shame on you, she's your own mother",
  'Nobody in my family likes you, you know that right? They just eat your food and be polite',
  'u smell like an ashtray',
  'You make me sick.',
  'i hate you',
];
