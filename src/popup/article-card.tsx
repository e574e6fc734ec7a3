import type { JSX } from 'preact';
import { Clock } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { daysSince, showAge } from '../shared/show-age.ts';
import { isBreakingTag, saysBreaking } from '../shared/show-breaking.ts';
import { readParts } from '../shared/show-date.ts';
import { showText } from '../shared/show-text.ts';
import type { ArticleSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { FactPlace, PlaceNote } from './fact-place.tsx';
import { FactRows } from './fact-rows.tsx';
import { PlacesContext, usePlaces } from './places.ts';
import type { TabConnection } from './tab-connection.ts';
import { TagList } from './tag-list.tsx';

/** A story marked «عاجل» is told to be old after this many days. */
const BREAKING_DAYS = 3;

interface ArticleCardProps {
  readonly article: ArticleSummary;
  readonly now: Date;
  readonly reveal: TabConnection['reveal'];
}

/** What the page says about its story: headline, dates, source, tags. */
export function ArticleCard({ article, now, reveal }: ArticleCardProps): JSX.Element {
  const title = article.title && showText(article.title.value);
  return (
    <PlacesContext.Provider value={usePlaces(reveal)}>
      <article class="card">
        {article.title && title ? (
          <>
            <h1>
              <FactPlace fact={article.title} name="title">
                <bdi class="clamp" dir="auto" data-fact="title">
                  {title}
                </bdi>
              </FactPlace>
            </h1>
            <PlaceNote of={['title']} />
          </>
        ) : (
          <h1 class="spoken">{t('untitled')}</h1>
        )}
        <FactRows article={article} now={now} />
        <OldBreaking article={article} now={now} />
        <TagList tags={article.tags} keywords={article.keywords} />
      </article>
    </PlacesContext.Provider>
  );
}

function OldBreaking({ article, now }: Pick<ArticleCardProps, 'article' | 'now'>): JSX.Element | null {
  const { locale } = useWriting();
  const parts = article.published && readParts(article.published.value);
  const isBreaking =
    saysBreaking(article.title?.value ?? '') || article.tags.some(({ value }) => isBreakingTag(value));
  if (!parts || !isBreaking || daysSince(parts, now) <= BREAKING_DAYS) return null;
  return (
    <p class="notice" data-notice="old-breaking">
      <Clock />
      {t('oldBreaking', showAge(parts, now, locale))}
    </p>
  );
}
