/** Words in which feelings, needs, wishes and requests are said. None of them tells a fact of its own. */
import { feelings } from '../lexicon/feelings';
import { needs, type Theme } from '../lexicon/needs';
import * as frames from '../rewriters/frames';
import { readSentences } from '../text/sentences';
import { functionWords } from './function-words';
import { twinStemOf } from './twins';

const general: readonly string[] = [
  // How one feels, and how strongly.
  'feel emotion emotional sense mood heart heavy hurt sad sadness upset angry annoyed annoying irritated frustrated frustration cross fed hate',
  'lonely alone left unheard unseen invisible ignored overlooked forgotten unimportant unwanted unloved rejected excluded abandoned isolated distant disconnected distance far cold',
  'worried anxious anxiety nervous scared scary fear tense tension edge uneasy unsettled unsafe panic panicky concern alarmed shaken shocked jittery',
  'tired exhausted drained worn stretched overloaded overwhelmed burnt weary spent stress pressure pressed rushed swamped shattered',
  'confused puzzled lost torn stuck cornered trapped boxed controlled helpless hopeless powerless low rough raw bad awful terrible horrible crushed gutted heartbroken devastated deflated discouraged disheartened',
  'disappointed jealous insecure embarrassed ashamed humiliated awkward uncomfortable self-conscious guilty foolish small belittled attacked blamed criticised criticized judged mocked',
  'resentful bitter betrayed unfair unfairly fair fairly unequal granted dismissed disrespected undermined unappreciated undervalued unsupported misunderstood hard harsh sharp',
  'calm calmly relax relief relieved safe safer secure peace quiet settle happy glad grateful gratitude thankful comfort comfortable better best easier ease easily lighter nice good great lovely fine sweet wonderful',
  'deep deeply little awfully extremely incredibly somewhat slightly pretty super genuinely truly sincerely strongly badly terribly utterly entirely fully especially particularly certain certainly sure surely clear plain plainly unclear',
  // What one needs and longs for.
  'need want wish hope long crave miss prefer preference desire look forward rely reliable count depend trust honest true open openly close connection connect intimacy intimate tenderness warmth warm affection affectionate',
  'dignity value matter important importance priority prioritise prioritize mean care kindly gentle gently understand empathy patience patient support supportive help',
  'hear listen attention attentive notice seen acknowledge recognise recognize recognition appreciate appreciation credit reassurance reassure cherished included involve belong space room freedom free privacy rest break breathe pause',
  'share split divide equal equally balance team teamwork partner partnership side relationship couple marriage effort load responsibility responsible role part contribute contribution',
  // Talking and settling things.
  'talk tell say speech word ask answer question request response mention raise explain explanation express describe voice tone communicate communication know think thoughtful consider consideration considerate believe find sound seem appear realise aware point view perspective opinion idea reason mind figure work solve solution fix resolve handle deal manage cope agree disagree decide plan option compromise change improve try attempt start finish end continue happen hold',
  'upfront soften softer slow slowly louder volume interrupt turn react reaction treat act behave behaviour behavior fight conflict issue problem difficult difficulty struggle situation topic subject detail story',
  // Time without a date, amounts without a figure, and how to ask.
  'outfit contact version short typing deal cost handle part side mess tidy ' +
    'time moment awhile minute second sec often sometimes lately recently usually regularly early late ready advance ahead beforehand next first last short occasionally everyday day daily nowadays today-ish',
  'possible possibly possibility willing unable chance welcome reminder remember heads-up check properly right wrong proper enough away back forth home whole piece amount',
  'different differently fresh step moving healthy constructive productive',
  'promise commit expect expectation follow show stay stand meet sit set wait join lend',
  'carry bear weight hand leaning face facing touch base reach sign hang pass run',
  'front among amid enjoy fun laugh smile curious interest interested imagine guess suppose doubt fact deserve',
  'person people adult human name called label insult swearing criticism comment remark joke teasing sarcasm shouting',
  'clue loop dark page common ground middle big huge massive cool chill',
  // Lists of feelings and needs as they are used in nonviolent communication.
  'apprehensive dread wary suspicious aggravated dismayed disgruntled displeased exasperated impatient irked indignant outraged appalled horrified hostile hesitant baffled bewildered mystified perplexed ambivalent alienated detached distracted indifferent numb removed withdrawn',
  'agitated disconcerted disturbed perturbed rattled restless startled surprised troubled turmoil unnerved flustered mortified depleted sleepy pain anguish grief miserable dejected despair despondent gloomy unhappy wretched irritable distressed distraught edgy frazzled vulnerable fragile guarded sensitive shaky envious nostalgic wistful miffed peeved narked knackered stung sting bruised silly pointless useless worthless unlovable',
  'acceptance accepted cooperation cooperate companionship compassion consistency consistent inclusion mutual nurture stability stable presence present play joy humour humor equality harmony order autonomy independence independent spontaneity clarity competence growth learn purpose security boundary limit accountability accountable reliability dependable predictable predictability',
  // How a thing lands, and words about talking.
  'land affect impact effect result trigger weigh force assume assumption prove admit avoid protect defend encourage soothe suggest suggestion advice feedback intention intend misunderstanding mix-up mixup confusion silence silent habit pattern routine arrangement system example energy capacity headspace bandwidth',
  'state blunt direct straight serious strange weird odd unnecessary urgent urgently vital essential crucial careful flexible quick quickly brief simple separate specific actual real usual normal regular tricky worth main central key joint jointly separately freely safely softly quietly politely polite manners',
  'full fall fill create explore navigate ensure provide focus dedicate aside coordinate tackle address approach future current currently transparent transparency quality undivided invest undisturbed uninterrupted complete proactive initiative reciprocate gesture',
  'pitch chip posted update inform halfway air cut honour honor treasure savour rebuild reconnect heal rethink reconsider reflect',
  'sorry apologise regret forgive pardon excuse fault unsure pushed pushy',
  'pound euro dollar rupee percent pm oclock hour week month year th st rd kg mg ml km mile',
  // Strong and mild, plain and casual: how it feels, and how it feels to be treated so.
  'special intense tough rotten lousy grim bleak blue teary choked moody cranky grumpy snappy seething wound heated hot frayed fried wiped beat thin overstretched unwelcome sidelined squeezed smothered suffocated crowded patronised patronized devalued demeaned degraded inferior inadequate insignificant irrelevant disposable afterthought burden nuisance stupid dumb failure exposed freaked wired hopeful optimistic excited keen eager proud content hollow sore needy clingy bummed suck crap crappy shit shitty rubbish meh flat lonesome solo single cry melt meltdown breakdown ache aching sink stomach chest throat nerves teeth freeze shrink drift slip fade survive',
  // Living with one another: sharing, standing by, making up.
  'evenly swap rotate alternate trade divvy juggle pull cover double rota united ally teammate companion backup input vote ownership portion praise compliment boost lift strength loyalty loyal faithful devotion devoted romance romantic spark magic passion bond hug cuddle arm undistracted adore catch lifetime grow dream goal standard rule rhythm vibe basis gap wall barrier bubble limbo circle square stance bridge patch recover restart reset regroup recharge unwind decompress simmer vent process digest absorb untangle unravel revisit resume redo',
  // Saying, asking and doing in general.
  'rephrase clarify clarification summarise summarize phrase sentence language whisper mute ping nudge prompt vocal hint cue signal shot permission consent veto warning eventually gradually anytime someday finally immediately straightaway meanwhile instantly afterwards rarely seldom hardly barely mostly partly largely mainly wholly thoroughly firmly merely purely solely frankly ton heap bunch chunk tad fraction extra additional minor major tiny enormous tremendous solid steady reasonable realistic doable workable manageable bearable acceptable unacceptable appropriate inappropriate decent constant repeated repeatedly ongoing endless chaotic complicated complex vague straightforward strict lenient natural aspect area stuff whatnot',
  'ngl fr atm fyi lowkey highkey lil dude bro mate guys legit vibing stoked faff hassle moan whinge crack',
  // To be met by the other, or not; what eases it.
  'hidden defensive offended provoked triggered tangled spiral race trembling speechless stunned floored gobsmacked aback throw outnumbered fooled misled replaced compare measured tested scrutinised lectured scolded interrogated suspected distrusted manipulated guilt shame punished nagged hounded bugged pestered bossed bossy compete competition rival opponent enemy thread downtime benefit slack grace leeway slate closure certainty structure affirmation validate validation guidance insight context background nuance ear shelve carve ramp tune zone lash buy-in wavelength footing lens angle tolerate tolerance accommodate overreact simplify reassess rebalance realign lighten brighten trample steamroll override overrule discount minimise minimize brush downplay gloss skip invalidate sabotage ruin spoil dampen',
  'high peak flare boil erupt explode blow snap temper eye envy smart clever capable competent confident confidence brave courage strong weak underestimated attractive beautiful gorgeous centre center spotlight orbit rocky wobbly smooth smoothly bump bumpy dip slump rut stagnant pace tempo tread ginger gingerly delicate touchy tiptoe flinch wince brace stiffen clam bottle shutdown spare ration owed overdue due window door wholehearted earnest sincere genuine authentic honest-to-god',
  'live life world difference useful impossible exactly perfect ta cheers',
];

