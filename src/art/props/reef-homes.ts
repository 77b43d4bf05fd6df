/** The three homes of the bubbles, each told by shape and sign: a coral with a glad fish, a buoy, a boat, each with the sign that every game has. 200 by 160. */
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CORAL_DARK,
  card,
  dot,
  FOAM,
  flat,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MIST_LIGHT,
  SKY,
  SUN,
  WHITE,
} from '../card-pen';
import { askSign, safeSign, stopSign } from '../card-signs';

const branch = (d: string, width: number): string => line(d, width + 10, INK) + line(d, width, LEAF);

const coral =
  branch('M64 148C62 116 44 104 40 72M62 120C76 104 76 92 74 74M46 96C32 92 24 82 22 66', 13) +
  branch('M136 148C138 118 156 108 160 84M138 122C126 108 124 98 124 84M156 108C170 102 178 92 178 78', 13) +
  line('M66 144C64 120 52 104 46 84M140 144C142 122 154 112 160 94', 4, LEAF_DARK) +
  ink('M34 152C40 132 160 132 166 152Z', LEAF_DARK);

const fish = at(
  100,
  82,
  ink('M36-4L62-24C66-10 66 8 62 22Z', SUN) +
    ink('M-46 2C-36-34 22-34 42-2C24 34-34 36-46 2Z', SUN) +
    flat('M-14-25C-4-30 8-28 16-24C22-8 22 8 16 21C6 27-4 28-14 25C-4 8-4-8-14-25Z', CORAL) +
    ink('M-8-26C0-44 18-40 22-24', SUN) +
    dot(-28, -4, 6, 7, INK) +
    dot(-26, -7, 2.5, 2.5, WHITE) +
    line('M-40 10C-34 18-26 18-20 12', 5, INK),
);

const sun = at(114, 4, safeSign, ' scale(.46)');

const buoy =
  line('M100 150V96', 12, INK) +
  ink('M54 132C54 102 146 102 146 132C146 152 54 152 54 132Z', WHITE) +
  ink('M54 132C54 112 72 108 82 108L78 148C62 146 54 142 54 132ZM146 132C146 112 128 108 118 108L122 148C138 146 146 142 146 132Z', CORAL) +
  flat('M130 118C140 122 144 128 143 133C142 140 134 144 125 145L124 134Z', CORAL_DARK) +
  dot(100, 54, 54, 48, MIST_LIGHT) +
  at(22, -8, stopSign, ' scale(.75)') +
  flat('M24 142Q38 132 52 142T80 142T108 142T136 142T176 142V156H24Z', FOAM);

const boat =
  at(24, -3, askSign, ' scale(.68)') +
  ink('M14 92C54 100 130 100 172 86C168 116 152 132 132 134H56C32 132 18 112 14 92Z', CORAL) +
  flat('M166 96C160 118 150 130 132 131H58C110 128 140 116 150 98Z', CORAL_DARK) +
  ink('M66 118H126L120 142H72Z', SKY) +
  line('M78 124L74 136M92 124L88 136', 4, WHITE) +
  ink('M16 70H34L32 90H18Z', SUN) +
  ink('M12 70C14 58 36 58 38 70Z', AMBER) +
  dot(25, 80, 4, 5, BUTTER) +
  flat('M4 136Q18 126 32 136T60 136T88 136T116 136T144 136T196 136V152H4Z', FOAM);

/** What stands for "safe", "not safe" and "ask an adult", without a panel. */
export const homeArt = { safe: card('none', coral + fish + sun), stop: card('none', buoy), ask: card('none', boat) } as const;
