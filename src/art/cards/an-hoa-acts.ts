/** What a child does for somebody who is left alone, and what tempts in its place. */

import { asks, WHO } from '../card-cast';
import { arm, arrow, ball, bubble, heart, home, type Kid, kid } from '../card-kids';
import {
  AMBER,
  at,
  BUTTER,
  CORAL,
  card,
  dot,
  flat,
  ground,
  INK,
  ink,
  LEAF,
  LEAF_DARK,
  line,
  MINT,
  MIST,
  round,
  SAND,
  SEA,
  SKIN,
  SKY,
  SUN,
  WHITE,
  WOOD_LIGHT,
  wheel,
} from '../card-pen';
import { timid } from '../card-people';

const two: Kid = { skin: SKIN.warm, hair: 'short', cloth: LEAF };
const three: Kid = { skin: SKIN.light, hair: 'pony', cloth: CORAL };
const out = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${28 * side} 30 ${34 * side} 30 ${38 * side} 28`, `M${38 * side} 28L${54 * side} 24`);
const up = (who: Kid, side: 1 | -1): string =>
  arm(who, `M${18 * side} 31C${26 * side} 28 ${28 * side} 22 ${30 * side} 16`, `M${30 * side} 16L${36 * side} 4`);
/** Knees of somebody who sits on the ground. */
const lap = (x: number, y: number, cloth: string): string => at(x, y, ink('M-24 0C-34 6-34 20-22 22H22C34 20 34 6 24 0Z', cloth));
const bowl = (x: number, y: number): string =>
  at(x, y, ink('M-16 0H16C16 16-16 16-16 0Z', SKY) + flat('M-13 0C-10-10 10-10 13 0Z', WHITE) + line('M-14 0C-10-10 10-10 14 0', 4, INK));

const sitBeside = (friend: Kid, who: Kid): string =>
  card(
    MINT,
    ground(LEAF, 124) +
      kid(66, 70, 1.2, friend, 'talk', out(friend, 1)) +
      kid(134, 72, 1.15, who, 'calm') +
      lap(66, 132, SEA) +
      lap(134, 132, SEA) +
      bubble(10, 8, 48, 34, 44) +
      at(34, 24, heart(CORAL), ' scale(.7)'),
  );
const joinGame = (who: Kid, friend: Kid): string =>
  card(
    BUTTER,
    ground(SAND, 130) +
      kid(40, 84, 1.1, who, 'smile', out(who, 1)) +
      kid(114, 70, 0.95, friend, 'laugh', up(friend, -1)) +
      kid(166, 78, 1, two, 'laugh', arm(two, 'M-18 33C-26 36-32 36-36 34', 'M-36 34L-46 30')) +
      at(112, 134, ball, ' scale(.8)') +
      arrow('M14 30H54M42 20L54 30L42 40', LEAF_DARK, 6),
  );
/** Waves over two more, who come with a ball. */
const callFriends = (who: Kid): string =>
  card(
    BUTTER,
    ground(SAND, 128) +
      kid(44, 78, 1.2, who, 'talk', up(who, 1)) +
      line('M88 30C96 20 96 8 88 2M102 36C116 20 116 6 104-4', 6, AMBER) +
      kid(126, 88, 0.95, two, 'laugh', up(two, 1), '', -8) +
      kid(178, 84, 0.95, three, 'laugh', '', '', -8) +
      at(154, 140, ball, ' scale(.75)') +
      arrow('M110 148H84M96 138L84 148L96 158', LEAF_DARK, 6),
  );
const askAgain = (friend: Kid, who: Kid): string =>
  card(
    MINT,
    ground(LEAF, 130) +
      kid(48, 86, 1.15, friend, 'talk', out(friend, 1)) +
      kid(154, 88, 1.1, who, 'calm') +
      bubble(44, 4, 84, 48, 62) +
      at(72, 28, heart(CORAL), ' scale(.9)') +
      asks(106, 27, 0.7),
  );
const sayNice = (friend: Kid, who: Kid): string =>
  card(
    BUTTER,
    ground(SAND, 130) +
      kid(54, 86, 1.2, friend, 'smile', arm(friend, 'M-18 33C-26 42-20 48-10 46', 'M-10 46L-2 42')) +
      kid(154, 90, 1.1, who, 'calm') +
      bubble(62, 6, 76, 50, 80) +
      at(100, 31, heart(CORAL), ' scale(1.1)'),
  );

export const cards: Record<string, string> = {
  'sit-beside': sitBeside(WHO.chi, WHO.an),
  'sit-na-binh': sitBeside(WHO.na, WHO.binh),
  'sit-khoi-hoa': sitBeside(WHO.khoi, WHO.hoa),
  'join-game': joinGame(WHO.binh, WHO.na),
  'join-khoi': joinGame(WHO.khoi, WHO.ti),
  'join-dan': joinGame(WHO.dan, WHO.na),
  'two-plan': card(
    BUTTER,
    ground(SAND, 136) +
      kid(56, 80, 1.1, WHO.khoi, 'talk', out(WHO.khoi, 1)) +
      wheel(34, 134) +
      wheel(82, 134) +
      kid(146, 76, 1.15, WHO.ti, 'smile', up(WHO.ti, 1)) +
      bubble(70, 6, 56, 42, 80) +
      at(98, 27, ball, ' scale(.6)'),
  ),
  'tug-back': card(
    MINT,
    ground(SAND, 130) +
      kid(50, 70, 1.15, WHO.hoa, 'cross', arm(WHO.hoa, 'M18 33C26 40 30 42 34 42', 'M34 42L40 42'), '', -10) +
      kid(152, 62, 1.3, three, 'cross', arm(three, 'M-18 33C-26 40-30 42-34 42', 'M-34 42L-38 42'), '', 10) +
      ink('M84 100H116V136H84Z', WHITE) +
      flat('M87 114H113V126H87Z', SEA) +
      line('M78 88L70 80M122 88L130 80', 5, CORAL),
  ),
  'lead-away': card(
    MINT,
    ground(LEAF, 128) +
      kid(42, 84, 1.1, WHO.an, 'calm', arm(WHO.an, 'M18 33C26 40 31 42 32 42', 'M32 42L38 42')) +
      kid(108, 80, 1.15, WHO.chi, 'smile', arm(WHO.chi, 'M-18 33C-24 40-26 42-28 42', 'M-28 42L-34 42')) +
      arrow('M88 24H132M118 10L132 24L118 38', SUN, 9) +
      kid(178, 92, 0.66, two, 'laugh', up(two, 1)) +
      kid(152, 116, 0.66, three, 'laugh', up(three, -1)),
  ),
  'call-friends': callFriends(WHO.chi),
  'call-khoi': callFriends(WHO.khoi),
  'ask-again': askAgain(WHO.chi, WHO.an),
  'ask-na-dan': askAgain(WHO.na, WHO.dan),
  'say-nice': sayNice(WHO.hoa, WHO.na),
  'say-na-dan': sayNice(WHO.na, WHO.dan),
  'stay-home': card(
    SKY,
    ground(SAND, 128) + at(100, 90, home, ' scale(1.9)') + kid(76, 116, 0.62, WHO.hoa, 'calm') + kid(124, 116, 0.62, WHO.na, 'sad'),
  ),
  'eat-together': card(
    BUTTER,
    kid(58, 70, 1.2, WHO.khoi, 'talk') +
      kid(142, 70, 1.2, WHO.hoa, 'smile') +
      ink('M14 126H186V142H14Z', WOOD_LIGHT) +
      bowl(62, 116) +
      bowl(138, 116) +
      line('M76 112L90 98M80 114L94 102', 4, INK),
  ),
  'two-camps': card(
    MIST,
    ground(SAND, 128) +
      kid(34, 86, 1, { skin: SKIN.tan, hair: 'bob', cloth: SUN }, 'cross') +
      kid(70, 78, 0.95, three, 'cross') +
      kid(132, 78, 0.95, two, 'cross') +
      kid(168, 86, 1, { skin: SKIN.tan, hair: 'crew', cloth: SEA }, 'cross') +
      line('M100 26V150', 14, INK) +
      line('M100 26V150', 5, CORAL),
  ),
  'tease-regret': card(
    MIST,
    ground(SAND, 130) +
      kid(150, 92, 0.9, WHO.thao, 'sad', timid(WHO.thao)) +
      dot(140, 104, 3, 5, SKY) +
      kid(
        62,
        76,
        1.3,
        { skin: SKIN.light, hair: 'crew', cloth: WHITE },
        'uneasy',
        arm({ skin: SKIN.light, hair: 'crew', cloth: WHITE }, 'M-18 31C-34 30-38 14-34 6', 'M-34 6L-24-14'),
      ) +
      bubble(86, 6, 70, 38, 94, WHITE) +
      line('M98 24C104 14 110 14 112 24S120 34 126 24S136 14 144 24', 5, CORAL),
  ),
  'nick-both': card(
    MINT,
    ground(LEAF, 132) +
      kid(54, 96, 1.1, WHO.binh, 'laugh', out(WHO.binh, 1)) +
      kid(146, 96, 1.1, WHO.dan, 'laugh', out(WHO.dan, -1)) +
      bubble(14, 4, 72, 46, 44) +
      ink('M46 42C34 42 32 30 42 26C46 24 44 18 50 16C56 18 54 24 58 26C68 30 66 42 54 42Z', LEAF_DARK) +
      bubble(114, 4, 72, 46, 156) +
      ink('M150 42C128 42 128 20 146 22C148 16 154 16 156 22C172 20 172 42 150 42Z', AMBER) +
      line('M144 26C142 32 142 36 146 40M156 26C158 32 158 36 154 40', 3, INK),
  ),
  'rope-share': card(
    MINT,
    ground(LEAF, 128) +
      kid(40, 78, 1.15, WHO.na, 'laugh', out(WHO.na, 1)) +
      kid(160, 78, 1.15, WHO.thao, 'laugh', out(WHO.thao, -1)) +
      line('M100 104M84 106C40 20 160 20 116 106', 10, INK) +
      line('M84 106C40 20 160 20 116 106', 4, CORAL),
  ),
  // The quarrel is in the cloud already; below they shake hands.
  'rope-quarrel': card(
    BUTTER,
    ground(SAND, 128) +
      round(100, 34, 62, 32, MIST) +
      kid(74, 32, 0.5, WHO.na, 'cross') +
      kid(126, 32, 0.5, WHO.thao, 'cross') +
      line('M86 50H114', 6, CORAL) +
      kid(42, 100, 1.05, WHO.na, 'laugh', out(WHO.na, 1)) +
      kid(158, 100, 1.05, WHO.thao, 'laugh', out(WHO.thao, -1)) +
      line('M56 152C90 130 110 158 144 150', 6, CORAL),
  ),
};
