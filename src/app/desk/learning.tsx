import type { ComponentChildren } from 'preact';
import { moduleNames } from '../../content/leader';
import type { DeskRepo } from '../../domain/desk/desk';
import { type Lesson, type LessonAct, placeOf, setOut, type Walk, walkOn } from '../../domain/desk/learning';
import { certificate, learning as words } from '../../i18n/desk-learning';
import { Certificate } from '../../ui/desk/certificate';
import { LessonView, ModuleList } from '../../ui/desk/learning';
import { t } from '../../ui/lang';
import { loadFilled } from './leader-file';
import { lineOf } from './lines-here';

export interface LearningDeps {
  repo: DeskRepo;
  draw: () => void;
  /** Draws another screen, read from its beginning. */
  land: () => void;
}

type At = { at: 'list' } | { at: 'lesson'; lesson: Lesson } | { at: 'paper'; from: At };

/** The learning modules. Where a leader is in each is kept while the desk is open; which were finished, for good. Rejects when they can't be had. */
export async function openLearning({ repo, draw, land }: LearningDeps) {
  const lessons: readonly Lesson[] = await Promise.all(moduleNames.map((name) => loadFilled('module', name)));
  let { learnt = [] } = await repo.settings();
  const walks = new Map<Lesson, Walk>();
  let now: At = { at: 'list' };
  const go = (to: At) => {
    now = to;
    land();
  };

  function act(lesson: Lesson, what: LessonAct) {
    const before = walks.get(lesson) ?? setOut(Date.now());
    const walk = walkOn(lesson, before, what);
    if (walk === before) return;
    walks.set(lesson, walk);
    if (what.do === 'choose') return draw();
    if (placeOf(lesson, walk).part === 'done' && !learnt.includes(lesson.id)) {
      learnt = [...learnt, lesson.id];
      void repo.saveSettings({ learnt });
    }
    land();
  }

  function start(lesson: Lesson) {
    const walk = walks.get(lesson);
    if (!walk || placeOf(lesson, walk).part === 'done') walks.set(lesson, setOut(Date.now()));
    go({ at: 'lesson', lesson });
  }

  const paperButton = () => (
    <button type="button" class="plain" onClick={() => go({ at: 'paper', from: now })}>
      {t(certificate.name)}
    </button>
  );

  return {
    /** @returns whether there was a way back within the modules */
    back(): boolean {
      if (now.at === 'list') return false;
      go(now.at === 'paper' ? now.from : { at: 'list' });
      return true;
    },
    page(): ComponentChildren {
      switch (now.at) {
        case 'list': {
          const paper = learnt.length > 0 ? paperButton() : t(certificate.none);
          return <ModuleList lessons={lessons} learnt={learnt} onOpen={start} paper={paper} />;
        }
        case 'paper':
          return <Certificate lessons={lessons.filter(({ id }) => learnt.includes(id))} />;
        case 'lesson': {
          const { lesson } = now;
          const walk = walks.get(lesson) as Walk;
          return (
            <LessonView lesson={lesson} walk={walk} lineOf={lineOf} onAct={(what) => act(lesson, what)}>
              {paperButton()}
              <button type="button" class="main" onClick={() => go({ at: 'list' })}>
                {t(words.list)}
              </button>
            </LessonView>
          );
        }
      }
    },
  };
}
