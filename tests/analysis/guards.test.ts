import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';

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
