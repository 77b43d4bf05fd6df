import type { ComponentChildren } from 'preact';
import { region } from '../../content/catalogue';
import type { DeskRepo, Kept } from '../../domain/desk/desk';
import { tidyName } from '../../domain/desk/paper';
import { shortText } from '../../domain/report/forms';
import type { Field, HandIn, Period } from '../../domain/report/hand-in';
import { forms, fullestOf, isoOf, type LogEntry } from '../../domain/report/log';
import { countedOf, reportPage } from '../../domain/report/page';
import { pageWords } from '../../domain/report/page-words';
import { dueOf, kindDue, periodBeside, periodNow } from '../../domain/report/period';
import { countedIn, handInOf, missingOf, type OpinionCounts, toldBefore, typedFields } from '../../domain/report/report';
import { formNames } from '../../i18n/desk-log';
import { report as words } from '../../i18n/desk-report';
import { fill, type Text, text } from '../../lib/text';
import { today } from '../../lib/time';
import { Report } from '../../ui/desk/report';
import { lang } from '../../ui/lang';
import type { Pwa } from '../pwa/pwa';
import { createHandOver } from './hand-over';
import { loadFilled } from './leader-file';
import { openLog, skillName } from './log-shelf';
import { openDraft } from './report-draft';
import { createFiles } from './report-files';
import type { Sources } from './sources';
import { createUnitNames } from './unit-names';

export interface ReportDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  land: () => void;
  load: Pwa['loadPart'];
  onLog: () => void;
  /** The page for when a child tells. */
  onTells: () => void;
  /** What the room of opinions has counted in a period; nothing where it is not used. */
  opinionsIn?: (period: Period) => Promise<OpinionCounts>;
}

/** Of each form; the page is one. */
const MOST_NAMES = 3;

/** What was done, by its form, with a few of its names. */
function activitiesOf(entries: readonly LogEntry[]): Text[] {
  return forms.flatMap((form) => {
    const held = entries.filter((each) => each.form === form);
    if (held.length === 0) return [];
    const names = [...new Set(held.map(({ name }) => name).filter(Boolean))];
    const more = names.length - MOST_NAMES;
    const joined = (rest: string) => [...names.slice(0, MOST_NAMES), ...(more > 0 ? [rest] : [])].join('; ');
    const named =
      names.length > 0 ? text(joined(fill(pageWords.more, { n: more }).vi), joined(fill(pageWords.more, { n: more }).en)) : undefined;
    return [fill(named ? pageWords.activity : pageWords.unnamed, { form: formNames[form], n: held.length, names: named ?? '' })];
  });
}

/** The counts of one session, as those of the persons of a report. */
function personsOf({ counts }: LogEntry, fields: readonly Field[]): Record<string, number> {
  const known = fields.flatMap(({ id, log, distinct }) => (log && distinct && counts[id] !== undefined ? [[id, counts[id]] as const] : []));
  return { ...Object.fromEntries(known), children: counts.attendances ?? 0 };
}

const language = () => (lang.value === 'en' ? 'en' : 'vi');

/** The unit's report. Rejects when its fields can't be had. */
export async function openReport({ repo, sources, draw, land, load, onLog, onTells, opinionsIn = async () => ({}) }: ReportDeps) {
  const [{ fields }, { case: rules }] = await Promise.all([loadFilled('report'), loadFilled('opinions')]);
  const { letterheads } = sources;
  const { deadline, receivers } = region;
  const log = openLog(repo, fields);
  const files = createFiles({ load, draw });
  const names = createUnitNames({ repo, letterheads, draw });
  const handOver = createHandOver({ load, draw, land, files, current, onHanded });
  const now = () => isoOf(today());
  let entries: readonly Kept<LogEntry>[] = [];
  const draft = openDraft(repo, rules, periodNow(kindDue(now()), now(), deadline));
  let opinions: OpinionCounts = {};

  async function look() {
    await names.look();
    entries = await log.all();
    await draft.read();
    await choose(draft.now().period);
  }

  async function choose(period: Period) {
    draft.choose(period);
    files.say();
    opinions = await opinionsIn(period);
    draw();
  }

  const told = () => ({
    fields,
    entries: entries.map(({ value }) => value),
    draft: draft.now(),
    opinions,
    unit: names.unit('lien-doi'),
    made: now(),
    before: toldBefore(draft.all(), draft.now().period),
  });

  /** What is counted. */
  const held = () => countedIn(told().entries, draft.now().period);

  /** As it is now, to go out. */
  async function current() {
    await draft.goOn();
    return handInOf(told());
  }

  /** The sessions in it are marked. */
  async function onHanded(handIn: HandIn, report: HandIn) {
    if (draft.now().handed.at(-1) !== handIn) draft.handed(report);
    const counted = held();
    await log.put(
      entries
        .filter(({ value }) => counted.includes(value))
        .map(({ key, value }) => ({ key, value: { ...value, handed: draft.now().id } })),
    );
    entries = await log.all();
  }

  function page(): ComponentChildren {
    const counted = held();
    const handIn = handInOf(told());
    const { period, difficulties, proposals } = draft.now();
    const shown = reportPage(
      countedOf(handIn),
      { fields, skillName },
      {
        activities: activitiesOf(counted),
        difficulties: tidyName(difficulties),
        proposals: tidyName(proposals),
      },
    );
    const fullest = fullestOf(counted);
    const letterhead = names.letterhead();
    const { unit, place } = names.named();
    const written = { page: shown, letterhead, place, to: period.to, lang: language() } as const;
    return (
      <Report
        fields={fields}
        letterheads={letterheads}
        due={dueOf(deadline, now())}
        receiver={receivers[0]?.name ?? words.title}
        draft={{ ...draft.now(), ...draft.own() }}
        cases={draft.cases()}
        opinions={opinions}
        named={names.named()}
        missing={missingOf(told())}
        fullest={fullest && personsOf(fullest, typedFields(fields, opinions))}
        handIn={handIn}
        page={shown}
        sender={{ letterhead, unit: tidyName(unit), place, day: now() }}
        shortText={shortText(shown, language())}
        said={files.said()}
        failed={files.failed()}
        onKind={(kind) => void choose(kind === 'other' ? { ...period, kind } : periodNow(kind, now(), deadline))}
        onBeside={(by) => void choose(periodBeside(period, by, deadline))}
        onSpan={(span) => void choose({ ...period, ...span })}
        onDraft={(next) => {
          draft.write(next);
          draw();
        }}
        onNamed={names.write}
        onKeep={() => void names.keep()}
        onLog={onLog}
        onOut={() => draft.told(handIn.counts)}
        onWord={() => void files.word(written)}
        onExcel={() => void files.excel(written)}
        onCsv={() => void files.csv(written)}
        onHand={() => void handOver.asFile()}
        onCodes={() => void handOver.asCodes()}
        onTells={onTells}
      />
    );
  }

  return { enter: look, page: () => handOver.page() ?? page(), back: handOver.back };
}
