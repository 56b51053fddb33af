import { afterEach, describe, expect, test } from 'vitest';
import { noTaste } from '@/utils/analysis/types';
import { MessageFailure } from '@/utils/messaging/guards';
import { onMessage, sendMessage } from '@/utils/messaging/messenger';

const state = {
  site: 'chat.example',
  enabled: true,
  quietUntil: null,
  salt: 'ab'.repeat(16),
  fineHashes: [],
  shortcut: null,
  taste: noTaste,
};
let stop = (): void => undefined;

afterEach(() => stop());

async function failureOf(sending: Promise<unknown>): Promise<string> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof MessageFailure ? error.code : `no failure: ${String(error)}`;
}

describe('a message between two parts of the extension', () => {
  test('reaches its listener and brings the answer back', async () => {
    stop = onMessage('readSiteState', ({ data }) => ({ ...state, site: data.site }));
    await expect(sendMessage('readSiteState', { site: 'other.example' })).resolves.toEqual({
      ...state,
      site: 'other.example',
    });
  });

  test('fails with no-answer where nobody listens', async () => {
    expect(await failureOf(sendMessage('readSiteState', { site: 'chat.example' }))).toBe('no-answer');
  });

  test('is refused by the receiver when its data has a wrong shape', async () => {
    let heard = false;
    stop = onMessage('recordFine', () => {
      heard = true;
    });
    expect(await failureOf(sendMessage('recordFine', { hash: 'not a hash' }))).toBe('bad-data');
    expect(heard).toBe(false);
  });

  test('is refused by the sender when the answer has a wrong shape', async () => {
    stop = onMessage('readSiteState', () => ({ ...state, salt: 'short' }));
    expect(await failureOf(sendMessage('readSiteState', { site: 'chat.example' }))).toBe('bad-answer');
  });

  test('carries a code and no text when the listener throws', async () => {
    stop = onMessage('recordFine', () => {
      throw new Error('the draft said zorblat');
    });
    const sending = sendMessage('recordFine', { hash: 'ab'.repeat(32) });
    await expect(sending).rejects.toThrow(/^failed: recordFine$/);
  });

  test('keeps the code its listener names', async () => {
    stop = onMessage('recordFine', () => {
      throw new MessageFailure('not-allowed', 'recordFine');
    });
    expect(await failureOf(sendMessage('recordFine', { hash: 'ab'.repeat(32) }))).toBe('not-allowed');
  });
});
