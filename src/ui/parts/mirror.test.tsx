import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { View } from '../../domain/activity';
import { startSession } from '../../domain/session';
import { text } from '../../lib/text';
import { Mirror } from './mirror';

const nothing = () => undefined;

/** What is drawn of a view with these choices. */
function drawn(targets: View['targets'], looked = false): string {
  const view: View = {
    prompt: text('Chiều xuống ở Mũi Dinh.', 'Evening comes to Mũi Dinh.'),
    speaker: 'narrator',
    targets,
    status: text('', ''),
    cast: [],
    progress: 0,
    done: false,
  };
  const session = startSession({ start: () => 0, reduce: () => ({ state: 0, effects: [], answers: [] }), view: () => view }, {}, 1);
  return render(
    <Mirror
      game="story"
      session={session}
      view={view}
      shape="tall"
      area={nothing}
      who={undefined}
      onReplay={nothing}
      looked={looked}
      spoken={undefined}
      onHear={undefined}
      onDrag={nothing}
      onDragEnd={nothing}
    />,
  );
}

const next: View['targets'][number] = { id: 'next', label: text('Tiếp', 'Next'), main: true };
const card: View['targets'][number] = { id: 'a', label: text('Thắp đèn', 'Light the lamp') };

/** The names of the buttons that say the prompt with their own. */
const described = (html: string) =>
  [...html.matchAll(/<button[^>]*aria-describedby="prompt"[^>]*>.*?<\/button>/g)].map(([button]) => button.replace(/<[^>]*>/g, ''));

it('tells with a lone «Tiếp», which takes the focus before the prompt is heard, what it follows', () => {
  expect(described(drawn([next]))).toEqual(['Tiếp']);
});

it('does not say the prompt again with each of several choices', () => {
  expect(described(drawn([card, next]))).toEqual([]);
});

it('makes pictures with captions of the choices for those who look, where each has a picture', () => {
  const pictured = { ...card, picture: 'act-no' };
  expect(drawn([pictured, { ...pictured, id: 'b' }], true)).toContain('class="choices n2 looked"');
  expect(drawn([pictured, card], true)).toContain('class="choices n2"');
  expect(drawn([pictured, { ...pictured, id: 'b' }])).toContain('class="choices n2"');
});
