import type { ComponentChildren } from 'preact';
import { type BigGame, endOf, type GameWish, gameTimes, grounds, limits, togetherIn } from '../../domain/desk/big-game';
import { bands } from '../../domain/terms';
import { wish as deskWords } from '../../i18n/desk';
import { bigGame as words } from '../../i18n/desk-big-game';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import './big-game.css';
import { type GameParts, GameTable, PostList } from './game-table';
import { Choices, type Topic } from './home';
import { Stepper } from './stepper';

export const gamePapers = ['posts', 'passports', 'ground', 'times', 'roles'] as const;
export type GamePaper = (typeof gamePapers)[number];

export interface GameFormProps {
  topics: readonly Topic[];
  wish: GameWish;
  onWish: (wish: GameWish) => void;
}

/** A choice of stations: at least one stays chosen. */
export const StationChoices = ({
  legend,
  topics,
  chosen,
  onChoose,
}: {
  legend: Text;
  topics: readonly Topic[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}) => (
  <Choices
    legend={legend}
    name="topic"
    many
    all={topics.map(({ id, title, about }) => ({ value: id, label: t(title), note: t(about) }))}
    chosen={chosen}
    onChoose={(id) => {
      const next = topics.map((topic) => topic.id).filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));
      if (next.length > 0) onChoose(next);
    }}
  />
);

export const GameForm = ({ topics, wish, onWish }: GameFormProps) => (
  <section class="wish">
    <h2>{t(words.tile)}</h2>
    <StationChoices legend={words.stations} topics={topics} chosen={wish.stations} onChoose={(stations) => onWish({ ...wish, stations })} />
    <Stepper
      label={words.children}
      value={wish.children}
      steps={[5, 20]}
      least={limits.children[0]}
      most={limits.children[1]}
      onChange={(children) => onWish({ ...wish, children })}
    />
    <Stepper
      label={words.leaders}
      value={wish.leaders}
      steps={[1, 5]}
      least={limits.leaders[0]}
      most={limits.leaders[1]}
      onChange={(leaders) => onWish({ ...wish, leaders })}
    />
    <Choices
      legend={words.minutes}
      name="minutes"
      all={gameTimes.map((n) => ({ value: n, label: t(fill(deskWords.min, { n })) }))}
      chosen={[wish.minutes]}
      onChoose={(minutes) => onWish({ ...wish, minutes })}
    />
    <Choices
      legend={words.band}
      name="band"
      all={bands.map((value) => ({ value, label: t(deskWords[value]) }))}
      chosen={[wish.band]}
      onChoose={(band) => onWish({ ...wish, band })}
    />
    <Choices
      legend={words.ground}
      name="ground"
      all={grounds.map((value) => ({ value, label: t(words[value]) }))}
      chosen={[wish.ground]}
      onChoose={(ground) => onWish({ ...wish, ground })}
    />
  </section>
);

/** One number, or from the smallest to the largest. */
const range = (all: readonly number[]): string => [...new Set([Math.min(...all), Math.max(...all)])].join('–');

/** What a leader must know of it before anything is printed. */
export function gameNotes(game: BigGame, topics: readonly { id: string; title: Text }[]): Text[] {
  const together = togetherIn(game);
  const guided = game.roles.some(({ kind }) => kind === 'guide');
  const circuits = game.circuits.length;
  const names = (lang: 'vi' | 'en') => game.left.flatMap((id) => topics.find((topic) => topic.id === id)?.title[lang] ?? []).join(', ');
  return [
    ...(game.left.length > 0 ? [fill(words.left, { places: { vi: names('vi'), en: names('en') } })] : []),
    ...(circuits > 1 ? [fill(together > 1 ? words.circuitsShared : words.circuits, { n: circuits })] : []),
    ...(guided ? [words.guided] : []),
    ...(together > 1 ? [fill(words.together, { n: together })] : []),
    ...(game.missing > 0 ? [fill(words.missing, { n: game.missing })] : []),
    ...(game.leadless ? [fill(words.leadless, { who: guided ? words.leadGuide : words.leadKeeper })] : []),
  ];
}

/** Teams, posts and times in a sentence. */
export const gameSum = (game: BigGame): Text =>
  fill(words.sum, {
    teams: game.teams.length,
    size: range(game.teams),
    posts: game.posts.length,
    task: game.task,
    walk: game.walk,
    end: endOf(game),
  });

export interface GameResultProps extends GameParts {
  topics: readonly Topic[];
  onPaper: (paper: GamePaper) => void;
}

export const GameResult = ({ topics, onPaper, ...parts }: GameResultProps) => (
  <section class="game-result">
    <h2>{t(words.result)}</h2>
    <p role="status">{t(gameSum(parts.game))}</p>
    <ul>
      {gameNotes(parts.game, topics).map((note) => (
        <li key={note.vi}>{t(note)}</li>
      ))}
    </ul>
    <h3>{t(words.papers)}</h3>
    <p class="tiles">
      {gamePapers.map((paper) => (
        <button key={paper} type="button" class="plain" onClick={() => onPaper(paper)}>
          {t(words.paper[paper])}
        </button>
      ))}
    </p>
    <h3>{t(words.posts)}</h3>
    <PostList {...parts} />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <section class="scrolls" tabIndex={0} aria-label={t(words.table)}>
      <GameTable {...parts} />
    </section>
  </section>
);

/** The papers of one kind, with the way back to the choices. */
export const GamePapers = ({ sheets, children, onBack }: { sheets: number; children: ComponentChildren; onBack: () => void }) => (
  <main class={sheets > 1 ? 'desk papers several' : 'desk papers'}>
    <button type="button" class="plain" onClick={onBack}>
      {t(words.toPlan)}
    </button>
    {sheets > 1 && <p>{t(fill(words.sheets, { n: sheets }))}</p>}
    {children}
  </main>
);
