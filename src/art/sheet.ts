/** Square pictures side by side in one SVG document. */
export interface Sheet {
  svg: string;
  /** From left to right. */
  ids: readonly string[];
}

/** A browser opens a document for each picture, which takes a slow machine a good while: so all of them come in one. @param pictures id to an SVG document */
export function sheetOf(pictures: Readonly<Record<string, string>>, size: number): Sheet {
  const ids = Object.keys(pictures);
  const width = size * ids.length;
  const inner = Object.values(pictures).map((svg, index) =>
    svg.replace('<svg ', `<svg x="${index * size}" width="${size}" height="${size}" `),
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size}" viewBox="0 0 ${width} ${size}">${inner.join('')}</svg>`,
    ids,
  };
}
