import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { soundPlayer } from './player';
import { sheet } from './sheet';

/*
 * npm run gallery                  writes gallery.html: every picture, actor, face, pose, background, landmark and sound, by its name
 *   --out <file>                   another file
 */

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(project, 'gallery.html') } } });
const load = (file: string) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

const out = path.resolve(values.out);
writeFileSync(out, await sheet(project, load, await soundPlayer(project)));
console.log(out);
