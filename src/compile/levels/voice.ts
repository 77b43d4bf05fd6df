import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { text } from '../../lib/text';
import { type Problem, problem } from './problem';
import { dropped } from './source';

/** A recording in the `voice` folder of a station. */
export interface Recording {
  /** Of the line that it says: `npm run lines` lists them. */
  id: string;
  /** As messages call it: `levels/stations/09-mui-dinh/voice/1a2b3c4d.m4a`. */
  name: string;
  /** Where it lies. */
  file: string;
}

const kinds = ['m4a', 'ogg', 'opus', 'mp3', 'wav'];
const recorded = new RegExp(`^([0-9a-f]{8})\\.(${kinds.join('|')})$`);

/** @param folder of the station: `09-mui-dinh` */
export function readVoice(levels: string, folder: string): { recordings: Recording[]; problems: Problem[] } {
  const place = path.join(levels, 'stations', folder, 'voice');
  const files = statSync(place, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(place).filter((each) => !dropped.test(each)) : [];
  const recordings: Recording[] = [];
  const problems: Problem[] = [];
  for (const each of files.sort()) {
    const name = `levels/stations/${folder}/voice/${each}`;
    const id = recorded.exec(each)?.[1];
    const first = recordings.find((other) => other.id === id);
    if (id === undefined) {
      problems.push(
        problem(
          { file: name, line: 1, field: each },
          text('Tệp này không mang tên của một bản thu.', 'This is not the name of a recording.'),
          text(
            `đặt tên theo cột id của lines.csv, như 1a2b3c4d.m4a (đuôi: ${kinds.join(', ')}), hoặc chuyển tệp đi.`,
            `call it by its id in lines.csv, like 1a2b3c4d.m4a (endings: ${kinds.join(', ')}), or move it away.`,
          ),
        ),
      );
    } else if (first) {
      problems.push(
        problem(
          { file: name, line: 1, field: each },
          text(
            `Câu này đã có bản thu «${path.basename(first.name)}».`,
            `«${path.basename(first.name)}» is a recording of this line already.`,
          ),
          text('giữ một bản, xóa bản kia.', 'keep one of them.'),
        ),
      );
    } else recordings.push({ id, name, file: path.join(place, each) });
  }
  return { recordings, problems };
}
