import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../domain/activity';
import { verdicts } from '../../domain/desk/answers';
import { playBell, startBell } from '../../domain/desk/bell';
import type { BellQuestion } from '../../domain/desk/bell-asks';
import type { DeskSettings } from '../../domain/desk/desk';
import { type Act, begin, perform, type Show } from '../../domain/desk/show';
import { text } from '../../lib/text';
import type { ReadingProps } from '../../ui/desk/card-reading';
import { openReading } from './card-reading';
import type { ReadingDeps, ReadingRoom } from './reading-asks';

/** Turned by nothing, a card says A. */
let turned = 0;
const card = (number: number) => ({ card: number, turn: turned, lean: 0, size: 40, mirrored: false, wrong: 0, quad: [] });

vi.mock('./camera', () => ({ openCamera: () => ({ state: () => 'none', open: vi.fn(), close: vi.fn() }) }));
vi.mock('./card-reader', () => ({ openCardReader: () => ({ read: async () => ({ readings: [card(1), card(2)] }), close: vi.fn() }) }));

const plan = {
  wish: { stations: ['mui-dinh'], minutes: 35, equipment: 'projector', band: 'B' },
  blocks: [{ id: 'vote', kind: 'vote', minutes: 6 }],
} as const;
const question = {
  options: [true, false].map((good, at) => ({ letter: 'AB'[at], label: text(`${at}`, `${at}`), good })),
} as unknown as BellQuestion;

let show: Show;
let room: ReadingRoom;
let settings: DeskSettings;
let choices: readonly Target[];
const choose = vi.fn();
const repo = {
  settings: async () => settings,
  async saveSettings(next: DeskSettings) {
    settings = { ...settings, ...next };
  },
};

function act(what: Act) {
  const before = show;
  show = perform(show, what, 1);
  room.follow(before, show);
}
const page = () => (room.page() as VNode<ReadingProps>).props;
const counts = () => page().options.map(({ count }) => count);

function openRoom() {
  room = openReading({
    repo,
    sources: { slide: () => ({ kind: 'vote', lines: [], options: verdicts }) },
    bell: { question: () => question },
    ...{ choices: () => choices, choose },
    ...{ show: () => show, act, draw: () => undefined, land: () => undefined },
  } as unknown as ReadingDeps);
}

