/** The three answers to "is this safe?", the same in every game: a shining sun with a tick, a stopping hand, a child who asks a grown-up. 200 by 160. */
import { AMBER, at, CORAL, CREAM, dot, GRAPE_DARK, head, INK, ink, LEAF_DARK, line, NAVY, round, SKIN, SUN, shirt, tube } from './card-pen';

export const safeSign =
  line('M100 8V24M100 136V152M28 80H44M156 80H172M49 29L60 40M140 120L151 131M151 29L140 40M60 120L49 131', 10, AMBER) +
  round(100, 80, 46, 46, SUN) +
  line('M74 82L92 102L128 62', 22, INK) +
  line('M74 82L92 102L128 62', 12, LEAF_DARK);

export const stopSign =
  tube('M76 90V44M94 84V26M112 84V28M130 90V42M72 112L52 90', 14, SKIN.warm) +
  ink('M64 86H142V112C142 132 128 146 104 146C82 146 70 132 64 112Z', SKIN.warm) +
  line('M76 88V76M94 88V70M112 88V70M130 88V76M73 108L66 101', 14, SKIN.warm) +
  line('M84 118C96 110 112 110 124 116', 4, AMBER);

export const askSign =
  at(140, 68, shirt(NAVY) + head(SKIN.tan, 'bob', 'laugh'), ' scale(1.3)') +
  at(62, 94, shirt(CORAL) + head(SKIN.light, 'short', 'laugh')) +
  tube('M124 116C110 126 94 128 80 126', 10, SKIN.tan) +
  ink('M22 22Q22 10 34 10H74Q86 10 86 22V36Q86 48 74 48H66L56 58L52 48H34Q22 48 22 36Z', CREAM) +
  line('M46 24C46 15 62 15 62 25C62 31 54 30 54 35', 6, GRAPE_DARK) +
  dot(54, 43, 3.5, 3.5, GRAPE_DARK);
