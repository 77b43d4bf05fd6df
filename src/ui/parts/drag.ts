import { useMemo, useRef } from 'preact/hooks';

/** More than this many CSS pixels makes a press a drag. */
const DRAG = 8;

export interface DragDeps {
  /** Where the finger is on the page. */
  onMove: (x: number, y: number) => void;
  onEnd: () => void;
  /** @param on the `data-drop` of what it was let go over */
  onDrop: (on: string) => void;
}

/** Dragging, as a convenience on top of taps. It outlives a page that is drawn anew under the finger. */
export function useDrag(deps: DragDeps) {
  const latest = useRef(deps);
  latest.current = deps;
  return useMemo(() => {
    let from: { x: number; y: number } | undefined;
    let dragged = false;
    return {
      onPointerDown(event: PointerEvent) {
        if (event.defaultPrevented) return;
        from = { x: event.clientX, y: event.clientY };
        dragged = false;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        if (!from) return;
        dragged ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG;
        if (dragged) latest.current.onMove(event.pageX, event.pageY);
      },
      onPointerUp(event: PointerEvent) {
        from = undefined;
        if (!dragged) return;
        latest.current.onEnd();
        const under = document.elementsFromPoint(event.clientX, event.clientY).find((node) => node.matches('[data-drop]'));
        const on = under?.getAttribute('data-drop');
        if (on) latest.current.onDrop(on);
      },
      onPointerCancel() {
        from = undefined;
        latest.current.onEnd();
      },
      /** Whether the click that follows a press belongs to a drag: a mouse drag ends in one, a touch drag does not, keys have no detail. */
      endsDrag(event: MouseEvent) {
        const ends = dragged && event.detail > 0;
        dragged = false;
        return ends;
      },
    };
  }, []);
}
