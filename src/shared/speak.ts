import { interfaceDirection, interfaceLanguage, type MessageKey, t } from './i18n.ts';
import { forgetMessages } from './messages-of.ts';
import type { Settings } from './settings.ts';

/**
 * A copy of the setting that can be read without waiting: the popup is drawn in its language and direction at once,
 * and one that speaks the browser's language, as most do, is not held up by the storage.
 */
const COPY = 'language';

/** The language that is spoken now, as it was chosen. */
let spoken: string = 'auto';

/** What stands in the title bar; said again in each language. */
let title: MessageKey = 'extensionShortName';

/** Speaks the language of last time. To be called before anything is drawn. @param key the document's title */
export async function speakAtOnce(key: MessageKey): Promise<void> {
  title = key;
  await speak(remembered());
}

let last: Promise<void> = Promise.resolve();

/** Has the interface speak this language from the next drawing on. One after another: a table replaces the last one. */
export function speak(language: Settings['language'] | string): Promise<void> {
  last = last.then(() => change(language));
  return last;
}

async function change(language: string): Promise<void> {
  if (language !== spoken) {
    if (/^(ar|en|fr)$/.test(language)) await loadScript(`messages-${language}.js`).catch(() => {});
    else forgetMessages();
    spoken = language;
    remember(language);
  }
  const root = document.documentElement;
  root.lang = interfaceLanguage();
  root.dir = interfaceDirection();
  document.title = t(title);
}

function loadScript(src: string): Promise<void> {
  const script = document.createElement('script');
  return new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(src));
    script.src = src;
    document.head.append(script);
  }).finally(() => script.remove());
}

/** Browsers that let nobody keep anything throw here. */
function remembered(): string {
  try {
    return localStorage.getItem(COPY) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(COPY, language);
  } catch {}
}
