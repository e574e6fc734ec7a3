import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n.ts';
import { addRules, type SiteRules } from '../shared/rules.ts';
import { saveFile } from '../shared/save-file.ts';
import { clipText } from '../shared/show-text.ts';
import { useWriting } from '../shared/use-settings.ts';
import { isSelector } from './is-selector.ts';
import { readRuleText, type TakenRules, writeRuleFile, writeRuleLines } from './rule-lines.ts';

/** Of the lines that were not taken so many are shown. */
const MOST_REFUSED = 8;
const MOST_OF_A_LINE = 120;

type Outcome = TakenRules | 'rulesNotKept' | 'rulesFileUnread' | null;

/** Rules come in as text or from a file, and go out in two forms. */
export function RuleExchange({ sites }: { readonly sites: readonly SiteRules[] }): JSX.Element {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (from: string) => {
    const taken = readRuleText(from, isSelector);
    try {
      for (const { host, selectors } of taken.rules) await addRules(host, selectors);
      setOutcome(taken);
      if (taken.count > 0) setText('');
    } catch {
      setOutcome('rulesNotKept');
    }
  };
  const open = (chosen: File | undefined) => chosen?.text().then(take, () => setOutcome('rulesFileUnread'));
  return (
    <>
      <details>
        <summary>{t('rulesAdd')}</summary>
        <label for={id}>{t('rulesPaste')}</label>
        <textarea
          id={id}
          dir="ltr"
          rows={4}
          spellcheck={false}
          value={text}
          placeholder="news.example##.most-read"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="hint">{t('rulesPasteHint')}</p>
        <div class="actions">
          <button
            type="button"
            class="plain"
            data-action="take-rules"
            disabled={text.trim() === ''}
            onClick={() => void take(text)}
          >
            {t('rulesTake')}
          </button>
          <button type="button" class="plain" data-action="open-rules" onClick={() => file.current?.click()}>
            {t('rulesOpen')}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,.txt,text/plain,application/json"
            hidden
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </div>
      </details>
      <TakenWord outcome={outcome} />
      {sites.length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="plain"
            data-action="export-lines"
            onClick={() => saveFile('matn-rules.txt', writeRuleLines(sites), 'text/plain')}
          >
            {t('rulesExportLines')}
          </button>
          <button
            type="button"
            class="plain"
            data-action="export-json"
            onClick={() => saveFile('matn-rules.json', writeRuleFile(sites), 'application/json')}
          >
            {t('rulesExportFile')}
          </button>
        </div>
      )}
    </>
  );
}

/** How many rules were taken, and what was not. */
function TakenWord({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { locale } = useWriting();
  if (typeof outcome === 'string') return <p role="alert">{t(outcome)}</p>;
  return (
    <div class="taken" role="status">
      {outcome && plural('rulesTaken', outcome.count, locale)}{' '}
      {outcome && outcome.refused.length > 0 && plural('rulesRefused', outcome.refused.length, locale)}
      {outcome && outcome.refused.length > 0 && (
        <ul>
          {outcome.refused.slice(0, MOST_REFUSED).map((line, at) => (
            <li key={at}>
              <code dir="ltr">{clipText(line, MOST_OF_A_LINE)}</code>
            </li>
          ))}
          {outcome.refused.length > MOST_REFUSED && <li>…</li>}
        </ul>
      )}
    </div>
  );
}
