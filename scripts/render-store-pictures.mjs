// Draws the pictures for the stores into docs/store, 1280 × 800 as both take them: the sample article as it comes, and
// after one click with the popup over it, in each language of the listings.
//   node scripts/render-store-pictures.mjs
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterWelcome } from './browsers/after-welcome.mjs';
import { launch } from './browsers/chromium.mjs';
import { readPopup } from './browsers/read-popup.mjs';
import { build } from './build.mjs';
import { ROOT, setUp } from './setup.mjs';
import { choosePage } from './start/choose-page.mjs';

const SIZE = { width: 1280, height: 800 };
const SHEET = 'https://picture.example/';

const { chromium = '' } = await setUp({ browsers: 'chromium' });
await build();
const shots = mkdtempSync(join(tmpdir(), 'matn-pictures-'));
for (const language of ['ar', 'en', 'fr']) await drawIn(language);
rmSync(shots, { recursive: true });

/** @param {string} language */
async function drawIn(language) {
  const extension = join(ROOT, 'dist/chromium');
  const browser = await launch({ program: chromium, extension, headless: true, language });
  await afterWelcome(browser);
  const { url, served } = choosePage(null, ROOT);
  if (served) await browser.serve(url, served);
  const page = await browser.openPage(url, SIZE);
  await page.screenshot(join(ROOT, 'docs/store/before.png'));
  const popup = await page.clickAction();
  await readPopup(popup);
  // The popup unfolds with a transition.
  await sleep(400);
  await popup.screenshot(join(shots, 'popup.png'));
  await page.screenshot(join(shots, 'page.png'));
  await browser.serve(SHEET, { html: compose() });
  const drawing = await browser.openPage(SHEET, SIZE);
  await drawing.screenshot(join(ROOT, `docs/store/after-${language}.png`));
  await browser.close();
}

/** The popup over what has become empty. */
function compose() {
  const [page, popup] = ['page', 'popup'].map((name) =>
    readFileSync(join(shots, `${name}.png`)).toString('base64'),
  );
  return `<!doctype html><style>
    body { margin: 0; overflow: hidden; background: url(data:image/png;base64,${page}) 0 0 / 1280px 800px; }
    img { position: absolute; top: 8px; left: 8px; max-height: 784px;
      border-radius: 8px; box-shadow: 0 4px 28px #0006; }
  </style><img src="data:image/png;base64,${popup}">`;
}
