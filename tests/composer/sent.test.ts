import { describe, expect, it } from 'vitest';
import { type Clock, watchSent } from '@/utils/composer/sent';

/** A box, a page address and a clock that the test moves by hand. */
function scene(text: string) {
  const world = { text, place: '/a', isThere: true, now: 0 };
  const news: string[] = [];
  const tasks = new Set<{ at: number; task: () => void }>();
  const clock: Clock = {
    now: () => world.now,
    after(ms, task) {
      const entry = { at: world.now + ms, task };
      tasks.add(entry);
      return () => tasks.delete(entry);
    },
  };
  const watch = watchSent(
    { read: () => world.text, place: () => world.place, isThere: () => world.isThere },
    { sent: (draft) => news.push(`sent ${draft}`), replaced: () => news.push('replaced') },
    clock,
  );
  const pass = (ms: number): void => {
    const end = world.now + ms;
    for (const entry of [...tasks].sort((one, other) => one.at - other.at)) {
      if (entry.at > end || !tasks.delete(entry)) continue;
      world.now = Math.max(world.now, entry.at);
      entry.task();
    }
    world.now = end;
  };
  return { world, news, watch, pass, waiting: () => tasks.size };
}

describe('a send', () => {
  it('is a draft, a gesture and an empty box', () => {
    const { world, news, watch, pass, waiting } = scene('hi');
    watch.gesture(true);
    pass(30);
    world.text = '';
    pass(30);
    expect(news).toEqual(['sent hi']);
    expect(waiting()).toBe(0);
  });

  it('may take the page two seconds', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(true);
    pass(2000);
    world.text = '\n';
    pass(1000);
    expect(news).toEqual(['sent hi']);
  });

  it('is told once, and by the press before the click', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(true);
    world.text = '';
    watch.gesture(true);
    pass(5000);
    expect(news).toEqual(['sent hi']);
  });

  it('is seen at the next key though the clock has not looked yet', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(true);
    pass(200);
    world.text = '';
    watch.look();
    world.text = 'n';
    pass(5000);
    expect(news).toEqual(['sent hi']);
  });

  it('is still waited for when the person clicks elsewhere meanwhile', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(true);
    pass(200);
    watch.gesture(false);
    pass(300);
    world.text = '';
    pass(5000);
    expect(news).toEqual(['sent hi']);
  });

  it('tells the draft of the last gesture', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(true);
    pass(100);
    world.text = 'hi there';
    watch.gesture(true);
    world.text = '';
    pass(100);
    expect(news.at(-1)).toBe('sent hi there');
  });
});

describe('no send', () => {
  it.each<[string, (act: ReturnType<typeof scene>) => void]>([
    [
      'without a gesture',
      ({ world }) => {
        world.text = '';
      },
    ],
    [
      'from an empty box',
      ({ world, watch }) => {
        world.text = ' \n';
        watch.gesture(true);
        world.text = '';
      },
    ],
    [
      'when the person erases it',
      ({ world, watch }) => {
        watch.gesture(true);
        watch.forget();
        world.text = '';
      },
    ],
    [
      'when the address changes',
      ({ world, watch }) => {
        watch.gesture(true);
        world.place = '/b';
        world.text = '';
      },
    ],
    [
      'when the element leaves',
      ({ world, watch }) => {
        watch.gesture(true);
        world.isThere = false;
        world.text = '';
      },
    ],
    [
      'by a click far away',
      ({ world, watch }) => {
        watch.gesture(false);
        world.text = '';
      },
    ],
    [
      'by a click far away after an Enter that only made a line',
      ({ world, watch, pass }) => {
        watch.gesture(true);
        world.text = 'hi\n';
        pass(200);
        watch.gesture(false);
        world.text = '';
      },
    ],
    [
      'too late',
      ({ world, watch, pass }) => {
        watch.gesture(true);
        pass(2600);
        world.text = '';
        watch.look();
      },
    ],
  ])('%s', (_, act) => {
    const stage = scene('hi');
    act(stage);
    stage.pass(5000);
    expect(stage.news.filter((line) => line.startsWith('sent'))).toEqual([]);
    expect(stage.waiting()).toBe(0);
  });

  it('but a text replaced by a click is told though an Enter waited before it in vain', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(true);
    pass(5000);
    watch.gesture(false);
    world.text = 'their draft';
    pass(5000);
    expect(news).toEqual(['replaced']);
  });

  it('but a replaced text is told once when the page opens another conversation', () => {
    const { world, news, watch, pass } = scene('hi');
    watch.gesture(false);
    world.place = '/b';
    world.text = 'their draft';
    pass(5000);
    expect(news).toEqual(['replaced']);
  });
});
