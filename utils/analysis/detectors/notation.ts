/**
 * The notation of patterns, read once into a tree. A line is a sequence of:
 *
 * - `word`       that word in normal form (`you are`, never `you're` or `ur`); `verb*` is any form of the verb
 * - `#name`      a word or phrase of that list in `lexicon/classes.ts`;  `@name` a ready-made piece of `lexicon/fragments.ts`
 * - `(a|b c|d)`  one of these;  `x?` with or without x, where x is a word, a class, a piece or a bracket
 * - `_`          any word;  `~` up to three fillers (*so*, *really*, *just*, swearing as emphasis …)
 * - `~4`         up to four words inside the clause;  `~~8` up to eight words across commas; a gap takes as few as it can,
 *               but before the last `]` as many as its clause has
 * - `!x`         x does not follow;  `<!x` the word before is none of x (words only)
 * - `^` `^^`     start of a clause, of the sentence (openers such as *well* and names before a comma are passed over)
 * - `$` `$$`     end of a clause, of the sentence (closers such as *ok* and *babe* are passed over)
 * - `,`          a comma, dash or colon stands here
 * - `[` `]`      the words that hurt begin and end
 * - `{flag}`     first in a line, a condition on the sentence: question, statement, imperative, !question, !negated, short …
 */
import { inflections } from '../text/inflect';
import { shareWord } from '../text/shared-words';

export type Node =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'either'; readonly branches: readonly (readonly Node[])[] }
  | { readonly kind: 'gap'; readonly most: number; readonly crossing: boolean }
  | { readonly kind: 'fillers'; readonly one: Node }
  | { readonly kind: 'not'; readonly nodes: readonly Node[] }
  | { readonly kind: 'notAfter'; readonly words: ReadonlySet<string> }
  | {
      readonly kind: 'any' | 'clauseStart' | 'sentenceStart' | 'clauseEnd' | 'sentenceEnd' | 'break' | 'open' | 'close';
    };

/** So many fillers may stand where a line says `~`. */
export const mostFillers = 3;

export interface Line {
  readonly flags: readonly string[];
  readonly nodes: readonly Node[];
}

/** What a line may refer to. */
export interface Vocabulary {
  /** Words and phrases of a class, or undefined if there is no such class. */
  readonly classOf: (name: string) => readonly string[] | undefined;
  /** A piece of notation, or undefined if there is no such piece. */
  readonly fragmentOf: (name: string) => string | undefined;
}