/** Generic names for what a situation is about; the draft's own word may give way to them. */
const generic: Partial<Readonly<Record<Theme, string>>> = {
  phone: 'phone screen screens device devices scroll scrolling online',
  gaming: 'game gaming play playing',
  replying: 'reply message text call contact back hear touch',
  lateness: 'late time punctual wait delay delays delayed running',
  plans: 'plan plans date cancel cancelled cancelling short notice flake',
  helping: 'household workload errands errand help chores chore jobs house home housework tasks task',
  household: 'household workload errands housework chores chore house home tidy clean cleaning jobs tasks task kitchen',
  children: 'kids child children parenting parent parents family bedtime',
  money:
    'buy bought purchase money spending budget finances financial finance pay paying paid afford cost costs bill bills',
  work: 'work job office hours money finance finances income',
  inlaws: 'family parents relatives mother father',
  friends: 'friends friend evening evenings night nights',
  drinking: 'drinking drink drank alcohol sober drunk',
  jealousy: 'flirt flirting flirty trust loyal faithful',
  honesty: 'lie lied lying lies honest truth',
  closeness: 'sex intimacy touch bed physical physically kiss hug cuddle',
  celebration: 'celebrate celebration day special',
  driving: 'drive driving speed car road',
  health: 'health ill well',
  rest: 'rest sleep',
};

