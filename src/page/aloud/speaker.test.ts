import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Speaker } from './speaker.ts';

const LONG = 'أ'.repeat(100);
let said: string[];
let silenced: number;
let finish: (isSaid?: boolean) => void;
let speaker: Speaker;
const onChange = vi.fn();

beforeEach(() => {
  said = [];
  silenced = 0;
  onChange.mockReset();
  speaker = new Speaker({
    rate: 1,
    paragraphs: ['العنوان', `${LONG}. ${LONG}.`, 'الختام'],
    say(text, rate, done) {
      said.push(`${text.slice(0, 7)}×${rate}`);
      finish = (isSaid = true) => done(isSaid);
      return () => {
        silenced += 1;
      };
    },
    onChange,
  });
});
const where = () => [speaker.paragraph, speaker.state];

describe('reading aloud', () => {
  it('goes through every piece of every paragraph, and ends', () => {
    speaker.resume();
    for (let i = 0; i < 4; i += 1) finish();
    expect(said).toEqual(['العنوان×1', 'أأأأأأأ×1', 'أأأأأأأ×1', 'الختام×1']);
    expect(where()).toEqual([3, 'ended']);
    expect(silenced).toBe(0);
  });

  it('takes up the piece at which it was paused', () => {
    speaker.resume();
    finish();
    finish();
    speaker.pause();
    expect([...where(), silenced]).toEqual([1, 'paused', 1]);
    speaker.resume();
    expect(said).toHaveLength(4);
    expect(said[3]).toBe(said[2]);
  });

  it('moves by paragraphs, not before the first, and past the last it ends', () => {
    speaker.resume();
    speaker.move(-1);
    expect(where()).toEqual([0, 'speaking']);
    speaker.move(1);
    speaker.move(1);
    expect(where()).toEqual([2, 'speaking']);
    speaker.move(1);
    expect(where()).toEqual([3, 'ended']);
    speaker.resume();
    speaker.move(-1);
    expect(where()).toEqual([3, 'ended']);
  });

  it('moves in silence while it is paused', () => {
    speaker.resume();
    speaker.pause();
    speaker.move(1);
    expect([...where(), said.length]).toEqual([1, 'paused', 1]);
    speaker.resume();
    expect(said.at(-1)).toBe('أأأأأأأ×1');
  });

  it('says the piece again at another rate', () => {
    speaker.resume();
    speaker.setRate(1.5);
    expect(said).toEqual(['العنوان×1', 'العنوان×1.5']);
    expect(silenced).toBe(1);
  });

  it('does not hear the end of what was silenced', () => {
    speaker.resume();
    const late = finish;
    speaker.move(1);
    late();
    late(false);
    expect(where()).toEqual([1, 'speaking']);
  });

  it('waits where the browser would not speak', () => {
    speaker.resume();
    finish(false);
    expect(where()).toEqual([0, 'paused']);
    speaker.resume();
    expect(said).toHaveLength(2);
  });

  it('is stopped once, and tells of it', () => {
    speaker.resume();
    onChange.mockReset();
    speaker.stop();
    speaker.stop();
    expect([...where(), silenced]).toEqual([0, 'ended', 1]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
