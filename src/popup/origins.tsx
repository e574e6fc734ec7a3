import { Fragment, type JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { ArticleSummary, FactSummary } from '../shared/summary.ts';
import { FactPlace, type OnReveal } from './fact-place.tsx';
import { Row } from './row.tsx';

type TextFact = FactSummary<string>;

interface OriginsProps {
  readonly article: ArticleSummary;
  readonly onReveal: OnReveal;
}

/** Who wrote the story first and who carries it: «الحرة — عبر موجز الأنباء», or the publisher alone. */
export function Origins({ article, onReveal }: OriginsProps): JSX.Element | null {
  const { sources } = article;
  const publisher = article.publisher && showText(article.publisher.value) ? article.publisher : null;
  const [first] = sources;
  if (!first) {
    return (
      publisher && (
        <Row label={t('publisher')}>
          <Publisher fact={publisher} onReveal={onReveal} />
        </Row>
      )
    );
  }
  const same = sources.length === 1 && publisher && showText(first.value) === showText(publisher.value);
  return (
    <Row label={t('source')}>
      {same ? (
        // A site that names itself as its source: said once, read as both.
        <span data-fact="publisher">
          <Sources facts={sources} onReveal={onReveal} />
        </span>
      ) : (
        <Sources facts={sources} onReveal={onReveal} />
      )}
      {publisher && !same && (
        <span class="via">
          {` ${t('via')} `}
          <Publisher fact={publisher} onReveal={onReveal} />
        </span>
      )}
    </Row>
  );
}

function Sources({ facts, onReveal }: { facts: readonly TextFact[]; onReveal: OnReveal }): JSX.Element {
  return (
    <span class="sources" dir={isArabic(facts) ? 'rtl' : undefined} data-fact="source">
      {facts.map((fact, index) => (
        <Fragment key={fact.value}>
          {index > 0 && '، '}
          <FactPlace fact={fact} name="source" index={index} onReveal={onReveal}>
            <bdi>{showText(fact.value)}</bdi>
          </FactPlace>
        </Fragment>
      ))}
    </span>
  );
}

/** The list runs in its own direction, for its comma is Arabic too: `وكالات ،الجزيرة` in an English popup. */
function isArabic(facts: readonly TextFact[]): boolean {
  return facts.some((fact) => /\p{Script=Arabic}/u.test(fact.value));
}

function Publisher({ fact, onReveal }: { fact: TextFact; onReveal: OnReveal }): JSX.Element {
  return (
    <FactPlace fact={fact} name="publisher" onReveal={onReveal}>
      <bdi data-fact="publisher">{showText(fact.value)}</bdi>
    </FactPlace>
  );
}
