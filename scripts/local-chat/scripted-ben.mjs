/** Ben, when nobody plays him: he reads what he got, types for a moment and answers. */

const typingAfterMs = 500;
const answerAfterMs = 1_500;

/** Tried in this order; the first whose words occur decides what Ben answers. Each list is walked round. */
const moods = [
  {
    when: /\b(?:sorry|apologi[sz]e|my fault)\b/i,
    answers: ['Thank you for saying that.', 'It is alright. Thank you.'],
  },
  {
    when: /\b(?:love|miss you|thank|proud|appreciate)\b/i,
    answers: ['That is good to read. Me too.', 'You just made my evening.'],
  },
  {
    when: /\b(?:never|always|whatever|shut up|done with|your fault|selfish|lazy)\b/i,
    answers: ['Ouch. I am not sure what to say to that.', 'That stings a bit. What happened?'],
  },
  {
    when: /\b(?:feel|felt|feeling|hurt|tired|alone|overwhelmed|frustrated|worn out|upset)\b/i,
    answers: [
      'I did not know it was that much. Thank you for telling me. Let me take the dishes tonight.',
      'I hear you. I would like to do better at this.',
    ],
  },
  {
    when: /\?\s*$/,
    answers: ['Yes, gladly. Shall we talk when I am home?', 'Good question. Give me a minute to think.'],
  },
];
const otherwise = ['Okay. Tell me more when I am home?', 'Got it.', 'Alright, see you at eight.'];

/**
 * What Ben answers to a message.
 * @param {string} text What he received.
 * @param {number} turn How often he has answered before; with it his words vary.
 */
export function answerTo(text, turn) {
  const answers = moods.find(({ when }) => when.test(text))?.answers ?? otherwise;
  return answers[turn % answers.length] ?? '';
}

/**
 * Lets Ben answer in a room after a moment of typing, unless someone plays him. A newer message takes the place of one
 * he has not answered yet.
 * @param {import('./room.mjs').Room} room
 */
export function createScriptedBen(room) {
  let turn = 0;
  /** @type {NodeJS.Timeout[]} */
  let waiting = [];

  const stop = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting = [];
  };

  return {
    stop,
    /** @param {string} text */
    received(text) {
      stop();
      if (room.isHere('ben')) return;
      waiting = [
        setTimeout(() => room.setTyping('ben', true), typingAfterMs),
        setTimeout(() => {
          room.setTyping('ben', false);
          if (!room.isHere('ben')) room.add('ben', answerTo(text, turn++));
        }, answerAfterMs),
      ];
    },
  };
}
