import { type Text, text } from '../../lib/text';
import type { Recording } from '../levels/voice';
import type { Line } from './collect';

/** What a recording was measured to be. */
export interface Measured {
  seconds: number;
  /** Of all of it, and of its loudest moment: decibels below full scale, so 0 at most. */
  rms: number;
  peak: number;
}

export interface Report {
  station: string;
  lines: number;
  /** Nobody has recorded them yet: nothing is wrong with that. */
  missing: Line[];
  faults: { file: string; message: Text }[];
}

/** Syllables in a second, from hasty to slow. Inferred, not measured: children's readers speak three or four. */
const RATE = { least: 1.5, most: 7 };
/** Silence that may stand round the words, in seconds. */
const SILENCE = 1;
const LOUDNESS = { least: -28, most: -12 };
const PEAK = -0.5;

/** In Vietnamese each word that stands alone is one syllable, and each digit is said as one. */
const syllables = (words: string): number => (words.match(/\d|\p{L}+/gu) ?? []).length;

/** Never «-0.0». */
const shown = (value: number): string => (Number.isFinite(value) ? (Math.round(value * 10) / 10 + 0).toFixed(1) : '-∞');

function faultsOf(line: Line, measured: Measured | undefined): Text[] {
  if (!measured)
    return [
      text('không mở được; thu lại, hay lưu thành .m4a hoặc .wav', 'it cannot be opened; record it again, or save it as .m4a or .wav'),
    ];
  const { seconds, rms, peak } = measured;
  const count = syllables(line.text);
  const [short, long] = [count / RATE.most, count / RATE.least + SILENCE];
  const found: Text[] = [];
  const range = `${shown(short)}–${shown(long)} s`;
  if (seconds < short)
    found.push(
      text(
        `ngắn quá: ${shown(seconds)} s cho ${count} tiếng, nên ${range}`,
        `too short: ${shown(seconds)} s for ${count} syllables, ${range}`,
      ),
    );
  if (seconds > long)
    found.push(
      text(
        `dài quá: ${shown(seconds)} s cho ${count} tiếng, nên ${range}; cắt khoảng lặng`,
        `too long: ${shown(seconds)} s for ${count} syllables, ${range}; cut the silence`,
      ),
    );
  if (rms < LOUDNESS.least)
    found.push(
      text(`nhỏ quá: ${shown(rms)} dB, nên từ ${LOUDNESS.least} dB`, `too quiet: ${shown(rms)} dB, should be ${LOUDNESS.least} dB or more`),
    );
  if (rms > LOUDNESS.most)
    found.push(
      text(`to quá: ${shown(rms)} dB, nên tới ${LOUDNESS.most} dB`, `too loud: ${shown(rms)} dB, should be ${LOUDNESS.most} dB or less`),
    );
  if (peak > PEAK)
    found.push(text(`bị rè: đỉnh ${shown(peak)} dB, nên dưới ${PEAK} dB`, `clipped: peak ${shown(peak)} dB, should be below ${PEAK} dB`));
  return found;
}

/** @param measure nothing for what cannot be opened */
export async function checkStation(
  station: string,
  lines: readonly Line[],
  recordings: readonly Recording[],
  measure: (file: string) => Promise<Measured | undefined>,
): Promise<Report> {
  const faults: Report['faults'] = [];
  for (const { id, name, file } of recordings) {
    const line = lines.find((each) => each.id === id);
    const found = line
      ? faultsOf(line, await measure(file))
      : [text('lời đã sửa, thu lại rồi xóa tệp này', 'the line was changed: record it again and remove this file')];
    faults.push(...found.map((message) => ({ file: name, message })));
  }
  return { station, lines: lines.length, missing: lines.filter(({ id }) => !recordings.some((each) => each.id === id)), faults };
}
