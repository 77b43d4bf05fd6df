import type { ComponentChildren } from 'preact';
import { going, maiLines, openHand, receiver, saying, telling } from '../../art/line-art';
import type { Line } from '../../domain/content';
import type { PrintWords } from '../../domain/desk/papers';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import { Picture } from '../parts/icon';
import type { Sheets } from './pages';
import './sheets.css';

/* Papers of one page each: what goes home, what hangs on the wall, what a child keeps. */

const list = (lines: readonly Text[]) => (
  <ul>
    {lines.map((line) => (
      <li key={line.vi}>{t(line)}</li>
    ))}
  </ul>
);

/** @param bare to be cut or folded: halves are halves of the paper, and each says what it is */
const whole = (title: Text, kind: string, inner: ComponentChildren, bare = false): Sheets => ({
  title,
  bits: { wholes: [{ body: <div class={`print-${kind}`}>{inner}</div>, bare }] },
});

export interface SlipWords {
  place: Text;
  /** To the family. */
  family: Text;
  goals: readonly Text[];
  mission: Text;
}

/** Twice on a page, to be cut across. */
export function slipSheets({ slip, draft }: PrintWords, { place, family, goals, mission }: SlipWords): Sheets {
  const title = fill(slip.title, { place });
  const one = (key: string) => (
    <section key={key} class="slip">
      <h3>
        {t(title)} <Picture svg={maiLines} />
      </h3>
      <p>{t(family)}</p>
      <div class="slip-two">
        <div>
          <h4>{t(slip.goals)}</h4>
          {list(goals)}
        </div>
        <div>
          <h4>{t(slip.mission)}</h4>
          <p>{t(mission)}</p>
          <p class="tick">
            <span class="tick-box" /> {t(slip.done)}
          </p>
        </div>
      </div>
      <p class="slip-help">{t(slip.help)}</p>
      <p class="small">{t(draft)}</p>
    </section>
  );
  return whole(title, 'slips', [one('upper'), one('lower')], true);
}

/** @param local lines of the region that a leader has verified; the poster has room for two */
export function hotlineSheets(
  { posters: { hotline } }: PrintWords,
  local: readonly Pick<Line, 'number' | 'label' | 'hours'>[] = [],
): Sheets {
  return whole(
    hotline.title,
    'poster',
    <>
      <h3>{t(hotline.title)}</h3>
      <Picture svg={receiver} class="poster-wide" />
      <p class="print-number">{t(hotline.number)}</p>
      <p class="band">{t(hotline.free)}</p>
      {list(hotline.say)}
      {local.slice(0, 2).map(({ number, label, hours }) => (
        <p key={number} class="poster-local">
          {t(label)}: <b>{number}</b> ({t(hours).toLowerCase()})
        </p>
      ))}
      <p class="poster-end">{t(hotline.end)}</p>
    </>,
  );
}

export function waysSheets({ posters: { ways } }: PrintWords): Sheets {
  const drawn = [saying, going, telling];
  return whole(
    ways.title,
    'poster',
    <>
      <h3>{t(ways.title)}</h3>
      {ways.say.map(({ word, text }, index) => (
        <div key={word.vi} class="poster-way">
          <Picture svg={drawn[index] ?? ''} />
          <p>
            <b>{t(word)}</b> {t(text)}
          </p>
        </div>
      ))}
      <p class="poster-end">{t(ways.end)}</p>
    </>,
  );
}

export function peopleSheets({ posters: { people } }: PrintWords): Sheets {
  return whole(
    people.title,
    'poster',
    <>
      <h3>{t(people.title)}</h3>
      <Picture svg={openHand} class="poster-hand" />
      <p>{t(people.pick)}</p>
      <ol>
        {people.say.map((each) => (
          <li key={each.vi}>{t(each)}</li>
        ))}
      </ol>
      <p class="poster-end">{t(people.end)}</p>
      <p class="band">{t(people.call)}</p>
    </>,
  );
}

/** Of one meeting. The name is written by hand: the desk asks for none. */
export function certificateSheets({ certificate: words }: PrintWords, place: Text, goals: readonly Text[]): Sheets {
  const free = (label: Text) => (
    <p class="by-hand">
      <span>{t(label)}:</span>
    </p>
  );
  return whole(
    words.title,
    'certificate',
    <div class="border">
      <Picture svg={maiLines} class="certificate-mai" />
      <h3>{t(words.title)}</h3>
      {free(words.person)}
      <p>{t(fill(words.came, { place }))}</p>
      {list(goals)}
      <p class="poster-end">{t(words.end)}</p>
      <div class="certificate-signed">
        {free(words.day)}
        {free(words.sign)}
      </div>
    </div>,
  );
}

/** A4 folded twice to A6. The upper half stands on its head, so that it is upright inside. */
export function cardSheets({ card, draft, posters: { ways, hotline } }: PrintWords): Sheets {
  return whole(
    card.title,
    'card',
    <>
      <section class="fold upside">
        <h3>{ways.say.map(({ word }) => t(word)).join(' · ')}</h3>
        <ol>
          {ways.say.map(({ word, text }) => (
            <li key={word.vi}>
              <b>{t(word)}.</b> {t(text)}
            </li>
          ))}
        </ol>
        <p class="fold-end">{t(card.end)}</p>
      </section>
      <section class="fold upside">
        <h3>{t(card.people)}</h3>
        <ol class="fold-lines">
          {[1, 2, 3, 4, 5].map((n) => (
            <li key={n} class="by-hand">
              <span>{n}.</span>
            </li>
          ))}
        </ol>
        <p>{t(card.write)}</p>
      </section>
      <section class="fold">
        <p class="print-number">{t(hotline.number)}</p>
        <p class="fold-call">
          <b>{t(card.call)}</b>
        </p>
        {list(card.say)}
        <p class="fold-how">
          {t(card.fold)} {t(draft)}
        </p>
      </section>
      <section class="fold fold-cover">
        <Picture svg={maiLines} />
        <h3>{t(card.title)}</h3>
        <p>{t(card.mine)}</p>
      </section>
    </>,
    true,
  );
}
