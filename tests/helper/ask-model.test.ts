import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askLimitMs, askModel } from '@/utils/helper/ask-model';
import { answerSchema } from '@/utils/helper/instructions';
import type { LanguageModel } from '@/utils/helper/language-model';
import { fakeModel, forever, laterOn } from './fake-model';

const question = { draft: 'you never help with the dishes', suggestion: 'i feel alone with the dishes' };
const answer = 'i feel left alone with the dishes';
const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a question to the model', () => {
  test('is answered, and the session is ended', async () => {
    const model = fakeModel(` ${answer}\n`);
    expect(await askModel(model, question, never)).toEqual({ text: answer });
    expect(model.seen).toEqual(['availability', 'create', 'prompt', 'destroy']);
    expect(model.inputs.map((input) => JSON.parse(input))).toEqual([question]);
  });

  test('comes with our rules first, and asks for one shape alone', async () => {
    const told: unknown[] = [];
    const model: LanguageModel = {
      availability: async () => 'available',
      async create({ initialPrompts, expectedInputs, expectedOutputs }) {
        told.push(initialPrompts?.[0]?.role, expectedInputs[0]?.languages, expectedOutputs[0]?.languages);
        return {
          async prompt(_, { responseConstraint }) {
            told.push(responseConstraint);
            return '{"text":"fine"}';
          },
          destroy: () => undefined,
        };
      },
    };
    await askModel(model, question, never);
    expect(told).toEqual(['system', ['en'], ['en'], answerSchema]);
  });

  test.each([
    ['no JSON', 'Sure! Here it is.'],
    ['JSON in a fence', '```json\n{"text":"i feel alone"}\n```'],
    ['a bare text', '"i feel alone"'],
    ['nothing', 'null'],
    ['another field', '{"answer":"i feel alone"}'],
    ['a text that is none', '{"text":7}'],
  ])('that is answered with %s is unreadable', async (_, raw) => {
    const model = fakeModel('', { prompt: async () => raw });
    expect(await askModel(model, question, never)).toEqual({ silence: 'unreadable' });
    expect(model.openSessions()).toBe(0);
  });

  test.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'never downloads a model that is %s',
    async (standing) => {
      const model = fakeModel(answer, { standing });
      expect(await askModel(model, question, never)).toEqual({ silence: 'unavailable' });
      expect(model.seen).toEqual(['availability']);
    },
  );

  test.each<[string, LanguageModel]>([
    [
      'telling how it stands throws',
      { ...fakeModel(answer), availability: () => Promise.reject(new Error('planted')) },
    ],
    [
      'a session cannot be made',
      {
        ...fakeModel(answer),
        create() {
          throw new TypeError('planted');
        },
      },
    ],
    ['a session is refused', fakeModel(answer, { beforeSession: () => Promise.reject(new Error('planted')) })],
    ['the prompt is refused', fakeModel(answer, { prompt: () => Promise.reject(new Error('planted')) })],
  ])('fails where %s', async (_, model) => {
    expect(await askModel(model, question, never)).toEqual({ silence: 'failed' });
  });

  test('fails where the browser ends the session meanwhile, and it is ended here too', async () => {
    const gone = () => Promise.reject(new DOMException('The session is gone.', 'InvalidStateError'));
    const model = fakeModel(answer, { prompt: gone });
    expect(await askModel(model, question, never)).toEqual({ silence: 'failed' });
    expect(model.openSessions()).toBe(0);
  });
});

describe('the limit of eight seconds', () => {
  const slow = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms));

  test.each<[string, Parameters<typeof fakeModel>[1] & object, number]>([
    ['answers', { prompt: forever }, 0],
    ['starts', { beforeSession: forever }, 0],
    ['starts, though the answer alone would be in time', { beforeSession: slow(5000), prompt: slow(5000) as never }, 0],
  ])('ends a model that is slow when it %s', async (_, behaviour, open) => {
    const model = fakeModel(answer, behaviour);
    const asking = askModel(model, question, never);
    await vi.advanceTimersByTimeAsync(askLimitMs - 1);
    expect(await Promise.race([asking, 'still asking'])).toBe('still asking');
    await vi.advanceTimersByTimeAsync(1);
    expect(await asking).toEqual({ silence: 'too-slow' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(model.openSessions()).toBe(open);
  });

  test('counts the time it takes to tell how the model stands', async () => {
    const model: LanguageModel = { ...fakeModel(answer), availability: forever };
    const asking = askModel(model, question, never);
    await vi.advanceTimersByTimeAsync(askLimitMs);
    expect(await asking).toEqual({ silence: 'too-slow' });
  });

  test('leaves an answer that comes just before it', async () => {
    const prompt = () => new Promise<string>((resolve) => setTimeout(resolve, 7_999, JSON.stringify({ text: answer })));
    const asking = askModel(fakeModel(answer, { prompt }), question, never);
    await vi.advanceTimersByTimeAsync(7_999);
    expect(await asking).toEqual({ text: answer });
  });

  test('is eight seconds', () => expect(askLimitMs).toBe(8_000));
});

describe('a question that is stopped', () => {
  test('is over at once, though the model is deaf to it, and hears of it through its signal', async () => {
    const stopping = new AbortController();
    const signals: AbortSignal[] = [];
    const prompt = (_: string, signal: AbortSignal) => {
      signals.push(signal);
      return forever();
    };
    const model = fakeModel(answer, { prompt });
    const asking = askModel(model, question, stopping.signal);
    await vi.advanceTimersByTimeAsync(100);
    stopping.abort();
    expect(await asking).toEqual({ silence: 'stopped' });
    expect(signals[0]?.aborted).toBe(true);
    expect(model.openSessions()).toBe(0);
  });

  test('before it began never reaches the model', async () => {
    const model = fakeModel(answer);
    expect(await askModel(model, question, AbortSignal.abort())).toEqual({ silence: 'stopped' });
    expect(model.seen).toEqual([]);
  });

  test('while the session is made ends the one that comes too late, and gives it nothing', async () => {
    const stopping = new AbortController();
    const made = laterOn();
    const model = fakeModel(answer, { beforeSession: () => made.promise });
    const asking = askModel(model, question, stopping.signal);
    await vi.advanceTimersByTimeAsync(100);
    stopping.abort();
    expect(await asking).toEqual({ silence: 'stopped' });
    made.happen();
    await vi.advanceTimersByTimeAsync(0);
    expect(model.seen).toEqual(['availability', 'create', 'destroy']);
    expect(model.inputs).toEqual([]);
  });
});
