import { expect, it, vi } from 'vitest';
import { firstQuestion } from './first-question.ts';

const { query, sendMessage } = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../shared/browser.ts', () => ({ browser: { tabs: { query }, runtime: { sendMessage } } }));

/** Runs the script as the popup's document does. */
async function ask() {
  vi.resetModules();
  await import('./ask.ts');
  return firstQuestion();
}

it('asks for the page in front, and leaves tab and answer for popup.js', async () => {
  query.mockResolvedValue([{ id: 7 }]);
  sendMessage.mockResolvedValue({ ok: true, value: { state: 'ready' } });
  const question = await ask();
  expect(await question?.tab).toBe(7);
  expect(await question?.answer).toEqual({ state: 'ready' });
  const data = { tabId: 7, level: null };
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ matn: 'background', name: 'declutter', data });
});

it.each([
  ['no tab', async () => []],
  ['a browser that does not say', () => Promise.reject(new Error('no tabs'))],
])('%s: the question fails, and only for who takes its answer', async (_what, tabs) => {
  query.mockImplementation(tabs);
  const question = await ask();
  await expect(question?.answer).rejects.toThrow('no tab in front');
});