/** Words that point to a situation beyond those the rewriters know. */
const alsoPoints: Partial<Readonly<Record<Theme, string>>> = {
  money:
    'wallet purse cash credit salary wage broke owe quid pound euro dollar rupee fine fee ticket shoes till cheque card bank',
  household: 'tip sty pigsty hoover plate counter oven stairs garden sofa chair table',
  children: 'dad mum mom mother father parent play',
  replying: 'ring phone mute muted block chat',
  drinking: 'legless pissed plastered hammered tipsy hangover pint bottle',
};

let soft: ReadonlySet<string> | null = null;

/** Stems of the words that tell no fact in whatever draft. */
export function softStems(): ReadonlySet<string> {
  soft ??= new Set([
    ...[...functionWords].map(twinStemOf),
    ...stemsOf(general.join(' ').replaceAll('-', ' ')),
    ...stemsOf(
      linesOf(frames)
        .join('\n')
        .replace(/\b[ofnrqp]:|\{\w+\}/g, ' '),
    ),
    ...stemsOf(
      Object.values(feelings)
        .flatMap((list) => [...list.soft, ...list.strong])
        .join('\n'),
    ),
    ...stemsOf(needs.us.needs.join('\n')),
  ]);
  return soft;
}

/** What a stem points to: the stems that may name it again. */
let pointers: ReadonlyMap<string, readonly string[]> | null = null;

function readPointers(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const theme of Object.keys(needs) as Theme[]) {
    const { words, needs: needed } = needs[theme];
    const again = stemsOf([...needed, generic[theme] ?? ''].join('\n'));
    for (const word of `${words} ${alsoPoints[theme] ?? ''}`.split(' ')) {
      const stem = twinStemOf(word);
      map.set(stem, [...(map.get(stem) ?? []), ...again]);
    }
  }
  return map;
}

/** Stems of the words that only name again what one of the draft's own words points to: *housework* for *dishes*. */
export function namedAgain(stem: string): readonly string[] {
  pointers ??= readPointers();
  return pointers.get(stem) ?? [];
}

/** Every text in a table of any depth. */
function linesOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(linesOf) : [];
}

function stemsOf(text: string): readonly string[] {
  return readSentences(text).flatMap(({ tokens }) =>
    tokens.flatMap(({ norm }) => (functionWords.has(norm) ? [] : [twinStemOf(norm)])),
  );
}
