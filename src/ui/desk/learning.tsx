import { check } from 'virtual:icons';
import type { ComponentChildren } from 'preact';
import {
  goesOn,
  type Lesson,
  type LessonAct,
  type LessonPage,
  placeOf,
  progressOf,
  replyAt,
  rereadOf,
  shuffledAt,
  type Walk,
} from '../../domain/desk/learning';
import { learning as words } from '../../i18n/desk-learning';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Icon } from '../parts/icon';
import { LineList, type ShownLine } from './line-list';
import './learning.css';

const Draft = ({ review }: Pick<Lesson, 'review'>) => (review === 'draft' ? <p class="draft">{t(words.draft)}</p> : null);

export interface ModuleListProps {
  lessons: readonly Lesson[];
  learnt: readonly string[];
  onOpen: (lesson: Lesson) => void;
  /** To the paper: see `Certificate`. */
  paper: ComponentChildren;
}

export const ModuleList = ({ lessons, learnt, onOpen, paper }: ModuleListProps) => (
  <main class="desk learning">
    <h2>{t(words.title)}</h2>
    <p>{t(words.intro)}</p>
    {lessons.some(({ review }) => review === 'draft') && <Draft review="draft" />}
    <ol class="modules">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <button type="button" class="card module" onClick={() => onOpen(lesson)}>
            <span>
              <b>{t(lesson.title)}</b>
              <small>{t(fill(words.minutes, { n: lesson.minutes }))}</small>
            </span>
            {learnt.includes(lesson.id) && (
              <span class="learnt">
                <Icon path={check} />
                {t(words.learnt)}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
    <p>{paper}</p>
  </main>
);

const Page = ({ page, lineOf }: { page: LessonPage; lineOf: LessonProps['lineOf'] }) => (
  <>
    <h2>{t(page.title)}</h2>
    {page.paragraphs.map((each) => (
      <p key={each.vi}>{t(each)}</p>
    ))}
    {page.points && (
      <ul>
        {page.points.map((each) => (
          <li key={each.vi}>{t(each)}</li>
        ))}
      </ul>
    )}
    {page.lines && <LineList lines={page.lines.flatMap((id) => lineOf(id) ?? []).map((line) => ({ line }))} />}
    {page.unverified && (
      <aside class="unverified">
        <h3>{t(words.unverified)}</h3>
        <ul>
          {page.unverified.map((each) => (
            <li key={each.vi}>{t(each)}</li>
          ))}
        </ul>
      </aside>
    )}
  </>
);

/** For `ref`: on a narrow screen the answers fill the page, and what comes of one lies below them. */
const intoSight = (node: HTMLElement | null): void => node?.scrollIntoView({ block: 'nearest' });

/** An answer, and what comes of it: another one can be given at once. */
const Answers = ({ lesson, walk, ask, onAct }: LessonProps & { ask: Text }) => {
  const place = placeOf(lesson, walk);
  const reply = replyAt(lesson, walk);
  const verdict = place.part === 'check' && reply && (reply.good ? words.fits : words.differs);
  return (
    <>
      <fieldset class="answers" aria-label={t(ask)}>
        {shuffledAt(lesson, walk).map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="answer"
            aria-pressed={id === walk.chosen}
            onClick={() => onAct({ do: 'choose', option: id })}
          >
            {t(label)}
          </button>
        ))}
      </fieldset>
      <div role="status">
        {reply && (
          <div key={walk.chosen} ref={intoSight} class={reply.good ? 'reply helps' : 'reply'}>
            {verdict && <b>{t(verdict)}</b>}
            <p>{t(reply.text)}</p>
            {place.part !== 'check' && !reply.good && <p>{t(words.other)}</p>}
          </div>
        )}
      </div>
    </>
  );
};

const Child = ({ says }: { says: Text }) => <blockquote class="child-says">{t(says)}</blockquote>;

