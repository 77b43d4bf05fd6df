import { type Deal, MOST_CARDS, type Tally, tallyOf, turnOut } from '../../codes/cards/tally';
import { correct, emptyPoll, isFar, look, lookLong, type Poll } from '../../codes/cards/vote';
import type { Answer } from '../../domain/desk/answers';
import { openCamera } from './camera';
import { openCardReader } from './card-reader';
import type { Asked, ReadingDeps } from './reading-asks';

export interface CardPollsDeps extends Pick<ReadingDeps, 'repo' | 'draw'> {
  asked: () => Asked | undefined;
}

/** As long as no leader has said it here. */
const DEALT = 30;
/** So many pictures in a row say the same before it is said: the camera moves. */
const SURE = 6;
/** So many had no card. */
const EMPTY = 30;

/**
 * What cards have answered, each question for itself, in memory alone. Pictures go to the worker and are gone; who holds which card is known
 * to nobody.
 */
export function createCardPolls({ repo, draw, asked }: CardPollsDeps) {
  const polls = new Map<string, Poll>();
  let deal: Deal = { many: DEALT, out: [] };
  let reader: ReturnType<typeof openCardReader> | undefined;
  let broken = false;
  let far = 0;
  let empty = 0;

  const held = (key: string): Poll => polls.get(key) ?? emptyPoll;
  const pollOf = ({ key }: Asked): Poll => held(key);
  const tally = (of: Asked): Tally => {
    const out = [...deal.out, ...(of.aside?.cards ?? [])];
    return tallyOf(pollOf(of), { ...deal, out }, of.options.length);
  };
  const seen = () => ({ broken, far: far >= SURE, empty: empty >= EMPTY });
  const camera = openCamera({ repo, onPicture: see, onChange: draw });

  void repo.settings().then(({ cards = DEALT }) => {
    deal = { ...deal, many: Math.min(MOST_CARDS, cards) };
    draw();
  });

  async function see(picture: ImageBitmap) {
    const now = asked();
    const told = await reader?.read(picture);
    if (!reader || !now) return;
    const before = JSON.stringify([tally(now), seen()]);
    broken = !told;
    if (told) {
      far = Math.min(2 * SURE, Math.max(0, far + (isFar(told.readings) ? 1 : -1)));
      empty = told.readings.length > 0 ? 0 : empty + 1;
      polls.set(now.key, look(pollOf(now), told.readings, now.isSettled));
    }
    // Most pictures bring nothing new.
    if (before !== JSON.stringify([tally(now), seen()])) draw();
  }

  function change(of: (poll: Poll) => Poll) {
    const now = asked();
    if (now) polls.set(now.key, of(pollOf(now)));
  }

  return {
    camera,
    held,
    pollOf,
    tally,
    seen,
    deal: () => deal,
    /** @param of what was asked when it was chosen. @returns how many cards are in it; nothing where it is no picture */
    async photo(file: File, of: Asked): Promise<number | undefined> {
      const picture = await createImageBitmap(file).catch(() => undefined);
      const told = picture && (await reader?.read(picture));
      const now = asked();
      if (told) polls.set(of.key, lookLong(pollOf(of), told.readings, (now?.key === of.key ? now : of).isSettled));
      return told?.readings.length;
    },
    correct: (card: number, answer: Answer | undefined) => change((poll) => correct(poll, card, answer)),
    anew: () => change(() => emptyPoll),
    dealt(many: number) {
      deal = { many: Math.min(MOST_CARDS, many), out: deal.out.filter((card) => card <= many) };
      void repo.saveSettings({ cards: deal.many });
    },
    turnOut(card: number) {
      deal = turnOut(deal, card);
    },
    open() {
      reader ??= openCardReader();
      camera.open();
    },
    close() {
      camera.close();
      reader?.close();
      reader = undefined;
    },
  };
}
