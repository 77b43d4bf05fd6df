import { bigGame as words } from '../../i18n/desk-big-game';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';

export interface StepperProps {
  label: Text;
  value: number;
  /** What is shown for it; the value itself when left out. */
  shown?: string;
  /** The sizes of its steps, the smallest first. */
  steps: readonly number[];
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A number between two others, changed by buttons. */
export const Stepper = ({ label, value, shown, steps, least, most, onChange }: StepperProps) => {
  const all = [...steps.map((n) => -n).reverse(), ...steps];
  const button = (by: number) => {
    const n = Math.abs(by);
    const next = Math.min(most, Math.max(least, value + by));
    return (
      <button
        key={by}
        type="button"
        class="tiny"
        aria-label={t(fill(by < 0 ? words.less : words.more, { n, label }))}
        disabled={next === value}
        onClick={() => onChange(next)}
      >
        {`${by < 0 ? '−' : '+'}${n}`}
      </button>
    );
  };
  return (
    <p class="stepper">
      <span>{t(label)}</span>
      {all.filter((by) => by < 0).map(button)}
      <output>{shown ?? value}</output>
      {all.filter((by) => by > 0).map(button)}
    </p>
  );
};
