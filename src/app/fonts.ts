import { faces } from 'virtual:fonts';

/**
 * Sets the page in its own letters, when all have come: a Vietnamese word is written with both halves of a font, and each that came
 * by itself would have the whole page set anew. Until then, and where one can't be had, the device's own font shows everything.
 * @param shown when there is something to read: what nobody sees is not set at all
 */
export async function loadFonts(shown: Promise<void>): Promise<void> {
  const all = faces.map(([family, url, descriptors]) => new FontFace(family, `url(${url})`, descriptors).load());
  const [fetched] = await Promise.all([Promise.all(all), shown]);
  for (const face of fetched) document.fonts.add(face);
  document.documentElement.classList.add('lettered');
}
