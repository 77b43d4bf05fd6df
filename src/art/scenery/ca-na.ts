import type { Mover, Scenery } from '../scenery';
const none = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>';
const fact = (name: string): Mover => ({ name, svg: none, width: 10, height: 10, plane: 'ground', fact: name, from: { x: 800, y: 700, scale: 0.01 }, to: { x: 800, y: 700, scale: 1 } });
export const scenery: Scenery = { focus: { wide: 800, tall: 800 }, movers: ['heap-1', 'heap-2', 'heap-3', 'dusk', 'tide'].map(fact), ambience: 'sea' };
