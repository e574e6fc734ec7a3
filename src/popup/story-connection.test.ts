import { beforeEach, expect, it, vi } from 'vitest';
import { connectStory } from './story-connection.ts';

const { tabs, scripting } = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('../shared/browser.ts', () => ({ browser: { tabs, scripting } }));

const STORY = { texts: {}, file: { name: 'عنوان.md', text: '' } };
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const REPLY = { ok: true, value: STORY };

beforeEach(() => {
  vi.resetAllMocks();
  tabs.query.mockResolvedValue([{ id: 7 }]);
});

it('brings the script into the page only where it is not there yet', async () => {
  tabs.sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValue(REPLY);
  const story = connectStory();
  expect(await story.take()).toEqual(STORY);
  expect(await story.take()).toEqual(STORY);
  expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['export.js'],
  });
  expect(tabs.sendMessage.mock.calls).toEqual(
    Array(3).fill([7, { matn: 'export', name: 'exportStory', data: {} }, { frameId: 0 }]),
  );
});

it('asks once when it is asked twice at once', async () => {
  tabs.sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValue(REPLY);
  const story = connectStory();
  expect(await Promise.all([story.take(), story.take()])).toEqual([STORY, STORY]);
  expect(scripting.executeScript).toHaveBeenCalledOnce();
});

it.each([
  [
    'a page that extensions may not touch',
    () => scripting.executeScript.mockRejectedValue(new Error('Cannot access')),
  ],
  ['a page that has gone', () => tabs.query.mockResolvedValue([])],
  ['a script that failed', () => tabs.sendMessage.mockResolvedValue({ ok: false, message: 'x' })],
])('has no story of %s', async (_, fail) => {
  tabs.sendMessage.mockRejectedValue(NOBODY);
  fail();
  expect(await connectStory().take()).toBeNull();
});

it('says whether the page could be asked to print', async () => {
  expect(await connectStory().print()).toBe(true);
  scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
  expect(await connectStory().print()).toBe(false);
});
