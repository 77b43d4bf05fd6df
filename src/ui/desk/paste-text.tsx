import { useRef, useState } from 'preact/hooks';
import { log as words } from '../../i18n/desk-log';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import './paste-text.css';

interface PasteTextProps {
  text: string;
  copy: Text;
  copied: Text;
}

/** Words to be pasted elsewhere. Where the browser doesn't copy, they are selected. */
export const PasteText = ({ text, copy, copied }: PasteTextProps) => {
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState<Text>();
  async function run() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setSaid(words.notCopied);
    }
  }
  return (
    <div class="paste-text">
      <pre ref={shown}>{text}</pre>
      <button type="button" class="plain" onClick={() => void run()}>
        {t(copy)}
      </button>
      <span role="status">{said && t(said)}</span>
    </div>
  );
};
