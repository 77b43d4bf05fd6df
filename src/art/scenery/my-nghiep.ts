import type { Scenery } from '../scenery';

const blank = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>';

export const scenery: Scenery = {
  focus: { wide: 800, tall: 800 },
  landmark: { wide: { x: 1100, y: 700, scale: 0.6 }, tall: { x: 900, y: 700, scale: 0.6 } },
  movers: [
    { name: 'loom', svg: blank, width: 10, height: 10, plane: 'ground', fact: 'loom', from: { x: 800, y: 700, scale: 1 } },
    { name: 'cloth', svg: blank, width: 10, height: 10, plane: 'ground', fact: 'cloth', from: { x: 800, y: 700, scale: 1 } },
  ],
  ambience: 'garden',
};
