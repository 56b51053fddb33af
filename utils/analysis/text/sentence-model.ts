/** The sentence model: what every detector and rewriter knows of a draft. All offsets are UTF-16 offsets into the draft. */

/**
 * One normalised word. A contraction gives several tokens: `dont` is `do` + `not`, `ur` is `you` + `are` or `your`,
 * `gonna` is `going` + `to`. Each part has its own place; the parts of a typed word share `wordStart` and `wordEnd`.
 */
export interface Token {
  /** Place of this part in the draft, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Place of the whole typed word; differs from start and end only inside a contraction. */
  readonly wordStart: number;
  readonly wordEnd: number;
  /** Lower case, contraction opened, elongation and slang spelling undone: `YOUUU` is `you`, `dnt` is `do` + `not`. */
  readonly norm: string;
  /** Inside quotation marks: somebody's words, not the writer's. */
  readonly quoted: boolean;
  /** A comma, dash, colon, semicolon, bracket or slash stands between the word before and this one. */
  readonly breakBefore: boolean;
  /** Typed in capitals, two letters or more. */
  readonly caps: boolean;
}

export type Mood = 'statement' | 'question' | 'imperative';

export interface Sentence {
  /** First character of the first word. */
  readonly start: number;
  /** After the last mark or emoji that belongs to the sentence, end exclusive. */
  readonly end: number;
  readonly tokens: readonly Token[];
  /** `question` by its mark or, without any mark, by its word order. */
  readonly mood: Mood;
  /** The marks that end it, such as `.`, `?!` or `…`; empty if there are none. */
  readonly mark: string;
  /** Emoji and emoticons in it, in order. */
  readonly emoji: readonly string[];
  /** The reader is spoken to: `you`, `your`, or an imperative. */
  readonly addressed: boolean;
  /** `not`, `never`, `no`, `without` … somewhere in it. */
  readonly negated: boolean;
  /** Clear signs of play: laughing words, laughing or teasing emoji, `jk`; those right beside it count too. */
  readonly banter: boolean;
}
