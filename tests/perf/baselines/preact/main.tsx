import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The least a Preact page can be: a heading and a button that answers. */
const App = () => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    performance.mark('app-ready');
  }, []);
  return (
    <main>
      <h1>Hello</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        Play {count}
      </button>
    </main>
  );
};

render(<App />, document.getElementById('app') as HTMLElement);
