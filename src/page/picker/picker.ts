import { type MessageKey, t } from '../../shared/i18n.ts';
import { firstWords } from '../first-words.ts';
import { welcome } from '../guests.ts';
import { boxOf } from '../layer/box-of.ts';
import { openLayer } from '../layer/layer.ts';
import { createOutlines } from '../layer/outlines.ts';
import { PICK, RULE } from '../own/find-own.ts';
import { guardStory } from '../own/guard-story.ts';
import type { OwnBlocks } from '../own/own-blocks.ts';
import { activeElementOf } from '../unclobbered.ts';
import { answerKeys, follow } from './keys.ts';
import { nameElement } from './name-element.ts';
import { type Command, createPanel, type Scope } from './panel.ts';
import { PANEL_CSS } from './panel-style.ts';
import { narrower, pageElementAt, wider } from './walk-boxes.ts';
import { type Written, writeSelector } from './write-selector.ts';

/** What the picker needs from outside. */
export interface PickerSettings {
  readonly theme: string;
  /** For numbers. */
  readonly locale: string;
  /** Keeps a rule for the site, and takes it back; null where nothing is kept. */
  readonly rules: { add(selector: string): Promise<void>; remove(selector: string): Promise<void> } | null;
}

/** What was hidden last. */
interface Done {
  readonly id: number;
  readonly element: Element;
  /** The rule that was made of it; null for this page alone. */
  readonly rule: string | null;
}

/**
 * Lets the reader choose an element and hides it: by mouse (point, click), by touch (tap), by keyboard (arrows).
 * @returns takes it all away
 */
export function startPicker(own: OwnBlocks, win: Window, settings: PickerSettings): () => void {
  const { document: doc } = win;
  const layer = openLayer(own.page, doc, PANEL_CSS);
  const outlines = createOutlines(doc, layer.root);
  const panel = createPanel(doc, layer, settings.theme, (command) => void run(command));
  const stop = new AbortController();
  const focused = activeElementOf(doc);
  const trail: Element[] = [];
  let chosen: Element | null = null;
  let written: Written | null = null;
  let isHeld = false;
  let scope: Scope = settings.rules === null ? 'here' : 'always';
  let done: Done | null = null;
  let notice: MessageKey | null = null;
  let isRefused = false;

  const guard = () => (own.page.story === null ? () => true : guardStory(own.page.story, doc));
  const isRule = () => scope === 'always' && written !== null;
  const targets = () => (isRule() ? (written?.elements ?? []) : [chosen ?? []].flat());
  const draw = () => {
    const boxes = done === null ? targets().flatMap((element) => boxOf([element], doc) ?? []) : [];
    outlines.draw(boxes, isRefused ? 'refused' : 'ours');
  };
  const noticeOf = (refused: boolean): MessageKey | null => {
    if (done !== null) return notice;
    if (refused) return 'pickStory';
    if (notice !== null) return notice;
    return isHeld && scope === 'always' && written === null ? 'pickNoSelector' : null;
  };
  const show = () => {
    const refused = done === null && isRefused;
    const said = noticeOf(refused);
    const named = done?.element ?? chosen;
    panel.show(
      {
        phase: done === null ? 'choosing' : 'hidden',
        chosen: named && { name: t(nameElement(named)), words: firstWords([named]) },
        count: targets().length,
        canWiden: chosen !== null && wider(chosen) !== null,
        canNarrow: chosen !== null && (trail.length > 0 || narrower(chosen) !== null),
        scope: settings.rules === null ? null : scope,
        notice: said && t(said),
        isRefused: refused,
      },
      settings.locale,
    );
    draw();
  };
  /** @param held whether it stays chosen when the pointer goes on */
  const choose = (element: Element | null, held: boolean) => {
    if (element === null || (element === chosen && held === isHeld)) return;
    chosen = element;
    isHeld = held;
    notice = null;
    const isStory = guard();
    isRefused = isStory(element);
    written = held && !isRefused ? writeSelector(element, isStory) : null;
    panel.avoid(boxOf([element], doc), win.innerHeight);
    show();
  };
  const step = (key: string) => {
    const from = chosen ?? pageElementAt(doc, win.innerWidth / 2, win.innerHeight / 2, layer.host);
    const next = from !== null && chosen !== null ? follow(key, from, trail) : from;
    choose(next, true);
    if (next === null) return;
    const box = boxOf([next], doc);
    if (box !== null && (box.bottom < 0 || box.top > win.innerHeight))
      Element.prototype.scrollIntoView.call(next, { block: 'center', behavior: 'instant' });
    draw();
  };

  const hide = async () => {
    if (chosen === null) return;
    // Looked at again: the page may have gone on since it was chosen.
    isRefused = guard()(chosen);
    if (isRefused) return show();
    if (!isHeld) choose(chosen, true);
    const element = chosen;
    const rule = isRule() ? (written?.selector ?? null) : null;
    const id = own.hide(element, rule === null ? PICK : RULE, rule ?? written?.selector ?? element.localName);
    const block = own.page.story?.blocks().find((one) => one.id === id);
    if (id === null || !block || !own.page.story?.isHidden(block)) {
      // Something in it was shown at the reader's wish, and stays.
      if (id !== null) own.forget(id);
      notice = 'pickWished';
      show();
      return;
    }
    done = { id, element, rule };
    notice = rule === null ? 'pickedHere' : 'pickedAlways';
    show();
    panel.element.focus();
    if (rule === null) return;
    await settings.rules?.add(rule).catch(() => {
      notice = 'pickNotKept';
      if (!stop.signal.aborted) show();
    });
  };
  const undo = async () => {
    if (done === null) return;
    const { id, rule } = done;
    own.forget(id);
    done = null;
    notice = null;
    show();
    panel.element.focus();
    if (rule !== null) await settings.rules?.remove(rule).catch(() => {});
  };
  const another = () => {
    done = null;
    chosen = null;
    written = null;
    isHeld = false;
    isRefused = false;
    notice = null;
    trail.length = 0;
    show();
    panel.element.focus();
  };
  const run = (command: Command): void | Promise<void> => {
    if (command === 'hide') return hide();
    if (command === 'undo') return undo();
    if (command === 'another') return another();
    if (command === 'wider') return step('ArrowUp');
    if (command === 'narrower') return step('ArrowDown');
    if (command !== 'here' && command !== 'always') return leave();
    scope = command;
    show();
  };

  const onKey = answerKeys(layer, panel.element, {
    isChoosing: () => done === null,
    step,
    enter: () => void run(done === null ? 'hide' : 'done'),
    leave: () => leave(),
  });
  const point = (event: MouseEvent, held: boolean) => {
    if (done !== null) return;
    if (held) trail.length = 0;
    choose(pageElementAt(doc, event.clientX, event.clientY, layer.host), held);
  };
  const leave = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    gone();
    layer.remove();
    if (focused instanceof HTMLElement) HTMLElement.prototype.focus.call(focused, { preventScroll: true });
  };
  const gone = welcome({ leave });

  const { signal } = stop;
  panel.catcher.addEventListener('pointermove', (event) => {
    if (!isHeld && event.pointerType === 'mouse') point(event, false);
  });
  panel.catcher.addEventListener('click', (event) => point(event, true));
  for (const name of ['keydown', 'keyup', 'keypress'] as const)
    win.addEventListener(name, onKey, { capture: true, signal });
  for (const name of ['scroll', 'resize']) win.addEventListener(name, draw, { capture: true, signal });
  show();
  panel.element.focus({ preventScroll: true });
  return leave;
}
