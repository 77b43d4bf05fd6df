import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import type { StoryChoice, StoryGraph, StoryLine, StoryNode } from '../../activities/story/level';
import { type Band, bands } from '../../domain/activity';
import { type Lang, langs, type Text, text } from '../../lib/text';
import { annotate, knotAt, knotsOf, markOf, tagsOf, unmet, withoutRemarks } from './ink-source';
import { readChoiceTags, readLineTags } from './ink-tags';
import { MAX_SHOWN, type Problem, problem, type Spot } from './problem';
import type { Source } from './source';

/*
 * Ink at build, plain data in the browser: both languages are played side by side through every path, and what was seen becomes a graph.
 * Positions that behave alike (same target, variables and counts) are one node, so that a loop stays finite.
 */

const MAX_NODES = 300;
/** More than a story says between two choices: a circle of diverts without a choice in it. */
const MAX_LINES = 100;
/** Steps of a millisecond on the way to one line, which needs one or two. Counted, so that a slow machine has the same story. */
const MAX_STEPS = 50;
/** Letters in the variables and on the stack; our stories need a hundredth. */
const MAX_STATE = 100_000;

/** Where a line or a choice stands in each language's file. */
export type Spots = Record<Lang, Spot>;

export interface CompiledStory {
  graphs: Record<Band, StoryGraph>;
  /** The spots of every `StoryLine` and `StoryChoice` in the graphs. */
  spots: ReadonlyMap<object, Spots>;
}

interface Seen {
  text: string;
  tags: string[];
  spot: Spot;
}

/** One language's file, ready to be played. */
interface Player {
  source: Source;
  story: Story;
  errors: Problem[];
  /** Numbers of the lines that say something. */
  spoken: readonly number[];
}

const spotIn = (source: Source, line: number): Spot => ({ file: source.name, line, field: knotAt(source, line) });

