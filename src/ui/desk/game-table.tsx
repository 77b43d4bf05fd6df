import type { BigGame } from '../../domain/desk/big-game';
import { type GameWords, type Place, postLabel, postName, teamName } from '../../domain/desk/big-game-words';
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
            {t(fill(words.minute, { from: start, to: end }))}
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
