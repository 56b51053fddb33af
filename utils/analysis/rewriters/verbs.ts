/** From a typed verb form back to its base, for the verbs couples quarrel with. */
import { inflections } from '../text/inflect';

const bases =
  'be have do go say make get give take come see know think tell leave feel put let keep find hear run bring buy pay spend hit choose break forget lie throw lose hold sit stand speak write read hurt cut shut sleep eat drink drive show mean meet send sell catch teach become grow hide wake wear win fight understand set fall swear blow ' +
  'help call text listen ask answer reply talk look watch play want need like love care try start stop use clean cook wash tidy walk wait plan cancel promise remember ignore laugh yell shout scream complain nag blame judge trust cheat flirt check follow post share save waste ruin push pull pick finish change move miss kiss touch hug thank appreciate apologize apologise notice support defend respect treat act decide agree argue interrupt explain turn order book visit invite drop feed bathe embarrass humiliate mock insult roll slam walk mention open close join work return manage own owe borrow lend believe bother compliment consider include offer order prioritise prioritize reach reschedule learn live enjoy hang fix mow paint park load unload empty fold iron vacuum hoover mop smoke vape gamble bet scroll ghost drag dump bail vanish disappear rant whine sulk snoop lecture hog max interrupt remind warn ring chat stay stonewall ditch abandon joke tease criticise criticize compare wind nap overdraft spill hide snap moan whinge ring freak block unfollow screenshot forward shop splurge cry storm';

interface Form {
  readonly base: string;
  readonly kind: 'base' | 'third' | 'past' | 'ing';
}

let forms: ReadonlyMap<string, Form> | null = null;

function readForms(): ReadonlyMap<string, Form> {
  const map = new Map<string, Form>();
  for (const base of new Set(bases.split(' '))) {
    map.set(base, { base, kind: 'base' });
    for (const form of inflections(base)) {
      if (form === base || map.get(form)?.kind === 'base') continue;
      map.set(form, {
        base,
        kind: form.endsWith('ing') ? 'ing' : /(?:^is|^has|^does|s)$/.test(form) && form !== 'was' ? 'third' : 'past',
      });
    }
  }
  return map;
}

/** What form of which verb a normalised word is; null if the word is not known. */
export function verbForm(word: string): Form | null {
  forms ??= readForms();
  return forms.get(word) ?? null;
}

/** A verb in base form, or an unknown word that may well be one. */
export function isBase(word: string): boolean {
  if (/^(?:can|could|will|would|shall|should|may|might|must)$/.test(word)) return false;
  const form = verbForm(word);
  return form ? form.kind === 'base' : !/(?:ed|ing|s)$/.test(word) || /ss$/.test(word);
}

/** A verb in another form: `base`, `ing`, `past`, `done` (the participle) or `third`. Null where the verb is not known. */
export function formOf(word: string, form: string): string | null {
  const base = verbForm(word)?.base ?? (isBase(word) ? word : null);
  if (base === null || base === 'be') return base !== null && form === 'base' ? base : null;
  const all = inflections(base);
  const past = all.length > 3 ? all[2] : base;
  const forms: Readonly<Record<string, string | undefined>> = {
    base,
    third: all[1],
    past,
    done: all.length > 4 ? all[3] : past,
    ing: all.at(-1),
  };
  return forms[form] ?? null;
}
