import { describe, expect, it } from 'vitest';
import { lampState, only, planesOf } from './scenery';

const backgrounds = import.meta.glob<string>('../art/backgrounds/*.svg', { query: '?raw', import: 'default', eager: true });
const landmarks = import.meta.glob<string>('../art/landmarks/*.svg', { query: '?raw', import: 'default', eager: true });

describe.each(Object.entries(backgrounds))('%s', (_, svg) => {
  it('has something in every plane, and each layer in one of them', () => {
    const planes = planesOf(svg);
    for (const { name, ids } of planes) expect(ids.length, name).toBeGreaterThan(0);
    expect(planes.flatMap(({ ids }) => ids)).toEqual([...svg.matchAll(/id="(L\d-[\w-]+)"/g)].map(([, id]) => id));
  });

  it('says of every layer where it holds anything', () => {
    expect([...svg.matchAll(/ data-rows="\d+ \d+"/g)]).toHaveLength([...svg.matchAll(/data-depth=/g)].length);
  });

  it('paints nothing behind solid ground', () => {
    const solid = Number(/ data-solid="(\d+)"/.exec(svg)?.[1]);
    const [far, sea, ground] = planesOf(svg);
    expect(far?.bottom).toBe(solid);
    expect(sea?.bottom).toBeLessThanOrEqual(solid);
    expect(ground?.bottom).toBe(900);
  });

  it('shows one plane alone', () => {
    const { ids } = planesOf(svg)[1] ?? { ids: [] };
    const alone = only(svg, ids);
    expect([...alone.matchAll(/id="(L\d-[\w-]+)"/g)].map(([, id]) => id)).toEqual(ids);
    for (const tag of ['g', 'svg', 'defs'])
      expect(alone.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, tag).toBe(alone.match(new RegExp(`</${tag}>`, 'g'))?.length);
  });
});

describe.each(Object.entries(landmarks).filter(([, svg]) => svg.includes('id="lamp-on"')))('%s', (_, svg) => {
  it('shows the lamp lit or dark without a style sheet', () => {
    const dark = lampState(svg, ['base', 'lamp-off']);
    expect(dark).not.toContain('<style');
    expect(dark).toContain('id="lamp-on" display="none"');
    expect(dark).not.toContain('id="lamp-off" display="none"');
    expect(dark).not.toContain('id="base" display="none"');
  });
});
