/** Verbs and verb phrases, in the base form. In a list, `_` joins the words of a phrase. */

/** Everyday doings: whether one does them is what couples quarrel about. */
export const careVerbs =
  'help listen call text pick answer reply respond care clean cook try ask apologize talk share plan remember notice pay contribute show think pick_up put_away take_out do say tell give want make let support appreciate respect trust believe understand hear defend thank touch hug kiss hold come stay visit spend finish start follow keep learn change admit own_up bring buy check lift put read work offer include invite treat see take get go be own sleep eat sit have wipe wash fold empty compliment surprise greet';

/** Doing wrong, once or always. */
export const harmVerbs =
  'forget ignore lie screw_everything_up mess_everything_up cheat complain criticize nag yell shout scream blame interrupt judge ruin break hurt disappoint embarrass humiliate dismiss deny twist manipulate control accuse attack abandon neglect bail cancel overreact exaggerate whine moan bitch sulk run_away shut_down push provoke start make_excuses make_fun use play waste spend throw leave lose mess_up screw_up fuck_up blow_off hang_up disappear ghost avoid hide drink make_it make_everything make_me put_me_down put_yourself_first put_your bring_up turn_it turn_everything act find_something give_out';

export const ruinVerbs = 'ruin destroy wreck spoil kill fuck_up screw_up mess_up break';

/** Bodily harm, threatened. */
export const violentVerbs =
  'kill murder strangle choke stab shoot beat punch slap smack hit hurt bury smash break burn crush end destroy cut rape';

/** Bodily harm, asked to end or reported. */
export const attackVerbs =
  'touch grab push hit follow film record threaten corner stalk harass kiss hurt scare chase shove choke';
/** Bodily harm, reported: on a body, into a thing, by a limb. */
export const assaultVerbs =
  'hit punch slap choke strangle kick shove rape assault molest bite stalk burn smack stab spit_on spat_on';
export const shoveVerbs = 'push shove pin throw drag slam yank pull knock';
export const gripVerbs = 'grab squeeze twist yank bruise hold break pull bend';

export const exposeVerbs = 'send post leak share forward show upload publish';

/** Ends and penalties one threatens with: *if you … I am …*, *or I will …*. */
export const leaveVerbs =
  'leave_you walk_out move_out pack_my pack_your divorce dump block throw_your tell_your tell_everyone call_the_police take_the_kids change_the_locks end_it hang_up cut_up cut_off put_your lock_you call_your ring_your call_a_lawyer ring_the_police stop_paying pour_your bin_your sell_your';
