import { cutSentences } from './cut-sentences.ts';

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
export type Rate = (typeof RATES)[number];

export type SpeakerState = 'speaking' | 'paused' | 'ended';

export interface SpeakerOptions {
  /** What is read, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** How fast, until `setRate` says otherwise. */
  readonly rate: Rate;
  /** Speaks one piece and calls back whether it has been said; the function it returns silences it. */
  readonly say: (text: string, rate: Rate, done: (isSaid: boolean) => void) => () => void;
  /** Called whenever the paragraph, the state or the rate has changed. */
  readonly onChange: () => void;
}

/** Reads paragraphs one after another. Nothing here knows a browser or a page. */
export class Speaker {
  readonly #options: SpeakerOptions;
  readonly #pieces: readonly (readonly string[])[];
  #paragraph = 0;
  #piece = 0;
  #state: SpeakerState = 'paused';
  #rate: Rate;
  #silence: () => void = () => {};

  constructor(options: SpeakerOptions) {
    this.#options = options;
    this.#rate = options.rate;
    this.#pieces = options.paragraphs.map(cutSentences);
  }

  get paragraph(): number {
    return this.#paragraph;
  }
  get state(): SpeakerState {
    return this.#state;
  }
  get rate(): Rate {
    return this.#rate;
  }

  /** From where it was. The browser's own `pause` is none on some systems: a piece is begun again instead. */
  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'speaking';
    this.#speak();
  }

  pause(): void {
    if (this.#state !== 'speaking') return;
    this.#silence();
    this.#state = 'paused';
    this.#options.onChange();
  }

  /** To the next paragraph or the one before; past the last it ends. */
  move(by: 1 | -1): void {
    if (this.#state === 'ended') return;
    this.#goTo(Math.max(0, this.#paragraph + by), 0);
  }

  setRate(rate: Rate): void {
    this.#rate = rate;
    this.#goTo(this.#paragraph, this.#piece);
  }

  stop(): void {
    if (this.#state === 'ended') return;
    this.#silence();
    this.#state = 'ended';
    this.#options.onChange();
  }

  #goTo(paragraph: number, piece: number): void {
    this.#silence();
    this.#paragraph = paragraph;
    this.#piece = piece;
    if (paragraph >= this.#pieces.length) this.stop();
    else if (this.#state === 'speaking') this.#speak();
    else this.#options.onChange();
  }

  #speak(): void {
    const text = this.#pieces[this.#paragraph]?.[this.#piece];
    if (text === undefined) this.#goTo(this.#paragraph + 1, 0);
    else this.#say(text);
  }

  #say(text: string): void {
    let isOver = false;
    const silence = this.#options.say(text, this.#rate, (isSaid) => {
      // A piece that was silenced may still say that it has ended.
      if (isOver) return;
      isOver = true;
      if (isSaid) {
        this.#piece += 1;
        this.#speak();
      } else {
        // Chromium lets no page speak before it was clicked: the click on the bar's button is one.
        this.#state = 'paused';
        this.#options.onChange();
      }
    });
    // Said already: another piece has its own silence by now.
    if (isOver) return;
    this.#silence = () => {
      if (!isOver) silence();
      isOver = true;
    };
    this.#options.onChange();
  }
}
