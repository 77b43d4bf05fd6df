/** What has nothing to do with the matter: each says too little in its own way. Used on the weak stones. */

import { moon, sunny } from '../card-kids';
import {
  at,
  CORAL,
  CREAM,
  card,
  cloud,
  GRAPE,
  INK,
  ink,
  LEAF,
  line,
  MINT,
  MIST,
  NAVY,
  round,
  SEA,
  SKY,
  SKY_MID,
  SUN,
  WHITE,
  WOOD,
  WOOD_LIGHT,
} from '../card-pen';

export const cards: Record<string, string> = {
  'stone-food': card(
    MINT,
    line('M70 46C62 36 78 30 70 18M100 42C92 32 108 26 100 14M130 46C122 36 138 30 130 18', 6, WHITE) +
      line('M124 78L178 34M138 82L188 46', 13, INK) +
      line('M124 78L178 34M138 82L188 46', 5, WOOD_LIGHT) +
      ink('M36 82C44 54 74 50 100 54C126 50 156 54 164 82Z', WHITE) +
      round(80, 68, 13, 9, LEAF) +
      round(112, 70, 16, 9, CORAL) +
      ink('M22 82H178C176 120 150 140 128 144H72C50 140 24 120 22 82Z', SKY_MID) +
      line('M40 104C70 118 130 118 160 104', 5, WHITE),
  ),
  'stone-weather': card(
    SKY,
    at(64, 56, sunny(26)) + at(122, 82, cloud(WHITE), ' scale(1.2)') + line('M92 122L84 144M122 122L114 146M152 122L144 144', 8, SEA),
  ),
  'stone-sleep': card(
    NAVY,
    at(40, 42, moon(SUN), ' scale(1.2)') +
      line('M132 24H158L132 50H158M168 52H184L168 68H184', 7, CREAM) +
      line('M16 70V148M184 104V148', 15, INK) +
      line('M16 70V148M184 104V148', 6, WOOD) +
      ink('M24 92H80Q88 92 88 100V122H24Z', WHITE) +
      ink('M46 84C46 66 78 66 82 86C84 104 70 110 62 110C52 110 46 102 46 84Z', '#EBB98A') +
      line('M58 92C60 96 66 96 68 92M62 102H68', 4, INK) +
      ink('M44 84C42 60 80 58 84 82C74 82 66 78 62 74C58 80 52 84 44 84Z', '#332B45') +
      ink('M72 106C92 86 168 88 178 108V138H18V114C40 122 58 120 72 106Z', GRAPE) +
      line('M40 130H160', 5, MIST),
  ),
};
