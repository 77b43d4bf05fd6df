import lamp from '../../art/props/lamp.svg?raw';
import { phoneBody } from '../../art/props/phone-body';
import { keyOf, type PhoneKey, phoneKey, phoneSign } from '../../art/props/phone-keys';
import receiver from '../../art/props/receiver.svg?raw';
import ring from '../../art/props/ring.svg?raw';
import type { Box, Prop, Shape, Target, View } from '../../domain/activity';
import { around, square } from '../../game/brush';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { whole } from '../../lib/boxes';
import type { Facts } from './rules';

const PRESSED_MS = 140;
const RINGING_MS = 1600;

const signs = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', 'hash'] as const satisfies readonly PhoneKey[];

const lampLight =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><defs><radialGradient id="lamplight"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".95"/>' +
  '<stop offset=".55" stop-color="#FFD166" stop-opacity=".5"/><stop offset=".98" stop-color="#FFD166" stop-opacity=".12"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs>' +
  '<circle cx="100" cy="100" r="100" fill="url(#lamplight)"/></svg>';

/** The telephone's body reaches a little beyond the box that holds its keys. */
function body(painting: Painting, phone: Prop, display: Prop, keys: readonly Box[]): Item[] {
  const ratio = painting.aspect(whole);
  const rimX = phone.box.w * (ratio > 1 ? 0.025 : 0.045);
  const rimY = rimX * ratio;
  const box = { x: phone.box.x - rimX, y: phone.box.y - rimY, w: phone.box.w + 2 * rimX, h: phone.box.h + 2 * rimY };
  const aspect = painting.aspect(box);
  const width = Math.round(480 * Math.max(1, aspect));
  const height = Math.round(480 / Math.min(1, aspect));
  const units = ({ x, y, w, h }: Box, pad: number) =>
    [
      ((x - box.x) / box.w) * width - pad,
      ((y - box.y) / box.h) * height - pad,
      (w / box.w) * width + 2 * pad,
      (h / box.h) * height + 2 * pad,
    ] as const;
  const bed = units(around(keys), 8);
  const rim = width - bed[0] - bed[2];
  const items: Item[] = [
    { id: 'phone', picture: { name: 'phone', svg: phoneBody({ width, height, rim, display: units(display.box, 0), bed }) }, box },
  ];
  const free = phone.box.y + phone.box.h - display.box.y - display.box.h;
  // Beside the keys, below the display, lies the receiver.
  const { x, w } = display.box;
  if (x + w <= around(keys).x) {
    items.push({
      id: 'receiver',
      picture: { name: 'receiver', svg: receiver },
      box: { x, y: display.box.y + display.box.h + free * 0.08, w, h: free * 0.84 },
    });
  }
  return items;
}

function digits(painting: Painting, { box, text = '' }: Prop): Item[] {
  const w = Math.min((box.h * 0.66) / painting.aspect(whole), (box.w * 0.88) / Math.max(3, text.length));
  const h = (w * painting.aspect(whole)) / 0.93;
  const left = box.x + box.w / 2 - (w * text.length) / 2;
  return [...text].map((character, index) => ({
    id: `digit-${index}`,
    picture: sign(keyOf(character)),
    box: { x: left + index * w, y: box.y + (box.h - h) / 2, w, h },
  }));
}

/** Not dialled yet. */
const pale = ({ name, svg }: Picture): Picture => ({ name: `${name}-pale`, svg: svg.replace('<svg ', '<svg opacity=".28" ') });

const sign = (key: PhoneKey): Picture => ({ name: `sign-${key}`, svg: phoneSign(key) });

const keyName = (target: Target): PhoneKey => target.id.replace('key-', '') as PhoneKey;

function key(painting: Painting, target: Target, box: Box, pressed: boolean): Picture {
  const aspect = painting.aspect(box);
  return { name: `${target.id}-${pressed ? 'down' : 'up'}-${aspect.toFixed(2)}`, svg: phoneKey(keyName(target), pressed, aspect) };
}

/** The telephone put aside, small and whole. */
function toy(): Picture {
  const body = phoneBody({ width: 420, height: 560, rim: 52, display: [60, 56, 300, 84], bed: [52, 164, 316, 348] });
  const pad = (['1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'hash'] as const).map((name, index) =>
    nested(phoneKey(name, false), 70 + (index % 3) * 98, 172 + Math.floor(index / 3) * 84, 84, 84),
  );
  return { name: 'toy', svg: body.replace('</svg>', `${pad.join('')}</svg>`) };
}

/** While the call lasts, the counsellor stands in the light of a storm lamp. */
function light(painting: Painting, shape: Shape): Item[] {
  const wide = shape === 'wide';
  return [
    {
      id: 'light',
      picture: { name: 'lamplight', svg: lampLight },
      box: square(painting, wide ? 71 : 75, 50, wide ? 118 : 104),
      behind: true,
      alpha: 0.9,
    },
    { id: 'toy', picture: toy(), box: square(painting, wide ? 48 : 47, wide ? 82 : 88, wide ? 32 : 24) },
    { id: 'lamp', picture: { name: 'lamp', svg: lamp }, box: square(painting, wide ? 58 : 58, wide ? 87 : 91, wide ? 24 : 18) },
  ];
}

/** Sound made visible, beside the caller's ear. */
function rings(painting: Painting, caller: string | undefined): Item[] {
  const head = caller === undefined ? undefined : painting.head(caller);
  if (!head) return [];
  const size = 14;
  const w = size / painting.aspect(whole);
  return [{ id: 'ring', picture: { name: 'ring', svg: ring }, box: { x: head.x + w * 0.9, y: head.y, w, h: size } }];
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let ringing = false;

  function draw(): void {
    if (!view) return;
    const phone = view.props?.find(({ kind }) => kind === 'phone');
    const display = view.props?.find(({ kind }) => kind === 'display');
    const keys = view.targets.flatMap((target) => (target.kind === 'key' && target.box ? [{ target, box: target.box }] : []));
    const items: Item[] = [];
    if (phone && display) {
      items.push(
        ...body(
          painting,
          phone,
          display,
          keys.map(({ box }) => box),
        ),
      );
      for (const { target, box } of keys) items.push({ id: target.id, picture: key(painting, target, box, false), box });
      const wanted = view.props?.find(({ kind }) => kind === 'wanted');
      const dialled = display.text?.length ?? 0;
      items.push(
        ...digits(painting, wanted ?? display).map((item, index) => (index < dialled ? item : { ...item, picture: pale(item.picture) })),
      );
    }
    if (view.scene?.line === 'talk') items.push(...light(painting, shape));
    if (view.scene?.line === 'busy' || ringing) items.push(...rings(painting, view.cast.find(({ id }) => id !== 'mai')?.id));
    const ready = keys.map(({ target, box }) => ({ picture: key(painting, target, box, true), box }));
    const sample = display && digits(painting, { ...display, text: '0' })[0]?.box;
    if (sample) ready.push(...signs.map((name) => ({ picture: sign(name), box: sample })));
    painting.show(items, ready);
  }

  return {
    paint(next, nextShape) {
      view = next;
      shape = nextShape;
      draw();
    },
    effects(change) {
      for (const effect of change.effects) {
        if (effect.type === 'sound' && effect.name === 'ring') {
          ringing = true;
          draw();
          painting.effects().after(RINGING_MS, () => {
            ringing = false;
            draw();
          });
        }
        const target = 'on' in effect ? view?.targets.find(({ id, kind }) => id === effect.on && kind === 'key') : undefined;
        if (target?.box && effect.type === 'tap') painting.swap(target.id, key(painting, target, target.box, true), PRESSED_MS);
      }
    },
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
