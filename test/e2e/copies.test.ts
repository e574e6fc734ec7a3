import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually } from './page-state.ts';
import { openSample, SAMPLE, SAMPLE_HTML } from './pages.ts';

/** A page that is still loading on a busy machine says so first, and is read a moment later. */
const isReady = ({ state }: { readonly state: string }) => state === 'ready';
const html = (page: PageDriver) => page.evaluate(() => document.documentElement.outerHTML);
const said = (popup: PopupDriver) =>
  popup.evaluate(() => document.querySelector('.actions [role="status"]')?.textContent);

/** Presses keys on what has the focus. @returns what has it then */
const press = (popup: PopupDriver, ...keys: string[]) =>
  popup.evaluate(async (pressed) => {
    for (const key of pressed) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      // Drawn with the next frame.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { activeElement } = document;
    return activeElement?.getAttribute('data-copy') ?? activeElement?.getAttribute('data-action');
  }, keys);

inEachBrowser('the story in the popup', (browser) => {
  let page: PageDriver;
  let popup: PopupDriver;
  beforeEach(async () => {
    page = await openSample(browser());
    popup = await page.clickAction();
    await readPopup(popup, isReady);
  });
  afterEach(() => page.close());

  const copy = async (format: string) => {
    await popup.click('[data-action="copy"]');
    await popup.click(`[data-copy="${format}"]`);
    await eventually(async () => (await said(popup))?.startsWith('Copied: '), true);
    return browser().clipboardText();
  };

  it('is copied as text: its headline, its paragraphs, and where it is from', async () => {
    const text = await copy('text');
    const reference = `«${SAMPLE.title}»، ${SAMPLE.source} (${SAMPLE.publisher})، 14 مارس 2024، ${SAMPLE.url}`;
    expect(text.trim().split('\n\n')).toEqual([SAMPLE.title, ...SAMPLE.body, reference]);
  });

  it('is copied as Markdown, and nothing in the page has changed', async () => {
    const before = await html(page);
    const markdown = await copy('markdown');
    expect(markdown.startsWith(`# ${SAMPLE.title}\n\n`)).toBe(true);
    for (const paragraph of SAMPLE.body) expect(markdown).toContain(`\n${paragraph}\n`);
    for (const { text } of SAMPLE.clutter) expect(markdown).not.toContain(text);
    expect(await html(page)).toBe(before);
  });

  it('is copied by keys alone, which give the focus back', async () => {
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="copy"]')?.focus());
    expect(await press(popup, 'ArrowDown')).toBe('text');
    expect(await press(popup, 'ArrowRight', 'ArrowDown')).toBe('apa');
    expect(await press(popup, 'r')).toBe('ris');
    expect(await press(popup, 'Escape')).toBe('copy');
    expect(await popup.isOpen()).toBe(true);
    expect(await press(popup, 'ArrowUp')).toBe('csl');
    await popup.click(':focus');
    await eventually(() => said(popup), 'Copied: CSL-JSON');
    expect(JSON.parse(await browser().clipboardText())).toMatchObject([
      { title: SAMPLE.title, URL: SAMPLE.url, issued: { 'date-parts': [[2024, 3, 14]] } },
    ]);
  });

  it('stands chosen in a field where the browser does not copy', async () => {
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await popup.click('[data-action="copy"]');
    await popup.click('[data-copy="link"]');
    // A selection in a field is told by the field alone.
    const chosen = () =>
      popup.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLTextAreaElement)) return null;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    await eventually(chosen, `${SAMPLE.title}\n${SAMPLE.url}`);
  });
});

/** What the script asks of nodes, as names of fields: in Chromium they stand in the way of the form's own. */
const NAMES = ['parentNode', 'firstChild', 'nextSibling', 'localName', 'baseURI', 'nodeType', 'shadowRoot'];
const FIELDS = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

inEachBrowser('a story in a form', (browser) => {
  it('is copied whatever its fields are called', async () => {
    const form = SAMPLE_HTML.replace(/<body[^>]*>/, `$&<form>${FIELDS}`).replace('</body>', '</form>$&');
    expect(form.length).toBeGreaterThan(SAMPLE_HTML.length + FIELDS.length);
    await browser().serve(SAMPLE.url, { html: form });
    const page = await browser().openPage(SAMPLE.url);
    const popup = await page.clickAction();
    await readPopup(popup, isReady);
    await popup.click('[data-action="copy"]');
    await popup.click('[data-copy="text"]');
    await eventually(() => said(popup), 'Copied: Text');
    const text = await browser().clipboardText();
    expect(text.trim().split('\n\n').slice(0, -1)).toEqual([SAMPLE.title, ...SAMPLE.body]);
    await page.close();
  });
});

inEachBrowser('the printer', (browser) => {
  it('is asked for in the page, which is the article alone meanwhile', async () => {
    const page = await openSample(browser());
    await page.evaluate(() => {
      const { body } = document;
      const note = () => {
        const header = document.querySelector('header');
        body.setAttribute('data-printed', String(header?.checkVisibility()));
      };
      addEventListener('beforeprint', () => setTimeout(note));
      addEventListener('afterprint', note);
    });
    const popup = await page.clickAction();
    await readPopup(popup, isReady);
    await popup.click('[data-action="print"]');
    await eventually(() => page.evaluate(() => document.body.getAttribute('data-printed')), 'false');
    await page.close();
  });
});

inEachBrowser('the file of a story', (browser) => {
  it('is downloaded without any permission, under the headline, with the facts at its head', async () => {
    const page = await openSample(browser());
    const popup = await page.clickAction();
    await readPopup(popup, isReady);
    await popup.click('[data-action="copy"]');
    await popup.click('[data-copy="file"]');
    const { name, text } = await browser().downloadedFile();
    expect(name).toBe(`${SAMPLE.title}.md`);
    expect(text).toContain(`---\ntitle: "${SAMPLE.title}"\ndate: ${SAMPLE.published}\n`);
    expect(text).toContain(`\n# ${SAMPLE.title}\n`);
    expect(text).toContain(`\n${SAMPLE.body.at(-1)}\n`);
    await page.close();
  });
});
