import { delay } from '../../lib/time';

/** Until a browser has surely begun to save. */
const SAVED_MS = 60_000;

/** A policy of the page says nothing about where links lead, and a file of our own needs no network. */
export function save(content: BlobPart, type: string, name: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  void delay(SAVED_MS).then(() => URL.revokeObjectURL(url));
}
