import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/time';
import { decode } from './decode';
import {
  dropped,
  heldSteps,
  inOrder,
  joined,
  opinionCounts,
  type Proposal,
  received,
  type Step,
  stateOf,
  textOf,
  undoLast,
  waitOf,
  withStep,
} from './opinions';
import { opinionsName, parseProposal, readOpinions, take, writeDown, writeUp } from './opinions-file';

const first = (id: string, words = 'Sân trường bị ngập khi mưa.'): Proposal =>
  received({ id, topic: 'yard', band: 'B', words, dots: 12, made: '2027-01-04' });
const forwarded = (id: string): Omit<Step, 'n'> => ({ id, did: 'forwarded', day: '2027-01-05', who: 'Ban giám hiệu', due: '2027-01-20' });
const answered = (id: string, words = 'Tháng sau sửa cống.'): Omit<Step, 'n'> => ({
  ...{ id, did: 'answered', day: '2027-01-12', who: 'Ban giám hiệu', answer: 'yes', words },
});
const told = (id: string): Omit<Step, 'n'> => ({ id, did: 'told', day: '2027-02-01' });
const limits = { forward: 7, answer: 15, tell: 7 };
const on = (day: string) => dayOf(day);
const nothing = { proposal: () => false, answer: () => false };
const allOf = (taken: { put: readonly Proposal[] }) => taken.put.map(textOf);

