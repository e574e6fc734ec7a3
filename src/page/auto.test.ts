// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const KEY = 'early:localhost';
let stored: Record<string, unknown>;
let answers: unknown[];
const set = vi.fn(async (_values: object) => {});
const sendMessage = vi.fn(async (_message: unknown) => ({ ok: true, value: answers.shift() ?? null }));
const extension = { inIncognitoContext: false };

/** Runs the script as at the start of a page that holds one hidden block already. */
async function arrive() {
  vi.resetModules();
  vi.doMock('../shared/browser.ts', () => ({
    browser: {
      runtime: { sendMessage },
      storage: { local: { get: async () => structuredClone(stored), set } },
      extension,
    },
  }));
  await import('./auto.ts');
  await vi.advanceTimersByTimeAsync(0);
}
const styles = () => [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
const ready = { state: 'ready' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { supports: () => true, escape: (text: string) => text });
  document.body.innerHTML = '<div id="bar" data-matn-hidden="t-0">عاجل</div><main><p>متن</p></main>';
  stored = { [KEY]: ['#old'] };
  answers = [ready];
  extension.inIncognitoContext = false;
  set.mockClear();
  sendMessage.mockClear();
});
afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering');
  vi.useRealTimers();
});

it('has the page decluttered, shows what was hidden early, and learns for the next', async () => {
  await arrive();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ matn: 'background', name: 'arrived', data: {} });
  expect(styles()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(set).toHaveBeenCalledExactlyOnceWith({ [KEY]: ['#bar'] });
});

it('shows a page that nobody answers for, in good time', async () => {
  sendMessage.mockImplementationOnce(() => new Promise(() => {}));
  await arrive();
  expect(styles()).toEqual([':is(#old){display:none!important}']);
  await vi.advanceTimersByTimeAsync(3000);
  expect(styles()).toEqual([]);
});

it('asks once more when the browser said that the page was loading', async () => {
  answers = [{ state: 'error', why: 'loading' }, ready];
  await arrive();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('asks again, later each time, when the background was ended in the midst of it, and not for ever', async () => {
  const gone = new Error('message channel is closed');
  sendMessage.mockRejectedValueOnce(gone);
  await arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  sendMessage.mockClear();
  for (const _time of [1, 2, 3, 4]) sendMessage.mockRejectedValueOnce(gone);
  await arrive();
  await vi.advanceTimersByTimeAsync(200);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(50);
  expect(sendMessage).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sendMessage).toHaveBeenCalledTimes(4);
  expect(styles()).toEqual([]);
});

it('learns nothing of a page that is no article, and nothing in a private window', async () => {
  answers = [{ state: 'not-article' }];
  await arrive();
  await vi.advanceTimersByTimeAsync(5000);
  answers = [ready];
  extension.inIncognitoContext = true;
  await arrive();
  await vi.advanceTimersByTimeAsync(5000);
  expect(set).not.toHaveBeenCalled();
});

it('a full disk is no error of the page', async () => {
  set.mockRejectedValueOnce(new Error('QuotaExceededError'));
  await arrive();
  await vi.advanceTimersByTimeAsync(2000);
  expect(set).toHaveBeenCalledOnce();
});

it('waits while a page is only loaded ahead', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  await arrive();
  expect(sendMessage).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).toHaveBeenCalledOnce();
});
