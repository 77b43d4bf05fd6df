import { useState } from 'preact/hooks';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { arrive } from './focus';

interface RemovalProps {
  /** What the button says, what is asked then, and the two answers. */
  words: { remove: Text; sure: Text; yes: Text; no: Text };
  onRemove: () => void;
}

/** A button for what cannot be brought back: it asks once more. */
export const Removal = ({ words, onRemove }: RemovalProps) => {
  const [sure, setSure] = useState<boolean>();
  return sure ? (
    <div class="row" role="alert" tabIndex={-1} ref={arrive}>
      <span>{t(words.sure)}</span>
      <button type="button" class="help" onClick={onRemove}>
        {t(words.yes)}
      </button>
      <button type="button" class="plain" onClick={() => setSure(false)}>
        {t(words.no)}
      </button>
    </div>
  ) : (
    <button type="button" class="plain" ref={sure === false ? arrive : null} onClick={() => setSure(true)}>
      {t(words.remove)}
    </button>
  );
};
