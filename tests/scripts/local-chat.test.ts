import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listenNear } from '@/scripts/local-chat/listen-near.mjs';
import { createRoom } from '@/scripts/local-chat/room.mjs';
import { answerTo } from '@/scripts/local-chat/scripted-ben.mjs';
import { startLocalChat } from '@/scripts/local-chat/server.mjs';

const toClose: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

async function startChat() {
  const chat = await startLocalChat();
  toClose.push(chat.close);
  return chat;
}

const say = (url: string, body: string) => fetch(`${url}/said?me=ana`, { method: 'POST', body });

describe('scripted Ben', () => {
  it.each([
    ['thanks for an apology', 'sorry about this morning', /thank you/i],
    ['is hurt by a verdict', 'you never help', /ouch/i],
    ['hears a feeling', 'I feel tired when the dishes are left', /dishes tonight/i],
    ['answers a question', 'Could we talk at eight?', /gladly/i],
    ['answers anything else', 'home now', /tell me more/i],
  ])('%s', (_, text, answer) => {
    expect(answerTo(text, 0)).toMatch(answer);
  });

  it('varies his words', () => {
    expect(answerTo('home now', 0)).not.toBe(answerTo('home now', 1));
  });
});

describe('a room', () => {
  it('tells a visitor what was said before, then what is said', () => {
    const room = createRoom();
    const heard: string[] = [];
    const leave = room.enter('ben', (event) => {
      if (event.kind === 'message') heard.push(event.message.text);
    });
    const before = heard.length;
    room.add('ana', 'hello');
    leave();
    room.add('ana', 'are you still there?');
    expect(before).toBeGreaterThan(0);
    expect(heard.slice(before)).toEqual(['hello']);
  });

  it('knows who is here', () => {
    const room = createRoom();
    const leave = room.enter('ben', () => undefined);
    expect(room.isHere('ben')).toBe(true);
    leave();
    expect(room.isHere('ben')).toBe(false);
  });
});

describe('the server', () => {
  it('serves the page under a policy that lets nothing in from elsewhere', async () => {
    const { url } = await startChat();
    const page = await fetch(`${url}/?me=ana`);
    expect(await page.text()).toContain('Messages');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['something that is no JSON', 'hello'],
    ['an empty message', '{"text":"  "}'],
    ['another shape', '{"words":"hello"}'],
  ])('refuses %s and goes on', async (_, body) => {
    const { url } = await startChat();
    expect((await say(url, body)).status).toBe(400);
    expect((await say(url, '{"text":"hello"}')).status).toBe(204);
  });

  it('serves nothing but its own files', async () => {
    const { url } = await startChat();
    expect((await fetch(`${url}/../server.mjs`)).status).toBe(404);
  });

  it('passes over a port that is taken', async () => {
    const first = createServer();
    toClose.push(() => first.close());
    const taken = await listenNear(first, 0);
    const chat = await startLocalChat({ port: taken });
    toClose.push(chat.close);
    expect(Number(new URL(chat.url).port)).toBeGreaterThan(taken);
  });

  it('says in one sentence that every port is taken', async () => {
    const full = {
      listen: () => undefined,
      once: (_: string, fail: (error: Error) => void) => fail(taken),
      off: () => full,
    };
    const taken = Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
    await expect(listenNear(full as never, 4000)).rejects.toThrow(/no free port between 4000 and 4019/);
  });
});
