/** Small words by their work in a sentence. In a list, `_` joins the words of a phrase. */

/** Words that may stand between the parts of a pattern without changing it. */
export const filler =
  'just really so very too such literally actually honestly seriously totally absolutely completely fucking damn goddamn still always quite pretty rather being simply truly obviously clearly only even also a_bit a_little kind_of sort_of the_most as_fuck total complete absolute utter real proper ever already probably definitely basically genuinely incredibly super the_fuck the_hell utterly right_now all apparently extremely remarkably painfully profoundly astonishingly willfully proudly deeply thoroughly insanely hopelessly fully low_key';

export const always =
  'always constantly forever continually perpetually every_time each_time every_single_time all_the_time every_day every_single_day every_night';

export const rightNow = 'now right_now this_minute this_instant this_second immediately at_once';

export const weekday = 'monday tuesday wednesday thursday friday saturday sunday';

export const nobody = 'nobody no_one none_of_my_friends who_the_hell who_the_fuck';

/** What one does not give. */
export const damn = 'fuck shit damn crap toss rats_ass flying_fuck single_fuck';

/** Adjectives of love and praise: beside an absolute they make it a loving one. */
export const praise =
  'love loved lovely sweet kind nice good great best better amazing beautiful pretty gorgeous handsome cute smart clever brilliant wonderful perfect fun funny hilarious patient generous thoughtful caring supportive helpful strong brave right welcome proud happy warm special lucky grateful thankful thanks thank smile laugh laughing smiling cheer inspire support impress adorable incredible hot sexy cool talented';

/** A word after which "you are …" is a condition or a relative clause, not a verdict. */
export const conditional = 'if whether unless when whenever until that who which while how where wish hope though of';

/** Before "you are a …" it is not said that they are. */
export const unsure = 'if unless whether when whenever until wish hope where though of';

/** Words before "you" that make the name after it something else: *to you idiot-proof*, *call you idiot*. */
export const notYou =
  'love miss call calls called do did does are were for to with of calling than would can could think';

/** Before "you" that make the judging word after it something done to them: *drives you crazy*. */
export const driving = 'make makes made making drive drives driving drove get find keep think';

/** Words after "fuck you" that make it no curse. */
export const notSwear = 'are look were smell up over all tonight so too guys think should mean later real is have';

/** Games people play. */
export const games = 'fifa monopoly scrabble chess uno cards darts pool mario mario_kart tennis ludo poker';

/** Play, food and plans: a threat beside them is none. */
export const playful = `laugh laughing funny pizza chocolate game joke tickle kiss hug tired hungry starving boss surprise fries chips cake biscuits cookies hoodie charger spoilers episode kindness ${games}`;

/** Names that only a friend calls one. */
export const tease = 'dork nerd goof goofball goose softie goblin gremlin numpty plonker nugget menace';

export const privateThings =
  'phone password passcode passwords messages texts chats dms location emails account browser_history call_log';

export const secrets =
  'nudes nude pics pic pictures photos screenshots videos video messages secrets recordings real_face texts';

export const theTruth =
  'everything exactly about_you about_us about_last about_what the_truth what_you what_happened that_you who_you to_your';

export const body = 'arm wrist hair neck throat face nose finger leg back arms wrists jaw head shoulder hip stomach';

/** What one is pushed into, what is thrown or broken in a rage. */
export const things =
  'wall door counter floor bed car stairs window table chair plate plates glass bottle phone laptop tv mirror fridge dog cat';

/** Feelings one owns. */
export const hurting =
  'hurt sad lonely angry upset frustrated overwhelmed anxious scared worried ashamed furious stressed disappointed nervous jealous exhausted insecure heartbroken guilty embarrassed mad cross gutted frightened uncomfortable worn_out fed_up fuming depressed humiliated rejected unloved invisible ignored left_out let_down struggling';

export const afraid = 'scared afraid terrified frightened petrified';

/** What a person goes through. */
export const hard =
  'hard tough difficult awful rough stressful stressed exhausting exhausted frustrating terrible scary sad upsetting overwhelming overwhelmed tired hurt worried nervous scared lonely angry horrible disappointing unhappy depressed agonising agonizing heartbroken heartbreaking painful miserable terrifying a_lot shattered devastated';

/** What two can do about a quarrel. */
export const together =
  'take_turns split share agree compromise alternate find_a_way find_time find_a_balance figure_it_out work_it_out work_this_out decide swap settle look check sit try';

