import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'nhà hát vỏ sò',
};
