import type { PrintWords } from '../../domain/desk/papers';
import type { Block, Plan } from '../../domain/desk/plan';
import type { Role } from '../../domain/desk/stage-play';
import type { Script } from '../../domain/desk/words';
import { wish as wishWords } from '../../i18n/desk';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import type { Bit, Sheets } from './pages';

/* Papers of one session, as it was planned. */

export interface SessionPaper {
  plan: Plan;
  /** Of the stations. */
  places: readonly Text[];
  before: Readonly<Record<'school' | 'parents', Text>>;
  script(block: Block): Script;
  /** Of the stories that are told in it. */
  casts: readonly { place: Text; roles: readonly Role[] }[];
}

const joined = (texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join(', '),
  en: texts.map(({ en }) => en).join(', '),
});

/** From which minute to which, and what. */
function blockBits({ plan: words }: PrintWords, { title, say, does, watch, telling }: Script, from: number, minutes: number): Bit[] {
  const lines = (label: Text, all: readonly Text[], kind: string): Bit => ({
    body: (
      <div class={`row-of row-${kind}`}>
        <b>{t(label)}</b>
        <ul>
          {all.map((each) => (
            <li key={each.vi}>{t(each)}</li>
          ))}
        </ul>
      </div>
    ),
  });
  const heading = (
    <h3 class="scene">
      {from}’–{from + minutes}’ · {t(title)} <small>({t(fill(words.minutes, { n: minutes }))})</small>
    </h3>
  );
  return [
    { body: heading, keep: true },
    { ...lines(words.say, say, 'say'), keep: true },
    lines(words.does, does, 'does'),
    { ...lines(words.watch, [watch], 'watch'), keep: true },
    lines(words.telling, [telling], 'telling'),
  ];
}

export function planSheets(words: PrintWords, { plan, places, before, script }: SessionPaper): Sheets {
  const { minutes, band, equipment } = plan.wish;
  const about = fill(words.plan.about, { place: joined(places), ages: wishWords[band], equipment: wishWords[equipment] });
  let from = 0;
  const blocks = plan.blocks.flatMap((block) => {
    const bits = blockBits(words, script(block), from, block.minutes);
    from += block.minutes;
    return bits;
  });
  return {
    title: fill(words.plan.title, { minutes }),
    bits: [
      { body: <p class="cast">{t(about)}</p> },
      {
        body: (
          <div class="row-of">
            <b>{t(words.plan.before)}</b>
            <ul>
              <li>{t(before.school)}</li>
              <li>{t(before.parents)}</li>
            </ul>
          </div>
        ),
      },
      ...blocks,
    ],
  };
}

/** Cards to be cut apart: the grown-ups' jobs, the children's, the roles of the stories. */
export function jobsSheets({ jobs }: PrintWords, { plan, script, casts }: SessionPaper): Sheets {
  const card = (name: string, text: string) => (
    <div key={name + text} class="job">
      <h3>{name}</h3>
      <p>{text}</p>
    </div>
  );
  const cards = [
    ...jobs.all.map(({ name, text }) => card(t(name), t(text))),
    ...casts.flatMap(({ place, roles }) =>
      roles.map(({ name, lines }) => card(t(name), `${t(fill(jobs.role, { place }))}. ${t(fill(jobs.lines, { n: lines }))}`)),
    ),
  ];
  const order = plan.blocks.map((block) => `${t(script(block).title)} ${block.minutes}’`).join(' · ');
  return {
    title: jobs.title,
    bits: [
      { body: <p class="how">{t(jobs.how)}</p> },
      { body: <p class="cast">{t(fill(jobs.minutes, { n: order }))}</p> },
      // Two beside each other: a cut across frees both.
      ...cards.flatMap((card, index) => (index % 2 ? [] : { body: <div class="jobs-two">{[card, cards[index + 1]]}</div> })),
    ],
  };
}
