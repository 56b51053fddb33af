/** Words in which feelings, needs, wishes and requests are said. None of them tells a fact of its own. */
import { feelings } from '../lexicon/feelings';
import { needs, type Theme } from '../lexicon/needs';
import * as frames from '../rewriters/frames';
import { readSentences } from '../text/sentences';
import { functionWords } from './function-words';
import { stemOf } from './stems';

const general: readonly string[] = [
  // How one feels, and how strongly.
  'feel feeling emotion emotional sense mood heart heavy hurt hurtful sad sadness upset upsetting angry anger mad furious annoyed annoying irritated frustrated frustrating frustration cross fed hate bother bothered',
  'lonely loneliness alone left unheard unseen invisible ignored overlooked forgotten unimportant unwanted unloved rejected excluded abandoned isolated distant disconnected distance apart far cold',
  'worried worry worrying anxious anxiety nervous scared scary afraid frightened fear tense tension edge uneasy unsettled unsafe panic panicky concern concerned alarmed shaken shocked jittery',
  'tired exhausted exhausting drained draining worn stretched overloaded overwhelmed overwhelming burnt weary spent stress stressed stressful stressing pressure pressured pressed rushed swamped shattered',
  'confused puzzled lost torn stuck cornered trapped boxed controlled helpless hopeless powerless low down rough raw bad awful terrible horrible crushed gutted heartbroken devastated deflated discouraged disheartened',
  'disappointed disappointing disappointment let jealous insecure embarrassed embarrassing ashamed humiliated awkward uncomfortable self-conscious guilty foolish small belittled attacked blamed criticised criticized judged mocked picked',
  'resentful resentment bitter betrayed unfair unfairly fair fairly fairness unequal granted taken used dismissed disrespected undermined unappreciated undervalued unsupported misunderstood hard harsh sharp',
  'calm calmer calmly relax relaxed relief relieved safe safer secure peace peaceful quiet settle happy happier glad grateful gratitude thankful pleased comfort comfortable comforting better best easier easy ease easily lighter nice good great lovely fine okay sweet wonderful',
  'deep deeply little awfully extremely incredibly rather somewhat slightly pretty super genuinely truly sincerely strongly badly terribly utterly entirely fully especially particularly certain certainly sure surely clear clearer plain plainly unclear',
  // What one needs and longs for.
  'need want wish hope long crave miss missing missed prefer preference desire look forward rely reliable count depend trust trusting honest honesty truth truthful true open openly openness close closer closeness connection connect connected intimacy intimate tenderness tender warmth warm affection affectionate',
  'respect respected respectful respectfully dignity value valued matter important importance priority prioritise prioritize mean meaning meaningful care caring cared kind kindness kindly gentle gently understand understanding understood empathy patience patient support supportive supported help helpful helping assist',
  'hear heard listen attention attentive notice noticed seen see acknowledge acknowledged recognise recognize recognised recognition appreciate appreciated appreciation thank thanks credit reassurance reassure reassured reassuring comfort loved wanted cherished included include involve involved belong space room freedom free privacy rest break breathe breath pause quiet',
  'share shared sharing split divide equal equally balance balanced team teamwork partner partnership side relationship couple marriage couples effort load responsibility responsible fair role part contribute contribution',
  // Talking and settling things.
  'talk tell say said saying speak spoke speech word words wording ask asking answer question questions questioned request reply respond response mention raise bring discuss discussion conversation chat explain explanation express describe voice tone communicate communication hear know known knowing think thought thinking thoughtful consider consideration considerate believe find found look sound sounds seem seems appear realise realize aware point view perspective opinion idea reason mind understand figure work sort solve solution fix resolve handle handled deal manage cope settle agree agreed agreement disagree decide decision choose choice choices plan option compromise change improve try trying attempt effort start begin stop finish end continue happen happens happened happening hold',
  'upfront listen lower soften softer slow slowly quieter louder loud volume interrupt finish interrupted turn respond react reaction treat treated treatment act acting behave behaviour behavior speak spoken fight fighting fights fought arguing argument argue conflict issue issues problem problems difficult difficulty struggle struggling situation matter matters topic subject detail details story',
  // Time without a date, amounts without a figure, and how to ask.
  'time times moment moments while awhile minute second sec often sometimes lately recently usually regularly early earlier late sooner ready advance ahead beforehand next first last long longer short now-and-then occasionally every everyday day days daily nowadays today-ish end',
  'possible possibly possibility willing mind able unable chance able welcome appreciate reminder remind remember remembered heads-up notice know check certain properly right wrong proper rest enough almost away back forth home whole part piece half amount',
  'change different differently better more less same again instead start fresh step forward moving past around ours yours mine both either way together apart us side respectful healthy healthier constructive productive',
  'remember keep stick promise promises promised commit commitment word expect expectation expectations follow through up show showing showed effort leave leaving stay staying stand stood standing meet met pick sit turn set wait waiting join spend spending sort set give giving share lend',
  'go handle carry carrying bear weight hand leave leaning lean count hold holding face facing touch base reach reaching get getting check sign hang stick pass miss run running bring brought',
  'behind front among amid nor whatever enjoy enjoyed enjoying fun laugh smile curious wonder wondering interest interested imagine guess suppose doubt fact deserve',
  'person people adult human anyone someone own name names called label labels insult insults swearing blame judgement judgment criticism criticisms comment comments remark joke jokes teasing sarcasm shouting yelling raised',
  'clue loop dark same page common ground middle big small huge massive hurtful okay alright cool chill bothered',
  // Lists of feelings and needs as they are used in nonviolent communication.
  'apprehensive dread wary suspicious aggravated dismayed disgruntled displeased exasperated impatient irked indignant outraged appalled horrified hostile hesitant baffled bewildered mystified perplexed ambivalent alienated detached distracted indifferent numb removed withdrawn',
  'agitated disconcerted disturbed perturbed rattled restless startled surprised troubled turmoil unnerved flustered mortified depleted sleepy pain painful anguish grief miserable dejected despair despondent gloomy unhappy wretched irritable distressed distraught edgy frazzled stretched vulnerable fragile guarded sensitive shaky envious longing nostalgic wistful miffed peeved narked knackered drained stung sting stings bruised small silly pointless useless worthless unlovable invisible',
  'acceptance accepted belonging cooperation cooperate companionship compassion consistency consistent inclusion mutual nurture stability stable presence present play joy humour humor equality harmony order autonomy independence independent spontaneity awareness clarity competence growth learn purpose security boundary boundaries limit limits accountability accountable reliability dependable predictable predictability',
  // How a thing lands, and words about talking.
  'land lands affect affects affected impact effect result trigger triggers weigh weighs drain force forced assume assumption doubt prove admit acknowledge avoid exclude protect defend encourage reassure soothe suggest suggestion advice feedback reaction response intention intend misunderstanding mix-up mixup confusion disagreement argument fight fights silence silent habit pattern routine arrangement system agreement example energy capacity headspace bandwidth patience',
  'state blunt direct straight serious seriously strange weird odd unnecessary urgent urgently vital essential crucial careful carefully mindful flexible quick quickly brief simple separate specific actual real usual normal regular regularly whole willing tricky bad worse worst worth main central key joint jointly separately openly freely safely gentler kinder warmer closer softly quietly politely polite manners',
  'full fall fill create explore navigate ensure offer provide focus dedicate aside coordinate tackle address approach future current currently transparent transparency quality meaningful undivided invest undisturbed uninterrupted complete completely proactive initiative reciprocate gesture reach rely',
  'pitch chip check posted loop update inform aware halfway cool tone air ease cut clear through out-loud honour honor cherish treasure savour rebuild repair reconnect heal move-on let-go step-back slow-down take-turns respectful-way rethink reconsider reflect pause figure sort',
  'sorry apologise regret forgive forgiveness pardon excuse wrong fault blame unsure pushed push pushing pushy',
  'pound quid euro dollar buck rupee percent pm am oclock hour minute day week month year th st nd rd kg mg ml km mile',
  // Strong and mild, plain and casual: how it feels, and how it feels to be treated so.
  'special intense tough rotten lousy grim bleak blue teary tearful choked moody cranky grumpy snappy livid seething fuming wound heated hot frayed fried wiped beat stretch thin overstretched unwelcome sidelined squeezed smothered suffocated suffocating crowded patronised patronized devalued demeaned degraded inferior inadequate insignificant irrelevant disposable afterthought burden nuisance stupid dumb failure exposed wounded freaked freak wired mixed conflicted hopeful optimistic excited keen eager proud touched moved content grounded playful light hollow sore needy clingy bummed bummer suck crap crappy shit shitty rubbish meh flat lonesome solo single equal heartbroken tearing tear cry crying cried melt meltdown breakdown ache aching sink sinking stomach chest throat nerves gut teeth freeze froze shrink shrinking drift drifting slip slipping fade cope survive',
  // Living with one another: sharing, standing by, making up.
  'evenly halfway mutual swap rotate alternate trade divvy juggle juggling pull pulling cover double rota united unit ally teammate companion backup input vote ownership portion praise compliment boost lift strength loyalty loyal faithful devotion devoted romance romantic spark magic passion bond bonding hug cuddle hand hands arm arms smile lean present undistracted cherish adore proud laugh joke fun silly hang quality catch reconnect bring closer include togetherness forever lifetime grow future dream goal goals standard rule rules rhythm vibe vibes basis gap wall walls barrier bubble limbo circle circles square stance bridge mend patch recover restart reset regroup recharge unwind decompress simmer vent process digest absorb untangle unravel navigate revisit resume redo clear air',
  // Saying, asking and doing in general.
  'rephrase clarify clarification summarise summarize phrase sentence language whisper silence mute update ping nudge prompt remark vocal hint cue sign signal interrupt chance shot go try attempt double-check ask permission consent veto heads warning advance eventually gradually anytime sometime someday finally immediately straightaway meanwhile instantly occasionally afterwards rarely seldom hardly barely mostly partly largely mainly wholly thoroughly firmly merely purely solely frankly plain ton tons heap heaps load loads bunch chunk tad fraction half extra additional minor major tiny enormous tremendous solid steady stable reasonable realistic doable workable manageable bearable acceptable unacceptable appropriate inappropriate decent constant constantly repeated repeatedly ongoing endless chaotic confusing complicated complex vague straightforward strict lenient natural important aspect area bother concern situation thing stuff whatnot',
  'dunno idk tbh ngl fr imo rn atm btw fyi lowkey highkey kinda sorta wanna gotta lemme cuz cos coz plz sec lil dude bro man mate guys nah nope yep yup legit vibing stoked chill faff hassle moan whinge grief crack headspace',
  // To be met by the other, or not; what eases it.
  'hidden closed defensive offended insulted provoked triggered tangled spiral spiralling race racing shake trembling speechless stunned floored gobsmacked aback throw thrown outnumbered fooled misled replaced compare compared measured tested scrutinised lectured scolded babied interrogated suspected second-guess distrusted manipulated guilt guilted shame shamed punished nagged hounded hassled bugged pestered bossed bossy compete competing competition rival opponent enemy thread breather downtime benefit slack grace leeway slate closure certainty structure affirmation validate validated validation guidance insight context background nuance ear shelve carve weigh dial ramp tune zone switch lash backing buy-in say-so wavelength footing footing lens angle take reset tolerate tolerance accommodate overlook overreact simplify prioritise reassess rebalance realign lighten brighten warm-up calm-down sting burn bruise trample steamroll override overrule discount minimise minimize brush downplay gloss skip invalidate sabotage ruin spoil dampen',
  'high peak flare boil erupt explode blow snap temper eye eyes envy smart clever capable competent confident confidence brave courage strong stronger weak underestimated underestimate desired desire attractive beautiful gorgeous pretty centre center spotlight surprise bearings orbit odd off-balance rocky shaky wobbly smooth smoothly bump bumpy patch stretch dip slump rut stagnant routine spiral pace tempo tread careful ginger gingerly delicate touchy raw tiptoe flinch wince brace stiffen clam bottle shutdown spare ration credit owed overdue due matter-of-fact chance opening window door open-minded curious wholehearted earnest sincere genuine authentic honest-to-god',
  'ever live living life world difference use useful difficult impossible nearly exactly certain perfect plain able asap thx ta cheers pls',
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
};

