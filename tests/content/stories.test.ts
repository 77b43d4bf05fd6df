import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryGraph } from '../../src/activities/story/level';
import { compileStory } from '../../src/compile/levels/ink';
import { project } from './copies';

const source = (name: string, content: string) => ({ name, content, lines: content.split('\n') });
const story = (vi: string, en = vi) => compileStory({ vi: source('story.vi.ink', vi), en: source('story.en.ink', en) });
/** Bands B and C of a story that is only about A. */
const rest = '\n=== B ===\nHi. # mai happy wave\n-> END\n=== C ===\nHi. # mai happy wave\n-> END\n';
const places = (vi: string, en = vi) =>
  story(vi, en).problems.map(({ file, line, field, message }) => `${file}:${line} ${field} ${message.en}`);

const fixture = (lang: string) => readFileSync(path.join(project, `tests/fixtures/levels/stations/09-mui-dinh/story.${lang}.ink`), 'utf8');

/** Every node that can be reached, from the start. */
function reached(graph: StoryGraph): Set<string> {
  const seen = new Set<string>();
  const todo = [graph.start];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    todo.push(...(graph.nodes[id]?.choices.map(({ to }) => to) ?? []));
  }
  return seen;
}

describe('a story', () => {
  it('becomes a finite graph, with a loop where a child tries again', () => {
    const graph = story(fixture('vi'), fixture('en')).story?.graphs.A;
    const [start, kind, again] = ['n0', 'n1', 'n2'].map((id) => graph?.nodes[id]);
    expect(Object.keys(graph?.nodes ?? {})).toEqual(['n0', 'n1', 'n2']);
    expect(start?.lines[0]).toEqual({
      text: { vi: 'Chào em!', en: 'Hello!' },
      who: 'mai',
      face: 'happy',
      pose: 'wave',
      stage: [
        { do: 'enter', id: 'mai', at: 'left', face: 'happy', pose: 'wave' },
        { do: 'enter', id: 'an', at: 'right', face: 'worried', pose: 'rest' },
      ],
    });
    expect(start?.choices).toEqual([
      {
        id: 'ask-0-c-0',
        label: { vi: 'Kể cho cô giáo nghe', en: 'Tell the teacher' },
        to: 'n1',
        answer: { axis: 'tell', right: true },
        picture: 'secret-whisper',
        person: 'relative',
        setting: 'home',
      },
      {
        id: 'ask-0-c-1',
        label: { vi: 'Giữ kín trong lòng', en: 'Keep it inside' },
        to: 'n2',
        answer: { axis: 'tell', right: false },
        person: 'relative',
        setting: 'home',
      },
    ]);
    expect(kind?.lines.map(({ stage }) => stage)).toEqual([
      [
        { do: 'face', id: 'an', face: 'happy' },
        { do: 'sound', name: 'conch' },
      ],
      [{ do: 'leave', id: 'an' }],
    ]);
    expect(kind?.choices).toEqual([]);
    expect(again?.choices.map(({ to }) => to)).toEqual(['n1', 'n2']);
  });

  it('remembers variables: the same words after different choices are different nodes only where it matters', () => {
    const ink = `VAR brave = false
=== A ===
Hi. # mai happy wave
+ [One]
  ~ brave = true
  Good. # mai happy wave
+ [Two]
  Good. # mai happy wave
- + [On]
  {brave:
    Brave. # mai happy wave
  - else:
    Calm. # mai happy wave
  }
-> END${rest}`;
    const { graphs } = story(ink).story ?? {};
    const ends = Object.values(graphs?.A.nodes ?? {}).filter(({ choices }) => choices.length === 0);
    expect(ends.map(({ lines }) => lines[0]?.text.vi).sort()).toEqual(['Brave.', 'Calm.']);
    expect(graphs && reached(graphs.A).size).toBe(Object.keys(graphs?.A.nodes ?? {}).length);
  });

  it('says the same in both languages: knots, lines, choices, tags', () => {
    const vi = `=== A ===\nMột. # mai happy wave\nHai. # mai happy wave\n+ [Ba] # answer tell right\n  Bốn. # mai happy wave\n-> END${rest}`;
    const en = vi.replace('Một', 'One').replace('Hai', 'Two').replace('Ba', 'Three').replace('Bốn', 'Four');
    expect(places(vi, en)).toEqual([]);
    expect(places(vi, en.replace('Two. # mai happy', 'Two. # mai sad'))).toEqual([
      'story.en.ink:3 A The tags differ from the Vietnamese (line 3): «# mai sad wave».',
    ]);
    expect(places(vi, en.replace('answer tell right', 'answer tell again'))).toEqual([
      'story.en.ink:4 A The tags differ from the Vietnamese (line 4): «# answer tell again».',
    ]);
    expect(places(vi, en.replace('Two. # mai happy wave\n', ''))).toEqual(['story.en.ink:2 A Vietnamese has 2 lines, English 1.']);
    expect(places(vi, en.replace('-> END', '-> END\n+ [Five]\n  Six. # mai happy wave\n-> END'))).toEqual([
      'story.en.ink:7 A Vietnamese has 1 choices, English 2.',
    ]);
    expect(places(vi, en.replace('=== C ===', '=== C ===\n-> more\n=== more ==='))).toEqual([
      'story.en.ink:12 more The two languages do not have the same knots.',
    ]);
  });

  it('says where it goes wrong', () => {
    expect(places(`=== A ===\nHi. # mai happy wave${rest}`)).toContain(
      "story.vi.ink:2 A Ink says: Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?.",
    );
    expect(places('=== A ===\nHi. # mai happy wave\n-> END\n=== B ===\nHi. # mai happy wave\n-> END')).toContain(
      'story.vi.ink:1 C The story of band C is missing.',
    );
    expect(places(`=== A ===\nHi. # mai happy wave\n-> A${rest}`)).toEqual([
      'story.vi.ink:2 A The story runs in a circle without a choice.',
      'story.en.ink:2 A The story runs in a circle without a choice.',
    ]);
    expect(places(`=== A ===\nHi.\n-> END${rest}`)).toEqual(['story.vi.ink:2 A Nobody is named as the speaker.']);
    expect(places(`=== A ===\nHi. # mai happy wave # hop an\n-> END${rest}`)).toEqual([
      'story.vi.ink:2 A The tag «# hop an» is not known.',
    ]);
    expect(places(`=== A ===\nHi. # mai happy wave # + an up happy rest\n-> END${rest}`)).toEqual([
      'story.vi.ink:2 A The tag «# + an up happy rest» is not known.',
    ]);
    expect(places(`=== A ===\nHi. # mai happy wave\n+ [Go] # person pirate\n  Ho. # mai happy wave\n-> END${rest}`)).toEqual([
      'story.vi.ink:3 A The tag «# person pirate» is not known.',
    ]);
    expect(places(`=== A ===\nHi. # mai happy wave -> on\n=== on ===\nHo. # mai happy wave\n-> END${rest}`)[0]).toBe(
      'story.vi.ink:2 A Two sentences run into one line.',
    );
  });

  it('has an end to its ways', () => {
    const counter = `VAR n = 0\n=== A ===\n~ n = n + 1\nHi {n}. # mai happy wave\n+ [Again] -> A\n+ [Stop]\n  Bye. # mai happy wave\n  -> END${rest}`;
    expect(places(counter)).toEqual(['story.vi.ink:2 A The story of band A has more than 300 positions.']);
  });
});
