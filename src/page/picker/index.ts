import { browser } from '../../shared/browser.ts';
import { addRules, changeRule } from '../../shared/rules.ts';
import { loadSettings } from '../../shared/settings.ts';
import { siteOf } from '../../shared/site-of.ts';
import { writingFor } from '../../shared/writing.ts';
import { OWN, type OwnWorld } from '../own/own-world.ts';
import { startPicker } from './picker.ts';

/*
 * «اختر عنصرًا لإخفائه»: comes into the page, after own.js, each time the reader asks for it.
 */

/** The picker that is open; a second one would stand over it. */
const OPEN = Symbol.for('matn.picker');
const world: OwnWorld & { [OPEN]?: () => void } = globalThis;

async function start(): Promise<void> {
  const settings = await loadSettings();
  const own = world[OWN];
  world[OPEN]?.();
  if (!own) return;
  const host = siteOf(location.hostname);
  // Nothing of a private window is kept.
  const isKept = host !== '' && !browser.extension.inIncognitoContext;
  world[OPEN] = startPicker(own, window, {
    theme: settings.theme,
    locale: writingFor(settings).locale,
    rules: isKept
      ? {
          add: (selector) => addRules(host, [selector]),
          remove: (selector) => changeRule(host, selector, ''),
        }
      : null,
  });
}

void start();
