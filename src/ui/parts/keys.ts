type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'>;

/**
 * What a key says, best first: what it types, and for a digit where it lies. On a Vietnamese or French keyboard, with an input method, or on
 * a number pad without its lock, the key of a digit types something else.
 * @returns nothing for a shortcut of the browser
 */
export function namesOf(event: Key): string[] {
  // Windows reports AltGr, which types the digits of the Vietnamese keyboard, as Ctrl and Alt together.
  const typing = event.getModifierState('AltGraph');
  if (event.metaKey || (!typing && (event.ctrlKey || event.altKey))) return [];
  const digit = typing ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return [event.key, ...(digit ? [digit] : [])];
}
