import { describe, expect, it } from 'vitest';
import { text } from '../../lib/text';
import type { StoryGraph, StoryLine, StoryNode } from '../story';
import { type Play, partOf, radioPlay, type StageWords, stagePlay } from './stage-play';

const words: StageWords = {
  enter: text('{who} vào từ {from}', '{who} comes in from {from}'),
  leave: text('{who} đi ra.', '{who} goes out.'),
  turn: text('{who}: {how}.', '{who}: {how}.'),
  from: { left: text('bên trái', 'the left') },
  faces: { sad: text('buồn', 'sad') },
  poses: { wave: text('vẫy tay', 'waving') },
  sounds: { wind: text('gió', 'wind') },
  changes: {},
};
const names = { people: { an: text('An', 'An'), mai: text('Mai', 'Mai') }, narrator: text('Lời kể', 'Narrator') };

const line = (said: string, more: Partial<StoryLine> = {}): StoryLine => ({ text: text(said, said), who: 'an', stage: [], ...more });
/** @param to ids of nodes; the choice that leads there is called by it */
const node = (lines: readonly (string | StoryLine)[], ...to: string[]): StoryNode => ({
  lines: lines.map((each) => (typeof each === 'string' ? line(each) : each)),
  choices: to.map((id) => ({ id: `to-${id}`, label: text(`tới ${id}`, `to ${id}`), to: id })),
});
const play = (nodes: StoryGraph['nodes']): Play => stagePlay({ start: 'start', nodes }, words, names);
const shown = ({ scenes }: Play) =>
  scenes.map(({ items, options }) =>
    [
      items.map((item) => item.text.vi).join(' '),
      ...options.map(({ label, items: own, next }) => `${label.vi} (${own.map((item) => item.text.vi).join(' ')}) ${next ?? 'again'}`),
    ].join(' | '),
  );

describe('a play', () => {
  it('stops a way that leads back, and tells once what ways have in common', () => {
    const nodes = {
      start: node(['hello', 'what now?'], 'back', 'left', 'right'),
      back: node(['oh', 'what now?'], 'back', 'left', 'right'),
      left: node(['left', 'home', 'bye']),
      right: node(['right', 'home', 'bye']),
    };
    expect(shown(play(nodes))).toEqual(['hello what now? | tới back (oh) again | tới left (left) 1 | tới right (right) 1', 'home bye']);
  });

  it('has a scene for each end, and none twice where a later question leads back to an earlier one', () => {
    const nodes = {
      start: node(['one?'], 'second', 'end'),
      second: node(['two?'], 'first', 'end'),
      first: node(['again', 'one?'], 'second', 'end'),
      end: node(['bye']),
    };
    expect(shown(play(nodes))).toEqual(['one? | tới second () 1 | tới end () 2', 'two? | tới first (again) again | tới end () 2', 'bye']);
  });

  it('tells a look when it changes, and nothing of somebody who is not there', () => {
    const waves = { who: 'mai', face: 'sad', pose: 'wave' };
    const { scenes, roles } = play({
      start: node([
        line('hi', {
          ...waves,
          stage: [
            { do: 'enter', id: 'mai', at: 'left', face: 'sad', pose: 'wave' },
            { do: 'leave', id: 'an' },
          ],
        }),
        line('still', waves),
        line('better', { who: 'mai', face: 'calm', pose: 'wave', stage: [{ do: 'sound', name: 'wind' }] }),
        line('far', { who: 'narrator' }),
      ]),
    });
    const told = scenes[0]?.items.map((item) => (item.kind === 'line' ? `${item.name.vi} (${item.how?.vi ?? ''})` : item.text.vi));
    expect(told).toEqual(['Mai vào từ bên trái, buồn, vẫy tay.', 'Mai ()', 'Mai ()', 'gió', 'Mai (vẫy tay)', 'Lời kể ()']);
    expect(roles.map(({ name, lines }) => `${name.vi} ${lines}`)).toEqual(['Mai 3', 'Lời kể 1']);
    expect(scenes.flatMap(({ options }) => options)).toEqual([]);
  });
});

describe('a part', () => {
  it('has what others say before each line, and not what it says itself', () => {
    const asked = line('what now?', { who: 'mai' });
    const made = play({
      start: node([asked], 'back', 'end'),
      back: node(['hm', asked], 'back', 'end'),
      end: node(['bye', 'bye again', line('ciao', { who: 'mai' }), 'last']),
    });
    const [an] = made.roles.filter(({ name }) => name.vi === 'An');
    const told = an && partOf(made, an).map(({ cue, line: own }) => `${cue?.text.vi ?? '-'} > ${own.text.vi}`);
    expect(told).toEqual(['what now? > hm', '- > bye', '- > bye again', 'ciao > last']);
  });
});

describe('a radio script', () => {
  it('pauses, then takes a way that helps and leads on', () => {
    const made = play({
      start: node(['what?'], 'back', 'poor', 'good'),
      back: node(['what?'], 'back', 'poor', 'good'),
      poor: node(['no', 'bye']),
      good: node(['yes', 'bye']),
    });
    const said = (good: string[]) => radioPlay(made, good).map((item) => (item.kind === 'pause' ? `(${item.chosen.vi})` : item.text.vi));
    expect(said(['to-good'])).toEqual(['what?', '(tới good)', 'yes', 'bye']);
    expect(said([])).toEqual(['what?', '(tới poor)', 'no', 'bye']);
  });
});
