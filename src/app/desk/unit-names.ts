import type { DeskRepo } from '../../domain/desk/desk';
import { forReport, type Letterhead, tidyName } from '../../domain/desk/paper';
import type { Level, Unit } from '../../domain/report/hand-in';
import { drawLetters } from '../../lib/letters';
import { delay } from '../../lib/time';
import type { UnitNames } from '../../ui/desk/report';
import { isTooLong } from '../../ui/desk/unit-form';

const ID_LETTERS = 12;

interface UnitNamesDeps {
  repo: DeskRepo;
  letterheads: readonly Letterhead[];
  draw: () => void;
}

/** Whose reports these are: what it is called, and the letters that stand for it, drawn once. */
export function createUnitNames({ repo, letterheads, draw }: UnitNamesDeps) {
  let named: UnitNames = { letterhead: '', unit: '', place: '', parent: '' };
  let id = '';
  return {
    named: () => named,
    /** As it was kept, in this tab or another. */
    async look() {
      const kept = await repo.settings();
      id = kept.unitId ?? drawLetters(ID_LETTERS);
      if (!kept.unitId) await repo.saveSettings({ unitId: id });
      const { unit = '', place = '', parent = '', letterhead = letterheads[0]?.id ?? '' } = kept;
      named = { unit, place, parent, letterhead };
    },
    write(next: UnitNames) {
      named = next;
      draw();
    },
    async keep() {
      if (isTooLong(named)) return;
      named = { ...named, unit: tidyName(named.unit), place: tidyName(named.place), parent: tidyName(named.parent) };
      // A field that is just being left has no focus to keep, nor has the next one yet.
      await Promise.all([repo.saveSettings(named), delay(0)]);
      draw();
    },
    unit(level: Level): Unit {
      const parent = tidyName(named.parent);
      return { id, name: tidyName(named.unit), level, ...(parent && { parent }) };
    },
    /** Of its reports. */
    letterhead: (): Letterhead => forReport(letterheads.find((each) => each.id === named.letterhead) ?? (letterheads[0] as Letterhead)),
  };
}
