import type { Selectors } from './comfort-style.ts';

interface Colours {
  readonly scheme: 'light' | 'dark';
  readonly ground: string;
  readonly ink: string;
  readonly link: string;
  readonly rule: string;
}

/** Ink and link stand out from their ground by 7:1 and more: comfort-style.test.ts counts. */
export const GROUNDS: Readonly<Record<'paper' | 'sepia' | 'dark', Colours>> = {
  paper: { scheme: 'light', ground: '#fbf8f3', ink: '#1f1b16', link: '#0a5a4e', rule: '#d9cfc0' },
  sepia: { scheme: 'light', ground: '#f2e6cf', ink: '#3a2e1e', link: '#6f3410', rule: '#d3c09d' },
  dark: { scheme: 'dark', ground: '#181613', ink: '#e6dfd3', link: '#7fd3c2', rule: '#453e35' },
};

/** Pictures keep their colours. */
const PICTURES = 'img,picture,video,canvas,iframe,object,embed,svg,svg *';

/**
 * Whatever the page shows stands on one ground in one ink: what it had behind a text and what colour it gave it are
 * no longer to be known, so both go together. Pictures stay, background pictures too but for those behind the story.
 */
export function groundRules({ wish, part }: Selectors): string[] {
  return Object.entries(GROUNDS).flatMap(([name, { scheme, ground, ink, link, rule }]) => {
    const root = wish(`ground-${name}`);
    const [line, path, over] = (['line', 'path', 'over'] as const).map((of) => part(of, `ground-${name}`));
    const text = (colour: string) =>
      `{color:${colour}!important;-webkit-text-fill-color:currentcolor!important;background-color:transparent!important;` +
      `border-color:${rule}!important;text-shadow:none!important;box-shadow:none!important;` +
      'text-decoration-color:currentcolor!important;caret-color:currentcolor!important}';
    const within = (selector: string) => `${root} :where(${selector})`;
    const all = within(`body,body *:not(${PICTURES})`);
    return [
      `${root}{background:${ground}!important;color:${ink}!important;color-scheme:${scheme}!important;` +
        'filter:none!important;opacity:1!important}',
      `${all}${text(ink)}`,
      `${all}::before,${all}::after${text('inherit')}`,
      `${within('body a:any-link,body a:any-link *')}{color:${link}!important}`,
      `${within('body :is(input,textarea,select,button)')}{background:${ground}!important}`,
      `${path}{background-image:none!important;background-color:transparent!important;` +
        'filter:none!important;opacity:1!important;mix-blend-mode:normal!important}',
      // Once more by the line itself, which may stand in a shadow tree.
      `${line},${line} :where(*:not(${PICTURES}))${text(ink)}`,
      `${line} :is(a:any-link,a:any-link *){color:${link}!important}`,
      `${line},${over}{background:${ground}!important;opacity:1!important;` +
        'filter:none!important;mix-blend-mode:normal!important}',
    ];
  });
}
