import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { syllables, unknownIn } from '../../src/compile/levels/spelling';
import { project } from './copies';

const known = syllables({ lines: readFileSync(path.join(project, 'levels/words.txt'), 'utf8').split('\n') });

describe('spelling', () => {
  it('knows syllables of Vietnamese, our own words, and no others', () => {
    expect(unknownIn('Mình gọi 111 nhé! Hòa khỏe, Thủy quý bà.', known)).toEqual([]);
    expect(unknownIn('Mình gội 111 nhé, nghièng qúa. Nghièng!', known)).toEqual(['nghièng', 'qúa', 'Nghièng']);
    expect(unknownIn('Chamaléa', syllables({ lines: ['Chamaléa # họ Ra-glai'] }))).toEqual([]);
    expect(unknownIn('Chamaléa họ', syllables({ lines: ['# Chamaléa'] }))).toEqual(['Chamaléa']);
  });

  it('is right in every text of the source that a child or a leader meets', () => {
    // Errors for authors name fields of files and stand elsewhere.
    const files = readdirSync(path.join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /(?<!\.test)\.tsx?$/.test(file) && !/^compile|level\.ts$/.test(file),
    );
    let texts = 0;
    const wrong = files.flatMap((file) => {
      const source = readFileSync(path.join(project, 'src', file), 'utf8');
      return [...source.matchAll(/\btext\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].flatMap((found) => {
        texts += 1;
        const line = source.slice(0, found.index).split('\n').length;
        const words = (found[2] ?? '').replace(/\$\{[^}]*\}|\\n/g, ' ');
        return unknownIn(words, known).map((word) => `src/${file}:${line} ${word}`);
      });
    });
    expect(wrong).toEqual([]);
    expect(texts).toBeGreaterThan(200);
  });
});
