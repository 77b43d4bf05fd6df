import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { project } from './copies';

const folder = path.join(project, 'levels/stations');

/** The pose `phone` has the telephone at the ear: who gets, reads or writes a message holds it in the hand, `read`. */
it('nobody reads a message with the telephone at the ear', () => {
  const lines = readdirSync(folder).flatMap((station) =>
    readFileSync(path.join(folder, station, 'story.vi.ink'), 'utf8')
      .split('\n')
      .filter((line) => /# [^#]* phone\b/.test(line))
      .map((line) => `${station}: ${line}`),
  );
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => /nhắn|# sound message/i.test(line))).toEqual([]);
});
