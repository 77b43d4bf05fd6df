import type { ComponentChildren } from 'preact';
import type { Line } from '../../domain/content';
import { frame } from '../../i18n/words';
import type { Text } from '../../lib/text';
import { lang, t } from '../lang';
import { Bar } from '../parts/bar';
import { AwayNote } from './away';
import { HelpSheet } from './help-sheet';

export interface FrameProps {
  /** Which screen stands in it: a style sheet may ask. */
  at: string;
  title?: Text | undefined;
  /** The help sheet lies over the screen, which cannot be reached then. */
  helping: boolean;
  lines: readonly Line[];
  /** Something could not be fetched. */
  failed: boolean;
  /** Seconds until a shared machine forgets an absent child. */
  away?: number | undefined;
  /** @see BarProps */
  back?: Text;
  onBack?: (() => void) | false;
  onSettings?: (() => void) | false | undefined;
  onHelp: () => void;
  onExit: () => void;
  children: ComponentChildren;
}

/** Around every screen: the way back, help and the quick exit, always at the same place. */
export const Frame = ({ at, title, helping, lines, failed, away, back, onBack, onSettings, onHelp, onExit, children }: FrameProps) => (
  <div class={`screen at-${at}`} lang={lang.value === 'en' ? 'en' : 'vi'}>
    <Bar
      {...(title && { title: t(title) })}
      back={back}
      {...(onBack && { onBack })}
      {...(onSettings && { onSettings })}
      onHelp={onHelp}
      onExit={onExit}
    />
    <div class="below" inert={helping}>
      {failed && (
        <p class="toast" role="alert">
          {t(frame.lost)}
        </p>
      )}
      {children}
    </div>
    {away !== undefined && <AwayNote seconds={away} />}
    {helping && <HelpSheet lines={lines} phone={matchMedia('(pointer: coarse)').matches} onClose={onHelp} />}
  </div>
);
