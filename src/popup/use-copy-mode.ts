import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a tick stays, in milliseconds. */
const SHOWN_FOR = 1600;

/** While it is on, a click on a chip takes a copy. */
export interface CopyMode {
  readonly isOn: boolean;
  /** The text that was just copied. */
  readonly copied: string | null;
  readonly hasFailed: boolean;
  /** Gets the focus when copying begins. */
  readonly first: RefObject<HTMLButtonElement | null>;
  /** Gets it back when Escape ends it. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  switch(): void;
  copy(text: string): void;
}

/** The popup's view for copying: focus goes into it and comes back, Escape leaves it. */
export function useCopyMode(): CopyMode {
  const [isOn, setOn] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOn) return;
    first.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would close the popup.
      event.preventDefault();
      setOn(false);
      toggle.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
  return { isOn, first, toggle, switch: () => setOn(!isOn), ...useClipboard() };
}

/** Writes to the clipboard as a page of the extension may on a click, without any permission. */
function useClipboard(): Pick<CopyMode, 'copied' | 'hasFailed' | 'copy'> {
  const [copied, setCopied] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(setCopied, SHOWN_FOR, null);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { copied, hasFailed, copy: (text) => void copy(text) };
}
