/** What has nothing to do with the matter: each says too little in its own way. Used on the weak stones. */

import { bubble, moon, sunny } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  CREAM,
  card,
  cloud,
  dot,
  flat,
  GRAPE,
  GRAPE_DARK,
  ground,
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

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';

export const cards: Record<string, string> = {
  'stone-toy': card(
    BUTTER,
    ground('#F6D08A', 128) +
      ink('M26 66H112Q122 66 128 76L138 94H166Q178 94 178 106V124H22V74Q22 66 26 66Z', CORAL) +
      ink('M86 76H110Q116 76 120 84L126 94H86Z', SKY) +
      ink('M40 38H72V66H40Z', SUN) +
      ink('M44 38L56 18L68 38Z', SEA) +
      round(56, 126, 19, 19, NAVY) +
      round(144, 126, 19, 19, NAVY) +
      dot(56, 126, 8, 8, SUN) +
      dot(144, 126, 8, 8, SUN),
  ),
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
  'stone-dots': card(LILAC, bubble(24, 22, 152, 92, 60, WHITE, 26) + [62, 100, 138].map((x) => dot(x, 68, 12, 12, GRAPE_DARK)).join('')),
  'stone-game': card(
    CREAM,
    ink('M52 46H148C178 46 190 90 186 116C182 136 160 138 150 122L136 104H64L50 122C40 138 18 136 14 116C10 90 22 46 52 46Z', GRAPE) +
      line('M62 62V90M48 76H76', 18, INK) +
      line('M62 62V90M48 76H76', 9, WHITE) +
      round(134, 84, 9, 9, SUN) +
      round(152, 66, 9, 9, CORAL) +
      line('M94 64H106', 7, INK) +
      line('M100 46C100 30 112 30 112 16', 7, INK),
  ),
  'stone-animal': card(
    PINK,
    ink('M52 62L50 20L80 40C92 36 108 36 120 40L150 20L148 62C158 84 150 128 100 130C50 128 42 84 52 62Z', '#F6D08A') +
      flat('M60 36L62 52L74 44ZM140 36L138 52L126 44Z', CORAL) +
      line('M100 40V54M86 42V52M114 42V52', 6, AMBER) +
      dot(78, 78, 7, 9, INK) +
      dot(122, 78, 7, 9, INK) +
      dot(80, 75, 3, 3, WHITE) +
      dot(124, 75, 3, 3, WHITE) +
      ink('M93 94H107L100 102Z', CORAL_DARK) +
      line('M100 102C98 112 86 112 84 106M100 102C102 112 114 112 116 106M40 88L16 82M40 100L16 104M160 88L184 82M160 100L184 104', 5, INK),
  ),
  'stone-school': card(
    SKY,
    ground(LEAF, 132) +
      line('M78 34C78 8 122 8 122 34', 15, INK) +
      line('M78 34C78 8 122 8 122 34', 6, NAVY) +
      ink('M34 92H56V136H34ZM144 92H166V136H144Z', SEA) +
      ink('M66 30H134Q156 30 156 56V134Q156 146 144 146H56Q44 146 44 134V56Q44 30 66 30Z', CORAL) +
      ink('M44 66C70 84 130 84 156 66V56Q156 30 134 30H66Q44 30 44 56Z', CORAL_DARK) +
      ink('M64 98H136V136H64Z', SUN) +
      ink('M92 72H108V90H92Z', CREAM),
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
