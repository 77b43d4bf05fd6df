import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Figure, wholeSvg } from '../../art/figure';
import { people } from '../../i18n/people';
import { portrait, readDrawings } from '../booklet/drawings';
import { type Html, html } from '../booklet/html';
import { facesOf, type Load, posesOf, readArt } from '../levels/art';
import { readSounds } from '../levels/sounds';

const style = `body{font:16px/1.4 system-ui,sans-serif;margin:1.5rem;background:#fff6e0;color:#2a2150}
section>div{display:flex;flex-wrap:wrap;gap:.75rem}figure{margin:0;width:10rem;text-align:center;background:#fff;border-radius:.5rem;padding:.5rem;box-sizing:border-box}
figure.small{width:7rem}figure.wide{width:24rem}img{width:100%;height:auto;max-height:16rem;object-fit:contain}
figcaption,code{font-family:ui-monospace,monospace;font-size:.8rem;overflow-wrap:anywhere}h3{margin:1.2rem 0 .4rem}
button{font:inherit;min-height:2.5rem;padding:.25rem .75rem}nav a{margin-right:1rem}`;

const shown = (name: string, svg: string, kind = ''): Html =>
  html`<figure class="${kind}"><img loading="lazy" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"><figcaption>${name}</figcaption></figure>`;

const part = (id: string, title: string, groups: readonly Html[]): Html => html`<section id="${id}"><h2>${title}</h2>${groups}</section>`;
const group = (title: string, inside: readonly Html[]): Html => html`<h3>${title}</h3><div>${inside}</div>`;

const person = (id: string, figure: Figure): Html =>
  group(`${id} – ${people[id]?.vi ?? id}`, [
    ...facesOf(figure).map((face) => shown(face, portrait(id, figure, face), 'small')),
    ...posesOf(figure).map((pose) => shown(`dáng ${pose}`, wholeSvg(figure, pose, ''), 'small')),
  ]);

/** Everything that an author can name, drawn, by the file that draws it. @param player a script that plays a sound when its button is pressed */
export async function sheet(project: string, load: Load, player: string): Promise<string> {
  const { art } = await readArt(project, load);
  const { sounds } = await readSounds(project, load);
  const { cards, backgrounds } = await readDrawings(project, load);
  const landmarks = path.join(project, 'src/art/landmarks');
  const files = [...new Set(art.pictures.values())].sort();
  const owners = [...new Set([...sounds.values()].map((owner) => owner ?? ''))].sort();
  const inside = [
    part(
      'pictures',
      'Hình trên thẻ (picture)',
      files.map((file) =>
        group(
          `src/art/cards/${file}.ts`,
          [...art.pictures].filter(([, from]) => from === file).map(([name]) => shown(name, cards[name] ?? '')),
        ),
      ),
    ),
    part(
      'actors',
      'Nhân vật, nét mặt, dáng (actor, face, pose)',
      [...art.actors].map(([id, figure]) => person(id, figure)),
    ),
    part('backgrounds', 'Nền và # scene (background)', [
      group(
        'src/art/backgrounds',
        Object.entries(backgrounds).map(([name, svg]) => shown(`${name} # scene: ${art.scenes.get(name)?.join(', ') || '–'}`, svg, 'wide')),
      ),
    ]),
    part('landmarks', 'Điểm nhấn (landmark)', [
      group(
        'src/art/landmarks',
        readdirSync(landmarks)
          .filter((file) => file.endsWith('.svg'))
          .map((file) => shown(path.basename(file, '.svg'), readFileSync(path.join(landmarks, file), 'utf8'))),
      ),
    ]),
    part(
      'sounds',
      'Tiếng (# sound)',
      owners.map((owner) =>
        group(
          owner === '' ? 'chung (always)' : owner,
          [...sounds]
            .filter(([, from]) => (from ?? '') === owner)
            .map(([name]) => html`<button type="button" data-sound="${name}">▶ ${name}</button>`),
        ),
      ),
    ),
  ];
  const links = ['pictures', 'actors', 'backgrounds', 'landmarks', 'sounds'].map((id) => html`<a href="#${id}">${id}</a>`);
  const page = html`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Khiên Nhỏ: hình và tiếng</title><style>${{ html: style }}</style>
<h1>Hình và tiếng (pictures and sounds)</h1><nav>${links}</nav>${inside}<script>${{ html: player }}</script></html>`;
  return page.html;
}
