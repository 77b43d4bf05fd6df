import { loadCards } from '../../art/cards';
import { loadCorners } from '../../content/corners';
import { ReadingScreen } from '../../ui/corner/reading';

/** What can be read beside the journey, with its pictures, and the screen for it. Rejects when a part cannot be fetched. */
export async function openReading() {
  const corners = await loadCorners();
  await loadCards(corners.flatMap(({ pictures }) => pictures));
  return { Screen: ReadingScreen, corners };
}

export type Reading = Awaited<ReturnType<typeof openReading>>;
