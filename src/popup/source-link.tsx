import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
// The one thing of the engine that the popup runs: a look into a table, without a document.
import { agencyHome } from '../engine/facts/agency-home.ts';
import { Outward } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { linkOf } from '../shared/show-link.ts';
import { clipText, isolate } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { MOST_KEY } from './describe-place.ts';

/** The way to a source: the page's own link to it, else the home of an agency that we know; else nothing. */
export function SourceLink({ fact }: { readonly fact: FactSummary<string> }): JSX.Element | null {
  const own = linkOf(fact.href);
  // The table is long, and the popup is drawn anew at every click.
  const home = useMemo(() => linkOf(agencyHome(fact.value)?.url), [fact.value]);
  const link = own ?? home;
  if (!link) return null;
  // The address is said with the name: whoever writes the page writes the name too.
  const label = t(
    own ? 'followSource' : 'openSource',
    isolate(clipText(fact.value, MOST_KEY)),
    isolate(clipText(link.host, MOST_KEY)),
  );
  return (
    <a class="outward" href={link.href} target="_blank" rel="noreferrer" title={label} aria-label={label}>
      <Outward />
    </a>
  );
}
