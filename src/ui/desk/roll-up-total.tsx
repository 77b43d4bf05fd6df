import type { Field } from '../../domain/report/hand-in';
import type { Amount, SkillAmounts, Total } from '../../domain/report/merge';
import { dateText, periodName } from '../../domain/report/period';
import type { Conflict, Some, Summary, Twice } from '../../domain/report/summary';
import { rollUp as words } from '../../i18n/desk-roll-up';
import { countText, percentText, perMille } from '../../lib/numbers';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Fold } from './fold';
import { RemoveReport } from './roll-up-remove';

const amountText = ({ value, hiddenUnits: units }: Amount): Text => {
  if (value === null) return fill(words.hidden, { units: units ?? 0 });
  return units === undefined ? countText(value) : fill(words.atLeast, { n: countText(value), units });
};

/** Only units that tell both are in it, so it is a share of the same answers. */
function shareText(part: Amount, of: Amount): Text {
  if (part.value === null || of.value === null) return words.few;
  const tenths = perMille(part.value, of.value);
  const percent = tenths === undefined ? { vi: '–', en: '–' } : percentText(tenths);
  return fill(words.share, { part: countText(part.value), of: countText(of.value), percent });
}

/** How many counts a field is a part of. */
const depthOf = (fields: readonly Field[], { of }: Field, depth = 0): number => {
  const whole = fields.find(({ id }) => id === of);
  return whole && depth < 5 ? depthOf(fields, whole, depth + 1) : depth;
};

/** Of fields that a province has added, and this desk doesn't know, the id. */
const labelOf = (fields: readonly Field[], id: string): Text => fields.find((field) => field.id === id)?.label ?? { vi: id, en: id };

interface TotalProps {
  total: Total;
  fields: readonly Field[];
  skillName: (skill: string) => Text;
}

const SkillsTable = ({ skills, skillName }: { skills: readonly SkillAmounts[]; skillName: TotalProps['skillName'] }) => (
  <table>
    <caption>{t(words.skills)}</caption>
    <thead>
      <tr>
        {[words.skill, words.first, words.second, words.alarms].map((head, index) => (
          <th key={index} scope="col">
            {t(head)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {skills.map((row) => (
        <tr key={row.skill}>
          <th scope="row">{t(skillName(row.skill))}</th>
          <td>{t(shareText(row.first_right, row.first_asked))}</td>
          <td>{t(shareText(row.second_right, row.second_asked))}</td>
          <td>
            {t(shareText(row.first_alarms, row.first_ok))} → {t(shareText(row.second_alarms, row.second_ok))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const TotalPart = ({ total, fields, skillName }: TotalProps) => {
  const known = fields.filter(({ id }) => Object.hasOwn(total.counts, id)).map(({ id }) => id);
  const others = Object.keys(total.counts).filter((id) => !known.includes(id));
  const head = { unit: total.unit || '…', period: periodName(total.period), n: countText(total.units) };
  return (
    <section aria-labelledby="roll-up-total">
      <h2 id="roll-up-total">{t(words.total)}</h2>
      <div class="wide-table">
        <table>
          <caption>{t(fill(words.totalOf, head))}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.field)}</th>
              <th scope="col">{t(words.number)}</th>
            </tr>
          </thead>
          <tbody>
            {[...known, ...others].map((id) => {
              const field = fields.find((each) => each.id === id);
              return (
                <tr key={id}>
                  <th scope="row" class={`depth-${field ? depthOf(fields, field) : 0}`}>
                    {t(labelOf(fields, id))}
                  </th>
                  <td>{t(amountText(total.counts[id] as Amount))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {total.skills.length > 0 && (
        <Fold title={words.skills}>
          <div class="wide-table">
            <SkillsTable skills={total.skills} skillName={skillName} />
          </div>
        </Fold>
      )}
    </section>
  );
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const said = (value: number | null | undefined) => (value === null ? '–' : value === undefined ? '' : t(countText(value)));

/** Equal revisions side by side. */
export const Conflicts = ({ conflicts, fields }: { conflicts: Some<Conflict>; fields: readonly Field[] }) => (
  <section aria-labelledby="roll-up-conflicts" class="troubles">
    <h2 id="roll-up-conflicts">{t(words.conflicts)}</h2>
    <p>{t(words.conflictsLead)}</p>
    {conflicts.shown.map(({ report, unit, revision, made, rows, more }) => (
      <div class="wide-table" key={report}>
        <table>
          <caption>{t(fill(words.conflictOf, { unit, n: revision }))}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.field)}</th>
              {made.map((day, index) => (
                <th key={index} scope="col">
                  {t(fill(words.version, { letter: LETTERS[index] ?? '', date: dateText(day) }))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, values }) => (
              <tr key={field}>
                <th scope="row">{t(labelOf(fields, field))}</th>
                {values.map((value, index) => (
                  <td key={index}>{said(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {more && <p>{t(words.otherwise)}</p>}
      </div>
    ))}
    {conflicts.n > conflicts.shown.length && <p>{t(fill(words.more, { n: countText(conflicts.n - conflicts.shown.length) }))}</p>}
  </section>
);

interface RemoveProps {
  onRemove: (report: string) => void;
}

export const TwicePart = ({ twice, onRemove }: { twice: Some<Twice> } & RemoveProps) => (
  <section aria-labelledby="roll-up-twice" class="troubles">
    <h2 id="roll-up-twice">{t(words.twice)}</h2>
    <p>{t(words.twiceLead)}</p>
    {twice.shown.map(({ unit, reports }, index) => (
      <div key={index}>
        <h3>{unit}</h3>
        <ul class="handed">
          {reports.map(({ report, period, made, revision }) => {
            const days = `${t(periodName(period))}, ${dateText(period.from)}–${dateText(period.to)}`;
            const which = `${days}: ${t(fill(words.madeOn, { n: revision, date: dateText(made) }))}`;
            return (
              <li key={report}>
                <span>{which}</span>
                <RemoveReport name={`${unit}, ${which}`} onSure={() => onRemove(report)} />
              </li>
            );
          })}
        </ul>
      </div>
    ))}
    {twice.n > twice.shown.length && <p>{t(fill(words.more, { n: countText(twice.n - twice.shown.length) }))}</p>}
  </section>
);

/** Reports with numbers that can't be. */
export const DoubtfulPart = ({ doubtful, fields, onRemove }: Pick<Summary, 'doubtful'> & Pick<TotalProps, 'fields'> & RemoveProps) => (
  <section aria-labelledby="roll-up-doubtful" class="troubles">
    <h2 id="roll-up-doubtful">{t(words.doubtful)}</h2>
    <p>{t(words.doubtfulLead)}</p>
    <ul class="handed">
      {doubtful.shown.map(({ report, name, fields: found }) => (
        <li key={report}>
          <span>
            {name}: {found.map((id) => t(labelOf(fields, id))).join(', ')}
          </span>
          <RemoveReport name={name} onSure={() => onRemove(report)} />
        </li>
      ))}
    </ul>
    {doubtful.n > doubtful.shown.length && <p>{t(fill(words.more, { n: countText(doubtful.n - doubtful.shown.length) }))}</p>}
  </section>
);
