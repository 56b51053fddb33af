import type { ScriptName } from '@/utils/messaging/protocol';
import { awaitHandover, type Handovers } from './handover';

/** After this a try counts as failed, in milliseconds. A script that comes later still counts. */
const patienceMs = 1_500;

/** A script that is brought to a page once, when it is first needed there. */
export interface ScriptOnDemand<Name extends ScriptName> {
  /** What the script handed over; null where it has not come yet. */
  handed(): Handovers[Name] | null;
  /** It will be needed soon: asks for it, unless a try was made before. */
  prepare(): void;
  /**
   * Asks for it where it has not come yet; a failed try may be repeated. Resolves when it has come, when the try has
   * failed, or after 1.5 seconds, and never rejects.
   */
  load(): Promise<void>;
}

/** The scripts a page may ask for. */
export type ScriptsOnDemand = { readonly [Name in ScriptName]: ScriptOnDemand<Name> };

/** `bring` resolves when the script has run in this page. `onArrived` is told when it has, however late. */
export function createScriptOnDemand<Name extends ScriptName>(
  name: Name,
  bring: (name: Name) => Promise<void>,
  onArrived: () => void,
): ScriptOnDemand<Name> {
  let handed: Handovers[Name] | null = null;
  let bringing: Promise<void> | null = null;
  let wasAsked = false;

  const arrival = new Promise<void>((resolve) => {
    awaitHandover(name, (value) => {
      handed = value;
      resolve();
      onArrived();
    });
  });

  const ask = (): Promise<void> => {
    wasAsked = true;
    const forget = () => {
      if (bringing === asking) bringing = null;
    };
    const asking = bring(name).then(forget, forget);
    setTimeout(forget, patienceMs);
    return asking;
  };

  const load = async () => {
    if (handed) return;
    bringing ??= ask();
    await Promise.race([arrival, bringing, patience()]);
  };

  return {
    handed: () => handed,
    prepare() {
      if (!wasAsked) void load();
    },
    load,
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}
