import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Comfort,
  loadComfort,
  NO_COMFORT,
  onComfortChange,
  resetComfort,
  saveComfort,
} from '../shared/comfort.ts';

interface StoredComfort {
  readonly comfort: Comfort;
  /** The last wish could not be stored. */
  readonly hasFailed: boolean;
  choose(wishes: Partial<Comfort>): void;
  reset(): void;
}

/**
 * What the reader wishes for, and how it is changed: shown at once, then stored.
 * @param onChange called when a wish has been stored
 */
export function useComfort(onChange: () => void): StoredComfort {
  const [comfort, show] = useState(NO_COMFORT);
  const [hasFailed, setFailed] = useState(false);
  const now = useRef(comfort);
  const pending = useRef(0);
  const set = (wished: Comfort) => {
    now.current = wished;
    show(wished);
  };
  useEffect(() => {
    const stop = new AbortController();
    // While something is being stored, the storage tells of what was wished for before.
    const hear = (stored: Comfort) => {
      if (pending.current === 0 && !stop.signal.aborted) set(stored);
    };
    onComfortChange(hear, stop.signal);
    void loadComfort().then(hear);
    return () => stop.abort();
  }, []);

  const attempt = async (wished: Comfort, task: Promise<void>) => {
    set(wished);
    pending.current += 1;
    const failed = await task.then(
      () => false,
      () => true,
    );
    pending.current -= 1;
    setFailed(failed);
    if (!failed) onChange();
    else if (pending.current === 0) set(await loadComfort());
  };
  return {
    comfort,
    hasFailed,
    choose: (wishes) => void attempt({ ...now.current, ...wishes }, saveComfort(wishes)),
    reset: () => void attempt(NO_COMFORT, resetComfort()),
  };
}
