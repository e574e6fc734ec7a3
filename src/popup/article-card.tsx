import type { JSX } from 'preact';
import { interfaceLocale, t } from '../shared/i18n.ts';
import { daysSince, showAge } from '../shared/show-age.ts';
import { saysBreaking } from '../shared/show-breaking.ts';
import { readParts } from '../shared/show-date.ts';
import { showText } from '../shared/show-text.ts';
import type { ArticleSummary } from '../shared/summary.ts';
import { FactPlace, type OnReveal } from './fact-place.tsx';
import { FactRows } from './fact-rows.tsx';
import { Clock } from './glyphs.tsx';
import { TagList } from './tag-list.tsx';

/** A story marked «عاجل» is told to be old after this many days. */
const BREAKING_DAYS = 3;

interface ArticleCardProps {
  readonly article: ArticleSummary;
  readonly now: Date;
  readonly onReveal: OnReveal;
}

/** What the page says about its story: headline, dates, source, tags. */
export function ArticleCard({ article, now, onReveal }: ArticleCardProps): JSX.Element {
  const title = article.title && showText(article.title.value);
  return (
    <article class="card">
      {article.title && title && (
        <h1>
          <FactPlace fact={article.title} name="title" hint={title} onReveal={onReveal}>
            <bdi class="clamp" dir="auto" data-fact="title">
              {title}
            </bdi>
          </FactPlace>
        </h1>
      )}
      <FactRows article={article} now={now} onReveal={onReveal} />
      <OldBreaking article={article} now={now} />
      <TagList tags={article.tags} keywords={article.keywords} onReveal={onReveal} />
    </article>
  );
}

function OldBreaking({ article, now }: Pick<ArticleCardProps, 'article' | 'now'>): JSX.Element | null {
  const parts = article.published && readParts(article.published.value);
  if (!article.title || !parts || !saysBreaking(article.title.value)) return null;
  if (daysSince(parts, now) <= BREAKING_DAYS) return null;
  return (
    <p class="notice">
      <Clock />
      {t('oldBreaking', showAge(parts, now, interfaceLocale()))}
    </p>
  );
}
