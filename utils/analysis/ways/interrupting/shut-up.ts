import { defineWays, way } from '../define-ways';
import { laterThing, quiet, turn } from '../turn-lines';

const shut = '.*\\b(shut|watch|hold|bite|close|zip|open|run|running)\\b.*';

export const shutUp = defineWays({
  theme: 'calm',
  ways: [
    way('(shut (up|it)|zip it|be quiet) and (?!listen|let){do}', { gentle: ['r:Could you {do}, please?'] }),
    way(
      `${shut} about (?<thing>(my|his|her|our|their) (mum|mom|mother|mama|dad|father|papa|parents|family|sister|brother|kids|son|daughter|friends?|aunt|uncle|nan|cooking|job|weight|body|past|ex))`,
      {
        gentle: ['r:Please leave {thing} out of this.', 'r:Could you leave {thing} out of this?'],
      },
    ),
    way(`${shut} about {thing}( already| now| again)?`, laterThing),
    way(`${shut} (and|for once|a minute|for a minute).*(listen|let me|finish|hear).*`, turn, { isOnce: true }),
    way('.*', quiet, { isOnce: true }),
  ],
  otherwise: quiet,
});

export const examples = [
  'I am begging you to stop narrating it. Shut it and hold the flashlight',
  'shut ur mouth about my sister.',
  'shut up about the deposit already',
  'watch your mouth',
  'shut up and listen',
  'shut up',
];
