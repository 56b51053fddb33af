/** A two-person chat on this computer alone, made to try Attune in. Nothing is stored; it ends with the command. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { listenNear } from './listen-near.mjs';
import { createRoom, isPerson } from './room.mjs';
import { createScriptedBen } from './scripted-ben.mjs';

const longestBody = 64 * 1024;
const pageFolder = new URL('./page/', import.meta.url);

/** What the page may load. As strict as messengers are, so that Attune is tried under such rules. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const files = new Map([
  ['/', { name: 'index.html', type: 'text/html' }],
  ['/chat.css', { name: 'chat.css', type: 'text/css' }],
  ['/chat.js', { name: 'chat.js', type: 'text/javascript' }],
  ['/composer.js', { name: 'composer.js', type: 'text/javascript' }],
]);

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<unknown>}
 */
async function readJson(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > longestBody) throw new RangeError('body too long');
  }
  return JSON.parse(body);
}

/**
 * Sends a visitor everything that happens in the room until the page goes.
 * @param {import('node:http').ServerResponse} response
 * @param {import('./room.mjs').Room} room
 * @param {import('./room.mjs').Person} me
 */
function streamEvents(response, room, me) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const leave = room.enter(me, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  response.on('close', leave);
}

/**
 * Takes in what a visitor says or begins to type.
 * @param {unknown} said
 * @param {import('./room.mjs').Person} me
 * @param {{ room: import('./room.mjs').Room, ben: ReturnType<typeof createScriptedBen> }} place
 * @returns {boolean} False if it was neither.
 */
function takeIn(said, me, { room, ben }) {
  if (typeof said !== 'object' || said === null) return false;
  if ('typing' in said && typeof said.typing === 'boolean') {
    room.setTyping(me, said.typing);
    return true;
  }
  if (!('text' in said) || typeof said.text !== 'string' || said.text.trim() === '') return false;
  room.add(me, said.text);
  if (me === 'ana') ben.received(said.text);
  return true;
}

/**
 * Starts the chat on a loopback address.
 *
 * Pages: `/?me=ana` and `/?me=ben`; `&composer=contenteditable` for the other kind of message box; `&room=NAME` for a
 * conversation apart.
 * @param {{ port?: number }} [options] A taken port is passed over for the next free one; 0 takes any.
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` has no slash at its end.
 */
export async function startLocalChat({ port = 0 } = {}) {
  /** @type {Map<string, { room: import('./room.mjs').Room, ben: ReturnType<typeof createScriptedBen> }>} */
  const places = new Map();

  const placeOf = (/** @type {string} */ name) => {
    const known = places.get(name);
    if (known) return known;
    const room = createRoom();
    const place = { room, ben: createScriptedBen(room) };
    places.set(name, place);
    return place;
  };

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
  const answer = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const asked = searchParams.get('me') ?? 'ana';
    const me = isPerson(asked) ? asked : 'ana';
    const place = placeOf(searchParams.get('room') ?? '');

    if (pathname === '/events' && request.method === 'GET') return streamEvents(response, place.room, me);
    if (pathname === '/said' && request.method === 'POST') {
      const understood = takeIn(await readJson(request), me, place);
      response.writeHead(understood ? 204 : 400).end();
      return;
    }
    const file = files.get(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = await readFile(new URL(file.name, pageFolder));
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-security-policy': pagePolicy,
      'cache-control': 'no-store',
    });
    response.end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  const taken = await listenNear(server, port);

  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        for (const { ben } of places.values()) ben.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
