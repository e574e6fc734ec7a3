import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDownloadFolder } from './downloads.mjs';
import { makeProfileFolder } from './profile-folder.mjs';
import { until } from './until.mjs';

/** A quiet browser: no first-run pages, no update, no telemetry, no connection that nobody asked for. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // console.error() of pages and extensions goes to standard output, where the driver reads it.
  'devtools.console.stdout.chrome': false,
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
};

/**
 * Starts Firefox with a profile of its own, which is removed when it ends.
 * @param {{program: string, headless: boolean, language: string | undefined}} options
 */
export async function startFirefox({ program, headless, language }) {
  const profile = makeProfileFolder(program);
  // Empty: the language of the system.
  const locale = language === 'en' ? 'en-US' : (language ?? '');
  const downloads = makeDownloadFolder(profile);
  const preferences = {
    ...PREFERENCES,
    'intl.locale.requested': locale,
    // Into a folder of our own.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(program, [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    env: {
      ...process.env,
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_HEADLESS_WIDTH: '1400',
      MOZ_HEADLESS_HEIGHT: '1100',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [firefox.stdout, firefox.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    firefox.once('error', () => resolve());
    firefox.once('exit', () => resolve());
  });
  void ended.then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const endedAtOnce = ended.then(() => {
    throw new Error(`${program} ended at once: ${output.slice(-2000)}`);
  });
  // Only the first of the two is awaited; the other must not count as unhandled when the browser closes.
  endedAtOnce.catch(() => {});
  const port = await Promise.race([
    until(async () => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')), {
      what: 'the remote control of Firefox',
      ms: 60_000,
    }),
    endedAtOnce,
  ]);
  return {
    port,
    downloads,
    ended,
    output: () => output,
    /** Waits for an end that was asked for, and forces it when it does not come. */
    end: async () => {
      await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      await ended;
    },
  };
}
