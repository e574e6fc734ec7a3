import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/start/options.mjs';

describe('what npm start was asked for', () => {
  it('opens a window where there is a display, and none where there is none', () => {
    expect(readOptions([], { DISPLAY: ':0' }, 'linux').headless).toBe(false);
    expect(readOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false);
    expect(readOptions([], {}, 'linux').headless).toBe(true);
    expect(readOptions([], {}, 'darwin').headless).toBe(false);
    expect(readOptions(['--headless'], { DISPLAY: ':0' }, 'linux').headless).toBe(true);
  });

  it('takes a page, a browser and a folder', () => {
    const options = readOptions(
      ['https://news.example/a', '--browser', 'firefox', '--out', 'pictures'],
      {},
      'linux',
    );
    expect(options).toMatchObject({ page: 'https://news.example/a', browser: 'firefox', out: 'pictures' });
    expect(readOptions([], {}, 'linux')).toMatchObject({
      page: null,
      browser: null,
      out: 'out',
      help: false,
    });
  });

  it.each([
    [['--browser', 'safari'], /chromium or firefox, not safari/],
    [['a.html', 'b.html'], /One page at a time/],
    [['--headles'], /--headles/],
  ])('refuses %j', (args, problem) => {
    expect(() => readOptions(args, {}, 'linux')).toThrow(problem);
  });
});
