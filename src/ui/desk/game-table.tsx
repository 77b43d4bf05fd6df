import type { BigGame } from '../../domain/desk/big-game';
import { circuitLetter, type GameWords, type Place, postLabel, postName, teamName } from '../../domain/desk/big-game-words';
import { bigGame as words } from '../../i18n/desk-big-game';
import { fill } from '../../lib/text';
import { t } from '../lang';

export interface GameParts {
  game: BigGame;
  text: GameWords;
  places: readonly Place[];
}

/** Where each team is in each round: numbers of posts. */
export const GameTable = ({ game, text }: GameParts) => (
  <table class="game-table">
    <caption>{t(words.table)}</caption>
    <thead>
      <tr>
        <th scope="col">{t(words.team)}</th>
        {game.rounds.map(({ start, end }) => (
          <th key={start} scope="col">
            {start}–{end}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {game.companies.flatMap(({ teams, circuit, path }) =>
        teams.map((team) => (
          <tr key={team}>
            <th scope="row">{t(teamName(text, team))}</th>
            {path.map((post) => (
              <td key={post}>{postLabel(game, circuit, post)}</td>
            ))}
          </tr>
        )),
      )}
    </tbody>
  </table>
);

/** The numbers of the posts, and what they are. */
export const PostList = ({ game, text, places }: GameParts) => (
  <ol class="post-list">
    {game.posts.map((post) => (
      <li key={`${post.kind} ${post.station}`}>{t(postName(text, places, post))}</li>
    ))}
  </ol>
);

/** Who comes to a post, and when: one column for each circuit. */
export const Visitors = ({ game, text, post }: Pick<GameParts, 'game' | 'text'> & { post: number }) => (
  <table class="game-table">
    <caption>{t(words.comes)}</caption>
    {game.circuits.length > 1 && (
      <thead>
        <tr>
          <td />
          {game.circuits.map((_, circuit) => (
            <th key={circuit} scope="col">
              {t(fill(words.round, { letter: circuitLetter(circuit) }))}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody>
      {game.rounds.map(({ start, end }, round) => (
        <tr key={start}>
          <th scope="row">
            {start}–{end}
          </th>
          {game.circuits.map((_, circuit) => (
            <td key={circuit}>
              {game.companies
                .filter((company) => company.circuit === circuit && company.path[round] === post)
                .flatMap(({ teams }) => teams.map((team) => t(teamName(text, team))))
                .join(', ') || '–'}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
