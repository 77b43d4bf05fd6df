/** A sheet of pictures, drawn at build: see `sheets.ts`. */
declare module '*?sheet' {
  const sheet: { url: string; ids: readonly string[] };
  export default sheet;
}
