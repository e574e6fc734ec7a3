import type { JSX } from 'preact';
import { plural, t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { ArticleSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { Modified, Published } from './dates.tsx';
import { FactPlace } from './fact-place.tsx';
import { Origins } from './origins.tsx';
import { Row } from './row.tsx';

interface FactRowsProps {
  readonly article: ArticleSummary;
  readonly now: Date;
}

/** Label and value, row by row; what the page does not state has no row. */
export function FactRows({ article, now }: FactRowsProps): JSX.Element {
  const { published, modified, byline } = article;
  const writer = byline && showText(byline.value);
  const { locale } = useWriting();
  return (
    <dl class="facts">
      {published && (
        <Row label={t('published')} of={['published', 'disputed']}>
          <Published fact={published} disputed={article.disputed} now={now} />
        </Row>
      )}
      {modified && modified.value.iso !== published?.value.iso && (
        <Row label={t('modified')} of={['modified']}>
          <Modified fact={modified} published={published?.value ?? null} />
        </Row>
      )}
      <Origins article={article} />
      {byline && writer && (
        <Row label={t('byline')} of={['byline']}>
          <FactPlace fact={byline} name="byline">
            <bdi class="clamp" data-fact="byline">
              {writer}
            </bdi>
          </FactPlace>
        </Row>
      )}
      <Row label={t('reading')}>
        <span title={t('foundComputed')}>
          {`${plural('minutes', article.minutes, locale)} `}
          <span class="next">{plural('words', article.words, locale)}</span>
        </span>
      </Row>
    </dl>
  );
}
