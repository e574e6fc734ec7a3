import type { JSX } from 'preact';
import { interfaceLocale, plural, t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { ArticleSummary } from '../shared/summary.ts';
import { Modified, Published } from './dates.tsx';
import { FactPlace, type OnReveal } from './fact-place.tsx';
import { Origins } from './origins.tsx';
import { Row } from './row.tsx';

interface FactRowsProps {
  readonly article: ArticleSummary;
  readonly now: Date;
  readonly onReveal: OnReveal;
}

/** Label and value, row by row; what the page does not state has no row. */
export function FactRows({ article, now, onReveal }: FactRowsProps): JSX.Element {
  const { published, modified, byline } = article;
  const writer = byline && showText(byline.value);
  const locale = interfaceLocale();
  return (
    <dl class="facts">
      {published && (
        <Row label={t('published')}>
          <Published fact={published} now={now} onReveal={onReveal} />
        </Row>
      )}
      {modified && modified.value.iso !== published?.value.iso && (
        <Row label={t('modified')}>
          <Modified fact={modified} published={published?.value ?? null} onReveal={onReveal} />
        </Row>
      )}
      <Origins article={article} onReveal={onReveal} />
      {byline && writer && (
        <Row label={t('byline')}>
          <FactPlace fact={byline} name="byline" onReveal={onReveal}>
            <bdi class="clamp" data-fact="byline">
              {writer}
            </bdi>
          </FactPlace>
        </Row>
      )}
      <Row label={t('reading')}>
        {`${plural('minutes', article.minutes, locale)} `}
        <span class="next">{plural('words', article.words, locale)}</span>
      </Row>
    </dl>
  );
}
