import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { desk } from '../../i18n/desk';
import type { Text } from '../../lib/text';
import { t } from '../lang';

interface SureProps {
  label: Text;
  /** What it is called where several stand side by side. */
  name?: Text;
  /** What would be lost or closed. */
  ask: Text;
  yes: Text;
  onSure: () => void;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** A press that can't be taken back is asked for once more. */
export const Sure = ({ label, name, ask, yes, onSure, children }: SureProps) => {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="plain" aria-label={name && t(name)} onClick={() => setAsking(true)}>
        {t(label)}
      </button>
    );
  }
  return (
    <span class="sure" role="alert">
      <b>{t(ask)}</b>
      {children}
      <button type="button" class="plain" onClick={onSure}>
        {t(yes)}
      </button>
      <button type="button" class="plain" onClick={() => setAsking(false)}>
        {t(desk.no)}
      </button>
    </span>
  );
};
