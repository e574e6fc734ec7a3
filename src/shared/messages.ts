import type { Runtime } from 'webextension-polyfill';
import type { ClutterKind, Level } from '../engine/model.ts';
import { browser } from './browser.ts';
import type { ExportedStory } from './exported-story.ts';
import { BACKGROUND_SHAPES, EXPORT_SHAPES, OWN_SHAPES, PAGE_SHAPES } from './message-shapes.ts';
import type { RuleChange } from './rules.ts';
import { siteOf } from './site-of.ts';
import { hostOf } from './sites.ts';
import type { PageSummary } from './summary.ts';

/**
 * Every message of the extension: name → what it carries and what it answers.
 * `background` messages are answered by the background, `page` messages by the content script.
 */
export interface BackgroundProtocol {
  /**
   * Reads the tab and applies the level (injecting the content script first when needed); `null`: the level that
   * the page has, else the one of the settings. `anyway`: also a page that is no Arabic article. Idempotent.
   */
  declutter(data: { tabId: number; level: Level | null; anyway?: boolean }): PageSummary;
  /** Puts the page of the tab back. */
  restore(data: { tabId: number }): PageSummary;
  /** From the content script: how many blocks are hidden now (0 clears the badge). */
  hiddenCountChanged(data: { count: number }): void;
  /** From the script on automatic sites: a page has come. `null`: the site is not automatic any more. */
  arrived(): PageSummary | null;
  /** Changes the reader's own rules for a site. A content script has a say in those of its own site alone. */
  changeRules(data: RuleChange): void;
}

export interface PageProtocol {
  /**
   * Reads the page if it was not read yet and changes nothing. `css` is the style that must stand
   * before `apply`; `null` when it stands already, or when there is no article to hide anything of. `hasFacts`:
   * whether facts.js is in the page, without which summaries tell no facts. `anyway`: also a page that is no Arabic
   * article, from now on.
   */
  read(data?: { anyway?: boolean }): { summary: PageSummary; css: string | null; hasFacts: boolean };
  /** Reads the page if it was not read yet, and applies the level; at `declutter` it keeps clutter of `kept` kinds. */
  apply(data: { level: Level; kept?: readonly ClutterKind[] }): PageSummary;
  restore(): PageSummary;
  summary(): PageSummary;
  /** Shows one hidden block again (`hidden: false`) or hides it (`hidden: true`). */
  setBlockHidden(data: { id: number; hidden: boolean }): PageSummary;
  /** Scrolls to the place a fact was read from; false when the page has no such place. */
  revealFact(data: { fact: string; index: number }): boolean;
}

/** Answered by export.js, which comes into the page when the reader wants to take the story along. */
export interface ExportProtocol {
  /** Null where there is no story any more. */
  exportStory(): ExportedStory | null;
}

/** What own.js answers, in pages where it is. */
export interface OwnProtocol {
  /** From here on these selectors are the site's own rules. */
  follow(data: { selectors: readonly string[] }): void;
  /** Shows a block of the reader's own again and knows nothing of it any more. */
  forget(data: { id: number }): PageSummary;
}

/** Nobody there: the tab has no content script (yet), or its document went away before it answered. */
export class NoReceiver extends Error {
  override readonly name = 'NoReceiver';
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };
type Call = (...data: never[]) => unknown;
type Sender = Runtime.MessageSender;
type Protocol<P> = { readonly [Name in keyof P]: Call };
type Handlers<P extends Protocol<P>> = {
  readonly [Name in keyof P]: (
    data: Parameters<P[Name]>[0],
    sender: Sender,
  ) => ReturnType<P[Name]> | Promise<ReturnType<P[Name]>>;
};

/** @returns what the background answers. @throws NoReceiver, or an Error with the handler's message. */
export async function sendToBackground<Name extends keyof BackgroundProtocol>(
  name: Name,
  ...data: Parameters<BackgroundProtocol[Name]>
): Promise<ReturnType<BackgroundProtocol[Name]>> {
  return open(browser.runtime.sendMessage({ matn: 'background', name, data: data[0] ?? {} }));
}

/** @returns what the content script of the tab's top frame answers. @throws as `sendToBackground` does. */
export async function sendToPage<Name extends keyof PageProtocol>(
  tabId: number,
  name: Name,
  ...data: Parameters<PageProtocol[Name]>
): Promise<ReturnType<PageProtocol[Name]>> {
  return open(browser.tabs.sendMessage(tabId, { matn: 'page', name, data: data[0] ?? {} }, { frameId: 0 }));
}

