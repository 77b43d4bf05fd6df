import { arrayOf, oneOf, only, optional, type Parser, parser } from '../../lib/check';
import { fill, type Text, text } from '../../lib/text';
import { bands } from '../terms';
import { problems, slug } from './file';
import { day, id, isCount, jsonIn, line, name } from './file-parts';
import {
  type AnswerKind,
  answerKinds,
  type Did,
  dids,
  differs,
  joined,
  LONGEST_LINE,
  type Proposal,
  type Step,
  textOf,
  withSteps,
} from './opinions';

/*
 * The files in which proposals go up and answers come down: a line for people, then JSON. A file is taken whole or not at all; what isn't known
 * stays out.
 */

export const OPINIONS = 'khien-nho/opinions';
export const OPINIONS_SCHEMA = 1;

interface Head {
  format: typeof OPINIONS;
  schema: number;
  /** Whose desk made it. */
  unit: string;
  made: string;
}

export interface OpinionsUp extends Head {
  way: 'up';
  proposals: readonly Proposal[];
}

/** What was done with proposals, by their ids: nothing of what children have said, so one file serves all units. */
export interface OpinionsDown extends Head {
  way: 'down';
  answers: readonly { id: string; steps: readonly Step[] }[];
}

export type OpinionsFile = OpinionsUp | OpinionsDown;

/** Characters of a file: more is refused before it is read. */
export const LARGEST_OPINIONS = 16 * 1024 * 1024;
const MOST_PROPOSALS = 20_000;
const MOST_STEPS = 200;
const MOST_COUNT = 1_000_000;

const count = parser<number>('a count', (raw) => isCount(raw, MOST_COUNT));
const yes = parser<true>('true, or nothing', (raw) => raw === true);

const words = line(LONGEST_LINE);

/** What each kind of step must say. */
const needs: Readonly<Record<Did, readonly (keyof Step)[]>> = {
  forwarded: ['who'],
  answered: ['who', 'answer', 'words'],
  told: [],
};

const readStep = only<Step>({
  ...{ id, n: count, did: oneOf(dids), day, who: optional(name), due: optional(day) },
  ...{ answer: optional(oneOf<AnswerKind>(answerKinds)), words: optional(words), undone: optional(yes) },
});
const step: Parser<Step> = (raw) => {
  const found = readStep(raw);
  const missing = found.ok && needs[found.value.did].find((each) => found.value[each] === undefined);
  return missing ? { ok: false, path: missing, problem: 'what its kind of step must have' } : found;
};
const steps = arrayOf(step, MOST_STEPS);

const readProposal = only<Proposal>({
  ...{ id, revision: count, topic: id, band: oneOf(bands), words, dots: count, made: day },
  ...{ unit: optional(name), dropped: optional(yes), steps },
});

/** For files, and for what a desk keeps. Its revision and the order of its steps are worked out anew. */
export const parseProposal: Parser<Proposal> = (raw) => {
  const found = readProposal(raw);
  return found.ok ? { ok: true, value: joined(found.value, found.value) } : found;
};

const head = { format: oneOf([OPINIONS] as const), schema: oneOf([OPINIONS_SCHEMA]), unit: name, made: day };
const parseUp = only<OpinionsUp>({ ...head, way: oneOf(['up']), proposals: arrayOf(parseProposal, MOST_PROPOSALS) });
const parseDown = only<OpinionsDown>({
  ...head,
  way: oneOf(['down']),
  answers: arrayOf(only<OpinionsDown['answers'][number]>({ id, steps }), MOST_PROPOSALS),
});

const own = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) ? (raw as Record<string, unknown>)[key] : undefined;

const foreign = text(
  'Đây không phải tệp kiến nghị của Khiên Nhỏ. Anh chị chọn tệp .txt bắt đầu bằng «Khiên Nhỏ - kiến nghị» hay «Khiên Nhỏ - trả lời» nha.',
  'This is no file of proposals. Please choose the .txt file that begins with “Khiên Nhỏ - kiến nghị” or “Khiên Nhỏ - trả lời”.',
);
const large = text(
  'Tệp này quá lớn, không phải tệp kiến nghị. Anh chị chọn tệp .txt mà đơn vị đã gửi nha.',
  'This file is too large to be one of proposals. Please choose the .txt file that the unit sent.',
);

export type ReadOpinions = { ok: true; file: OpinionsFile } | { ok: false; problem: Text };

