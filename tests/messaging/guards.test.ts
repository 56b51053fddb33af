import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import { checkAnswer, checkData, type MessageType } from '@/utils/messaging/guards';

const reword = createReworder(createAnalyzer().analyze);

const record = {
  site: 'chat.example',
  sent: true,
  findings: [{ family: 'criticism', strength: 'strong' }],
  outcome: 'reworded',
  strongSent: false,
  kindness: ['repair'],
};
const state = {
  site: '127.0.0.1',
  enabled: true,
  quietUntil: null,
  salt: 'ab'.repeat(16),
  fineHashes: ['cd'.repeat(32)],
  shortcut: null,
  taste: { variants: { firm: 2.5 }, feelings: { 'hurt and angry': 1 } },
};
const choice = {
  draft: 'you never help',
  seed: 2,
  variant: 'firm',
  feeling: 'worn out',
  replacement: 'I feel worn out',
};
const rewording = {
  variant: 'gentle',
  step: 'full',
  feeling: { start: 7, end: 12, others: ['lonely'] },
  text: 'I felt alone with it.',
  parts: [{ slot: 'feeling', text: 'I felt alone with it.' }],
  span: { start: 0, end: 14 },
  replacement: 'I felt alone with it.',
};
const view = {
  draft: 'you never help',
  findings: [{ start: 0, end: 14, family: 'criticism', strength: 'strong', pattern: 'you-never' }],
  rewordings: [rewording],
  protected: false,
  seed: 0,
  hasAnother: true,
};

const acceptedData: readonly [name: string, type: MessageType, data: unknown][] = [
  ['a record of a reworded message', 'recordDraft', record],
  ['a record of a message without findings', 'recordDraft', { ...record, findings: [], outcome: null, kindness: [] }],
  ['a site by host name', 'readSiteState', { site: 'web.whatsapp.com' }],
  ['a site by IPv6 address', 'readSiteState', { site: '[::1]' }],
  ['a hash of a phrase', 'recordFine', { hash: 'ab'.repeat(32) }],
  ['a state pushed to a page', 'siteStateChanged', state],
  ['a state with the keys of the command', 'siteStateChanged', { ...state, shortcut: 'Alt+Shift+S' }],
  ['a request for the engine', 'loadScript', { name: 'engine' }],
  ['a request for the nudge', 'loadScript', { name: 'nudge' }],
  ['a message without data', 'openCard', undefined],
  ['a text that was checked', 'applyChecked', { draft: 'you never help', text: 'i feel alone' }],
  ['the choice of a helper', 'setHelperEnabled', { enabled: true }],
  ['a choice of rewording', 'applyRewording', choice],
  ['a choice of rewording as it was offered', 'applyRewording', { ...choice, feeling: null }],
  ['a use of a rewording', 'recordTaste', { variant: 'gentle', feeling: null, edited: true }],
  ['a use with a feeling', 'recordTaste', { variant: 'curious', feeling: 'self-conscious', edited: false }],
];

