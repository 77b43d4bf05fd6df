import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { afterEach, expect, it, vi } from 'vitest';
import { openLogbook } from '../../src/app/desk/logbook';
import { createWriting, type WritingDeps } from '../../src/app/desk/opinions-writing';
import { createParts } from '../../src/app/desk/parts';
import { openReport } from '../../src/app/desk/report';
import type { Sources } from '../../src/app/desk/sources';
import { readFile } from '../../src/domain/report/file';
import { codes } from '../../src/i18n/desk-codes';
import { openDeskRepo } from '../../src/storage/desk/repo';
import type { EntryFormProps, LogbookProps } from '../../src/ui/desk/logbook';
import type { WordFormProps } from '../../src/ui/desk/opinions-word';
import type { ReportProps } from '../../src/ui/desk/report';
import { newBrowser } from './storage/device';

const saved: string[] = [];
vi.mock('../../src/app/desk/save', () => ({ save: (file: string) => saved.push(file) }));
// None is too long by what a leader can write today.
vi.mock('../../src/codes/parts/split', () => ({ split: () => undefined }));

const nothing = () => undefined;
const letterhead = { id: 'doi', name: { vi: 'Đội', en: 'Pioneers' }, report: {} };
const sources = { topics: [], letterheads: [letterhead] } as unknown as Sources;
const load = <T>(part: () => Promise<T>) => part();

async function logbook() {
  const repo = await openDeskRepo();
  const room = await openLogbook({ repo, sources, draw: nothing, land: nothing, onTells: nothing, onWiped: nothing });
  await room.enter();
  return {
    repo,
    room,
    list: () => (room.page() as VNode<LogbookProps>).props,
    form: () => (room.page() as VNode<EntryFormProps>).props,
  };
}
async function report() {
  const repo = await openDeskRepo();
  const room = await openReport({ repo, sources, draw: nothing, land: nothing, load, onLog: nothing, onTells: nothing });
  await room.enter();
  return () => (room.page() as VNode<ReportProps>).props;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a room says that nothing is kept, where nothing is', async () => {
  const roomIn = async () => {
    const deps = { sources, draw: nothing, land: nothing, load, onLanguage: nothing, onLog: nothing, onWiped: nothing, onTells: nothing };
    const parts = createParts({ ...deps, repo: await openDeskRepo(), plan: () => undefined });
    await parts.enter('log');
    return render(parts.page('log') as VNode);
  };
  newBrowser();
  expect(await roomIn()).not.toContain('tắt trang là mất');
  vi.stubGlobal('indexedDB', undefined);
  expect(await roomIn()).toContain('tắt trang là mất');
});

it('a session is there again as far as it was written, when the page is loaded anew or left by Back', async () => {
  newBrowser();
  const first = await logbook();
  first.list().onAdd();
  first.form().onChange({ ...first.form().entry, counts: { attendances: 30 } });
  // The page is gone.
  const second = await logbook();
  await vi.waitFor(() =>
    expect(second.list().entries.map(({ value }) => [value.counts, value.done])).toEqual([[{ attendances: 30 }, undefined]]),
  );
  second.list().onOpen(second.list().entries[0] as never);
  second.form().onChange({ ...second.form().entry, counts: { attendances: 31 } });
  expect(second.room.back()).toBe(true);
  await vi.waitFor(() => expect(second.list().entries?.[0]?.value.counts).toEqual({ attendances: 31 }));
});

it('what is changed in a completed session waits when it is left by Back, until it is saved or given up', async () => {
  newBrowser();
  const { room, list, form } = await logbook();
  list().onAdd();
  form().onChange({ ...form().entry, counts: { attendances: 30 } });
  form().onSave();
  const only = () => vi.waitFor(() => list().entries[0] as LogbookProps['entries'][number]);
  const open = async () => {
    const entry = await only();
    list().onOpen(entry);
  };
  const counts = () => form().entry.counts.attendances;
  await open();
  form().onChange({ ...form().entry, counts: { attendances: 31 } });
  room.back();
  expect((await only()).value.counts).toEqual({ attendances: 30 });
  await open();
  expect(counts()).toBe(31);
  form().onCancel();
  await only();
  await open();
  expect(counts()).toBe(30);
});

