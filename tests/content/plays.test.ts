import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/activities/story/level';
import { loadStation, stationIds } from '../../src/content/catalogue';
import { loadLeader } from '../../src/content/leader';
import { goodChoices, type Play, partOf, radioPlay, stagePlay } from '../../src/domain/desk/stage-play';
import type { StoryGraph, StoryLine } from '../../src/domain/story';
import { bands } from '../../src/domain/terms';
import { narrator, people } from '../../src/i18n/people';
import { langs, type Text } from '../../src/lib/text';

/*
 * The play and the radio script of every story that a group can choose.
 */

const { stage } = await loadLeader('plays');

const stories = await Promise.all(
  stationIds.flatMap((id) =>
    bands.map(async (band) => {
      const story = (await loadStation(id)).bands[band].steps.find(({ type }) => type === 'story');
      return { id, band, graph: (story as { level: Level }).level.graph };
    }),
  ),
);

const itemsOf = ({ scenes }: Play) => scenes.flatMap(({ items, options }) => [...items, ...options.flatMap((each) => each.items)]);
const linesOf = (play: Play) => itemsOf(play).flatMap((item) => (item.kind === 'line' ? item.text : []));

/** Every node that can be reached. */
function reached({ start, nodes }: StoryGraph) {
  const ids = new Set([start]);
  for (const id of ids) for (const { to } of nodes[id]?.choices ?? []) ids.add(to);
  return [...ids].flatMap((id) => nodes[id] ?? []);
}

function texts(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(texts);
}

const unfit = (value: unknown) => texts(value).flatMap((text) => langs.filter((lang) => !text[lang].trim() || /[{}]/.test(text[lang])));

describe.each(stories)('the story of $id for $band', ({ graph }) => {
  const play = stagePlay(graph, stage, { people, narrator });
  const nodes = reached(graph);

  it('is played whole: each line of it, and each choice once', () => {
    const said = linesOf(play).map(({ vi }) => vi);
    for (const { lines } of nodes) for (const { text } of lines) expect(said).toContain(text.vi);
    const offered = play.scenes.flatMap(({ options }) => options.map(({ label }) => label.vi));
    const written = new Set(nodes.flatMap(({ choices }) => choices.map(({ id }) => id)));
    expect(offered).toHaveLength(written.size);
    for (const { choices } of nodes) for (const { label } of choices) expect(offered).toContain(label.vi);
  });

  it('lets nobody leave while speaking', () => {
    const gone = nodes.flatMap(({ lines }) =>
      lines.filter(({ who, stage: directions }) => directions.some((each) => each.do === 'leave' && each.id === who)),
    );
    expect(gone.map(({ text }) => text.vi)).toEqual([]);
  });

  it('says nothing twice that the story says once', () => {
    const told = new Map<string, number>();
    const written = new Set(nodes.flatMap(({ lines }) => lines.map((line) => JSON.stringify(line))));
    for (const { who, text } of [...written].map((line) => JSON.parse(line) as StoryLine)) {
      told.set(who + text.vi, (told.get(who + text.vi) ?? 0) + 1);
    }
    for (const item of itemsOf(play)) {
      if (item.kind !== 'line') continue;
      const left = (told.get(item.who + item.text.vi) ?? 0) - 1;
      expect(left, item.text.vi).toBeGreaterThanOrEqual(0);
      told.set(item.who + item.text.vi, left);
    }
  });

  it('goes forward only, to an end', () => {
    for (const [at, { after, options }] of play.scenes.entries()) {
      expect(after.length > 0).toBe(at > 0);
      if (options.length > 0) expect(options.some(({ next }) => next !== undefined)).toBe(true);
      for (const { next } of options) if (next !== undefined) expect(next).toBeGreaterThan(at);
    }
    expect(play.scenes.at(-1)?.options).toEqual([]);
  });

  it('has words for every face, pose, sound and change that it uses, and nothing left to be filled in', () => {
    expect(unfit(play)).toEqual([]);
    const plain = ['calm', 'rest', 'right', 'left'];
    for (const { lines } of nodes)
      for (const line of lines)
        for (const each of [line, ...line.stage]) {
          if ('face' in each && each.face && !plain.includes(each.face)) expect(stage.faces).toHaveProperty(each.face);
          if ('pose' in each && each.pose && !plain.includes(each.pose)) expect(stage.poses).toHaveProperty(each.pose);
          if ('do' in each && each.do === 'sound') expect(stage.sounds).toHaveProperty([each.name]);
        }
  });

  it('lets nobody speak after going out', () => {
    const gone = (name: Text) => stage.leave.vi.replace('{who}', name.vi);
    for (const { items, options } of play.scenes)
      for (const each of [items, ...options.map((option) => option.items)])
        for (const [at, item] of each.entries()) if (item.kind === 'line') expect(each[at - 1]?.text.vi).not.toBe(gone(item.name));
  });

  it('gives every line to one part', () => {
    const parts = play.roles.flatMap((role) => partOf(play, role).map(({ line }) => line));
    expect(parts).toHaveLength(linesOf(play).length);
    for (const role of play.roles) expect(partOf(play, role)).toHaveLength(role.lines);
  });

  it('is heard on the radio to its end, with a pause at each question and a way that helps', () => {
    const good = goodChoices(graph);
    const script = radioPlay(play, good);
    expect(unfit(script)).toEqual([]);
    const heard = script.flatMap((item) => (item.kind === 'line' ? item.text.vi : []));
    expect(new Set(heard).size).toBe(heard.length);
    const last = play.scenes.at(-1)?.items.flatMap((item) => (item.kind === 'line' ? item.text.vi : [])) ?? [];
    expect(heard.slice(-last.length)).toEqual(last);
    for (const item of script) {
      if (item.kind !== 'pause') continue;
      expect(item.options.length).toBeGreaterThan(1);
      const asked = nodes.flatMap(({ choices }) => choices.filter(({ label }) => label.vi === item.chosen.vi));
      expect(asked.some(({ answer }) => answer === undefined || answer.right)).toBe(true);
    }
  });
});
