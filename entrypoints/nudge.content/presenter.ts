import type { StartPresenter } from '@/entrypoints/composer.content/handover';
import type { Composer, Editing } from '@/utils/composer/composer';
import { openEditing } from '@/utils/composer/editing';
import { createActions } from './actions';
import { type Annotation, annotate } from './annotation';
import { contentOf } from './content-of';
import { createOffers } from './offers';
import { isSuggestedShortcut, suggestedShortcut } from './shortcut';
import { createTakeChecked } from './take-checked';
import { createWriter } from './writer';

/** Shows what nudging says, and writes what the person chose, beside the box typed in last. */
export const startPresenter: StartPresenter = (watch) => {
  const { canBeFine, dispatch, open, guard, keys, signal } = watch;
  const editings = new WeakMap<Composer, Editing>();
  let beside: { readonly composer: Composer; readonly annotation: Annotation } | null = null;
  let isShown = false;

  const editingOf = (composer: Composer): Editing => {
    const editing = editings.get(composer) ?? openEditing(composer);
    editings.set(composer, editing);
    return editing;
  };

  const writer = createWriter(() => {
    const composer = watch.composer();
    return composer && editingOf(composer);
  }, dispatch);
  const returnFocus = () => beside?.annotation.returnFocus();
  const offers = createOffers(watch);
  const another = (draft: string) => {
    offers.another(draft, Date.now());
    watch.show();
  };
  const actions = createActions({ open, dispatch, another, writer, returnFocus }, guard);
  const onRemoved = guard('removed', watch.show);

  const goTo = (composer: Composer | null) => {
    if (beside?.composer === composer) return;
    beside?.annotation.leave();
    beside = null;
    if (!composer || !isShown) return;
    const annotation = annotate(composer, editingOf(composer), { actions, keys, onRemoved }, signal);
    beside = { composer, annotation };
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isShown || watch.shortcut() !== null || !isSuggestedShortcut(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) open('keyboard');
  };
  keys.listen('keydown', guard('shortcut', onKeyDown), signal);

  return {
    show(draft, view, now) {
      const content = contentOf(view, draft, { offers, canBeFine }, watch.shortcut() ?? suggestedShortcut, now);
      isShown = content.mark !== null || content.card !== null;
      goTo(watch.composer());
      return beside?.annotation.show(draft, view.underlined, content) ?? true;
    },
    offers,
    takeChecked: createTakeChecked(watch),
    writer,
  };
};
