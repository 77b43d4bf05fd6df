/** What a child says: a large speech bubble with what is told in it. Used on the cards of every game. */

import { arm, ball, bubble, heart, hush, KIDS, kid, tear, thumb } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  CREAM,
  card,
  GRAPE,
  head,
  INK,
  ink,
  line,
  MINT,
  MIST,
  padlock,
  question,
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

/** The own finger points at the own chest: it is me. */
const blaming = (skin: string): string =>
  tube('M18 40C30 64 70 66 64 40', 10, skin) +
  line('M54 30H26', 18, INK) +
  round(60, 34, 15, 14, skin) +
  line('M56 30H26', 9, skin) +
  line('M56 42H64', 4, INK);

export const cards: Record<string, string> = {
  'report-who': said(
    SKY,
    at(138, 58, shirt(SEA) + head(SKIN.tan, 'short', 'calm'), ' scale(1.15)') +
      tube('M28 98L52 90', 20, CORAL) +
      line('M66 80H100', 20, INK) +
      round(64, 86, 18, 16, SKIN.light) +
      line('M66 80H100', 10, SKIN.light) +
      line('M66 92H76', 4, INK),
  ),
  'report-what': said(
    BUTTER,
    kid(72, 56, 1.12, lan, 'uneasy', '', '', -8) +
      tube('M168 92C160 92 150 92 136 94', 24, SKIN.tan) +
      line('M128 84L104 82M126 93L98 94M128 102L104 106', 21, INK) +
      round(132, 93, 20, 18, SKIN.tan) +
      line('M128 84L104 82M126 93L98 94M128 102L104 106', 11, SKIN.tan),
  ),
  'report-feel': said(
    MINT,
    kid(
      100,
      52,
      1.25,
      tin,
      'sad',
      arm(tin, 'M18 31C28 37 30 42 28 48', 'M28 48C20 52 10 52 4 50') +
        arm(tin, 'M-18 31C-28 37-30 42-28 48', 'M-28 48C-20 52-10 50-4 46') +
        at(-18, 17, tear, ' scale(.85)') +
        at(18, 20, tear, ' scale(.85)'),
    ) + line('M52 76C48 84 48 92 52 100M148 76C152 84 152 92 148 100', 6, AMBER),
  ),
  'report-help': said(
    LILAC,
    tube('M166 56C156 58 150 62 140 66', 30, SEA) +
      tube('M28 106C40 104 54 96 68 90', 18, CORAL) +
      line('M118 62C98 62 84 72 76 84', 24, INK) +
      round(124, 72, 28, 24, SKIN.tan) +
      line('M118 62C98 62 84 72 76 84', 14, SKIN.tan) +
      line('M74 88L106 82', 28, INK) +
      line('M74 88L106 82', 18, SKIN.light) +
      line('M138 88C126 104 106 108 92 100', 24, INK) +
      line('M138 88C126 104 106 108 92 100', 14, SKIN.tan) +
      at(58, 42, heart(CORAL), ' scale(.9)'),
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
  'report-half': said(
    CREAM,
    kid(62, 58, 1.1, lan, 'calm') +
      `<g stroke-dasharray="2 11" stroke="${MIST}" stroke-width="7"><path d="M114 116C112 90 116 84 126 82C104 70 108 28 140 28S176 70 154 82C164 84 168 90 166 116"/></g>` +
      at(140, 58, question(MIST), ' scale(.8)'),
  ),
  'report-fine': said(SKY, kid(70, 56, 1.15, lan, 'laugh') + at(146, 72, thumb(lan.skin, lan.cloth))),
  'report-joke': said(
    MINT,
    kid(66, 62, 1, y, 'grin', '', '', -10) +
      kid(136, 62, 1, tin, 'grin', '', '', 10) +
      line('M100 48V32M86 40L80 28M114 40L120 28', 6, AMBER),
  ),
  // Its fingers point at its own chest.
  'report-blame': said(BUTTER, kid(74, 50, 1.3, lan, 'sad', blaming(lan.skin))),
  'report-secret': said(PINK, kid(100, 56, 1.25, tin, 'smile', hush(tin.skin)) + at(154, 44, padlock(GRAPE)) + at(46, 44, padlock(GRAPE))),
};
