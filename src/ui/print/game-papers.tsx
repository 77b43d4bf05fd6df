import type { JSX } from 'preact';
import { type BigGame, endOf, pathOf, type Role, type RoleKind, roleKinds } from '../../domain/desk/big-game';
import { postLabel, postName, postWords, teamName } from '../../domain/desk/big-game-words';
import { bigGame as words } from '../../i18n/desk-big-game';
import { fill, type Text } from '../../lib/text';
import type { GamePaper } from '../desk/big-game';
import { type GameParts, GameTable, PostList, Visitors } from '../desk/game-table';
import { t } from '../lang';
import { Ground } from './ground';
import './game-papers.css';
import { Paper } from './paper';

const Lines = ({ title, lines }: { title: Text; lines: readonly Text[] }) => (
  <>
    <h3>{t(title)}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line.vi}>{t(line)}</li>
      ))}
    </ul>
  </>
);

/** What the keeper of a post reads before the game, and has in hand during it. */
const PostPapers = ({ game, text, places }: GameParts) => (
  <>
    {game.posts.map((post, at) => {
      const { title, task, say, needs, weather, differently, watch, telling } = postWords(text, places, post);
      const name = postName(text, places, post);
      const notes = [
        [words.needs, needs],
        [words.weather, weather],
        [words.differently, differently],
        [words.watch, watch],
      ] as const;
      return (
        <Paper key={name.vi} title={fill(words.post, { n: at + 1, name })} foot={words.foot}>
          <div class="post-sheet">
            {name !== title && <p class="big">{t(title)}</p>}
            <p>{t(fill(words.lasts, { n: game.task }))}</p>
            <h3>{t(words.task)}</h3>
            <p class="big">{t(task[game.wish.band])}</p>
            <h3>{t(words.say)}</h3>
            <ul class="big">
              {say[game.wish.band].map((line) => (
                <li key={line.vi}>{t(line)}</li>
              ))}
            </ul>
            {notes.map(([head, note]) => (
              <p key={head.vi}>
                <b>{t(head)}:</b> {t(note)}
              </p>
            ))}
            <p class="boxed">
              <b>{t(words.telling)}:</b> {t(telling)} {t(text.report)}
            </p>
            <Visitors game={game} text={text} post={at} />
          </div>
        </Paper>
      );
    })}
  </>
);

/** So many cards of teams go on a sheet, by how many posts each has. */
const onSheet = (posts: number): number => (posts <= 4 ? 8 : posts <= 6 ? 6 : 4);

const passportSheets = ({ teams, posts }: BigGame): number => Math.ceil(teams.length / onSheet(posts.length));

/** How many sheets are printed. */
export const sheetsOf = (game: BigGame, paper: GamePaper): number =>
  ({ posts: game.posts.length, passports: passportSheets(game), ground: 1, times: 2, roles: 1 })[paper];

