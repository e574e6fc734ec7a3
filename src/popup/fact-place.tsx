import type { ComponentChildren, JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { isolate } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import type { FactName } from './tab-connection.ts';

export type OnReveal = (fact: FactName, index: number) => unknown;

interface FactPlaceProps {
  readonly fact: FactSummary<unknown>;
  readonly name: FactName;
  readonly index?: number;
  /** Shown on hover instead of where the fact was found. */
  readonly hint?: string;
  readonly onReveal: OnReveal;
  readonly children: ComponentChildren;
}

/** Round a fact: tells where it was found, and a click leads there, where the page has such a place. */
export function FactPlace({ fact, name, index = 0, hint, onReveal, children }: FactPlaceProps): JSX.Element {
  const title = hint ?? describePlace(fact);
  if (!fact.visible) {
    return (
      <span class="place" title={title}>
        {children}
      </span>
    );
  }
  return (
    <button type="button" class="place" title={title} onClick={() => onReveal(name, index)}>
      {children}
    </button>
  );
}

/** «في الصفحة: «…». انقر لتراه في موضعه.» */
function describePlace(fact: FactSummary<unknown>): string {
  if (fact.where === 'computed') return t('foundComputed');
  const raw = isolate(fact.raw.slice(0, 300));
  return fact.visible ? t('foundVisible', raw) : t('foundHidden', raw, isolate(fact.detail));
}
