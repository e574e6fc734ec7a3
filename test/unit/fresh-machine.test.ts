import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { refusal } from '../../scripts/prove/proofs.mjs';
import { explainFailure, tellError } from '../../scripts/setup/explain-failure.mjs';
import { installPackages } from '../../scripts/setup/install-packages.mjs';

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts');

/** What a script loads before it runs a line of its own, and what that loads. */
function loaded(file: string, known = new Set<string>()): Set<string> {
  const code = readFileSync(file, 'utf8');
  for (const [, name = ''] of code.matchAll(
    /^(?:import|export)\b(?:[^'"()]*?\bfrom)? *['"]([^'"]+)['"];$/gm,
  )) {
    if (!name.startsWith('.')) known.add(name);
    else if (!known.has(path.resolve(path.dirname(file), name))) {
      known.add(path.resolve(path.dirname(file), name));
      loaded(path.resolve(path.dirname(file), name), known);
    }
  }
  return known;
}

it.each(['start.mjs', 'test.mjs', 'setup.mjs'])('%s begins where no package is installed yet', (name) => {
  const names = [...loaded(path.join(SCRIPTS, name))];
  expect(names).toContain('node:path');
  expect(names.filter((other) => !path.isAbsolute(other) && !other.startsWith('node:'))).toEqual([]);
});

it('would see a package behind another script', () => {
  expect([...loaded(path.join(SCRIPTS, 'start/report.mjs'))]).toContain('esbuild');
});

describe('an old Node', () => {
  /** Runs a script as if this were Node `version`. */
  const runAs = (version: string, script: string) =>
    spawnSync(
      process.execPath,
      [
        `--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`,
        path.join(SCRIPTS, script),
        '--help',
      ],
      { encoding: 'utf8' },
    );

  it.each(['start.mjs', 'test.mjs', 'setup/check-node.mjs'])('is told so by %s, in two lines', (script) => {
    const { status, stderr } = runAs('20.18.3', script);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Matn needs Node 20\.19 or newer; this is Node 20\.18\.3 .*\n.*nodejs\.org.*\n$/);
  });

  it.each(['20.19.0', '21.0.0', '22.12.0', '100.1.0'])('is not what %s is', (version) => {
    expect(runAs(version, 'setup/check-node.mjs')).toMatchObject({ status: 0, stderr: '' });
  });

  // Node 16 has no `parseArgs` to import, and falls over that before a line of the script runs.
  it.each(['start', 'test'])('is asked for before npm %s loads anything', (command) => {
    expect(Object.entries(packageJson.scripts).find(([name]) => name === command)?.[1]).toMatch(
      /^node scripts\/setup\/check-node\.mjs && node scripts\//,
    );
    expect([...loaded(path.join(SCRIPTS, 'setup/check-node.mjs'))]).toEqual(['node:fs']);
  });
});

describe('what a failure means', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'The disk is full'],
    ["E: You don't have enough free space in /var/cache/apt/archives/.", 'The disk is full'],
    ['npm error code ENOTFOUND\nnpm error request to https://registry failed', 'The network does not answer'],
    ['npm error code EAI_AGAIN', 'The network does not answer'],
    ["Err:1 Temporary failure resolving 'deb.debian.org'", 'The network does not answer'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate that is not known here'],
    [
      "npm error code EACCES\nnpm error syscall mkdir\nnpm error path '/x/node_modules'",
      'may not write there',
    ],
    [
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4',
      'Another program is installing',
    ],
  ])('of %j: %s', (said, means) => {
    expect(explainFailure(said)).toContain(means);
  });

  it('is not made up', () => {
    expect(explainFailure('npm error Unsupported engine')).toBeNull();
    expect(tellError(new Error('--browser is chromium or firefox, not opera.'))).toBe(
      '--browser is chromium or firefox, not opera.',
    );
  });
});

describe('installing packages', () => {
  /** A project without packages, and an npm that says and ends as told. */
  const projectWith = (npm: string) => {
    const root = mkdtempSync(path.join(tmpdir(), 'matn-npm-'));
    writeFileSync(
      path.join(root, 'package-lock.json'),
      '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}',
    );
    writeFileSync(path.join(root, 'npm.js'), npm);
    vi.stubEnv('npm_execpath', path.join(root, 'npm.js'));
    return root;
  };
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    for (const name of ['log', 'error'] as const)
      vi.spyOn(console, name).mockImplementation((line) => void said.push(String(line)));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it.each([
    ['ENOTFOUND', 'The network does not answer'],
    ['ENOSPC', 'The disk is full'],
  ])('that fails for %s says so after the words of npm', async (code, means) => {
    const root = projectWith(`console.error('npm error code ${code}'); process.exitCode = 1`);
    await expect(installPackages(root)).rejects.toThrow('The packages could not be installed');
    expect(said.join('\n')).toMatch(
      new RegExp(`npm error code ${code}[\\s\\S]*✗ Installing packages[\\s\\S]*${means}`),
    );
  });

  it('that runs out of room is stopped, whatever npm itself thinks of it', async () => {
    // As npm does: a warning for each file, minutes long, and success in the end.
    const root =
      projectWith(`console.warn('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write');
      setTimeout(() => process.exit(0), 60_000)`);
    await expect(installPackages(root)).rejects.toThrow('The packages could not be installed');
    expect(said.join('\n')).toMatch(/was stopped\n +The disk is full/);
  });

  it('asks for the packages of the lockfile, those for building too, and tells when they are there', async () => {
    const root = projectWith(`require('node:fs').writeFileSync('asked', process.argv.slice(2).join(' '))`);
    await installPackages(root);
    expect(readFileSync(path.join(root, 'asked'), 'utf8')).toMatch(/^ci --include=dev/);
    expect(said.at(-1)).toMatch(/^✓ Installing packages \(npm ci\) \(\d+\.\d s\)$/);
  });

  it('shows that it lives, and the last line of what npm says, while it takes long', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const root = projectWith(`console.log('fetching a');
      setInterval(() => require('node:fs').existsSync('enough') && process.exit(), 20)`);
    const done = installPackages(root);
    const isSaid = () => said.some((line) => /^ {2}… \d.* s fetching a$/.test(line));
    await vi.waitFor(
      () => {
        vi.advanceTimersByTime(10_000);
        expect(isSaid()).toBe(true);
      },
      { timeout: 20_000, interval: 50 },
    );
    writeFileSync(path.join(root, 'enough'), '');
    await done;
  }, 30_000);
});

describe('the proof on a fresh machine', () => {
  const outcome = {
    code: 1,
    took: 0,
    reached: new Map(),
    output: '✗ npm\n  The network does not answer. …\n',
  };

  it('takes a refusal for one where it says why and ends as a failure', () => {
    expect(refusal('offline', /network does not answer/, outcome).wrong).toEqual([]);
  });

  it.each([
    ['another reason', { output: 'The disk is full' }],
    ['success', { code: 0 }],
    ['a stack', { output: `${outcome.output}\n    at main (file:///m/scripts/start.mjs:40:9)` }],
  ])('does not where there is %s', (_what, change) => {
    expect(refusal('offline', /network does not answer/, { ...outcome, ...change }).wrong).toHaveLength(1);
  });

  it('says what it needs where it cannot be made', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(SCRIPTS, 'prove-fresh-machine.mjs'), '--help'],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('sudo npm run prove');
  });
});
