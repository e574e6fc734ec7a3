// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlowSteps } from '../../test/unit/fake-reading.ts';
import { createReader, pageHadItsTurn } from './read-in-slices.ts';

let slow: ReturnType<typeof createSlowSteps>;
let address = 'https://news.example/a';

function open(steps: number) {
  slow = createSlowSteps(steps);
  const { read } = slow;
  return createReader(
    document,
    () => read(document),
    () => address,
  ).read;
}

beforeEach(() => {
  address = 'https://news.example/a';
  document.body.innerHTML = '<h1>عنوان</h1><main><p>متن</p></main>';
});
afterEach(() => slow.stop());

const bodyOf = (reading: unknown) =>
  (reading as { body?: readonly Node[] }).body?.map(({ textContent }) => textContent);
const add = (text: string) => document.querySelector('main p')?.append(text);

describe('a page that is read within the first slice', () => {
  it('is read at once', () => {
    expect(open(3)()).toMatchObject({ kind: 'article' });
  });
});

describe('a page that takes longer', () => {
  it('is read while it goes on, and only once for all who ask', async () => {
    const read = open(40);
    const reading = read();
    expect(reading).toBeInstanceOf(Promise);
    expect(read()).toBe(reading);
    let turns = 0;
    let isRead = false;
    const over = Promise.resolve(reading).then(() => {
      isRead = true;
    });
    for (; !isRead; turns += 1) await pageHadItsTurn();
    await over;
    // 200 ms, 30 of them in the first slice, then 15 in each: three steps reach the twelve.
    expect(turns).toBeGreaterThanOrEqual(10);
    expect(bodyOf(await reading)).toEqual(['متن']);
    expect(slow.read).toHaveBeenCalledTimes(1);
    expect(read()).not.toBe(reading);
  });

  it('is read anew when something to read comes or anything goes meanwhile', async () => {
    for (const change of [() => add('ذيل'), () => document.querySelector('h1')?.nextSibling?.remove()]) {
      document.body.innerHTML = '<h1>عنوان</h1><!-- c --><main><p>متن</p></main>';
      const reading = open(40)();
      change();
      const { body } = (await reading) as { body: readonly Node[] };
      expect(body.map(({ textContent }) => textContent)).toEqual(
        [...document.querySelectorAll('main p')].flatMap((p) => [...p.childNodes].map((n) => n.textContent)),
      );
      expect(slow.read).toHaveBeenCalledTimes(2);
      slow.stop();
    }
  });

  it('is not read anew for a script or a mark', async () => {
    const reading = open(40)();
    document.head.append(document.createElement('script'));
    document.querySelector('h1')?.setAttribute('data-matn-hidden', '');
    await reading;
    expect(slow.read).toHaveBeenCalledTimes(1);
  });

  it('is read anew at another address', async () => {
    const reading = open(40)();
    address = 'https://news.example/b';
    await reading;
    expect(slow.read).toHaveBeenCalledTimes(2);
  });

  it('that is never at rest is read in one go in the end', async () => {
    const read = open(4000);
    const reading = read();
    let isRead = false;
    const over = Promise.resolve(reading).then(() => {
      isRead = true;
    });
    for (let i = 0; !isRead && i < 1000; i++) {
      add('.');
      await pageHadItsTurn();
    }
    await over;
    expect(slow.read).toHaveBeenCalledTimes(5);
  });

  it('that cannot be read says so, and can be asked again', async () => {
    const broken = createSlowSteps(40);
    slow = broken;
    let fails = true;
    const { read } = createReader(
      document,
      function* () {
        const reading = yield* broken.read(document);
        if (fails) throw new Error('broken');
        return reading;
      },
      () => address,
    );
    await expect(read()).rejects.toThrow('broken');
    fails = false;
    expect(await read()).toMatchObject({ kind: 'article' });
  });
});
