import type { ClutterKind } from '../../src/engine/model.ts';
import type { ArticleSummary, BlockSummary, FactSummary } from '../../src/shared/summary.ts';

/** A fact as the page would send it: read from a visible line unless said otherwise. */
export function fact<T>(value: T, rest: Partial<FactSummary<T>> = {}): FactSummary<T> {
  return { value, raw: String(value), where: 'visible', detail: '', visible: true, ...rest };
}

export function block(id: number, kind: ClutterKind, rest: Partial<BlockSummary> = {}): BlockSummary {
  const text = `نص العنصر ${id}`;
  return { id, kind, level: 1, text, rule: `${kind}-label`, evidence: kind, hidden: true, ...rest };
}

/** A story with every fact stated. */
export function article(rest: Partial<ArticleSummary> = {}): ArticleSummary {
  const blocks = rest.blocks ?? [
    block(0, 'breaking'),
    block(1, 'related'),
    block(2, 'related', { evidence: 'إقرأ أيضاً' }),
    block(3, 'share'),
  ];
  return {
    state: 'ready',
    level: 'declutter',
    host: 'example-news.net',
    title: fact('عاجل: سدّ الوادي يستقبل أولى دفعات المياه'),
    published: fact({ iso: '2023-09-05T09:41', precision: 'minute', calendar: 'gregorian' }),
    modified: fact({ iso: '2023-09-05T17:49', precision: 'minute', calendar: 'gregorian' }),
    disputed: null,
    sources: [fact('الحرة'), fact('وكالات')],
    publisher: fact('موجز الأنباء', { where: 'json-ld', detail: 'publisher.name', visible: false }),
    byline: fact('أسماء نصار'),
    tags: [fact('سدّ الوادي'), fact('الجفاف')],
    keywords: [],
    words: 820,
    minutes: 4,
    hiddenCount: blocks.filter(({ hidden }) => hidden).length,
    ...rest,
    blocks,
  };
}
