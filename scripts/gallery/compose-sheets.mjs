import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const THEMES = ['light', 'dark'];
/** Of WebP, in per cent: letters stay sharp, and all of them together stay near four megabytes. */
const QUALITY = 40;

/**
 * One picture for each state and browser: its languages side by side, light above dark.
 * @param {string} program Chromium
 * @param {string} shots the folder of the pictures, `chromium-story-ar-light.png`
 * @param {Readonly<Record<string, readonly string[]>>} languages of each browser
 * @param {readonly { name: string }[]} states
 * @returns {Promise<Map<string, Uint8Array>>} file → WebP
 */
export async function composeSheets(program, shots, languages, states) {
  const browser = await puppeteer.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    /** @type {Map<string, Uint8Array>} */
    const sheets = new Map();
    for (const { name } of states) {
      for (const [by, spoken] of Object.entries(languages)) {
        const files = THEMES.map((theme) =>
          spoken.map((language) => join(shots, `${by}-${name}-${language}-${theme}.png`)),
        );
        if (!files.flat().every((file) => existsSync(file))) continue;
        await page.setViewport({ width: 100, height: 100 });
        await page.setContent(sheetOf(files), { waitUntil: 'load' });
        const sheet = await page.$('main');
        if (sheet)
          sheets.set(`${name}-${by}.webp`, await sheet.screenshot({ type: 'webp', quality: QUALITY }));
      }
    }
    return sheets;
  } finally {
    await browser.close();
  }
}

/** @param {string[][]} rows */
function sheetOf(rows) {
  const pictures = rows.flat().map((file) => {
    const data = readFileSync(file).toString('base64');
    return `<img src="data:image/png;base64,${data}">`;
  });
  return `<!doctype html><style>
    body { margin: 0; }
    main { display: inline-grid; grid-template-columns: repeat(${rows[0]?.length ?? 1}, max-content);
      gap: 16px; padding: 16px; align-items: start; background: #9a948b; }
    img { display: block; border-radius: 10px; }
  </style><main>${pictures.join('')}</main>`;
}
