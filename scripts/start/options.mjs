import { parseArgs } from 'node:util';

export const HELP = `npm start                      shows Matn at work on the sample article
npm start -- FILE              on a saved page (.html, .html.gz); its scripts do not run
npm start -- https://…         on a page of the web

  --browser chromium|firefox   which browser (default: the first that is found)
  --headless                   without a window: prints what was read and what was hidden, and writes
                               before.png, after.png and popup.png (the default where there is no display)
  --out DIR                    where those pictures go (default: out)
  --help`;

/**
 * @typedef {object} StartOptions
 * @property {import('../browsers/driver.ts').BrowserName | null} browser
 * @property {boolean} headless
 * @property {string} out
 * @property {boolean} help
 * @property {string | null} page a file or an address; null for the sample
 */

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {StartOptions}
 * @throws with a sentence for the person who typed them
 */
export function readOptions(args, environment = process.env, platform = process.platform) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'out' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { browser = null } = values;
  if (browser !== null && browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser is chromium or firefox, not ${browser}.`);
  if (positionals.length > 1) throw new Error(`One page at a time, please: ${positionals.join(' ')}`);
  const hasDisplay = platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
  return {
    browser,
    headless: values.headless || !hasDisplay,
    out: values.out,
    help: values.help,
    page: positionals[0] ?? null,
  };
}
