/** Longer than between two taps of a double tap; shorter than anybody needs to see something new and decide on it. */
export const UNSEEN_MS = 350;

const PRESSABLE = 'button, a, label, summary';

/** When a part of the page last became something else. */
const renewed = new WeakMap<Element, number>();

/**
 * Whether this could not be seen yet at that time: it, or what it stands in, had just come, or means something else since.
 * Help and exit, in the bar, stand in the same place on every screen, and must answer always.
 */
export function isUnseen(target: Element, at: number): boolean {
  if (target.closest('.bar .help, .bar .exit')) return false;
  for (let node: Element | null = target; node; node = node.parentElement) {
    if (at - (renewed.get(node) ?? Number.NEGATIVE_INFINITY) < UNSEEN_MS) return true;
  }
  return false;
}

type Mutation = Pick<MutationRecord, 'target' | 'addedNodes' | 'removedNodes'>;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What has to be looked at anew after a change of the page. Words that only inform, such as digits just dialled, ask for nothing. */
export function renewedBy({ target, addedNodes, removedNodes }: Mutation): Element[] {
  const where = isElement(target) ? target : target.parentElement;
  const button = where?.closest(PRESSABLE);
  if (button) return [button];
  // Another question: the same answers mean something else.
  const screen = where?.closest('.bubble')?.closest('main');
  if (screen) return [screen];
  // What went may have lain over the rest.
  return [...[...addedNodes].filter(isElement), ...(where && [...removedNodes].some(isElement) ? [where] : [])];
}

export function renew(elements: readonly Element[], at: number): void {
  for (const element of elements) renewed.set(element, at);
}

const isPressKey = ({ key, repeat }: KeyboardEvent) => !repeat && (key === 'Enter' || key === ' ');

/**
 * A press belongs to what was seen when it began. Whoever taps twice, or taps just when the page changes, did not mean what appears under
 * the finger: such a press does nothing. The one place for this rule; it holds for pointers, keys, and the bare clicks of a screen reader
 * or a switch. A pointer that may not press arrives with its default prevented, so that neither a drag nor a hold begins.
 */
export function ignoreUnseen(root: HTMLElement): void {
  new MutationObserver((mutations) => {
    const elements = mutations.flatMap(renewedBy);
    if (elements.length === 0) return;
    renew(elements, performance.now());
    // A busy machine shows it later.
    requestAnimationFrame(() => renew(elements, performance.now()));
  }).observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['disabled'] });

  /** When the press began that the next click ends. */
  let began: number | undefined;
  /** An arrow key chooses the next radio button, and sends a click of its own: that is looking round, no press. */
  let arrow = false;
  root.addEventListener(
    'pointerdown',
    (event) => {
      began = event.timeStamp;
      if (isUnseen(event.target as Element, began)) event.preventDefault();
    },
    { capture: true },
  );
  root.addEventListener('pointercancel', () => {
    began = undefined;
  });
  root.addEventListener(
    'keydown',
    (event) => {
      arrow = event.key.startsWith('Arrow');
      began = isPressKey(event) ? event.timeStamp : event.repeat ? began : undefined;
      // Held down on a button, Enter would press it thirty times a second.
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    },
    { capture: true },
  );
  root.addEventListener('keyup', () => {
    arrow = false;
  });
  root.addEventListener(
    'click',
    (event) => {
      if (arrow) return;
      const unseen = isUnseen(event.target as Element, began ?? event.timeStamp);
      began = undefined;
      if (!unseen) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
