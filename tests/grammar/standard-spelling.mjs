/** A chat message in standard spelling, so that a grammar checker understands it: the writer's habits are no faults of ours. */

const spellings = {
  i: 'I',
  im: "I'm",
  "i'm": "I'm",
  "i've": "I've",
  "i'd": "I'd",
  "i'll": "I'll",
  ive: "I've",
  u: 'you',
  r: 'are',
  youre: "you're",
  youve: "you've",
  youd: "you'd",
  "u'd": "you'd",
  "u've": "you've",
  "u'll": "you'll",
  youll: "you'll",
  weve: "we've",
  itd: "it'd",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  couldnt: "couldn't",
  wont: "won't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  thats: "that's",
  theres: "there's",
  whats: "what's",
  hows: "how's",
  wheres: "where's",
  lets: "let's",
  pls: 'please',
  n: 'and',
  w: 'with',
  cuz: 'because',
  bc: 'because',
};

/** Short forms that are words of their own in other places. */
const spellingsByNext = [
  { short: 'ur', next: /^(?:an?|the|not|so|too|still|\p{L}+ing|late|here|home|out|up|upset|busy)$/u, long: "you're" },
  { short: 'ur', next: /./, long: 'your' },
  { short: 'id', next: /^(?:like|love|rather|prefer|want|feel|be|have|need)$/, long: "I'd" },
  { short: 'ill', next: /^(?:be|come|go|do|call|text|answer|listen|get|have|let|need|tell)$/, long: "I'll" },
  { short: 'its', next: /^(?:an?|the|your|ur|my|not|so|too|hard|been|just|like|that|about)$/, long: "it's" },
];

/**
 * @template {{ text: string }} Piece
 * @param {readonly Piece[]} pieces Words and what stands between them, in turn; joined they are the text.
 * @returns {Piece[]} The same pieces, spelled and capitalised as in a letter, with a full stop at the end of lines.
 */
export function inStandardSpelling(pieces) {
  let opens = true;
  return pieces.map((piece, i) => {
    const isLast = i === pieces.length - 1;
    if (!isWord(piece.text)) {
      if (/[.?!…]\s|\n/.test(piece.text)) opens = true;
      const stops = piece.text.replace(/^(?= *\n)/, '.');
      return { ...piece, text: isLast && /^\s*$/.test(stops) ? `.${stops}` : stops };
    }
    const spelled = spell(piece.text, pieces[i + 2]?.text ?? '');
    const text = opens ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
    opens = false;
    return { ...piece, text: isLast ? `${text}.` : text };
  });
}

function spell(word, next) {
  const lower = word.toLowerCase();
  const byNext = spellingsByNext.find((rule) => rule.short === lower && rule.next.test(next.toLowerCase()));
  return byNext?.long ?? (Object.hasOwn(spellings, lower) ? spellings[lower] : word);
}

/** @param {string} text */
export function isWord(text) {
  return /[\p{L}\p{N}_]/u.test(text);
}
