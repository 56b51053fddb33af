import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';

describe('what is never a finding', () => {
  it.each([
    ['a boundary', 'Please do not contact me again'],
    ['a refusal', 'No. I am not comfortable with that'],
    ['going without a condition', "I'm leaving"],
    ['an owned feeling', "I'm furious you were late"],
    ['a plain complaint', 'The dishes from yesterday are still there'],
    ['an everyday request', 'get milk'],
    ['a call for later', 'call me when you land'],
    ['quoted words', 'he told me "you are an idiot" and hung up'],
    ['reported words', 'my boss said you are useless, can you believe him'],
    ['a third person', 'she never listens to anyone'],
    ['oneself', 'I am such an idiot'],
    ['a loving absolute', 'you always make me laugh'],
    ['banter', 'shut up 😂😂'],
    ['emphasis', 'that film was fucking great'],
    ['a sincere question', 'do you always work Fridays?'],
    ['a practical negative', 'you never told me what time'],
    ['a short reply', 'k'],
    ['another short reply', 'ok whatever works'],
    ['a quoted mail line', '> you are a liar\nThanks, see you Monday'],
    ['code', 'run `you never listen` again'],
    ['a link', 'https://example.org/you-are-an-idiot'],
  ])('%s: %s', (_name, draft) => {
    expect(analyze(draft).findings).toEqual([]);
  });
});

describe('words taken back', () => {
  it.each([
    "I'm sorry I said you don't care. I know you do",
    "I'm sorry for saying you never help",
    'I was wrong to say you never listen',
    "I take back saying you're selfish",
    "I'm sorry I told you to shut up",
  ])('are no finding: %s', (draft) => {
    expect(analyze(draft).findings).toEqual([]);
  });

  it('hide nothing that is said anew', () => {
    expect(analyze("I'm sorry but you never help").findings.length).toBe(1);
  });
});

describe('protection', () => {
  it.each([
    ['Please leave me alone', 'boundary'],
    ["don't touch me", 'boundary'],
    ['I need some space tonight', 'boundary'],
    ['you hit me last night', 'harm'],
    ["I'm scared of you", 'harm'],
    ["You don't get to put your hands on my throat", 'harm'],
    ['never lay a hand on me again', 'harm'],
    ["I'll kill you", 'threat'],
    ["you'll never see the kids again", 'threat'],
    ["I'm telling your boss everything", 'threat'],
    ['no, you never listen', null],
    ['see you at six', null],
  ])('%s is %s', (draft, expected) => {
    expect(analyze(draft).protected).toBe(expected);
  });

  it('silences only the sentence of a boundary', () => {
    const analysis = analyze('Do not touch me. You are a liar.');
    expect(analysis.findings.map((f) => f.pattern)).toEqual(['insult-label']);
    expect(analysis.protected).toBeNull();
  });

  it('silences the whole draft of a harm report', () => {
    expect(analyze('You are a liar. You hit me last night.').findings).toEqual([]);
  });

  it('keeps the finding of a threat, so that a plain line can be shown', () => {
    expect(analyze("I'll kill you").findings.map((f) => f.family)).toEqual(['pressure']);
  });
});

describe('words of others', () => {
  it.each([
    'she goes shut up you cow to the teacher',
    'he was like you are an idiot and I just laughed',
    'you were like shut up and then you kissed me',
    'tell your brother to shut up about the stag do',
    'tell the neighbours to go to hell from me',
    'he talks to you like you are stupid and I hate it',
    'shut up, he said, in front of the whole bus',
    'i told myself shut up you idiot and rang him',
    'i said to him enough, leave my sister in peace, you are a coward',
    'if I said you were a liar would you laugh',
    'did I ever say you were lazy',
    'your boss can go to hell',
    'stop saying you are worthless',
    'who told you you are ugly',
    "my therapist says you're controlling people in my dreams",
  ])('are not the writer’s own: %s', (draft) => {
    expect(analyze(draft).findings).toEqual([]);
  });

  it.each([
    "I told you you're a liar",
    'I mean you are so selfish',
    'everyone says you are selfish',
    'it feels like you never listen',
    "So either he goes or I'm filing for custody",
    "you're a liar, you said so yourself",
  ])('do not hide the writer’s own: %s', (draft) => {
    expect(analyze(draft).findings).not.toEqual([]);
  });
});

describe('play', () => {
  it.each([
    'shut up. lol',
    'shut up\n😂😂',
    '😂 you idiot',
    'you never listen bahahaha',
    'you are such a liar jajaja',
    'shut up hehehe stop',
    'ur so dumb lololol',
    'you idiot 🙈',
    'shut up, just kidding!',
    'shut up. /s',
    'how can you be so stupid /j',
    'you are a liar you absolute goofball',
    'you idiot, you always cheat at uno',
    "don't you dare finish the pizza without me",
    'shut up, you got the job?!',
    'how dare you be this cute on a monday',
  ])('is heard in %j', (draft) => {
    expect(analyze(draft).findings).toEqual([]);
  });

  it.each([
    "shut up, I'm not kidding",
    'shut up and/or sit down',
    'shut up, are you actually kidding',
    'you are a liar. That was a good laugh we had',
    'shut up\n😡',
  ])('is not heard in %j', (draft) => {
    expect(analyze(draft).findings).not.toEqual([]);
  });
});

describe('laughter beside a sentence', () => {
  const draft = 'shut up. lol shut up\n😂\nshut up! 😂 shut up';

  it('is told apart by an analyzer that remembers sentences', () => {
    const { analyze: remembering } = createAnalyzer();
    for (let length = 0; length <= draft.length; length++) {
      const part = draft.slice(0, length);
      expect(remembering(part)).toEqual(analyze(part));
    }
  });
});

describe('a pause with a way back', () => {
  it.each([
    "I'm not doing this now. I'll call you after work",
    "I'm done talking for tonight, back at nine. Not ignoring you",
    "I don't want to talk, I'm too upset. Give me an hour",
  ])('shuts nobody out: %s', (draft) => {
    expect(analyze(draft).findings.filter((f) => f.family === 'stonewalling')).toEqual([]);
  });

  it('is not a door slammed', () => {
    expect(analyze("I'm done talking to you").findings.map((f) => f.family)).toEqual(['stonewalling']);
  });
});
