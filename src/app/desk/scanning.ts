import type { DeskRepo } from '../../domain/desk/desk';
import type { FileDeps } from './report-files';
import type { openRollUpScan } from './roll-up-scan';

interface ScanningDeps extends FileDeps {
  repo: DeskRepo;
  land: () => void;
  /** Files that are read already come first. */
  isFree: () => boolean;
  onFiles: (files: readonly File[]) => void;
  onFailed: () => void;
}

/** Reports that come in as codes, each handed on as the file that it was. */
export function createScanning({ repo, draw, land, load, isFree, onFiles, onFailed }: ScanningDeps) {
  let scan: ReturnType<typeof openRollUpScan> | undefined;
  let whole: readonly File[] = [];

  /** To be called when there is time for more. */
  function handOn() {
    if (whole.length === 0 || !isFree()) return;
    const files = whole;
    whole = [];
    onFiles(files);
  }

  function end(): boolean {
    const was = scan !== undefined;
    scan?.close();
    scan = undefined;
    if (was) land();
    return was;
  }

  async function start() {
    const part = await load(() => import('./roll-up-scan')).catch(() => undefined);
    if (!part) return onFailed();
    scan ??= part.openRollUpScan({
      ...{ repo, draw, onDone: end },
      onFile(file) {
        whole = [...whole, file];
        handOn();
      },
    });
    land();
  }

  return {
    start,
    /** @returns whether codes were being scanned */
    end,
    handOn,
    page: () => scan?.page(),
  };
}
