import type { Actor as Wanted } from '../domain/activity';
import { type Actor, createActor, standing, unitOf } from './actor';
import type { Area } from './area';
import type { Effects } from './effects';
import { figures } from './figures';
import type { Container, PhaserScene } from './phaser';
import type { Piece, Textures } from './textures';

export interface Looks {
  id: string;
  looks: readonly (readonly [pose: string, face: string])[];
}

/** Everybody on the stage. */
export interface Cast {
  /** Draws looks before they are needed; forgets those of others that are not on the stage. */
  prepare(actors: readonly Looks[]): Promise<void>;
  show(wanted: readonly Wanted[], speaker: string | undefined): void;
  find(id: string): Actor | undefined;
  /** Everybody present, in no order, but those who stand near: things lie on them, so they do not jump. */
  all(): Iterable<Actor>;
  glance(x: number): void;
  layout(area: Area): Promise<void>;
  update(time: number, delta: number, life: number): void;
  /** Dresses nobody any more: the stage is taken down while drawings may still be on their way. */
  destroy(): void;
}

const outside: Record<Wanted['at'], number> = { 'far-left': 0, 'far-right': 0, left: 1, right: 1, middle: 2 };

/** @param turtle how large Mai is beside the others, 1 as drawn */
export function createCast(
  scene: PhaserScene,
  textures: Textures,
  layer: Container,
  first: Area,
  effects: () => Effects,
  turtle: number,
): Cast {
  const shelf = textures.shelf();
  const known = new Map<string, Actor>();
  const present = new Map<string, Wanted>();
  let area = first;
  let prepared: readonly Looks[] = [];
  let gone = false;
  const sizeOf = ({ id, near }: { id: string; near?: number | undefined }): number => near ?? (id === 'mai' ? turtle : 1);

  function actorOf(id: string): Actor | undefined {
    const old = known.get(id);
    if (old) return old;
    const make = figures[id];
    if (!make) return undefined;
    const actor = createActor(scene, shelf, id, make());
    actor.root.setVisible(false);
    layer.add(actor.root);
    known.set(id, actor);
    return actor;
  }

  function needed(): Piece[] {
    const unit = unitOf(area, present.size);
    const looks = [...prepared, ...[...present.values()].map(({ id, pose, face }) => ({ id, looks: [[pose, face] as const] }))];
    const pieces = new Map<string, Piece>();
    for (const { id, looks: each } of looks) {
      const size = unit * sizeOf(present.get(id) ?? { id });
      for (const [pose, face] of each) for (const piece of actorOf(id)?.pieces(pose, face, size) ?? []) pieces.set(piece.key, piece);
    }
    return [...pieces.values()];
  }

  /** Draws what is missing; then everybody present wears what they should. */
  async function load(): Promise<void> {
    const pieces = needed();
    await shelf.load(pieces);
    if (gone) return;
    shelf.keep(new Set(needed().map(({ key }) => key)));
    for (const wanted of present.values()) dress(wanted);
  }

  function dress({ id, pose, face }: Wanted): void {
    const actor = known.get(id);
    if (!actor) return;
    const old = actor.look();
    actor.wear(pose, face);
    const now = actor.look();
    if (!actor.root.visible && now.pose !== '') {
      actor.root.setVisible(true);
      effects().enter(actor.body);
    } else if (old.pose !== now.pose) effects().turn(actor.body);
  }

  function sort(): void {
    const order = [...present.values()].sort((a, b) => outside[a.at] - outside[b.at]);
    for (const { id } of order) {
      const root = known.get(id)?.root;
      if (root) layer.bringToTop(root);
    }
  }

  return {
    async prepare(actors) {
      prepared = actors;
      await load();
      if (gone) return;
      for (const [id, actor] of [...known]) {
        if (present.has(id) || actor.root.visible || prepared.some((looks) => looks.id === id)) continue;
        actor.destroy();
        known.delete(id);
      }
    },
    show(wanted, speaker) {
      const unit = unitOf(area, wanted.length);
      for (const id of [...present.keys()]) {
        if (wanted.some((actor) => actor.id === id)) continue;
        present.delete(id);
        const actor = known.get(id);
        if (actor?.root.visible) effects().leave(actor.body, () => present.has(id) || actor.root.setVisible(false));
      }
      for (const one of wanted) {
        const actor = actorOf(one.id);
        if (!actor) continue;
        const { x, y } = standing(area, one.at, wanted);
        const old = present.get(one.id);
        present.set(one.id, one);
        if (!old) {
          // Somebody who comes back while leaving enters anew.
          actor.root.setVisible(false);
          actor.stand(x, y, unit * sizeOf(one));
        } else {
          actor.size(unit * sizeOf(one));
          if (Math.abs(actor.root.x - x) > 1) effects().move(actor.root, x, y);
        }
      }
      sort();
      void load();
      const speaking = speaker === undefined ? undefined : known.get(speaker);
      const there = wanted.find(({ id }) => id === speaker);
      for (const { id } of wanted) known.get(id)?.glance(there && id !== speaker ? standing(area, there.at, wanted).x : undefined);
      if (there && speaking?.root.visible) effects().speak(speaking.body);
    },
    find: (id) => (present.has(id) ? known.get(id) : undefined),
    *all() {
      for (const { id, near } of present.values()) {
        const actor = known.get(id);
        if (actor && near === undefined) yield actor;
      }
    },
    glance(x) {
      for (const id of present.keys()) known.get(id)?.glance(x);
    },
    async layout(next) {
      area = next;
      const all = [...present.values()];
      const unit = unitOf(area, all.length);
      for (const { id, at, near } of all) {
        const actor = known.get(id);
        const { x, y } = standing(area, at, all);
        if (actor) scene.tweens.killTweensOf(actor.root);
        actor?.stand(x, y, unit * sizeOf({ id, near }));
      }
      await load();
      if (gone) return;
      for (const id of present.keys()) known.get(id)?.refresh();
    },
    update(time, delta, life) {
      for (const actor of known.values()) if (actor.root.visible) actor.update(time, delta, life);
    },
    destroy() {
      gone = true;
    },
  };
}
