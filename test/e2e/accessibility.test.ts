import axe, { type AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { DocumentDriver, PageDriver } from '../../scripts/browsers/driver.ts';
import { OWN_PAGES } from '../../scripts/gallery/own-pages.mjs';
import { chooseTheme, openInState, POPUP_STATES } from '../../scripts/gallery/popup-states.mjs';
import { inEachBrowser } from './each-browser.ts';
import { openSample } from './pages.ts';

/** axe-core itself and a run of it, in one function: the extension's pages let no other script in. */
const RUN = new Function(
  `${axe.source}; return window.axe.run(document, { resultTypes: ['violations'] });`,
) as () => Promise<AxeResults>;

/**
 * What is wrong with what is shown, as `rule: element`. Colours that axe-core cannot judge for what lies beneath, as
 * the thumb of the switch does, are reckoned in src/shared/styles.test.ts.
 */
async function violationsIn(shown: DocumentDriver): Promise<string[]> {
  const { violations } = await shown.evaluate(RUN);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Firefox speaks French where its French pack is installed, which the set-up does not ask for. */
const SPOKEN = [
  ['ar', ['chromium', 'firefox']],
  ['en', ['chromium', 'firefox']],
  ['fr', ['chromium']],
] as const;

describe.each(SPOKEN)('speaking %s', (language, browsers) => {
  inEachBrowser(
    'everybody can use',
    (browser) => {
      let page: PageDriver | null = null;
      let origin = '';

      it.each(POPUP_STATES)('the popup: $title', async (state) => {
        page ??= await openSample(browser());
        const popup = await openInState(page, state);
        origin ||= await popup.evaluate(() => location.origin);
        for (const theme of ['light', 'dark'] as const) {
          await chooseTheme(popup, theme);
          expect(await violationsIn(popup), theme).toEqual([]);
        }
        await popup.close();
      });

      it.each(OWN_PAGES)('the page: $title', async ({ file, width }) => {
        const own = await browser().openPage(`${origin}/${file}`, { width, height: 844 });
        for (const theme of ['light', 'dark'] as const) {
          await chooseTheme(own, theme);
          expect(await violationsIn(own), theme).toEqual([]);
        }
        await own.close();
      });
    },
    { language, browsers },
  );
});
