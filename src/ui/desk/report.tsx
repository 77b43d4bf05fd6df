import type { ComponentChildren } from 'preact';
import type { CaseKind } from '../../domain/report/case-like';
import { impossible } from '../../domain/report/doubt';
import type { Field, HandIn, Period, PeriodKind } from '../../domain/report/hand-in';
import { MOST, periodKinds } from '../../domain/report/hand-in';
import { unevenSplits } from '../../domain/report/log';
import type { ReportPage } from '../../domain/report/page';
import { dateText, type dueOf, periodName } from '../../domain/report/period';
import { type Draft, LONGEST_WORDS, type Missing, type OpinionCounts, typedFields } from '../../domain/report/report';
import { paperForm } from '../../i18n/desk-paper';
import { periodKindNames, report as words } from '../../i18n/desk-report';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import type { SenderProps } from '../print/letterhead';
import { ReportPaper } from '../print/report';
import { CaseNote } from './case-note';
import { DateField } from './date-field';
import { Choices } from './home';
import { LongField } from './long-field';
import { NumberField } from './number-field';
import { ReportCharts } from './report-charts';
import { ReportOut, type ReportOutProps } from './report-out';
import { type Named, NameField } from './unit-form';
import './report.css';

export interface UnitNames extends Named {
  parent: string;
}

/** What a leader writes in whole sentences. */
export interface OwnText {
  difficulties: string;
  proposals: string;
}

export interface ReportProps extends ReportOutProps {
  fields: readonly Field[];
  letterheads: readonly { id: string; name: Text }[];
  due: ReturnType<typeof dueOf>;
  /** Who gets it. */
  receiver: Text;
  /** With all that stands in its fields. */
  draft: Draft;
  /** What the words look like that are kept nowhere. */
  cases: { readonly [Field in keyof OwnText]: CaseKind | undefined };
  opinions: OpinionCounts;
  named: UnitNames;
  missing: Missing;
  /** The counts of the session with most children. */
  fullest: Readonly<Record<string, number>> | undefined;
  /** As it is now, and whether that is what was handed in last. */
  handIn: HandIn;
  page: ReportPage;
  sender: SenderProps;
  onKind: (kind: PeriodKind) => void;
  onBeside: (by: 1 | -1) => void;
  onSpan: (span: Pick<Period, 'from' | 'to'>) => void;
  onDraft: (draft: Draft) => void;
  onNamed: (named: UnitNames) => void;
  onKeep: () => void;
  onLog: () => void;
  onHand: () => void;
  onTells: () => void;
  /** As codes on the screen. */
  onCodes: () => void;
}

/** No group has older reports. */
const FIRST_DAY = '2020-01-01';

function dueLine({ date, left }: ReportProps['due'], receiver: Text): Text {
  const template = left > 0 ? words.due : left === 0 ? words.dueToday : words.overdue;
  return fill(template, { receiver, date: dateText(date), n: left });
}

const Periods = ({ draft: { period }, due, onKind, onBeside, onSpan }: ReportProps) => (
  <section>
    <Choices
      legend={words.period}
      name="period"
      all={periodKinds.map((value) => ({ value, label: t(fill(periodKindNames[value], { date: dateText(due.date).slice(0, 5) })) }))}
      chosen={[period.kind]}
      onChoose={onKind}
    />
    {period.kind === 'other' ? (
      <p class="row">
        <DateField
          id="report-from"
          label={words.from}
          value={period.from}
          least={FIRST_DAY}
          most={period.to}
          onChange={(from) => onSpan({ ...period, from })}
        />
        <DateField id="report-to" label={words.to} value={period.to} least={period.from} onChange={(to) => onSpan({ ...period, to })} />
      </p>
    ) : (
      <p class="row period-now">
        <button type="button" class="plain" onClick={() => onBeside(-1)}>
          {t(words.before)}
        </button>
        <b>
          {t(periodName(period))} ({dateText(period.from)}–{dateText(period.to)})
        </b>
        <button type="button" class="plain" onClick={() => onBeside(1)}>
          {t(words.after)}
        </button>
      </p>
    )}
  </section>
);

