/** What people long for in a couple, by situation: the words that point to it, the need, something doable to ask for, a question. */

interface Need {
  /** After "I need". */
  readonly needs: readonly string[];
  /** A sincere question about the other's side. */
  readonly questions: readonly string[];
  /** Words that point here at once, in base form. */
  readonly words: string;
}

const define = <Id extends string>(table: Readonly<Record<Id, Need>>): Readonly<Record<Id, Need>> => table;

export const needs = define({
  listening: {
    needs: ['you to hear me out', 'to feel like I get through to you'],
    questions: ['What did you take from what I said?', 'Is this a bad time to talk?'],
    words: 'listen hear interrupt understand explain dismiss ear deaf repeat',
  },
  phone: {
    needs: ['some time with you without the phone', 'your attention for a bit'],
    questions: ['Do you need some time to switch off?', 'What has your attention right now?'],
    words:
      'phone screen scroll scrolling insta instagram tiktok facebook reddit youtube ipad laptop snap snapchat twitter mobile whatsapp',
  },
  gaming: {
    needs: ['some time that is just for us', 'to feel like I come first sometimes'],
    questions: ['How much time for it feels right to you?', 'What would be a good balance for you?'],
    words:
      'game gaming xbox playstation ps5 fortnite fifa tv telly netflix football golf cricket gym band hobby computer show stream console guitar series',
  },
  replying: {
    needs: ['to hear back from you', 'to know you saw my message'],
    questions: ['What was going on?', 'Is everything okay with you?'],
    words: 'reply text answer respond call ring message ghost seen delivered pick voicemail dm unread',
  },
  lateness: {
    needs: ['to know when to expect you', "a heads-up when you're late"],
    questions: ['What held you up?', 'What time would work for you?'],
    words: 'late wait waiting lateness punctual delay',
  },
  plans: {
    needs: ['to be able to count on our plans', 'our plans to matter to you too'],
    questions: ['What would you like to do?', 'What got in the way?'],
    words:
      'plan cancel reschedule date booking book restaurant holiday vacation flight hotel cinema movie weekend calendar trip camping concert theatre postpone',
  },
  promises: {
    needs: ['to be able to count on what you say', 'us to stick to what we agree'],
    questions: ['What got in the way?', 'Is it too much right now?'],
    words:
      'promise word flake flaky unreliable reliable bail commit agree agreed rely depend count excuse untrustworthy',
  },
  helping: {
    needs: ['your help with this', 'us to share the load', 'you to do your share'],
    questions: ['What could you take off my plate?', 'How would you split it?'],
    words:
      'help chore share lazy load housework contribute finger effort everything leech freeload freeloader pull weight useless hopeless incompetent bum deadbeat parasite laziness',
  },
  household: {
    needs: ['more help around the house', 'us to share the housework'],
    questions: ['Which jobs would you rather do?', 'How would you split the housework?'],
    words:
      'feed dish bin trash rubbish laundry clean mess messy tidy vacuum hoover cook grocery kitchen bathroom toilet towel sock floor plate cup iron fridge wash slob garbage dishwasher washing clothes bedroom sink dog puppy cat vet litter fix repair lawn garden mow boiler leak shelf paint broken wifi heating pig filthy dirty sheet oven microwave garage',
  },
  children: {
    needs: ['more help with the kids', 'us to be a team with the kids'],
    questions: ['How is it for you with the kids?', 'What could you take on with the kids?'],
    words:
      'kid child children baby son daughter school bedtime nappy diaper nursery homework toddler boy parenting daycare babysit pram teacher custody playground tantrum swimming',
  },
  money: {
    needs: ['to feel safe about money', 'us to decide together what we spend'],
    questions: ['How do you feel about our money?', 'What matters most to you in what we spend?'],
    words:
      'money spend bill rent card debt loan buy bank save pay budget overdraft afford cash salary mortgage price expensive cheap paycheck wage purchase amazon gamble bet crypto invest cost account deposit savings stingy gambler casino tax insurance broke subscription',
  },
  work: {
    needs: ['some time and energy left for us', 'work to come second sometimes'],
    questions: ['How is work going for you, really?', 'What would help you switch off?'],
    words:
      'work job boss office career shift overtime colleague meeting client email business deadline unemployed promotion workaholic',
  },
  inlaws: {
    needs: ['us to stick together with family', 'to know you have my back with family'],
    questions: ['What is it like for you, between your family and me?', "How do you see your family's part in this?"],
    words:
      'mum mom mother mama dad father parent sister brother family inlaw in-law aunt uncle cousin nan granny sibling mil mummy grandmother grandfather grandma grandpa nana niece nephew',
  },
  friends: {
    needs: ['some of your time too', 'to feel I matter as much as your friends'],
    questions: ['How would you like to balance friends and us?', 'What do you enjoy most about those nights?'],
    words: 'friend buddy lad club party',
  },
  drinking: {
    needs: ['not to worry when you drink', 'you to go easier on the drinking'],
    questions: ['How do you feel about it yourself?', 'What does it help with?'],
    words:
      'drink drunk beer pub wine vodka weed smoke vape high hungover wasted hammered alcohol booze bar stoned alcoholic drinker junkie addict stoner sober cigarette pills hangover',
  },
  jealousy: {
    needs: ['to feel sure about us', 'to know I can trust this'],
    questions: ['What is going on there?', 'How would that be for you?'],
    words:
      'flirt ex cheat affair tinder girlfriend boyfriend crush nude slide hook faithful loyal unfaithful cheater slut whore porn',
  },
  honesty: {
    needs: ['the truth from you', 'to be able to believe you'],
    questions: ['What really happened?', 'What made it hard to tell me?'],
    words:
      'lie liar truth honest hide secret sneak trust deceive fake betray dishonest behind admit shady sneaky manipulate manipulative gaslight dishonesty lying snake untrue pretend betrayal',
  },
  closeness: {
    needs: ['to feel close to you again', 'to feel wanted'],
    questions: ['What helps you feel close?', 'How is it for you?'],
    words: 'sex touch kiss cuddle intimacy intimate hug hold affection bed frigid horny naked attractive desire sexual',
  },
  love: {
    needs: ['to feel loved', 'to feel like you want me'],
    questions: ['How do you feel about us?', 'What do you miss between us?'],
    words: 'love loveless romantic romance adore unloved',
  },
  care: {
    needs: ['to feel I matter to you', 'you to think of me too'],
    questions: ['How do you think this is for me?', 'What is it like for you?'],
    words:
      'care bother matter important interest interested ask notice mind priority careless concern selfish yourself inconsiderate selfishness centered centred narcissist narcissistic entitled spoiled spoilt greedy thoughtless insensitive neglect uncaring consideration considerate empathy',
  },
  thanks: {
    needs: ['to hear a thank you now and then', 'you to see what I do'],
    questions: ['What do you see me doing?', 'What would you like thanks for?'],
    words: 'thank appreciate grateful ungrateful granted recognise recognize acknowledge credit sacrifice unnoticed',
  },
  respect: {
    needs: ['to be treated better than this', 'some respect'],
    questions: ['What is making you so angry with me?', 'What do you want me to understand?'],
    words:
      'respect disrespect disrespectful laugh mock insult roll sarcastic rude mean cruel nasty bully hurtful ridicule sneer asshole jerk dick bitch bastard prick arrogant condescending smug spiteful abusive',
  },
  criticism: {
    needs: ['you to go easier on me', 'to hear what I do right too'],
    questions: ['What would you like to be different?', 'Which bit matters most to you?'],
    words:
      'criticise criticize complain nag moan judge correct nitpick picky perfect negative whine lecture attack nagging whiner judgmental critical',
  },
  shouting: {
    needs: ['us to talk calmly', 'you to lower your voice'],
    questions: ['What is behind the anger?', 'What set it off?'],
    words:
      'shout yell scream voice tone temper explode snap rage anger aggressive loud angry mad swear rant fight argue argument slam storm',
  },
  freedom: {
    needs: ['room to decide for myself', 'you to trust me on this'],
    questions: ['What are you worried about?', 'What would put your mind at ease?'],
    words:
      'control controlling boss bossy allow permission let forbid order rule jealous insecure dictator possessive paranoid',
  },
  space: {
    needs: ['some time to myself', 'a bit of space'],
    questions: ['How much time together feels right to you?', 'What do you need when I need space?'],
    words: 'space smother clingy needy crowd breathe suffocate follow alone desperate stalker',
  },
  rest: {
    needs: ['some rest', "a proper night's sleep"],
    questions: ['How are you sleeping?', 'How could we both get some rest?'],
    words: 'sleep snore wake nap rest tired exhausted exhausting alarm bed drained snoring',
  },
  health: {
    needs: ['us to take this seriously', 'some looking after'],
    questions: ['How are you feeling about it?', 'What worries you most about it?'],
    words:
      'sick ill doctor hospital medicine med pill therapy therapist diet anxiety depression depressed pregnant surgery appointment counselling counselor counsellor cancer pain lump fever flu covid headache asthma dentist gp nurse scan',
  },
  warmth: {
    needs: ['some warmth from you', "to know we're okay"],
    questions: ['What is going on with you?', 'Are we okay?'],
    words:
      'cold moody sulk silent silence treatment distant distance quiet shut mood grumpy heartless wall ice stone miserable unfeeling robot zombie stranger stonewall',
  },
  fairness: {
    needs: ['this to be fair on both of us', 'the same rules for both of us'],
    questions: ['How did it look from your side?', 'How do you see your part in it?'],
    words:
      'fault blame responsible responsibility accountable accountability fair unfair victim own guilt guilty hypocrite hypocritical double hypocrisy equal unequal standards',
  },
  apology: {
    needs: ['to hear that you see why it hurt', 'us to put this right'],
    questions: ['How do you see what happened?', 'Do you see why it hurt?'],
    words: 'apology apologise apologize sorry forgive',
  },
  past: {
    needs: ['us to leave this behind', 'us to settle this and move on'],
    questions: ['What still hurts about it?', 'What would help you let it go?'],
    words: 'past history grudge dwell resent',
  },
  deciding: {
    needs: ['a say in this', 'us to decide things together'],
    questions: ['What matters most to you in this?', 'How would you like to decide it?'],
    words: 'decision decide choice opinion vote consult compromise stubborn ignorant minded',
  },
  support: {
    needs: ['to know you have my back', 'you to back me up'],
    questions: ['What held you back?', 'What was it like for you in that moment?'],
    words: 'support side stick defend stand encourage believe comfort loyalty stood funeral',
  },
  celebration: {
    needs: ['days like that to feel special', 'to feel celebrated too'],
    questions: ['What did the day mean to you?', 'How would you like us to celebrate?'],
    words:
      "birthday christmas xmas valentine anniversary gift present wedding graduation recital celebrate thanksgiving diwali eid flower mother's cake candle proposal",
  },
  remembering: {
    needs: ['not to be the only one who remembers', "to know it won't get lost"],
    questions: ['What would help you remember?', 'What makes it slip?'],
    words: 'forget forgot forgotten remember remind memory lose lost reminder key forgetful wallet passport',
  },
  public: {
    needs: ['that to stay between us', 'us to be on the same side in front of people'],
    questions: ['What was going on for you there?', 'How did it feel for you?'],
    words: 'embarrass embarrassing humiliate public crowd gossip group chat disgrace disgraceful neighbour neighbor',
  },
  privacy: {
    needs: ['some privacy', 'my private things to stay private'],
    questions: ['What were you worried about?', 'What would help you trust me?'],
    words: 'snoop privacy private read password passcode spy stalk location track diary',
  },
  opening: {
    needs: ['to know what is going on with you', 'you to face this with me'],
    questions: ['What is on your mind?', 'What makes it hard to talk about?'],
    words:
      'open communicate communication feelings emotion emotional discuss express confide tell coward cowardly spineless gutless avoid',
  },
  future: {
    needs: ['to know where this is going', 'us to talk about what comes next'],
    questions: ['Where do you see us going?', 'What do you want for us?'],
    words: 'marry future engage engaged propose commitment ivf divorce breakup separate',
  },
  driving: {
    needs: ['to feel safe in the car', 'us to sort out the driving'],
    questions: ['How is the driving for you?'],
    words: 'drive car petrol lift parking park traffic speed uber ride taxi road',
  },
  looks: {
    needs: ['some kindness about looks', 'to feel good about how I look'],
    questions: ['What do you feel good in?'],
    words: 'hair wear dress outfit makeup shirt skirt haircut body shave fat ugly',
  },
  together: {
    needs: ['more time with you', 'some time that is just ours'],
    questions: ['When could we have some time?', 'What would you like to do together?'],
    words: 'spend_time spend_a spend_any together spend away busy evening hang dinner lonely home apart',
  },
  patience: {
    needs: ['a bit of patience', 'us to slow down'],
    questions: ['What is the hurry for you?'],
    words: 'rush hurry patience patient slow impatient push',
  },
  calm: {
    needs: ['us to stay calm', 'things to calm down a bit'],
    questions: ['What is upsetting you most?', 'What worries you most about it?'],
    words:
      'dramatic drama sensitive overreact crazy psycho insane hysterical delusional mental ridiculous cry crying tear unhinged nuts scene fuss oversensitive overreacting overreaction delusion unstable panic',
  },
  adulthood: {
    needs: ['you to take this seriously', 'you to carry your part of it'],
    questions: ['What is this about for you?', 'What feels like too much?'],
    words:
      'grow adult childish immature irresponsible mature brat crybaby manchild toddler teenager irresponsibility joke clown silly',
  },
  comparing: {
    needs: ['to be enough as I am', 'us to find our own way'],
    questions: ['What would you like for us?'],
    words: 'compare',
  },
  us: {
    needs: ['us to sort this out', 'things to change'],
    questions: ['How do you see it?', 'What is going on with you?', 'What is your side of it?'],
    words: '',
  },
});

/** A situation of a couple's life. */
export type Theme = keyof typeof needs;
