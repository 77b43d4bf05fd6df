import type { Plugin } from 'vite';

/** Understood at the very top of a file only. */
export const HINT = '//# allFunctionsCalledOnLoad';

/**
 * Has Chromium (from 136) compile every function of some files while they arrive, on a thread of its own, instead of each one on the
 * page's when it is first called: https://v8.dev/blog/explicit-compile-hints. Other browsers read a comment.
 * @param names of chunks, of which most is called as soon as they are there: what is compiled for nothing costs memory
 */
export function compileHints(names: readonly string[]): Plugin {
  return {
    name: 'khien-nho:compile-hints',
    apply: 'build',
    // A file that changes gets another name, or who has the old one in the cache would never take the new one for whole.
    augmentChunkHash: ({ name }) => (names.includes(name) ? HINT : undefined),
    generateBundle: {
      // After Vite, which puts a line of its own at the top.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name)) file.code = `${HINT}\n${file.code}`;
        }
      },
    },
  };
}
