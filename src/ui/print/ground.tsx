import type { BigGame, Spot } from '../../domain/desk/big-game';
import { postLabel } from '../../domain/desk/big-game-words';
import { bigGame as words } from '../../i18n/desk-big-game';
import { t } from '../lang';

/** Half the size of a post. */
const R = 4;
/** The same of a square one, whose corners reach further. */
const SIDE = 3.4;

/** From one post towards the next, between their edges. */
function arrow(from: Spot, to: Spot): { line: string; head: string } {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const at = (along: number, side = 0) => `${(from.x + along * dx - side * dy).toFixed(1)} ${(from.y + along * dy + side * dx).toFixed(1)}`;
  const [begin, end] = [R + 0.4, far - R - 0.4];
  return { line: `M${at(begin)}L${at(end)}`, head: `M${at(end)}L${at(end - 1.4, 0.8)}L${at(end - 1.4, -0.8)}Z` };
}

/** Posts in the order in which they are visited: the rest is a square, 111 has a double ring. */
export const Ground = ({ game }: { game: BigGame }) => {
  const { circuits, posts, quiet, wish } = game;
  return (
    <svg
      class="ground"
      viewBox={wish.ground === 'line' && circuits.length === 1 ? '0 36 100 56' : '0 0 100 100'}
      role="img"
      aria-label={t(words.paper.ground)}
    >
      {circuits.map(({ spots }, circuit) => (
        <g key={circuit}>
          {spots.map((spot, at) => {
            const next = spots[(at + 1) % spots.length] as Spot;
            const { line, head } = arrow(spot, next);
            return (
              <g key={at}>
                <path d={line} fill="none" stroke="#000" stroke-width="0.3" stroke-dasharray="1 0.8" />
                <path d={head} fill="#000" />
              </g>
            );
          })}
          {spots.map(({ x, y }, at) => {
            const kind = posts[at]?.kind;
            return (
              <g key={at} fill="#fff" stroke="#000" stroke-width="0.5">
                {kind === 'rest' ? (
                  <rect x={x - SIDE} y={y - SIDE} width={2 * SIDE} height={2 * SIDE} rx="1" />
                ) : (
                  <circle cx={x} cy={y} r={R} />
                )}
                {kind === 'number' && <circle cx={x} cy={y} r={R - 0.9} />}
                <text
                  x={x}
                  y={y + 1.2}
                  font-size={circuits.length > 1 ? 2.7 : 3.6}
                  font-weight="700"
                  text-anchor="middle"
                  fill="#000"
                  stroke="none"
                >
                  {postLabel(game, circuit, at)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <g fill="#fff" stroke="#000" stroke-width="0.5">
        <rect x={quiet.x - 11} y={quiet.y - 3.5} width="22" height="7" rx="3.5" />
        <text x={quiet.x} y={quiet.y + 1.1} font-size="3.2" font-weight="700" text-anchor="middle" fill="#000" stroke="none">
          {t(words.quiet)}
        </text>
      </g>
    </svg>
  );
};
