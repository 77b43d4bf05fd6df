import type { Page } from '@playwright/test';

/** Pictures of a page in rows, as one PNG, to be looked at by people. @param size columns, and how large each picture is there, in px */
export async function montage(
  page: Page,
  pictures: readonly Buffer[],
  { columns, width, height }: { columns: number; width: number; height: number },
): Promise<Buffer> {
  const blank = await page.context().newPage();
  const data = await blank.evaluate(
    async ([sources, columns, width, height]) => {
      const canvas = document.createElement('canvas');
      canvas.width = columns * width;
      canvas.height = Math.ceil(sources.length / columns) * height;
      const pen = canvas.getContext('2d');
      for (const [at, source] of sources.entries()) {
        const image = new Image();
        image.src = source;
        await image.decode();
        pen?.drawImage(image, (at % columns) * width, Math.floor(at / columns) * height, width, height);
      }
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    },
    [pictures.map((each) => `data:image/png;base64,${each.toString('base64')}`), columns, width, height] as const,
  );
  await blank.close();
  return Buffer.from(data, 'base64');
}
