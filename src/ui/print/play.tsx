import type { PlayWords } from '../../domain/desk/papers';
import { type Cue, type Option, type Play, type PlayLine, partOf, type RadioItem, type Scene } from '../../domain/desk/stage-play';
import { fill, type Text } from '../../lib/text';
import { t } from '../lang';
import type { Bit, Sheets } from './pages';

/* Papers of a station's story: the play, each role's part, the radio script. */

interface SaidProps {
  name: Text;
  how?: Text | undefined;
  text: Text;
}

const Said = ({ name, how, text }: SaidProps) => (
  <p class="said">
    <b>{t(name)}</b>
    {how && <i> ({t(how)})</i>}: {t(text)}
  </p>
);

const Sound = ({ words, text }: { words: PlayWords; text: Text }) => (
  <p class="cue">
    <b>{t(words.play.sound)}:</b> {t(text)}.
  </p>
);

const How = ({ how }: { how: readonly Text[] }) => (
  <ul class="how">
    {how.map((each) => (
      <li key={each.vi}>{t(each)}</li>
    ))}
  </ul>
);

const item = (words: PlayWords, each: PlayLine | Cue) => {
  if (each.kind === 'line') return <Said {...each} />;
  return each.kind === 'sound' ? <Sound words={words} text={each.text} /> : <p class="cue">{t(each.text)}</p>;
};

/** A way that somebody tries: what is played, and that it stops or leads on. */
function tried({ play, ...words }: PlayWords, { items, next }: Option, n: number): Bit[] {
  const end = next === undefined ? play.stuck : fill(play.on, { n: next + 1 });
  const last = <p class="turn">{t(end)}</p>;
  return [
    { body: <h4 class="inset">{t(fill(play.try, { n }))}</h4>, keep: true },
    ...items.map((each) => ({ body: <div class="inset">{item({ play, ...words }, each)}</div>, keep: true })),
    { body: <div class="inset">{last}</div> },
  ];
}

/** The place where the audience decides. */
function decision(words: PlayWords, options: readonly Option[]): Bit[] {
  const { ask, way } = words.play;
  const read = (
    <div class="ask">
      <h3>{t(ask)}</h3>
      <ol>
        {options.map(({ id, label }, index) => (
          <li key={id}>
            <b>{t(fill(way, { n: index + 1 }))}:</b> {t(label)}
          </li>
        ))}
      </ol>
    </div>
  );
  return [{ body: read }, ...options.flatMap((option, index) => tried(words, option, index + 1))];
}

function sceneBits(words: PlayWords, { items, options, after }: Scene, n: number, before: Scene | undefined): Bit[] {
  const ways = (before?.options ?? []).flatMap(({ id }, index) => (after.includes(id) ? index + 1 : []));
  const heading = (
    <h3 class="scene">
      {t(fill(words.play.scene, { n }))}
      {ways.length > 0 && <small> ({t(fill(words.play.after, { ways: ways.join(', ') }))})</small>}
    </h3>
  );
  return [
    { body: heading, keep: true },
    // What is done before a line stands with it.
    ...items.map((each) => ({ body: item(words, each), keep: each.kind !== 'line' })),
    ...(options.length > 0 ? decision(words, options) : [{ body: <p class="turn">{t(words.play.end)}</p> }]),
  ];
}

export function playSheets(words: PlayWords, play: Play, place: Text): Sheets {
  const { title, how, roles, lines } = words.play;
  const cast = (
    <p class="cast">
      <b>{t(roles)}:</b> {play.roles.map((role) => `${t(role.name)} (${t(fill(lines, { n: role.lines }))})`).join(' · ')}
    </p>
  );
  const before = (at: number) => play.scenes.find(({ options }) => options.some(({ next }) => next === at));
  return {
    title: fill(title, { place }),
    bits: [
      { body: <How how={how} /> },
      { body: cast },
      ...play.scenes.flatMap((scene, index) => sceneBits(words, scene, index + 1, before(index))),
    ],
  };
}

/** To be cut apart: each player has a role's lines, and what is said before each. */
export function partsSheets(words: PlayWords, play: Play, place: Text): Sheets {
  const bits = play.roles.flatMap((role): Bit[] => [
    { body: <h3 class="cut">{t(role.name)}</h3>, keep: true },
    ...partOf(play, role).map(({ cue, line }) => ({
      body: (
        <div class="part">
          {cue && (
            <p class="cue">
              {t(cue.name)}: {t(cue.text)}
            </p>
          )}
          <Said {...line} />
        </div>
      ),
    })),
  ]);
  return { title: fill(words.play.parts, { place }), bits: [{ body: <p class="how">{t(words.play.cut)}</p> }, ...bits] };
}

const heard = (words: PlayWords, each: RadioItem): Bit[] => {
  const { host, ask, pause, chosen } = words.radio;
  switch (each.kind) {
    case 'line':
      return [{ body: <Said name={each.name} text={each.text} /> }];
    case 'sound':
      return [{ body: <Sound words={words} text={each.text} />, keep: true }];
    case 'pause': {
      const options = each.options.map((option, index) => (
        <p key={option.vi}>
          {t(fill(words.play.way, { n: index + 1 }))}: {t(option)}
        </p>
      ));
      return [
        { body: <Said name={host} text={ask} />, keep: true },
        { body: <div class="inset">{options}</div>, keep: true },
        { body: <p class="turn">({t(pause)})</p>, keep: true },
        { body: <Said name={host} text={fill(chosen, { way: each.chosen })} /> },
      ];
    }
  }
};

export function radioSheets(words: PlayWords, script: readonly RadioItem[], place: Text): Sheets {
  const { title, how, host, hello, bye, names } = words.radio;
  const voices = [host, ...script.flatMap((each) => (each.kind === 'line' ? each.name : []))];
  const named = voices.filter(({ vi }, index) => voices.findIndex((each) => each.vi === vi) === index);
  return {
    title: fill(title, { place }),
    bits: [
      { body: <How how={how} /> },
      {
        body: (
          <p class="cast">
            <b>{t(names)}:</b> {named.map(t).join(' · ')}
          </p>
        ),
      },
      { body: <Said name={host} text={fill(hello, { place })} /> },
      ...script.flatMap((each) => heard(words, each)),
      { body: <Said name={host} text={bye} /> },
    ],
  };
}
