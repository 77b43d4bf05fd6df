import type { ComponentChildren } from 'preact';
import { changeOf, clashes, type Restore, summaryOf } from '../../domain/desk/backup';
import { type BackupFault, type BackupFile, MOST_BYTES, type Read, readBackup, writeBackup } from '../../domain/desk/backup-file';
import type { DeskCopy } from '../../domain/desk/desk';
import { canSeal } from '../../lib/sealed';
import { openCopy } from '../../storage/desk/copy';
import { BackupRoom, CompareBackup, MakeBackup, type MakeProps, ReadBackup, Restored } from '../../ui/desk/backup';
import '../../ui/desk/backup.css';
import { installHint } from '../pwa/install-hint';
import { type ForgetDeps, openForget } from './forget';
import { save } from './save';

async function fileIn(file: File): Promise<Read<BackupFile>> {
  if (file.size >= MOST_BYTES) return { ok: false, fault: 'large' };
  try {
    return await readBackup(await file.text());
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

const nameOf = (day: number) => `sao-luu-${new Date(day * 86_400_000).toISOString().slice(0, 10)}.txt`;

/** Makes the file. The passphrase is forgotten with it. */
function createMaking({ repo, draw }: Pick<ForgetDeps, 'repo' | 'draw'>) {
  const closed = { passphrase: '', again: '', shown: false };
  let now: Pick<MakeProps, 'passphrase' | 'again' | 'shown'> = closed;
  let state: MakeProps['state'] = 'open';
  let here: DeskCopy | undefined;

  async function make() {
    const { passphrase } = now;
    state = 'busy';
    draw();
    try {
      const copy = await repo.exportAll();
      const name = nameOf(copy.made);
      save(await writeBackup(JSON.stringify(copy), passphrase), 'text/plain;charset=utf-8', name);
      now = closed;
      state = { name };
    } catch (error) {
      state = error instanceof RangeError ? 'large' : 'failed';
    }
    draw();
  }

  return {
    async enter() {
      now = closed;
      state = 'open';
      here = await repo.exportAll().catch(() => undefined);
    },
    leave() {
      now = closed;
    },
    page: (): ComponentChildren => (
      <MakeBackup
        {...now}
        here={here && summaryOf(here)}
        state={state}
        onWrite={(change) => {
          now = { ...now, ...change };
          if (state !== 'busy') state = 'open';
          draw();
        }}
        onShow={() => {
          now = { ...now, shown: !now.shown };
          draw();
        }}
        onMake={() => void make()}
      />
    ),
  };
}

interface Restoring {
  name?: string;
  file?: BackupFile;
  passphrase: string;
  shown: boolean;
  fault?: BackupFault | undefined;
  there?: DeskCopy;
  here?: DeskCopy;
  mine: boolean;
  failed?: boolean;
  /** It is written. */
  now?: DeskCopy;
}

/** A file, its passphrase, what is in it, and only then a change. */
function createRestoring({ repo, draw, onWiped }: ForgetDeps) {
  const nothing: Restoring = { passphrase: '', shown: false, mine: true };
  let at = nothing;
  let visit = 0;
  let busy = false;

  /** Nothing else is begun while one thing is under way. */
  async function work(next: () => Promise<Restoring>) {
    if (busy) return;
    busy = true;
    draw();
    const mine = visit;
    const found = await next();
    busy = false;
    // Else the room was left meanwhile.
    if (visit === mine) at = found;
    draw();
  }

  const choose = (chosen: File) =>
    work(async () => {
      const read = await fileIn(chosen);
      return read.ok ? { ...nothing, name: chosen.name, file: read.value } : { ...nothing, fault: read.fault };
    });

  const open = (file: BackupFile) =>
    work(async () => {
      const { fault: _, ...rest } = at;
      const read = await openCopy(file, at.passphrase);
      if (!read.ok) return { ...rest, fault: read.fault };
      try {
        return { ...nothing, there: read.value, here: await repo.exportAll() };
      } catch {
        return { ...rest, failed: true };
      }
    });

  const restore = (there: DeskCopy, how: Restore) =>
    work(async () => {
      try {
        await repo.importAll((here) => changeOf(here, there, how));
        return { ...nothing, now: await repo.exportAll() };
      } catch {
        return { ...at, failed: true };
      }
    });

  function page(): ComponentChildren {
    const { now, there, here, file, mine, failed = false } = at;
    const set = (change: Partial<Restoring>) => {
      at = { ...at, ...change };
      draw();
    };
    if (now) return <Restored now={summaryOf(now)} onAnew={onWiped} />;
    if (there && here) {
      return (
        <CompareBackup
          here={summaryOf(here)}
          there={summaryOf(there)}
          clashes={clashes(here, there)}
          mine={mine}
          failed={failed}
          busy={busy}
          onMine={(next) => set({ mine: next })}
          onAdd={() => void restore(there, { how: 'add', mine })}
          onReplace={() => void restore(there, { how: 'replace' })}
        />
      );
    }
    return (
      <ReadBackup
        name={at.name}
        passphrase={at.passphrase}
        shown={at.shown}
        busy={busy}
        fault={at.fault}
        onChoose={(chosen) => void choose(chosen)}
        onWrite={(passphrase) => set({ passphrase, fault: undefined })}
        onShow={() => set({ shown: !at.shown })}
        onOpen={() => file && void open(file)}
      />
    );
  }

  return {
    leave() {
      at = nothing;
      visit += 1;
    },
    page,
  };
}

/** All that the desk keeps, into one locked file and out of it; and how it is forgotten. */
export function openBackupRoom(deps: ForgetDeps) {
  const making = createMaking(deps);
  const restoring = createRestoring(deps);
  const forget = openForget(deps);
  return {
    async enter() {
      restoring.leave();
      await making.enter();
    },
    /** No passphrase stays on a page that was left. */
    back() {
      making.leave();
      restoring.leave();
      return false;
    },
    page: (): ComponentChildren => (
      <BackupRoom
        canSeal={canSeal()}
        inApp={installHint(window) === 'inApp'}
        memory={deps.repo.health() === 'memory'}
        make={making.page()}
        restore={restoring.page()}
        forget={forget()}
      />
    ),
  };
}
