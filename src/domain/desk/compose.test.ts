import { describe, expect, it } from 'vitest';
import { text } from '../../lib/text';
import type { SituationFile, Station } from '../content';
import { bands } from '../terms';
import { compose, outlineOf } from './compose';
import { equipments, type Minutes, type Outline, type OutlineBand, type Plan, times, type Wish } from './plan';

const words = text('chữ', 'words');

const band = (games: number, situations: number): OutlineBand => ({
  goals: [words],
  notice: words,
  mission: words,
  ending: words,
  steps: ['story', ...Array.from({ length: games }, (_, index) => `game-${index + 1}`)].map((id) => ({
    id,
    type: id === 'story' ? 'story' : 'dial',
    title: words,
  })),
  situations: Array.from({ length: situations }, (_, index) => ({ id: `case-${index + 1}`, ok: index % 4 > 1, text: words, why: words })),
});

const station = (id: string, games = 3, situations = 9): Outline => {
  const own = band(games, situations);
  const named = { ...own, situations: own.situations.map((each) => ({ ...each, id: `${id}-${each.id}` })) };
  return { id, title: words, skill: id, review: 'draft', bands: { A: named, B: named, C: named } };
};

const outlines = [station('dunes'), station('vine'), station('clay'), station('stones')];

const made = (stations: string[], minutes: Minutes, more: Partial<Wish> = {}): Plan =>
  compose(outlines, { stations, minutes, equipment: 'projector', band: 'B', ...more });
const shown = ({ blocks }: Plan) => blocks.map(({ kind, minutes }) => `${kind} ${minutes}`).join(', ');
const sum = ({ blocks }: Plan) => blocks.reduce((all, { minutes }) => all + minutes, 0);
const of = (plan: Plan, kind: string) => plan.blocks.filter((block) => block.kind === kind);

describe('a session about one station', () => {
  it.each([
    [10, 'ground-rules 2, vote 3, rehearsal 3, close 2'],
    [15, 'ground-rules 2, story 4, vote 3, rehearsal 2, mission 2, close 2'],
    [35, 'ground-rules 3, story 6, pair-talk 4, vote 4, rehearsal 4, game 8, mission 3, close 3'],
    [45, 'ground-rules 3, story 8, pair-talk 5, vote 5, rehearsal 5, game 11, mission 4, close 4'],
    [60, 'ground-rules 3, story 8, pair-talk 5, vote 5, rehearsal 5, game 11, vote 5, game 10, mission 4, close 4'],
    [
      90,
      'ground-rules 4, story 9, pair-talk 5, vote 5, rehearsal 5, game 11, vote 5, game 11, rehearsal 5, pair-talk 5, game 11, vote 5, mission 4, close 5',
    ],
  ] as const)('of %i minutes in front of a projector', (minutes, expected) => {
    expect(shown(made(['dunes'], minutes))).toBe(expected);
  });

  it('has no game where there is no screen, and more of what needs none', () => {
    for (const minutes of times) expect(of(made(['dunes'], minutes, { equipment: 'paper' }), 'game')).toEqual([]);
    expect(shown(made(['dunes'], 45, { equipment: 'paper' }))).toBe(
      'ground-rules 3, story 13, pair-talk 5, vote 6, rehearsal 7, mission 7, close 4',
    );
  });

  it('gives a game more time where one telephone goes round, and most in a lab', () => {
    const minutes = equipments.map((equipment) => of(made(['dunes'], 45, { equipment }), 'game')[0]?.minutes ?? 0);
    expect(minutes).toEqual([11, 12, 14, 0]);
  });

  it('names the story, other games and other cases each time, OK ones in turn', () => {
    const plan = made(['dunes'], 90);
    expect(of(plan, 'story').map(({ step }) => step)).toEqual(['story']);
    expect(of(plan, 'game').map(({ step }) => step)).toEqual(['game-1', 'game-2', 'game-3']);
    const cases = plan.blocks.flatMap(({ situation }) => situation ?? []);
    expect(cases).toEqual(['dunes-case-1', 'dunes-case-3', 'dunes-case-2', 'dunes-case-4', 'dunes-case-5']);
    expect(new Set(plan.blocks.map(({ id }) => id)).size).toBe(plan.blocks.length);
  });
});

describe('a session about several stations', () => {
  it('begins with what was learned, and shares the time', () => {
    const plan = made(['dunes', 'vine', 'clay'], 60);
    expect(plan.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['ground-rules', 'recall']);
    const shares = ['dunes', 'vine', 'clay'].map((id) =>
      plan.blocks.reduce((all, block) => all + (block.station === id ? block.minutes : 0), 0),
    );
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(3);
    expect(of(plan, 'game').length).toBeGreaterThanOrEqual(2);
  });

  it('in ten minutes judges one and speaks for the other', () => {
    expect(shown(made(['dunes', 'vine'], 10))).toBe('ground-rules 2, recall 2, vote 2, rehearsal 2, close 2');
  });

  it('has as many as there is time for, and each once', () => {
    expect(made(['dunes', 'vine', 'clay', 'stones'], 10).blocks.flatMap(({ station: id }) => id ?? [])).toEqual(['dunes', 'vine', 'clay']);
    expect(made(['dunes', 'dunes'], 35).blocks).toEqual(made(['dunes'], 35).blocks);
  });
});

describe('a session about a station that lacks something', () => {
  it.each(equipments)('still fills its time (%s)', (equipment) => {
    const poor = [station('bare', 0, 0), station('silent', 4, 0), station('still', 0, 1)];
    for (const minutes of times)
      for (const stations of [['bare'], ['silent'], ['still'], ['bare', 'silent', 'still'], ['nowhere'], []]) {
        const plan = compose(poor, { stations, minutes, equipment, band: 'A' });
        expect(sum(plan)).toBe(minutes);
        expect(plan.blocks.at(-1)?.kind).toBe('close');
        const asked = plan.blocks.filter(({ kind }) => kind === 'vote' || kind === 'pair-talk');
        expect(asked.map(({ situation }) => situation)).toEqual(asked.map(() => 'still-case-1'));
      }
  });
});

describe('the outline of a station', () => {
  const content = {
    goals: [words],
    notice: words,
    mission: words,
    ending: words,
    steps: [{ id: 's', type: 'story', title: words, level: 1 }],
  };
  const whole: Station = {
    ...{ id: 'dunes', skill: 'say-no', title: words, review: 'draft', content: 'hash', backdrop: { background: 'b' } },
    ...{ pictures: [], sounds: [], family: words, bands: { A: content, B: content, C: content } },
  };
  const situation = { person: 'friend', setting: 'home', picture: 'p', adult: words, listener: 'mai', text: words, why: words } as const;
  const file: SituationFile = {
    ...{ skill: 'say-no', pictures: [] },
    situations: [
      { ...situation, id: 'young', bands: ['A'], ok: true },
      { ...situation, id: 'all', bands: ['A', 'B', 'C'], ok: false },
    ],
  };

  it('has of each band what a leader needs, and no level', () => {
    const outline = outlineOf(whole, file);
    expect(bands.map((each) => outline.bands[each].situations.map(({ id }) => id))).toEqual([['young', 'all'], ['all'], ['all']]);
    expect(outline.bands.A.situations[0]).toEqual({ id: 'young', ok: true, text: words, why: words });
    expect(outline.bands.B.steps).toEqual([{ id: 's', type: 'story', title: words }]);
  });
});
