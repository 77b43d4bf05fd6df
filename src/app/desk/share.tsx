import type { ComponentChildren } from 'preact';
import type { Scenery } from '../../art/scenery';
import { aheadOf, region } from '../../content/catalogue';
import type { Plan } from '../../domain/desk/plan';
import { type CardWords, sizes } from '../../domain/desk/share';
import { aloud } from '../../domain/desk/words';
import { childLines } from '../../domain/region';
import { wish } from '../../i18n/desk';
import { postEnd, postLocal, post as postWords, share, card as words } from '../../i18n/desk-share';
import { fill, type Lang, type Text } from '../../lib/text';
import { today } from '../../lib/time';
import { Share, type ShareChoice } from '../../ui/desk/share';
import { type CardArt, drawCard } from '../../ui/desk/share-draw';
import { lang, t } from '../../ui/lang';
import { installHint } from '../pwa/install-hint';
import { localLines } from './lines-here';
import { save } from './save';
import type { Sources } from './sources';

export interface ShareDeps {
  sources: Sources;
  /** The session on the desk. */
  plan: () => Plan | undefined;
  draw: () => void;
  onLanguage: (lang: Lang) => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
}

const backgrounds = import.meta.glob<string>('../../art/backgrounds/*.svg', { query: '?raw', import: 'default' });
const landmarks = import.meta.glob<string>('../../art/landmarks/*.svg', { query: '?raw', import: 'default' });
const sceneries = import.meta.glob<Scenery>('../../art/scenery/*.ts', { import: 'scenery' });

const PNG = 'image/png';

async function artOf(station: string): Promise<CardArt> {
  const { background, landmark = '' } = aheadOf(station)?.backdrop ?? { background: '' };
  const [place, house, scenery] = await Promise.all([
    backgrounds[`../../art/backgrounds/${background}.svg`]?.(),
    landmarks[`../../art/landmarks/${landmark}.svg`]?.(),
    sceneries[`../../art/scenery/${background}.ts`]?.(),
  ]);
  if (!place) throw new Error(`no picture of ${station}`);
  return { background: place, landmark: house ?? '', scenery };
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
const language = (): Lang => (lang.value === 'en' ? 'en' : 'vi');
const sending = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;

/** Cards for the pages of a group, drawn on this machine. */
export async function openShare({ sources, plan, draw, onLanguage, load }: ShareDeps) {
  const { topics } = sources;
  const wished = plan()?.wish;
  let choice: Omit<ShareChoice, 'lang'> = {
    station: wished?.stations[0] ?? topics[0]?.id ?? '',
    band: wished?.band ?? 'A',
    shape: 'square',
  };
  let made: { file: File; url: string } | undefined;
  let failed = false;
  let said: Text | undefined;
  /** Which drawing is the newest. */
  let run = 0;

  const parts = () => {
    const place = topics.find(({ id }) => id === choice.station);
    const skill = region.places.find(({ id }) => id === choice.station)?.skill ?? '';
    const [child] = childLines(region, today());
    const none = { vi: '', en: '' };
    const terms: Text = {
      vi: `${words.free.vi} · ${child.hours.vi.toLowerCase()}`,
      en: `${words.free.en} · ${child.hours.en.toLowerCase()}`,
    };
    return {
      ...{ place: place?.title ?? none, about: place?.about ?? none, line: aloud(sources.words, skill, choice.band) ?? none },
      ...{ number: child.number, label: child.label, terms, age: wish[choice.band] },
    };
  };

  function cardWords(): CardWords {
    const { place, about, line, number, label, terms, age } = parts();
    const [own] = localLines();
    return {
      ...{ place: t(place), about: t(about), ask: t(words.ask), line: t(line), number, label: t(label), terms: capital(t(terms)) },
      local: own && { label: t(own.label), number: `${own.number} (${t(own.hours).toLowerCase()})` },
      foot: t(fill(words.foot, { age })),
    };
  }

  const post = (): string[] => [
    ...postWords.map((each) => t(fill(each, parts()))),
    ...localLines().map(({ number, label, hours }) => t(fill(postLocal, { number, label, hours }))),
    t(fill(postEnd, parts())),
  ];

  async function paint() {
    run += 1;
    const mine = run;
    if (made) URL.revokeObjectURL(made.url);
    made = undefined;
    failed = false;
    said = undefined;
    draw();
    try {
      const { station, shape } = choice;
      const art = await load(() => artOf(station));
      const canvas = await drawCard(cardWords(), shape, art);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, PNG));
      if (mine !== run) return;
      if (!blob) throw new Error('no picture');
      const { width, height } = sizes[shape];
      made = { file: new File([blob], `the-${station}-${width}x${height}.png`, { type: PNG }), url: URL.createObjectURL(blob) };
    } catch {
      if (mine === run) failed = true;
    }
    draw();
  }

  async function copy() {
    const copied = await navigator.clipboard?.writeText(post().join('\n\n')).then(
      () => true,
      () => false,
    );
    said = copied ? share.copied : share.byHand;
    draw();
  }

  function download({ file }: { file: File }) {
    save(file, PNG, file.name);
    said = fill(share.loaded, { name: file.name });
    draw();
  }

  return {
    // The lines may have been changed since.
    enter: async () => void paint(),
    page(): ComponentChildren {
      const now = made;
      return (
        <Share
          topics={topics}
          choice={{ ...choice, lang: language() }}
          picture={now && { url: now.url, alt: t(fill(share.alt, parts())) }}
          failed={failed}
          post={post()}
          onChoose={({ lang: next, ...rest }) => {
            if (next !== language()) onLanguage(next);
            choice = rest;
            void paint();
          }}
          onDownload={() => now && download(now)}
          onSend={now && sending(now.file) ? () => void navigator.share({ files: [now.file] }).catch(() => undefined) : undefined}
          onCopy={() => void copy()}
          said={
            <>
              {installHint(window) === 'inApp' && <p>{t(share.inApp)}</p>}
              {said && <p>{t(said)}</p>}
            </>
          }
        />
      );
    },
  };
}
