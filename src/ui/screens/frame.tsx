import type { ComponentChildren } from 'preact';
import { frame } from '../../i18n/words';
import type { Text } from '../../lib/text';
import { lang, t } from '../lang';
import { Bar } from '../parts/bar';
import { AwayNote } from './away';

/** What a screen says of itself. */
export interface PageProps {
  /** Which screen it is: a style sheet may ask. */
  at: string;
  title?: Text | undefined;
  /** Something could not be fetched. */
  failed?: boolean;
  /** What the way back is called, where it is not the map. */
  back?: Text | undefined;
  onBack?: (() => void) | false | undefined;
  onSettings?: (() => void) | false | undefined;
  /** @see BarProps */
  door?: boolean;
  /** What a wing has in the bar of its screens. */
  extra?: ComponentChildren;
  /** A wing's own sheet over its screen; help takes its place while it is open. */
  over?: ComponentChildren;
  children: ComponentChildren;
}

export interface FrameProps extends PageProps {
  /** The help sheet, when it lies over the screen, which cannot be reached then. */
  sheet: ComponentChildren;
  /** Seconds until a shared machine forgets an absent child. */
  away: number | undefined;
  onHelp: () => void;
  onExit: () => void;
}

/** Around every screen: the way back, help and the quick exit, always at the same place. */
export const Frame = ({
  at,
  title,
  failed,
  back,
  onBack,
  onSettings,
  door = false,
  extra,
  over,
  children,
  sheet,
  away,
  onHelp,
  onExit,
}: FrameProps) => (
  <div class={`screen at-${at}`} lang={lang.value === 'en' ? 'en' : 'vi'}>
    <Bar
      {...(title && { title: t(title) })}
      back={back}
      {...(onBack && { onBack })}
      {...(onSettings && { onSettings })}
      onHelp={onHelp}
      onExit={onExit}
      door={door}
    >
      {extra}
    </Bar>
    <div class="below" inert={Boolean(sheet || over)}>
      {failed && (
        <p class="toast" role="alert">
          {t(at === 'map' ? frame.lostPlace : frame.lost)}
        </p>
      )}
      {children}
    </div>
    {away !== undefined && <AwayNote seconds={away} />}
    {sheet || over}
  </div>
);
