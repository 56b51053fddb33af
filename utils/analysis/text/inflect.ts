/** English inflection by rule and table, enough for matching: `help` → helps, helped, helping. */

/** Verbs whose past goes by no rule: the past, and the participle where it is another; nothing where both are the base. */
const irregular: Readonly<Record<string, string>> = {
  have: 'had',
  do: 'did done',
  go: 'went gone',
  say: 'said',
  make: 'made',
  get: 'got gotten',
  give: 'gave given',
  take: 'took taken',
  come: 'came',
  see: 'saw seen',
  know: 'knew known',
  think: 'thought',
  tell: 'told',
  leave: 'left',
  feel: 'felt',
  put: '',
  let: '',
  keep: 'kept',
  find: 'found',
  hear: 'heard',
  lend: 'lent',
  ring: 'rang rung',
  run: 'ran',
  bring: 'brought',
  buy: 'bought',
  pay: 'paid',
  spend: 'spent',
  hit: '',
  choose: 'chose chosen',
  bite: 'bit',
  break: 'broke broken',
  forget: 'forgot forgotten',
  throw: 'threw thrown',
  lose: 'lost',
  hold: 'held',
  sit: 'sat',
  stand: 'stood',
  speak: 'spoke spoken',
  write: 'wrote written',
  read: '',
  hurt: '',
  cut: '',
  shut: '',
  sleep: 'slept',
  eat: 'ate eaten',
  drink: 'drank drunk',
  drive: 'drove driven',
  show: 'showed shown',
  mean: 'meant',
  meet: 'met',
  send: 'sent',
  sell: 'sold',
  catch: 'caught',
  teach: 'taught',
  become: 'became',
  begin: 'began begun',
  grow: 'grew grown',
  hide: 'hid hidden',
  steal: 'stole stolen',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won',
  beat: 'beaten',
  fight: 'fought',
  quit: '',
  understand: 'understood',
  shit: '',
  set: '',
  bet: '',
  fall: 'fell fallen',
  swear: 'swore sworn',
  blow: 'blew blown',
};

const doubling: ReadonlySet<string> = new Set(
  'stop plan nag chat drop grab slam snap shop rob ban beg bug hug kid pat plug rip rub scam skip slap slip spit step strip swap tip trap trip whip wrap flip gossip get put let run hit sit cut shut begin win quit shit set bet control cancel compel admit commit forget regret prefer refer occur drag pin stab'.split(
    ' ',
  ),
);

/** Every form of a verb, the base first. */
export function inflections(base: string): readonly string[] {
  if (base === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];
  const known = Object.hasOwn(irregular, base) ? irregular[base] : undefined;
  const pasts = (known ?? past(base)).split(' ').filter((form) => form !== '');
  return [base, thirdPerson(base), ...pasts, progressive(base)];
}

/** The `-s` form: *help* → *helps*, *watch* → *watches*, *try* → *tries*. */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function progressive(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return doubling.has(base) ? base + base.slice(-1) : base;
}