/** What one says at length: *spare me the …*, *no time for your …*. */
export const speech =
  'lecture sermon speech monologue essay reply running_commentary feelings excuses explanation reasons opinion opinions advice commentary observations questions tears drama theatrics attitude whining analysis ted_talk version side promises thoughts novel play_by_play apologies';
/** Praise for what somebody is or does. */
export const lovable =
  'kind kindest sweet sweetest thoughtful generous wonderful amazing awesome brilliant fantastic incredible talented helpful smart clever brave patient caring supportive hilarious funny cool perfect best legend star gem lifesaver terrific great nice witty loyal considerate gentle charming fun lovely';

/** How somebody looks to a lover. */
export const beauty = 'beautiful gorgeous handsome stunning cute cutest sexy hot adorable';

export const nice = 'good great nice amazing awesome fantastic excellent wonderful lovely brilliant beautiful';

/** Names that only lovers use; kisses and hugs, as they are typed. */
export const endearments = 'laogong laopo baobei wifey hugs kisses xoxo cuddles muah mwah muacks';

/** Before "love you": it is not the writer who loves. */
export const notLover =
  'you they who does do did would could can not never people to everyone he she mom dad son daughter kids him her me them';

/** After "thank you for": no thanks. */
export const noThanks =
  'nothing not never finally ruining wasting admitting leaving ensuring asking though now_i i_hate but anyway';

/** After "sorry": pity or blame instead of an apology. */
export const sorryForYou =
  'you he she they this that for_your for_disturbing for_bothering about_your to_hear to_say to_tell if it_hurts it_is do_not is_not but not to_trouble to_bother to_disturb for_her for_him for_them sight state';
export const notSorry = 'not never feel feels felt say says said saying be are you a he she they need your';

/** What one hopes for somebody in trouble. */
export const mended = 'better well ok fine all_right safe luck worth_it recover';

export const hurtsMe =
  'hurts hurt stung stings scares worries upsets bothers bothered frightened breaks broke scared upset annoys annoyed embarrassed saddens';

/** Feelings one owns beside those that hurt. */
export const stirred =
  'annoyed livid gutted drained shaky rattled terrified devastated uneasy unimportant unwanted judged blamed trapped cornered pressured burnt_out pissed_off at_a_loss';

/** What one feels, where *am* would tell something else. */
export const felt =
  'alone terrible awful sick small stupid useless unsafe afraid torn lost heard loved bad dumb silly used unseen pushed rubbish taken_for_granted less_than low insecure disconnected distant unappreciated unsupported';

/** What is told when somebody had it hard. */
export const awful = 'awful terrible horrible rough heartbreaking so_sad';

/** What is asked after: their day, their people, what they went to. */
export const mine =
  'day week weekend work job head back family mother mom father dad interview meeting exam exams test presentation party trip game date class appointment scan wedding flight match holiday mood';

/** How things go. */
export const faring = 'doing go going been feel feeling holding_up treating_you coming_along coping today';

/** How somebody is: asked after. */
export const wellOrNot =
  'ok all_right happy sick better hurt sad lonely angry upset overwhelmed anxious scared worried stressed nervous mad cross feeling_ok feeling_better any_better doing_ok doing_all_right doing_better';

/** Low spirits, as they show. */
export const low = 'sad upset depressed down low quiet worried stressed tired crying hesitating pulling_away';

/** A stretch of time one wishes well and asks after. */
export const times = 'day night time birthday weekend week trip morning';

/** What one fears to be. */
export const badSelf =
  'monster burden failure fool loser mess bad_person bad_partner bad_mother bad_mom bad_dad bad_friend';

/** Words that cheer somebody on or send them to rest. */
export const cheer =
  'hang_in_there stay_strong stay_safe stay_well keep_well be_strong chin_up jia_you get_well rooting_for_you believe_in_you take_it_easy rest_well rest_up look_after_yourself take_care_of_yourself sit_down_and_relax';

/** Forms of being and feeling, said of oneself. */
export const feelBe = 'feel felt am was got get have_been been am_feeling';

/** *I feel like I am …* */
export const atLoss = 'doing alone nothing the_only not always invisible in_the_way on_my_own';

/** Names for talk one is tired of. */
export const nagging =
  'nagging bitching moaning complaining arguing whining ranting rambling going_on banging_on justifying interrupting whinging bleating mithering harping yapping griping';
