import { breathsOf } from '../domain/openings';
import { lineId } from '../lib/line-id';
import { unpack } from '../lib/pack';

/** What people have recorded of one station. Speakers are called as in the list of lines. */
export interface Recorded {
  has(words: string, speaker: string): boolean;
  /**
   * Plays the words.
   * @param onBegin they begin to be heard
   * @param onEnd called once, unless it was stopped: with whether they were heard
   * @returns stops it
   */
  play(out: AudioNode, words: string, speaker: string, onBegin: () => void, onEnd: (heard: boolean) => void): () => void;
}

/** One after the other. */
function playAll(out: AudioNode, files: readonly ArrayBuffer[], onBegin: () => void, onEnd: (heard: boolean) => void): () => void {
  const { context } = out;
  let source: AudioBufferSourceNode | undefined;
  let stopped = false;
  const play = (sounds: readonly AudioBuffer[], at: number) => {
    if (stopped) return;
    const buffer = sounds[at];
    if (!buffer) return onEnd(true);
    source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(out);
    source.onended = () => play(sounds, at + 1);
    source.start();
    if (at === 0) onBegin();
  };
  // All of it must have been understood before any of it is heard, or a line would break off.
  Promise.all(files.map((file) => context.decodeAudioData(file))).then(
    (sounds) => play(sounds, 0),
    () => stopped || onEnd(false),
  );
  return () => {
    stopped = true;
    source?.stop();
    source?.disconnect();
  };
}

/** @param guide who reads what the list of lines knows no other speaker of. Throws for bytes that are no recordings. */
export function openRecorded(station: string, bytes: ArrayBuffer, guide: string): Recorded {
  const read = unpack(bytes);
  const one = (words: string, speaker: string) => read(lineId(station, speaker, words)) ?? read(lineId(station, guide, words));
  const find = (words: string, speaker: string) => breathsOf(words).map((each) => one(each, speaker));
  return {
    has: (words, speaker) => find(words, speaker).every(Boolean),
    play: (out, words, speaker, onBegin, onEnd) =>
      playAll(
        out,
        find(words, speaker).flatMap((each) => each ?? []),
        onBegin,
        onEnd,
      ),
  };
}
