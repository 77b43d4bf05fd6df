import type { ComponentChildren } from 'preact';
import { region } from '../../content/catalogue';
import { type GameWish, playOut } from '../../domain/desk/big-game';
import type { GameWords } from '../../domain/desk/big-game-words';
import { desk as words } from '../../i18n/desk';
import { GameForm, type GamePaper, GamePapers, GameResult } from '../../ui/desk/big-game';
import { t } from '../../ui/lang';
import { GamePaperPages, sheetsOf } from '../../ui/print/game-papers';
import { loadFilled } from './leader-file';
import type { Sources } from './sources';

export interface BigGameDeps {
  sources: Sources;
  draw: () => void;
  /** Draws another screen, read from its beginning. */
  land: () => void;
}

/** The big game; what was chosen is kept while the desk is open. Rejects when its words can't be had. */
export async function openBigGame({ sources: { topics }, draw, land }: BigGameDeps) {
  const text: GameWords = await loadFilled('big-game');
  const { places } = region;
  let wish: GameWish = { stations: topics.map(({ id }) => id), band: 'B', children: 60, minutes: 90, leaders: 12, ground: 'circle' };
  let paper: GamePaper | undefined;
  const show = (next: GamePaper | undefined) => {
    paper = next;
    land();
  };

  return {
    /** @returns whether there was a way back within the game */
    back(): boolean {
      if (!paper) return false;
      show(undefined);
      return true;
    },
    page(): ComponentChildren {
      const parts = { game: playOut(wish), text, places };
      if (paper) {
        return (
          <GamePapers sheets={sheetsOf(parts.game, paper)} onBack={() => show(undefined)}>
            <GamePaperPages paper={paper} {...parts} />
          </GamePapers>
        );
      }
      return (
        <main class="desk">
          <p class="draft">{t(words.draft)}</p>
          <GameForm
            topics={topics}
            wish={wish}
            onWish={(next) => {
              wish = next;
              draw();
            }}
          />
          <GameResult topics={topics} onPaper={show} {...parts} />
        </main>
      );
    },
  };
}
