import type { SceneOf } from '../../game/painter';
import type { Facts } from './rules';

export const scene: SceneOf<Facts> = (painting) => ({ paint() {}, effects() {}, relayout: () => painting.show([]), destroy() {} });
