import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { camera as words } from '../../i18n/desk-camera';
import type { Text } from '../../lib/text';
import { t } from '../lang';
import './camera-view.css';

/** As the app has it. */
interface Seen {
  state(): keyof typeof told;
  video: HTMLVideoElement;
  mirrored: boolean;
  torch: { on: boolean; turn: () => void } | undefined;
  many: boolean;
  open: () => void;
  close: () => void;
  change: () => void;
}

const told = {
  off: words.off,
  asking: words.asking,
  on: words.on,
  denied: words.denied,
  none: words.none,
  busy: words.busy,
  'in-app': words.inApp,
  asleep: words.asleep,
} satisfies Record<string, Text>;

interface CameraViewProps {
  camera: Seen;
  /** What it looks for, over the picture. */
  children?: ComponentChildren;
}

/** What the camera sees, that it is on, and how it is stopped; where there is none, why, and what to do. */
export const CameraView = ({ camera, children }: CameraViewProps) => {
  const state = camera.state();
  const isOn = state === 'on';
  const put = (slot: HTMLElement | null) => {
    // A picture that is moved stands still for a moment.
    if (slot && camera.video.parentNode !== slot) slot.append(camera.video);
  };
  // It may have been opened from below the fold.
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOn) view.current?.scrollIntoView({ block: 'nearest' });
  }, [isOn]);
  return (
    <section ref={view} class="camera" aria-label={t(words.view)}>
      <div class={`camera-picture${camera.mirrored ? ' mirrored' : ''}`} hidden={!isOn}>
        <div ref={put} aria-hidden="true" />
        {children}
      </div>
      <p class={`camera-told camera-${state}`} role="status">
        {t(told[state])}
      </p>
      <p class="row">
        {isOn || state === 'asking' ? (
          <button type="button" class="plain" onClick={camera.close}>
            {t(words.stop)}
          </button>
        ) : (
          state !== 'in-app' && (
            <button type="button" class="main" onClick={camera.open}>
              {t(state === 'off' ? words.open : words.again)}
            </button>
          )
        )}
        {isOn && camera.many && (
          <button type="button" class="plain" onClick={camera.change}>
            {t(words.change)}
          </button>
        )}
        {isOn && camera.torch && (
          <button type="button" class="plain" aria-pressed={camera.torch.on} onClick={camera.torch.turn}>
            {t(words.torch)}
          </button>
        )}
      </p>
    </section>
  );
};
