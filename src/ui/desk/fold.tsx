import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../lib/text';
import { t } from '../lang';

interface FoldProps {
  title: Text;
  /** From the beginning. */
  open?: boolean;
  children: ComponentChildren;
}

/** A part that is drawn when it is opened: on a telephone it is long, and what is folded is not printed either. */
export const Fold = ({ title, open: first = false, children }: FoldProps) => {
  const [open, setOpen] = useState(first);
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(title)}</summary>
      {open && children}
    </details>
  );
};