function fromInk(source: Source, said: string): Problem {
  const line = Number(/line (\d+)/.exec(said)?.[1] ?? 1);
  const reason = said
    .replace(/^(RUNTIME )?(ERROR|WARNING): /, '')
    .replace(/^('[^']*' )?line \d+: /, '')
    .replace(/\.$/, '');
  return problem(
    spotIn(source, line),
    text(`Ink báo lỗi: ${reason}.`, `Ink says: ${reason}.`),
    text('sửa dòng này (nhánh «-> …», ngoặc, «-> END» ở cuối).', 'mend this line (its «-> …», brackets, «-> END» at the end).'),
  );
}

function open(source: Source): Player | Problem[] {
  const prepared = annotate(source);
  if (prepared.problems.length > 0) return prepared.problems;
  const errors: Problem[] = [];
  const said = (message: string) => {
    if (errors.length < MAX_SHOWN) errors.push(fromInk(source, message));
  };
  let story: Story | null = null;
  try {
    story = new Compiler(prepared.ink, new CompilerOptions(null, [], false, said)).Compile();
  } catch (error) {
    // The compiler reports through the handler and then throws as well; what only it throws must not be lost.
    if (errors.length === 0) said(String(error));
  }
  const knots = knotsOf(source);
  for (const band of bands) {
    if (knots.includes(band)) continue;
    errors.push(
      problem(
        { file: source.name, line: 1, field: band },
        text(`Thiếu truyện của nhóm ${band}.`, `The story of band ${band} is missing.`),
        text(`viết thêm «=== ${band} ===».`, `add «=== ${band} ===».`),
      ),
    );
  }
  if (!story || errors.length > 0) return errors;
  story.onError = said;
  return { source, story, errors, spoken: prepared.spoken };
}

/** Plays on to the next choice or the end. */
function listen({ source, story, errors }: Player): Seen[] {
  const seen: Seen[] = [];
  let last: Spot | undefined;
  while (story.canContinue && errors.length === 0) {
    let steps = 0;
    do story.ContinueAsync(1);
    while (!story.asyncContinueComplete && errors.length === 0 && ++steps < MAX_STEPS);
    if (errors.length > 0) break;
    if (!story.asyncContinueComplete || seen.length > MAX_LINES) {
      errors.push(
        problem(
          last ?? spotIn(source, 1),
          text('Truyện chạy vòng mãi, không có lựa chọn nào.', 'The story runs in a circle without a choice.'),
          text('thêm một lựa chọn vào vòng, hoặc kết thúc bằng «-> END».', 'put a choice into the circle, or end it with «-> END».'),
        ),
      );
      break;
    }
    const said = (story.currentText ?? '').trim();
    const tags = story.currentTags ?? [];
    if (said === '' && tags.length === 0) continue;
    const marks = tags.flatMap(markOf);
    last = spotIn(source, marks[0] ?? last?.line ?? 1);
    if (marks.length > 1) {
      errors.push(
        problem(
          last,
          text('Hai câu bị dính vào một dòng.', 'Two sentences run into one line.'),
          text('viết «-> …» xuống dòng riêng.', 'put the «-> …» on a line of its own.'),
        ),
      );
    }
    seen.push({ text: said, tags: tagsOf(tags), spot: last });
  }
  return seen;
}

const choicesOf = ({ source, story }: Player): Seen[] =>
  story.currentChoices.map((choice) => ({
    text: choice.text.trim(),
    tags: tagsOf(choice.tags ?? []),
    spot: spotIn(source, (choice.tags ?? []).flatMap(markOf)[0] ?? 1),
  }));

/** What decides how a story goes on from here; not what was said before. */
function position(story: Story): string {
  const state = JSON.parse(story.state.ToJson()) as Record<string, unknown>;
  const flows = state.flows as Record<string, { callstack: { threads: { callstack: unknown }[] } }>;
  const stack = Object.values(flows).map(({ callstack }) => callstack.threads.map((thread) => thread.callstack));
  return JSON.stringify([stack, state.variablesState, state.visitCounts, state.turnIndices, state.evalStack]);
}

const shown = (tags: readonly string[]): string => tags.map((tag) => `# ${tag}`).join(' ');

/** The languages must say the same, in the same order, with the same tags. */
function differences(vi: Seen[], en: Seen[], what: Text, end: Spot): Problem[] {
  if (vi.length !== en.length) {
    const at = vi.length > en.length ? (en.at(-1)?.spot ?? end) : (en[vi.length]?.spot ?? end);
    return [
      problem(
        at,
        text(
          `Bản tiếng Việt có ${vi.length} ${what.vi}, bản tiếng Anh có ${en.length}.`,
          `Vietnamese has ${vi.length} ${what.en}, English ${en.length}.`,
        ),
        text('viết hai bản giống nhau từng dòng.', 'write both, line for line.'),
      ),
    ];
  }
  return vi.flatMap((one, index) => {
    const other = en[index];
    if (!other || one.tags.join('#') === other.tags.join('#')) return [];
    const forgotten = other.tags.filter((tag) => !one.tags.includes(tag));
    // The Vietnamese is the source; but what only lacks something there was hardly taken out in one language.
    if (forgotten.length > 0 && one.tags.every((tag) => other.tags.includes(tag))) {
      return problem(
        one.spot,
        text(
          `Thiếu nhãn mà bản tiếng Anh (dòng ${other.spot.line}) có: «${shown(forgotten)}».`,
          `The English (line ${other.spot.line}) has tags that are missing here: «${shown(forgotten)}».`,
        ),
        text(`viết «${shown(other.tags)}» ở cả hai bản.`, `write «${shown(other.tags)}» in both.`),
      );
    }
    return problem(
      other.spot,
      text(
        `Nhãn khác bản tiếng Việt (dòng ${one.spot.line}): «${shown(other.tags)}».`,
        `The tags differ from the Vietnamese (line ${one.spot.line}): «${shown(other.tags)}».`,
      ),
      text(`chép đúng «${shown(one.tags)}».`, `copy «${shown(one.tags)}».`),
    );
  });
}

/** Explores one band's story in both languages at once. */
function explore(vi: Player, en: Player, band: Band, spots: Map<object, Spots>): { graph: StoryGraph; problems: Problem[] } {
  const problems: Problem[] = [];
  const nodes: Record<string, StoryNode> = {};
  const ids = new Map<string, string>();
  const todo: { id: string; states: [string, string] }[] = [];
  let heaviest = 0;
  /** The node for where both players stand now. */
  const nodeHere = (): string => {
    const key = position(vi.story) + position(en.story);
    heaviest = Math.max(heaviest, key.length);
    const known = ids.get(key);
    if (known) return known;
    const id = `n${ids.size}`;
    ids.set(key, id);
    todo.push({ id, states: [vi.story.state.ToJson(), en.story.state.ToJson()] });
    return id;
  };
  for (const { story } of [vi, en]) {
    story.ResetState();
    story.ChoosePathString(band);
  }
  const knotLine = vi.source.lines.findIndex((line) => new RegExp(`^\\s*={2,}\\s*${band}\\b`).test(line)) + 1;
  const start = nodeHere();
  for (let next = todo.shift(); next && problems.length === 0; next = todo.shift()) {
    vi.story.state.LoadJson(next.states[0]);
    en.story.state.LoadJson(next.states[1]);
    const said = { vi: listen(vi), en: listen(en) };
    const offered = { vi: choicesOf(vi), en: choicesOf(en) };
    problems.push(...vi.errors.splice(0), ...en.errors.splice(0));
    const end = said.en.at(-1)?.spot ?? spotIn(en.source, 1);
    problems.push(...differences(said.vi, said.en, text('câu', 'lines'), end));
    problems.push(...differences(offered.vi, offered.en, text('lựa chọn', 'choices'), end));
    if (said.vi.length === 0 && problems.length === 0) {
      problems.push(
        problem(
          offered.vi[0]?.spot ?? spotIn(vi.source, knotLine),
          text('Sau lựa chọn không ai nói gì.', 'Nobody says anything before this.'),
          text('viết một câu ở đây.', 'write a sentence here.'),
        ),
      );
    }
    if (ids.size > MAX_NODES || heaviest > MAX_STATE) {
      problems.push(
        problem(
          spotIn(vi.source, knotLine),
          heaviest > MAX_STATE
            ? text(`Truyện nhóm ${band} nhớ quá nhiều chữ.`, `The story of band ${band} keeps too much in its variables.`)
            : text(`Truyện nhóm ${band} có hơn ${MAX_NODES} ngã rẽ.`, `The story of band ${band} has more than ${MAX_NODES} positions.`),
          text('dùng «+» thay «*», bớt biến đếm, cho các nhánh gặp lại.', 'use «+» instead of «*», fewer counters, let branches meet.'),
        ),
      );
    }
    if (problems.length > 0) break;

    const states: [string, string] = [vi.story.state.ToJson(), en.story.state.ToJson()];
    const targets = vi.story.currentChoices.map(({ pathStringOnChoice }) => pathStringOnChoice);
    const lines = said.vi.map((seen, index): StoryLine => {
      const read = readLineTags(seen.tags, seen.spot);
      problems.push(...read.problems);
      const line = { text: text(seen.text, said.en[index]?.text ?? ''), ...read.tags };
      spots.set(line, { vi: seen.spot, en: said.en[index]?.spot ?? seen.spot });
      return line;
    });
    const choices = offered.vi.map((seen, index): StoryChoice => {
      vi.story.state.LoadJson(states[0]);
      en.story.state.LoadJson(states[1]);
      vi.story.ChooseChoiceIndex(index);
      en.story.ChooseChoiceIndex(index);
      const read = readChoiceTags(seen.tags, seen.spot);
      problems.push(...read.problems);
      const choice = {
        id: (targets[index] ?? String(index)).replaceAll('.', '-'),
        label: text(seen.text, offered.en[index]?.text ?? ''),
        to: nodeHere(),
        ...read.tags,
      };
      spots.set(choice, { vi: seen.spot, en: offered.en[index]?.spot ?? seen.spot });
      return choice;
    });
    nodes[next.id] = { lines, choices };
  }
  return { graph: { start, nodes }, problems };
}

/** Compiles a station's two ink files; every difference between them is a problem. */
export function compileStory(written: Record<Lang, Source>): { story?: CompiledStory; problems: Problem[] } {
  const sources = { vi: withoutRemarks(written.vi), en: withoutRemarks(written.en) };
  const players = langs.map((lang) => open(sources[lang]));
  const broken = players.flatMap((player) => ('story' in player ? [] : player));
  const [vi, en] = players;
  if (broken.length > 0 || !vi || !en || !('story' in vi) || !('story' in en)) return { problems: broken };
  const [knotsVi, knotsEn] = [knotsOf(sources.vi), knotsOf(sources.en)];
  if (knotsVi.join() !== knotsEn.join()) {
    const at = knotsEn.find((knot, index) => knot !== knotsVi[index]) ?? knotsEn.at(-1) ?? '';
    const line = sources.en.lines.findIndex((content) => new RegExp(`^\\s*={1,}\\s*${at.split('.').at(-1)}\\b`).test(content)) + 1;
    return {
      problems: [
        problem(
          { file: sources.en.name, line, field: at },
          text('Hai bản không có cùng các nút.', 'The two languages do not have the same knots.'),
          text(`viết đúng thứ tự: ${knotsVi.join(', ')}.`, `write them in this order: ${knotsVi.join(', ')}.`),
        ),
      ],
    };
  }
  const spots = new Map<object, Spots>();
  const explored: ReturnType<typeof explore>[] = [];
  try {
    for (const band of bands) {
      explored.push(explore(vi, en, band, spots));
      // In the middle of a circle a story cannot be taken to the next band.
      if (![vi, en].every(({ story }) => story.asyncContinueComplete)) break;
    }
  } catch (error) {
    return { problems: [...explored.flatMap((each) => each.problems), fromInk(sources.vi, String(error))] };
  }
  const problems = explored.flatMap((each) => each.problems);
  if (problems.length === 0) {
    const met = [...spots.values()];
    problems.push(
      ...unmet(
        vi.source,
        vi.spoken,
        met.map((each) => each.vi),
      ),
      ...unmet(
        en.source,
        en.spoken,
        met.map((each) => each.en),
      ),
    );
  }
  const [A, B, C] = explored.map(({ graph }) => graph);
  return problems.length > 0 || !A || !B || !C ? { problems } : { story: { graphs: { A, B, C }, spots }, problems: [] };
}
