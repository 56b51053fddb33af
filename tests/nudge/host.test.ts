// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { button } from '@/components/nudge/elements';
import { createHost, createPlacement } from '@/components/nudge/host';

// jsdom has no constructed style sheets; what they say is looked at in a browser.
globalThis.CSSStyleSheet = class {
  replaceSync() {
    return undefined;
  }
} as never;
globalThis.matchMedia ??= (() => ({ matches: false })) as never;

const settle = () => new Promise((resolve) => setTimeout(resolve));
let composer: HTMLElement;

beforeEach(() => {
  for (const child of document.querySelectorAll('attune-nudge')) child.remove();
  composer = document.createElement('textarea');
  document.body.replaceChildren(composer);
});

/** A nudge in the page that puts itself back; `lost` counts how often it had to leave for good. */
function place() {
  const nudge = createHost(button('open', 'mark', '', () => undefined));
  let lost = 0;
  const placement = createPlacement(nudge, composer, () => {
    if (!placement.ensure()) lost += 1;
  });
  placement.ensure();
  return { host: nudge.host, placement, lost: () => lost };
}

describe('our element in the page', () => {
  test('takes no room, whatever the page says of its elements', () => {
    const { host } = place();
    for (const [property, value] of [
      ['position', 'fixed'],
      ['width', '0px'],
      ['height', '0px'],
    ] as const) {
      expect([host.style.getPropertyValue(property), host.style.getPropertyPriority(property)]).toEqual([
        value,
        'important',
      ]);
    }
  });

  test('that the page removed is back without waiting for a key', async () => {
    const { host, lost } = place();
    host.remove();
    await settle();
    expect([host.isConnected, lost()]).toEqual([true, 0]);
  });

  test('leaves a page in peace that goes on removing it', async () => {
    const { host, lost } = place();
    for (let count = 0; count < 6; count += 1) {
      host.remove();
      await settle();
    }
    expect([host.isConnected, lost()]).toEqual([false, 1]);
  });

  test('that left by itself stays away', async () => {
    const { host, placement } = place();
    placement.leave();
    await settle();
    expect(host.isConnected).toBe(false);
  });
});
