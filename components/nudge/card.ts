import { familyLabels } from '@/utils/analysis/types';
import type { BreakContent, CardContent, FindingContent, NudgeActions } from './content';
import { button, element } from './elements';
import { createLine } from './line';
import { createRow } from './row';
import { pageLabel, variantNames, words } from './words';

/** What stands inside the card. */
export function createCard(content: CardContent, actions: NudgeActions): HTMLElement {
  if (content.kind === 'finding') return findingCard(content, actions);
  if (content.kind === 'break') return breakCard(content, actions);
  return createLine(content, actions);
}

/** The name of the card for screen readers. */
export function cardLabel(content: CardContent): string {
  return content.kind === 'finding' ? `Attune: ${familyLabels[content.family]}` : 'Attune';
}

function findingCard(content: FindingContent, actions: NudgeActions): HTMLElement {
  const firstFelt = content.rewordings.findIndex((rewording) => rewording.feeling);
  const rows = content.rewordings.map((rewording, index) =>
    createRow(variantNames[rewording.variant], content.draft, rewording, actions, index === firstFelt),
  );
  const source = element('p', 'source', content.source);
  source.hidden = true;
  return element(
    'div',
    'content',
    element('header', 'head', headline(content), ...(content.count > 1 ? [pager(content, actions)] : [])),
    element('p', 'because', content.because),
    source,
    rows.length > 0 ? offer(rows, content, actions) : element('p', 'line', words.noRewording),
    findingFooter(content, source, actions),
  );
}

/** The rows, and at their end, where all of them have been read, the way to others. */
function offer(rows: readonly HTMLElement[], content: FindingContent, actions: NudgeActions): HTMLElement {
  const another = content.hasAnother ? [anotherButton(content.draft, actions)] : [];
  return element('div', 'rows', element('ul', '', ...rows), ...another);
}

/** Longest phrase shown, and how much of each end of a longer one: its first and last words tell most. */
const maxPhrase = 44;
const phraseEnd = 18;

function headline({ phrase, family }: FindingContent): HTMLElement {
  const quoted = element('span', 'phrase', `“${shortened(phrase)}”`);
  quoted.title = phrase;
  return element('h2', 'headline', quoted, ' ', element('span', 'family', familyLabels[family]));
}

function shortened(phrase: string): string {
  if (phrase.length <= maxPhrase) return phrase;
  const start = phrase.slice(0, phraseEnd).replace(/\s+\S*$/, '');
  const end = phrase.slice(-phraseEnd).replace(/^\S*\s+/, '');
  return `${start} … ${end}`;
}

function pager({ position, count }: FindingContent, actions: NudgeActions): HTMLElement {
  const previous = button('previous', 'page-button', '‹', () => actions.page(-1));
  const next = button('next', 'page-button', '›', () => actions.page(1));
  previous.disabled = position === 1;
  next.disabled = position === count;
  previous.setAttribute('aria-label', words.previous);
  next.setAttribute('aria-label', words.next);
  return element('div', 'pager', previous, element('span', 'position', pageLabel(position, count)), next);
}

function findingFooter(content: FindingContent, source: HTMLElement, actions: NudgeActions): HTMLElement {
  const fine = content.canBeFine ? [fineButton(actions)] : [];
  return element('footer', 'foot', keepButton(actions), ...fine, whyButton(source), quietButton(actions));
}

function breakCard({ draft, rewording }: BreakContent, actions: NudgeActions): HTMLElement {
  return element(
    'div',
    'content',
    element('header', 'head', element('h2', 'headline title', words.breakTitle)),
    element('p', 'because', words.breakBecause),
    element('ul', 'rows', createRow(words.breakName, draft, rewording, actions)),
    element('footer', 'foot', keepButton(actions), quietButton(actions)),
  );
}

function keepButton(actions: NudgeActions): HTMLButtonElement {
  return button('keep', 'quiet', words.keep, () => actions.keep());
}

function anotherButton(draft: string, actions: NudgeActions): HTMLButtonElement {
  const another = button('another', 'quiet another', words.another, () => actions.another(draft));
  another.title = words.anotherTitle;
  return another;
}

/** Shows and hides where the judgement comes from. */
function whyButton(source: HTMLElement): HTMLButtonElement {
  const why = button('why', 'quiet', words.why, () => {
    source.hidden = !source.hidden;
    why.setAttribute('aria-expanded', String(!source.hidden));
  });
  why.title = words.whyTitle;
  why.setAttribute('aria-label', words.whyTitle);
  why.setAttribute('aria-expanded', 'false');
  return why;
}

function fineButton(actions: NudgeActions): HTMLButtonElement {
  const fine = button('fine', 'quiet', words.fine, () => actions.fine());
  fine.title = words.fineTitle;
  return fine;
}

function quietButton(actions: NudgeActions): HTMLButtonElement {
  const quiet = button('quiet', 'quiet last', words.quiet, () => actions.quiet());
  quiet.title = words.quietTitle;
  return quiet;
}
