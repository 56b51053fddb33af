import { describe, expect, test } from 'vitest';
import { Conversation, eight, minuteMs } from './conversation';

const draft = 'you never help';
const soft = 'I feel worn out. Could you help?';

/** A draft that was reworded; the feeling in it was chosen by hand, unless told otherwise. */
const reworded = (whole = soft, feeling: string | null = 'worn out') =>
  new Conversation()
    .write(draft)
    .open()
    .use(whole, 'done', () => undefined, { feeling });

describe('what a sent message says of the person’s taste', () => {
  test('a rewording sent as it was put in counts, with the feeling chosen by hand', () => {
    expect(reworded().send().tastes).toEqual([{ variant: 'gentle', feeling: 'worn out', edited: false }]);
  });

  test('where the feeling was left as it was offered, none counts', () => {
    expect(reworded(soft, null).send().tastes).toEqual([{ variant: 'gentle', feeling: null, edited: false }]);
  });

  test('one that was edited is told to be, and its feeling counts only while it stands there', () => {
    expect(reworded().write(`${soft} Please?`).send().tastes).toEqual([
      { variant: 'gentle', feeling: 'worn out', edited: true },
    ]);
    expect(reworded().write('I am tired. Could you help?').send().tastes).toEqual([
      { variant: 'gentle', feeling: null, edited: true },
    ]);
  });

  test.each([
    ['other spaces than the box held', soft, `${soft.replaceAll(' ', '\u00a0')}\n`],
    ['a blank that was filled in', 'What hurt me is ___. (Really?)', 'What hurt me is the party on Friday. (Really?)'],
  ])('%s are no edit', (_, whole, sent) => {
    expect(reworded(whole, null).write(sent).send().tastes).toMatchObject([{ edited: false }]);
  });

  test('words around a blank that were changed are one', () => {
    expect(reworded('What hurt me is ___.', null).write('It was the party.').send().tastes).toMatchObject([
      { edited: true },
    ]);
  });

  test.each([
    ['nothing was put in', new Conversation().write('could you help?').send()],
    ['it was taken back', reworded().undo(draft).send()],
    ['what hurts stands there again', reworded().write(draft).send()],
    ['the page did not take it', new Conversation().write(draft).open().use(soft, 'refused').write('please').send()],
    ['it was not sent', reworded().type('').wait(minuteMs)],
    [
      'the conversation was left',
      reworded().tell({ type: 'conversationChanged', conversation: '/chat/2' }).write('see you').send(),
    ],
  ])('none where %s', (_, page) => {
    expect(page.tastes).toEqual([]);
  });

  test('it counts once: the next message says nothing of it', () => {
    expect(reworded().send().write('see you').send().tastes).toHaveLength(1);
  });

  test('one that is sent before it was verified counts too', () => {
    const page = new Conversation().write(draft).open();
    page.use(soft, 'done', (meanwhile) => meanwhile.send(soft), { whole: soft });
    expect(page.tastes).toMatchObject([{ variant: 'gentle' }]);
  });

  test('the break offered in heat says nothing', () => {
    const page = new Conversation();
    for (let count = 0; count < 2; count += 1) page.write(draft).send();
    expect(page.write(draft).open().view.card).toMatchObject({ kind: 'break', since: eight + 3_000 });
    expect(page.use('I need 20 minutes').send().tastes).toEqual([]);
  });
});
