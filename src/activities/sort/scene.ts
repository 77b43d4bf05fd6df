import { drawing, INK } from '../../art/pen';
import { keyOf, phoneSign } from '../../art/props/phone-keys';
import type { Box, Target, View } from '../../domain/activity';
import { around, framed, through, upper } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import type { Facts } from './rules';

/** The portrait leaves the lower part of the box to the helper's name, which the page's own button writes there. */
const PORTRAIT = 0.72;

const discs: Record<string, readonly [light: string, base: string]> = {
  '111': ['#FFD9E0', '#FF8F7D'],
  '113': ['#C9F2DC', '#8ED9B4'],
  '114': ['#FFE9B8', '#FFD166'],
  '115': ['#D9E4F2', '#93CFE2'],
};

const sun = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" fill="none" stroke="${INK}" stroke-linecap="round" stroke-linejoin="round"><g stroke="#C9731A" stroke-width="12"><path d="M100 22V38M100 162V178M22 100H38M162 100H178M45 45L56 56M144 144L155 155M155 45L144 56M56 144L45 155"/></g><circle cx="100" cy="100" r="46" fill="#FFD166" stroke-width="7"/><path d="M82 92V96M118 92V96" stroke-width="9"/><path d="M80 112C88 126 112 126 120 112" stroke-width="7"/></svg>`;

/** The number by which a helper is called stands first in its label. */
const numberOf = ({ label }: Target): string => /^\d{2,}/.exec(label.vi)?.[0] ?? '';

/** A helper's head and shoulders in a round frame, with the number below. */
function medallion(target: Target, mood: 'calm' | 'glad' | 'out'): Picture {
  const glad = mood === 'glad';
  const number = numberOf(target);
  const [light, base] = discs[number] ?? ['#FFF6E0', '#C9A9F2'];
  const name = `medallion-${target.id}-${mood}`;
  const figure = target.picture === undefined ? undefined : portrait(target.picture, glad ? 'cheer' : 'happy', true);
  const badge = 30 * number.length + 34;
  const svg = drawing(
    200,
    220,
    `<ellipse cx="104" cy="108" rx="92" ry="92" fill="${INK}" opacity=".16"/>` +
      `<circle cx="100" cy="100" r="88" fill="${light}"/><path d="M100 12A88 88 0 0 1 100 188C140 170 156 60 100 12Z" fill="${base}" opacity=".35"/>` +
      through(`clip-${target.id}`, 100, 100, 86, figure ? nested(figure, 12, 14, 176, 176) : nested(sun, 20, 20, 160, 160)) +
      `<circle cx="100" cy="100" r="88" stroke="${glad ? '#FFD166' : '#FFFDF6'}" stroke-width="17"/><circle cx="100" cy="100" r="80" stroke="${INK}" stroke-width="4"/>` +
      `<circle cx="100" cy="100" r="96" stroke="${INK}" stroke-width="7"/>` +
      (number
        ? `<rect x="${100 - badge / 2}" y="156" width="${badge}" height="56" rx="24" fill="#FFFDF6" stroke="${INK}" stroke-width="7"/>` +
          [...number].map((digit, index) => nested(phoneSign(keyOf(digit)), 100 - 15 * number.length + index * 30, 165, 30, 38)).join('')
        : '') +
      (mood === 'out' ? '<circle cx="100" cy="100" r="100" fill="#FFFDF6" opacity=".62"/>' : ''),
  );
  return { name, svg };
}

const card = (picture: string): Picture => ({ name: `card-${picture}`, svg: framed(picture) });

/** A calm ground behind portraits and names, whatever the scenery is. */
function shelf(painting: Painting, helpers: readonly Target[]): Item {
  const { x, y, w, h } = around(helpers.flatMap(({ box }) => box ?? []));
  const box = { x: x - 0.6, y: y - 1.5, w: w + 1.2, h: h + 3 };
  const width = Math.round(400 * painting.aspect(box));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 400"><rect width="${width}" height="400" rx="44" fill="#FFFDF6" opacity=".66"/></svg>`;
  return { id: 'shelf', picture: { name: 'shelf', svg }, box, behind: true };
}

/** Lifts a card out of the row while it is held. */
const lifted = ({ x, y, w, h }: Box, held: boolean): Box => (held ? { x, y: y - h * 0.05, w, h } : { x, y, w, h });

export const scene: SceneOf<Facts> = (painting: Painting) => {
  let view: View<Facts> | undefined;
  let picture: string | undefined;
  let found: string | undefined;

  function draw(): void {
    if (!view) return;
    const helpers = view.targets.filter(({ kind }) => kind === 'helper');
    const items: Item[] = helpers.length > 0 ? [shelf(painting, helpers)] : [];
    const ready: { picture: Picture; box: Box }[] = [];
    for (const target of view.targets) {
      if (!target.box) continue;
      if (target.kind === 'helper') {
        const box = upper(target.box, PORTRAIT);
        const chosen = found !== undefined && target.id === `helper-${found}`;
        const out = target.disabled === true && !chosen;
        items.push({ id: target.id, picture: medallion(target, chosen ? 'glad' : out ? 'out' : 'calm'), box });
        ready.push(...(['calm', 'glad', 'out'] as const).map((mood) => ({ picture: medallion(target, mood), box })));
      }
      if (target.kind === 'card' && target.picture !== undefined) {
        picture = target.picture;
        items.push({ id: 'card', picture: card(picture), box: lifted(target.box, target.held === true), turn: target.held ? -0.03 : 0 });
      }
    }
    painting.show(items, ready);
  }

  return {
    paint(next) {
      const helper = next.scene?.found;
      if (helper !== undefined && found === undefined) {
        // The card is still where the child left it: it flies to the one who helps.
        painting.send('card', `helper-${helper}`, () => painting.hop(`helper-${helper}`));
      }
      found = helper;
      view = next;
      draw();
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
