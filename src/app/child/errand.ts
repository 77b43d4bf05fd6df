/** What the child chose and waits for: a station, the practice, the leader's page. Whoever chooses anew or goes elsewhere takes it back. */
export interface Errand {
  /**
   * Fetches, while Mai walks, and then begins.
   * @param walk resolves when Mai is there
   * @param start is told what was fetched
   */
  run<T>(walk: Promise<void>, fetch: () => Promise<T>, start: (fetched: T) => Promise<void> | void): Promise<void>;
  /** Mai is there and what was asked for is not. */
  isWaiting(): boolean;
  cancel(): void;
}

interface ErrandDeps {
  load<T>(fetch: () => Promise<T>): Promise<T>;
  onChange(): void;
  onFail(): void;
}

/** A station that was fetched within this time waits for the end of Mai's walk; one that took longer begins as soon as it is there. */
const SWIFT_MS = 150;

export function createErrand({ load, onChange, onFail }: ErrandDeps): Errand {
  let current: { waiting: boolean } | undefined;

  return {
    async run(walk, fetch, start) {
      const mine = { waiting: false };
      current = mine;
      onChange();
      const begun = performance.now();
      let took = Number.POSITIVE_INFINITY;
      const coming = load(fetch).then((fetched) => {
        took = performance.now() - begun;
        return fetched;
      });
      try {
        await Promise.race([walk, coming]);
        if (took === Number.POSITIVE_INFINITY && current === mine) {
          mine.waiting = true;
          onChange();
        }
        const fetched = await coming;
        if (took < SWIFT_MS) await walk;
        if (current !== mine) return;
        mine.waiting = false;
        await start(fetched);
      } catch {
        if (current !== mine) return;
        current = undefined;
        onFail();
      }
    },
    isWaiting: () => current?.waiting === true,
    cancel() {
      current = undefined;
    },
  };
}
