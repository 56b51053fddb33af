/** Words that put a person down. Each list stands once: `classes.ts` joins them into the classes of the notation. */

/** Rude words in two halves, joined every way: *dickhead*, *dumbass*, *fuckwit*. */
export const rudeStarts = 'dick shit fuck cock dumb douche cunt twat knob wank prick scum dirt';
export const rudeEnds = 'head hole face bag wad wit wipe hat nugget clown ass sucker';

/** Nouns that can be called out on their own: *hey dumbass*. None of them is a verb or an everyday noun. Plurals are made by rule. */
export const names =
  'idiot moron asshole asswipe assclown imbecile dick prick bastard bitch cunt twat wanker scum douche jackass jerk loser liar hypocrite coward narcissist sociopath psychopath psycho creep pervert whore slut deadbeat manchild crybaby freak retard halfwit dimwit buffoon fool wimp sissy bigot racist nutjob dipshit motherfucker fucker piece_of_shit piece_of_crap piece_of_work sack_of_shit son_of_a_bitch sick_fuck cheater bimbo skank man_child woman_child numbskull wuss pansy pussy misogynist dumb_ass ass_hole dick_head fuck_face shit_head smart_ass bellend tosser pleb simp cuck incel neckbeard lowlife low_life degenerate swine freeloader slob smartarse attention_seeker drama_queen control_freak gold_digger homewrecker backstabber traitor fatty pagal chutiya bodoh sohai olodo ashewo pendejo wet_wipe waste_of_space waste_of_time pain_in_the_ass dunce dummy goober schmuck sleazebag sleaze_bag dip_shit bum snowflake libtard cretin nitwit twit airhead bonehead blockhead nutcase basket_case sponger scrounger layabout drongo dropkick ratbag fuckboy fuckboi thot bozo sexist kamina besharam nalayak bewakoof goondu werey oponu good_for_nothing';

/** Everyday nouns and verbs that are insults after *you* at the end of a clause: *you absolute clown*. */
export const tags =
  'pig cow ass clown snake bully rat donkey knob tool sod hag witch brat weasel animal troll nob thief virgin sheep dog fraud leech disgrace embarrassment';

/** Nouns that are insults once somebody *is* one of them. */
export const labels =
  'tramp hoe maniac dictator drunk bore martyr quitter prat git pillock nutter crook heathen lunatic parasite whiner nag diva trash garbage filth failure nobody burden disappointment manipulator hater nightmare joke child cheat stalker';

/** Nouns that are also ordinary words: insults only after *you are such a …*. */
export const softLabels =
  'baby toddler robot stranger addict victim actor liability teenager ghost roommate lodger monkey zombie parrot broken_record joker faker talker monster weirdo mess muppet numpty plonker houseplant brick_wall sulk';

/** Adjectives that judge a person by themselves. */
export const sureTraits =
  'stupid dumb idiotic moronic brainless clueless pathetic selfish lazy useless worthless hopeless heartless vile disgusting revolting repulsive toxic abusive manipulative narcissistic egotistical arrogant conceited entitled spoiled spoilt childish immature petty spiteful vindictive insane mental nuts psychotic deranged delusional unhinged unstable neurotic hysterical gutless spineless cowardly two_faced dishonest deceitful untrustworthy unreliable irresponsible inconsiderate thoughtless insensitive unfeeling ungrateful insufferable intolerable incompetent ridiculous laughable shameless disrespectful rude obnoxious hypocritical close_minded narrow_minded racist sexist homophobic bigoted creepy perverted twisted trashy slutty sleazy lame despicable horrible self_centered self_absorbed self_righteous self_obsessed passive_aggressive pigheaded greedy gullible retarded ignorant impossible unbearable infuriating crazy cruel bitchy controlling shady brain_dead brainwashed tasteless delucional xenophobic illiterate asinine trifling bone_idle whacked disingenuous inept soulless hideous gormless feckless callous condescending patronizing overbearing deplorable loathsome pitiful sickening odious sadistic half_witted sick_in_the_head tone_deaf hard_headed big_headed douchey stuck_up foolish chupid cringe judgmental smug uninformed';

