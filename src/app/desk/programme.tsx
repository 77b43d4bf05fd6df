import type { ComponentChildren } from 'preact';
import { region } from '../../content/catalogue';
import { type ProgrammeWish, programmeOf } from '../../domain/desk/programme';
import { type ProgrammeWords, rulesOf } from '../../domain/desk/programme-words';
import type { Band } from '../../domain/terms';
import { desk as words } from '../../i18n/desk';
import type { Text } from '../../lib/text';
import { today } from '../../lib/time';
import { GamePapers } from '../../ui/desk/big-game';
import { ProgrammeChoices, ProgrammeResult } from '../../ui/desk/programme';
import { t } from '../../ui/lang';
import { ProgrammePapers, sheetsOf } from '../../ui/print/programme-papers';
import { loadFilled } from './leader-file';
import type { Sources } from './sources';

export interface ProgrammeDeps {
  sources: Sources;
  draw: () => void;
  /** Draws another screen, read from its beginning. */
  land: () => void;
}

/** A programme; what was chosen is kept while the desk is open. Rejects when its words can't be had. */
export async function openProgramme({ sources, draw, land }: ProgrammeDeps) {
  const { topics } = sources;
  const text: ProgrammeWords = await loadFilled('programme');
  const { rehearsals } = await loadFilled('session');
  const rules = rulesOf(text, region.places);
  let wish: ProgrammeWish = {
    form: 'summer',
    start: today(),
    weeks: 13,
    perWeek: 1,
    minutes: 60,
    groups: 1,
    band: 'B',
    stations: topics.map(({ id }) => id),
  };
  let printing = false;
  const show = (paper: boolean) => {
    printing = paper;
    land();
  };

  const lineFor =
    (band: Band) =>
    (station: string): Text | undefined => {
      const skill = region.places.find(({ id }) => id === station)?.skill;
      const line = rehearsals.find((each) => each.skill === skill)?.line;
      return line && ('vi' in line ? line : line[band]);
    };

  return {
    /** @returns whether there was a way back within the programme */
    back(): boolean {
      if (!printing) return false;
      show(false);
      return true;
    },
    page(): ComponentChildren {
      const programme = programmeOf(wish, rules);
      if (printing) {
        return (
          <GamePapers sheets={sheetsOf(programme)} onBack={() => show(false)}>
            <ProgrammePapers programme={programme} text={text} topics={topics} lineOf={lineFor(wish.band)} />
          </GamePapers>
        );
      }
      return (
        <main class="desk">
          <p class="draft">{t(words.draft)}</p>
          <ProgrammeChoices
            topics={topics}
            text={text}
            wish={{ ...wish, start: programme.meetings[0]?.day ?? wish.start }}
            onWish={(next) => {
              // Another form begins as soon as it can.
              wish = next.form === wish.form ? next : { ...next, start: today() };
              draw();
            }}
          />
          <ProgrammeResult programme={programme} text={text} topics={topics} onPaper={() => show(true)} />
        </main>
      );
    },
  };
}
