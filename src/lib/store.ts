/** Stops listening. */
export type Unsubscribe = () => void;

/** The smallest listener list: `on` returns its own undo, `emit` calls in order of arrival. */
export function listeners<T>() {
  const all = new Set<(value: T) => void>();
  return {
    on(listener: (value: T) => void): Unsubscribe {
      all.add(listener);
      return () => all.delete(listener);
    },
    emit(value: T) {
      for (const listener of [...all]) listener(value);
    },
  };
}

/** Undoes each, whatever another one does: who goes away is not to be kept by a part that failed. What failed is reported as the page's error. */
export function undoAll(undos: readonly Unsubscribe[]): void {
  for (const undo of undos) {
    try {
      undo();
    } catch (error) {
      globalThis.reportError?.(error);
    }
  }
}
