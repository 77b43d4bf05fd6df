/** What a browser may keep from a page: nothing is there, or the mere question is an error (`SecurityError`, Firefox with cookies blocked). */
export function allowed<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
