import { arrowLeft, doorOpen, gearSix, phoneCall } from 'virtual:icons';
import type { ComponentChildren } from 'preact';
import { frame } from '../../i18n/words';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { Icon } from './icon';

export interface BarProps {
  title?: string;
  /** What the way back is called, where it is not the map. */
  back?: Text | undefined;
  onBack?: () => void;
  onSettings?: () => void;
  onHelp: () => void;
  onExit: () => void;
  children?: ComponentChildren;
}

/** Help and exit stand in the same place on every screen, and nothing ever covers them. */
export const Bar = ({ title, back = frame.back, onBack, onSettings, onHelp, onExit, children }: BarProps) => (
  <header class="bar">
    {onBack && (
      <button type="button" class="square" aria-label={t(back)} onClick={onBack}>
        <Icon path={arrowLeft} />
      </button>
    )}
    {title && <h1 class="plate">{title}</h1>}
    {children}
    <span class="spring" />
    {onSettings && (
      <button type="button" class="square" aria-label={t(frame.settings)} onClick={onSettings}>
        <Icon path={gearSix} />
      </button>
    )}
    <button type="button" class="help" aria-label={t(frame.help)} onClick={onHelp}>
      <Icon path={phoneCall} />
      <span aria-hidden="true">111</span>
    </button>
    <button type="button" class="square exit" aria-label={t(frame.exit)} title={t(frame.exit)} onClick={onExit}>
      <Icon path={doorOpen} />
    </button>
  </header>
);
