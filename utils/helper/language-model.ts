/**
 * The browser's own language model, as far as we use it. The names are the browser's.
 * Source: Prompt API, https://webmachinelearning.github.io/prompt-api/ (editor's draft).
 */

const availabilities = ['unavailable', 'downloadable', 'downloading', 'available'] as const;
type Availability = (typeof availabilities)[number];

interface Expected {
  readonly type: 'text';
  /** BCP 47 tags. */
  readonly languages: readonly string[];
}

/** What is asked of a model. The browser wants to hear the same for `availability` and `create`. */
interface ModelNeeds {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}

export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

interface DownloadMonitor {
  /** `loaded` goes from 0 to 1. */
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface CreateOptions extends ModelNeeds {
  /** The system's message first. */
  readonly initialPrompts?: readonly ModelMessage[];
  readonly monitor?: (monitor: DownloadMonitor) => void;
  readonly signal?: AbortSignal;
}

interface PromptOptions {
  /** A JSON schema that the answer keeps to. */
  readonly responseConstraint: object;
  readonly signal: AbortSignal;
}

export interface ModelSession {
  prompt(input: string, options: PromptOptions): Promise<string>;
  destroy(): void;
}

export interface LanguageModel {
  availability(needs: ModelNeeds): Promise<Availability>;
  /** Downloads the model where it is missing; the browser allows that from a click only. */
  create(options: CreateOptions): Promise<ModelSession>;
}

const english: readonly Expected[] = [{ type: 'text', languages: ['en'] }];

export const modelNeeds: ModelNeeds = { expectedInputs: english, expectedOutputs: english };

/** The model's door in this browser; null where the browser has none. */
export function findLanguageModel(): LanguageModel | null {
  const door: unknown = Reflect.get(globalThis, 'LanguageModel');
  return isLanguageModel(door) ? door : null;
}

function isLanguageModel(door: unknown): door is LanguageModel {
  if ((typeof door !== 'function' && typeof door !== 'object') || door === null) return false;
  return ['availability', 'create'].every((name) => typeof Reflect.get(door, name) === 'function');
}

/** `absent`: this browser knows no such model at all. */
export type ModelStanding = 'absent' | Availability;

/** How the model stands on this computer. Never throws: what cannot be told counts as unavailable. */
export async function readModelStanding(model: LanguageModel | null): Promise<ModelStanding> {
  if (!model) return 'absent';
  const standing = await Promise.resolve()
    .then(() => model.availability(modelNeeds))
    .catch(() => 'unavailable' as const);
  return availabilities.find((known) => known === standing) ?? 'unavailable';
}
