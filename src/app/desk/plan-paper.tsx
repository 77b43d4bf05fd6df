import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import { paperOf, tidyName } from '../../domain/desk/paper';
import type { Plan } from '../../domain/desk/plan';
import { paperForm as words } from '../../i18n/desk-paper';
import { fill } from '../../lib/text';
import { delay, today } from '../../lib/time';
import { isTooLong, type Named, UnitForm } from '../../ui/desk/unit-form';
import { lang, t } from '../../ui/lang';
import { installHint } from '../pwa/install-hint';
import type { Pwa } from '../pwa/pwa';
import { save } from './save';
import type { Sources } from './sources';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export interface PlanPaperDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  load: Pwa['loadPart'];
}

/** The plan as a Word file, for a school or a council: whose paper it is, and the file. */
export function openPlanPaper({ repo, sources, draw, load }: PlanPaperDeps) {
  const { letterheads } = sources;
  let named: Named = { letterhead: letterheads[0]?.id ?? '', unit: '', place: '' };
  let state: 'open' | 'busy' | 'failed' | { name: string } = 'open';

  async function keep() {
    if (isTooLong(named)) return;
    named = { ...named, unit: tidyName(named.unit), place: tidyName(named.place) };
    // A field that is just being left has no focus to keep, nor has the next one yet.
    await Promise.all([repo.saveSettings(named), delay(0)]);
    draw();
  }

  async function make(plan: Plan) {
    const letterhead = letterheads.find(({ id }) => id === named.letterhead);
    if (!letterhead || state === 'busy' || isTooLong(named)) return;
    state = 'busy';
    draw();
    try {
      await keep();
      const { planDocument } = await load(() => import('../../office/word'));
      const day = today();
      const paper = paperOf(sources.words, sources.outlines(), plan);
      const bytes = await planDocument(paper, { ...named, letterhead, day, lang: lang.value === 'en' ? 'en' : 'vi' });
      const name = `ke-hoach-${new Date(day * 86_400_000).toISOString().slice(0, 10)}.docx`;
      save(bytes, WORD, name);
      state = { name };
    } catch {
      state = 'failed';
    }
    draw();
  }

  return {
    /** As it was kept, in whichever room. */
    async look() {
      const { unit = '', place = '', letterhead } = await repo.settings();
      named = { letterhead: letterheads.find(({ id }) => id === letterhead)?.id ?? named.letterhead, unit, place };
      draw();
    },
    page: (plan: Plan): ComponentChildren => (
      <UnitForm
        letterheads={letterheads}
        named={named}
        onNamed={(next) => {
          named = next;
          draw();
        }}
        onKeep={() => void keep()}
        onLoad={() => void make(plan)}
      >
        {installHint(window) === 'inApp' && <p>{t(words.inApp)}</p>}
        <p role="status">
          {state === 'busy' && t(words.loading)}
          {typeof state === 'object' && t(fill(words.loaded, state))}
        </p>
        {state === 'failed' && <p role="alert">{t(words.failed)}</p>}
      </UnitForm>
    ),
  };
}
