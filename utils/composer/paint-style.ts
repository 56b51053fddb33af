/** DATA: how underlines look. The colours are those of the interface's `--mild` and `--strong`, light and dark. */

/** Class in the mirror and name in the highlight registry of an underline. */
export type Mark = 'attune-mild' | 'attune-strong' | 'attune-mild-on-dark' | 'attune-strong-on-dark';

const looks: Readonly<Record<Mark, string>> = {
  'attune-mild': 'underline dotted 2px #b98224',
  'attune-strong': 'underline solid 2px #7a4e8a',
  'attune-mild-on-dark': 'underline dotted 2px #e0b25c',
  'attune-strong-on-dark': 'underline solid 2px #b998c9',
};

/** One rule a mark and way of painting: a browser that does not know `::highlight` must not lose the other rule. */
export const paintStyle = Object.entries(looks)
  .flatMap(([mark, look]) =>
    [`::highlight(${mark})`, `.${mark}`].map((selector) => `${selector}{text-decoration:${look}}`),
  )
  .join('\n');
