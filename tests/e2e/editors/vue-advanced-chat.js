import { register } from 'vue-advanced-chat';

register();

const users = [
  { _id: 'ana', username: 'Ana' },
  { _id: 'ben', username: 'Ben' },
];
const chat = document.createElement('vue-advanced-chat');
let messages = [];

Object.assign(chat, {
  height: '100vh',
  currentUserId: 'ana',
  rooms: [{ roomId: 'both', roomName: 'Ben', avatar: '', users }],
  roomsLoaded: true,
  roomId: 'both',
  singleRoom: true,
  messages,
  messagesLoaded: true,
});
chat.addEventListener('send-message', ({ detail: [{ content }] }) => {
  const _id = String(messages.length + 1);
  messages = [
    ...messages,
    { _id, indexId: _id, content, senderId: 'ana', username: 'Ana', date: 'today', timestamp: '' },
  ];
  chat.messages = messages;
});
document.body.append(chat);

const findBox = () => {
  const box = chat.shadowRoot?.querySelector('#roomTextarea');
  if (!box) return setTimeout(findBox, 10);
  window.page = {
    box,
    read: () => box.value,
    get sent() {
      return messages.map(({ content }) => content);
    },
  };
};
findBox();
