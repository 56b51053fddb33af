/** The sentences of the options page. Say what is, what it means, what one can do. */

import type { ModelStanding } from '@/utils/helper/language-model';

/** What went otherwise than chosen. */
export type HelperTrouble = 'cancelled' | 'not-fetched' | 'not-saved';

export const helperTitle = 'Wording help from the browser';

export const helperLead =
  'Your browser brings a language model of its own. Switch this on, and below Attune’s rewordings the popup can ask it for one more way to say your draft: only when you press the button, never by itself.';

/**
 * Disk and memory: https://developer.chrome.com/docs/ai/get-started.
 * The browser's own switch, since Chrome 145: Settings → System → On-device AI.
 */
export const helperFacts: readonly { readonly about: string; readonly text: string }[] = [
  {
    about: 'What it gets',
    text: 'The draft and one of Attune’s rewordings. Attune shows the answer only if its checks find nothing lost, made up or hurtful in it, and stores nothing of it.',
  },
  {
    about: 'Who runs it',
    text: 'The maker of your browser. Whether your words stay on this computer is the browser’s word, not ours.',
  },
  {
    about: 'What it takes',
    text: 'A download of several gigabytes, once for the whole browser. The computer needs 22 GB of free disk, and 4 GB of video memory or 16 GB of memory.',
  },
  {
    about: 'To remove it',
    text: 'Switch it off here, and Attune asks no more. The model belongs to the browser and is removed there: in Chrome under Settings, System, On‑device AI.',
  },
];

const notOffered: Readonly<Record<'absent' | 'unavailable', string>> = {
  absent: 'This browser offers no language model of its own, so there is nothing to choose here.',
  unavailable: 'This browser offers no language model on this computer, so there is nothing to choose here.',
};

/** Why there is nothing to switch on; null where there is. */
export function notOfferedSentence(standing: ModelStanding, isOn: boolean): string | null {
  if (standing !== 'absent' && standing !== 'unavailable') return null;
  if (!isOn) return notOffered[standing];
  return 'Switched on, but the browser offers no language model now. Attune’s own rewordings work as they are.';
}

const troubleSentences: Readonly<Record<HelperTrouble, string>> = {
  cancelled: 'Cancelled, and off. What the browser does with the part it has is up to the browser.',
  'not-fetched': 'Off: the browser did not get its model. Nothing is lost; you can try once more any time.',
  'not-saved': 'That did not work just now. Nothing is lost; try it once more.',
};

type Offered = Exclude<ModelStanding, 'absent' | 'unavailable'>;

const standingSentences: Readonly<Record<'on' | 'off', Readonly<Record<Offered, string>>>> = {
  on: {
    available: 'On. The button is in the popup, below the rewordings of a draft.',
    downloading: 'On. The browser is still downloading its model.',
    downloadable: 'On, but the browser has its model no more. Switch off and on again to download it.',
  },
  off: {
    available: 'Off. The model is on this computer already.',
    downloading: 'Off. The browser is downloading its model already.',
    downloadable: 'Off. Switching on starts the download.',
  },
};

interface Switched {
  readonly standing: ModelStanding;
  readonly isOn: boolean;
  /** How much of the download is there, from 0 to 1; null while there is none. */
  readonly share: number | null;
  readonly trouble: HelperTrouble | null;
}

/** How the switch stands, in one sentence. */
export function helperSentence({ standing, isOn, share, trouble }: Switched): string {
  if (share !== null) return downloadSentence(share);
  if (trouble !== null) return troubleSentences[trouble];
  if (standing === 'absent' || standing === 'unavailable') return notOfferedSentence(standing, isOn) ?? '';
  return standingSentences[isOn ? 'on' : 'off'][standing];
}

/** In steps of five, so that it is not read aloud with each megabyte. */
function downloadSentence(share: number): string {
  const percent = Math.floor(share * 20) * 5;
  if (percent === 0) return 'The download begins. Keep this page open.';
  if (percent === 100) return 'Downloaded. The browser is getting it ready.';
  return `Downloading: ${percent} % is here. Keep this page open.`;
}
