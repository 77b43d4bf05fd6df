import { arrowRight, speakerHigh } from 'virtual:icons';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findCard } from '../../art/cards';
import type { Shape, Target, View } from '../../domain/activity';
import type { Session } from '../../domain/session';
import { station } from '../../i18n/words';
import { fill } from '../../lib/text';
import { t } from '../lang';
import { Bubble, type Who } from './bubble';
import { useDrag } from './drag';
import { isFocusLost } from './focus';
import { useHold } from './hold';
import { Icon, Picture } from './icon';
import { namesOf } from './keys';
import { isUnseen } from './seen';
import './mirror.css';
import './boxed.css';

export interface MirrorProps {
  /** Which game it is, for the style that only this one has. */
  game: string | undefined;
  session: Session;
  view: View;
  shape: Shape;
  /** Where the play area is measured. */
  area: (node: HTMLElement | null) => void;
  /** Who says the prompt. */
  who: Who | undefined;
  onReplay: () => void;
  /** The choices are looked at, by children who can't read yet. */
  looked: boolean;
  /** Which choice is being read aloud. */
  spoken: string | undefined;
  /** Reads one choice; none where nothing can be read. */
  onHear: ((target: string) => void) | undefined;
  onDrag: (target: string, x: number, y: number) => void;
  onDragEnd: () => void;
}

/** No button is lower, in CSS pixels: a stage that cannot have it so in the window scrolls. */
const LEAST = 48;

/**
 * Real buttons over the canvas, made from the view alone. All input comes in here: mouse, touch, keyboard, switch, screen reader.
 * Picking up and putting down by taps always works; dragging is a convenience on top.
 */
export const Mirror = ({ game, session, view, area, who, onReplay, looked, spoken, onHear, onDrag, onDragEnd }: MirrorProps) => {
  const boxed = view.targets.filter((target) => target.box);
  const choices = view.targets.filter((target) => !target.box);
  const tap = (id: string) => session.dispatch({ type: 'tap', id });
  const least = Math.ceil(Math.max(0, ...boxed.map(({ box }) => (LEAST * 100) / (box?.h ?? 100))));
  const screen = useRef<HTMLElement>(null);
  // The button just pressed may be gone. Nothing is chosen by pressing on blindly: only a lone "next" takes the focus itself.
  // A heading holds it only until there is something to press.
  useLayoutEffect(() => {
    if (!isFocusLost() && !document.activeElement?.matches('h1')) return;
    const next = screen.current?.querySelector<HTMLElement>('.choices.n1 .main') ?? screen.current?.querySelector<HTMLElement>('.choices');
    (next ?? screen.current?.querySelector<HTMLElement>('.area'))?.focus({ preventScroll: true });
  });
  const asked = t(view.prompt);
  return (
    <main class="play-screen" data-game={game} ref={screen} onKeyDown={(event) => press(event, view, tap)}>
      <Bubble words={asked} who={who} about={view.picture && findCard(view.picture)} onReplay={onReplay} />
      <section class="area" aria-labelledby="prompt" tabIndex={-1} style={{ '--least': least }}>
        <div class={view.aspect ? 'field fit' : 'field'} ref={area} style={view.aspect ? { '--aspect': view.aspect } : {}}>
          {boxed.map((target) => (
            <Boxed key={target.id} target={target} view={view} session={session} onDrag={onDrag} onDragEnd={onDragEnd} />
          ))}
        </div>
      </section>
      {choices.length > 0 && (
        <section
          class={`choices n${choices.length}${looked && choices.every(({ picture }) => picture) ? ' looked' : ''}`}
          aria-label={t(station.choices)}
          tabIndex={-1}
        >
          {choices.map((target) => (
            <Card key={target.id} target={target} lone={choices.length === 1} spoken={target.id === spoken} onTap={tap} onHear={onHear} />
          ))}
        </section>
      )}
      <p class="unseen" role="status">
        {who && `${who.name}: `}
        {asked} {t(view.status)}
      </p>
      <progress class="way" max={1} value={view.progress} aria-label={t(fill(station.progress, { n: Math.round(view.progress * 100) }))} />
    </main>
  );
};

interface CardProps {
  target: Target;
  lone: boolean;
  spoken: boolean;
  onTap: (id: string) => void;
  onHear: MirrorProps['onHear'];
}

/** A choice below the stage. What is read aloud of it is heard once more by its own small button, which only a pointer needs. */
const Card = ({ target: { id, label, picture, main, key }, lone, spoken, onTap, onHear }: CardProps) => (
  <div class="choice">
    <button
      type="button"
      class={`${main ? 'main' : 'card'}${spoken ? ' spoken' : ''}`}
      aria-keyshortcuts={key}
      aria-describedby={main && lone ? 'prompt' : undefined}
      onClick={() => onTap(id)}
    >
      {picture && <Picture svg={findCard(picture) ?? ''} class="thumb" />}
      <span>{t(label)}</span>
      {main && <Icon path={arrowRight} />}
    </button>
    {onHear && !main && (
      <button type="button" class="hear" tabIndex={-1} aria-hidden="true" onClick={() => onHear(id)}>
        <Icon path={speakerHigh} />
      </button>
    )}
  </div>
);

/** A shortcut does what its button does. Held down it does it once. */
function press(event: KeyboardEvent, view: View, tap: (id: string) => void) {
  const [target] = namesOf(event).flatMap((name) => view.targets.filter(({ key, disabled }) => key === name && !disabled));
  if (!target) return;
  event.preventDefault();
  const buttons = (event.currentTarget as Element).querySelectorAll('button');
  const button = [...buttons].find((each) => each.getAttribute('aria-keyshortcuts') === target.key);
  if (button && !event.repeat && !isUnseen(button, event.timeStamp)) tap(target.id);
}

interface BoxedProps {
  target: Target;
  view: View;
  session: Session;
  onDrag: MirrorProps['onDrag'];
  onDragEnd: MirrorProps['onDragEnd'];
}

const Boxed = ({
  target: { id, label, caption, box, name, held, disabled, role, picture, key },
  session,
  onDrag,
  onDragEnd,
}: BoxedProps) => {
  const { tookClick, ...hold } = useHold((amount) => session.dispatch({ type: 'hold', id, amount }));
  const { endsDrag, ...drag } = useDrag({
    onMove: (x, y) => onDrag(id, x, y),
    onEnd: onDragEnd,
    onDrop: (on) => session.dispatch({ type: 'drop', id, on }),
  });
  if (!box) return null;
  return (
    <button
      type="button"
      class="box"
      data-name={name}
      style={{ left: `${box.x}%`, top: `${box.y}%`, width: `${box.w}%`, height: `${box.h}%` }}
      disabled={disabled}
      aria-keyshortcuts={key}
      {...(caption && { 'aria-label': t(label) })}
      {...(role === 'pick-up' && { 'aria-pressed': held === true })}
      {...(role === 'drop-on' && { 'data-drop': id })}
      {...(role === 'pick-up' && drag)}
      {...(role === 'hold' && hold)}
      onClick={(event) => {
        if (role === 'hold' && tookClick(event)) return;
        if (endsDrag(event)) return;
        session.dispatch({ type: 'tap', id });
      }}
    >
      {name === 'pictured' && picture && <Picture svg={findCard(picture) ?? ''} />}
      <span>{t(caption ?? label)}</span>
    </button>
  );
};
