import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { loadStation, stationIds } from '../../src/content/catalogue';
import { bands } from '../../src/domain/activity';
import { MissionScreen, NoticeScreen, ResultScreen, ReviewedScreen } from '../../src/ui/later/station';
import { everyScreen } from './every-screen';

/** What a screen may never show or lack, from its HTML alone. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const shown = html.replace(/<[^>]*>/g, '\n');
  if (
    /undefined|NaN|\[object|\{\w+\}/.test(
      `${shown} ${[...html.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g)].map(([, value]) => value).join(' ')}`,
    )
  )
    faults.push('shows what is no word');
  for (const [button, attributes = '', inner = ''] of html.matchAll(/<(?:button|a|summary)\b([^>]*)>([\s\S]*?)<\/(?:button|a|summary)>/g)) {
    const name = /aria-label="([^"]+)"/.exec(attributes)?.[1] ?? inner.replace(/<span aria-hidden="true">.*?<\/span>|<[^>]*>/g, '').trim();
    if (name === '') faults.push(`has a button without a name: ${button.slice(0, 80)}`);
  }
  for (const [image] of html.matchAll(/<img\b[^>]*>/g))
    if (!/\salt(=|\s|>)/.test(image)) faults.push(`has a picture without alt: ${image.slice(0, 80)}`);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  for (const id of new Set(ids)) if (ids.filter((each) => each === id).length > 1) faults.push(`has two of id ${id}`);
  for (const [, id = ''] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g))
    if (!ids.includes(id)) faults.push(`is named by ${id}, which is not there`);
  for (const [input] of html.matchAll(/<input\b[^>]*>/g))
    if (/type="(text|search|email|tel|password)"/.test(input)) faults.push('asks for words');
  return faults;
}

it('has every screen, in every state, without a fault', () => {
  let count = 0;
  for (const [name, screen] of everyScreen()) {
    expect(faultsOf(render(h('div', null, screen))), name).toEqual([]);
    count += 1;
  }
  expect(count).toBeGreaterThan(300);
});

const nothing = () => undefined;
const shields = { from: { lit: 0, begun: 1, rim: false }, to: { lit: 1, begun: 0, rim: false } };

it.each(stationIds)('has the screens round %s, in every state, without a fault', async (id) => {
  const station = await loadStation(id);
  for (const content of bands.map((band) => station.bands[band]))
    for (const screen of [
      h(NoticeScreen, { station, content, onBegin: nothing, onPass: nothing }),
      h(NoticeScreen, { station: { ...station, review: 'approved' }, content, onBegin: nothing, onPass: nothing }),
      h(MissionScreen, { content, onDone: nothing }),
      h(ReviewedScreen, { ...shields, onMap: nothing }),
      ...(['new', 'begun', 'can', 'mastered'] as const).flatMap((standing) =>
        [true, false].map((saved) => h(ResultScreen, { station, content, ...shields, standing, stars: 2, saved, onMap: nothing })),
      ),
    ])
      expect(faultsOf(render(h('div', null, screen)))).toEqual([]);
});

it.each([
  ['<p>Xin chào undefined</p>', 'shows what is no word'],
  ['<img alt="{n} sao">', 'shows what is no word'],
  ['<button type="button"><svg></svg></button>', 'has a button without a name: <button type="button"><svg></svg></button>'],
  ['<img src="a.svg">', 'has a picture without alt: <img src="a.svg">'],
  ['<p id="a"></p><p id="a"></p>', 'has two of id a'],
  ['<section aria-labelledby="b"></section>', 'is named by b, which is not there'],
  ['<input type="text">', 'asks for words'],
])('finds the fault of %s', (html, fault) => {
  expect(faultsOf(html)).toEqual([fault]);
});