const Passports = ({ game, text, places }: GameParts) => {
  const size = onSheet(game.posts.length);
  const teams = game.teams.map((_, team) => team);
  const sheets = teams.filter((team) => team % size === 0).map((first) => teams.slice(first, first + size));
  return (
    <>
      {sheets.map((sheet) => (
        <Paper key={sheet[0]} title={words.paper.passports} foot={words.cut}>
          <ul class="passports" data-rows={size / 2}>
            {sheet.map((team) => (
              <li key={team}>
                <b class="big">{t(fill(words.passport, { name: teamName(text, team) }))}</b>
                <small>{t(words.stamp)}</small>
                <ol>
                  {pathOf(game, team).map(({ post, start, circuit }) => (
                    <li key={post}>
                      <span class="post-tick" />
                      <span>
                        <b>{postLabel(game, circuit, post)}</b> {game.posts[post] && t(postName(text, places, game.posts[post]))}
                      </span>
                      <small>{t(fill(words.at, { n: start }))}</small>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </Paper>
      ))}
    </>
  );
};

const GroundPaper = (parts: GameParts) => (
  <Paper title={words.paper.ground} foot={words.foot}>
    <Ground game={parts.game} />
    <p>
      {t(words.groundNote)} {t(words.quietNote)}.
    </p>
    <PostList {...parts} />
  </Paper>
);

/** What is said and done before and after, apart from the table: it is long when there are many teams. */
const TimePapers = (parts: GameParts) => {
  const { game, text } = parts;
  const { opening, closing } = text;
  const back = endOf(game) - game.closing;
  const { band } = game.wish;
  return (
    <>
      <Paper title={words.paper.times} foot={words.foot}>
        <GameTable {...parts} />
        <PostList {...parts} />
      </Paper>
      <Paper title={words.frame} foot={words.foot}>
        <Lines title={fill(words.opening, { to: game.opening, title: opening.title })} lines={opening.does} />
        <Lines title={words.say} lines={opening.say[band]} />
        <Lines
          title={fill(words.closing, { from: back, to: endOf(game), title: closing.title })}
          lines={[...closing.does, closing.watch]}
        />
        <Lines title={words.say} lines={closing.say[band]} />
        <p class="boxed">
          <b>{t(words.telling)}:</b> {t(closing.telling)}
        </p>
      </Paper>
    </>
  );
};

/** Where each person of a kind is. */
function placesOf(kind: RoleKind, { game, text, places }: GameParts): string {
  const own = game.roles.filter((role) => role.kind === kind);
  const at = ({ circuit = 0, post = 0, company }: Role): string => {
    const { teams = [] } = company === undefined ? {} : (game.companies[company] ?? {});
    const name = game.posts[post];
    if (company !== undefined) {
      const names = {
        vi: teams.map((team) => teamName(text, team).vi).join(', '),
        en: teams.map((team) => teamName(text, team).en).join(', '),
      };
      return t(fill(words.company, { n: company + 1, teams: names }));
    }
    return `${postLabel(game, circuit, post)} ${name ? t(postName(text, places, name)) : ''}`;
  };
  if (kind === 'listener') return t(words.quiet);
  if (kind === 'post' && game.circuits.length > 1)
    return game.circuits
      .map((_, circuit) => `${postLabel(game, circuit, 0)}–${postLabel(game, circuit, game.posts.length - 1)}`)
      .join(', ');
  return kind === 'post' || kind === 'guide' ? own.map(at).join('; ') : '';
}

const counts = ({ teams, posts, circuits, roles }: BigGame): Text =>
  fill(words.count, {
    teams: teams.length,
    pebbles: teams.length * posts.length,
    sheets: posts.length * Math.max(circuits.length, roles.filter(({ kind }) => kind === 'guide').length),
  });

const RolePaper = (parts: GameParts) => {
  const { game, text } = parts;
  const kinds = roleKinds.filter((kind) => game.roles.some((role) => role.kind === kind));
  const needs = game.posts.map((post) =>
    fill(words.needsOf, { name: postName(text, parts.places, post), needs: postWords(text, parts.places, post).needs }),
  );
  return (
    <Paper title={words.paper.roles} foot={words.foot}>
      <table class="role-table">
        <thead>
          <tr>
            <th scope="col">{t(words.who)}</th>
            <th scope="col">{t(words.does)}</th>
            <th scope="col">{t(words.where)}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {t(text.roles[kind].name)}
                <br />
                {t(fill(words.people, { n: game.roles.filter((role) => role.kind === kind).length }))}
              </th>
              <td>{t(text.roles[kind].does)}</td>
              <td>{placesOf(kind, parts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Lines title={words.prepare} lines={[counts(game), ...text.prepare, ...needs]} />
    </Paper>
  );
};

const papers: Readonly<Record<GamePaper, (parts: GameParts) => JSX.Element>> = {
  posts: PostPapers,
  passports: Passports,
  ground: GroundPaper,
  times: TimePapers,
  roles: RolePaper,
};

/** The printed pages of a game, one kind at a time. */
export const GamePaperPages = ({ paper, ...parts }: GameParts & { paper: GamePaper }) => {
  const Pages = papers[paper];
  return <Pages {...parts} />;
};
