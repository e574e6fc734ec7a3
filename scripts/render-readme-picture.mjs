// Draws docs/before-after.png: the sample article before and after a click, and the popup.
//   node scripts/render-readme-picture.mjs
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browsers/chromium.mjs';
import { readPopup } from './browsers/read-popup.mjs';
import { build } from './build.mjs';
import { ROOT, setUp } from './setup.mjs';
import { choosePage } from './start/choose-page.mjs';

const { chromium = '' } = await setUp({ browsers: 'chromium' });
await build();
const shots = mkdtempSync(join(tmpdir(), 'matn-picture-'));
const browser = await launch({
  program: chromium,
  extension: join(ROOT, 'dist/chromium'),
  headless: true,
  language: 'ar',
});

const { url, served } = choosePage(null, ROOT);
if (served) await browser.serve(url, served);
const page = await browser.openPage(url, { width: 1100, height: 900 });
// A bar that sticks to the window's edge would cross the whole picture in the middle.
await page.evaluate(() => {
  for (const element of document.querySelectorAll('body *'))
    if (element instanceof HTMLElement && getComputedStyle(element).position === 'sticky')
      element.style.position = 'static';
});
await page.screenshot(join(shots, 'before.png'), { fullPage: true });
const popup = await page.clickAction();
await readPopup(popup);
await popup.screenshot(join(shots, 'popup.png'));
await page.screenshot(join(shots, 'after.png'), { fullPage: true });

/** @param {string} name */
const picture = (name) => `data:image/png;base64,${readFileSync(join(shots, name)).toString('base64')}`;
const sheet = 'https://picture.example/';
await browser.serve(sheet, {
  html: `<!doctype html><style>
    body { margin: 0; padding: 28px; display: flex; gap: 28px; align-items: flex-start; background: #ece8e1; }
    img { display: block; border-radius: 6px; box-shadow: 0 2px 14px #0003; }
    .page { width: 330px; } .popup { width: 300px; }
  </style><img class="page" src="${picture('before.png')}"><img class="page" src="${picture('after.png')}"><img
  class="popup" src="${picture('popup.png')}">`,
});
const drawing = await browser.openPage(sheet, { width: 1072, height: 100 });
mkdirSync(join(ROOT, 'docs'), { recursive: true });
await drawing.screenshot(join(ROOT, 'docs/before-after.png'), { fullPage: true });
await browser.close();
