import { halves, type PageRow, type ReportPage } from '../../domain/report/page';
import { pageWords as words } from '../../domain/report/page-words';
import { t } from '../lang';
import { PaperFoot, PaperHead, type SenderProps } from './letterhead';
import './print.css';
import './report.css';

const Counts = ({ rows }: { rows: readonly PageRow[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{t(words.item)}</th>
        <th scope="col">{t(words.count)}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, label, depth, shown }) => (
        <tr key={id}>
          <th scope="row" class={`part-of-${depth}`}>
            {t(label)}
          </th>
          <td>{t(shown)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Skills = ({ skills }: Pick<ReportPage, 'skills'>) => (
  <table class="skills">
    <caption>{t(words.skills)}</caption>
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t(words.skill)}
        </th>
        <th scope="colgroup" colSpan={2}>
          {t(words.right)}
        </th>
        <th scope="colgroup" colSpan={2}>
          {t(words.alarms)}
        </th>
      </tr>
      <tr>
        {[words.first, words.second, words.first, words.second].map((each, index) => (
          <th key={index} scope="col">
            {t(each)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {skills.map(({ skill, label, first, second, firstAlarms, secondAlarms }) => (
        <tr key={skill}>
          <th scope="row">{t(label)}</th>
          {[first, second, firstAlarms, secondAlarms].map(({ shown }, index) => (
            <td key={index}>{t(shown)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The report as one page of A4. */
export const ReportPaper = ({ page, sender }: { page: ReportPage; sender: SenderProps }) => {
  const [left, right] = halves(page.rows);
  const { difficulties, proposals } = page;
  return (
    <article class="paper report-paper" aria-label={t(page.about)}>
      <PaperHead {...sender} />
      <div class="titles">
        <h2>{t(page.title)}</h2>
        <p>
          <b>{t(page.about)}</b>
        </p>
        <p>
          <i>{t(page.span)}</i>
        </p>
      </div>
      {page.activities.map((each) => (
        <p key={each.vi}>{t(each)}</p>
      ))}
      <div class="two">
        <Counts rows={left} />
        <Counts rows={right} />
      </div>
      {page.skills.length > 0 ? <Skills skills={page.skills} /> : <p>{t(words.noSkills)}</p>}
      <p>{t(page.cases)}</p>
      {difficulties && (
        <p>
          <b>{t(words.difficulties)}:</b> {difficulties}
        </p>
      )}
      {proposals && (
        <p>
          <b>{t(words.proposals)}:</b> {proposals}
        </p>
      )}
      {page.explains && (
        <p class="explains">
          <i>{t(page.explains)}</i>
        </p>
      )}
      <PaperFoot letterhead={sender.letterhead} />
    </article>
  );
};