/** Words that point to a situation beyond those the rewriters know. */
const alsoPoints: Partial<Readonly<Record<Theme, string>>> = {
  money:
    'wallet purse cash credit salary wage broke owe quid pound euro dollar rupee fine fee ticket shoes till cheque card bank',
  household: 'tip sty pigsty hoover plate counter oven stairs garden sofa chair table',
  replying: 'ring phone',
  drinking: 'legless pissed plastered hammered tipsy hangover pint bottle',
};

let soft: ReadonlySet<string> | null = null;

/** Stems of the words that tell no fact in whatever draft. */
export function softStems(): ReadonlySet<string> {
  soft ??= new Set([
    ...[...functionWords].map(stemOf),
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
    ...stemsOf([...needs.us.needs, ...needs.us.asks, ...needs.us.questions].join('\n')),
  ]);
  return soft;
}

/** What a stem points to: the stems that may name it again. */
let pointers: ReadonlyMap<string, readonly string[]> | null = null;

function readPointers(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const theme of Object.keys(needs) as Theme[]) {
    const { words, hints, needs: needed, asks, questions } = needs[theme];
    const again = stemsOf([...needed, ...asks, ...questions, generic[theme] ?? ''].join('\n'));
    for (const word of `${words} ${hints ?? ''} ${alsoPoints[theme] ?? ''}`.split(' ')) {
      const stem = stemOf(word);
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
    tokens.flatMap(({ norm }) => (functionWords.has(norm) ? [] : [stemOf(norm)])),
  );
}
