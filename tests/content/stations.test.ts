import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/compile/levels/problem';
import { writeSchemas } from '../../src/compile/levels/schema-json';
import { checkStage } from '../../src/compile/levels/stage';
import { fallbackRegion, loadStation, region, stationIds } from '../../src/content/catalogue';
import { loadLeader } from '../../src/content/leader';
import type { Rules, View } from '../../src/domain/activity';
import { childLines } from '../../src/domain/region';
import { text } from '../../src/lib/text';
import { compile, load, project } from './copies';

describe('the content', () => {
  const compiled = compile(path.join(project, 'levels'));

  it('compiles without a problem', async () => {
    expect((await compiled).problems.map(format)).toEqual([]);
  });

  it('has fourteen skills and a place for each', async () => {
    const { skills, regions } = await compiled;
    const ids = skills?.skills.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(14);
    expect(regions['ninh-thuan']?.places.map(({ skill }) => skill).sort()).toEqual([...ids].sort());
    expect(regions['ninh-thuan']?.places.map(({ order }) => order)).toEqual(ids.map((_, index) => index + 1));
  });

  it('reaches the browser as it was compiled, a file at a time', async () => {
    const { stations, regions, leader } = await compiled;
    expect(stationIds).toEqual(Object.values(stations).map(({ id }) => id));
    for (const station of Object.values(stations)) expect(await loadStation(station.id)).toEqual(JSON.parse(JSON.stringify(station)));
    expect(region).toEqual(JSON.parse(JSON.stringify(regions['ninh-thuan'])));
    expect(await loadLeader('session')).toEqual(JSON.parse(JSON.stringify(leader.session)));
    await expect(loadStation('nowhere')).rejects.toThrow('no station nowhere');
    await expect(loadLeader('session', 'nothing')).rejects.toThrow('no file nothing');
  });

  it('keeps 111 when there is no region', () => {
    expect(childLines(fallbackRegion, 0).map(({ number }) => number)).toEqual(['111']);
  });
});

describe('the editors’ schemas', () => {
  it('are those of the code: run `npx tsx src/compile/levels/cli.ts --schema` after a change', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'schemas-'));
    try {
      const written = await writeSchemas(folder, project, load);
      expect(written.map((file) => path.basename(file))).toEqual([
        'station.json',
        'skills.json',
        'region.json',
        'lexicon.json',
        'situations.json',
      ]);
      for (const file of written) {
        const kept = readFileSync(path.join(project, 'levels/.schema', path.basename(file)), 'utf8');
        expect(JSON.parse(kept)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the stage', () => {
  const stage = (boxes: { x: number; y: number; w: number; h: number }[]) => {
    const targets = boxes.map((box, index) => ({ id: `b-${index}`, label: text(`x${index}`, `y${index}`), box }));
    const view: View = { prompt: text('a', 'b'), targets, status: text('', ''), cast: [], progress: 0, done: false };
    const rules: Rules<unknown, unknown> = {
      start: () => 0,
      reduce: (_, state) => ({ state, effects: [], answers: [] }),
      view: () => view,
    };
    const said = checkStage(rules, {}, (id) => ({ file: 'f', line: 1, field: id })).map(({ field, message }) => `${field}: ${message.en}`);
    return [...new Set(said)];
  };

  it('takes boxes that lie side by side', () => {
    expect(
      stage([
        { x: 0, y: 0, w: 50, h: 100 },
        { x: 50, y: 0, w: 50, h: 100 },
      ]),
    ).toEqual([]);
  });

  it('refuses boxes over another, off the stage, or too small for a finger', () => {
    expect(
      stage([
        { x: 0, y: 0, w: 51, h: 100 },
        { x: 50, y: 0, w: 50, h: 100 },
      ]),
    ).toEqual(['b-0: «b-0» (tall: 0, 0, 51, 100) lies over «b-1».', 'b-0: «b-0» (wide: 0, 0, 51, 100) lies over «b-1».']);
    expect(stage([{ x: 60, y: 0, w: 41, h: 100 }])).toHaveLength(2);
    // 17.5 % is 56 px of 320, and 10 % is 56 px of 560.
    expect(stage([{ x: 0, y: 0, w: 17.5, h: 100 }])).toEqual([]);
    expect(stage([{ x: 0, y: 0, w: 17, h: 100 }])).toEqual(['b-0: On a small screen, «b-0» (tall): 54×340 px.']);
  });
});
