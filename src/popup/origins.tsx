import { Fragment, type JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { ArticleSummary, FactSummary } from '../shared/summary.ts';
import { FactPlace } from './fact-place.tsx';
import { Row } from './row.tsx';
import { SourceLink } from './source-link.tsx';

type TextFact = FactSummary<string>;

/** Who wrote the story first and who carries it: «الحرة — عبر موجز الأنباء», or the publisher alone. */
export function Origins({ article }: { readonly article: ArticleSummary }): JSX.Element | null {
  const { sources } = article;
  const publisher = article.publisher && showText(article.publisher.value) ? article.publisher : null;
  const [first] = sources;
  if (!first) {
    return (
      publisher && (
        <Row label={t('publisher')} of={['publisher']}>
          <Publisher fact={publisher} />
        </Row>
      )
    );
  }
  const same = sources.length === 1 && publisher && showText(first.value) === showText(publisher.value);
  return (
    <Row label={t('source')} of={['source', 'publisher']}>
      {same ? (
        // A site that names itself as its source: said once, read as both.
        <span data-fact="publisher">
          <Sources facts={sources} />
        </span>
      ) : (
        <Sources facts={sources} />
      )}
      {publisher && !same && (
        <span class="via">
          {` — ${t('via')} `}
          <Publisher fact={publisher} />
        </span>
      )}
    </Row>
  );
}

function Sources({ facts }: { readonly facts: readonly TextFact[] }): JSX.Element {
  return (
    <span class="sources" dir={isArabic(facts) ? 'rtl' : undefined} data-fact="source">
      {facts.map((fact, index) => (
        <Fragment key={fact.value}>
          {index > 0 && '، '}
          <FactPlace fact={fact} name="source" index={index}>
            <bdi>{showText(fact.value)}</bdi>
          </FactPlace>
          <SourceLink fact={fact} />
        </Fragment>
      ))}
    </span>
  );
}

/** The list runs in its own direction, for its comma is Arabic too: `وكالات ،الجزيرة` in an English popup. */
function isArabic(facts: readonly TextFact[]): boolean {
  return facts.some((fact) => /\p{Script=Arabic}/u.test(fact.value));
}

function Publisher({ fact }: { readonly fact: TextFact }): JSX.Element {
  return (
    <FactPlace fact={fact} name="publisher">
      <bdi data-fact="publisher">{showText(fact.value)}</bdi>
    </FactPlace>
  );
}
