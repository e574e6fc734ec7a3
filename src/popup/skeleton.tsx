import type { JSX } from 'preact';

/** The shape of what is to come; the style keeps it out of sight for the first moments (see popup.css). */
export function Skeleton(): JSX.Element {
  return (
    <section class="skeleton" aria-hidden="true">
      <i class="bone bone-levels" />
      <i class="bone bone-title" />
      <i class="bone bone-title bone-short" />
      <i class="bone" />
      <i class="bone bone-short" />
      <i class="bone" />
      <i class="bone bone-block" />
    </section>
  );
}