/** What somebody hands in, whatever it is. Never throws. */
export function readOpinions(file: string): ReadOpinions {
  const refused = (problem: Text): ReadOpinions => ({ ok: false, problem });
  if (file.length > LARGEST_OPINIONS) return refused(large);
  if (file.trim() === '') return refused(problems.empty);
  const json = jsonIn(file);
  if (json.is !== 'json') {
    const ours = /^\uFEFF?Khiên Nhỏ - (kiến nghị|trả lời)|khien-nho\/opinions/.test(file.normalize('NFC'));
    return refused(ours ? problems.cut : foreign);
  }
  const { raw } = json;
  if (own(raw, 'format') !== OPINIONS) return refused(foreign);
  const schema = own(raw, 'schema');
  if (typeof schema === 'number' && schema > OPINIONS_SCHEMA) return refused(problems.newer);
  const found = own(raw, 'way') === 'down' ? parseDown(raw) : parseUp(raw);
  return found.ok ? { ok: true, file: found.value } : refused(fill(problems.damaged, { path: found.path.slice(0, 60) || 'JSON' }));
}

const written = (first: string, file: OpinionsFile): string => `${first}\n${JSON.stringify(file, null, 1)}\n`;

const headOf = (unit: string, made: string): Head => ({ format: OPINIONS, schema: OPINIONS_SCHEMA, unit, made });

/** All that this desk knows: it tells apart what it was told before. */
export function writeUp(unit: string, made: string, proposals: readonly Proposal[]): string {
  const file: OpinionsUp = { ...headOf(unit, made), way: 'up', proposals };
  const standing = proposals.filter(({ dropped }) => !dropped).length;
  return written(`Khiên Nhỏ - kiến nghị của trẻ - ${unit} - ${standing} kiến nghị`, file);
}

/** What is known of proposals that came from other desks. */
export function writeDown(unit: string, made: string, proposals: readonly Proposal[]): string {
  const answers = proposals.filter((each) => each.unit !== undefined && each.steps.length > 0).map(({ id, steps }) => ({ id, steps }));
  return written(`Khiên Nhỏ - trả lời kiến nghị - ${unit} - ${answers.length} kiến nghị`, { ...headOf(unit, made), way: 'down', answers });
}

export const opinionsName = (way: OpinionsFile['way'], unit: string, made: string): string =>
  `${way === 'up' ? 'kien-nghi' : 'tra-loi'}-${slug(unit) || 'don-vi'}-${made}.txt`;

/** What comes of a file at this desk. Nothing is written yet. */
export interface Taken {
  /** New or changed, to be kept all at once. */
  put: readonly Proposal[];
  fresh: number;
  /** Proposals with an answer that was not known. */
  answered: number;
  /** Answers to what other desks have. */
  elsewhere: number;
  /** Lines that look like a case: they stay out. */
  cases: number;
  /** Proposals whose words were changed on their way: what was said first counts. */
  conflicts: number;
}

/** @returns whether a line may not be kept. @see caseOf */
export interface Refuses {
  proposal: (words: string) => boolean;
  answer: (words: string) => boolean;
}

const answerIds = ({ steps }: Proposal): readonly string[] =>
  steps.filter(({ did, undone }) => did === 'answered' && !undone).map((each) => each.id);

/** Sets are put together by id: nothing that is known here is lost, and it does not matter what comes first. */
export function take(file: OpinionsFile, known: readonly Proposal[], refuses: Refuses): Taken {
  const before = new Map(known.map((each) => [each.id, each]));
  const after = new Map<string, Proposal>();
  const sum = { fresh: 0, answered: 0, elsewhere: 0, cases: 0, conflicts: 0 };
  const kept = (all: readonly Step[]) => {
    const left = all.filter((each) => each.words === undefined || !refuses.answer(each.words));
    sum.cases += all.length - left.length;
    return left;
  };
  if (file.way === 'down') {
    for (const { id, steps } of file.answers) {
      const found = after.get(id) ?? before.get(id);
      if (found) after.set(id, withSteps(found, kept(steps)));
      else sum.elsewhere += 1;
    }
  } else {
    for (const each of file.proposals) {
      if (refuses.proposal(each.words)) {
        sum.cases += 1;
        continue;
      }
      const found = after.get(each.id) ?? before.get(each.id);
      const theirs = { unit: file.unit, ...each, steps: kept(each.steps) };
      if (found && differs(found, theirs)) sum.conflicts += 1;
      after.set(each.id, joined(found ?? theirs, theirs));
    }
  }
  const put = [...after.values()].filter((each) => {
    const was = before.get(each.id);
    return !was || textOf(was) !== textOf(each);
  });
  for (const each of put) {
    const was = before.get(each.id);
    if (!was && !each.dropped) sum.fresh += 1;
    const known = was ? answerIds(was) : [];
    if (answerIds(each).some((answer) => !known.includes(answer))) sum.answered += 1;
  }
  return { put, ...sum };
}
