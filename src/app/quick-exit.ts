import type { Unsubscribe } from '../lib/store';

export interface QuickExitDeps {
  document: Document;
  /** `location.replace`, bound: the page must leave no entry that "Back" returns to. */
  replace(url: string): void;
  /** Stops every sound at once. */
  silence(): void;
  /** Drops what a guest did from memory. */
  forget(): void;
}

export interface QuickExit {
  /** Covers the screen in this frame and goes to the calculator. */
  exit(): void;
  /** Stops listening to the keyboard. */
  stop: Unsubscribe;
}

/** Milliseconds for three presses. Windows asks about Sticky Keys only at the fifth. */
const WITHIN = 2000;

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'repeat' | 'timeStamp'>;

/** A Vietnamese input method may have taken the key for itself (`Process`): then it is known by its place. */
const isShift = ({ key, code }: Key): boolean => key === 'Shift' || code === 'ShiftLeft' || code === 'ShiftRight';

/** @returns a function that is true at the third press of Shift in a row within 2 s. Any other key between (Shift+Tab) starts again. */
export function tripleShift(): (event: Key) => boolean {
  let presses: number[] = [];
  return (event) => {
    const { repeat, timeStamp } = event;
    if (repeat) return false;
    presses = isShift(event) ? [...presses.filter((press) => timeStamp - press <= WITHIN), timeStamp] : [];
    if (presses.length < 3) return false;
    presses = [];
    return true;
  };
}

/** "Thoát nhanh": by its button (`exit`) or by pressing Shift three times anywhere. The cover itself is in index.html and shell.css. */
export function createQuickExit({ document, replace, silence, forget }: QuickExitDeps): QuickExit {
  const exit = () => {
    document.documentElement.classList.add('leaving');
    document.title = 'Máy tính';
    // Whatever one of them does, the page must be left.
    try {
      silence();
      forget();
    } finally {
      replace('./calc.html');
    }
  };
  const isThird = tripleShift();
  const onKey = (event: KeyboardEvent) => {
    if (isThird(event)) exit();
  };
  // Captured, so that no dialog or game can keep the key to itself.
  document.addEventListener('keydown', onKey, { capture: true });
  return { exit, stop: () => document.removeEventListener('keydown', onKey, { capture: true }) };
}
