import type { JSX } from 'preact';

/** A shortcut, key by key. @param keys `Alt+Shift+M`, or signs without a plus (`⌥⇧M`), as a Mac writes them */
export function Keys({ keys }: { readonly keys: string }): JSX.Element {
  return (
    <bdi class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </bdi>
  );
}
