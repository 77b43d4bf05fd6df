/** Nobody has the keyboard: what had it is gone or can't be pressed any more. A screen reader then no longer knows where it is. */
export function isFocusLost(): boolean {
  const at = document.activeElement;
  return !at || at === document.body || at.matches(':disabled');
}

/** For `ref`: takes the focus when it appears. Only for what appears because of a press whose button it replaces. */
export const arrive = (node: HTMLElement | null): void => node?.focus();

/** Begins a new screen at its heading, as a new page would. */
export function landOn(root: HTMLElement): void {
  const start = root.querySelector<HTMLElement>('main :is(h1, h2, legend)') ?? root.querySelector<HTMLElement>('h1');
  if (!start) return;
  start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
