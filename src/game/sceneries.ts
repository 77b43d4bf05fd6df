import type { Scenery } from '../art/scenery';

const found = import.meta.glob<Scenery>('../art/scenery/*.ts', { import: 'scenery' });
const plain: Scenery = { focus: { wide: 800, tall: 800 }, ambience: 'none' };

/** What lives in the place with this background; a place without a file of its own is still. */
export const sceneryOf = async (background: string): Promise<Scenery> => (await found[`../art/scenery/${background}.ts`]?.()) ?? plain;