/** @returns what export.js in the tab's top frame answers. @throws as `sendToBackground` does. */
export async function sendToExport<Name extends keyof ExportProtocol>(
  tabId: number,
  name: Name,
): Promise<ReturnType<ExportProtocol[Name]>> {
  return open(browser.tabs.sendMessage(tabId, { matn: 'export', name, data: {} }, { frameId: 0 }));
}

/** @returns what own.js in the tab's top frame answers. @throws as `sendToBackground` does. */
export async function sendToOwn<Name extends keyof OwnProtocol>(
  tabId: number,
  name: Name,
  ...data: Parameters<OwnProtocol[Name]>
): Promise<ReturnType<OwnProtocol[Name]>> {
  return open(browser.tabs.sendMessage(tabId, { matn: 'own', name, data: data[0] }, { frameId: 0 }));
}

/** Answers the background's messages; call it once, while the script is first evaluated. */
export function answerBackground(handlers: Handlers<BackgroundProtocol>): void {
  answer('background', handlers, BACKGROUND_SHAPES, (name, sender, data) => {
    // Our own pages may send anything, even when opened as a tab (Firefox for Android opens the popup so).
    if (isOwnPage(sender) || name === 'hiddenCountChanged' || name === 'arrived') return true;
    return name === 'changeRules' && siteOf(hostOf(sender.url) ?? '') === data.host;
  });
}

/** Answers the content script's messages. */
export function answerPage(handlers: Handlers<PageProtocol>): void {
  answer('page', handlers, PAGE_SHAPES, () => true);
}

/** Answers what is asked of export.js. */
export function answerExport(handlers: Handlers<ExportProtocol>): void {
  answer('export', handlers, EXPORT_SHAPES, () => true);
}

/** Answers own.js's messages. */
export function answerOwn(handlers: Handlers<OwnProtocol>): void {
  answer('own', handlers, OWN_SHAPES, () => true);
}

function answer<P extends Protocol<P>>(
  protocol: string,
  handlers: Handlers<P>,
  shapes: Readonly<Record<keyof P, (data: Record<string, unknown>) => boolean>>,
  mayCall: (name: keyof P, sender: Sender, data: Record<string, unknown>) => boolean,
): void {
  const known = (name: unknown): name is keyof P => typeof name === 'string' && Object.hasOwn(shapes, name);
  const reply = async (name: unknown, data: unknown, sender: Sender): Promise<Reply> => {
    if (!known(name) || !isRecord(data) || !shapes[name](data)) throw new Error('unknown message');
    if (!mayCall(name, sender, data)) throw new Error(`${String(name)}: not for this sender`);
    // The shape was checked just above; the compiler cannot follow that through the table.
    return { ok: true, value: await handlers[name](data as Parameters<P[typeof name]>[0], sender) };
  };
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => {
    // Not ours, or meant for the other world: stay silent, so that the right listener can answer.
    if (!isRecord(message) || message.matn !== protocol || sender.id !== browser.runtime.id) return undefined;
    reply(message.name, message.data, sender)
      .catch((error: unknown): Reply => ({ ok: false, message: messageOf(error) }))
      .then(respond);
    // The reply comes later, by `respond`: the one way that every browser and the polyfill understand.
    return true;
  };
  // The types know a listener that always answers later, and one that never does: ours chooses each time.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
}

async function open<Value>(sent: Promise<unknown>): Promise<Value> {
  const reply = await sent.catch((error: unknown) => {
    throw GONE.test(messageOf(error)) ? new NoReceiver(messageOf(error)) : error;
  });
  // A listener stood there but it was not ours, or it fell silent: the same as nobody.
  if (!isRecord(reply)) throw new NoReceiver('no answer');
  if (reply.ok !== true) throw new Error(String(reply.message));
  return reply.value as Value;
}
/**
 * How the browsers say that the other end is missing or went away while we waited. Chromium: "Receiving end
 * does not exist", "message port closed", "message channel is closed" (back/forward cache). Firefox: the
 * first too, "went out of scope", "Message manager disconnected", "Actor … destroyed".
 */
const GONE = /receiving end does not exist|(port|channel) (is )?closed|out of scope|disconnected|destroyed/i;

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
