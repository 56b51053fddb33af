import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';

type Pair = readonly [hurtful: string, innocent: string];

/** The same kind of words, once hurtful and once not, as people of a place write them. */
const pairs: Readonly<Record<string, readonly Pair[]>> = {
  British: [
    ["you're a twat, you are", "you're a right laugh, you are"],
    ['ur so lazy innit', 'its so cold innit'],
    ['ya so lazy', 'ya so kind, pet'],
    ['Shut your gob', 'shut the window, it is baltic'],
    ['yous are useless, the pair of you', 'yous are early, kettle is on'],
    ['yer a liar', 'yer keys are here'],
    ['stop being such a muppet', 'the muppet film is on at six'],
    ['piss off', "I'm a bit pissed off about the car, not at you"],
    ["you're doing my head in, shut up", 'the spreadsheet is doing my head in'],
    ['you never bloody listen', 'you never bloody guess who I met'],
  ],
  Irish: [
    ["ye're liars", 'ye are very good to come'],
    ["you're some eejit, shut up", 'I felt like some eejit at the till'],
    ['would ye ever shut up', 'would ye ever pass the salt'],
    ['you are a gobshite', 'the ref was a gobshite'],
    ["amn't I the fool for trusting you, you liar", "amn't I lucky to have you"],
    ['ye never listen', 'ye never told me what time'],
    ['yis are pathetic', 'yis are welcome any time'],
    ['yer a selfish bollocks', 'yer tea is getting cold'],
  ],
  Australian: [
    ["you're a bloody idiot, mate", 'no worries mate, see you arvo'],
    ['youse are pathetic', 'youse are legends'],
    ["you're a bludger, you never do anything", 'smoko time, what are you doing'],
    ['stop whingeing', 'the dog is whingeing at the door'],
    ["yeah nah you're useless", 'yeah nah I am keen as'],
    ['shut ur mouth', 'shut the gate or the chooks get out'],
  ],
  Indian: [
    ['you are simply useless only', 'I am simply sitting only'],
    ['dont show me your attitude', 'show me your new saree na'],
    ['you have no shame', 'you have no cash, take mine'],
    ['you not listen me never', 'did you not listen to the song?'],
    ['because of you only my life is spoiled', 'because of you only I passed'],
    ['what nonsense you are talking, shut up', 'what all you are cooking today'],
    ['you are not having any brain', 'you are having lunch or not'],
    ['you are a liar only', 'you are my family only'],
    ['you are useless fellow', 'he is useful fellow'],
    ['you are such a liar yaar', 'you are such a sweetheart yaar'],
  ],
  Singaporean: [
    ['u dun care abt me lah', 'dun care la, we eat here can'],
    ['why you so stupid one', 'why you so early one'],
    ['shut up lah you', 'shut down the com already lah'],
    ['you very useless leh', 'you very steady leh'],
    ['u never listen one', 'u never wear jacket ah, aircon cold'],
    ['you damn selfish sia', 'the noodle damn nice sia'],
    ['you so lazy one', 'you so lucky one'],
  ],
  Nigerian: [
    ['you no dey listen', 'I no dey hear you well, network bad'],
    ['na you cause am', 'na you cook am? e sweet'],
    ['you be mumu', 'na mumu button be that'],
    ['you are a useless man', 'NEPA is useless, no light since morning'],
    ['shut up there', 'they shut the road up there'],
    ['you no get sense', 'you no get change for 1000?'],
    ['you no dey try at all', 'you no dey office today?'],
    ['you be liar', 'you be correct guy'],
  ],
  'African American': [
    ["you ain't never helped me", "it ain't nothing, I got you"],
    ['you be acting like a child', 'we be acting like kids at that park'],
    ['u so dumb', 'that movie was so dumb'],
    ['you be acting childish', 'we be chilling'],
    ["you ain't never listened to me", "I ain't never met nobody like you"],
    ["y'all are pathetic", "y'all are angels for this"],
    ['boy you so selfish', 'girl you so fine'],
    ['you finna make me hate you, shut up', 'I am finna cook, you hungry'],
  ],
  'second-language': [
    ['you never listen me', 'you never eat spicy?'],
    ['you is very stupid', 'you is very kind'],
    ['why you always lie to me', 'why you always so early'],
    ['you are idiot', 'am I idiot or the oven is off'],
    ['you was so cruel', 'you was so brave'],
    ['you make me crazy, shut up', 'the traffic make me crazy'],
    ['everything is your fault', 'everything is your favorite today'],
    ['you dont never help me', 'you dont have to help me'],
  ],
};

const found = (draft: string): boolean => analyze(draft).findings.length > 0;

describe.each(Object.entries(pairs))('%s English', (_name, list) => {
  it.each(list)('speaks at %j, not at %j', (hurtful, innocent) => {
    expect([found(hurtful), found(innocent)]).toEqual([true, false]);
  });
});
