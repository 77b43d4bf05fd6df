import type { ComponentChildren } from 'preact';
import { axes, type Band, bands } from '../../domain/terms';
import { wish as wishWords } from '../../i18n/desk';
import { axisNames, deskLab as words } from '../../i18n/desk-lab';
import { otherTiles } from '../../i18n/desk-tiles';
import { countText } from '../../lib/numbers';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { CodeField } from './code-field';
import { Choices, type Topic } from './home';
import { Sure } from './sure';
import { ToLog } from './to-log';
import './lab.css';

interface Plan {
  stations: readonly string[];
  band: Band;
}

/** What came of a code. */
interface LabMark {
  said: Text;
  good: boolean;
}

const Came = ({ mark }: { mark: LabMark | undefined }) => (
  <p role="status" class={`lab-mark ${mark ? (mark.good ? 'good' : 'other') : ''}`}>
    {mark && (mark.good ? '✓ ' : '! ') + t(mark.said)}
  </p>
);

export interface LabSetupProps {
  topics: readonly Topic[];
  plan: Plan;
  most: number;
  /** Of the last code, where its session is no more. */
  mark: LabMark | undefined;
  onPlan: (plan: Plan) => void;
  onMake: () => void;
  /** A session has just been written into the log. */
  onLog: (() => void) | undefined;
}

const placesOf = (stations: readonly string[], topics: readonly Topic[]): Text => {
  const titles = stations.flatMap((id) => topics.find((topic) => topic.id === id)?.title ?? []);
  return { vi: titles.map(({ vi }) => vi).join(' → '), en: titles.map(({ en }) => en).join(' → ') };
};

/** What is played, and for whom: as it is planned on the desk, unless somebody chooses otherwise. */
export const LabSetup = ({ topics, plan, most, mark, onPlan, onMake, onLog }: LabSetupProps) => (
  <main class="desk lab-desk">
    <h2>{t(otherTiles.lab)}</h2>
    <p>{t(words.lead)}</p>
    <Came mark={mark} />
    {onLog && <ToLog onLog={onLog} />}
    <section class="wish">
      <Choices
        legend={words.stations}
        name="topic"
        many
        all={topics.map(({ id, title, about }) => ({ value: id, label: t(title), note: t(about) }))}
        chosen={plan.stations}
        onChoose={(id) => {
          const others = plan.stations.filter((each) => each !== id);
          // One more than there may be takes the place of the last.
          const stations = others.length < plan.stations.length ? others : [...others.slice(0, most - 1), id];
          if (stations.length > 0) onPlan({ ...plan, stations });
        }}
      />
      {plan.stations.length > 1 && <p>{t(fill(words.order, { places: placesOf(plan.stations, topics) }))}</p>}
      <Choices
        legend={wishWords.band}
        name="band"
        all={bands.map((value) => ({ value, label: t(wishWords[value]) }))}
        chosen={[plan.band]}
        onChoose={(band) => onPlan({ ...plan, band })}
      />
    </section>
    <p class="row">
      <button type="button" class="main" onClick={onMake}>
        {t(words.make)}
      </button>
    </p>
  </main>
);

const Code = ({ code }: { code: string }) => (
  <b class="lab-session" aria-label={[...code.replaceAll(' ', '')].join(' ')} role="img">
    {code.split(' ').map((group) => (
      <span key={group}>{group}</span>
    ))}
  </b>
);

export interface LabRoomProps {
  /** In groups. */
  code: string;
  plan: Plan;
  topics: readonly Topic[];
  computers: number;
  right: readonly number[];
  asked: readonly number[];
  typed: string;
  mark: LabMark | undefined;
  /** Its camera, while it is open. */
  scanner: ComponentChildren;
  onType: (typed: string) => void;
  onTake: () => void;
  onScan: () => void;
  onLarge: () => void;
  onEnd: () => void;
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

const Sums = ({ right, asked }: Pick<LabRoomProps, 'right' | 'asked'>) => (
  <>
    <p>{t(fill(words.sum, { right: countText(sum(right)), asked: countText(sum(asked)) }))}</p>
    <table class="lab-sums">
      <caption>{t(words.byKind)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(words.kind)}</th>
          <th scope="col">{t(words.right)}</th>
          <th scope="col">{t(words.asked)}</th>
        </tr>
      </thead>
      <tbody>
        {axes.map((axis, at) => (
          <tr key={axis}>
            <th scope="row">{t(axisNames[axis])}</th>
            <td>{t(countText(right[at] ?? 0))}</td>
            <td>{t(countText(asked[at] ?? 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** A session that is on: its code for the children, and what has come in. It counts computers, never children. */
export const LabRoom = ({ code, plan, topics, computers, right, asked, typed, mark, scanner, ...on }: LabRoomProps) => (
  <main class="desk lab-desk">
    <h2>{t(words.code)}</h2>
    <Code code={code} />
    <p>{t(words.how)}</p>
    <p>{t(fill(words.plays, { places: placesOf(plan.stations, topics) }))}</p>
    <p class="row">
      <button type="button" class="plain" onClick={on.onLarge}>
        {t(words.large)}
      </button>
    </p>
    <div role="status">
      <h2 class="lab-in">{t(computers > 0 ? fill(words.in, { n: computers }) : words.nothingYet)}</h2>
    </div>
    <section class="lab-take" aria-labelledby="lab-take">
      <h3 id="lab-take">{t(words.handIn)}</h3>
      <Came mark={mark} />
      {scanner}
      <CodeField id="lab-code" label={words.field} like={words.fieldLike} value={typed} onWrite={on.onType} onEnter={on.onTake} />
      <p class="row">
        <button type="button" class="main" onClick={on.onTake}>
          {t(words.take)}
        </button>
        <button type="button" class="plain" aria-pressed={Boolean(scanner)} onClick={on.onScan}>
          {t(words.scan)}
        </button>
      </p>
    </section>
    {computers > 0 && <Sums right={right} asked={asked} />}
    <p class="row">
      {computers > 0 ? (
        <Sure label={words.end} ask={fill(words.endAsk, { n: computers })} yes={words.endYes} onSure={on.onEnd} />
      ) : (
        <Sure label={words.drop} ask={words.dropAsk} yes={words.dropYes} onSure={on.onEnd} />
      )}
    </p>
  </main>
);

/** For a projector, or on paper for a door: how to come in, readable from the last row. */
export const LabLarge = ({ code }: { code: string }) => (
  <main class="desk lab-large">
    <h2>{t(words.code)}</h2>
    <Code code={code} />
    <p>{t(words.how)}</p>
    <p class="row">
      <button type="button" class="plain" onClick={() => window.print()}>
        {t(words.print)}
      </button>
    </p>
  </main>
);
