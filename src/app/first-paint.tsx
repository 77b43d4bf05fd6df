import { renderToString } from 'preact-render-to-string';
export const firstPaint = () =>
  renderToString(
    <main>
      <h1>TMP</h1>
    </main>,
  );
