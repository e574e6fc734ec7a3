import type { ComponentChildren, JSX } from 'preact';
import { PlaceNote } from './fact-place.tsx';
import type { FactName } from './tab-connection.ts';

interface RowProps {
  readonly label: string;
  /** The facts that the row shows. */
  readonly of?: readonly FactName[];
  readonly children: ComponentChildren;
}

/** A label and its value in the list of facts, and where the value was found, once that was asked. */
export function Row({ label, of = [], children }: RowProps): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {children}
        <PlaceNote of={of} />
      </dd>
    </>
  );
}
