/**
 * Looks at the clock with every frame until `check` returns false: nothing fires while the page is hidden.
 * @param check gets the ms since the watch began
 * @returns stops watching
 */
export function watch(check: (elapsed: number) => boolean): () => void {
  const start = performance.now();
  const look = (now: number) => {
    if (check(now - start)) frame = requestAnimationFrame(look);
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
