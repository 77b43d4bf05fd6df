import { render } from 'preact-render-to-string';
import { late } from '../i18n/words';
import { t } from '../ui/lang';
import { Frame } from '../ui/screens/frame';
import { Gate } from '../ui/screens/gate';

const nothing = () => undefined;

/** Shown after some seconds, by its style alone: see shell.css. */
const Late = () => (
  <div class="late" role="status">
    <p>{t(late.lost)}</p>
    <a href="./">{t(late.reload)}</a>
    <p>{t(late.help)}</p>
  </div>
);

/** The first screen as HTML, put into the page at build. */
export const firstPaint = (): string =>
  render(
    <Frame at="gate" door sheet={undefined} away={undefined} onHelp={nothing} onExit={nothing}>
      <Gate late={<Late />} onChoose={nothing} />
    </Frame>,
  );
