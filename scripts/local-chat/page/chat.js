/** The chat's page: shows what happens in the room and sends what is written. */

import { createComposer } from './composer.js';

const names = { ana: 'Ana', ben: 'Ben' };
const typingStopsAfterMs = 2_500;

const query = new URLSearchParams(location.search);
const me = query.get('me') === 'ben' ? 'ben' : 'ana';
const partner = me === 'ana' ? 'ben' : 'ana';
const place = new URLSearchParams({ me, room: query.get('room') ?? '' });

const part = (id) => document.getElementById(id);
const composer = createComposer(query.get('composer'));
part('box').append(composer.element);

document.title = `${names[partner]} · Local chat`;
part('face').textContent = names[partner].charAt(0);
part('partner').textContent = names[partner];

const otherQuery = new URLSearchParams(query);
otherQuery.set('me', partner);
part('other-side').href = `/?${otherQuery}`;
part('other-side').textContent = `Be ${names[partner]} too`;

function say(what) {
  return fetch(`/said?${place}`, { method: 'POST', body: JSON.stringify(what) });
}

function showMessage({ from, text, at }) {
  const bubble = document.createElement('li');
  bubble.className = from === me ? 'mine' : 'theirs';
  const words = document.createElement('p');
  words.textContent = text;
  const time = document.createElement('time');
  time.dateTime = new Date(at).toISOString();
  time.textContent = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  bubble.append(words, time);
  const messages = part('messages');
  messages.append(bubble);
  messages.scrollTop = messages.scrollHeight;
}

function showPresence(here) {
  const isHere = here.includes(partner);
  const playsAlone = partner === 'ben' && !isHere;
  part('state').textContent = isHere ? 'here' : playsAlone ? 'answers by himself' : 'away';
  part('other-side').hidden = isHere;
}

const show = {
  message: ({ message }) => showMessage(message),
  typing: ({ from, typing }) => {
    if (from === partner) part('typing').textContent = typing ? `${names[partner]} is typing…` : '';
  },
  presence: ({ here }) => showPresence(here),
};

const events = new EventSource(`/events?${place}`);
events.addEventListener('open', () => part('messages').replaceChildren());
events.addEventListener('message', ({ data }) => {
  const event = JSON.parse(data);
  show[event.kind](event);
});
events.addEventListener('error', () => {
  part('state').textContent = 'The chat has ended. Start it again and this page goes on.';
});

let typingTimer;
function stopTyping() {
  if (typingTimer === undefined) return;
  clearTimeout(typingTimer);
  typingTimer = undefined;
  say({ typing: false });
}

composer.element.addEventListener('input', () => {
  if (typingTimer === undefined) say({ typing: true });
  clearTimeout(typingTimer);
  typingTimer = setTimeout(stopTyping, typingStopsAfterMs);
});

function send() {
  const text = composer.read();
  if (text.trim() === '') return;
  composer.empty();
  stopTyping();
  say({ text });
}

composer.element.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
part('write').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
  composer.element.focus();
});
composer.element.focus();
