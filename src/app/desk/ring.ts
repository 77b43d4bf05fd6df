import { type Contest, isRinging } from '../../domain/desk/bell';
import type { DeskRepo } from '../../domain/desk/desk';
import type { Sounds } from '../../game/instruments';
import { createSound } from '../../game/sound';
import { every } from '../../lib/time';

/** Three strokes of a large bell, soft enough for a hall that has just been loud. */
const sounds: Sounds = {
  'golden-bell': ({ bell }, at) => {
    for (const beat of [0, 0.9, 1.8]) {
      bell('G4', at + beat, 0.2);
      bell('D5', at + beat, 0.09);
    }
  },
};

export interface RingDeps {
  repo: DeskRepo;
  draw: () => void;
}

/** What is heard when the golden bell rings: in the presenter's window alone, which the leader has pressed; both are on one machine. */
export async function openRing({ repo, draw }: RingDeps) {
  let { bellSound: on = true } = await repo.settings();
  const sound = createSound(every);
  // A sound that had to wait for a press would come in the middle of something else.
  const mayBeHeard = () => navigator.userActivation?.hasBeenActive ?? true;
  return {
    isOn: () => on,
    turn() {
      on = !on;
      void repo.saveSettings({ bellSound: on });
      draw();
    },
    follow(before: Contest | undefined, now: Contest | undefined) {
      if (!on || !isRinging(before?.state, now?.state) || !mayBeHeard()) return;
      sound.unlock();
      sound.play('golden-bell', sounds);
    },
  };
}
