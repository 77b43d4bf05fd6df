import { type BellForm, type BellRules, bellForms, bellSeconds } from '../../domain/desk/bell-rules';
import { type Band, bands } from '../../domain/terms';
import { wish } from '../../i18n/desk';
import { bellSetup as words } from '../../i18n/desk-bell';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Choices, type Topic } from './home';
import { Sure } from './sure';

export interface BellChoice {
  band: Band;
  rules: BellRules;
  stations: readonly string[];
}

export interface BellSettingsProps {
  topics: readonly Topic[];
  choice: BellChoice;
  failed: boolean;
  onChoice: (choice: BellChoice) => void;
  /** With the contest that is open. */
  onGoOn?: () => void;
  onStart: () => void;
}

const forms: Record<BellForm, { label: typeof words.kind; note: typeof words.kind }> = {
  kind: { label: words.kind, note: words.kindNote },
  teams: { label: words.teams, note: words.teamsNote },
};
const shares = [
  { value: 0.5, label: words.half },
  { value: 0.34, label: words.third },
  { value: 0.2, label: words.fifth },
];
const floors = [30, 40, 60, 80, 100, 120];
const numbers = (all: readonly number[]) => all.map((value) => ({ value, label: value === 0 ? t(words.none) : String(value) }));

/** A few large choices, all made already: a leader may press the last button at once. */
export const BellSettings = ({ topics, choice, failed, onChoice, onGoOn, onStart }: BellSettingsProps) => {
  const { rules, stations } = choice;
  const set = (change: Partial<BellRules>) => onChoice({ ...choice, rules: { ...rules, ...change } });
  return (
    <main class="desk bell-setup">
      <Choices
        legend={words.age}
        name="band"
        all={bands.map((value) => ({ value, label: t(wish[value]) }))}
        chosen={[choice.band]}
        onChoose={(band) => onChoice({ ...choice, band })}
      />
      <Choices
        legend={words.form}
        name="form"
        all={bellForms.map((value) => ({ value, label: t(forms[value].label), note: t(forms[value].note) }))}
        chosen={[rules.form]}
        onChoose={(form) => set({ form })}
      />
      {rules.form === 'kind' ? (
        <Choices legend={words.floor} name="floor" all={numbers(floors)} chosen={[rules.floor]} onChoose={(floor) => set({ floor })} />
      ) : (
        <Choices
          legend={words.teamCount}
          name="teams"
          all={numbers([2, 4, 6, 8, 10, 12])}
          chosen={[rules.teams]}
          onChoose={(teams) => set({ teams })}
        />
      )}
      <Choices
        legend={words.questions}
        name="questions"
        all={numbers([10, 15, 20, 30])}
        chosen={[rules.questions]}
        onChoose={(questions) => set({ questions })}
      />
      <Choices
        legend={words.seconds}
        name="seconds"
        all={bellSeconds.map((value) => ({ value, label: t(value === 0 ? words.untimed : fill(words.second, { n: value })) }))}
        chosen={[rules.seconds]}
        onChoose={(seconds) => set({ seconds })}
      />
      <p>
        {onGoOn ? (
          <Sure label={words.start} ask={words.open} yes={words.startNew} onSure={onStart}>
            <button type="button" class="plain" onClick={onGoOn}>
              {t(words.goOn)}
            </button>
          </Sure>
        ) : (
          <button type="button" class="main" onClick={onStart}>
            {t(words.start)}
          </button>
        )}
      </p>
      {failed && <p role="alert">{t(words.failed)}</p>}
      <details>
        <summary>{t(words.more)}</summary>
        {rules.form === 'kind' && (
          <>
            <Choices
              legend={words.when}
              name="rescue"
              all={shares.map(({ value, label }) => ({ value, label: t(label) }))}
              chosen={[rules.rescue.at]}
              onChoose={(at) => set({ rescue: { ...rules.rescue, at } })}
            />
            <Choices
              legend={words.times}
              name="times"
              all={numbers([0, 1, 2, 3])}
              chosen={[rules.rescue.times]}
              onChoose={(times) => set({ rescue: { ...rules.rescue, times } })}
            />
          </>
        )}
        <Choices
          legend={words.spare}
          name="spare"
          all={numbers([0, 3, 5, 10])}
          chosen={[rules.spare]}
          onChoose={(spare) => set({ spare })}
        />
        <Choices
          legend={words.topics}
          name="topic"
          many
          all={topics.map(({ id, title, about }) => ({ value: id, label: t(title), note: t(about) }))}
          chosen={stations}
          onChoose={(id) => {
            const next = stations.includes(id) ? stations.filter((each) => each !== id) : [...stations, id];
            if (next.length > 0) onChoice({ ...choice, stations: next });
          }}
        />
      </details>
    </main>
  );
};
