import type { ComponentChildren } from 'preact';
import { type AllGathered, add, type Gathered, idOf, joined, missingOf, wantedOf } from '../../codes/parts/joined';
import { readPart } from '../../codes/parts/part';
import type { DeskRepo } from '../../domain/desk/desk';
import { readFile } from '../../domain/report/file';
import { codes as words } from '../../i18n/desk-codes';
import { fill } from '../../lib/text';
import { RollUpScan } from '../../ui/desk/roll-up-scan';
import { createScanner, type Mark } from './scan';

interface RollUpScanDeps {
  repo: DeskRepo;
  draw: () => void;
  /** What its codes say, as if somebody had dropped it. */
  onFile: (file: File) => void;
  onDone: () => void;
}

/** Reports that are held before the camera, code by code. */
export function openRollUpScan({ repo, draw, onFile, onDone }: RollUpScanDeps) {
  let all: AllGathered = new Map();
  const whole = new Set<string>();
  const units: string[] = [];

  function onText(text: string): Mark {
    const part = readPart(text);
    if (!part) return { said: words.foreign, good: false };
    const added = add(all, part);
    all = added.all;
    const { id, n } = added.of;
    if (whole.has(id)) return { said: words.again, good: true };
    const wanted = wantedOf(added.of);
    return wanted > 0 ? { said: fill(words.part, { i: part.index + 1, n, wanted }), good: true } : finish(added.of);
  }

  function finish(of: Gathered): Mark {
    const file = joined(of);
    if (!file) return { said: words.mixed, good: false };
    whole.add(of.id);
    onFile(new File([file as BlobPart], `ma-qr-${whole.size}.txt`, { type: 'text/plain' }));
    const read = readFile(new TextDecoder().decode(file));
    if (!read.ok) return { said: read.problem, good: false };
    const { name } = read.file.unit;
    units.push(name);
    return { said: fill(words.whole, { unit: name }), good: true };
  }

  /** Of one that was not whole then. */
  function onAgain(text: string): Mark | undefined {
    const part = readPart(text);
    return part && whole.has(idOf(part)) ? { said: words.again, good: true } : undefined;
  }

  const scanner = createScanner({ repo, onText, onAgain, draw });

  const open = () =>
    [...all.values()].map((of, index) => ({
      ...{ k: index + 1, id: of.id, n: of.n, have: of.data.size, wanted: wantedOf(of) },
      missing: missingOf(of).map((each) => each + 1),
    }));

  return {
    close: scanner.close,
    page: (): ComponentChildren => (
      <RollUpScan scanner={scanner} open={open().filter(({ id }) => !whole.has(id))} units={units} onDone={onDone} />
    ),
  };
}
