import type { ComponentChildren } from 'preact';
import { TellsButton, TellsSheet } from '../../ui/desk/tells';
import { loadFilled } from './leader-file';
import { lineOf } from './lines-here';

/** The page for when a child tells: a button for the bar, a sheet over the screen. Fetched with the desk, so that it opens at once. */
export async function openTells(draw: () => void) {
  const tells = await loadFilled('when-a-child-tells');
  const lines = tells.call.lines.flatMap(({ line: id, when }) => {
    const line = lineOf(id);
    return line ? [{ line, when }] : [];
  });
  let open = false;
  const turn = (to: boolean) => {
    open = to;
    draw();
    if (!open) document.querySelector<HTMLElement>('.tells-open')?.focus();
  };
  return {
    open: () => turn(true),
    /** @returns whether it was open */
    close(): boolean {
      const was = open;
      if (was) turn(false);
      return was;
    },
    button: (): ComponentChildren => <TellsButton open={open} onPress={() => turn(!open)} />,
    sheet: (): ComponentChildren => open && <TellsSheet tells={tells} lines={lines} onClose={() => turn(false)} />,
  };
}
