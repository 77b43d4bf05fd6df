import { speakerHigh } from 'virtual:icons';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { station } from '../../i18n/words';
import { t } from '../lang';
import { Icon, Picture } from './icon';
import './bubble.css';

/** Who says what stands in the bubble. */
export interface Who {
  name: string;
  /** Head and shoulders, an SVG document. */
  face: string;
  /** Where on the play area, 0-1; none: is not to be seen there. */
  across?: number;
}

interface BubbleProps {
  words: string;
  /** Nobody: it is told, not said. */
  who: Who | undefined;
  /** What it is about: an SVG document. */
  about: string | undefined;
  onReplay: () => void;
}

/**
 * What is said now. It points at the one on the stage who says it; where nobody can be pointed at, name and face stand in it.
 */
export const Bubble = ({ words, who, about, onReplay }: BubbleProps) => {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => bubble.current?.scrollIntoView({ block: 'nearest' }), [words]);
  // The field may be narrower than the screen, and is laid out anew with each view.
  useLayoutEffect(() => {
    const field = bubble.current?.parentElement?.querySelector('.field')?.getBoundingClientRect();
    if (!field || !bubble.current || who?.across === undefined) return;
    const tip = field.left + who.across * field.width - bubble.current.getBoundingClientRect().left;
    bubble.current.style.setProperty('--tip', `${Math.round(tip)}px`);
  });
  return (
    <div class={who?.across === undefined ? 'bubble' : 'bubble pointing'} ref={bubble}>
      {who && (
        <span class="who">
          <Picture svg={who.face} />
          <b>{who.name}</b>
        </span>
      )}
      {about && <Picture svg={about} class="about" />}
      <p id="prompt">{words}</p>
      <button type="button" class="say" aria-label={t(station.replay)} onClick={onReplay}>
        <Icon path={speakerHigh} />
      </button>
    </div>
  );
};
