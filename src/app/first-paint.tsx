import { render } from 'preact-render-to-string';
import { Frame } from '../ui/screens/frame';
import { Gate } from '../ui/screens/gate';

const nothing = () => undefined;

/** The first screen as HTML, put into the page at build. */
export const firstPaint = (): string =>
  render(
    <Frame at="gate" sheet={undefined} away={undefined} onHelp={nothing} onExit={nothing}>
      <Gate onChoose={nothing} />
    </Frame>,
  );
