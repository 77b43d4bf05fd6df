import type { SceneOf } from '../../game/painter';
import type { Facts } from './rules';

export const scene: SceneOf<Facts> = () => ({ paint() {}, effects() {}, relayout() {}, destroy() {} });
