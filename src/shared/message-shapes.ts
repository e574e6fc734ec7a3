import type { BackgroundProtocol, ExportProtocol, OwnProtocol, PageProtocol } from './messages.ts';

type Fields = Readonly<Record<string, unknown>>;
type Shapes<Protocol> = { readonly [Name in keyof Protocol]: (data: Fields) => boolean };

/** What each message must carry: anything else is refused before a handler sees it. */
export const BACKGROUND_SHAPES: Shapes<BackgroundProtocol> = {
  declutter: (data) => isCount(data.tabId) && (data.level === null || isLevel(data.level)) && isWish(data),
  restore: (data) => isCount(data.tabId),
  hiddenCountChanged: (data) => isCount(data.count),
  arrived: () => true,
  changeRules: ({ host, from, to }) =>
    typeof host === 'string' && (from === null || typeof from === 'string') && isTexts(to),
};

export const PAGE_SHAPES: Shapes<PageProtocol> = {
  read: isWish,
  apply: (data) => isLevel(data.level) && Array.isArray(data.kept ?? []),
  restore: () => true,
  summary: () => true,
  setBlockHidden: (data) => isCount(data.id) && typeof data.hidden === 'boolean',
  revealFact: (data) => typeof data.fact === 'string' && isCount(data.index),
};

function isWish({ anyway }: Fields): boolean {
  return anyway === undefined || typeof anyway === 'boolean';
}

export const EXPORT_SHAPES: Shapes<ExportProtocol> = {
  exportStory: () => true,
};

export const OWN_SHAPES: Shapes<OwnProtocol> = {
  follow: ({ selectors }) => isTexts(selectors),
  forget: (data) => isCount(data.id),
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isLevel(value: unknown): boolean {
  return value === 'declutter' || value === 'article';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
