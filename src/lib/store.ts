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
