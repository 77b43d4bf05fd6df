import { type ComponentChildren, h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadActivity } from '../../src/activities/registry';
import { loadStation, region, stationIds } from '../../src/content/catalogue';
import { bands } from '../../src/domain/activity';
import { childNumbers } from '../../src/domain/region';
import { type Session, startSession } from '../../src/domain/session';
import { lang } from '../../src/ui/lang';
import { MissionScreen, NoticeScreen, ResultScreen, ReviewedScreen } from '../../src/ui/later/station';
import { Mirror } from '../../src/ui/parts/mirror';
import { everyScreen } from './every-screen';

/* In the pseudo-language every translated text stands in brackets: what is left outside them was never translated. */

/** Languages are named in themselves, a key is its letter, and a code is its letters in groups of four. */
const NAMES = /Tiếng Việt|English|^[A-Z]$|^(?:[\dA-Z]{4} ?)+$/g;

/** Texts, and names given to screen readers, that have words outside the brackets. */
function untranslated(screen: ComponentChildren): string[] {
  const html = render(h('div', null, screen));
  const said = [...html.matchAll(/\b(?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map(([, words = '']) => words);
  const shown = html.replace(/<[^>]*>/g, '\n').split('\n');
  return [...shown, ...said].filter((words) =>
    /\p{L}/u.test(
      words
        .replace(/&\w+;/g, '')
        .replace(/\[[^\]]*\]/g, '')
        .replace(NAMES, ''),
    ),
  );
}

const nothing = () => undefined;

beforeAll(() => {
  lang.value = 'pseudo';
});
afterAll(() => {
  lang.value = 'vi';
});

it('finds a word that was left', () => {
  expect(untranslated(h('p', { title: 'Chào' }, '[Xin] chào'))).toEqual(['[Xin] chào', 'Chào']);
});

it('the screens round the game are translated', () => {
  for (const [name, screen] of everyScreen()) expect(untranslated(screen), name).toEqual([]);
});

/** Presses every button of every view until nothing new comes: each view once. */
function* views(start: () => Session): Generator<Session> {
  const seen = new Set<string>();
  // A telephone says more only to who dials the right number.
  const paths: string[][] = [[], ['key-1', 'key-1', 'key-1', 'call']];
  for (let path = paths.pop(); path; path = paths.pop()) {
    const session = start();
    for (const id of path) session.dispatch({ type: 'tap', id });
    const view = session.view('tall');
    const said = JSON.stringify([view.prompt, view.targets.map(({ label }) => label)]);
    if (seen.has(said)) continue;
    seen.add(said);
    yield session;
    for (const { id, disabled } of view.targets) if (!disabled) paths.push([...path, id]);
  }
}

it.each(stationIds.flatMap((id) => bands.map((band) => [id, band] as const)))('%s, band %s, is translated', async (id, band) => {
  const station = await loadStation(id);
  const lines = childNumbers(region, 0);
  const content = station.bands[band];
  const shields = { from: { lit: 0, begun: 0, rim: false }, to: { lit: 0, begun: 1, rim: false } };
  for (const screen of [
    h(NoticeScreen, { station, content, onBegin: nothing, onPass: nothing }),
    h(MissionScreen, { content, onDone: nothing }),
    ...(['begun', 'can', 'mastered'] as const).map((standing) =>
      h(ResultScreen, { station, content, ...shields, standing, stars: 2, saved: false, onMap: nothing }),
    ),
    h(ReviewedScreen, { ...shields, onMap: nothing }),
  ])
    expect(untranslated(screen)).toEqual([]);
  for (const { type, level } of content.steps) {
    const { rules } = await loadActivity(type);
    let count = 0;
    for (const session of views(() => startSession(rules, { ...(level as object), lines }, 1))) {
      const view = session.view('tall');
      const mirror = h(Mirror, {
        game: type,
        session,
        view,
        shape: 'tall',
        area: nothing,
        who: undefined,
        onReplay: nothing,
        looked: false,
        spoken: undefined,
        onHear: undefined,
        onDrag: nothing,
        onDragEnd: nothing,
      });
      expect(untranslated(mirror), type).toEqual([]);
      count += 1;
    }
    expect(count, `views of ${type}`).toBeGreaterThan(1);
  }
});
