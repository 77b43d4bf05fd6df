import type { ComponentChildren } from 'preact';
import type { DeskRepo, KeptMeeting } from '../../domain/desk/desk';
import { Meetings } from '../../ui/desk/meetings';
import type { Sources } from './sources';

export interface MeetingsDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  /** The machine remembers nothing any more: the desk begins anew. */
  onWiped: () => void;
}

/** What was held on this machine, and how it is forgotten. */
export function openMeetings({ repo, sources: { topics }, draw, onWiped }: MeetingsDeps) {
  let held: readonly KeptMeeting[] = [];
  let failed = false;

  async function look() {
    held = [...(await repo.meetings())].reverse();
    draw();
  }

  async function wipe() {
    try {
      await repo.wipe();
      onWiped();
    } catch {
      failed = true;
      draw();
    }
  }

  return {
    enter: look,
    page: (): ComponentChildren => (
      <Meetings
        held={held}
        placeOf={(station) => topics.find(({ id }) => id === station)?.title}
        failed={failed}
        onDrop={(key) => void repo.dropMeeting(key).then(look)}
        onWipe={() => void wipe()}
      />
    ),
  };
}
