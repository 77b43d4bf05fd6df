import { type Field, type Level, levels } from '../../domain/report/hand-in';
import { periodName } from '../../domain/report/period';
import { rollUp as words } from '../../i18n/desk-roll-up';
import { countText } from '../../lib/numbers';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Choices } from './home';
import { Add, type Reading } from './roll-up-add';
import { RollUpPaper, type RollUpPaperProps } from './roll-up-paper';
import { Conflicts, DoubtfulPart, TotalPart, TwicePart } from './roll-up-total';
import { Units, type UnitsProps } from './roll-up-units';
import { Sure } from './sure';
import { isTooLong, NameField } from './unit-form';

export interface RollUpProps extends Omit<UnitsProps, 'summary'> {
  unit: string;
  level: Level;
  onUnit: (unit: string) => void;
  onKeepUnit: () => void;
  onLevel: (level: Level) => void;

  summary: UnitsProps['summary'] | undefined;
  fields: readonly Field[];
  skillName: (skill: string) => Text;
  reading: Reading | undefined;
  over: boolean;
  onOver: (over: boolean) => void;
  onFiles: (files: FileList) => void;
  onDrop: (dropped: DataTransfer) => void;
  onStop: () => void;
  onScan: () => void;
  onGroup: (group: string) => void;

  /** This browser keeps nothing. */
  memory: boolean;
  /** Reading broke off. */
  broken: boolean;
  /** Name of the file that was made last. */
  loaded: string | undefined;
  onLoad: () => void;
  onClear: () => void;
  /** The total as a page; none as long as there is none. */
  paper: RollUpPaperProps | undefined;
}

const About = ({ unit, level, onUnit, onKeepUnit, onLevel }: RollUpProps) => (
  <section class="unit-form">
    <NameField id="roll-up-unit" label={words.unit} like={words.unitLike} value={unit} onWrite={onUnit} onLeave={onKeepUnit} />
    <Choices
      legend={words.level}
      name="level"
      all={levels.map((value) => ({ value, label: t(words.levels[value]) }))}
      chosen={[level]}
      onChoose={onLevel}
    />
  </section>
);

const HandUp = ({ unit, loaded, onLoad, onClear }: RollUpProps) => (
  <section aria-labelledby="roll-up-up">
    <h2 id="roll-up-up">{t(words.up)}</h2>
    <p>{t(words.upLead)}</p>
    {unit.trim() === '' && <p>{t(words.nameFirst)}</p>}
    <p class="row">
      <button type="button" class="main" disabled={unit.trim() === '' || isTooLong({ unit, place: '' })} onClick={onLoad}>
        {t(words.load)}
      </button>
      <Sure label={words.clear} ask={words.clearAsk} yes={words.clearYes} onSure={onClear} />
    </p>
    <p role="status">{loaded && t(fill(words.loaded, { name: loaded }))}</p>
  </section>
);

/** Reports of many units as one: who has handed in, what it adds up to, and the file for the unit above. */
export const RollUp = (props: RollUpProps) => {
  const { summary, fields, skillName, memory, broken, paper, onGroup, onRemove } = props;
  return (
    <main class="desk roll-up">
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      {memory && <p role="alert">{t(words.unsaved)}</p>}
      {broken && <p role="alert">{t(words.broken)}</p>}
      <About {...props} />
      <Add {...props} />
      {summary?.reports === 0 && <p>{t(words.none)}</p>}
      {summary && summary.groups.length > 1 && (
        <Choices
          legend={words.period}
          name="group"
          all={summary.groups.map(({ group, reports, period }) => ({
            value: group,
            label: t(fill(words.ofPeriod, { period: periodName(period), n: countText(reports) })),
          }))}
          chosen={[summary.group ?? '']}
          onChoose={onGroup}
        />
      )}
      {summary && summary.conflicts.n > 0 && <Conflicts conflicts={summary.conflicts} fields={fields} />}
      {summary && summary.twice.n > 0 && <TwicePart twice={summary.twice} onRemove={onRemove} />}
      {summary && summary.doubtful.n > 0 && <DoubtfulPart doubtful={summary.doubtful} fields={fields} onRemove={onRemove} />}
      {summary && <Units {...props} summary={summary} />}
      {summary?.total && <TotalPart total={summary.total} fields={fields} skillName={skillName} />}
      {summary && summary.reports > 0 && <HandUp {...props} />}
      {paper && <RollUpPaper {...paper} />}
    </main>
  );
};
