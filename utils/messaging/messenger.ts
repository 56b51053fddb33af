import { defineExtensionMessaging } from '@webext-core/messaging';
import {
  checkAnswer,
  checkData,
  type MessageAnswer,
  type MessageData,
  MessageFailure,
  type MessageType,
  toFailure,
} from './guards';

type Sender = chrome.runtime.MessageSender;
type DataArguments<T extends MessageType> =
  undefined extends MessageData<T> ? [data?: undefined, tabId?: number] : [data: MessageData<T>, tabId?: number];

const messenger = defineExtensionMessaging();

/**
 * Sends a message to the background, or to the content script of `tabId`, and checks the answer's shape.
 * Rejects with a `MessageFailure`: `no-answer` where nobody listens, else the code the other side named.
 */
export async function sendMessage<T extends MessageType>(
  type: T,
  ...[data, tabId]: DataArguments<T>
): Promise<MessageAnswer<T>> {
  const asked: Promise<unknown> =
    tabId === undefined ? messenger.sendMessage(type, data) : sendToTab(tabId, type, data);
  const answer = await asked.catch((error: unknown) => {
    throw toFailure(error, type, 'no-answer');
  });
  return checkAnswer(type, answer);
}

/**
 * Speaks the library's own format to a tab. The library leaves `lastError` unread where no tab listens,
 * which the browser then reports as an error of the extension; here a tab without our script is an ordinary answer.
 */
function sendToTab(tabId: number, type: MessageType, data: unknown): Promise<unknown> {
  const message = { id: tabId, type, data, timestamp: Date.now() };
  return new Promise((resolve, reject) => {
    chrome.tabs.sendMessage(tabId, message, (reply?: { res?: unknown; err?: { message?: string } }) => {
      if (chrome.runtime.lastError || reply === undefined) reject(new MessageFailure('no-answer', type));
      else if (reply.err) reject(new Error(reply.err.message));
      else resolve(reply.res);
    });
  });
}

/**
 * Answers messages of one type, after checking the shape of their data. One listener a type in each context.
 * Returns a function that removes the listener.
 */
export function onMessage<T extends MessageType>(
  type: T,
  listener: (message: {
    readonly data: MessageData<T>;
    readonly sender: Sender;
  }) => MessageAnswer<T> | Promise<MessageAnswer<T>>,
): () => void {
  return messenger.onMessage(type, async (message) => {
    try {
      return await listener({ data: checkData(type, message.data), sender: message.sender });
    } catch (error) {
      throw toFailure(error, type, 'failed');
    }
  });
}
