/** What a child says: a large speech bubble with what is told in it. Used on the cards of every game. */

import { arm, arrow, ball, bubble, KIDS, kid, sunny } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  dot,
  flat,
  GRAPE,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  PLUM,
  padlock,
  palm,
  round,
  SEA,
  SKIN,
  SKY,
  SUN,
  shirt,
  tube,
  WHITE,
} from '../card-pen';

const LILAC = '#E6D6FB';
const PINK = '#FFD9E0';
const { lan, tin, y } = KIDS;

const said = (tint: string, inner: string): string => card(tint, bubble(12, 10, 176, 118, 44, WHITE, 24) + inner);

export const cards: Record<string, string> = {
  'report-who': said(
    SKY,
    at(124, 60, shirt(SEA) + head(SKIN.tan, 'short', 'calm'), ' scale(1.08)') + arrow('M32 68H78M62 50L80 68L62 86', AMBER, 10),
  ),
  'report-what': said(
    BUTTER,
    kid(68, 54, 1.1, lan, 'calm', arm(lan, 'M18 31C26 36 30 38 34 38', 'M34 38L50 38')) +
      tube('M194 108C172 104 160 102 146 100', 16, SKIN.tan) +
      line('M136 100H138', 36, INK) +
      line('M132 88L112 86M132 99L108 99M132 111L114 112M140 90L128 78', 19, INK) +
      line('M136 100H138', 26, SKIN.tan) +
      line('M132 88L112 86M132 99L108 99M132 111L114 112M140 90L128 78', 9, SKIN.tan),
  ),
  'report-feel': said(
    MINT,
    kid(100, 48, 1.2, tin, 'sad', line('M3 43C-3 39-9 44-6 49C-1 57 13 52 11 42C8 31-10 30-14 42C-15 48-13 52-10 54', 4, SEA)),
  ),
  'report-help': said(
    LILAC,
    at(64, 76, palm(SKIN.light), ' scale(.86)') +
      at(
        130,
        68,
        `<circle r="34" stroke-width="29"/><circle r="34" stroke="${WHITE}" stroke-width="19"/>` +
          `<circle r="34" stroke="${CORAL}" stroke-width="19" stroke-linecap="butt" stroke-dasharray="26.7 26.7" stroke-dashoffset="13"/>`,
      ),
  ),
  'report-other': said(
    PINK,
    at(66, 84, ball, ' scale(1.15)') +
      at(
        132,
        56,
        ink('M0-40L30-4L0 36L-30-4Z', CORAL) +
          ink('M0-40L30-4H-30Z', SUN) +
          line('M0-40V36', 5, INK) +
          line('M0 36C10 46-10 50 2 62', 5, SEA),
        ' rotate(24)',
      ),
  ),
  'report-half': card(
    CREAM,
    `<g stroke-dasharray="2 12">${bubble(12, 10, 176, 118, 44, WHITE, 24)}</g>` +
      ink('M26 10H92V128H62L44 152L42 128H26Q12 128 12 114V24Q12 10 26 10Z', GRAPE) +
      line('M34 44H70M34 68H76M34 92H62', 9, WHITE) +
      [116, 140, 164].map((x) => dot(x, 70, 8, 8, MIST)).join(''),
  ),
  'report-fine': said(
    SKY,
    at(100, 68, sunny(32) + dot(-11, -5, 4, 5, INK) + dot(11, -5, 4, 5, INK) + line('M-14 7C-8 18 8 18 14 7', 5, INK)),
  ),
  'report-joke': said(
    MINT,
    at(
      100,
      66,
      line('M-50-22C-44-36-26-36-20-22M20-22C26-36 44-36 50-22', 7, INK) +
        ink('M-48-6H48C50 62-50 62-48-6Z', PLUM) +
        flat('M-42-3H42C42 4 40 10 38 12H-38C-40 10-42 4-42-3Z', WHITE) +
        flat('M-24 34C-12 22 12 22 24 34C12 44-12 44-24 34Z', CORAL),
    ),
  ),
  'report-blame': said(
    BUTTER,
    kid(
      100,
      54,
      1.2,
      y,
      'calm',
      tube('M20 36C46 34 46 56 22 50', 9, y.skin) +
        round(20, 48, 9, 8, y.skin) +
        line('M14 45L1 42', 16, INK) +
        line('M20 46L1 42', 7, y.skin),
    ) + arrow('M26 70H48M38 58L50 70L38 82M174 46H152M162 34L150 46L162 58', AMBER, 6),
  ),
  'report-secret': said(PINK, at(100, 72, padlock(GRAPE), ' scale(2.1)')),
};
