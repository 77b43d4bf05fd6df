import type { Scenery } from '../scenery';

export const scenery: Scenery = {
  focus: { wide: 800, tall: 860 },
  glints: [],
  movers: [
    ...(['foam', 'gibbons', 'sun'] as const).map((fact) => ({
      name: fact,
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>',
      width: 10,
      height: 10,
      plane: 'far' as const,
      fact,
      from: { x: 400, y: 300, scale: 1 },
    })),
  ],
  ambience: 'stream',
};
