/** One conversation between Ana and Ben: what was said, who is here, who is typing. Kept in memory, gone with the server. */

/**
 * @typedef {'ana' | 'ben'} Person
 * @typedef {{ id: number, from: Person, text: string, at: number }} Message
 * @typedef {{ kind: 'message', message: Message }
 *   | { kind: 'typing', from: Person, typing: boolean }
 *   | { kind: 'presence', here: readonly Person[] }} RoomEvent
 */

/** What stood in the conversation before anyone opened it, so that a first message has something to answer. */
const earlier = [
  { from: 'ben', text: 'Still at work. I will be home around eight.' },
  { from: 'ana', text: 'The dishes from yesterday are still here.' },
  { from: 'ben', text: 'Ah, right. Can it wait till the weekend?' },
];

/**
 * @param {string | null | undefined} value
 * @returns {value is Person}
 */
export function isPerson(value) {
  return value === 'ana' || value === 'ben';
}

/** Makes an empty room that tells its visitors of everything that happens in it. */
export function createRoom() {
  /** @type {Message[]} */
  const messages = [];
  /** @type {Set<{ me: Person, tell: (event: RoomEvent) => void }>} */
  const visitors = new Set();

  const tellAll = (/** @type {RoomEvent} */ event) => {
    for (const visitor of visitors) visitor.tell(event);
  };

  const here = () => [...new Set([...visitors].map((visitor) => visitor.me))];

  const add = (/** @type {Person} */ from, /** @type {string} */ text) => {
    const message = { id: messages.length + 1, from, text, at: Date.now() };
    messages.push(message);
    tellAll({ kind: 'message', message });
    return message;
  };

  for (const { from, text } of earlier) if (isPerson(from)) add(from, text);

  return {
    add,
    isHere: (/** @type {Person} */ person) => here().includes(person),
    setTyping: (/** @type {Person} */ from, /** @type {boolean} */ typing) => tellAll({ kind: 'typing', from, typing }),
    /**
     * Tells a visitor what was said so far, then everything that happens. Returns the way out.
     * @param {Person} me
     * @param {(event: RoomEvent) => void} tell
     */
    enter(me, tell) {
      const visitor = { me, tell };
      visitors.add(visitor);
      for (const message of messages) tell({ kind: 'message', message });
      tellAll({ kind: 'presence', here: here() });
      return () => {
        visitors.delete(visitor);
        tellAll({ kind: 'presence', here: here() });
      };
    },
  };
}

/** @typedef {ReturnType<typeof createRoom>} Room */
