import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { runStep } from './run-step.mjs';

/** Debian packs them apart. */
const ARABIC_INTERFACES = { chromium: 'chromium-l10n', 'firefox-esr': 'firefox-esr-l10n-ar' };

/** @typedef {import('../browsers/driver.ts').BrowserName} BrowserName */

/**
 * Installs missing browsers, Arabic fonts and Arabic interfaces where that can be done without asking
 * anybody: Debian and Ubuntu, as root or with a sudo that asks for no password.
 * @param {readonly BrowserName[]} missing
 * @param {{interfaces: boolean}} options whether the browsers must also be able to speak Arabic themselves
 * @returns {Promise<boolean>} false where somebody has to do it by hand
 */
export async function installWithApt(missing, { interfaces }) {
  if (!isDebian()) return missing.length === 0;
  const packages = missingPackages(missing, interfaces);
  if (packages.length === 0) return true;
  const become = commandAsRoot();
  if (!become) return false;
  const apt = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q'];
  // Another apt-get may be at work for a moment.
  const [program = '', ...args] = [...apt, '-o', 'DPkg::Lock::Timeout=120'];
  return (
    (await runStep('Reading the list of system packages (apt-get update)', program, [...args, 'update'])) &&
    (await runStep(`Installing ${packages.join(', ')} (apt-get)`, program, [
      ...args,
      'install',
      '--no-install-recommends',
      ...packages,
    ]))
  );
}

/** Whether any font of this machine has Arabic letters; unknown counts as yes. */
export function hasArabicFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8', stdio: 'pipe' }).trim() !== '';
  } catch {
    return !isDebian();
  }
}

/** @returns {boolean} */
export function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {readonly BrowserName[]} missing
 * @param {boolean} interfaces
 */
function missingPackages(missing, interfaces) {
  const isUbuntu = /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  const firefox = isUbuntu ? 'firefox' : 'firefox-esr';
  /** @type {string[]} */
  const packages = missing.map((name) => (name === 'firefox' ? firefox : 'chromium'));
  if (!hasArabicFont()) packages.push('fonts-noto-core');
  // Ubuntu's two are snaps, which bring every language along.
  if (interfaces && !isUbuntu) {
    for (const [browser, pack] of Object.entries(ARABIC_INTERFACES))
      if ((packages.includes(browser) || isAptInstalled(browser)) && !isAptInstalled(pack))
        packages.push(pack);
  }
  return packages;
}

/** @param {string} name */
function isAptInstalled(name) {
  try {
    const answer = execFileSync('dpkg', ['--status', name], { encoding: 'utf8', stdio: 'pipe' });
    return answer.includes('Status: install ok installed');
  } catch {
    return false;
  }
}

/** @returns {readonly string[] | null} what to put before a command, or null when only a person can */
function commandAsRoot() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return null;
  }
}
