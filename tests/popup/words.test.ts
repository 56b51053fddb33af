import { describe, expect, test } from 'vitest';
import {
  brokenSettingsSentence,
  dayTitle,
  noteSentence,
  standingSentence,
  streakSentence,
  stripSentence,
  timeOfDay,
  todaySentence,
  troubleSentence,
  type WriteNote,
  workingSentence,
} from '@/components/popup/words';

const noon = new Date(2026, 10, 25, 12, 5).getTime();
const nothing = { sent: 0, reworded: 0, mended: 0, kept: 0, cancelled: 0 };
const notes: readonly WriteNote[] = [
  'done',
  'changed-since',
  'refused',
  'no-answer',
  'undone',
  'undo-changed-since',
  'undo-refused',
  'copied',
];

describe('the streak in words', () => {
  test.each([
    ['before the first message', 0, 0, 'quiet', 'Days are counted from the first message you send with Attune on.'],
    ['on the first day, still open', 0, 1, 'open', 'Today is still open: a repair counts in full.'],
    ['after a first day that stayed open', 0, 1, 'quiet', 'Your next mindful day begins a new run.'],
    ['after one mindful day', 1, 1, 'mindful', '1 mindful day'],
    ['after five of five', 5, 5, 'mindful', '5 mindful days in a row'],
    ['after six of seven', 6, 7, 'mindful', '6 of 7 days mindful'],
  ] as const)('%s', (_name, mindful, counted, today, sentence) => {
    expect(streakSentence({ mindful, counted }, today)).toBe(sentence);
  });
});

describe('today in one line', () => {
  test.each([
    ['nothing yet', nothing, 'Today: nothing sent yet'],
    ['one reworded, three sent', { ...nothing, reworded: 1, sent: 3 }, 'Today: 1 reworded, 3 sent'],
    [
      'every outcome',
      { sent: 9, reworded: 1, mended: 2, kept: 3, cancelled: 4 },
      'Today: 1 reworded, 2 mended, 3 kept as written, 9 sent',
    ],
    ['a draft that was given up is not held up to anyone', { ...nothing, cancelled: 1 }, 'Today: nothing sent yet'],
  ])('%s', (_name, counts, sentence) => {
    expect(todaySentence(counts)).toBe(sentence);
  });
});

describe('the strip', () => {
  const strip = [
    { day: '2026-11-23', kind: 'mindful' },
    { day: '2026-11-24', kind: 'open' },
    { day: '2026-11-25', kind: 'quiet' },
  ] as const;

  test('in one sentence', () => {
    expect(stripSentence(strip)).toBe('Last 3 days: 1 mindful, 1 without messages, 1 open to repair.');
  });

  test('names the calendar day of a dot, whatever the time zone', () => {
    expect(dayTitle(strip[1])).toMatch(/24.*open to repair|open to repair.*24/);
  });
});

describe('how Attune stands', () => {
  test('a pause says when it ends', () => {
    expect(standingSentence('paused', noon)).toContain(timeOfDay(noon));
  });

  test('where the browser’s own model may be asked, nothing is said for that one', () => {
    expect(standingSentence('on', null)).toContain('stay on this computer');
    expect(standingSentence('on', null, true)).toBe('On. Attune itself sends your drafts nowhere.');
    expect(standingSentence('off', null, true)).toBe(standingSentence('off', null));
  });

  test.each([
    ['a page that does not answer', null, 'Reload it once'],
    ['no message box', { composerFound: false, lastCheckAt: null, lastWrite: null }, 'No message box yet'],
    ['before the first check', { composerFound: true, lastCheckAt: null, lastWrite: null }, 'nothing checked yet.'],
    [
      'after a verified rewording',
      { composerFound: true, lastCheckAt: noon, lastWrite: 'done' },
      'put in and verified.',
    ],
    [
      'after a refused rewording',
      { composerFound: true, lastCheckAt: noon, lastWrite: 'refused' },
      'not taken by the page.',
    ],
  ] as const)('is it working here: %s', (_name, status, part) => {
    expect(workingSentence(status)).toContain(part);
  });
});

test('no sentence shouts, orders or counts losses', () => {
  const standings = ['unsupported', 'off', 'refused', 'on', 'paused'] as const;
  const sentences = [
    ...notes.map(noteSentence),
    ...standings.map((standing) => standingSentence(standing, noon)),
    standingSentence('on', null, true),
    streakSentence({ mindful: 0, counted: 1 }, 'open'),
    streakSentence({ mindful: 0, counted: 1 }, 'quiet'),
    brokenSettingsSentence,
    troubleSentence,
  ];
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/!|\b(must|should|don't|lost your|broke|failed|great|well done)\b/i);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
