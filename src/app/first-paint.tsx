import { render } from 'preact-render-to-string';
import { Gate } from '../ui/screens/gate';

const nothing = () => undefined;

/** The first screen as HTML, put into the page at build. */
export const firstPaint = (): string => render(<Gate onChoose={nothing} onHelp={nothing} onExit={nothing} />);
