import type { ComponentChildren } from 'preact';
import { region } from '../../content/catalogue';
import type { DeskRepo } from '../../domain/desk/desk';
import { LONGEST_NAME, lengthOf, tidyName } from '../../domain/desk/paper';
import { slug } from '../../domain/report/file';
import type { Level } from '../../domain/report/hand-in';
import { isoOf } from '../../domain/report/log';
import { dueOf } from '../../domain/report/period';
import type { Summary } from '../../domain/report/summary';
import type { Ask, Tell } from '../../gather/messages';
import gatherer from '../../gather/worker.ts?worker&url';
import type { Text } from '../../lib/text';
import { today } from '../../lib/time';
import '../../ui/desk/roll-up.css';
import { RollUp } from '../../ui/desk/roll-up';
import type { Reading } from '../../ui/desk/roll-up-add';
import type { Pwa } from '../pwa/pwa';
import { trusted } from '../pwa/worker';
import { dropped, type Files, filesOf } from './files';
import { loadFilled } from './leader-file';
import { skillName } from './log-shelf';
import { save } from './save';
import { createScanning } from './scanning';
import type { Sources } from './sources';
import { createTotalPaper } from './total-paper';

export interface RollUpDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  land: () => void;
  load: Pwa['loadPart'];
}

/** Files that the page hands over at once: each takes it a third of a millisecond, on a slow machine more. */
const SLICE = 32;

const isoToday = () => isoOf(today());

/** The room where reports of many units are gathered. A worker reads them; this only hands over and draws. Rejects when its words can't be had. */
export async function openRollUp({ repo, sources: { letterheads }, draw, land, load }: RollUpDeps) {
  const { fields } = await loadFilled('report');
  let unit = '';
  let level: Level = 'commune';
  let summary: Summary | undefined;
  let list = '';
  let listSaid: { problem?: Text } | undefined;
  let memory = false;
  let reading: Reading | undefined;
  let files: Files | undefined;
  let over = false;
  let broken = false;
  let loaded: string | undefined;

  const worker = new Worker(trusted(window, new URL(gatherer, document.baseURI).href, 'app-gather'), { type: 'module' });
  const ask = (message: Ask) => worker.postMessage(message);
  const paper = createTotalPaper({ repo, letterheads, fields, draw, load, onLines: (name) => ask({ ask: 'lines', name }) });

  async function handOver(stopped = false) {
    const { of = 0 } = files ?? {};
    const next = stopped || !files ? [] : await files.next(SLICE);
    ask({ ask: 'read', files: next, of, last: next.length < SLICE });
  }

  const told: { readonly [Kind in Tell['tell']]: (message: Extract<Tell, { tell: Kind }>) => void } = {
    summary(message) {
      ({ summary, list } = message);
      memory = !message.saved;
    },
    progress: ({ progress, troubles }) => {
      reading = { progress, troubles, state: reading?.state ?? 'on' };
    },
    more: () => void handOver(reading?.state === 'stopped'),
    done({ stopped }) {
      if (reading) reading = { ...reading, state: stopped ? 'stopped' : 'done' };
      files = undefined;
      scanning.handOn();
    },
    list: ({ problem }) => {
      listSaid = { ...(problem && { problem }) };
    },
    failed: () => breakOff(),
    file({ name, file }) {
      save(file, file.type, name);
      loaded = name;
    },
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
    (told[data.tell] as (message: Tell) => void)(data);
    draw();
  });

  function begin(chosen: Files) {
    files = chosen;
    const none = { fresh: 0, newer: 0, known: 0, conflicts: 0, refused: 0 };
    reading = { progress: { read: 0, of: chosen.of, ...none }, troubles: { n: 0, shown: [] }, state: 'on' };
    draw();
    void handOver();
  }

  function breakOff() {
    broken = true;
    draw();
  }
  worker.addEventListener('error', breakOff);
  const isFree = () => files === undefined;
  const scanning = createScanning({ repo, draw, land, load, isFree, onFiles: (some) => begin(filesOf(some)), onFailed: breakOff });

  async function keepUnit() {
    unit = tidyName(unit);
    ask({ ask: 'open', unit, fields });
    if (lengthOf(unit) <= LONGEST_NAME) await repo.saveSettings({ unit });
  }

  return {
    async enter() {
      const kept = await repo.settings();
      unit = kept.unit ?? unit;
      paper.look(kept);
      ask({ ask: 'open', unit, fields });
    },
    back: scanning.end,
    leave: () => void scanning.end(),
    page: (): ComponentChildren =>
      scanning.page() ?? (
        <RollUp
          {...{ unit, level, summary, fields, skillName, reading, over, memory, broken, loaded, list, listSaid }}
          due={dueOf(region.deadline, isoToday())}
          paper={summary?.total && paper.of(summary.total, tidyName(unit))}
          onUnit={(next) => {
            unit = next;
            draw();
          }}
          onKeepUnit={() => void keepUnit()}
          onLevel={(next) => {
            level = next;
            draw();
          }}
          onOver={(next) => {
            over = next;
            draw();
          }}
          onFiles={(chosen) => begin(filesOf(chosen))}
          onDrop={(data) => void dropped(data).then(begin)}
          onStop={() => {
            if (reading) reading = { ...reading, state: 'stopped' };
            ask({ ask: 'stop' });
            draw();
          }}
          onScan={() => void scanning.start()}
          onGroup={(group) => ask({ ask: 'group', group })}
          onList={(next) => ask({ ask: 'list', list: next })}
          onSame={(id, place) => ask({ ask: 'same', unit: id, place })}
          onRemove={(report) => ask({ ask: 'remove', report })}
          onLoad={() => ask({ ask: 'hand-up', unit: { id: slug(unit) || 'don-vi', name: tidyName(unit), level }, made: isoToday() })}
          onClear={() => ask({ ask: 'clear' })}
        />
      ),
  };
}
