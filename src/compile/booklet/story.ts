import type { StoryChoice, StoryLine } from '../../activities/story/level';
import type { Band } from '../../domain/activity';
import type { CompiledStory } from '../levels/ink';
import { line, type Row } from './line';
import { commonNames, factName } from './names';

type Found = { at: number; knot: string } & ({ line: StoryLine } | { choice: StoryChoice });

/** What a band can come to in the story, once each, in the order in which it is written: an answer is followed by what it leads to. */
export function storyRows({ graphs, spots }: CompiledStory, band: Band): Row[] {
  const { nodes } = graphs[band];
  const found = new Map<string, Found>();
  for (const { lines, choices } of Object.values(nodes)) {
    for (const each of [...lines, ...choices]) {
      const spot = spots.get(each)?.vi ?? { line: 0, field: '' };
      const key = `${spot.line}\n${JSON.stringify('to' in each ? each.label : each.text)}`;
      if (!found.has(key)) found.set(key, { at: spot.line, knot: spot.field, ...('to' in each ? { choice: each } : { line: each }) });
    }
  }
  const rows: Row[] = [];
  let knot: string | undefined;
  let count = 0;
  for (const each of [...found.values()].sort((a, b) => a.at - b.at)) {
    if (each.knot !== knot) {
      knot = each.knot;
      count += 1;
      rows.push({ kind: 'heading', title: `Đoạn ${count}`, notes: [knot] });
    }
    rows.push('line' in each ? said(each.line) : chosen(each.choice, nodes[each.choice.to]?.lines[0]));
  }
  return rows;
}

const said = ({ text, who, face }: StoryLine): Row => line('', text, { who, ...(face && { face }) });

function chosen({ label, answer, picture, person, setting }: StoryChoice, then: StoryLine | undefined): Row {
  const notes = Object.entries({ axis: answer?.axis, person, setting }).flatMap(([key, value]) =>
    value ? (factName(commonNames, key, value) ?? []) : [],
  );
  return line('Lựa chọn', label, {
    ...(answer && { mark: answer.right ? 'good' : 'again' }),
    ...(picture && { picture }),
    ...(notes.length > 0 && { note: notes.join(' · ') }),
    ...(then && { to: then.text }),
  });
}
