import { useState } from 'preact/hooks';
import { dateText } from '../../domain/report/period';
import type { Branch, Handed, Some, Summary } from '../../domain/report/summary';
import { rollUp as words } from '../../i18n/desk-roll-up';
import { countText } from '../../lib/numbers';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Fold } from './fold';
import { RemoveReport } from './roll-up-remove';
import { UnitsList } from './units-list';

export interface UnitsProps {
  summary: Summary;
  due: { date: string; left: number };
  list: string;
  listSaid: { problem?: Text } | undefined;
  onList: (list: string | File) => void;
  onSame: (unit: string, place: string) => void;
  onRemove: (report: string) => void;
}

/** So many are seen without being unfolded. */
const FEW = 5;

const More = ({ of: { n, shown } }: { of: Some<unknown> }) =>
  n > shown.length ? <li>{t(fill(words.more, { n: countText(n - shown.length) }))}</li> : null;

export const Reports = ({ of, onRemove }: { of: Some<Handed>; onRemove: (report: string) => void }) => (
  <ul class="handed">
    {of.shown.map(({ report, name, revision }) => (
      <li key={report}>
        <span>
          {name}
          {revision > 1 && ` (${t(fill(words.correction, { n: revision }))})`}
        </span>
        <RemoveReport name={name} onSure={() => onRemove(report)} />
      </li>
    ))}
    <More of={of} />
  </ul>
);

/** What is in it is drawn when it is opened: there may be hundreds. */
const BranchPart = ({ branch, onRemove }: { branch: Branch; onRemove: (report: string) => void }) => {
  const [open, setOpen] = useState(false);
  const { expected, handed, missing } = branch;
  const name = branch.name || t(expected === undefined ? words.noBranch : words.all);
  const here = (expected ?? 0) - missing.n;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {expected === undefined
          ? t(fill(words.branchAlone, { name, n: countText(handed.n) }))
          : t(fill(words.branch, { name, n: countText(here), of: countText(expected) }))}
      </summary>
      {open && missing.n > 0 && (
        <>
          <h4>{t(words.missing)}</h4>
          <ul>
            {missing.shown.map((each, index) => (
              <li key={index}>{each}</li>
            ))}
            <More of={missing} />
          </ul>
        </>
      )}
      {open && handed.n > 0 && (
        <>
          <h4>{t(words.in)}</h4>
          <Reports of={handed} onRemove={onRemove} />
        </>
      )}
    </details>
  );
};

/** Who has handed in and who is missing. */
export const Units = ({ summary, due, list, listSaid, onList, onSame, onRemove }: UnitsProps) => {
  const { branches, maybe, strangers, expected, missing, total } = summary;
  const units = countText(total?.units ?? 0);
  const left = fill(due.left >= 0 ? words.due : words.over, { date: dateText(due.date), n: Math.abs(due.left) });
  const each = (
    <>
      <div class="branches">
        {branches.shown.map((branch, index) => (
          <BranchPart key={`${index} ${branch.name}`} branch={branch} onRemove={onRemove} />
        ))}
      </div>
      {branches.n > branches.shown.length && <p>{t(fill(words.more, { n: countText(branches.n - branches.shown.length) }))}</p>}
    </>
  );
  return (
    <section aria-labelledby="roll-up-units">
      <h2 id="roll-up-units">{t(words.units)}</h2>
      <p>
        {expected === undefined
          ? t(fill(words.handed, { n: units }))
          : t(fill(words.handedOf, { n: countText(expected - missing), of: countText(expected), missing: countText(missing) }))}{' '}
        {t(left)}
      </p>
      {maybe.shown.map(({ unit, name, key, place }) => (
        <p class="maybe" key={unit}>
          <span>{t(fill(words.maybe, { name, place }))}</span>
          <button type="button" class="plain" onClick={() => onSame(unit, key)}>
            {t(words.yes)}
          </button>
        </p>
      ))}
      {branches.n > FEW ? <Fold title={fill(words.branches, { n: countText(branches.n) })}>{each}</Fold> : each}
      {strangers.n > 0 && (
        <>
          <h3>{t(words.strangers)}</h3>
          <Reports of={strangers} onRemove={onRemove} />
        </>
      )}
      <UnitsList list={list} said={listSaid} onList={onList} />
    </section>
  );
};
