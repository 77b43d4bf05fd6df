import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVoice } from './voice';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang, default: false, voiceURI: lang });

function device(...voices: ReturnType<typeof voice>[]) {
  const synthesis = { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() };
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice?: unknown;
      lang = '';
      rate = 1;
      onstart = () => {};
      onend = () => {};
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return synthesis;
}

afterEach(() => vi.unstubAllGlobals());

describe('voice', () => {
  it('speaks with a voice that lives on the device', () => {
    const synthesis = device(voice('en-US', true), voice('vi-VN', true));
    expect(createVoice('vi').speak(['Chào em'])).toBe(true);
    expect(synthesis.speak.mock.calls[0]?.[0]).toMatchObject({ text: 'Chào em', lang: 'vi-VN' });
  });

  it('reads one part after the other, and tells which begins and when all are read', () => {
    const synthesis = device(voice('vi-VN', true));
    const told: unknown[] = [];
    const reader = createVoice('vi');
    reader.speak(['Bạn Na nên làm gì?', 'Nói Không', 'Đi chỗ khác'], (index) => told.push(index));
    const read = synthesis.speak.mock.calls.map(([utterance]) => utterance);
    expect(read.map(({ text }) => text)).toEqual(['Bạn Na nên làm gì?', 'Nói Không', 'Đi chỗ khác']);
    for (const utterance of read) {
      utterance.onstart();
      utterance.onend();
    }
    expect(told).toEqual([0, 1, 2, undefined]);
    reader.stop();
    read[0].onstart();
    expect(told, 'of a reading that was stopped').toHaveLength(4);
  });

  it('never speaks with a voice that would send the words to a server', () => {
    const synthesis = device(voice('vi-VN', false), voice('en-US', true));
    expect(createVoice('vi').speak(['Chào em'])).toBe(false);
    expect(synthesis.speak).not.toHaveBeenCalled();
  });

  it('stays silent where there is no speech at all', () => {
    expect(createVoice('vi').available()).toBe(false);
    expect(createVoice('vi').speak(['Chào em'])).toBe(false);
  });
});
