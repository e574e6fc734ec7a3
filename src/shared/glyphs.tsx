import type { JSX } from 'preact';

/** The drawing of icons/icon.svg without its ground, in the colour of the text around it. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="2 2 12 12" aria-hidden="true">
      <path
        fill-rule="evenodd"
        d="M11 2a3 3 0 0 0-3 3c0 .7-.3 1-.9 1H3L2 8h9a3 3 0 0 0 0-6Zm-.4 2a.6.6 0 0 0-.6.6V6h1.3a.7.7 0 0 0 .7-.7v-.6a.7.7 0 0 0-.7-.7Z"
      />
      <path opacity=".55" d="M4 10h10v1H4z" />
      <path opacity=".3" d="M8 13h6v1H8z" />
    </svg>
  );
}

/** An old story. */
export function Clock(): JSX.Element {
  return line('M8 4.8V8l2.1 1.4M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0Z');
}

/** Folds and unfolds; points down, turned by the style when open. */
export function Chevron(): JSX.Element {
  return line('m4.5 6.5 3.5 3.5 3.5-3.5', 'chevron');
}

/** Nothing left to do. */
export function Check(): JSX.Element {
  return line('m3.5 8.6 3 3 6-6.8');
}

/** Leads out of the popup, to another site. */
export function Outward(): JSX.Element {
  return line('M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.500 8.500');
}

/** Two sheets: take a copy. */
export function Copy(): JSX.Element {
  return line('M6 5.500h7.500v8H6zM10.500 5.500v-3h-8v8.500H6');
}

/** Ends what was begun. */
export function Cross(): JSX.Element {
  return line('m4.200 4.200 7.600 7.600M11.800 4.200l-7.600 7.600');
}

/** A gear: what can be set. */
export function Gear(): JSX.Element {
  return line(
    'M6.7 3.3L6.9 1.7L9.1 1.7L9.3 3.3L10.4 3.7L11.7 2.8L13.2 4.3L12.3 5.6L12.7 6.7L14.3 6.9L14.3 9.1L12.7 9.3L12.3 10.4L13.2 11.7L11.7 13.2L10.4 12.3L9.3 12.7L9.1 14.3L6.9 14.3L6.7 12.7L5.6 12.3L4.3 13.2L2.8 11.7L3.7 10.4L3.3 9.3L1.7 9.1L1.7 6.9L3.3 6.7L3.7 5.6L2.8 4.3L4.3 2.8L5.6 3.7ZM10 8A2 2 0 1 1 6 8a2 2 0 0 1 4 0Z',
  );
}

/** A voice. */
export function Sound(): JSX.Element {
  return line(
    'M2.500 6v4h2.300L8 12.800V3.200L4.800 6ZM10.600 5.600a3.400 3.400 0 0 1 0 4.800M12.700 3.600a6.200 6.200 0 0 1 0 8.800',
  );
}

/** A list of headlines where one story was looked for. */
export function Listing(): JSX.Element {
  return line('M2.5 3h5v4h-5zM10 3.5h3.5M10 6.5h3.5M2.5 10.5h11M2.5 13.5h11');
}

/** Letters of another script. */
export function OtherScript(): JSX.Element {
  return line('M2.2 13 6 3.2h.3L10 13M3.6 9.6h5.1M11.5 6.5c2.5-.9 2.4 1 2.4 2v4.3');
}

/** A door that stays shut. */
export function Lock(): JSX.Element {
  return line('M4 7h8v6.500H4zM5.7 7V4.900a2.3 2.3 0 0 1 4.6 0V7');
}

/** A document that is a file, not a page. */
export function File(): JSX.Element {
  return line('M4 1.800h5l3.5 3.500v8.900H4zM9 1.800v3.500h3.5');
}

/** Still on its way. */
export function Hourglass(): JSX.Element {
  return line('M4 2h8M4 14h8M5 2v2.500L8 8l3-3.500V2M5 14v-2.500L8 8l3 3.500V14');
}

/** Something went wrong. */
export function Trouble(): JSX.Element {
  return line('M8 5v3.800M8 11.100v.1M8 1.9 14.6 13.600H1.400Z');
}

/** The page is another one now. */
export function Moved(): JSX.Element {
  return line('M13 8H3.500M7 4 3 8l4 4', 'moved');
}

function line(d: string, name = ''): JSX.Element {
  return (
    <svg class={`glyph ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