const Done = ({ lesson, walk }: LessonProps) => {
  const reread = rereadOf(lesson, walk);
  const of = lesson.check.length;
  return (
    <>
      <h2>{t(words.done)}</h2>
      <p>{t(words.thanks)}</p>
      <p>
        {t(fill(words.count, { n: of - reread.length, of }))} {t(words.checkNote)}
      </p>
      {reread.length > 0 && (
        <>
          <h3>{t(words.reread)}</h3>
          <ul>
            {reread.map(({ id, ask, why }) => (
              <li key={id}>
                <b>{t(ask)}</b> {t(why)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t(words.sources)}</h3>
      <ul class="sources">
        {lesson.sources.map(({ ref, says, unverified }) => (
          <li key={ref}>
            <b>{ref}</b>
            {unverified && <em class="second-hand"> ({t(words.secondHand)})</em>}: {t(says)}
          </li>
        ))}
      </ul>
    </>
  );
};

export interface LessonProps {
  lesson: Lesson;
  walk: Walk;
  lineOf: (id: string) => ShownLine | undefined;
  onAct: (act: LessonAct) => void;
  /** What can be done at the end. */
  children?: ComponentChildren;
}

function body(props: LessonProps): ComponentChildren {
  const { lesson, walk, lineOf } = props;
  const place = placeOf(lesson, walk);
  switch (place.part) {
    case 'page':
      return <Page page={place.page} lineOf={lineOf} />;
    case 'situation':
      return (
        <>
          <h2>{t(words.situation)}</h2>
          <p class="case">{t(place.situation.text)}</p>
          <Answers {...props} ask={words.situation} />
        </>
      );
    case 'practice':
      return (
        <>
          <h2>{t(place.practice.title)}</h2>
          <p>{t(place.practice.intro)}</p>
        </>
      );
    case 'turn':
      return (
        <>
          <h2>{t(place.practice.title)}</h2>
          <Child says={place.turn.child} />
          <Answers {...props} ask={words.talk} />
        </>
      );
    case 'ending':
      return (
        <>
          <h2>{t(place.practice.title)}</h2>
          <Child says={place.ending.child} />
          <p>{t(place.ending.close)}</p>
        </>
      );
    case 'check':
      return (
        <>
          <h2>{t(words.checkTitle)}</h2>
          <p class="case">{t(place.question.ask)}</p>
          <Answers {...props} ask={place.question.ask} />
          <p class="small">{t(words.checkNote)}</p>
        </>
      );
    case 'done':
      return <Done {...props} />;
  }
}

/** One stop of a module. The arrow keys go on and back too. */
export const LessonView = (props: LessonProps) => {
  const { lesson, walk, onAct, children } = props;
  const { part } = placeOf(lesson, walk);
  const { at, of } = progressOf(lesson, walk);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight' || key === 'ArrowLeft') onAct({ do: key === 'ArrowRight' ? 'next' : 'back' });
  };
  return (
    <main class="desk learning" onKeyDown={onKey}>
      {(walk.stop === 0 || part === 'done') && <Draft review={lesson.review} />}
      <p class="way">
        <b>{t(lesson.title)}</b>
        <progress max={of} value={at} aria-label={t(fill(words.progress, { at, of }))} />
        <span>
          {at}/{of}
        </span>
      </p>
      <article class="panel stop">
        {walk.stop === 0 && (
          <p class="aim">
            <b>{t(words.aim)}:</b> {t(lesson.aim)}
          </p>
        )}
        {body(props)}
      </article>
      <p class="row">
        <button type="button" class="plain" disabled={walk.stop === 0} onClick={() => onAct({ do: 'back' })}>
          {t(words.back)}
        </button>
        {part === 'done' ? (
          children
        ) : (
          <button type="button" class="main" disabled={!goesOn(lesson, walk)} onClick={() => onAct({ do: 'next' })}>
            {t(part === 'practice' ? words.begin : words.next)}
          </button>
        )}
      </p>
    </main>
  );
};
