/** Lines round boxes of the page. */
export interface Outlines {
  /** @param tone `ours`: it goes or is shown; `refused`: it stays */
  draw(boxes: readonly DOMRect[], tone?: 'ours' | 'refused'): void;
}

/** The frames' look; the colours are read on white, on black and on pictures, for there are two of them. */
export const OUTLINE_CSS = `.frame{position:fixed;border:2px solid #0b6e5f;border-radius:4px;background:rgb(11 110 95/.16);
box-shadow:0 0 0 2px #fffefb;pointer-events:none}.frame[data-tone=refused]{border-color:#a33a12;border-style:dashed;background:rgb(163 58 18/.1)}
@media (forced-colors:active){.frame{border-color:Highlight;forced-color-adjust:none}}`;

/** How far a line stands from its box, in pixels; it never leaves the window, so that a wide box has sides too. */
const AIR = 3;
const EDGE = 2;

/** @param root of our layer: no style of the page reaches the lines */
export function createOutlines(doc: Document, root: ShadowRoot): Outlines {
  const place = doc.createElement('div');
  root.append(place);
  return {
    draw(boxes, tone = 'ours') {
      const { innerWidth, innerHeight } = doc.defaultView ?? { innerWidth: 0, innerHeight: 0 };
      place.replaceChildren(
        ...boxes.map((box) => {
          const frame = doc.createElement('div');
          frame.className = 'frame';
          frame.dataset.tone = tone;
          const left = Math.max(EDGE, box.left - AIR);
          const top = Math.max(EDGE, box.top - AIR);
          Object.assign(frame.style, {
            left: `${left}px`,
            top: `${top}px`,
            width: `${Math.min(innerWidth - EDGE, box.right + AIR) - left}px`,
            height: `${Math.min(innerHeight - EDGE, box.bottom + AIR) - top}px`,
          });
          return frame;
        }),
      );
    },
  };
}
