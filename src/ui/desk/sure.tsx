import { useState } from 'preact/hooks';
import { desk } from '../../i18n/desk';
import type { Text } from '../../lib/text';
import { t } from '../lang';

interface SureProps {
  label: Text;
  /** What would be lost or closed. */
  ask: Text;
  yes: Text;
  onSure: () => void;
}

/** A press that can't be taken back is asked for once more. */
export const Sure = ({ label, ask, yes, onSure }: SureProps) => {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="plain" onClick={() => setAsking(true)}>
        {t(label)}
      </button>
    );
  }
  return (
    <span class="sure" role="alert">
      <b>{t(ask)}</b>
      <button type="button" class="plain" onClick={onSure}>
        {t(yes)}
      </button>
      <button type="button" class="plain" onClick={() => setAsking(false)}>
        {t(desk.no)}
      </button>
    </span>
  );
};
