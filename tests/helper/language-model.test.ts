import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchModel } from '@/utils/helper/fetch-model';
import { findLanguageModel, type LanguageModel, readModelStanding } from '@/utils/helper/language-model';
import { fakeModel, forever, laterOn } from './fake-model';

afterEach(() => vi.unstubAllGlobals());

describe('the model of the browser', () => {
  test.each([
    ['the browser has none', undefined],
    ['something else has its name', { availability: 'readily' }],
    ['it is half of one', { availability: async () => 'available' }],
  ])('is not found where %s', (_, door) => {
    vi.stubGlobal('LanguageModel', door);
    expect(findLanguageModel()).toBeNull();
  });

  test('is found, be it an object or a class', () => {
    const model = fakeModel('');
    vi.stubGlobal('LanguageModel', model);
    expect(findLanguageModel()).toBe(model);
    const door = Object.assign(class {}, { availability: async () => 'available', create: forever });
    vi.stubGlobal('LanguageModel', door);
    expect(findLanguageModel()).toBe(door);
  });

  test.each<[string, LanguageModel | null, string]>([
    ['absent where there is none', null, 'absent'],
    ['as the browser says', fakeModel('', { standing: 'downloading' }), 'downloading'],
    [
      'unavailable where the browser says something new',
      fakeModel('', { standing: 'readily' as never }),
      'unavailable',
    ],
    [
      'unavailable where it will not tell',
      { ...fakeModel(''), availability: () => Promise.reject(new Error('planted')) },
      'unavailable',
    ],
  ])('stands %s', async (_, model, standing) => {
    expect(await readModelStanding(model)).toBe(standing);
  });
});

describe('fetching the model', () => {
  const never = new AbortController().signal;
  type Listener = (event: { loaded: number }) => void;
  const download = (...loaded: number[]) => ({
    standing: 'downloadable' as const,
    beforeSession: ({ monitor }: Parameters<LanguageModel['create']>[0]) =>
      monitor?.({
        addEventListener: (_: string, tell: Listener) => loaded.forEach((share) => void tell({ loaded: share })),
      }),
  });

  test('tells how much is there, and keeps no session', async () => {
    const shares: number[] = [];
    const model = fakeModel('', download(0, 0.25, 1, 7, Number.NaN));
    await fetchModel(model, (share) => shares.push(share), never);
    expect(shares).toEqual([0, 0.25, 1, 1, 0]);
    expect(model.seen).toEqual(['create', 'destroy']);
  });

  test('begins in the click itself, where alone the browser allows it', () => {
    const model = fakeModel('', download());
    void fetchModel(model, () => undefined, never);
    expect(model.seen).toEqual(['create']);
  });

  test('fails with what the browser says', async () => {
    const model = fakeModel('', { beforeSession: () => Promise.reject(new Error('planted')) });
    await expect(fetchModel(model, () => undefined, never)).rejects.toThrow('planted');
  });

  test('is over at once when it is cancelled, and a session that comes later is ended', async () => {
    const cancelling = new AbortController();
    const made = laterOn();
    const model = fakeModel('', { beforeSession: () => made.promise });
    const fetching = fetchModel(model, () => undefined, cancelling.signal);
    cancelling.abort();
    await expect(fetching).rejects.toThrow(/abort/i);
    made.happen();
    await vi.waitFor(() => expect(model.seen).toEqual(['create', 'destroy']));
    expect(model.openSessions()).toBe(0);
  });
});
