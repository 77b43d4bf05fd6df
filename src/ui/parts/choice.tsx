import { Icon } from './icon';
import './choice.css';

interface ChoiceProps {
  /** From `virtual:icons`. */
  icon: string;
  /** The colour behind the icon. */
  tone?: 'sun' | 'sea';
  name: string;
  note: string;
  disabled?: boolean;
  onChoose: () => void;
}

/** One of two ways to go on: a card with what it is called and what it means. */
export const Choice = ({ icon, tone, name, note, disabled = false, onChoose }: ChoiceProps) => (
  <button type="button" class="card" disabled={disabled} onClick={onChoose}>
    <i class={tone}>
      <Icon path={icon} />
    </i>
    <span>
      <b>{name}</b>
      <small>{note}</small>
    </span>
  </button>
);
