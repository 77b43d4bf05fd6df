/*
 * The browser's own way back, on a telephone a gesture: a step back within the desk. For it the desk has one entry in the browser's history
 * above its own, and comes back to it after each step. The address never changes.
 */

/** In `history.state` of the upper entry. */
const UPPER = 'upper';
/** In `history.state` of the lower one, as long as the desk is in the upper one. */
const LOWER = 'lower';

const mark = (name: string, on: boolean) => history.replaceState({ ...history.state, [name]: on }, '');
const isAt = (name: string) => history.state?.[name] === true;

/** The upper entry was taken by something else, as the quick exit does: the lower one must not show the desk again. */
export const isLeft = (): boolean => isAt(LOWER);

export interface TrailDeps {
  /** There is nothing to go back to, or it was asked before. */
  mayLeave: () => boolean;
  onBack: () => void;
}

/** @returns takes the upper entry, inside a press: browsers pass over one that nobody has asked for */
export function watchBack({ mayLeave, onBack }: TrailDeps): () => void {
  let stepping = false;
  addEventListener('popstate', () => {
    if (isAt(UPPER)) {
      if (stepping) onBack();
      stepping = false;
    } else if (mayLeave()) {
      mark(LOWER, false);
      history.back();
    } else {
      stepping = true;
      history.forward();
    }
  });
  // A browser may have kept the page as it was.
  addEventListener('pageshow', () => isLeft() && location.replace('./calc.html'));
  return () => {
    if (isAt(UPPER)) return;
    mark(LOWER, true);
    history.pushState({ [UPPER]: true }, '');
  };
}
