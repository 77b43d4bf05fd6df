import type { ComponentChildren } from 'preact';
import type { KeptMeeting } from '../../domain/desk/desk';
import { Meetings } from '../../ui/desk/meetings';
import { type ForgetDeps, openForget } from './forget';
import type { Sources } from './sources';

export interface MeetingsDeps extends ForgetDeps {
  sources: Sources;
}

/** What was held on this machine, and how it is forgotten. */
export function openMeetings({ sources: { topics }, ...deps }: MeetingsDeps) {
  const { repo, draw } = deps;
  const forget = openForget(deps);
  let held: readonly KeptMeeting[] = [];

  async function look() {
    held = (await repo.meetings()).toReversed();
    draw();
  }

  return {
    enter: look,
    page: (): ComponentChildren => (
      <Meetings
        held={held}
        placeOf={(station) => topics.find(({ id }) => id === station)?.title}
        onDrop={(key) => void repo.dropMeeting(key).then(look)}
        forget={forget()}
      />
    ),
  };
}
