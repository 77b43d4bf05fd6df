import type { Recorded } from '../game/recorded';
import type { Voice } from '../game/voice';
import { undoAll } from '../lib/store';
import type { Lang } from '../lib/text';
import { type Timeout, withTimeout } from '../lib/time';

/** Something to be read aloud. */
export interface Part {
  words: string;
  /** Who says it, as the list of lines to record calls them. */
  by: string;
}

/** The part that begins, undefined when nothing is read any more. */
type OnPart = (index: number | undefined) => void;

export interface Reader {
  say(parts: readonly Part[], onPart?: OnPart): void;
  hush(): void;
  recordings(fetch: (() => Promise<Recorded>) | undefined): void;
}

export interface ReaderDeps {
  /** In which language it is read. Recordings are in Vietnamese. */
  language: () => Lang;
  /** The device's own. */
  voice: (language: Lang) => Promise<Voice>;
  /** Where recordings are heard; waits until that is possible. */
  out: () => Promise<AudioNode | undefined>;
  /** The page rests or is closed. */
  isOff: () => boolean;
  /** How long nobody waits for recordings. */
  timeout: Timeout | undefined;
}

/** So long a first line waits for the recordings of its place (ms); then the device's voice reads it, and they come when they come. */
const WAIT_MS = 2000;

const nothing = () => {};

/** Reads aloud, one part after the other: a recording where there is one, else the voice of the device. */
export function createReader({ language, voice, out, isOff, timeout }: ReaderDeps): Reader {
  let device: Voice | undefined;
  let stock: { fetch: () => Promise<Recorded>; waiting?: Promise<unknown> | undefined; ready?: Recorded } | undefined;
  /** The last wish to hear something read: a slower one that was meant before it is no more. */
  let wish = 0;
  /** Told when the reading ends, whoever ends it. */
  let ending = nothing;
  /** Stops the recording that is heard. */
  let stop = nothing;

  const patient = <T>(work: Promise<T>) => withTimeout(work, WAIT_MS, timeout).catch(() => undefined);

  /** What was recorded here and where it is heard, unless that takes too long. */
  async function recorded(): Promise<{ found: Recorded; to: AudioNode } | undefined> {
    const mine = stock;
    if (!mine || language() !== 'vi') return undefined;
    if (!mine.waiting) {
      const coming = mine.fetch().then((found) => {
        mine.ready = found;
      });
      mine.waiting = patient(coming);
      // What could not be had is asked for again with the next line.
      coming.catch(() => {
        mine.waiting = undefined;
      });
    }
    await mine.waiting;
    const { ready } = mine;
    const to = ready && (await patient(out()));
    return ready && to && { found: ready, to };
  }

  async function read(parts: readonly Part[], mine: number, onPart: OnPart) {
    const isOn = () => mine === wish && !isOff();
    const begin = (index: number) => isOn() && onPart(index);
    const willEnd = () => {
      ending = () => onPart(undefined);
    };
    const here = await recorded();
    const isRecorded = parts.map(({ words, by }) => here?.found.has(words, by) === true);

    /** Resolves with whether it was heard: what the browser cannot play was not. */
    const play = (at: number) =>
      new Promise<boolean>((done) => {
        const part = parts[at];
        if (!here || !part || !isRecorded[at]) return done(false);
        const onBegin = () => {
          willEnd();
          begin(at);
        };
        stop = here.found.play(here.to, part.words, part.by, onBegin, done);
      });

    const speak = async (from: number, to: number) => {
      const made = await voice(language());
      if (!isOn()) return;
      device = made;
      await new Promise<void>((done) => {
        const words = parts.slice(from, to).map((part) => part.words);
        const speaks = made.speak(words, (index) => (index === undefined ? done() : begin(from + index)));
        if (speaks) willEnd();
        else done();
      });
    };

    let at = 0;
    while (at < parts.length && isOn()) {
      if (await play(at)) at += 1;
      else if (isOn()) {
        const next = isRecorded.indexOf(true, at + 1);
        const to = next < 0 ? parts.length : next;
        await speak(at, to);
        at = to;
      }
    }
    if (isOn()) end();
  }

  function end() {
    ending();
    ending = nothing;
  }

  function hush() {
    wish += 1;
    undoAll([() => device?.stop(), stop, end]);
    stop = nothing;
  }

  return {
    say(parts, onPart = nothing) {
      hush();
      read(parts, wish, onPart).catch(nothing);
    },
    hush,
    recordings(fetch) {
      stock = fetch && { fetch };
    },
  };
}
