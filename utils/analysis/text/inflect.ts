/** English inflection by rule and table, enough for matching: `help` → helps, helped, helping. */

const irregular: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  say: 'says said saying',
  make: 'makes made making',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  take: 'takes took taken taking',
  come: 'comes came coming',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  think: 'thinks thought thinking',
  tell: 'tells told telling',
  leave: 'leaves left leaving',
  feel: 'feels felt feeling',
  put: 'puts putting',
  let: 'lets letting',
  keep: 'keeps kept keeping',
  find: 'finds found finding',
  hear: 'hears heard hearing',
  lend: 'lends lent lending',
  ring: 'rings rang rung ringing',
  run: 'runs ran running',
  bring: 'brings brought bringing',
  buy: 'buys bought buying',
  pay: 'pays paid paying',
  spend: 'spends spent spending',
  hit: 'hits hitting',
  choose: 'chooses chose chosen choosing',
  bite: 'bites bit biting',
  break: 'breaks broke broken breaking',
  forget: 'forgets forgot forgotten forgetting',
  lie: 'lies lied lying',
  throw: 'throws threw thrown throwing',
  lose: 'loses lost losing',
  hold: 'holds held holding',
  sit: 'sits sat sitting',
  stand: 'stands stood standing',
  speak: 'speaks spoke spoken speaking',
  write: 'writes wrote written writing',
  read: 'reads reading',
  hurt: 'hurts hurting',
  cut: 'cuts cutting',
  shut: 'shuts shutting',
  sleep: 'sleeps slept sleeping',
  eat: 'eats ate eaten eating',
  drink: 'drinks drank drunk drinking',
  drive: 'drives drove driven driving',
  show: 'shows showed shown showing',
  mean: 'means meant meaning',
  meet: 'meets met meeting',
  send: 'sends sent sending',
  sell: 'sells sold selling',
  catch: 'catches caught catching',
  teach: 'teaches taught teaching',
  become: 'becomes became becoming',
  begin: 'begins began begun beginning',
  grow: 'grows grew grown growing',
  hide: 'hides hid hidden hiding',
  steal: 'steals stole stolen stealing',
  wake: 'wakes woke woken waking',
  wear: 'wears wore worn wearing',
  win: 'wins won winning',
  beat: 'beats beaten beating',
  fight: 'fights fought fighting',
  screw: 'screws screwed screwing',
  die: 'dies died dying',
  quit: 'quits quitting',
  understand: 'understands understood understanding',
  shit: 'shits shitting',
  set: 'sets setting',
  bet: 'bets betting',
  fall: 'falls fell fallen falling',
  swear: 'swears swore sworn swearing',
  blow: 'blows blew blown blowing',
};

const doubling: ReadonlySet<string> = new Set(
  'stop plan nag chat drop grab slam snap shop rob ban beg bug hug kid pat plug rip rub scam skip slap slip spit step strip swap tip trap trip whip wrap flip gossip control cancel compel admit commit forget regret prefer refer occur drag pin stab'.split(
    ' ',
  ),
);

/** Every form of a verb, the base first. */
export function inflections(base: string): readonly string[] {
  const known = irregular[base];
  if (known) return [base, ...known.split(' ')];
  return [base, thirdPerson(base), past(base), progressive(base)];
}

/** The `-s` form: *help* → *helps*, *watch* → *watches*, *try* → *tries*. */
export function thirdPerson(base: string): string {
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
