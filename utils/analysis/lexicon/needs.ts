/** What people long for in a couple, by situation: the words that point to it and the need. */

interface Need {
  /** After "I need". */
  readonly needs: readonly string[];
  /** Words that point here at once, in base form. */
  readonly words: string;
}

const define = <Id extends string>(table: Readonly<Record<Id, Need>>): Readonly<Record<Id, Need>> => table;

export const needs = define({
  listening: {
    needs: ['you to hear me out'],
    words: 'listen hear interrupt understand explain dismiss ear deaf repeat',
  },
  phone: {
    needs: ['some time with you without the phone'],
    words:
      'phone screen scroll scrolling insta instagram tiktok facebook reddit youtube ipad laptop snap snapchat twitter mobile whatsapp',
  },
  gaming: {
    needs: ['some time that is just for us'],
    words:
      'game gaming xbox playstation ps5 fortnite fifa tv telly netflix football golf cricket gym band hobby computer show stream console guitar series',
  },
  replying: {
    needs: ['to hear back from you'],
    words: 'reply text answer respond call ring message ghost seen delivered pick voicemail dm unread',
  },
  lateness: {
    needs: ['to know when to expect you'],
    words: 'late wait waiting lateness punctual delay',
  },
  plans: {
    needs: ['to be able to count on our plans'],
    words:
      'plan cancel reschedule date booking book restaurant holiday vacation flight hotel cinema movie weekend calendar trip camping concert theatre postpone',
  },
  promises: {
    needs: ['to be able to count on what you say'],
    words:
      'promise word flake flaky unreliable reliable bail commit agree agreed rely depend count excuse untrustworthy',
  },
  helping: {
    needs: ['your help with this'],
    words:
      'help chore share lazy load housework contribute finger effort everything leech freeload freeloader pull weight useless hopeless incompetent bum deadbeat parasite laziness',
  },
  household: {
    needs: ['more help around the house'],
    words:
      'feed dish bin trash rubbish laundry clean mess messy tidy vacuum hoover cook grocery kitchen bathroom toilet towel sock floor plate cup iron fridge wash slob garbage dishwasher washing clothes bedroom sink dog puppy cat vet litter fix repair lawn garden mow boiler leak shelf paint broken wifi heating pig filthy dirty sheet oven microwave garage',
  },
  children: {
    needs: ['more help with the kids'],
    words:
      'kid child children baby son daughter school bedtime nappy diaper nursery homework toddler boy parenting daycare babysit pram teacher custody playground tantrum swimming',
  },
  money: {
    needs: ['to feel safe about money'],
    words:
      'money spend bill rent card debt loan buy bank save pay budget overdraft afford cash salary mortgage price expensive cheap paycheck wage purchase amazon gamble bet crypto invest cost account deposit savings stingy gambler casino tax insurance broke subscription',
  },
  work: {
    needs: ['some time and energy left for us'],
    words:
      'work job boss office career shift overtime colleague meeting client email business deadline unemployed promotion workaholic',
  },
  inlaws: {
    needs: ['us to stick together with family'],
    words:
      'mum mom mother mama dad father parent sister brother family inlaw in-law aunt uncle cousin nan granny sibling mil mummy grandmother grandfather grandma grandpa nana niece nephew',
  },
  friends: {
    needs: ['some of your time too'],
    words: 'friend buddy lad club party',
  },
  drinking: {
    needs: ['not to worry when you drink'],
    words:
      'drink drunk beer pub wine vodka weed smoke vape high hungover wasted hammered alcohol booze bar stoned alcoholic drinker junkie addict stoner sober cigarette pills hangover',
  },
  jealousy: {
    needs: ['to feel sure about us'],
    words:
      'flirt ex cheat affair tinder girlfriend boyfriend crush nude slide hook faithful loyal unfaithful cheater slut whore porn',
  },
  honesty: {
    needs: ['the truth from you'],
    words:
      'lie liar truth honest hide secret sneak trust deceive fake betray dishonest behind admit shady sneaky manipulate manipulative gaslight dishonesty lying snake untrue pretend betrayal',
  },
  closeness: {
    needs: ['to feel close to you again'],
    words: 'sex touch kiss cuddle intimacy intimate hug hold affection bed frigid horny naked attractive desire sexual',
  },
  love: {
    needs: ['to feel loved'],
    words: 'love loveless romantic romance adore unloved',
  },
  care: {
    needs: ['to feel I matter to you'],
    words:
      'care bother matter important interest interested ask notice mind priority careless concern selfish yourself inconsiderate selfishness centered centred narcissist narcissistic entitled spoiled spoilt greedy thoughtless insensitive neglect uncaring consideration considerate empathy',
  },
  thanks: {
    needs: ['to hear a thank you now and then'],
    words: 'thank appreciate grateful ungrateful granted recognise recognize acknowledge credit sacrifice unnoticed',
  },
  respect: {
    needs: ['to be treated better than this'],
    words:
      'respect disrespect disrespectful laugh mock insult roll sarcastic rude mean cruel nasty bully hurtful ridicule sneer asshole jerk dick bitch bastard prick arrogant condescending smug spiteful abusive',
  },
  criticism: {
    needs: ['you to go easier on me'],
    words:
      'criticise criticize complain nag moan judge correct nitpick picky perfect negative whine lecture attack nagging whiner judgmental critical',
  },
  shouting: {
    needs: ['us to talk calmly'],
    words:
      'shout yell scream voice tone temper explode snap rage anger aggressive loud angry mad swear rant fight argue argument slam storm',
  },
  freedom: {
    needs: ['room to decide for myself'],
    words:
      'control controlling boss bossy allow permission let forbid order rule jealous insecure dictator possessive paranoid',
  },
  space: {
    needs: ['some time to myself'],
    words: 'space smother clingy needy crowd breathe suffocate follow alone desperate stalker',
  },
  rest: {
    needs: ['some rest'],
    words: 'sleep snore wake nap rest tired exhausted exhausting alarm bed drained snoring',
  },
  health: {
    needs: ['us to take this seriously'],
    words:
      'sick ill doctor hospital medicine med pill therapy therapist diet anxiety depression depressed pregnant surgery appointment counselling counselor counsellor cancer pain lump fever flu covid headache asthma dentist gp nurse scan',
  },
  warmth: {
    needs: ['some warmth from you'],
    words:
      'cold moody sulk silent silence treatment distant distance quiet shut mood grumpy heartless wall ice stone miserable unfeeling robot zombie stranger stonewall',
  },
  fairness: {
    needs: ['this to be fair on both of us'],
    words:
      'fault blame responsible responsibility accountable accountability fair unfair victim own guilt guilty hypocrite hypocritical double hypocrisy equal unequal standards',
  },
  apology: {
    needs: ['to hear that you see why it hurt'],
    words: 'apology apologise apologize sorry forgive',
  },
  past: {
    needs: ['us to leave this behind'],
    words: 'past history grudge dwell resent',
  },
  deciding: {
    needs: ['a say in this'],
    words: 'decision decide choice opinion vote consult compromise stubborn ignorant minded',
  },
  support: {
    needs: ['to know you have my back'],
    words: 'support side stick defend stand encourage believe comfort loyalty stood funeral',
  },
  celebration: {
    needs: ['days like that to feel special'],
    words:
      "birthday christmas xmas valentine anniversary gift present wedding graduation recital celebrate thanksgiving diwali eid flower mother's cake candle proposal",
  },
  remembering: {
    needs: ['not to be the only one who remembers'],
    words: 'forget forgot forgotten remember remind memory lose lost reminder key forgetful wallet passport',
  },
  public: {
    needs: ['that to stay between us'],
    words: 'embarrass embarrassing humiliate public crowd gossip group chat disgrace disgraceful neighbour neighbor',
  },
  privacy: {
    needs: ['some privacy'],
    words: 'snoop privacy private read password passcode spy stalk location track diary',
  },
  opening: {
    needs: ['to know what is going on with you'],
    words:
      'open communicate communication feelings emotion emotional discuss express confide tell coward cowardly spineless gutless avoid',
  },
  future: {
    needs: ['to know where this is going'],
    words: 'marry future engage engaged propose commitment ivf divorce breakup separate',
  },
  driving: {
    needs: ['to feel safe in the car'],
    words: 'drive car petrol lift parking park traffic speed uber ride taxi road',
  },
  looks: {
    needs: ['some kindness about looks'],
    words: 'hair wear dress outfit makeup shirt skirt haircut body shave fat ugly',
  },
  together: {
    needs: ['more time with you'],
    words: 'spend_time spend_a spend_any together spend away busy evening hang dinner lonely home apart',
  },
  patience: {
    needs: ['a bit of patience'],
    words: 'rush hurry patience patient slow impatient push',
  },
  calm: {
    needs: ['us to stay calm'],
    words:
      'dramatic drama sensitive overreact crazy psycho insane hysterical delusional mental ridiculous cry crying tear unhinged nuts scene fuss oversensitive overreacting overreaction delusion unstable panic',
  },
  adulthood: {
    needs: ['you to take this seriously'],
    words:
      'grow adult childish immature irresponsible mature brat crybaby manchild toddler teenager irresponsibility joke clown silly',
  },
  comparing: {
    needs: ['to be enough as I am'],
    words: 'compare',
  },
  us: {
    needs: ['us to sort this out'],
    words: '',
  },
});

/** A situation of a couple's life. */
export type Theme = keyof typeof needs;
