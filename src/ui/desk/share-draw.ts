import { wholeSvg } from '../../art/figure';
import { mai } from '../../art/mascot/mai';
import type { Scenery } from '../../art/scenery';
import { type Box, type CardWords, type Font, type Frame, frames, layOut, type Shape, sizes, type Written } from '../../domain/desk/share';

/* Draws a card to post. Letters are set on the canvas itself: a picture has none but the device's own. */

export interface CardArt {
  background: string;
  landmark: string;
  scenery: Scenery | undefined;
}

const INK = '#2a2150';
const PAPER = '#fffdf6';
const SUN = '#ffd166';
const WAVES = ['#8fe0c6', '#2e9c9b', '#14606e'];

/** Backgrounds are drawn on 1600 x 900; a landmark on 440 x 580, its feet at 562. */
const GROUND = { width: 1600, height: 900 };
const LANDMARK = { width: 440, height: 580, feet: 562 };

const families = { heading: '"Baloo 2", Lexend, system-ui, sans-serif', reading: 'Lexend, system-ui, sans-serif' } as const;
const fontOf = ({ face, size, weight }: Font) => `${weight} ${size}px ${families[face]}`;

async function pictureOf(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const sized = svg.replace(/<svg\b[^>]*>/, (tag) =>
    tag.replace(/\s(width|height)="[^"]*"/g, '').replace('<svg', `<svg width="${width}" height="${height}"`),
  );
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  return image;
}

/** Of a lamp's two states the lit one; a style sheet in a picture may be forbidden. */
const lit = (svg: string): string => svg.replace(/<style>[\s\S]*?<\/style>/, '').replace(/id="(lamp-off|lamp-glow)"/g, '$& display="none"');

/** The place down to where the words begin: as much of its ground as of its sky. */
async function drawScene(context: CanvasRenderingContext2D, { background, landmark, scenery }: CardArt, shape: Shape, frame: Frame) {
  const { width } = sizes[shape];
  const scale = Math.max(width / GROUND.width, (frame.scene + 8) / (GROUND.height - 90));
  const half = width / 2 / scale;
  const middle = Math.min(Math.max(scenery?.focus.tall ?? GROUND.width / 2, half), GROUND.width - half);
  const at = (x: number, y: number) => ({ x: (x - middle + half) * scale, y: y * scale });
  const place = await pictureOf(background, Math.ceil(GROUND.width * scale), Math.ceil(GROUND.height * scale));
  const origin = at(0, 0);
  context.drawImage(place, origin.x, origin.y);
  const spot = scenery?.landmark?.tall;
  if (!landmark || !spot) return;
  const size = scale * spot.scale;
  const house = await pictureOf(lit(landmark), Math.ceil(LANDMARK.width * size), Math.ceil(LANDMARK.height * size));
  const foot = at(spot.x, spot.y);
  context.drawImage(house, foot.x - (LANDMARK.width / 2) * size, foot.y - LANDMARK.feet * size);
}

function drawBox(context: CanvasRenderingContext2D, { x, y, width, height }: Box, radius: number, fill: string, line: number) {
  const [right, foot] = [x + width, y + height];
  context.beginPath();
  context.moveTo(x + radius, y);
  context.arcTo(right, y, right, foot, radius);
  context.arcTo(right, foot, x, foot, radius);
  context.arcTo(x, foot, x, y, radius);
  context.arcTo(x, y, right, y, radius);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = line;
  context.strokeStyle = INK;
  context.stroke();
}

/** A bubble whose tail comes down beside the head of who speaks. */
function drawBubble(context: CanvasRenderingContext2D, bubble: Box, { x, y, height }: Frame['mai']) {
  const foot = bubble.y + bubble.height;
  const tip = { x: x + height * 0.42, y: (foot + y - height * 0.72) / 2 + 14 };
  drawBox(context, bubble, 52, PAPER, 9);
  const tail = (from: number) => {
    context.beginPath();
    context.moveTo(tip.x + 30, from);
    context.lineTo(tip.x, tip.y);
    context.lineTo(tip.x + 120, from);
  };
  context.lineJoin = 'round';
  tail(foot);
  context.stroke();
  tail(foot - 6);
  context.fill();
}

/** Below the words of a tall card, where nothing may stand that has to be read: the sea. */
function drawSea(context: CanvasRenderingContext2D, top: number) {
  const { width, height } = context.canvas;
  for (const [index, colour] of WAVES.entries()) {
    const y = top + index * 52;
    context.beginPath();
    context.moveTo(0, y);
    for (let x = 0; x < width; x += 180) context.quadraticCurveTo(x + 90, y + (((x / 180 + index) % 2) * 2 - 1) * 36, x + 180, y);
    context.lineTo(width, height);
    context.lineTo(0, height);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
  }
}

function write(context: CanvasRenderingContext2D, { words, font, x, y, align }: Written) {
  context.font = fontOf(font);
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  // The middle of a line is where its small letters stand, not its tones.
  context.fillText(words, x, y + font.size * 0.33);
}

/** Rejects where a picture can't be drawn, or a word would be cut. */
export async function drawCard(words: CardWords, shape: Shape, art: CardArt): Promise<HTMLCanvasElement> {
  const frame = frames[shape];
  const canvas = Object.assign(document.createElement('canvas'), sizes[shape]);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const all = Object.values(words).join(' ');
  await Promise.all([document.fonts.load(`800 40px "Baloo 2"`, all), document.fonts.load('500 40px Lexend', all)]);
  const laid = layOut(words, shape, (part, font) => {
    context.font = fontOf(font);
    return context.measureText(part).width;
  });
  if (!laid) throw new RangeError('the words of a card do not fit');

  await drawScene(context, art, shape, frame);
  context.fillStyle = PAPER;
  context.fillRect(0, frame.scene, canvas.width, canvas.height - frame.scene);
  context.fillStyle = INK;
  context.fillRect(0, frame.scene - 4, canvas.width, 9);
  if (shape === 'tall') drawSea(context, frame.foot.y + frame.foot.height + 60);
  drawBox(context, laid.tag, laid.tag.height / 2, SUN, 6);
  drawBubble(context, frame.bubble, frame.mai);
  const { x, y, height } = frame.mai;
  const figure = mai();
  const side = (height * figure.height) / (figure.feet - figure.top);
  const drawn = await pictureOf(wholeSvg(figure, 'wave', 'happy'), Math.ceil(side), Math.ceil(side));
  context.drawImage(drawn, x - (side * figure.middle) / figure.width, y - (side * figure.feet) / figure.height);
  drawBox(context, frame.badge, 44, SUN, 9);
  context.fillStyle = INK;
  for (const each of laid.written) write(context, each);
  return canvas;
}
