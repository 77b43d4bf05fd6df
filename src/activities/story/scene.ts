import type { SceneOf } from '../../game/painter';

/** A story is told by the cast, the place and the bubble: the stage paints all of that by itself. */
export const scene: SceneOf = () => ({ paint() {}, effects() {}, relayout() {}, destroy() {} });
