// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { offsetOf, pointAt } from '@/utils/composer/draft-map';
import { mapDraft } from '@/utils/composer/read-draft';

function host(markup: string, style = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${markup}</div>`;
  const box = document.body.firstElementChild;
  if (!(box instanceof HTMLElement)) throw new Error('no host');
  return box;
}

const read = (markup: string, style?: string) => mapDraft(host(markup, style)).text;

describe('reading an editing host', () => {
  it.each([
    ['nothing', '', ''],
    ['one line', 'hi', 'hi'],
    ['an empty paragraph as nothing', '<p><br></p>', ''],
    ['paragraphs as lines', '<p>a</p><p>b</p>', 'a\nb'],
    ['an empty paragraph between two', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a first line outside any block', 'a<div>b</div>', 'a\nb'],
    ['a break within a line', 'a<br>b', 'a\nb'],
    ['a filler break as nothing', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['the last empty line as not yet begun', 'a<br><br>', 'a\n'],
    ['an empty first line', '<div><br></div><div>a</div>', '\na'],
    ['nested blocks as one break', '<div><div><div>a</div></div></div><div>b</div>', 'a\nb'],
    ['list items as lines', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['formatting as plain text', 'you <b>ne<i>ver</i></b> help', 'you never help'],
    ['a non-breaking space as a space', 'a&nbsp; b', 'a  b'],
    ['source indentation as nothing', '\n  <p>a</p>\n  <p>b</p>\n', 'a\nb'],
    ['several source spaces as one', 'a  \n b', 'a b'],
    ['an emoji picture by its name', 'ok <img alt="😂"> fine', 'ok 😂 fine'],
    ['a picture without a name as nothing', 'a<img>b', 'ab'],
    ['a mention whole', 'hi <span contenteditable="false">@<b>ben</b></span>!', 'hi @ben!'],
    ['zero-width fillers as nothing', 'a\u200b\ufeffb', 'ab'],
    ['joiners as part of an emoji', '👩\u200d👧', '👩\u200d👧'],
    ['right-to-left text', '<p>שלום</p><p>עולם</p>', 'שלום\nעולם'],
    [
      'a hint that Slate keeps inside as nothing',
      '<span data-slate-placeholder="true" contenteditable="false">Message</span>\ufeff',
      '',
    ],
    [
      'a hint that floats over the box as nothing',
      '<span contenteditable="false" style="position:absolute">Message</span>',
      '',
    ],
    ['a spacer that floats as no break', 'a<span style="position:absolute">\ufeff</span>b', 'ab'],
    ['hidden text as nothing', 'a<span style="display:none">x</span>b', 'ab'],
    ['quoted mail as nothing', '<div>mine</div><div class="gmail_quote">theirs</div>', 'mine'],
    ['cited mail as nothing', '<div>mine</div><blockquote type="cite">theirs</blockquote>', 'mine'],
  ])('reads %s', (_, markup, text) => {
    expect(read(markup)).toBe(text);
  });

  it.each([
    ['line feeds as lines', 'a\nb\n\nc', 'a\nb\n\nc'],
    ['the last line feed as a filler', 'a\n', 'a'],
    ['spaces as they are', 'a  b ', 'a  b '],
  ])('reads, where white space is kept, %s', (_, markup, text) => {
    expect(read(markup, 'white-space: pre-wrap')).toBe(text);
  });
});

describe('the map between draft and page', () => {
  const markups = [
    'plain',
    'you <b>ne<i>ver</i></b> help',
    '<p>a</p><p><br></p><p>b c</p>',
    'a<br><br>b',
    'x<div>y</div><div><br></div>',
    'ok <img alt="😂"> fine',
    '\n <p>a  b</p>\n',
  ];

  it.each(markups)('leads from each offset to the page and back: %j', (markup) => {
    const box = host(markup);
    const map = mapDraft(box);
    const emoji = map.text.indexOf('😂');
    for (let offset = 0; offset <= map.text.length; offset += 1) {
      // Inside a picture there is no place.
      if (emoji !== -1 && offset === emoji + 1) continue;
      for (const side of ['start', 'end'] as const) {
        expect([side, offset, offsetOf(map, pointAt(map, box, offset, side))]).toEqual([side, offset, offset]);
      }
    }
  });

  it('moves a start inside a picture before it, and an end behind it', () => {
    const box = host('<img alt="😂">');
    const map = mapDraft(box);
    expect(pointAt(map, box, 1, 'start')).toEqual({ node: box, offset: 0 });
    expect(pointAt(map, box, 1, 'end')).toEqual({ node: box, offset: 1 });
  });

  it('knows the end of a line from a caret that stands in its paragraph', () => {
    const box = host('<p>abc</p><p>d</p>');
    const [first] = box.children;
    if (!first) throw new Error('no paragraph');
    expect(offsetOf(mapDraft(box), { node: first, offset: 1 })).toBe(3);
    expect(offsetOf(mapDraft(box), { node: first, offset: 0 })).toBe(0);
  });
});
