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
/** The content scripts of a tab, or the one in a frame of it: 0 is the page itself. */
export interface Receiver {
  readonly tabId: number;
  readonly frameId?: number;
}

type DataArguments<T extends MessageType> =
  undefined extends MessageData<T> ? [data?: undefined, to?: Receiver] : [data: MessageData<T>, to?: Receiver];

const messenger = defineExtensionMessaging();

/**
 * Sends a message to the background, or to a tab, and checks the answer's shape. Of several frames the first answer counts.
 * Rejects with a `MessageFailure`: `no-answer` where nobody listens, else the code the other side named.
 */
export async function sendMessage<T extends MessageType>(
  type: T,
  ...[data, to]: DataArguments<T>
): Promise<MessageAnswer<T>> {
  const asked: Promise<unknown> = to === undefined ? messenger.sendMessage(type, data) : sendToTab(to, type, data);
  const answer = await asked.catch((error: unknown) => {
    throw toFailure(error, type, 'no-answer');
  });
  return checkAnswer(type, answer);
}

/**
 * Speaks the library's own format to a tab. The library leaves `lastError` unread where no tab listens,
 * which the browser then reports as an error of the extension; here a tab without our script is an ordinary answer.
 */
function sendToTab({ tabId, frameId }: Receiver, type: MessageType, data: unknown): Promise<unknown> {
  const message = { id: tabId, type, data, timestamp: Date.now() };
  const options = frameId === undefined ? {} : { frameId };
  return new Promise((resolve, reject) => {
    chrome.tabs.sendMessage(tabId, message, options, (reply?: { res?: unknown; err?: { message?: string } }) => {
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