const refusedData: readonly [name: string, type: MessageType, data: unknown][] = [
  ['nothing where a record is due', 'recordDraft', undefined],
  ['a record with the text beside it', 'recordDraft', { ...record, text: 'you never help' }],
  ['a record without an outcome field', 'recordDraft', { ...record, outcome: undefined }],
  ['an outcome that is not on the list', 'recordDraft', { ...record, outcome: 'you never help' }],
  ['a family that is not on the list', 'recordDraft', { ...record, findings: [{ family: 'Ana', strength: 'mild' }] }],
  ['a kindness that is not on the list', 'recordDraft', { ...record, kindness: ['love you'] }],
  ['a list too long to be a draft', 'recordDraft', { ...record, kindness: Array(6000).fill('repair') }],
  ['a site with a path', 'readSiteState', { site: 'chat.example/ana' }],
  ['a site with words', 'readSiteState', { site: 'you never help' }],
  ['a hash that is a phrase', 'recordFine', { hash: 'you never help' }],
  ['a time that is not a number', 'quietSite', { site: 'chat.example', until: '3600000' }],
  ['a time that never ends', 'quietSite', { site: 'chat.example', until: Number.POSITIVE_INFINITY }],
  ['a script that no page asks for', 'loadScript', { name: 'composer' }],
  ['a script by its place', 'loadScript', { name: '/content-scripts/engine.js' }],
  ['a script with a frame beside it', 'loadScript', { name: 'engine', frameId: 0 }],
  ['a text without the draft it is for', 'applyChecked', { text: 'i feel alone' }],
  ['a choice with words beside it', 'setHelperEnabled', { enabled: true, draft: 'you never help' }],
  ['half a seed', 'applyRewording', { ...choice, seed: 0.5 }],
  ['a choice without its words', 'applyRewording', { ...choice, replacement: undefined }],
  ['a choice by its number', 'applyRewording', { draft: 'you never help', index: 2 }],
  ['a use of a variant nobody knows', 'recordTaste', { variant: 'loud', feeling: null, edited: false }],
  ['a use with words beside it', 'recordTaste', { variant: 'firm', feeling: null, edited: false, text: 'hi' }],
  [
    'a sentence in the place of a feeling',
    'recordTaste',
    { variant: 'firm', feeling: 'You never help.', edited: false },
  ],
  [
    'a state with a sentence for a feeling',
    'siteStateChanged',
    { ...state, taste: { variants: {}, feelings: { 'I hate it!': 1 } } },
  ],
  [
    'a state with a variant nobody knows',
    'siteStateChanged',
    { ...state, taste: { variants: { loud: 1 }, feelings: {} } },
  ],
  ['a third of a use', 'siteStateChanged', { ...state, taste: { variants: { firm: 0.3 }, feelings: {} } }],
  ['a use written as text', 'siteStateChanged', { ...state, taste: { variants: { firm: '1' }, feelings: {} } }],
  ['a list instead of an object', 'setSiteEnabled', ['chat.example', true]],
  ['a truth written as text', 'setSiteEnabled', { site: 'chat.example', enabled: 'true' }],
];

describe('data of a message', () => {
  test.each(acceptedData)('%s is accepted', (_name, type, data) => {
    expect(checkData(type, data)).toEqual(data);
  });

  test.each(refusedData)('%s is refused', (_name, type, data) => {
    expect(() => checkData(type, data)).toThrow(`bad-data: ${type}`);
  });

  test('a refusal names the message and none of its words', () => {
    expect(() => checkData('recordFine', { hash: 'zorblat' })).toThrow(/^bad-data: recordFine$/);
  });
});

describe('answer to a message', () => {
  test.each<[string, MessageType, unknown]>([
    ['a draft with a rewording', 'readDraftView', view],
    ['no draft', 'readDraftView', null],
    ['a page before its first check', 'readPageStatus', { composerFound: false, lastCheckAt: null, lastWrite: null }],
    ['a verified write', 'applyRewording', 'done'],
    ['nothing after a record', 'recordDraft', undefined],
    ['a taste', 'readTaste', state.taste],
    ['another way', 'showAnotherWay', view],
  ])('%s is accepted', (_name, type, answer) => {
    expect(checkAnswer(type, answer)).toEqual(answer);
  });

  test.each<[string, MessageType, unknown]>([
    ['a draft view without findings', 'readDraftView', { ...view, findings: undefined }],
    [
      'a rewording of an unknown variant',
      'readDraftView',
      { ...view, rewordings: [{ ...rewording, variant: 'loud' }] },
    ],
    ['a write result nobody knows', 'applyRewording', 'maybe'],
    ['a draft view without its seed', 'readDraftView', { ...view, seed: undefined }],
    ['a state without its salt', 'setSiteEnabled', { ...state, salt: '' }],
  ])('%s is refused', (_name, type, answer) => {
    expect(() => checkAnswer(type, answer)).toThrow(`bad-answer: ${type}`);
  });
});

describe('what the engine says of a draft', () => {
  test.each([
    'you never help with anything',
    'Whatever. You always forget the bins, and you are such an idiot. I was there at 8:20 and waited for you.',
    "I'm furious you were late",
    'shut up and listen',
  ])('travels to the popup unhindered: %s', (draft) => {
    const analysis = analyze(draft);
    const rewordings = reword(draft, analysis);
    const way = { seed: 0, hasAnother: false };
    const engineView = { draft, findings: analysis.findings, rewordings, protected: false, ...way };
    expect(checkAnswer('readDraftView', engineView)).toEqual(engineView);
  });
});
