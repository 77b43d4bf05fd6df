import { idle } from '../../lib/time';

/** An inlined icon that follows the text colour. Decoration only: the button has the words. `path` comes from `virtual:icons`. */
export const Icon = ({ path }: { path: string }) => (
  <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
    <path fill="currentColor" d={path} />
  </svg>
);

/** Screens are drawn again and again with the same few pictures: each is encoded once. */
const encoded = new Map<string, string>();

function address(svg: string): string {
  const known = encoded.get(svg) ?? `data:image/svg+xml,${encodeURIComponent(svg)}`;
  encoded.set(svg, known);
  return known;
}

interface PictureProps {
  svg: string;
  alt?: string;
  class?: string;
  /** Drawn one frame after what stands around it, which can be used that much sooner. Needs a size of its own. */
  lazy?: boolean;
}

/** A picture of ours as an image: kept out of the document, so that the ids of two pictures can't meet. */
export const Picture = ({ svg, alt = '', class: name, lazy }: PictureProps) => (
  <img {...(lazy && { loading: 'lazy' })} src={address(svg)} alt={alt} class={name} draggable={false} />
);

/** Addresses that were asked for: drawn at once when they come again. */
const asked = new Set<string>();

/** The `ref` of a decoration that is read when the page has nothing better to do: what it lies on is seen and answers first. */
export const later = (address: string) => (image: HTMLImageElement | HTMLSourceElement | null) => {
  if (!image || image.srcset) return;
  const ask = () => {
    if (!image.isConnected) return;
    asked.add(address);
    image.srcset = address;
  };
  if (asked.has(address)) image.srcset = address;
  else void idle(2000).then(ask);
};

interface PartProps {
  sheet: { url: string; ids: readonly string[] };
  /** The first one stands for an unknown id. */
  id: string;
  class?: string;
}

/** The `object-position` of one picture of a sheet. */
export const partAt = ({ ids }: PartProps['sheet'], id: string) => `${(Math.max(0, ids.indexOf(id)) / (ids.length - 1)) * 100}% 0`;

/** One picture of a sheet. Decoration only. */
export const Part = ({ sheet, id, class: name }: PartProps) => (
  <img
    ref={later(sheet.url)}
    alt=""
    class={name}
    draggable={false}
    loading="lazy"
    style={{ aspectRatio: 1, objectFit: 'cover', objectPosition: partAt(sheet, id) }}
  />
);
