import browser from 'webextension-polyfill';
import type { Level } from '../engine/model.ts';
import type { PageSummary } from './summary.ts';

/**
 * Every message of the extension: name → what it carries and what it answers.
 * `background` messages are answered by the background, `page` messages by the content script.
 */
export interface BackgroundProtocol {
  /** Reads the tab and applies the level (injecting the content script first when needed). Idempotent. */
  declutter(data: { tabId: number; level: Level }): PageSummary;
  /** Puts the page of the tab back. */
  restore(data: { tabId: number }): PageSummary;
  /** From the content script: how many blocks are hidden now (0 clears the badge). */
  hiddenCountChanged(data: { count: number }): void;
}

export interface PageProtocol {
  ping(): true;
  /** Reads the page if it was not read yet, and applies the level. */
  apply(data: { level: Level }): PageSummary;
  restore(): PageSummary;
  summary(): PageSummary;
  /** Shows one hidden block again (`hidden: false`) or hides it (`hidden: true`). */
  setBlockHidden(data: { id: number; hidden: boolean }): PageSummary;
  /** Scrolls to the place a fact was read from; false when the page has no such place. */
  revealFact(data: { fact: string; index: number }): boolean;
}
