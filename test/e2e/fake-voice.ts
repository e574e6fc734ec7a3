import type { PopupDriver } from '../../scripts/browsers/driver.ts';

/** What was spoken in the tab. */
export interface Heard {
  /** Every piece, in order. */
  readonly said: readonly string[];
  /** Whether nothing is being spoken now. */
  readonly isSilent: boolean;
  /** How many boxes mark the paragraph that is read. */
  readonly marks: number;
  /** The speed that the bar says. */
  readonly rate: string;
  /** Where the bar is, in CSS pixels of the window, and whether its buttons are drawn. */
  readonly bar: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> & { readonly isSeen: boolean };
}

type Act = 'look' | 'finish' | `press ${string}`;
interface Scripting {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id: number }[]> };
    readonly scripting: {
      executeScript(what: object): Promise<{ result: unknown }[]>;
    };
  };
}

/**
 * Gives a browser without voices one that speaks Arabic, in the popup and in the content script's world of the tab.
 * Nothing sounds: a piece is being said until `heard(popup, 'finish')` ends it.
 */
export async function giveVoice(popup: PopupDriver): Promise<void> {
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as Scripting;
    const install = () => {
      const world = globalThis as unknown as Record<string, unknown>;
      const spoken = {
        said: [] as string[],
        now: null as { text: string; onend: (() => void) | null } | null,
      };
      world.__spoken = spoken;
      const define = (name: string, value: unknown) =>
        Object.defineProperty(globalThis, name, { value, configurable: true });
      define(
        'SpeechSynthesisUtterance',
        class {
          onend = null;
          onerror = null;
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      );
      define('speechSynthesis', {
        getVoices: () => [{ lang: 'ar-EG', localService: true, default: true }],
        speak(utterance: { text: string; onend: (() => void) | null }) {
          spoken.said.push(utterance.text);
          spoken.now = utterance;
        },
        cancel() {
          spoken.now = null;
        },
      });
      // The bar's tree is closed to the page, and to the test unless it is there first.
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const tree = attach.call(this, init);
        if (this.localName === 'matn-aloud') world.__bar = tree;
        return tree;
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func: install });
    speechSynthesis.getVoices = () => [{ lang: 'ar-EG', localService: true } as SpeechSynthesisVoice];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** @param act `finish`: the piece that is being said comes to its end first */
export function heard(popup: PopupDriver, act: Act = 'look'): Promise<Heard> {
  return popup.evaluate(async (what: string) => {
    const { chrome } = globalThis as unknown as Scripting;
    const look = (asked: string) => {
      const world = globalThis as unknown as {
        __spoken: { said: string[]; now: { onend: (() => void) | null } | null };
        __bar?: ShadowRoot;
      };
      const { __spoken: spoken, __bar: bar } = world;
      if (asked === 'finish') {
        const { now } = spoken;
        spoken.now = null;
        now?.onend?.();
      }
      if (asked.startsWith('press '))
        bar?.querySelector<HTMLElement>(`[data-action="${asked.slice(6)}"]`)?.click();
      const marks = bar?.querySelectorAll('i').length ?? 0;
      const button = bar?.querySelector('button');
      const box = bar?.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
      const isSeen = button?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
      return {
        said: spoken.said,
        isSilent: spoken.now === null,
        marks,
        rate: bar?.querySelector('[data-action="aloudRate"]')?.textContent ?? '',
        bar: { left: box.left, right: box.right, top: box.top, bottom: box.bottom, isSeen },
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      func: look,
      args: [what],
    });
    return answer?.result as Heard;
  }, act);
}

/** Presses one of the buttons of the bar in the page. */
export function pressInBar(popup: PopupDriver, action: string): Promise<Heard> {
  return heard(popup, `press ${action}`);
}
