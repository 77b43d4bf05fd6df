import type { Corner } from '../domain/content';

/*
 * What can be read beside the journey, a file for each corner. Only the reading screen imports this: none of it is fetched with the map.
 */

const files = import.meta.glob<Corner>('../../levels/corners/*.yaml', { import: 'default' });

/** All corners, in the order of their files. Rejects when one cannot be fetched. */
export const loadCorners = (): Promise<Corner[]> => Promise.all(Object.values(files).map((load) => load()));
