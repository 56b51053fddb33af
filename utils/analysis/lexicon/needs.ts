/** What people long for in a couple, by situation: the words that point to it, the need, something doable to ask for, a question. */

interface Need {
  /** After "I need". */
  readonly needs: readonly string[];
  /** A whole question, doable and free to refuse. */
  readonly asks: readonly string[];
  /** A sincere question about the other's side. */
  readonly questions: readonly string[];
  /** Words that point here at once, in base form. */
  readonly words: string;
  /** Words that point here if nothing stronger is said. */
  readonly hints?: string;
}

const define = <Id extends string>(table: Readonly<Record<Id, Need>>): Readonly<Record<Id, Need>> => table;

export const needs = define({
  listening: {
    needs: ['to be heard', 'to feel that what I say reaches you'],
    asks: ['Could we talk and really hear each other?', 'Could you hear me out?'],
    questions: ['What do you hear me saying?', 'What comes up for you when I bring things up?'],
    words: 'listen hear interrupt understand explain dismiss ear deaf repeat',
    hints: 'talk speak point conversation',
  },
  phone: {
    needs: ['some time with your attention', 'some time together without screens'],
    asks: ['Could we put the phones away for a bit?', 'Could we have a while without screens?'],
    questions: ['What do you need when you switch off like that?', 'How would you like our evenings to be?'],
    words:
      'phone screen scroll scrolling insta instagram tiktok facebook reddit youtube ipad laptop feed snap snapchat twitter mobile',
    hints: 'online post',
  },
  gaming: {
    needs: ['some time that is just ours', 'to matter as much as the things you do for fun'],
    asks: ['Could we find some time for us as well?', 'Could we spend part of the evening together?'],
    questions: ['What does that time give you?', 'What would be a good balance for you?'],
    words:
      'game gaming xbox playstation ps5 fortnite fifa tv telly netflix football golf cricket gym band hobby computer show stream',
    hints: 'match watch play couch sofa',
  },
  replying: {
    needs: ['to hear back from you', 'to know where I stand'],
    asks: ['Could you send me a short reply when you can?', 'Could you tell me when a good time is?'],
    questions: ['What was going on for you?', 'What works for you when you are busy?'],
    words: 'reply text answer respond call ring message ghost seen delivered pick voicemail dm unread',
  },
  lateness: {
    needs: ['to be able to rely on a time', 'a heads-up when plans slip'],
    asks: ['Could you let me know when you are running late?', 'Could we agree on a time that works?'],
    questions: ['What gets in the way?', 'What would make the timing easier for you?'],
    words: 'late wait waiting lateness punctual',
    hints: 'hour clock midnight early time minute home',
  },
  plans: {
    needs: ['to be able to count on our plans', 'our plans to matter to both of us'],
    asks: ['Could we pick a day and keep it?', 'Could we look at the plan together?'],
    questions: ['What would you like to do?', 'How do you see our plans?'],
    words:
      'plan cancel reschedule date booking book restaurant holiday vacation flight hotel cinema movie weekend itinerary calendar',
    hints: 'friday saturday sunday summer schedule',
  },
  promises: {
    needs: ['to be able to count on what we agree', 'us to keep to what we agree'],
    asks: ['Could we agree on something we can both keep?', 'Could you tell me what I can count on?'],
    questions: ['What got in the way?', 'What feels doable to you?'],
    words: 'promise word flake flaky unreliable reliable bail commit agree agreed rely depend count excuse',
    hints: 'again',
  },
  helping: {
    needs: ['us to share the load', 'some help with all of this'],
    asks: ['Could you take something on?', 'Could we split things up differently?'],
    questions: ['What would you find easiest to take on?', 'How does it look from your side?'],
    words:
      'help chore share lazy load housework contribute lift finger effort everything leech freeload freeloader pull weight',
  },
  household: {
    needs: ['us to share the housework', 'a home we both look after'],
    asks: ['Could we sort out who does what?', 'Could you take one of the jobs at home?'],
    questions: ['Which jobs would you rather do?', 'How does the housework look from your side?'],
    words:
      'dish bin trash rubbish laundry clean mess messy tidy vacuum hoover cook grocery kitchen bathroom toilet towel sock floor plate cup iron fridge wash slob garbage dishwasher washing clothes bedroom sink dog puppy cat vet litter hamster leash fix repair lawn garden mow boiler leak shelf paint broken wifi heating',
    hints: 'dinner food meal shopping house flat room milk',
  },
  children: {
    needs: ['us to be a team for the kids', 'us to share looking after the kids'],
    asks: ['Could we share the evenings with the kids?', "Could we plan the kids' week together?"],
    questions: ['How do you see your part with the kids?', 'What would work for you with the kids?'],
    words:
      'kid child children baby son daughter school bedtime nappy diaper nursery homework toddler boy parenting daycare babysit pram teacher custody bottle',
    hints: 'father mother dad mum mom girl',
  },
  money: {
    needs: ['to feel safe about money', 'us to decide about money together'],
    asks: ['Could we look at the money together?', 'Could we agree on a budget?'],
    questions: ['How do you feel about our money?', 'What matters most to you in what we spend?'],
    words:
      'money spend bill rent card debt loan buy bank save pay budget overdraft afford cash salary mortgage price expensive cheap paycheck wage purchase amazon gamble bet crypto invest cost venmo account deposit savings account',
    hints: 'fee order shop',
  },
  work: {
    needs: ['some time and energy left for us', 'us to find a balance with work'],
    asks: ['Could we keep some time free of work?', 'Could we talk about how work fits in?'],
    questions: ['How is work going for you really?', 'What would help you switch off?'],
    words:
      'work job boss office career shift overtime colleague meeting client email business deadline unemployed promotion',
  },
  inlaws: {
    needs: ['us to be on the same side with family', 'to come first for each other'],
    asks: ['Could we agree on how we handle family?', 'Could we talk about it before your family is in it?'],
    questions: ['What is it like for you between your family and me?', "How do you see your family's part in this?"],
    words:
      'mum mom mother mama dad father parent sister brother family inlaw in-law aunt uncle cousin nan granny sibling mil mummy',
  },
  friends: {
    needs: ['to feel I matter as much as your friends', 'a place in your evenings too'],
    asks: ['Could we plan an evening for us too?', 'Could you tell me when you are going out?'],
    questions: ['What do you enjoy most about those nights?', 'How would you balance friends and us?'],
    words: 'friend mate buddy lad guy club party clubbing partying hangout crew bro',
    hints: 'boys girls',
  },
  drinking: {
    needs: ['to feel at ease when you drink', 'evenings I do not have to worry about'],
    asks: ['Could we talk about the drinking?', 'Could we have an evening without it?'],
    questions: ['What does it do for you?', 'How do you feel about it yourself?'],
    words: 'drink drunk beer pub wine vodka weed smoke vape high hungover wasted hammered alcohol booze bar stoned',
  },
  jealousy: {
    needs: ['to feel sure of us', 'some reassurance about us'],
    asks: ['Could we talk about what is okay for us both?', 'Could you tell me where we stand?'],
    questions: ['How do you see it?', 'How do you feel about it?'],
    words: 'flirt ex cheat affair tinder girlfriend boyfriend crush nude slide hook faithful loyal unfaithful',
    hints: 'like pic photo picture',
  },
  honesty: {
    needs: ['the truth, even when it is hard', 'to be able to believe what we tell each other'],
    asks: ['Could you tell me how it really was?', 'Could we be open with each other about this?'],
    questions: ['What made it hard to tell me?', 'How was it from your side?'],
    words:
      'lie liar truth honest hide secret sneak trust deceive fake betray dishonest behind admit shady sneaky cheater manipulate manipulative gaslight',
  },
  closeness: {
    needs: ['to feel close to you', 'some tenderness between us'],
    asks: ['Could we make time to be close?', 'Could we talk about what we both want?'],
    questions: ['What helps you feel close?', 'How do you feel about us being close?'],
    words: 'sex touch kiss cuddle intimacy intimate hug hold affection bed frigid horny naked attractive desire',
  },
  love: {
    needs: ['to feel loved', 'to feel wanted'],
    asks: ['Could you tell me what I mean to you?', 'Could we do something just for us?'],
    questions: ['How do you feel about us?', 'What do you miss between us?'],
    words: 'love loveless romantic romance adore',
    hints: 'married marriage relationship want heart',
  },
  care: {
    needs: ['to feel that I matter to you', 'to feel cared about'],
    asks: ['Could you tell me how you see it?', 'Could you check in with me about it?'],
    questions: ['What is it like for you?', 'How do you see it?'],
    words:
      'care bother matter important interest interested ask notice mind priority careless concern selfish yourself inconsiderate',
  },
  thanks: {
    needs: ['to feel seen in what I do', 'some recognition for what I do'],
    asks: ['Could you tell me when something I do helps?', 'Could you let me know you see it?'],
    questions: ['What do you see me doing?', 'What would you like to be seen for?'],
    words: 'thank appreciate grateful ungrateful granted recognise recognize acknowledge credit sacrifice',
  },
  respect: {
    needs: ['to be treated with respect', 'us to speak to each other with respect'],
    asks: ['Could we talk without digs?', 'Could you say it to me in a kinder way?'],
    questions: ['What is making you so angry with me?', 'What do you want me to understand?'],
    words:
      'respect disrespect disrespectful laugh mock insult roll sarcastic rude mean cruel nasty bully hurtful ridicule sneer',
    hints: 'eye face',
  },
  criticism: {
    needs: ['to hear what works too', 'some kindness about what I get wrong'],
    asks: ['Could you tell me one thing at a time?', 'Could you tell me what you would like instead?'],
    questions: ['What would you like to be different?', 'What matters most to you here?'],
    words: 'criticise criticize complain nag moan judge correct nitpick picky perfect negative whine lecture attack',
  },
  shouting: {
    needs: ['us to talk calmly', 'a calm voice when we disagree'],
    asks: ['Could we talk when we are both calmer?', 'Could we keep our voices down?'],
    questions: ['What is behind the anger?', 'What do you need when it gets loud?'],
    words: 'shout yell scream voice tone temper explode snap rage anger aggressive loud angry mad swear',
  },
  freedom: {
    needs: ['room to decide for myself', 'to be trusted to make my own choices'],
    asks: ['Could we talk about what worries you?', 'Could you leave this one to me?'],
    questions: ['What are you worried about?', 'What would help you feel at ease?'],
    words: 'control controlling boss bossy allow permission let forbid order rule jealous insecure',
  },
  space: {
    needs: ['some time to myself', 'some room to breathe'],
    asks: ['Could I have some time to myself?', 'Could we talk about time together and apart?'],
    questions: ['What do you need when I need space?', 'How much time apart feels okay to you?'],
    words: 'space smother clingy needy crowd breathe suffocate follow alone desperate',
  },
  rest: {
    needs: ['some rest', "a proper night's sleep"],
    asks: ['Could we share the nights?', 'Could you let me rest for a while?'],
    questions: ['How are you sleeping?', 'How could we both get some rest?'],
    words: 'sleep snore wake nap rest tired exhausted exhausting alarm bed',
    hints: 'night morning',
  },
  health: {
    needs: ['us to take this seriously', 'to feel looked after when I am not well'],
    asks: ['Could we talk about how we handle it?', 'Could you ask me how I am doing?'],
    questions: ['How are you feeling about it?', 'What worries you most about it?'],
    words:
      'sick ill doctor hospital medicine med pill therapy therapist diet anxiety depression depressed pregnant surgery appointment counselling counselor counsellor cancer pain lump fever',
  },
  warmth: {
    needs: ['to feel some warmth between us', 'to know we are okay'],
    asks: ['Could you tell me what is going on?', 'Could we find our way back to each other?'],
    questions: ['What is going on for you?', 'What do you need from me?'],
    words:
      'cold moody sulk silent silence treatment distant distance quiet shut mood grumpy heartless wall ice stone miserable',
  },
  fairness: {
    needs: ['us to look at both our parts', 'this to be fair to us both'],
    asks: ['Could we each look at our own part?', 'Could we look at what happened together?'],
    questions: ['How did it look from your side?', 'How was it for you?'],
    words:
      'fault blame responsible responsibility accountable accountability fair unfair victim own guilt guilty hypocrite hypocritical double',
  },
  apology: {
    needs: ['to hear that you see why it hurt', 'us to put this right'],
    asks: ['Could you tell me how you see what happened?', 'Could we talk about what would put it right?'],
    questions: ['How do you see what happened?', 'What would you like to say about it?'],
    words: 'apology apologise apologize sorry forgive',
  },
  past: {
    needs: ['us to stay with today', 'us to settle this and move on'],
    asks: ['Could we stay with what is happening now?', 'Could we settle this one for good?'],
    questions: ['What still hurts about it?', 'What would help you let it rest?'],
    words: 'past history grudge dwell',
  },
  deciding: {
    needs: ['a say in what we decide', 'us to decide things together'],
    asks: ['Could we decide this together?', 'Could we settle it together first?'],
    questions: ['What matters most to you in this?', 'How would you like us to decide?'],
    words: 'decision decide choice opinion vote consult compromise stubborn',
  },
  support: {
    needs: ['to know you are on my side', 'to feel you have my back'],
    asks: ['Could you stand by me in this?', 'Could you back me up next time?'],
    questions: ['What was it like for you in that moment?', 'What holds you back?'],
    words: 'support side stick defend stand encourage believe comfort',
  },
  celebration: {
    needs: ['special days to feel special', 'to feel celebrated too'],
    asks: ['Could we do something to make up for the day?', 'Could we plan the next one together?'],
    questions: ['What did the day mean to you?', 'How would you like us to celebrate?'],
    words:
      "birthday christmas xmas valentine anniversary gift present wedding graduation recital celebrate thanksgiving diwali eid flower mother's",
  },
  remembering: {
    needs: ['to know things will not get lost', 'us both to keep track of things'],
    asks: ['Could we find a way to keep track of it?', 'Could you set a reminder for it?'],
    questions: ['What would help you remember?', 'What makes it slip?'],
    words: 'forget forgot forgotten remember remind memory lose lost reminder key',
  },
  public: {
    needs: ['things like this to stay between us', 'us to be kind about each other in front of others'],
    asks: ['Could we keep that between us?', 'Could you tell me in private?'],
    questions: ['What was going on for you there?', 'How did it feel for you?'],
    words: 'embarrass embarrassing humiliate public crowd gossip group chat',
  },
  privacy: {
    needs: ['some privacy', 'my private things to stay private'],
    asks: ['Could you ask me before you look?', 'Could we agree on what is private?'],
    questions: ['What were you worried about?', 'What would help you trust me?'],
    words: 'snoop privacy private read password passcode spy stalk location track',
  },
  opening: {
    needs: ['to know what is going on in you', 'us to talk about what matters'],
    asks: ['Could you tell me what is on your mind?', 'Could we find a quiet moment to talk?'],
    questions: ['What is on your mind?', 'What makes it hard to talk about?'],
    words: 'open communicate communication feelings emotion emotional discuss express confide tell',
  },
  future: {
    needs: ['to know where we are heading', 'us to look at the future together'],
    asks: ['Could we talk about where we are going?', 'Could you tell me what you see ahead for us?'],
    questions: ['Where do you see us going?', 'What do you want for us?'],
    words: 'marry future engage engaged propose commitment ivf divorce breakup separate',
  },
  driving: {
    needs: ['to feel safe on the road', 'us to work out the driving together'],
    asks: ['Could we talk about the driving?', 'Could we sort out who drives?'],
    questions: ['How is the driving for you?'],
    words: 'drive car petrol lift parking park traffic speed uber ride taxi',
  },
  looks: {
    needs: ['to feel good in how we look at each other', 'some kindness about looks'],
    asks: ['Could we be gentle about looks?', 'Could you tell me what you do like?'],
    questions: ['What do you feel comfortable in?'],
    words: 'wear dress outfit hair makeup shirt skirt haircut body shave',
  },
  together: {
    needs: ['more time together', 'time together that is only ours'],
    asks: ['Could we keep an evening for us?', 'Could we spend some time together soon?'],
    questions: ['When do you feel closest to me?', 'What would you like to do together?'],
    words: 'spend_time spend_a spend_any together spend away busy evening hang dinner lonely home',
    hints: 'time day week',
  },
  patience: {
    needs: ['a bit of patience', 'us to slow down'],
    asks: ['Could we take it more slowly?', 'Could you give me a moment?'],
    questions: ['What is the hurry for you?'],
    words: 'rush hurry patience patient slow impatient push',
  },
  calm: {
    needs: ['us to keep this calm', 'us to take this one step at a time'],
    asks: ['Could we take this one step at a time?', 'Could we slow down and talk about it?'],
    questions: ['What is the hardest part of it for you?', 'What worries you most about it?'],
    words:
      'dramatic drama sensitive overreact crazy psycho insane hysterical delusional mental ridiculous cry crying tear unhinged nuts scene fuss',
  },
  adulthood: {
    needs: ['to feel we carry this together', 'us to share the responsibility'],
    asks: ['Could we share the responsibility for it?', 'Could we divide it up between us?'],
    questions: ['How do you see it?', 'What feels like too much?'],
    words: 'grow adult childish immature irresponsible mature useless incompetent hopeless',
  },
  comparing: {
    needs: ['to be enough as I am', 'us to find our own way'],
    asks: ['Could we find what works for us?', 'Could we talk about what we both want?'],
    questions: ['What would you like for us?'],
    words: 'compare',
  },
  us: {
    needs: ['us to sort this out', 'us to find a way through this'],
    asks: ['Could we talk about it?', 'Could we find a time to talk?'],
    questions: ['How do you see it?', 'What is it like for you?', 'What is going on for you?'],
    words: '',
  },
});

/** A situation of a couple's life. */
export type Theme = keyof typeof needs;
