import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Measured } from './check';

/** Opens recordings as a browser does that plays them. */
export interface Ear {
  /** Nothing for what the browser can't open. */
  measure(file: string): Promise<Measured | undefined>;
  close(): Promise<void>;
}

const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);

/** @param browser the path of a Chromium */
export async function openEar(browser: string, args: readonly string[]): Promise<Ear> {
  const chrome = await chromium.launch({ executablePath: browser, args: [...args] });
  const page = await chrome.newPage();
  return {
    async measure(file) {
      const measured = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer).catch(() => undefined);
        if (!sound) return undefined;
        let [sum, peak] = [0, 0];
        for (let channel = 0; channel < sound.numberOfChannels; channel++) {
          for (const value of sound.getChannelData(channel)) {
            sum += value * value;
            peak = Math.max(peak, Math.abs(value));
          }
        }
        return { seconds: sound.duration, power: sum / sound.length / sound.numberOfChannels, peak };
      }, readFileSync(file).toString('base64'));
      return measured && { seconds: measured.seconds, rms: decibels(Math.sqrt(measured.power)), peak: decibels(measured.peak) };
    },
    close: () => chrome.close(),
  };
}
