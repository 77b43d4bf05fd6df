import { parseRow } from '../domain/report/summary';
import { openDeskRepo } from '../storage/desk/repo';
import { openGatherer } from './gather';
import type { Ask, Tell } from './messages';

/* Reads reports beside the page, however many there are: the page gets only what it draws. */

const tell = (message: Tell) => postMessage(message);

const ready = openDeskRepo().then(async (repo) => ({ repo, gatherer: await openGatherer(repo.shelf('received', parseRow)) }));
let unit = '';
let group: string | undefined;
let reading = false;
/** Files that were read when the page was told last. */
let shown = 0;
const DRAW = 250;

const actions: { readonly [Kind in Ask['ask']]: (ask: Extract<Ask, { ask: Kind }>) => Promise<void> } = {
  async open(ask) {
    unit = ask.unit;
    (await ready).gatherer.know(ask.fields);
    await draw();
  },
  async read({ files, of, last }) {
    const { gatherer } = await ready;
    if (!reading) gatherer.begin(of);
    reading = !last;
    await gatherer.read(files);
    const stopped = gatherer.isStopped();
    const end = last || stopped;
    if (end) await gatherer.keep();
    const { progress } = gatherer.progress();
    if (end || progress.read >= shown + DRAW) {
      shown = end ? 0 : progress.read;
      tell({ tell: 'progress', ...gatherer.progress() });
    }
    if (!end) return tell({ tell: 'more' });
    reading = false;
    await draw();
    tell({ tell: 'done', stopped });
  },
  async stop() {
    (await ready).gatherer.stop();
  },
  async group(ask) {
    group = ask.group;
    await draw();
  },
  async list({ list }) {
    const problem = await (await ready).gatherer.setList(list);
    tell({ tell: 'list', ...(problem && { problem }) });
    await draw();
  },
  async same(ask) {
    await (await ready).gatherer.confirm(ask.unit, ask.place);
    await draw();
  },
  async remove({ report }) {
    await (await ready).gatherer.remove(report);
    await draw();
  },
  async clear() {
    await (await ready).gatherer.clear();
    await draw();
  },
  async 'hand-up'(ask) {
    const { name, written } = (await ready).gatherer.handUp(ask.unit, ask.made);
    tell({ tell: 'file', name, file: new Blob([written], { type: 'text/plain;charset=utf-8' }) });
  },
  async lines({ name }) {
    tell({ tell: 'file', name, file: new Blob([(await ready).gatherer.lines()], { type: 'application/x-ndjson' }) });
  },
};

async function draw() {
  const { repo, gatherer } = await ready;
  tell({ tell: 'summary', summary: gatherer.summary(unit, group), list: gatherer.list(), saved: repo.health() === 'saved' });
}

/** One after the other, as they were asked for; to stop can't wait. What fails is said, and doesn't hold up what comes after it. */
let before: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const act = actions[data.ask] as (ask: Ask) => Promise<void>;
  if (data.ask === 'stop') void act(data);
  else before = before.then(() => act(data)).catch(() => tell({ tell: 'failed' }));
});
