import { defineWays, way } from '../define-ways';

export const wontRead = defineWays({
  theme: 'calm',
  ways: [
    way('(i am )?~not ~(going to )?~(bother )?~(listening|listen)( .+)?', {
      gentle: ["p:I can't listen right now. I'll be back at ___."],
    }),
    way('(i am )?~not (going to )?~(bother )?~(answer|answering)( .+)?', {
      gentle: ["o:I don't want to answer that right now."],
    }),
  ],
  otherwise: {
    gentle: ["p:I can't take this in right now. I'll be back at ___."],
  },
});

export const examples = [
  'im not reading all that',
  "I'm not listening to this",
  'Not going to bother answering that.',
  'I am tired and I stopped reading your messages',
  "it's not even worth a reply",
];
