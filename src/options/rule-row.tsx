import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { changeRule, LONGEST_RULE } from '../shared/rules.ts';
import { isolate, showText } from '../shared/show-text.ts';
import { isSelector } from './is-selector.ts';
import { useAttempt } from './use-attempt.ts';

interface RuleRowProps {
  readonly host: string;
  readonly selector: string;
}

/** One rule, and its selector in a field while it is being changed. */
export function RuleRow({ host, selector }: RuleRowProps): JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const { hasFailed, attempt } = useAttempt();
  const edit = useRef<HTMLButtonElement>(null);
  const change = async (to: string) => {
    if (await attempt(changeRule(host, selector, to))) setDraft(null);
  };
  const cancel = () => {
    setDraft(null);
    // The field that had the focus goes.
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <li data-rule={selector}>
      {draft === null ? (
        <>
          <code dir="ltr">{showText(selector)}</code>
          <button
            ref={edit}
            type="button"
            data-action="edit-rule"
            aria-label={t('actOnBlock', t('ruleEdit'), isolate(selector))}
            onClick={() => setDraft(selector)}
          >
            {t('ruleEdit')}
          </button>
          <button
            type="button"
            data-action="remove-rule"
            aria-label={t('actOnBlock', t('ruleRemove'), isolate(selector))}
            onClick={() => void change('')}
          >
            {t('ruleRemove')}
          </button>
        </>
      ) : (
        <RuleForm
          host={host}
          draft={draft}
          onDraft={setDraft}
          onSave={() => void change(draft.trim())}
          onCancel={cancel}
        />
      )}
      {hasFailed && <p role="alert">{t('rulesNotKept')}</p>}
    </li>
  );
}

interface RuleFormProps {
  readonly host: string;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A selector that no browser reads cannot be saved. */
function RuleForm({ host, draft, onDraft, onSave, onCancel }: RuleFormProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isFit = draft.trim() !== '' && isSelector(draft);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) onSave();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <input
        type="text"
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        maxLength={LONGEST_RULE}
        value={draft}
        aria-label={t('ruleSelector', isolate(host))}
        aria-invalid={!isFit}
        aria-describedby={id}
        ref={field}
        onInput={({ currentTarget }) => onDraft(currentTarget.value)}
      />
      <button type="submit" data-action="save-rule" disabled={!isFit}>
        {t('ruleSave')}
      </button>
      <button type="button" data-action="cancel-rule" onClick={onCancel}>
        {t('pickCancel')}
      </button>
      <p id={id} class="unfit" role="status">
        {isFit ? '' : t('ruleInvalid')}
      </p>
    </form>
  );
}
