import { useEffect, useMemo } from 'preact/hooks';

/** A press this long is a hold; it counts again each time as much has gone by. */
const STEP_MS = 380;
/** What one step of a hold is worth: a whole hold is three. */
const STEP = 1 / 3;

/**
 * Long presses, as a convenience on top of taps: a step every while, and 0 when the finger lets go.
 * @param onHold gets the amount of each step
 */
export function useHold(onHold: (amount: number) => void) {
  const press = useMemo(() => {
    let frame = 0;
    let since = 0;
    let held = false;
    let down = false;
    const look = (now: number) => {
      if (now - since >= STEP_MS) {
        since = now;
        held = true;
        onHold(STEP);
      }
      frame = requestAnimationFrame(look);
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      if (down && held) onHold(0);
      down = false;
    };
    return {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || event.defaultPrevented) return;
        since = performance.now();
        held = false;
        down = true;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(look);
      },
      onPointerUp: stop,
      onPointerCancel: stop,
      onPointerLeave: stop,
      /** A long press on a phone must not open a menu. */
      onContextMenu: (event: Event) => event.preventDefault(),
      /** Whether the click that follows a press belongs to a hold. Keys never hold. */
      tookClick: (event: MouseEvent) => held && event.detail > 0,
    };
  }, []);
  useEffect(() => press.onPointerUp, []);
  return press;
}
