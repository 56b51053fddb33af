/** Small words by their work in a sentence. */

/** Words that may stand between the parts of a pattern without changing it. */
export const filler =
  'just really so very too such literally actually honestly seriously totally absolutely completely fucking damn goddamn bloody still always quite pretty rather being simply truly obviously clearly only even also a_bit a_little kind_of sort_of the_most as_fuck total complete absolute utter real proper freaking ever already probably definitely always basically genuinely incredibly super the_fuck the_hell utterly right_now all';

export const always =
  'always constantly forever continually constantly perpetually every_time each_time every_single_time all_the_time every_day every_single_day every_night again_and_again';

/** Adjectives of love and praise: beside an absolute they make it a loving one. */
export const praise =
  'love loved lovely sweet sweetest kind nice good great best better amazing beautiful pretty gorgeous handsome cute smart clever brilliant wonderful perfect awesome fun funny hilarious patient generous thoughtful caring supportive helpful strong brave right welcome proud happy safe warm comfortable special lucky blessed grateful thankful appreciate thanks thank smile laugh cheer inspire support impress adorable incredible fantastic hot sexy cool laugh laughing smiling';

/** Verbs of everyday doings: whether one does them is what couples quarrel about. */
export const careVerb =
  'help listen call text answer reply respond care clean cook wash tidy try ask apologize apologise talk share plan remember notice pay contribute show think bother clean_up pick_up put_away take_out do say tell give want make let support appreciate respect trust believe understand hear stick_up stand_up defend thank touch hug kiss hold come stay visit spend finish start follow keep learn change admit own_up compromise commit bring buy check consider compliment acknowledge initiate lift put load empty fold feed read work offer include invite treat see take get go be follow_through own pull sleep eat sit turn have';

/** Verbs of doing wrong, base form. */
export const harmVerb =
  'forget ignore lie cheat complain criticize criticise nag yell shout scream blame interrupt judge ruin break hurt disappoint embarrass humiliate belittle mock dismiss deny twist manipulate gaslight control accuse attack abandon neglect flake bail cancel overreact exaggerate whine moan moan bitch sulk pout storm_off walk_away run_away shut_down shut_me_out push provoke start pick_a_fight pick_fights start_a_fight start_fights make_excuses make_fun change_the_subject take_me_for_granted let_me_down use play waste spend throw leave lose mess_up screw_up fuck_up blow_off hang_up disappear ghost avoid hide sneak flirt drink gamble talk_over cut_me_off make_it make_everything make_me put_me_down put_yourself_first put_work put_your bring_up turn_it turn_everything act play_the_victim take_it play_victim find_something';

/** A word after which "you are …" is a condition or a relative clause, not a verdict. */
export const conditional = 'if whether unless when whenever until that who which while how where wish hope';

/** Words before "you" that make the name after it something else: *to you idiot-proof*, *call you idiot*. */
export const notYou = 'call calls called do did does are were for to with of calling than would can could think';

/** Words after "fuck you" that make it no curse. */
export const notSwear = 'are look were smell up over all tonight so too guys think should mean later real is have';
