import { describe, expect, test } from 'vitest';
import { isTurnSign, listenOffer, type TurnSign } from '@/utils/nudging/turn';
import { turnNotes } from '@/utils/nudging/turn-notes';
import { Conversation } from './conversation';

const signs = Object.keys(turnNotes).filter(isTurnSign);

function pageWith(turn: TurnSign | null): Conversation {
  const page = new Conversation();
  page.turn = turn;
  return page;
}

const patterns = (page: Conversation) => page.state.check?.findings.map(({ pattern }) => pattern);

describe('a turn that is not the writer’s', () => {
  test.each(signs)('%s is a mild finding beside hot words, after them', (sign) => {
    const page = pageWith(sign).write('you never help');
    expect(patterns(page)).toEqual(['you-never', sign]);
    expect(page.state.check?.findings[1]).toMatchObject({
      family: 'interrupting',
      strength: 'mild',
      start: 4,
      end: 14,
    });
    expect(page.view).toMatchObject({ mark: 'strong', finding: { pattern: 'you-never' }, count: 2 });
  });

  test.each(signs)('%s alone is none, nor beside mild words', (sign) => {
    expect(patterns(pageWith(sign).write('see you at six'))).toEqual([]);
    expect(patterns(pageWith(sign).write('whatever'))).toEqual(['whatever']);
  });

  test.each(signs)('%s is none where the draft is protected', (sign) => {
    expect(patterns(pageWith(sign).write('you hit me, you idiot'))).toEqual([]);
  });

  test('is none where nothing speaks against it', () => {
    expect(patterns(pageWith(null).write('you never help'))).toEqual(['you-never']);
  });

  test('is counted as shown, once, as interrupting', () => {
    const page = pageWith('still-typing').write('you never help').write('you never help!').send();
    expect(page.records).toMatchObject([
      {
        findings: [
          { family: 'criticism', strength: 'strong' },
          { family: 'interrupting', strength: 'mild' },
        ],
        outcome: 'kept',
      },
    ]);
  });

  test('given back says nothing of a taste, where a rewording of the words does', () => {
    const given = pageWith('still-typing').write('you never help').open();
    given.tell({ type: 'paged', by: 1 }).use("go on, i'm listening").send();
    expect(given.tastes).toEqual([]);
    expect(given.records).toMatchObject([{ outcome: 'reworded' }]);
    const reworded = pageWith('still-typing').write('you never help').open();
    reworded.use('could you help?').send();
    expect(reworded.tastes).toHaveLength(1);
  });
});

describe('giving the turn back', () => {
  test.each([
    ['you never help', "go on, i'm listening"],
    ['You never help.', "Go on, I'm listening."],
  ])('%s: %s', (draft, text) => {
    expect(listenOffer(draft)).toMatchObject({ text, replacement: text, span: { start: 0, end: draft.length } });
  });
});
