import { adapterFor } from './adapters';
import type { Composer, Editing } from './composer';
import { createPainter } from './paint';
import { visibleLines } from './visible-lines';
import { createWriter } from './write/ladder';

/** Opens a box for painting and writing, in the way of its kind of editor. Open each composer once. */
export function openEditing(composer: Composer): Editing {
  const { element, gone, mapDraft, mayWrite } = composer;
  const adapter = adapterFor(element);
  const surface = adapter.open(element, mapDraft);
  const painter = createPainter(element, surface);
  const writer = createWriter({ element, surface, writing: adapter.writing }, mayWrite);

  composer.onPersonalAct((act) => {
    if (act === 'undid') void writer.settleUndo();
    else writer.yieldToPerson();
  }, gone);
  gone.addEventListener('abort', () => painter.dispose(), { once: true });

  return {
    readDraft: surface.read,
    replace: (span, text, toSelect) => composer.runWrite(() => writer.write(span, text, toSelect)),
    boxFor: (span) => (span.of === surface.read() ? visibleLines(element, surface.rects(span)) : []),
    paint: painter.paint,
  };
}
