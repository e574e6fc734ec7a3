import { test } from 'vitest';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch as c } from '../../scripts/browsers/chromium.mjs';
import { launch as f } from '../../scripts/browsers/firefox.mjs';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { openSample } from './pages.ts';
import { storeSettings } from './popup-state.ts';
const OUT='/tmp/h3-export/shots'; mkdirSync(OUT,{recursive:true});
for (const [name, launch] of [['chromium',c],['firefox',f]] as const) for (const language of ['ar','en']) test(`${name} ${language}`, async () => {
  const b = await launch({program:findBrowser(name)!,extension:`/tmp/h3-export/main/dist/${name}`,headless:true,language});
  try {
  const page = await openSample(b);
  const popup = await page.clickAction(); await readPopup(popup);
  for (const theme of ['light','dark']) {
    await storeSettings(popup,{'setting:theme':theme}); await sleep(300);
    await popup.click('[data-action="copy"]'); await sleep(600);
    await popup.screenshot(`${OUT}/${name}-${language}-${theme}-menu.png`);
    await popup.click('[data-copy="text"]'); await sleep(500);
    await popup.screenshot(`${OUT}/${name}-${language}-${theme}-done.png`);
    console.log(await popup.evaluate(() => [document.querySelector('.actions [role=status]')?.textContent, document.activeElement?.outerHTML.slice(0, 100)]));
    console.log(await popup.evaluate(() => document.querySelector('.actions')?.textContent));
  }
  await popup.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
  await popup.click('[data-action="copy"]'); await sleep(600);
  await popup.click('[data-copy="apa"]'); await sleep(500);
  await popup.screenshot(`${OUT}/${name}-${language}-hand.png`);
  console.log(await popup.evaluate(() => [document.activeElement?.tagName, (document.activeElement as any)?.selectionEnd]));
  console.log(await b.consoleErrors());
  } finally { await b.close(); }
}, 60000);
