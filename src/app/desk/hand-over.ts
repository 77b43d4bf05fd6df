import type { ComponentChildren } from 'preact';
import { handInName, parseHandIn, periodWords, writeHandIn } from '../../domain/report/file';
import type { HandIn } from '../../domain/report/hand-in';
import { codes as codeWords } from '../../i18n/desk-codes';
import { paperForm } from '../../i18n/desk-paper';
import { report as words } from '../../i18n/desk-report';
import { fill, type Text } from '../../lib/text';
import type { createFiles, FileDeps } from './report-files';
import { save } from './save';

interface HandOverDeps extends FileDeps {
  land: () => void;
  files: ReturnType<typeof createFiles>;
  current: () => Promise<HandIn>;
  /** It has gone out. @param report as it is in the file */
  onHanded: (handIn: HandIn, report: HandIn) => Promise<void>;
}

/** How a report goes to the unit above: as a file, or as codes on the screen. */
export function createHandOver({ load, draw, land, files, current, onHanded }: HandOverDeps) {
  let codes: { page(): ComponentChildren } | undefined;

  function fail(said: Text) {
    files.fail(said);
    draw();
  }

  /** Hands over what is there now; what can't be handed over is said, and not counted as handed in. */
  async function hand(give: (report: HandIn) => { said?: Text; failed?: Text }) {
    const handIn = await current();
    const read = parseHandIn(handIn);
    if (!read.ok) return fail(words.notHanded);
    const { said, failed } = give(read.value);
    if (failed) return fail(failed);
    await onHanded(handIn, read.value);
    files.say(said);
    draw();
  }

  return {
    asFile: () =>
      hand((report) => {
        const name = handInName(report);
        save(writeHandIn(report), 'text/plain;charset=utf-8', name);
        return { said: fill(words.handedNow, { name, revision: report.revision }) };
      }),
    async asCodes() {
      const part = await load(() => import('./report-codes')).catch(() => undefined);
      if (!part) return fail(paperForm.failed);
      await hand((report) => {
        codes = part.openCodes(writeHandIn(report), `${report.unit.name} - ${periodWords(report.period)}`, draw);
        return codes ? {} : { failed: codeWords.large };
      });
      if (codes) land();
    },
    /** The codes, while they are shown. */
    page: () => codes?.page(),
    /** @returns whether codes were shown */
    back(): boolean {
      const shown = codes !== undefined;
      codes = undefined;
      if (shown) land();
      return shown;
    },
  };
}
