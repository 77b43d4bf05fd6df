import { arrowLeft, doorOpen, gearSix, phoneCall } from 'virtual:icons';
import type { ComponentChildren } from 'preact';
import { frame } from '../../i18n/words';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { Icon } from './icon';
import './bar.css';

export interface BarProps {
  title?: string;
  /** What the way back is called, where it is not the map. */
  back?: Text | undefined;
  onBack?: () => void;
  onSettings?: () => void;
  onHelp: () => void;
  onExit: () => void;
  /** Drawn before its script is there: until then help and exit lead to pages that need none. */
  door?: boolean;
  children?: ComponentChildren;
}

interface WayProps {
  /** The page that does the same. */
  href: string | false;
  class: string;
  name: string;
  title?: string;
  onGo: () => void;
  children: ComponentChildren;
}

const Way = ({ href, name, onGo, ...rest }: WayProps) => {
  const go = (event: Event) => {
    event.preventDefault();
    onGo();
  };
  return href ? (
    <a {...rest} href={href} aria-label={name} onClick={go} />
  ) : (
    <button {...rest} type="button" aria-label={name} onClick={go} />
  );
};

/** Help and exit stand in the same place on every screen, and nothing ever covers them. */
export const Bar = ({ title, back = frame.back, onBack, onSettings, onHelp, onExit, door = false, children }: BarProps) => (
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
    <Way href={door && './help.html'} class="help" name={t(frame.help)} onGo={onHelp}>
      <Icon path={phoneCall} />
      <span aria-hidden="true">111</span>
    </Way>
    <Way href={door && './calc.html'} class="square exit" name={t(frame.exit)} title={t(frame.exit)} onGo={onExit}>
      <Icon path={doorOpen} />
    </Way>
  </header>
);
