import type { ComponentChildren } from 'preact';
import { type Shape, shapes, sizes } from '../../domain/desk/share';
import { type Band, bands } from '../../domain/terms';
import { wish } from '../../i18n/desk';
import { printRoom } from '../../i18n/desk-print';
import { shapeNames, share as words } from '../../i18n/desk-share';
import { type Lang, langs } from '../../lib/text';
import { t } from '../lang';
import { Choices, type Topic } from './home';
import './share.css';

export interface ShareChoice {
  station: string;
  band: Band;
  shape: Shape;
  lang: Lang;
}

export interface ShareProps {
  topics: readonly Topic[];
  choice: ShareChoice;
  /** The picture and what it shows; none while it is drawn. */
  picture: { url: string; alt: string } | undefined;
  failed: boolean;
  /** Words to paste, a paragraph each. */
  post: readonly string[];
  onChoose: (choice: ShareChoice) => void;
  onDownload: () => void;
  /** Where this device can send a picture. */
  onSend: (() => void) | undefined;
  onCopy: () => void;
  said: ComponentChildren;
}

/** A card for a place, as it will be posted, and the words beside it. */
export const Share = (props: ShareProps) => {
  const { topics, choice, picture, failed, post, onChoose, onDownload, onSend, onCopy, said } = props;
  const { width, height } = sizes[choice.shape];
  return (
    <main class="desk share">
      <h1 class="unseen">{t(words.title)}</h1>
      <p class="share-intro">{t(words.intro)}</p>
      <section class="share-choices">
        <Choices
          legend={words.station}
          name="station"
          all={topics.map(({ id, title }) => ({ value: id, label: t(title) }))}
          chosen={[choice.station]}
          onChoose={(station) => onChoose({ ...choice, station })}
        />
        <Choices
          legend={words.shape}
          name="shape"
          all={shapes.map((value) => ({ value, label: t(shapeNames[value]), note: `${sizes[value].width} × ${sizes[value].height}` }))}
          chosen={[choice.shape]}
          onChoose={(shape) => onChoose({ ...choice, shape })}
        />
        <Choices
          legend={wish.band}
          name="band"
          all={bands.map((value) => ({ value, label: t(wish[value]) }))}
          chosen={[choice.band]}
          onChoose={(band) => onChoose({ ...choice, band })}
        />
        <Choices
          legend={words.lang}
          name="lang"
          all={langs.map((value) => ({ value, label: t(printRoom[value]) }))}
          chosen={[choice.lang]}
          onChoose={(lang) => onChoose({ ...choice, lang })}
        />
      </section>
      <section class="share-card">
        {failed && <p role="alert">{t(words.failed)}</p>}
        {!failed && !picture && <p role="status">{t(words.drawing)}</p>}
        {picture && <img class={choice.shape} src={picture.url} alt={picture.alt} width={width} height={height} />}
        <p class="row">
          <button type="button" class="main" disabled={!picture} onClick={onDownload}>
            {t(words.download)}
          </button>
          {onSend && (
            <button type="button" class="plain" onClick={onSend}>
              {t(words.send)}
            </button>
          )}
        </p>
        <h2>{t(words.post)}</h2>
        <blockquote class="share-post">
          {post.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </blockquote>
        <p class="row">
          <button type="button" class="plain" onClick={onCopy}>
            {t(words.copy)}
          </button>
        </p>
        <div role="status">{said}</div>
      </section>
    </main>
  );
};
