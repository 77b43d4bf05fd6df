import type { ComponentChildren } from 'preact';
import { loadOrganisations } from '../../content/leader';
import type { Line } from '../../domain/content';
import type { DeskRepo } from '../../domain/desk/desk';
import { type Change, idOfNew, laidOver } from '../../domain/desk/overlay';
import {
  LARGEST_OVERLAY,
  OVERLAY,
  OVERLAY_SCHEMA,
  type OverlayFile,
  overlayName,
  problems,
  type ReadOverlay,
  readOverlay,
  writeOverlay,
} from '../../domain/desk/overlay-file';
import { acceptable, judge, type Refusal } from '../../domain/desk/overlay-judge';
import { tidyName } from '../../domain/desk/paper';
import { linesToCheck } from '../../domain/region';
import { imported, lines as words } from '../../i18n/desk-lines';
import { fill, type Text } from '../../lib/text';
import { today } from '../../lib/time';
import { dateOf } from '../../ui/desk/line-facts';
import { Lines } from '../../ui/desk/lines';
import { LinesCall } from '../../ui/desk/lines-call';
import { LineForm, type Written } from '../../ui/desk/lines-form';
import { LinesImport } from '../../ui/desk/lines-import';
import { t } from '../../ui/lang';
import { linesHere, setLines } from './lines-here';
import { openOverlay } from './overlay';
import { save } from './save';

export interface LinesDeps {
  repo: DeskRepo;
  draw: () => void;
  /** Draws another screen, read from its beginning. */
  land: () => void;
}

type At =
  | { at: 'list' }
  | { at: 'call'; line: Line; call: Change }
  | { at: 'form'; deed: 'add' | 'renumber' | 'expire'; line: Line | undefined; written: Written; refused: Refusal | undefined }
  /** `from` whose they are; `restored` they wait here, brought by a backup. */
  | { at: 'import'; from: Text; changes: readonly Change[]; chosen: readonly Change[]; restored?: true };

const dateNow = () => new Date(today() * 86_400_000).toISOString().slice(0, 10);

/** @returns the name of the file */
function saveChanges(unit: string, changes: readonly Change[]): string {
  const file: OverlayFile = { format: OVERLAY, schema: OVERLAY_SCHEMA, unit: tidyName(unit), day: dateNow(), changes };
  const name = overlayName(file);
  save(writeOverlay(file), 'text/plain', name);
  return name;
}

/** One that is too large is not read at all. */
async function readGiven(given: File): Promise<ReadOverlay> {
  if (given.size > LARGEST_OVERLAY) return { ok: false, problem: problems.large };
  const bytes = await given.arrayBuffer().catch(() => undefined);
  return bytes ? readOverlay(new Uint8Array(bytes)) : { ok: false, problem: problems.damaged };
}

interface Acts {
  show: (to: At) => void;
  put: (changes: readonly Change[], what?: Text) => Promise<void>;
  leave: () => void;
}

type Overlay = Awaited<ReturnType<typeof openOverlay>>;

/** A file that is looked at: what was ticked is judged once more before it is taken over. */
function importing(at: At & { at: 'import' }, overlay: Overlay, { show, put, leave }: Acts): ComponentChildren {
  const { from, changes, chosen, restored } = at;
  const tick = (change: Change) =>
    show({ ...at, chosen: chosen.includes(change) ? chosen.filter((each) => each !== change) : [...chosen, change] });
  const take = async () => {
    const taken = acceptable(
      changes.filter((each) => chosen.includes(each)),
      overlay.desk(),
    );
    await put(taken, fill(imported.taken, { n: taken.length }));
    if (restored) await overlay.dropWaiting();
  };
  const judged = judge(changes, overlay.desk());
  const rest = { from, judged, rules: overlay.rules, chosen };
  return <LinesImport {...rest} onTick={tick} onSave={() => void take()} onLeave={leave} />;
}

const formOf = (deed: (At & { at: 'form' })['deed'], line: Line | undefined, by: string): At & { at: 'form' } => {
  const number = deed === 'expire' ? (line?.number ?? '') : '';
  return { at: 'form', deed, line, written: { number, label: '', operator: '', by }, refused: undefined };
};