beforeEach(() => {
  show = begin(plan, 0);
  settings = {};
  turned = 0;
  choices = [];
  choose.mockClear();
  openRoom();
  vi.stubGlobal('createImageBitmap', async () => ({ close: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

describe('a vote', () => {
  it('that is counted by hands after all has their numbers', () => {
    room.open();
    page().onCorrect(1, 0);
    expect(counts()).toEqual([1, 0, 0]);
    (page().hand as VNode<{ onAct: (what: Act) => void }>).props.onAct({ do: 'count', option: 1, count: 9, of: 3 });
    page().onGive();
    expect(show.votes).toEqual({ vote: { first: [0, 9, 0] } });
  });

  it('that the leader has put right since stays so when the session goes on', () => {
    room.open();
    page().onCorrect(1, 0);
    page().onGive();
    act({ do: 'count', option: 0, count: 2, of: 3 });
    room.open();
    room.give();
    expect(show.votes).toEqual({ vote: { first: [2, 0, 0] } });
    // Pressed, what stands there is taken.
    page().onGive();
    expect(show.votes).toEqual({ vote: { first: [1, 0, 0] } });
  });

  it('has what a photo shows in the round in which it was chosen', async () => {
    room.open();
    page().onCorrect(1, 1);
    let made: () => void = () => undefined;
    vi.stubGlobal('createImageBitmap', () => new Promise((resolve) => (made = () => resolve({ close: () => undefined }))));
    page().onPhoto([new File([], 'class.jpg')] as unknown as FileList);
    page().onAgain?.();
    made();
    await vi.waitFor(() => expect(page().photo?.vi).toContain('2'));
    expect(counts()).toEqual([0, 0, 0]);
  });
});

const rules = { form: 'kind', floor: 40, teams: 6, questions: 2, seconds: 0, rescue: { at: 0, times: 0 }, spare: 0 } as const;
const asks = ['a', 'b'].map((situation) => ({ situation, kind: 'say', options: ['1', '2'] }) as const);
const hands = () => show.bell?.state.now.hands;
const correct = (by: number) => {
  const state = show.bell?.state as NonNullable<Show['bell']>['state'];
  act({ do: 'bell', bell: playBell(state, { do: 'hands', hands: by }) });
};

/* Of six children. */

const many = { ...rules, floor: 6, questions: 4, rescue: { at: 0.5, times: 1 } };
const hold = (letters: Record<number, number>) => {
  for (const [number, option] of Object.entries(letters)) page().onCorrect(Number(number), option);
};
/** From a question to the next, through what comes between. */
const on = (times: number) => {
  for (let time = 0; time < times; time += 1) act({ do: 'next' });
  room.open();
};
const states = () => page().cards.map(({ state }) => state);
const begun = (form: 'kind' | 'teams' = 'kind') => {
  const four = Array.from({ length: 4 }, (_, at) => ({ situation: `${at}`, kind: 'say', options: ['1', '2'] }) as const);
  const state = startBell({ rules: { ...many, form }, band: 'B', stations: ['mui-dinh'], seed: 1, asks: four, spares: [] });
  act({ do: 'bell', bell: state });
  act({ do: 'next' });
  room.open();
  page().onDealt(6);
};

describe('a golden bell', () => {
  it('proposes what was read, and keeps what the leader has counted', () => {
    act({ do: 'bell', bell: startBell({ rules, band: 'B', stations: ['mui-dinh'], seed: 1, asks, spares: [] }) });
    act({ do: 'next' });
    room.open();
    page().onCorrect(1, 0);
    page().onCorrect(2, 0);
    act({ do: 'next' });
    act({ do: 'next' });
    expect(hands()).toBe(2);
    correct(3);
    room.give();
    expect(hands()).toBe(3);
    act({ do: 'next' });
    act({ do: 'back' });
    expect(hands()).toBe(3);
    // Counted anew, it is proposed anew.
    act({ do: 'back' });
    act({ do: 'next' });
    expect(hands()).toBe(2);
  });

  describe('of six children', () => {
    it('counts the cards on the floor alone, and tells the leader which are not counted', () => {
      begun();
      hold({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 1, 6: 1 });
      on(2);
      expect(hands()).toBe(4);
      on(1);
      expect(states()).toEqual(['missing', 'missing', 'missing', 'missing', 'cheering', 'cheering']);
      hold({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
      expect(counts()).toEqual([3, 1]);
      expect(page().advice.map(({ vi }) => vi)).toEqual([expect.stringContaining('thẻ 5:')]);
      expect(page().missing).toEqual([]);
      // A step back is a step back.
      act({ do: 'back' });
      room.open();
      expect(states()).toEqual(['hand', 'hand', 'hand', 'hand', 'hand', 'hand']);
    });

    it('counts those who come back in a rescue, and no one twice', () => {
      begun();
      // The sixth was not read: it may be anywhere.
      hold({ 1: 0, 2: 0, 3: 1, 4: 1, 5: 1 });
      on(3);
      expect(show.bell?.state.now.phase).toBe('rescue');
      expect(states()).toEqual(['floor', 'floor', 'missing', 'missing', 'missing', 'missing']);
      hold({ 1: 0, 3: 2, 4: 3 });
      expect(page().sum?.vi).toContain('2');
      page().onGive();
      on(1);
      expect(show.bell?.state.now).toMatchObject({ phase: 'ask', floor: 4 });
      expect(states()).toEqual(['missing', 'missing', 'missing', 'missing', 'cheering', 'missing']);
    });

    it('asks all cards again where the rescued were counted by hand, or the leader puts one back', () => {
      begun();
      hold({ 1: 0, 2: 0, 3: 1, 4: 1, 5: 1, 6: 1 });
      on(3);
      correct(2);
      on(1);
      expect(states().filter((state) => state === 'cheering')).toEqual([]);
      hold({ 1: 0, 2: 0, 3: 0, 4: 1 });
      on(3);
      expect(states()[3]).toBe('cheering');
      page().onBringBack(4);
      expect(states()[3]).toBe('missing');
    });

    it('where teams play, nobody leaves', () => {
      begun('teams');
      hold({ 1: 0, 2: 1 });
      on(3);
      expect(states().filter((state) => state === 'cheering')).toEqual([]);
    });

    it('a card that is turned after the answer was shown says what it said before', async () => {
      begun();
      page().onPhoto([new File([], 'class.jpg')] as unknown as FileList);
      await vi.waitFor(() => expect(counts()).toEqual([2, 0]));
      turned = 3;
      on(1);
      expect(page().hint?.vi).toContain('Đáp án mở rồi');
      page().onPhoto([new File([], 'class.jpg')] as unknown as FileList);
      await vi.waitFor(() => expect(page().photo?.vi).toContain('2'));
      expect(counts()).toEqual([2, 0]);
    });
  });
});

describe('a golden bell whose leader counts otherwise than cards', () => {
  it('asks all cards again where the rescued were counted by hand, though a card on the floor was seen', () => {
    begun();
    hold({ 1: 0, 2: 0, 3: 1, 4: 1, 5: 1, 6: 1 });
    on(3);
    hold({ 1: 0 });
    correct(2);
    on(1);
    expect(states().filter((state) => state === 'cheering')).toEqual([]);
  });

  it('asks all cards again where the leader says that all came back, though few were seen', () => {
    begun();
    hold({ 1: 0, 2: 0, 3: 1, 4: 1, 5: 1, 6: 1 });
    on(3);
    hold({ 3: 0 });
    page().onGive();
    correct(4);
    on(1);
    expect(show.bell?.state.now).toMatchObject({ phase: 'ask', floor: 6 });
    expect(states().filter((state) => state === 'cheering')).toEqual([]);
  });

  it('asks no card of the cheering team where the leader says that none came back', () => {
    begun();
    hold({ 1: 0, 2: 0, 3: 1, 4: 1, 5: 1, 6: 1 });
    on(3);
    correct(0);
    on(1);
    expect(states().filter((state) => state === 'cheering')).toHaveLength(4);
  });

  it('lets all stay whom the leader lets stay, whatever their cards said', () => {
    begun();
    hold({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 1, 6: 1 });
    on(2);
    correct(6);
    on(1);
    expect(show.bell?.state.now).toMatchObject({ phase: 'ask', floor: 6 });
    expect(states().filter((state) => state === 'cheering')).toEqual([]);
  });
});

it('a game of the group is played by the choice pressed beside its count, unless another question is on by then', () => {
  choices = ['tell', 'hide'].map((id) => ({ id, label: text(id, id) }));
  const played = { type: 'story', step: 'story', seed: 1, state: {}, effects: [], turn: 3 };
  act({ do: 'play', played });
  room.open();
  page().onCorrect(1, 1);
  expect(counts()).toEqual([0, 1]);
  const { onPlay } = page();
  act({ do: 'play', played: { ...played, turn: 4 } });
  onPlay?.(1);
  expect([choose.mock.calls, room.isOpen()]).toEqual([[], true]);
  page().onPlay?.(1);
  expect([choose.mock.calls, room.isOpen()]).toEqual([[['hide']], false]);
  room.open();
  choices = [];
  expect(page().onPlay).toBeUndefined();
});

it('knows how many cards were dealt last, after the page was loaded anew', async () => {
  room.open();
  page().onDealt(24);
  openRoom();
  room.open();
  await vi.waitFor(() => expect(page().dealt).toBe(24));
});
