/** Words that put a person down. Each list stands once: `classes.ts` joins them into the classes of the notation. */

/** Nouns that can be called out on their own: *hey dumbass*. None of them is a verb or an everyday noun. Plurals are made by rule. */
export const names =
  'idiot moron imbecile asshole dickhead dick prick bastard bitch cunt twat wanker dumbass fuckwit shithead scumbag scum douche douchebag jackass jerk loser liar hypocrite coward narcissist sociopath psychopath psycho creep pervert whore slut deadbeat manchild crybaby freak retard halfwit dimwit buffoon clown fool wimp sissy bigot racist nutjob dipshit motherfucker fucker pig cow ass piece_of_shit piece_of_crap piece_of_work sack_of_shit son_of_a_bitch sick_fuck stupid_fuck cheater bimbo smartass virgin';

/** Nouns that are insults once somebody *is* one of them. */
export const labels =
  'knob muppet tramp hoe thot rat snake leech parasite freeloader gold_digger brat whiner nag drama_queen diva dunce joke pussy wuss troll sexist monster maniac lunatic weasel trash garbage filth disgrace embarrassment failure cheat thief fraud bully control_freak slob bugger sod hag witch manipulator bum dork waste_of_space piece_of_garbage pain_in_the_ass waste_of_time degenerate mess nobody nothing burden disappointment donkey';

/** Nouns that are also ordinary words: insults only after *you are such a …*. */
export const softLabels =
  'child baby toddler robot machine stranger princess queen king dictator dinosaur drunk addict victim martyr saint hero genius actor liability teenager ghost roommate lodger dog animal monkey zombie parrot broken_record joker quitter hater faker talker';

/** Adjectives that judge a person by themselves. */
export const sureTraits =
  'stupid dumb idiotic moronic brainless clueless pathetic selfish lazy useless worthless hopeless heartless vile disgusting revolting repulsive toxic abusive manipulative narcissistic egotistical arrogant conceited entitled spoiled spoilt childish immature petty spiteful vindictive evil insane mental nuts psychotic deranged delusional unhinged unstable neurotic hysterical gutless spineless cowardly two_faced dishonest deceitful untrustworthy unreliable irresponsible inconsiderate thoughtless insensitive unfeeling ungrateful insufferable intolerable incompetent ridiculous laughable shameless disrespectful rude obnoxious hypocritical close_minded narrow_minded racist sexist homophobic bigoted creepy perverted twisted trashy slutty sleazy lame despicable horrible self_centered self_absorbed self_righteous self_obsessed passive_aggressive pigheaded greedy gullible retarded ignorant impossible unbearable infuriating crazy cruel bitchy controlling shady';

/** Adjectives that judge with *so*, *such*, *too* or a name beside them. */
export const traits =
  'thick dense dim gross ugly fat malicious mean nasty psycho paranoid dramatic melodramatic sensitive oversensitive needy clingy insecure jealous possessive bitter weak fake careless cold annoying irritating exhausting absurd embarrassing shameful judgmental sick filthy dirty boring dull tedious tragic awful terrible unbelievable incapable stubborn bossy naggy nagging whiny moody cheap stingy tight shallow vain naive uneducated slow blind deaf bipolar';

/** Adjectives that put down only in a question or an order: *why are you so quiet*, *stop being so difficult*. */
export const softTraits =
  'negative difficult defensive aggressive hostile emotional distant salty grumpy cranky miserable serious strict loud quiet extra hard stressed weird strange unfair critical demanding harsh forgetful messy disorganized late obsessed addicted full_of_yourself full_of_it full_of_shit up_yourself out_of_line out_of_control wrong mad';

/** Feelings waved away: *you are so dramatic*. */
export const touchy = 'sensitive dramatic emotional hysterical melodramatic oversensitive paranoid needy clingy touchy';

/** Faults named as a possession: *you and your temper*. */
export const flaws =
  'attitude ego selfishness laziness thoughtlessness carelessness negativity arrogance ignorance drinking lies temper jealousy insecurity insecurities paranoia excuses moods drama bullshit inferiority_complex prejudices';

/** What somebody is said to lack. */
export const virtues =
  'empathy respect class shame backbone spine guts balls manners brain brains common_sense compassion conscience heart decency self_respect perspective ambition loyalty';

/** Adjectives that belittle what belongs to them: *your precious game*. */
export const scorn = 'stupid dumb precious fucking goddamn damn shitty crappy pathetic ridiculous useless so_called';

/** What people are mocked for having. */
export const belongings =
  'game games phone friends friend job mother mom family hobby car show career xbox playstation band club gym therapist brother sister business opinion opinions excuses plans books dog laptop football team project group_chat drama attitude rules problems customers spreadsheet';

export const nonsense =
  'nonsense bullshit crap shit rubbish garbage trash an_incredible_amount_of_nonsense out_of_your_ass';
