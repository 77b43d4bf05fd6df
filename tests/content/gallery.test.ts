import path from 'node:path';
import { expect, it } from 'vitest';
import { soundPlayer } from '../../src/compile/gallery/player';
import { sheet } from '../../src/compile/gallery/sheet';
import { facesOf, posesOf, readArt } from '../../src/compile/levels/art';
import { readSounds } from '../../src/compile/levels/sounds';
import { people } from '../../src/i18n/people';
import { compile, load, project } from './copies';

const { art } = await readArt(project, load);
const { sounds } = await readSounds(project, load);
const page = await sheet(project, load, '/* player */');
const captions = [...page.matchAll(/<figcaption>([^<]*)<\/figcaption>/g)].map(([, name]) => name);

it('the gallery shows every name that an author may write', () => {
  expect(captions).toEqual(expect.arrayContaining([...art.pictures.keys(), ...art.landmarks]));
  for (const background of art.backgrounds) expect(captions.some((name) => name?.startsWith(`${background} `))).toBe(true);
  for (const id of art.actors.keys()) expect(page).toContain(`<h3>${id} – ${people[id]?.vi}</h3>`);
  expect([...page.matchAll(/data-sound="([^"]+)"/g)].map(([, name]) => name).sort()).toEqual([...sounds.keys()].sort());
  expect(page).toContain('/* player */');
});

it('an actor has every face and pose that a station uses, and no other is shown', async () => {
  const child = art.actors.get('an');
  const mai = art.actors.get('mai');
  if (!child || !mai) throw new Error('nobody');
  expect(facesOf(child)).toHaveLength(10);
  expect(posesOf(child)).toEqual(['rest', 'wave', 'stop', 'cheer', 'phone', 'read', 'open', 'fold', 'sign', 'card']);
  expect(facesOf(mai).sort()).toEqual(['brave', 'cheer', 'happy', 'listen', 'sad', 'worried']);
  expect(posesOf(mai).sort()).toEqual(['cheer', 'heart', 'rest', 'stop', 'tuck', 'wave']);
  const { stations } = await compile(path.join(project, 'levels'));
  const used = JSON.stringify(stations).matchAll(/"id":"(\w+)","at":"[\w-]+","face":"(\w+)","pose":"(\w+)"/g);
  for (const [, id = '', face = '', pose = ''] of used) {
    const figure = art.actors.get(id);
    expect(figure && facesOf(figure), id).toContain(face);
    expect(figure && posesOf(figure), id).toContain(pose);
  }
});

/** An audio context that only counts what was started. */
class Silence {
  static started = 0;
  sampleRate = 100;
  currentTime = 0;
  createBuffer = (_: number, length: number) => ({ getChannelData: () => new Float32Array(length) });
  createOscillator = () => this.source();
  createBufferSource = () => this.source();
  createBiquadFilter = () => this.node();
  createGain = () => this.node();
  param = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  node = () => ({ Q: {}, frequency: this.param, gain: this.param, connect: (to: unknown) => to });
  source = () => ({ ...this.node(), start: () => Silence.started++, stop() {} });
}

it('each of its buttons is heard: the script is one piece with every sound in it', async () => {
  const script = await soundPlayer(project);
  expect(script).not.toContain('</script');
  let click = (_: unknown) => {};
  const document = {
    addEventListener(_: string, on: typeof click) {
      click = on;
    },
  };
  new Function('document', 'AudioContext', script)(document, Silence);
  for (const name of sounds.keys()) {
    Silence.started = 0;
    click({ target: { dataset: { sound: name } } });
    expect(Silence.started, name).toBeGreaterThan(0);
  }
});
