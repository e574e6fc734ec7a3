import type { ComponentChildren, JSX } from 'preact';

/** A label and its value in the list of facts. */
export function Row(props: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </>
  );
}
