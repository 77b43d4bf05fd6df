import { expect, it, vi } from 'vitest';
import { tryAgain } from '../domain/moves';
import { lineId } from '../lib/line-id';
import { pack } from '../lib/pack';
import { text } from '../lib/text';
import { openRecorded } from './recorded';

const guide = 'Rùa Mai';
const reply = text('Giấu thì nặng lắm.', 'Hiding is heavy.');
const hint = tryAgain(reply).vi;
const opening = hint.replace(` ${reply.vi}`, '');

/** Each recording is one number. */
const file = (...lines: (readonly [number, string, string])[]) =>
  pack(Object.fromEntries(lines.map(([number, by, words]) => [lineId('mui-dinh', by, words), new Uint8Array([number])])))
    .buffer as ArrayBuffer;

const recorded = openRecorded(
  'mui-dinh',
  file([1, 'Bạn An', 'Chào em!'], [2, guide, 'Nói Không'], [3, guide, opening], [4, guide, reply.vi], [9, guide, 'Hỏng']),
  guide,
);

/** A sound card that plays until it is told that the time is over. */
function card() {
  const played: unknown[] = [];
  const sources: { onended: () => void; stop: ReturnType<typeof vi.fn> }[] = [];
  const context = {
    decodeAudioData: async (bytes: ArrayBuffer) => {
      const [number] = new Uint8Array(bytes);
      if (number === 9) throw new DOMException('Unable to decode audio data', 'EncodingError');
      return number;
    },
    createBufferSource() {
      const source = {
        buffer: 0,
        connect: vi.fn(),
        disconnect: vi.fn(),
        onended: () => {},
        start: () => played.push(source.buffer),
        stop: vi.fn(),
      };
      sources.push(source);
      return source;
    },
  };
  return { out: { context } as unknown as AudioNode, played, sources };
}

it('knows a line by its words and its speaker, and by the guide who reads what nobody was seen to say', () => {
  expect(recorded.has('Chào em!', 'Bạn An')).toBe(true);
  expect(recorded.has('Chào em!', 'Mẹ')).toBe(false);
  expect(recorded.has('Nói Không', 'Mẹ')).toBe(true);
  expect(recorded.has('Nói có', guide)).toBe(false);
});

it('puts a better idea together from its opening and the idea', async () => {
  expect(recorded.has(hint, guide)).toBe(true);
  const { out, played, sources } = card();
  const [begin, end] = [vi.fn(), vi.fn()];
  recorded.play(out, hint, guide, begin, end);
  await vi.waitFor(() => expect(played).toEqual([3]));
  sources[0]?.onended();
  expect(played).toEqual([3, 4]);
  expect(end).not.toHaveBeenCalled();
  sources[1]?.onended();
  expect(begin).toHaveBeenCalledOnce();
  expect(end).toHaveBeenCalledExactlyOnceWith(true);
});

it('is quiet at once when it is stopped, and tells nothing then', async () => {
  const { out, played, sources } = card();
  const end = vi.fn();
  const stop = recorded.play(out, hint, guide, () => {}, end);
  await vi.waitFor(() => expect(played).toEqual([3]));
  stop();
  expect(sources[0]?.stop).toHaveBeenCalledOnce();
  sources[0]?.onended();
  expect(played).toEqual([3]);
  expect(end).not.toHaveBeenCalled();
});

it('says that it was not heard when the browser cannot open it', async () => {
  const { out } = card();
  const [begin, end] = [vi.fn(), vi.fn()];
  recorded.play(out, 'Hỏng', guide, begin, end);
  await vi.waitFor(() => expect(end).toHaveBeenCalledExactlyOnceWith(false));
  expect(begin).not.toHaveBeenCalled();
});