/** Adjectives that judge with *so*, *such*, *too*, a name beside them or the end of the clause after them. */
export const traits =
  'thick dense dim gross ugly fat malicious mean nasty psycho paranoid dramatic melodramatic oversensitive needy clingy fake careless annoying irritating absurd shameful boring dull tedious bossy naggy nagging whiny moody stingy shallow vain naive uneducated thin_skinned uptight cocky hateful high_maintenance evil daft';

/** Adjectives that judge only with *so*, *such*, *too* or a name beside them. */
export const stateTraits =
  'sensitive jealous possessive bitter weak cold exhausting sick filthy dirty tragic awful terrible unbelievable incapable stubborn cheap tight slow blind deaf bipolar insecure miserable fragile embarrassing';

/** What may stand before a name: *you fat lying pig*. */
export const epithets = 'old big lying cheating whining poor sneaky slimy desperate total proper pure sad broke weird';

/** Adjectives that put down only in a question or an order: *why are you so quiet*, *stop being so difficult*. */
export const softTraits =
  'negative difficult defensive aggressive hostile emotional distant salty grumpy cranky serious strict loud quiet extra hard stressed weird strange unfair critical demanding harsh forgetful messy disorganized late obsessed addicted full_of_yourself full_of_it full_of_shit up_yourself out_of_line out_of_control wrong mad';

/** The most of a bad thing. */
export const superlatives = 'worst dumbest stupidest laziest rudest meanest cheapest saddest pettiest ugliest lamest';

/** Feelings waved away: *you are so dramatic*. */
export const touchy =
  'sensitive dramatic emotional hysterical melodramatic oversensitive paranoid needy clingy touchy fragile hormonal butthurt triggered';

/** Faults named as a possession: *you and your temper*. */
export const flaws =
  'attitude ego selfishness laziness thoughtlessness carelessness negativity arrogance ignorance drinking lies temper jealousy insecurity insecurities paranoia excuses moods drama bullshit inferiority_complex prejudices stupidity idiocy incompetence pettiness dishonesty hypocrisy cowardice childishness';

/** What somebody is said to lack. */
export const virtues =
  'empathy respect class shame backbone spine guts balls manners brain brains common_sense compassion conscience heart decency self_respect perspective ambition loyalty sense sense_of_humor self_awareness dignity integrity personality courage talent home_training sympathy sense_of_proportion spark maturity';

/** Adjectives that belittle what belongs to them: *your precious game*. */
export const scorn =
  'stupid dumb precious fucking goddamn damn shitty crappy pathetic ridiculous useless so_called childish petty lame worthless';

/** What people are mocked for having. */
export const belongings =
  'game games phone friends friend job mother mom family hobby car show career xbox playstation band club gym therapist brother sister business opinion opinions excuses plans books dog laptop football team project group_chat drama attitude rules problems customers spreadsheet tantrum tantrums party buddies father dad stories world shower meeting speech outfit study_group lecture';

export const nonsense =
  'nonsense bullshit crap shit rubbish garbage trash an_incredible_amount_of_nonsense out_of_your_ass bollocks';

/** Praise that mocks. */
export const mockTitles = 'genius einstein sherlock professor boomer drama_queen';

/** Titles one gives oneself: *you think you are a genius*. */
export const grandTitles =
  'genius expert intellectual saint doctor lawyer boss king queen hero victim martyr prince princess man woman big_man big_shot';

/** What is waved away as whining: *stop crying*, *enough of your drama*. */
export const whining =
  'crying whinging whining moaning sulking bleating bellyaching griping nagging bitching blubbering grumbling tantrum tantrums tears drama theatrics waterworks attitude pity_party';
