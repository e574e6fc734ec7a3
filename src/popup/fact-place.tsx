import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { t } from '../shared/i18n.ts';
import { clipText } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { describePlace, MOST_WORDS, placeKey } from './describe-place.ts';
import { PlacesContext } from './places.ts';
import type { FactName } from './tab-connection.ts';

interface FactPlaceProps {
  readonly fact: FactSummary<unknown>;
  readonly name: FactName;
  readonly index?: number;
  readonly children: ComponentChildren;
}

/** Round a fact: says on hover where it was found; a click leads there, or tells it in a {@link PlaceNote}. */
export function FactPlace({ fact, name, index = 0, children }: FactPlaceProps): JSX.Element {
  const { told, show } = useContext(PlacesContext);
  return (
    <button
      type="button"
      class="place"
      title={fact.visible ? t('seeThere', describePlace(fact)) : describePlace(fact)}
      aria-expanded={fact.visible ? undefined : told?.name === name && told.index === index}
      onClick={() => show({ fact, name, index })}
    >
      {children}
    </button>
  );
}

/** Tells in words where one of these facts was found, once that was asked. */
export function PlaceNote({ of }: { readonly of: readonly FactName[] }): JSX.Element | null {
  const { told } = useContext(PlacesContext);
  if (told === null || !of.includes(told.name)) return null;
  return (
    <p class="place-note" role="status" data-place={told.name}>
      {noteOn(told.fact)}
    </p>
  );
}

function noteOn(fact: FactSummary<unknown>): ComponentChildren {
  if (fact.where === 'computed') return t('foundComputed');
  const raw = <bdi>{clipText(fact.raw, MOST_WORDS)}</bdi>;
  // It was in sight when the page was read: hidden since, or taken away.
  return fact.where === 'visible'
    ? fill('foundGone', raw)
    : fill('foundHidden', raw, <bdi>{placeKey(fact)}</bdi>);
}
