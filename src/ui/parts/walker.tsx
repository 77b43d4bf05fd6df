import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import mai from '../../art/map/walker.ts?sheet';
import { isAfloat, type Layout, type Stop, spotOf, wayBetween } from '../../art/map/ways';
import { Part, partAt } from './icon';
import { atSpot } from './spot';
import './walker.css';

/** Pixels per millisecond, and how long any way takes at least and at most. */
const SPEED = 0.9;
const SHORTEST = 600;
const LONGEST = 1100;
/** She stands beside a medallion, so many pixels from its middle; between two places she keeps to the road. */
const ASIDE = { x: -64, y: 4 };
/** One hop, or one stroke of the flippers, is two of these. */
const BEAT = 110;

/** Keyframes of one walk: `ground` moves her along, `body` hops, rocks and turns, `look` shows her on land or in the water. */
export interface Steps {
  ms: number;
  ground: Keyframe[];
  body: Keyframe[];
  look: Keyframe[];
}

const imageOf = (swims: boolean) => partAt(mai, swims ? 'sea' : 'land');

/** The walk over a picture of `width` x `height` pixels. @param floats whether she stays in the water where she comes to */
export function stepsOf(stops: readonly Stop[], width: number, height: number, floats: boolean): Steps {
  const points = stops.map(({ at: [x, y], swims }) => ({ x: (x * width) / 100, y: (y * height) / 100, swims }));
  const home = points[0] ?? { x: 0, y: 0, swims: false };
  let total = 0;
  const legs = points.slice(1).map((to, index) => {
    const from = points[index] ?? home;
    const begin = total;
    total += Math.hypot(to.x - from.x, to.y - from.y);
    return { begin, end: total, swims: to.swims, dx: to.x - from.x };
  });
  const ms = Math.round(Math.min(LONGEST, Math.max(SHORTEST, total / SPEED)));
  const beats = Math.ceil(ms / BEAT / 2) * 2;
  const body: Keyframe[] = [];
  const look: Keyframe[] = [];
  let facing = (legs.find(({ dx }) => Math.abs(dx) > 4)?.dx ?? 1) < 0 ? -1 : 1;
  for (let beat = 0; beat <= beats; beat++) {
    const offset = beat / beats;
    const leg = legs.find(({ end }) => end >= offset * total);
    if (leg && Math.abs(leg.dx) > 4) facing = leg.dx < 0 ? -1 : 1;
    const up = beat % 2 === 1;
    const move = leg?.swims ? `translateY(${up ? 3 : 0}px) rotate(${up ? 5 : -5}deg)` : `translateY(${up ? -14 : 0}px) rotate(0deg)`;
    body.push({ offset, transform: `${move} scaleX(${facing})` });
    const wet = beat === 0 ? home.swims : beat > beats - 2 ? floats : (leg?.swims ?? false);
    look.push({ offset, objectPosition: imageOf(wet), easing: 'steps(1, end)' });
  }
  return {
    ms,
    ground: points.map(({ x, y }, index) => {
      const aside = index === 0 || index === legs.length ? { x: 0, y: 0 } : ASIDE;
      return {
        offset: index === 0 ? 0 : (legs[index - 1]?.end ?? 0) / (total || 1),
        transform: `translate(${Math.round(x - home.x - aside.x)}px, ${Math.round(y - home.y - aside.y)}px)`,
      };
    }),
    body,
    look,
  };
}

const layoutNow = (): Layout => (matchMedia('(max-aspect-ratio: 1/1)').matches ? 'tall' : 'wide');

export interface Walker {
  at: string;
  body: RefObject<HTMLDivElement | null>;
  /** Goes there, along the coast. Resolves when she is there, or was called elsewhere, or is seen no more. */
  walk: (to: string) => Promise<void>;
  /** @returns whether she was on her way there, and is there now */
  hurry: (to: string) => boolean;
}

/** Mai on the map. @param calm she is there at once */
export function useWalker(home: string, calm: boolean): Walker {
  const body = useRef<HTMLDivElement>(null);
  const [at, stand] = useState(home);
  const going = useRef<{ to: string; stop: (arrived: boolean) => void } | null>(null);
  useEffect(() => () => going.current?.stop(false), []);

  function walk(to: string): Promise<void> {
    const ground = body.current;
    // Sent to another place while she is walking, she goes on from where she is, not from where the walk began.
    const midway = going.current && ground ? getComputedStyle(ground).transform : undefined;
    going.current?.stop(false);
    const figure = ground?.firstElementChild;
    const image = figure?.firstElementChild;
    const coast = ground?.parentElement;
    const still = calm || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (to === at || still || !coast || !figure || !image || !ground.animate) {
      stand(to);
      return Promise.resolve();
    }
    const { ms, ...steps } = stepsOf(wayBetween(at, to, layoutNow()), coast.clientWidth, coast.clientHeight, isAfloat(to));
    if (midway) steps.ground[0] = { offset: 0, transform: midway };
    const timing = { duration: ms, fill: 'forwards' } as const;
    const moves = [
      ground.animate(steps.ground, { ...timing, id: 'walk' }),
      figure.animate(steps.body, timing),
      image.animate(steps.look, timing),
    ];
    return new Promise((resolve) => {
      const stop = (arrived: boolean) => {
        if (going.current?.stop !== stop) return;
        going.current = null;
        if (arrived) stand(to);
        for (const move of moves) move.cancel();
        resolve();
      };
      going.current = { to, stop };
      if (moves[0]) moves[0].onfinish = () => stop(true);
    });
  }

  function hurry(to: string): boolean {
    const way = going.current;
    if (way?.to !== to) return false;
    way.stop(true);
    return true;
  }

  return { at, body, walk, hurry };
}

/** Her picture; who hears the page instead of seeing it misses nothing. @param glance the place that she looks at */
export const Mai = ({ walker: { at, body }, glance }: { walker: Walker; glance: string }) => {
  const [wide, tall] = [spotOf(at, 'wide'), spotOf(at, 'tall')];
  const turn = (layout: Layout) => (spotOf(glance, layout)[0] < spotOf(at, layout)[0] ? -1 : 1);
  const style = {
    ...atSpot([...wide, ...tall]),
    '--wturn': turn('wide'),
    '--tturn': turn('tall'),
    margin: `${ASIDE.y}px 0 0 ${ASIDE.x}px`,
  };
  return (
    <div class="mai spot" ref={body} style={style} aria-hidden="true">
      <i>
        <Part sheet={mai} id={isAfloat(at) ? 'sea' : 'land'} />
      </i>
    </div>
  );
};