describe('a proposal', () => {
  const carried = withStep(first('p'), forwarded('s1'));
  const known = withStep(carried, answered('s2'));
  const whole = withStep(known, told('s3'));

  it('goes step by step, and each change is a higher revision', () => {
    expect([first('p'), carried, known, whole].map(stateOf)).toEqual(['received', 'forwarded', 'answered', 'told']);
    expect([first('p'), carried, known, whole].map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    expect(withStep(first('p'), answered('s'))).toEqual(first('p'));
    expect(withStep(carried, told('s'))).toBe(carried);
  });

  it('keeps what was pressed by mistake in its history', () => {
    const back = undoLast(known);
    expect(stateOf(back)).toBe('forwarded');
    expect(back.steps).toHaveLength(2);
    expect(back.revision).toBe(4);
    expect(undoLast(first('p'))).toEqual(first('p'));
    expect(heldSteps(undoLast(back))).toEqual([]);
  });

  it('says what it waits for, and how late it is', () => {
    expect(waitOf(first('p'), on('2027-01-10'), limits)).toEqual({ for: 'forward', late: -1 });
    expect(waitOf(carried, on('2027-01-25'), limits)).toEqual({ for: 'answer', late: 5 });
    expect(waitOf(known, on('2027-01-20'), limits)).toEqual({ for: 'tell', late: 1 });
    expect(waitOf({ ...known, unit: 'Liên đội Hai' }, on('2027-01-20'), limits)).toBeUndefined();
    expect(waitOf(whole, on('2027-09-01'), limits)).toBeUndefined();
    const order = inOrder([whole, known, carried, dropped(first('q'))], on('2027-01-25'), limits);
    expect(order).toEqual([known, carried, whole]);
  });

  it('is counted in the period in which it was done first, and by its own desk alone', () => {
    const again = withStep(withStep(known, forwarded('s4')), answered('s5'));
    const all = [again, first('q'), dropped(first('r')), { ...whole, id: 't', unit: 'Liên đội Hai' }];
    expect(opinionCounts(all, '2027-01-01', '2027-01-31')).toEqual({ opinions: 2, forwarded: 1, answered: 1, told: 0 });
    expect(opinionCounts([whole], '2027-02-01', '2027-02-28')).toEqual({ opinions: 0, forwarded: 0, answered: 0, told: 1 });
  });
});

/** Proposals with whatever was done with them at a desk. */
const proposal = (desk: string) =>
  fc
    .record({
      id: fc.constantFrom('p1', 'p2', 'p3'),
      dids: fc.array(fc.constantFrom('forwarded', 'answered', 'told', 'undo'), { maxLength: 6 }),
    })
    .map(({ id, dids }) =>
      dids.reduce((now, did, index) => {
        const step = `${desk}-${id}-${index}`;
        if (did === 'undo') return undoLast(now);
        return withStep(now, did === 'forwarded' ? forwarded(step) : did === 'answered' ? answered(step) : told(step));
      }, first(id)),
    );

it('two desks put their steps together in any order, and lose none', () => {
  fc.assert(
    fc.property(proposal('a'), proposal('b'), proposal('c'), (a, b, c) => {
      const same = [a, b, c].map((each) => ({ ...each, id: 'p1', unit: 'Liên đội Một' }));
      const [x, y, z] = same as [Proposal, Proposal, Proposal];
      const one = joined(joined(x, y), z);
      expect(textOf(joined(z, joined(y, x)))).toBe(textOf(one));
      expect(textOf(joined(one, y))).toBe(textOf(one));
      expect(new Set(one.steps.map(({ id }) => id))).toEqual(new Set(same.flatMap(({ steps }) => steps.map(({ id }) => id))));
    }),
    { seed: 19, numRuns: 500 },
  );
});

describe('the files', () => {
  const school = [withStep(first('p1'), forwarded('s1')), first('p2')];
  const up = writeUp('Liên đội Một', '2027-01-06', school);
  const fileOf = (text: string) => {
    const read = readOpinions(text);
    if (!read.ok) throw new Error(read.problem.vi);
    return read.file;
  };

  it('go up and come back with an answer', () => {
    expect(up.split('\n')[0]).toBe('Khiên Nhỏ - kiến nghị của trẻ - Liên đội Một - 2 kiến nghị');
    expect(opinionsName('up', 'Liên đội Một', '2027-01-06')).toBe('kien-nghi-lien-doi-mot-2027-01-06.txt');
    const here = take(fileOf(up), [], nothing);
    expect(here).toMatchObject({ fresh: 2, answered: 0, conflicts: 0 });
    expect(here.put.map(({ unit }) => unit)).toEqual(['Liên đội Một', 'Liên đội Một']);
    const commune = here.put.map((each) => (each.id === 'p1' ? withStep(each, answered('s2')) : each));
    const down = writeDown('Xã Phước Dân', '2027-01-13', commune);
    expect(down).not.toContain('Sân trường');
    const back = take(fileOf(down), school, nothing);
    expect(back).toMatchObject({ fresh: 0, answered: 1, elsewhere: 0 });
    expect(back.put.map(stateOf)).toEqual(['answered']);
    expect(back.put[0]?.unit).toBeUndefined();
    expect(take(fileOf(down), back.put, nothing).put).toEqual([]);
    expect(take(fileOf(down), [], nothing)).toMatchObject({ put: [], elsewhere: 1 });
  });

  it('never write over an answer: both stay', () => {
    const ours = withStep(school[0] as Proposal, answered('s9', 'Chưa làm được.'));
    const down = writeDown('Xã', '2027-01-13', [{ ...withStep(school[0] as Proposal, answered('s2')), unit: 'Một' }]);
    const { put } = take(fileOf(down), [ours], nothing);
    expect(put[0]?.steps.flatMap(({ words = [] }) => words)).toEqual(expect.arrayContaining(['Chưa làm được.', 'Tháng sau sửa cống.']));
  });

  it('keep the words that were there, and say that others came', () => {
    const changed = up.replaceAll('Sân trường bị ngập', 'Sân trường khô ráo');
    const own = take(fileOf(changed), school, nothing);
    expect(own).toMatchObject({ put: [], conflicts: 2 });
    const commune = take(fileOf(up), [], nothing).put;
    const one = take(fileOf(changed), commune, nothing);
    const other = take(fileOf(up), take(fileOf(changed), [], nothing).put, nothing);
    expect(allOf({ put: one.put.length > 0 ? one.put : commune })).toEqual(
      allOf({ put: other.put.length > 0 ? other.put : take(fileOf(changed), [], nothing).put }),
    );
  });

  it('leave out a line that looks like a case', () => {
    const refuses = { proposal: (words: string) => words.includes('ngập'), answer: (words: string) => words.includes('cống') };
    expect(take(fileOf(up), [], refuses)).toMatchObject({ put: [], cases: 2 });
    const down = writeDown('Xã', '2027-01-13', [{ ...withStep(school[0] as Proposal, answered('s2')), unit: 'Một' }]);
    expect(take(fileOf(down), school, refuses)).toMatchObject({ put: [], answered: 0, cases: 1 });
  });

  it('give back what a desk keeps, in one order and without what nobody knows', () => {
    const kept = withStep(first('p'), forwarded('s'));
    const read = parseProposal({ ...kept, child: 'An', steps: kept.steps.map((step) => ({ ...step, phone: '1' })), revision: 99 });
    expect(read.ok && textOf(read.value)).toBe(textOf(kept));
    expect(read.ok && read.value.revision).toBe(2);
    expect(JSON.stringify(read)).not.toMatch(/An"|phone/);
  });

  it('that should not have been written leave no word behind, here or where they were sent before', () => {
    const named = withStep(first('p1', 'Bạn An lớp 4A bị phạt.'), answered('s1', 'Sẽ hỏi An.'));
    const sent = take(fileOf(writeUp('Liên đội Một', '2027-01-06', [withStep(named, forwarded('s1'))])), [], nothing).put;
    const gone = [dropped(withStep(named, forwarded('s1'))), first('p2')];
    const again = writeUp('Liên đội Một', '2027-01-07', gone);
    expect(JSON.stringify(gone) + again).not.toContain('An');
    expect(again.split('\n')[0]).toContain('- 1 kiến nghị');
    const there = take(fileOf(again), sent, nothing);
    expect(there).toMatchObject({ fresh: 1, conflicts: 0 });
    expect(JSON.stringify(there.put)).not.toContain('lớp 4A');
    // Whoever still has it can not bring it back.
    expect(JSON.stringify(joined(there.put[0] as Proposal, sent[0] as Proposal))).not.toContain('lớp 4A');
    expect(take(fileOf(writeDown('Xã', '2027-01-13', sent)), gone, nothing).put).toEqual([]);
    expect(JSON.stringify(parseProposal({ ...sent[0], dropped: true }))).not.toContain('lớp 4A');
  });

  const broken: readonly [string, string, string][] = [
    ['nothing', ' \n', 'Tệp này trống'],
    ['a letter', 'Kính gửi Ban giám hiệu', 'Đây không phải tệp kiến nghị'],
    ['another file of ours', '{"format":"khien-nho/hand-in","schema":1}', 'Đây không phải tệp kiến nghị'],
    ['half of it', up.slice(0, 300), 'bị đứt'],
    ['a later schema', up.replace('"schema": 1', '"schema": 2'), 'bản mới hơn'],
    ['a day that is none', up.replace('2027-01-04', '2027-02-30'), 'proposals[0].made'],
    ['an answer without words', up.replace('"did": "forwarded"', '"did": "answered"'), 'steps[0].answer'],
    ['a name of a prototype', up.replace('"yard"', '"__proto__"'), 'proposals[0].topic'],
    ['a list', '[{"format":"khien-nho/opinions"}]', 'bị đứt'],
    ['a list of another program', '[1]', 'Đây không phải tệp kiến nghị'],
    ['words without end', up.replace('Sân', 'Sân'.repeat(200)), 'proposals[0].words'],
  ];
  it.each(broken)('refuse %s, and say what to do', (_, file, says) => {
    const read = readOpinions(file);
    expect(read.ok ? '' : read.problem.vi).toContain(says);
    expect(read.ok || read.problem.vi).toMatch(/Anh chị/);
  });

  it('do no harm, whatever is in them: 5,000 by structure and by bytes', () => {
    const down = writeDown('Xã', '2027-01-13', [{ ...withStep(school[0] as Proposal, answered('s2')), unit: 'Một' }]);
    const strange = fc.constantFrom<unknown>(null, -1, 1e99, '', '__proto__', [], {}, true, 'x'.repeat(3000), [[[]]], {
      __proto__: null,
      steps: 1,
    });
    const prototype = Object.getOwnPropertyNames(Object.prototype).length;
    const known = structuredClone(school);
    const before = JSON.stringify(known);
    let read = 0;
    const tryOut = (text: string) => {
      const began = performance.now();
      const found = readOpinions(text);
      if (found.ok) {
        read += 1;
        for (const each of take(found.file, known, nothing).put) expect(parseProposal(each).ok).toBe(true);
      } else expect(found.problem.vi.length).toBeGreaterThan(20);
      expect(performance.now() - began).toBeLessThan(1000);
    };
    /** Each value of a file may be another one, gone, or have a neighbour. */
    const changed = (value: unknown, at: () => number, put: () => unknown): unknown => {
      if (at() < 0.02) return put();
      if (Array.isArray(value)) return value.map((each) => changed(each, at, put));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value)
        .filter(() => at() > 0.01)
        .map(([key, each]) => [key, changed(each, at, put)] as const);
      return Object.fromEntries(at() < 0.05 ? [...entries, ['__proto__', put()], ['constructor', put()]] : entries);
    };
    fc.assert(
      fc.property(fc.constantFrom(up, down), fc.gen(), (file, gen) => {
        const raw: unknown = JSON.parse(file.slice(file.indexOf('{')));
        tryOut(
          JSON.stringify(
            changed(
              raw,
              () => gen(fc.double, { min: 0, max: 1, noNaN: true }),
              () => gen(() => strange),
            ),
          ),
        );
      }),
      { seed: 19, numRuns: 2500 },
    );
    fc.assert(
      fc.property(fc.constantFrom(up, down), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), (file, spots) => {
        const bytes = new TextEncoder().encode(file);
        for (const [spot, byte] of spots) bytes[spot % bytes.length] = byte;
        tryOut(decode(bytes).text);
      }),
      { seed: 19, numRuns: 2500 },
    );
    expect(read).toBeGreaterThan(100);
    expect(JSON.stringify(known)).toBe(before);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(prototype);
    expect(({} as { steps?: unknown }).steps).toBeUndefined();
  });
});