const MissingList = ({ missing: { unit, open, uncounted, none, fields }, onLog }: ReportProps) => {
  const lines = [
    none && t(words.noSessions),
    open > 0 && t(fill(words.openSessions, { n: open })),
    uncounted > 0 && t(fill(words.uncounted, { n: uncounted })),
    fields.length > 0 && t(fill(words.noFields, { labels: fields.map(({ label }) => t(label)).join(', ') })),
    unit && t(words.noUnit),
  ].filter(Boolean);
  return (
    <section class="missing" role="status">
      {lines.length === 0 ? (
        <p>
          <b>{t(words.complete)}</b>
        </p>
      ) : (
        <>
          <h3>{t(words.missing)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {(none || open + uncounted > 0) && (
        <button type="button" class="plain" onClick={onLog}>
          {t(words.toLog)}
        </button>
      )}
    </section>
  );
};

const Numbers = ({ fields, opinions, draft, fullest, onDraft }: ReportProps) => {
  const typed = typedFields(fields, opinions);
  const give = (counts: Readonly<Record<string, number>>) => onDraft({ ...draft, typed: counts });
  const uneven = unevenSplits(typed, draft.typed, 'children').flatMap((split) => words.uneven[split] ?? []);
  const odd = impossible(fields, draft.typed).flatMap((id) => fields.find((each) => each.id === id)?.label ?? []);
  return (
    <section>
      <h3>{t(words.numbers)}</h3>
      <p>{t(words.numbersLead)}</p>
      {fullest && (
        <button type="button" class="plain" onClick={() => give({ ...draft.typed, ...fullest })}>
          {t(fill(words.fullest, { n: fullest.children ?? 0 }))}
        </button>
      )}
      <div class="number-fields">
        {typed.map(({ id, label }) => (
          <NumberField
            key={`${draft.id} ${id}`}
            id={`report-${id}`}
            label={label}
            value={draft.typed[id]}
            most={MOST}
            onChange={(value) => {
              const { [id]: _, ...rest } = draft.typed;
              give(value === undefined ? rest : { ...rest, [id]: value });
            }}
          />
        ))}
      </div>
      <p>
        <small>{t(words.sensitive)}</small>
      </p>
      <div role="status">
        {[...uneven, ...odd.map((label) => fill(words.less, { label }))].map((each) => (
          <p key={each.vi} class="draft">
            {t(each)}
          </p>
        ))}
      </div>
    </section>
  );
};

const Who = ({ letterheads, named, draft, cases, onNamed, onDraft, onKeep, onTells }: ReportProps) => {
  const name = (id: 'unit' | 'place' | 'parent', label: Text, like: Text) => (
    <NameField
      id={`report-${id}`}
      label={label}
      like={like}
      value={named[id]}
      onWrite={(value) => onNamed({ ...named, [id]: value })}
      onLeave={onKeep}
    />
  );
  const own = (id: keyof OwnText, label: Text) => (
    <>
      <LongField
        id={`report-${id}`}
        label={label}
        like={words.wordsLike}
        value={draft[id]}
        most={LONGEST_WORDS}
        onWrite={(value) => onDraft({ ...draft, [id]: value })}
      />
      {cases[id] && <CaseNote kind={cases[id]} onTells={onTells} />}
    </>
  );
  return (
    <section class="who">
      <h3>{t(words.who)}</h3>
      <Choices
        legend={paperForm.letterhead}
        name="letterhead"
        all={letterheads.map(({ id, name: label }) => ({ value: id, label: t(label) }))}
        chosen={[named.letterhead]}
        onChoose={(letterhead) => {
          onNamed({ ...named, letterhead });
          onKeep();
        }}
      />
      {name('unit', paperForm.unit, paperForm.unitLike)}
      {name('place', paperForm.place, paperForm.placeLike)}
      {name('parent', words.parent, words.parentLike)}
      {own('difficulties', words.difficulties)}
      {own('proposals', words.proposals)}
    </section>
  );
};

const Out = ({ draft, handIn, missing, named, receiver, onHand, onCodes, ...out }: ReportProps) => {
  const last = draft.handed.at(-1);
  return (
    <section class="out">
      <h3>{t(words.out)}</h3>
      <ReportOut {...out}>
        <p class="row">
          <button type="button" class="plain" disabled={missing.unit} onClick={onHand}>
            {t(words.hand)}
          </button>
          <span>{t(missing.unit ? words.needUnit : fill(words.handLead, { receiver: named.parent || t(receiver) }))}</span>
        </p>
        <p class="row">
          <button type="button" class="plain" disabled={missing.unit} onClick={onCodes}>
            {t(words.codes)}
          </button>
          <span>{t(words.codesLead)}</span>
        </p>
        {last && (
          <p class={last === handIn ? '' : 'draft'}>
            {t(fill(words.handedBefore, { revision: last.revision, date: dateText(last.made) }))} {last !== handIn && t(words.changed)}
          </p>
        )}
      </ReportOut>
    </section>
  );
};

/** From the log to a page, and out. */
export const Report = (props: ReportProps): ComponentChildren => (
  <main class="desk report-room">
    <h2>{t(words.title)}</h2>
    <p>{t(words.lead)}</p>
    <p class="due">{t(dueLine(props.due, props.receiver))}</p>
    <Periods {...props} />
    <MissingList {...props} />
    <Numbers {...props} />
    <Who {...props} />
    <Out {...props} />
    <section>
      <h3>{t(words.page)}</h3>
      <ReportPaper page={props.page} sender={props.sender} />
    </section>
    <section class="charts">
      <h3>{t(words.charts)}</h3>
      <ReportCharts page={props.page} fields={props.fields} />
    </section>
  </main>
);
