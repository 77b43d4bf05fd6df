import type { GameNames } from '../../domain/content';

export const names: GameNames = {
  name: 'đèn báo của cơ thể',
  fields: { read: 'Nhìn cơ thể', look: 'Nhìn quanh', breathe: 'Thở', 'feelings.why': 'Về cảm xúc' },
};
