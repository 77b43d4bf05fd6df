/*
 * What runs inside the measured page. Each function is sent there as text: it may use nothing from outside itself.
 */

export interface Steps {
  /** Beginnings of the names of the buttons to press, one after the other, each as soon as it is there. */
  press: readonly string[];
  /** Name of the region in which a button must then be pressed, and the words on the screen change, with the picture visible. */
  answer?: string;
  /** Beginning of the name of a button that must then be there. */
  see?: string;
  /** And the picture. */
  pictured?: boolean;
}

/** What a page has drawn through WebGL since it began. */
export interface Draws {
  calls: number;
  vertices: number;
}

/** Goes through the screens as fast as they come, by what a screen reader hears, and notes the time in `globalThis.arrived`. */
export function walk({ press, answer, see, pictured = false }: Steps): void {
  if (window.top !== window) return;
  // The machine is measured, not the moment that a reader is given (src/ui/parts/seen.ts): each press passes for a later one.
  const time = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
  Object.defineProperty(Event.prototype, 'timeStamp', {
    get(this: Event) {
      return time?.call(this) + 400;
    },
  });
  const left = [...press];
  const name = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
  const button = (start: string) => [...document.querySelectorAll('button')].find((each) => name(each).startsWith(start));
  const said = () => document.querySelector('main [role=status]')?.textContent;
  const isPictured = () => {
    const canvas = document.querySelector('canvas');
    return canvas !== null && canvas.width > 0 && canvas.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  let before: string | null | undefined;
  const done = () => {
    if (left.length > 0) {
      const next = button(left[0] ?? '');
      if (next) {
        left.shift();
        next.click();
      }
      return false;
    }
    if (see !== undefined) return button(see) !== undefined && (!pictured || isPictured());
    if (before !== undefined) return said() !== before;
    const choice = document.querySelector<HTMLElement>(`[aria-label="${answer}"] button:not(:disabled)`);
    if (choice && isPictured()) {
      before = said();
      choice.click();
    }
    return false;
  };
  const look = () => {
    const usable = performance.getEntriesByName('app-ready').length > 0;
    if (usable && done()) (globalThis as { arrived?: number }).arrived = performance.now();
    else setTimeout(look, 8);
  };
  look();
}

/** A software WebGL passes for a graphics chip, so that the frames cost the script what they cost on a real one. */
export function forceWebGl(): void {
  const { prototype } = HTMLCanvasElement;
  const original = prototype.getContext as (kind: string, options?: object) => RenderingContext | null;
  prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    return original.call(this, kind, options && { ...options, failIfMajorPerformanceCaveat: false });
  } as typeof prototype.getContext;
}

/** Counts draw calls and vertices in `globalThis.draws`. */
export function countDraws(): void {
  const draws: Draws = { calls: 0, vertices: 0 };
  Object.assign(globalThis, { draws });
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { drawArrays, drawElements } = prototype;
    prototype.drawArrays = function (mode, first, count) {
      draws.calls++;
      draws.vertices += count;
      drawArrays.call(this, mode, first, count);
    };
    prototype.drawElements = function (mode, count, type, offset) {
      draws.calls++;
      draws.vertices += count;
      drawElements.call(this, mode, count, type, offset);
    };
  }
}
