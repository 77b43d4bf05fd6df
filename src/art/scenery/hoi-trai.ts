import type { Scenery } from '../scenery';

const dot = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><circle cx="30" cy="30" r="28" fill="#FFD166"/></svg>';
const at = (name: string, fact: string) =>
  ({ name, svg: dot, width: 60, height: 60, plane: 'ground', fact, from: { x: 800, y: 600, scale: 0.1 } }) as const;
export const scenery: Scenery = { focus: { wide: 800, tall: 800 }, movers: [at('fire', 'fire'), at('lan', 'lanterns'), at('town', 'town')], ambience: 'night' };
