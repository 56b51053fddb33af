import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';

/** A threat, and words like it that threaten nobody. */
const pairs: readonly (readonly [threat: string, lookAlike: string])[] = [
  // Body
  ["I'll kill you", "I'll kill you at Mario Kart tonight"],
  ['im gonna kill u', 'im gonna kill this quiz tmrw wish me luck'],
  ['I swear down I will kill you', 'the stairs will kill me one day I swear'],
  ["I'm going to break your neck", "I'm going to break the news to my parents tonight"],
  ["I'll break your legs if you go near her", 'break a leg tonight superstar'],
  ["i'll smash ur face in", 'i will smash this exam'],
  ["One of these days I'll punch you", "I'll punch you in for the 6am shift if you're late"],
  ['i should slap you for that', 'slap some butter on that for me'],
  ['I will beat you when I get home', 'I will beat you home, the train is early'],
  ['I go beat you well well if you talk again', 'I go beat you for ludo this evening'],
  ["I'll choke you next time", "I'll choke on my words if Arsenal win"],
  ['I will strangle you in your sleep', 'I could strangle whoever designed this app'],
  ['I am gonna hurt you', 'I would never hurt you'],
  ["I'll burn you and this house", "I'll burn you a CD like it's 2003"],
  ["I'll stab you, I mean it", "I'll have a stab at the crossword first"],
  ["you're going to pay for this", "you're going to pay for dinner, I paid for the taxi"],
  ["I'm gonna make you pay", "I'm gonna make you pancakes"],
  ["I'll make your life hell", 'this week was hell, I need you'],
  ["I'll put you in the hospital", "I'll meet you in the hospital lobby"],
  ["I'll kick your head in", "I'll kick your ass at Scrabble"],
  ['I will beat the crap out of you', 'you beat the crap out of that presentation'],
  ['Before you leave this house I will kill you', 'before you leave this house I will kiss you'],
  ['next time it will be my fist', 'next time it will be my treat'],
  ["don't make me hit you", "don't make me laugh in church"],
  ["You're going to wish you were never born", 'you are going to wish you came, the band is great'],
  ['I know where you live', 'I know where you hide the good biscuits'],
  ['i know where your mum lives', 'i know where your mum keeps the spare key'],
  ["I'll finish you", "I'll finish your fries if you don't want them"],
  ['i will ruin your life', 'i ruined your shirt in the wash sorry'],
  ["I'm going to wring your neck", "I'm going to wring out the mop"],
  ['watch, I will murder you', 'I could murder a curry'],
  ['you will die for this', "you'll die when you see this dog"],
  // Self
  ["if you leave I'll kill myself", "if you leave I'll miss the dog most, just so you know"],
  ['ill hurt myself if u go', 'i hurt myself at the gym again'],
  ["I'll cut myself if you don't answer", 'I cut myself shaving, sorry for the towel'],
  ["go then, I'll end it all tonight", "that film, I thought they'd end it all with a wedding"],
  ["you'll find me dead tomorrow", "you'll find me dead on the sofa after this shift"],
  ["I'll take all the pills and it'll be on you", "I'll take all the bins out when I'm home"],
  ['i will hang myself n u will be happy', 'i will hang your jacket in the hall'],
  ['you will be sorry when I am dead', 'you will be sorry you missed this sunset'],
  ["I'll end my life if you go with him", "I'll end my shift at ten"],
  ["leave me and i'll jump off the bridge", "i'll jump off the bus one stop early"],
  ['I have no reason to live if you leave', 'I have no reason to leave the sofa today'],
  // Child, animal, property
  ['if you leave the dog goes', 'either the dog goes or I go'],
  ['the dog goes if you go', 'the dog goes to the vet at nine'],
  ['Say goodbye to the cat', 'say goodnight to the cat from me'],
  ["I'll drown that cat of yours", "I'll feed that cat of yours"],
  ["i'm gonna get rid of your dog", "i'm gonna get rid of that old sofa"],
  ['I will smash your laptop', "I've smashed my own phone screen, again"],
  ["I'll burn all your clothes", "I'll wash all your clothes"],
  ["I'm going to key your car", "I'm going to need the key to your car"],
  ['I will slash your tyres', 'they will slash your overtime, HR said'],
  // Exposure
  ["I'll send your nudes to your boss", "I'll send your invoice to your boss"],
  ["I'm posting your pics online", "I'm posting your parcel at lunch"],
  ["I'm telling your mum everything you did", "I'm telling your mum about the baby shower surprise"],
  ["I'll show everyone your texts", "I'll show everyone your painting"],
  ['I still have the screenshots so think twice', 'I still have the receipt so we can return it'],
  ["pay me or I'm telling your dad", "or I'm telling the plumber to come Friday"],
  ['if you leave me everyone will see your pics', 'if you like the album everyone will want a copy'],
  ['I will tell your wife the truth', 'I will tell your wife you are running late'],
  ["i'll leak the videos, try me", 'the tap will leak again, try turning it off'],
  ['sending everyone the screenshots', 'sending everyone the wedding pics'],
  ['your boss will hear about this', 'your boss will love this'],
  ["I'd hate for your mum to find out what you said", "I'd hate for your mum to miss the show"],
  ['it would be a shame if your boss saw this', 'it would be a shame if we missed the sunset'],
  ["I'll make sure everyone at church hears why", "I'll make sure everyone at church gets cake"],
  ['I still have your texts so watch it', 'I still have your umbrella so come by'],
  // Children, money, papers
  ["you'll never see the kids again", "you'll never see a sunset like it"],
  ["I'm taking the kids and you won't find us", "I'm taking the kids to swimming"],
  ['I will take the children away from you', 'I will take the children to grandma'],
  ["I'll make sure you never see your son", "I'll make sure you never run out of tea"],
  ['I will take you for everything you have', 'I love you for everything you are'],
  ["I'll take you to the cleaners in court", "I'll take your suit to the cleaners"],
  ["I'll have you deported", "I'll have you know I baked this myself"],
  ['One call to immigration and you are gone', 'one call to the plumber and it was fixed'],
  ["we'll see what the judge says about your drinking", "let's see what the recipe says about butter"],
  ["you won't see them again", "you won't see them from that seat"],
  ["be there or you don't see the kids", "you don't see the kids jump like that every day"],
  ['the kids stay with me if you walk', 'the kids stay with me if you work late'],
  ["I'm going for full custody", 'Mum has full custody of the remote'],
  ["I'll tell the judge about your drinking", "I'll tell the plumber about your boiler"],
  ['I will bury you in court', 'I will meet you in court, I have jury duty too'],
  ['I will cancel your visa', 'I will cancel your dentist'],
  ['remember whose name is on your visa', 'remember whose name is on the booking'],
  ["I'll call immigration on you", "I'll call immigration about your form"],
  ["I'll get you sacked", "I'll get you a snack"],
];

const isThreat = (draft: string): boolean => analyze(draft).protected === 'threat';

describe('a threat', () => {
  it.each(pairs)('is heard in %j and not in %j', (threat, lookAlike) => {
    expect([isThreat(threat), isThreat(lookAlike)]).toEqual([true, false]);
  });

  it('has at least sixty pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
  });
});
