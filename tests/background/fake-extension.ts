/** The parts of the browser that the background speaks to and that the fake browser leaves out: access, scripts, tabs. */

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface FakeTab {
  readonly id: number;
  readonly url?: string;
  /** True where a script of ours listens. */
  listens?: boolean;
}

type Registered = chrome.scripting.RegisteredContentScript;
type Wire = { readonly type: string; readonly data: unknown };
type Reply = (answer?: unknown) => void;

function event() {
  const listeners: ((...values: never[]) => unknown)[] = [];
  return {
    addListener: (listener: (...values: never[]) => unknown) => listeners.push(listener),
    trigger: (...values: unknown[]) => Promise.all(listeners.map((listener) => listener(...(values as never[])))),
    count: () => listeners.length,
  };
}

/** Replaces those parts for one test and returns what the test may set and look at. */
export function fakeExtension() {
  fakeBrowser.reset();
  const onAdded = event();
  const onRemoved = event();
  const onCommand = event();
  const world = {
    granted: [] as string[],
    /** Access of the manifest, which cannot be given back. */
    required: [] as string[],
    registered: [] as Registered[],
    tabs: [] as FakeTab[],
    /** Messages that reached a tab, in order. */
    told: [] as { readonly tab: number; readonly type: string; readonly data: unknown }[],
    started: [] as number[],
    icons: new Map<number, string>(),
    opened: [] as (string | undefined)[],
    /** Files put into a frame of a tab. */
    injected: [] as { readonly tab: number; readonly frames: readonly number[]; readonly files: readonly string[] }[],
    /** Keys of the command, as the browser writes them. */
    shortcut: '',
    onAdded,
    onRemoved,
    onCommand,
    /** Forgets everything but the listeners. */
    async clear() {
      const empty = { granted: [], required: [], registered: [], tabs: [], told: [], started: [], opened: [] };
      Object.assign(world, empty, { injected: [], shortcut: '', icons: new Map() });
      await fakeBrowser.storage.local.clear();
    },
  };
  const remove = async ({ origins = [] }: { origins?: string[] }) => {
    if (origins.some((origin) => world.required.includes(origin)))
      throw new Error('You cannot remove required permissions.');
    world.granted = world.granted.filter((origin) => !origins.includes(origin));
    return true;
  };
  const sendMessage = (id: number, message: Wire, _options: object, reply: Reply) => {
    const tab = world.tabs.find((each) => each.id === id);
    if (!tab?.listens) return reply();
    world.told.push({ tab: id, type: message.type, data: message.data });
    return reply({});
  };
  const executeScript = async ({
    target,
    files,
  }: {
    target: { tabId: number; frameIds?: number[] };
    files: string[];
  }) => {
    if (target.frameIds) {
      world.injected.push({ tab: target.tabId, frames: target.frameIds, files });
      return [];
    }
    world.started.push(target.tabId);
    const tab = world.tabs.find((each) => each.id === target.tabId);
    if (tab) tab.listens = true;
    return [];
  };
  const registerContentScripts = async (scripts: Registered[]) => {
    const taken = scripts.find(({ id }) => world.registered.some((each) => each.id === id));
    if (taken) throw new Error(`Duplicate script ID '${taken.id}'`);
    world.registered.push(...scripts);
  };
  const unregisterContentScripts = async ({ ids = [] }: { ids?: string[] } = {}) => {
    world.registered = world.registered.filter(({ id }) => !ids.includes(id));
  };
  vi.stubGlobal('chrome', fakeBrowser);
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...world.granted, ...world.required] }),
    remove,
    onAdded,
    onRemoved,
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...world.registered],
    registerContentScripts,
    unregisterContentScripts,
    executeScript,
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => world.tabs.map((tab) => ({ ...tab, discarded: false })),
    create: async ({ url }: { url?: string }) => world.opened.push(url),
    sendMessage,
  });
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
      world.icons.set(tabId, path['16'] ?? ''),
  });
  Object.assign(fakeBrowser.commands, {
    onCommand,
    getAll: async () => [{ name: 'open-card', shortcut: world.shortcut }],
  });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  return world;
}

export type FakeExtension = ReturnType<typeof fakeExtension>;

/** Sends the background a message as a page at `url` would, and returns its answer or the name of its failure. */
export async function messageFrom(
  sender: { url: string; tabId?: number; frameId?: number; incognito?: boolean },
  type: string,
  data: unknown,
) {
  const { url, tabId = 1, frameId = 0, incognito = false } = sender;
  const message = { id: 1, timestamp: 0, type, data };
  const reply = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(
      message,
      { url, frameId, tab: { id: tabId, incognito } } as never,
      resolve as never,
    );
  });
  return reply.err ? reply.err.message : reply.res;
}
