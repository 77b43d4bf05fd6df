import type { ComponentProps } from 'preact';
import { scan as words } from '../../i18n/desk-scan';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import { CameraView } from './camera-view';
import { FilePicker } from './file-picker';
import './scan.css';

interface ScanProps {
  /** As the app has it. */
  scanner: {
    camera: ComponentProps<typeof CameraView>['camera'];
    mark(): { said: Text; good: boolean } | undefined;
    said(): readonly Text[];
    lost(): boolean;
    photos(files: readonly File[]): Promise<void>;
  };
}

/** Where codes are held before the camera, or chosen as photos, and what came of the last one. */
export const Scan = ({ scanner }: ScanProps) => {
  const mark = scanner.mark();
  return (
    <section class="scan">
      <p role="status" class={`scan-mark${mark ? (mark.good ? ' good' : ' other') : ''}`}>
        {mark && <span aria-hidden="true">{mark.good ? '✓ ' : '! '}</span>}
        {t(mark?.said ?? words.ready)}
      </p>
      {scanner.lost() && <p role="alert">{t(words.lost)}</p>}
      <CameraView camera={scanner.camera}>
        <span class="scan-aim" aria-hidden="true" />
      </CameraView>
      <p>{t(words.hint)}</p>
      <p>{t(words.photosLead)}</p>
      <p class="row">
        <FilePicker label={words.photos} accept="image/*" many onPick={(files) => void scanner.photos([...files])} />
      </p>
      <div role="status">
        {scanner.said().map((each) => (
          <p key={each.vi}>{t(each)}</p>
        ))}
      </div>
    </section>
  );
};
