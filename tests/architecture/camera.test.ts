import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.(tsx?|js|html|ink)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(path.join(src, file), 'utf8') }));
const naming = (what: RegExp, all: readonly { file: string; source: string }[] = sources) =>
  all.filter(({ source }) => what.test(source)).map(({ file }) => file);

/** Whatever asks for a camera or a screen. */
const asks = /getUserMedia|webkitGetUserMedia|getDisplayMedia|mediaDevices|ImageCapture|\bcapture=/;
/** What a picture could become a file or a film by. */
const keeps = /toBlob|convertToBlob|toDataURL|captureStream|MediaRecorder|createObjectURL/;
/** Who has pictures of a camera in hand. */
const sees = /ImageBitmap|srcObject/;

describe('the camera', () => {
  it('is asked for in one file of the desk, so that no host has to forbid it elsewhere', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(naming(asks)).toEqual(['app/desk/camera.ts']);
  });

  it('has pictures that nobody makes a file of', () => {
    const seeing = sources.filter(({ source }) => sees.test(source));
    expect(seeing.map(({ file }) => file)).toContain('app/desk/camera.ts');
    expect(naming(keeps, seeing)).toEqual([]);
  });

  it.each([
    ['navigator.mediaDevices', asks],
    ['new ImageCapture(track)', asks],
    ['<input type="file" capture="user" />', asks],
    ['canvas.toDataURL()', keeps],
    ['await canvas.convertToBlob()', keeps],
  ])('would be seen to: %s', (source, what) => {
    expect(naming(what, [{ file: 'a.ts', source }])).toEqual(['a.ts']);
  });
});