it('a proposal that was left by Back is there again, unless it looks like a case', () => {
  const content = { topics: [], other: { vi: '', en: '' }, how: { word: [] } } as unknown as WritingDeps['content'];
  const kindOf = (line: string) => (line.includes('bị đánh') ? ('harm' as const) : undefined);
  const writing = createWriting({ content, kindOf, draw: nothing, onKeep: async () => undefined, onBack: nothing, onTells: nothing });
  const page = () => (writing.page() as VNode<WordFormProps>).props;
  const write = (words: string) => page().onDraft({ ...page().draft, words });
  writing.start({ band: 'B' });
  write('Sân trường có thêm bóng mát');
  writing.start({ band: 'B' });
  expect(page().draft.words).toBe('Sân trường có thêm bóng mát');
  writing.start({ words: 'Thư viện mở cả chiều' });
  expect(page().draft.words).toBe('Thư viện mở cả chiều');
  write('Em An bị đánh');
  page().onSave();
  writing.start({ band: 'B' });
  expect(page().draft).toMatchObject({ words: '' });
  expect(page().draft.problem).toBeUndefined();
});

it('a session that is called like a case is not kept so, one that the desk named is', async () => {
  newBrowser();
  const { form, list } = await logbook();
  list().onAdd();
  form().onChange({ ...form().entry, name: 'Em Nguyễn Văn An lớp 4A bị đánh' });
  form().onSave();
  expect(form().problem).toBe('harm');
  await vi.waitFor(async () => expect((await logbook()).list().entries[0]?.value.name).toBe(''));
  form().onChange({ ...form().entry, name: 'Ở bên bạn bị bắt nạt' });
  form().onSave();
  await vi.waitFor(() => expect(list().entries[0]?.value).toMatchObject({ name: 'Ở bên bạn bị bắt nạt', done: true }));
});

it('no case and no name of a child stands in a report, nor on the disk', async () => {
  newBrowser();
  const page = await report();
  page().onDraft({ ...page().draft, difficulties: 'Máy cũ', proposals: 'Em Nguyễn Văn An lớp 4A bị đánh' });
  expect([page().page.difficulties, page().page.proposals]).toEqual(['Máy cũ', '']);
  // It stays in its field, to be written anew.
  expect([page().draft.proposals, page().cases]).toEqual([
    'Em Nguyễn Văn An lớp 4A bị đánh',
    { difficulties: undefined, proposals: 'harm' },
  ]);
  expect(page().shortText).not.toContain('An');
  page().onNamed({ ...page().named, unit: 'Liên đội Ba' });
  page().onHand();
  await vi.waitFor(() => expect(page().draft.handed).toHaveLength(1));
  expect(page().draft.proposals).toContain('lớp 4A');
  const again = await report();
  await vi.waitFor(() => expect([again().draft.difficulties, again().draft.proposals]).toEqual(['Máy cũ', '']));
});

it('two tabs hand in one report, in two revisions', async () => {
  newBrowser();
  saved.length = 0;
  const [here, there] = [await report(), await report()];
  here().onNamed({ ...here().named, unit: 'Liên đội Ba' });
  here().onKeep();
  there().onNamed({ ...there().named, unit: 'Liên đội Ba' });
  here().onDraft({ ...here().draft, typed: { children: 40 } });
  there().onDraft({ ...there().draft, typed: { children: 41 } });
  here().onHand();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  await vi.waitFor(() => expect(here().draft.handed).toHaveLength(1));
  there().onHand();
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  const files = saved.map((file) => readFile(file)).flatMap((read) => (read.ok && 'revision' in read.file ? [read.file] : []));
  expect(new Set(files.map(({ id }) => id)).size).toBe(1);
  expect(new Set(files.map(({ unit }) => unit.id)).size).toBe(1);
  expect(files.map(({ revision, counts }) => [revision, counts.children])).toEqual([
    [1, 40],
    [2, 41],
  ]);
});

it('what can not be handed in is said', async () => {
  newBrowser();
  saved.length = 0;
  const page = await report();
  page().onNamed({ ...page().named, unit: 'Liên đội '.repeat(20) });
  page().onHand();
  await vi.waitFor(() => expect(page().failed?.vi).toContain('Chưa tải được'));
  expect(saved).toEqual([]);
});

it('a report that is too long for codes is not counted as handed in', async () => {
  newBrowser();
  const page = await report();
  page().onNamed({ ...page().named, unit: 'Liên đội Ba' });
  page().onCodes();
  await vi.waitFor(() => expect(page().failed).toBe(codes.large));
  expect(page().draft.handed).toEqual([]);
  page().onHand();
  await vi.waitFor(() => expect(page().draft.handed).toHaveLength(1));
});
