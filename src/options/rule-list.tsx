import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { loadAllRules, onRulesChange, type SiteRules } from '../shared/rules.ts';
import { RuleExchange } from './rule-exchange.tsx';
import { RuleRow } from './rule-row.tsx';

/** What the reader hides by rules of his own: by site, to be changed, taken away, carried in and out. */
export function RuleList(): JSX.Element {
  const [sites, setSites] = useState<readonly SiteRules[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const load = () =>
      loadAllRules().then(
        (all) => stop.signal.aborted || setSites(all),
        // A damaged profile: then there is nothing to show.
        () => {},
      );
    onRulesChange(() => void load(), stop.signal);
    void load();
    return () => stop.abort();
  }, []);
  return (
    <div class="choice rules" data-part="rules">
      <h3>{t('rulesTitle')}</h3>
      {sites.map(({ host, selectors }) => (
        <section key={host} data-rules={host}>
          <h4>
            <bdi>{host}</bdi>
          </h4>
          <ul>
            {selectors.map((selector) => (
              <RuleRow key={selector} host={host} selector={selector} />
            ))}
          </ul>
        </section>
      ))}
      <p class="hint">{t(sites.length > 0 ? 'rulesHint' : 'rulesNone')}</p>
      <RuleExchange sites={sites} />
    </div>
  );
}
