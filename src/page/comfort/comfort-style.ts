import { COMFORT_CHOICES, NO_COMFORT } from '../../shared/comfort.ts';
import { COMFORT, LARGEST, type Part, SMALLEST } from './comfort-words.ts';
import { groundRules } from './ground-style.ts';

/** In times the size of the story's text: some 50, 65 and 85 Arabic letters. */
const MEASURES = { narrow: 24, medium: 31, wide: 40 } as const;

/** Arabic needs more than Latin: marks above and below, and tails that reach far down. */
const LEADINGS = { close: 1.6, open: 1.95, airy: 2.4 } as const;

/** Faces by name, those that each system brings along; nothing is downloaded. */
const FACES = {
  naskh:
    '"Noto Naskh Arabic","Noto Naskh Arabic UI","Geeza Pro","Sakkal Majalla","Traditional Arabic","Times New Roman",serif',
  kufi: '"Noto Kufi Arabic","Noto Sans Arabic","Noto Sans Arabic UI","SF Arabic","Segoe UI","Dubai",Tahoma,sans-serif',
} as const;

/** What stands in a line and is text: icons and code keep their own face and height. */
const TEXT =
  ':is(span,font,b,strong,em,a,u,s,ins,del,mark,q,cite,small,bdi,bdo,abbr,time,label,p,div,li,dt,dd,td,th,blockquote,h1,h2,h3,h4,h5,h6):not([class*="icon" i],[class^="fa-"],[class*=" fa-"],[class~="fa"])';
const MEDIA = ':is(img,video,canvas,iframe,object,embed,audio,svg)';

/** Selectors of what carries our words. */
export interface Selectors {
  /** The page's root while the reader wants this. */
  readonly wish: (wish: string) => string;
  /** A part of the page while the reader wants this; told by the part alone, for it may stand in a shadow tree. */
  readonly part: (part: Part, wish: string) => string;
}

function selectorsOf(token: string): Selectors {
  const ours = (...words: string[]) =>
    `[${COMFORT}^="${token} "]${words.map((word) => `[${COMFORT}~="${word}"]`).join('')}`;
  return { wish: (wish) => `:root${ours(wish)}`, part: (part, wish) => ours(part, wish) };
}

/**
 * The style that makes the marks work, of USER origin: nothing the page says wins over it. It stands once and for all;
 * what the reader wants is told by attributes. On paper the page is its own.
 */
export function comfortStyle(token: string): string {
  const by = selectorsOf(token);
  const rules = [
    ...sizeRules(by),
    ...measureRules(by),
    ...leadingRules(by),
    ...faceRules(by),
    ...groundRules(by),
  ];
  return `@media screen{${rules.join('\n')}}`;
}

function sizeRules({ wish, part }: Selectors): string[] {
  const ems = Array.from({ length: LARGEST - SMALLEST + 1 }, (_, at) => SMALLEST + at);
  return [
    ...ems.map((size) => `${wish(`em-${size}`)}{--matn-em:${size}px!important}`),
    ...COMFORT_CHOICES.size.flatMap((size) => {
      if (size === NO_COMFORT.size) return [];
      const name = `size-${size}`;
      const line = part('line', name);
      const zoom = Number(size) / 100;
      // `zoom` and no font size: it scales what the page set in pixels, and every span in a line alike.
      return [
        `${wish(name)}{--matn-zoom:${zoom}!important}`,
        `${line}{zoom:${zoom}!important;max-inline-size:100%!important}`,
        // A headline is large already.
        `${part('head', name)}{zoom:${1 + (zoom - 1) / 2}!important}`,
        `${line} ${line}{zoom:1!important}`,
        `${line} ${MEDIA}:not(svg *){zoom:${1 / zoom}!important}`,
      ];
    }),
  ];
}

function measureRules({ part }: Selectors): string[] {
  return Object.entries(MEASURES).flatMap(([measure, ems]) => {
    const name = `measure-${measure}`;
    const column = part('column', name);
    const length = `${ems}*var(--matn-em,18px)`;
    // Sixteen pixels of air on either side of a narrow screen, whatever became of the page's own margins.
    const wide = `min(${length}*var(--matn-zoom,1),100vw - 32px)`;
    const block =
      'display:block!important;float:none!important;inline-size:auto!important;min-inline-size:0!important;' +
      'padding-inline:0!important;border-inline-width:0!important';
    return [
      `${part('free', name)}{${block};max-inline-size:none!important;margin-inline:0!important;columns:auto!important}`,
      `${column}{${block};max-inline-size:${wide}!important;margin-inline:auto!important;box-sizing:content-box!important}`,
      // Zoomed itself, its lengths are too.
      `${column}${part('line', name)}{max-inline-size:min(${length},(100vw - 32px)/var(--matn-zoom,1))!important}`,
      `${column} :is(img,video){max-inline-size:100%!important}`,
      `${column} pre{max-inline-size:100%!important;overflow-x:auto!important}`,
    ];
  });
}

function leadingRules({ part }: Selectors): string[] {
  return Object.entries(LEADINGS).flatMap(([leading, height]) => {
    const line = part('line', `leading-${leading}`);
    return [
      `${line}{line-height:${height}!important}`,
      `${part('head', `leading-${leading}`)}{line-height:${1.1 + (height - 1) / 2}!important}`,
      `${line} ${TEXT}:not(${line}){line-height:inherit!important}`,
    ];
  });
}

function faceRules({ part }: Selectors): string[] {
  return Object.entries(FACES).flatMap(([face, names]) => {
    const line = part('line', `face-${face}`);
    return [
      `${line}:not(pre){font-family:${names}!important;letter-spacing:normal!important}`,
      `${line}:not(pre) ${TEXT}{font-family:inherit!important;letter-spacing:normal!important}`,
    ];
  });
}
