import type { StageDirection, StoryChoice, StoryLine } from '../../activities/story/level';
import { axes, persons, settings } from '../../domain/activity';
import { text } from '../../lib/text';
import { oneOf, type Problem, problem, type Spot } from './problem';

/*
 * The words of the stage, as tags behind a line or a choice of a story:
 *   Chào em! # mai happy wave # + an left happy rest # - binh # ~ chi worried rest # scene lamp=on # sound conch # picture act-no
 *   + [Kể cho cô nghe] # answer tell right # picture secret-whisper # person relative # setting home
 */

const places = ['far-left', 'left', 'middle', 'right', 'far-right'] as const;
type Place = (typeof places)[number];
const isPlace = (word: string | undefined): word is Place => (places as readonly (string | undefined)[]).includes(word);

const unknown = (spot: Spot, tag: string, use: string): Problem =>
  problem(spot, text(`Không hiểu nhãn «# ${tag}».`, `The tag «# ${tag}» is not known.`), text(`dùng: ${use}.`, `use: ${use}.`));

function direction(tag: string): StageDirection | undefined {
  const [verb = '', ...words] = tag.split(/\s+/);
  const [first, second, third, fourth] = words;
  if (first === undefined) return undefined;
  switch (verb) {
    case '+':
      return isPlace(second) && third && fourth && words.length === 4
        ? { do: 'enter', id: first, at: second, face: third, pose: fourth }
        : undefined;
    case '-':
      return words.length === 1 ? { do: 'leave', id: first } : undefined;
    case '~':
      return second && words.length <= 3 ? { do: 'face', id: first, face: second, ...(third && { pose: third }) } : undefined;
    case 'scene': {
      const [key, value] = first.split('=');
      return key && value && words.length === 1 ? { do: 'scene', key, value } : undefined;
    }
    case 'sound':
      return words.length === 1 ? { do: 'sound', name: first } : undefined;
    default:
      return undefined;
  }
}

const stageWords = `+ an left happy rest; - an; ~ an worried rest; scene lamp=on; sound conch; picture act-no (${places.join(', ')})`;

export function readLineTags(tags: readonly string[], spot: Spot): { tags: Omit<StoryLine, 'text'>; problems: Problem[] } {
  const [speaker = '', ...rest] = tags;
  const [who = '', face, pose, ...more] = speaker.split(/\s+/);
  const problems: Problem[] = [];
  if (!/^[a-z]\w*$/.test(who) || more.length > 0 || who === 'scene' || who === 'sound') {
    problems.push(
      problem(
        spot,
        text('Không rõ ai nói câu này.', 'Nobody is named as the speaker.'),
        text(
          'nhãn đầu tiên là người nói: «# mai happy wave» hoặc «# narrator».',
          'the first tag is the speaker: «# mai happy wave» or «# narrator».',
        ),
      ),
    );
  }
  let picture: string | undefined;
  const stage = rest.flatMap((tag) => {
    const drawn = /^picture (\S+)$/.exec(tag)?.[1];
    if (drawn) {
      picture = drawn;
      return [];
    }
    const read = direction(tag);
    if (!read) problems.push(unknown(spot, tag, stageWords));
    return read ?? [];
  });
  return { tags: { who, ...(face && { face }), ...(pose && { pose }), ...(picture && { picture }), stage }, problems };
}

export function readChoiceTags(
  tags: readonly string[],
  spot: Spot,
): { tags: Omit<StoryChoice, 'id' | 'label' | 'to'>; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: Omit<StoryChoice, 'id' | 'label' | 'to'> = {};
  for (const tag of tags) {
    const [verb = '', word = '', verdict = ''] = tag.split(/\s+/);
    const axis = axes.find((each) => each === word);
    const person = persons.find((each) => each === word);
    const setting = settings.find((each) => each === word);
    if (verb === 'answer' && axis && (verdict === 'right' || verdict === 'again')) read.answer = { axis, right: verdict === 'right' };
    else if (verb === 'picture' && word) read.picture = word;
    else if (verb === 'person' && person) read.person = person;
    else if (verb === 'setting' && setting) read.setting = setting;
    else {
      const lists = { person: oneOf(persons), setting: oneOf(settings), answer: `answer (${oneOf(axes)}) right|again` };
      problems.push(unknown(spot, tag, lists[verb as keyof typeof lists] ?? 'answer, picture, person, setting'));
    }
  }
  return { tags: read, problems };
}