const symbols = /\{[^}]*\}|<!|\^\^|\^|\$\$|\$|~~\d+|~\d*|[()|?[\]!,_]|[#@][\w-]+|[^\s()|?[\]!,{}^$~#@]+/g;
const zeroWidth: Readonly<Record<string, Node>> = {
  _: { kind: 'any' },
  '^': { kind: 'clauseStart' },
  '^^': { kind: 'sentenceStart' },
  $: { kind: 'clauseEnd' },
  $$: { kind: 'sentenceEnd' },
  ',': { kind: 'break' },
  '[': { kind: 'open' },
  ']': { kind: 'close' },
};

/** Reads one line of notation. Throws on a line that cannot be read: patterns are our own data. */
export function readLine(source: string, vocabulary: Vocabulary): Line {
  const parts = source.match(symbols) ?? [];
  const flags = parts.filter((part) => part.startsWith('{')).map((part) => part.slice(1, -1));
  const reader = new LineReader(
    parts.filter((part) => !part.startsWith('{')),
    source,
    vocabulary,
  );
  return { flags, nodes: reader.readAll() };
}

/** Words, classes and pieces that have been read: every line of a vocabulary shares their nodes. */
const atomsOf = new WeakMap<Vocabulary, Map<string, readonly Node[]>>();

class LineReader {
  private at = 0;
  private readonly parts: readonly string[];
  private readonly source: string;
  private readonly vocabulary: Vocabulary;
  private readonly atoms: Map<string, readonly Node[]>;

  constructor(parts: readonly string[], source: string, vocabulary: Vocabulary) {
    this.parts = parts;
    this.source = source;
    this.vocabulary = vocabulary;
    this.atoms = atomsOf.get(vocabulary) ?? new Map();
    atomsOf.set(vocabulary, this.atoms);
  }

  readAll(): readonly Node[] {
    const nodes = this.readSequence();
    if (this.at < this.parts.length) throw new Error(`Cannot read "${this.source}" at "${this.parts[this.at]}"`);
    return nodes;
  }

  private readSequence(): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.parts.length && this.parts[this.at] !== ')' && this.parts[this.at] !== '|') {
      nodes.push(...this.readItem());
    }
    return nodes;
  }

  private readItem(): readonly Node[] {
    const part = this.parts[this.at] ?? '';
    if (part === '!') return this.readNegation();
    if (part === '<!') return this.readNotAfter();
    const atom = this.readAtom();
    if (this.parts[this.at] !== '?') return atom;
    this.at++;
    return [{ kind: 'either', branches: [atom, []] }];
  }

  private readNegation(): readonly Node[] {
    this.at++;
    return [{ kind: 'not', nodes: this.readAtom() }];
  }

  private readNotAfter(): readonly Node[] {
    this.at++;
    const [node] = this.readAtom();
    if (node?.kind !== 'words') throw new Error(`Only words may stand after "<!" in "${this.source}"`);
    return [{ kind: 'notAfter', words: node.words }];
  }

  private readAtom(): readonly Node[] {
    const part = this.parts[this.at++] ?? '';
    if (part === '(') return this.readBracket();
    const known = this.atoms.get(part);
    if (known) return known;
    const nodes = this.readPart(part);
    this.atoms.set(part, nodes);
    return nodes;
  }

  private readPart(part: string): readonly Node[] {
    const fixed = zeroWidth[part];
    if (fixed) return [fixed];
    if (part === '~') return [{ kind: 'fillers', one: this.readClass('filler') }];
    if (part.startsWith('~~')) return [{ kind: 'gap', most: Number(part.slice(2)), crossing: true }];
    if (part.startsWith('~')) return [{ kind: 'gap', most: Number(part.slice(1)), crossing: false }];
    if (part.startsWith('@')) return this.readFragment(part.slice(1));
    if (part.startsWith('#')) return [this.readClass(part.slice(1))];
    if (part.endsWith('*')) return [{ kind: 'words', words: new Set(inflections(part.slice(0, -1)).map(shareWord)) }];
    return [oneWord(part)];
  }

  private readBracket(): readonly Node[] {
    const branches = [this.readSequence()];
    while (this.parts[this.at] === '|') {
      this.at++;
      branches.push(this.readSequence());
    }
    if (this.parts[this.at++] !== ')') throw new Error(`A bracket stays open in "${this.source}"`);
    return [mergeWords(branches)];
  }

  private readFragment(name: string): readonly Node[] {
    const fragment = this.vocabulary.fragmentOf(name);
    if (fragment === undefined) throw new Error(`No piece "@${name}" for "${this.source}"`);
    return readLine(fragment, this.vocabulary).nodes;
  }

  private readClass(name: string): Node {
    const entries = this.vocabulary.classOf(name);
    if (!entries) throw new Error(`No class "#${name}" for "${this.source}"`);
    return mergeWords(entries.map((entry) => entry.split(' ').map(oneWord)));
  }
}

const oneWord = (word: string): Node => ({ kind: 'words', words: new Set([shareWord(word)]) });

/** Joins branches of one word into one set, so that matching them costs one look-up. */
function mergeWords(branches: readonly (readonly Node[])[]): Node {
  const single = new Set<string>();
  const others: (readonly Node[])[] = [];
  for (const branch of branches) {
    const only = branch.length === 1 ? branch[0] : undefined;
    if (only?.kind === 'words') for (const word of only.words) single.add(word);
    else others.push(branch);
  }
  if (others.length === 0) return { kind: 'words', words: single };
  if (single.size === 0) return { kind: 'either', branches: others };
  return { kind: 'either', branches: [...others, [{ kind: 'words', words: single }]] };
}