/** The room of telephone lines. Rejects when its words can't be had. */
export async function openLines({ repo, draw, land }: LinesDeps) {
  const [overlay, places] = await Promise.all([openOverlay(repo, setLines), loadOrganisations()]);
  const { rules } = overlay;
  let now: At = { at: 'list' };
  let said: { text: Text; bad?: boolean } | undefined;
  let by = '';

  const go = (to: At, what?: typeof said) => {
    now = to;
    said = what;
    land();
  };
  const show = (to: At) => {
    now = to;
    draw();
  };
  const put = async (changes: readonly Change[], what?: Text) => {
    await overlay.keep(changes);
    go({ at: 'list' }, what && { text: what });
  };
  const acts: Acts = { show, put, leave: () => go({ at: 'list' }) };
  const changeOf = (line: Pick<Line, 'id' | 'number'>, deed: Change['do']): Change => ({
    ...{ line: line.id, do: deed, number: line.number, by, day: dateNow() },
  });

  const call = (line: Line) => go({ at: 'call', line, call: { ...changeOf(line, 'verify'), answers: {} } });
  const form = (deed: (At & { at: 'form' })['deed'], line?: Line) => go(formOf(deed, line, by));

  function saveForm(at: At & { at: 'form' }) {
    const { deed, line, written } = at;
    const number = written.number.replace(/[\s.-]/g, '');
    by = written.by;
    const change: Change = line
      ? changeOf({ id: line.id, number }, deed)
      : { ...changeOf({ id: idOfNew(number), number }, 'add'), label: tidyName(written.label), operator: tidyName(written.operator) };
    const refused = judge([change], overlay.desk())[0]?.refused;
    if (refused) show({ ...at, refused });
    else void put([change]);
  }

  async function exportFile() {
    const { unit = '' } = await repo.settings();
    said = { text: fill(words.exported, { name: saveChanges(unit, overlay.changes()) }) };
    draw();
  }

  async function openFile(given: File) {
    const read = await readGiven(given);
    if (read.ok) {
      const { unit, day, changes } = read.file;
      const from = fill(unit ? imported.from : imported.fromNobody, { unit, date: dateOf(day) });
      return go({ at: 'import', from, changes, chosen: [] });
    }
    said = { text: read.problem, bad: true };
    draw();
  }

  function list(): ComponentChildren {
    const lines = linesHere();
    return (
      <Lines
        lines={lines}
        toCheck={linesToCheck({ lines }, today())}
        places={places}
        changes={overlay.changes()}
        waiting={overlay.waiting().length}
        said={said && <p class={said.bad ? 'refusal' : 'draft'}>{t(said.text)}</p>}
        onCall={call}
        onRenumber={(line) => form('renumber', line)}
        onExpire={(line) => form('expire', line)}
        onAdd={() => form('add')}
        onDrop={(change) => void overlay.drop(change).then(draw)}
        onExport={() => void exportFile()}
        onFile={(file) => void openFile(file)}
        onWaiting={() => go({ at: 'import', from: imported.restored, changes: overlay.waiting(), chosen: [], restored: true })}
        onDropWaiting={() => void overlay.dropWaiting().then(draw)}
      />
    );
  }

  return {
    enter: overlay.look,
    /** @returns whether there was a way back within the room */
    back(): boolean {
      const within = now.at !== 'list';
      if (within) go({ at: 'list' });
      return within;
    },
    page(): ComponentChildren {
      const at = now;
      switch (at.at) {
        case 'list':
          return list();
        case 'call': {
          const after = laidOver([at.line], [at.call], rules)[0] ?? at.line;
          const onCall = (next: Change) => {
            ({ by } = next);
            show({ ...at, call: next });
          };
          return <LinesCall line={at.line} rules={rules} call={at.call} after={after} onCall={onCall} onSave={() => void put([at.call])} />;
        }
        case 'form':
          return (
            <LineForm
              line={at.line}
              deed={at.deed}
              roles={rules.roles}
              written={at.written}
              refused={at.refused}
              onWrite={(written) => show({ ...at, written, refused: undefined })}
              onSave={() => saveForm(at)}
            />
          );
        case 'import':
          return importing(at, overlay, acts);
      }
    },
  };
}
