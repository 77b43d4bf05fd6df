/** A telephone in a turtle's shell, plainly a toy, and all that comes and is pressed on it. */
import { drawing, INK, line, oval, shape } from '../pen';

const w = (d: string, width = 6, colour = INK): string => line(d, width, colour);

/** What a message shows, round (0, 0), some 84 wide. */
const signs: Readonly<Record<string, string>> = {
  hello:
    w('M-14 6V-22M-2 2V-32M10 2V-30M22 8V-20M-20 16L-32 2', 19) +
    oval(2, 16, 25, 22, INK) +
    w('M-14 6V-22M-2 2V-32M10 2V-30M22 8V-20M-20 16L-32 2', 9, '#EBB98A') +
    oval(2, 16, 20, 17, '#EBB98A'),
  heart: shape('M0 34C-52-2-34-46 0-18C34-46 52-2 0 34Z', '#FF8F7D', 6),
  family: [-26, 26, 0]
    .map(
      (x, at) =>
        `${shape(`M${x - 17} ${at === 2 ? 38 : 34}C${x - 17} ${at === 2 ? 12 : 2} ${x + 17} ${at === 2 ? 12 : 2} ${x + 17} ${at === 2 ? 38 : 34}Z`, ['#5FA9C4', '#FF8F7D', '#FFD166'][at] ?? '#FFF', 5)}${oval(x, at === 2 ? 4 : -12, 14, 14, '#EBB98A', ` stroke="${INK}" stroke-width="5"`)}`,
    )
    .join(''),
  book:
    shape('M0-20C-14-32-32-32-42-26V28C-32 22-14 22 0 34C14 22 32 22 42 28V-26C32-32 14-32 0-20Z', '#FFFDF6') +
    w('M0-20V34M-30-10H-14M-30 4H-14M14-10H30M14 4H30', 5),
  cake:
    shape('M-36 4H36V34H-36Z', '#FFD9E0') +
    shape('M-40 4C-38-12 38-12 40 4C34 14 26 4 20 10C12 16 6 4 0 10C-6 16-14 4-20 10C-28 14-36 14-40 4Z', '#FF8F7D') +
    w('M0-12V-26', 7, '#7C5CC4') +
    oval(0, -33, 5, 7, '#FFD166', ` stroke="${INK}" stroke-width="4"`),
  ball:
    oval(0, 0, 36, 36, '#FFFDF6', ` stroke="${INK}" stroke-width="6"`) +
    shape('M0-14L14-4L9 12H-9L-14-4Z', INK, 2) +
    w('M0-14V-36M14-4L34-12M9 12L22 29M-9 12L-22 29M-14-4L-34-12', 5),
  kite: shape('M0-42L32-6L0 32L-32-6Z', '#FF8F7D') + w('M0-42V32M-32-6H32', 4) + w('M0 32C-10 40 10 42 0 50', 5),
  school:
    shape('M-42 36V-4H42V36Z', '#FFE9B8') +
    shape('M-50-2L0-34L50-2Z', '#D9764A') +
    shape('M-9 36V14H9V36Z', '#B5532F', 5) +
    w('M0-34V-52', 5) +
    shape('M0-52H22V-38H0Z', '#EF5B4C', 4) +
    w('M-28 10H-20M20 10H28', 9, '#5FA9C4'),
  house: shape('M-32 36V-6H32V36Z', '#FFE9B8') + shape('M-44-2L0-38L44-2Z', '#D9764A') + shape('M-9 36V12H9V36Z', '#B5532F', 5),
  face:
    shape('M-38-40H38V40H-38Z', '#BFE9F5') +
    shape('M-26 40C-26 12 26 12 26 40Z', '#FF8F7D', 5) +
    oval(0, -6, 20, 20, '#EBB98A', ` stroke="${INK}" stroke-width="5"`) +
    w('M-7-8h.1M7-8h.1', 6) +
    w('M-7 2C-3 6 3 6 7 2', 4),
  camera:
    shape('M-42-20H-20L-12-32H12L20-20H42V30H-42Z', '#5FA9C4') +
    oval(0, 5, 18, 18, '#FFFDF6', ` stroke="${INK}" stroke-width="6"`) +
    oval(0, 5, 8, 8, INK) +
    oval(30, -10, 4, 4, '#FFD166'),
  gift:
    shape('M-34-4H34V36H-34Z', '#C9A9F2') +
    shape('M-40-18H40V-2H-40Z', '#C9A9F2') +
    shape('M-8-18H8V36H-8Z', '#FFD166', 5) +
    w('M0-20C-26-46-34-20 0-20C34-20 26-46 0-20', 6),
  coin:
    oval(10, 10, 28, 28, '#C9731A', ` stroke="${INK}" stroke-width="6"`) +
    oval(-8, -6, 28, 28, '#FFD166', ` stroke="${INK}" stroke-width="6"`) +
    w('M-16-14H4M-6-14V10M-16 0H2', 6, '#C9731A'),
  hush:
    oval(0, 0, 36, 34, '#EBB98A', ` stroke="${INK}" stroke-width="6"`) +
    w('M-14-10h.1M14-10h.1', 8) +
    w('M-10 14H10', 5) +
    w('M2 36V0', 17) +
    w('M2 36V0', 8, '#F8D3AE'),
  clock:
    oval(0, 2, 36, 36, '#FFFDF6', ` stroke="${INK}" stroke-width="6"`) +
    w('M0-20V2L16 12', 7, '#D95F55') +
    w('M-26-32L-36-24M26-32L36-24', 7),
  key:
    oval(-20, 0, 20, 20, '#FFD166', ` stroke="${INK}" stroke-width="6"`) +
    oval(-20, 0, 7, 7, '#FFFDF6', ` stroke="${INK}" stroke-width="5"`) +
    shape('M0-7H42V7H36V18H26V7H20V14H12V7H0Z', '#FFD166', 5),
  bank:
    shape('M-42-26H42V28H-42Z', '#2E9C9B') + w('M-42-8H42', 11) + w('M-30 14H-6', 7, '#FFF6E0') + shape('M14 6H32V20H14Z', '#FFD166', 4),
  bag:
    shape('M-38-14H38V34H-38Z', '#B5532F') + w('M-14-14V-28H14V-14', 7) + shape('M-9 2H9V16H-9Z', '#FFD166', 4) + w('M-38 8H-9M9 8H38', 5),
  cloud: shape('M-30 24C-52 22-48-8-26-6C-22-32 16-34 22-10C48-14 52 22 28 24Z', '#B9C4E6') + w('M0-12V8M0 17v.1', 8),
  voice: w('M-36-6V8M-20-20V22M-4-34V36M12-18V20M28-28V30M42-8V10', 8, '#7C5CC4'),
  game:
    shape('M-30-20H30C48-20 52 30 34 30C24 30 20 14 12 14H-12C-20 14-24 30-34 30C-52 30-48-20-30-20Z', '#C9A9F2') +
    w('M-24-10V10M-34 0H-14', 7) +
    w('M20-6h.1M32 4h.1', 10, '#FF8F7D'),
  group:
    [-24, 24]
      .map(
        (x) =>
          `${shape(`M${x - 18} 34C${x - 18} 4 ${x + 18} 4 ${x + 18} 34Z`, '#8ED9B4', 5)}${oval(x, -8, 14, 14, '#CF9463', ` stroke="${INK}" stroke-width="5"`)}`,
      )
      .join('') +
    shape('M-18 42C-18 10 18 10 18 42Z', '#FF8F7D', 5) +
    oval(0, -2, 15, 15, '#EBB98A', ` stroke="${INK}" stroke-width="5"`),
  mask:
    shape('M-36-30C-12-38 12-38 36-30C40 8 22 36 0 38C-22 36-40 8-36-30Z', '#F8D3AE') +
    shape('M-26-12C-18-20-8-18-6-10C-12-4-22-4-26-12ZM26-12C18-20 8-18 6-10C12-4 22-4 26-12Z', INK, 2) +
    w('M-12 16C-4 22 4 22 12 16', 5) +
    w('M0-36V38', 4, '#7C5CC4') +
    w('M36-30L46-38M-36-30L-46-38', 5),
  meet:
    shape('M-40 26H34C44 26 44 8 36 6L26 4L18-14H-22L-30 4H-40Z', '#EF5B4C') +
    shape('M-16-6H-2V4H-22ZM6-6H14L18 4H6Z', '#BFE9F5', 4) +
    oval(-22, 26, 10, 10, '#FFFDF6', ` stroke="${INK}" stroke-width="6"`) +
    oval(20, 26, 10, 10, '#FFFDF6', ` stroke="${INK}" stroke-width="6"`),
};
const signAt = (name: string, x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${signs[name] ?? ''}</g>`;

/** What a closer look found, in a round badge of 60. */
const badges: Readonly<Record<string, string>> = {
  who: w('M-8-8C-8-20 10-20 10-8C10 0 0 0 0 8', 7) + w('M0 18v.1', 8),
  ask: w('M-16 10C-8 16 8 16 16 10M-10 6V-8M-3 4V-14M4 4V-14M11 6V-8', 7),
  hurry: w('M-12-16H12L-12 16H12Z', 6),
  secret: w('M-12 0V16H12V0ZM-7 0V-8C-7-18 7-18 7-8V0', 6),
  money: `<circle r="15" fill="#FFD166" stroke="${INK}" stroke-width="5"/>${w('M-5-5H6M0-5V8', 5)}`,
  fine: w('M-13 0L-4 10L14-11', 8),
};
const badge = (behind: string, x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><circle r="30" fill="${behind === 'fine' ? '#8ED9B4' : '#FF8F7D'}" stroke="${INK}" stroke-width="6"/>${badges[behind] ?? ''}</g>`;

/**
 * A message, 100 high: its picture on the left, room for its words on the right.
 * @param behind what a closer look found, or nothing
 * @param told its words are not written on it now: two strokes stand for them
 */
export function message(width: number, name: string, behind: string, told = false): string {
  const fine = behind === 'fine' || behind === '';
  // Where a message is nearly as high as wide, its picture is smaller, for the words.
  const size = Math.min(1, width / 330);
  return drawing(
    width,
    100,
    `<rect x="14" y="9" width="${width - 18}" height="88" rx="24" fill="${INK}" opacity=".16"/>` +
      `<path d="M34 5H${width - 30}Q${width - 5} 5 ${width - 5} 29V69Q${width - 5} 93 ${width - 30} 93H34Q12 93 12 69V44L3 30L14 24Q16 5 34 5Z" fill="${fine ? '#FFFDF6' : '#D9E4F2'}" stroke="${INK}" stroke-width="5"/>` +
      signAt(name, 14 + 48 * size, 49, 0.82 * size) +
      (told
        ? w(`M${Math.round(width * 0.42)} 38H${width - 34}M${Math.round(width * 0.42)} 62H${Math.round(width * 0.7)}`, 8, '#B9C6DD')
        : '') +
      (behind ? badge(behind, 14 + 78 * size, 49 + 26 * size, 0.64 * size) : ''),
  );
}

/** Three dots: a message is being written. */
export const dots = (width: number): string =>
  drawing(
    width,
    100,
    `<path d="M34 13H150Q172 13 172 35V65Q172 87 150 87H34Q12 87 12 65V46L3 32L14 26Q16 13 34 13Z" fill="#BFE9F5" stroke="${INK}" stroke-width="5"/>` +
      w('M56 50h.1M92 50h.1M128 50h.1', 20, '#34507F'),
  );

/** Who writes, and is nobody of the cast: round (0, 0), 100 wide. */
const faces: Readonly<Record<string, string>> = {
  cat:
    shape('M-34 34C-46 4-40-12-36-42L-14-26H14L36-42C40-12 46 4 34 34Z', '#FFD166') +
    w('M-14 0h.1M14 0h.1', 9) +
    w('M-8 16L0 20L8 16M-40 14H-24M24 14H40', 5),
  knight:
    shape('M-32 38V-6C-32-44 32-44 32-6V38Z', '#B9C6DD') +
    shape('M-24-8H24V8H-24Z', INK, 3) +
    w('M0 8V38M-14 20H14', 5) +
    shape('M-6-36C-10-56 20-58 26-44C16-46 8-42 6-36Z', '#FF8F7D', 5),
  flower:
    [0, 72, 144, 216, 288]
      .map((turn) => `<g transform="rotate(${turn})">${oval(0, -26, 16, 20, '#FFD9E0', ` stroke="${INK}" stroke-width="5"`)}</g>`)
      .join('') + oval(0, 0, 16, 16, '#FFD166', ` stroke="${INK}" stroke-width="5"`),
  group: signs.group ?? '',
  shop: shape('M-36-6H36V36H-36Z', '#FFFDF6') + shape('M-42-32H42L36-4H-36Z', '#FF8F7D') + shape('M-8 36V10H12V36Z', '#B5532F', 5),
  star: shape('M0-40L11-13L40-12L17 6L26 34L0 17L-26 34L-17 6L-40-12L-11-13Z', '#FFD166'),
};
const shieldAt = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${shape('M0-42C14-32 28-30 38-30C40 6 26 30 0 42C-26 30-40 6-38-30C-28-30-14-32 0-42Z', '#8FE0C6')}<path d="M0-42C14-32 28-30 38-30C40 6 26 30 0 42Z" fill="#2E9C9B" opacity=".5"/>${w('M-16-2L-4 12L18-14', 9, '#FFFDF6')}</g>`;

/** The picture beside a chat. @param portrait a drawing of somebody of the cast, 136 wide, when it is one */
export const medal = (from: string, portrait: string | undefined, blocked: boolean): string =>
  drawing(
    140,
    140,
    '<defs><clipPath id="mc"><circle cx="70" cy="70" r="56"/></clipPath></defs><circle cx="70" cy="70" r="56" fill="#C9F2DC"/>' +
      (portrait === undefined ? `<g transform="translate(70 70)">${faces[from] ?? ''}</g>` : `<g clip-path="url(#mc)">${portrait}</g>`) +
      `<circle cx="70" cy="70" r="56" stroke="#FFFDF6" stroke-width="8"/><circle cx="70" cy="70" r="61" stroke="${INK}" stroke-width="6"/>` +
      (blocked ? shieldAt(70, 76, 1.1) : ''),
  );

/** Short strokes across the rim, as along a shell's edge. */
function edge(width: number, height: number, rim: number): string {
  const along = (length: number, from: number) => {
    const count = Math.max(2, Math.round((length - 2 * from) / 74));
    return Array.from({ length: count }, (_, at) => Math.round(from + ((at + 0.5) / count) * (length - 2 * from)));
  };
  return (
    along(width, 50)
      .map((x) => `M${x} 9V${rim - 3}M${x} ${height - rim + 3}V${height - 12}`)
      .join('') +
    along(height, 50)
      .map((y) => `M9 ${y}H${rim - 3}M${width - rim + 3} ${y}H${width - 9}`)
      .join('')
  );
}
const rounded = (x: number, y: number, width: number, height: number, r: number, more: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" ${more}/>`;

/** The phone: a rim of scutes round a pale screen. @param kept the messages are kept: corners of a picture stand round them */
export function phone(width: number, height: number, rim: number, kept = false): string {
  const inner = rounded(rim, rim, width - 2 * rim, height - 2 * rim - 3, 26, `fill="#EAFBF6" stroke="${INK}" stroke-width="6"`);
  const [l, t, r, b] = [rim + 10, rim + 10, width - rim - 10, Math.round(height * 0.72)];
  const corners = `M${l} ${t + 34}V${t}H${l + 34}M${r - 34} ${t}H${r}V${t + 34}M${r} ${b - 34}V${b}H${r - 34}M${l + 34} ${b}H${l}V${b - 34}`;
  return drawing(
    width,
    height,
    rounded(10, 14, width - 14, height - 16, 54, `fill="${INK}" opacity=".16"`) +
      rounded(4, 4, width - 8, height - 11, 52, 'fill="#4FAE8C"') +
      rounded(4, 4, width - 14, height - 19, 50, 'fill="#8ED9B4"') +
      w(edge(width, height - 3, rim), 5, '#4FAE8C') +
      rounded(4, 4, width - 8, height - 11, 52, `stroke="${INK}" stroke-width="7"`) +
      inner +
      (kept ? w(corners, 14) + w(corners, 7, '#FFD166') : ''),
  );
}

/** A small whole phone, 200 by 300, with its messages as pictures; the answer that was sent stands below them. */
export function smallPhone(messages: readonly { sign: string; behind?: string }[], sent: boolean, made: readonly string[]): string {
  const rows = messages
    .map(({ sign }, at) => {
      const y = 38 + at * 66;
      return `${shape(`M50 ${y}H150Q164 ${y} 164 ${y + 14}V${y + 42}Q164 ${y + 56} 150 ${y + 56}H50Q36 ${y + 56} 36 ${y + 42}V${y + 14}Q36 ${y} 50 ${y}Z`, '#FFFDF6', 5)}${signAt(sign, 68, y + 28, 0.5)}${w(`M98 ${y + 20}H148M98 ${y + 36}H130`, 6, '#B9C6DD')}`;
    })
    .join('');
  const foot = sent
    ? `${shape('M96 240H160Q172 240 172 252V264Q172 274 160 274H96Q84 274 84 264V252Q84 240 96 240Z', '#FFD166', 5)}<g transform="translate(128 257) scale(.34)">${signs.heart ?? ''}</g>`
    : `<g transform="translate(100 256)">${w('M-30 0h.1M0 0h.1M30 0h.1', 12, '#5FA9C4')}</g>`;
  const whole = phone(200, 300, 24, made.includes('keep'));
  return whole.replace(/<\/svg>$/, `${rows}${foot}${made.includes('block') ? shieldAt(158, 44, 0.8) : ''}</svg>`);
}

/** A large button on the phone: its picture on the left, room for its word on the right. 100 high. */
export function key(width: number, name: 'ok' | 'not-ok' | 'keep' | 'block', off: boolean): string {
  const iconX = Math.round(Math.min(46, width * 0.2));
  const iconSize = Math.min(1, width / 200);
  const fill = { ok: '#FFE9B0', 'not-ok': '#D9E4F2', keep: '#BFE9F5', block: '#C9F2DC' }[name];
  const icon = {
    ok: `<g transform="scale(.8)">${oval(0, 0, 30, 30, '#FFD166', ` stroke="${INK}" stroke-width="6"`)}${w('M-10-6h.1M10-6h.1', 7)}${w('M-14 6C-6 16 6 16 14 6', 5)}${w('M0-46V-42M33-33L30-30M46 0H42M33 33L30 30M0 46V42M-33 33L-30 30M-46 0H-42M-33-33L-30-30', 7, '#C9731A')}</g>`,
    'not-ok': `<g transform="scale(.8)">${signs.cloud ?? ''}</g>`,
    keep: `<g transform="scale(.8)">${signs.camera ?? ''}</g>`,
    block: shieldAt(0, 0, 0.8),
  }[name];
  return drawing(
    width,
    100,
    `<rect x="4" y="10" width="${width - 8}" height="86" rx="26" fill="${INK}"/><rect x="4" y="${off ? 10 : 4}" width="${width - 8}" height="84" rx="26" fill="${off ? '#EAFBF6' : fill}" stroke="${INK}" stroke-width="6"/>` +
      `<g transform="translate(${iconX} ${off ? 52 : 46}) scale(${(0.8 * iconSize).toFixed(2)})"${off ? ' opacity=".5"' : ''}>${icon}</g>` +
      // On its picture: anywhere else it would lie on the word.
      (off && (name === 'keep' || name === 'block') ? badge('fine', iconX + 26 * iconSize, 70, 0.6 * iconSize) : ''),
  );
}

/** An open hand that waits for the phone. */
export const openHand: string = drawing(
  160,
  160,
  `<circle cx="80" cy="80" r="70" fill="#FFF1C9" opacity=".8"/><circle cx="80" cy="80" r="70" stroke="#C9731A" stroke-width="7" stroke-dasharray="3 18"/>` +
    `<g transform="translate(82 88) rotate(-16) scale(1.35)">${signs.hello ?? ''}</g>`,
);

/** The call on its way to the turbines. */
export const call: string = drawing(
  160,
  120,
  shape('M10 60L150 10L112 108L74 78Z', '#FFFDF6', 7) +
    shape('M74 78L150 10L60 68L52 100Z', '#BFE9F5', 6) +
    `<g transform="translate(104 62) scale(.3)">${signs.heart ?? ''}</g>`,
);

export const joy: string = drawing(100, 100, `<g transform="translate(50 50)">${signs.heart ?? ''}</g>`);
