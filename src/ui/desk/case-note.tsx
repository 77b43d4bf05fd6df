import type { CaseKind } from '../../domain/report/case-like';
import { wording as words } from '../../i18n/desk-opinions';
import { t } from '../lang';
import './case-note.css';

/** Why a line was not kept, and where to go on. */
export const CaseNote = ({ kind, onTells }: { kind: CaseKind; onTells: () => void }) => (
  <div class="case-note" role="alert">
    <p>{t(words[kind])}</p>
    <button type="button" class="main" onClick={onTells}>
      {t(words.open)}
    </button>
  </div>
);
