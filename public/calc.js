/* A plain pocket calculator: each sign carries out the one before it, as on a desk. */
(() => {
  const display = document.getElementById('display');
  const before = document.getElementById('before');
  const keys = document.getElementById('keys');
  const DIGITS = 12;
  const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' };
  const names = { Enter: '=', Escape: 'C', Delete: 'C', c: 'C', '.': ',', x: '*', ':': '/' };

  const operations = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };

  /** What is being typed (a point, not a comma, inside), the number before the sign, the sign, and whether typing starts a new number. */
  let state = { typed: '0', left: null, sign: '', fresh: true };

  // Twelve digits hide that binary fractions are not quite ours: 0,1 + 0,2 is 0,3.
  const tidy = (value) => String(Number(value.toPrecision(DIGITS)));
  const shown = (number) => number.replace('.', ',').replace('-', '−');

  function work({ typed, left, sign }) {
    return left === null ? typed : tidy(operations[sign](Number(left), Number(typed)));
  }

  function press(key) {
    const { typed, fresh } = state;
    const broken = !Number.isFinite(Number(typed));
    if (key === 'C' || broken) state = { typed: '0', left: null, sign: '', fresh: true };
    if (key === 'C') return;
    if (/^\d$/.test(key)) {
      const start = fresh || broken || typed === '0' ? '' : typed;
      if (start.replace(/\D/g, '').length < DIGITS) state = { ...state, typed: start + key, fresh: false };
    } else if (broken) {
      return;
    } else if (key === ',') {
      if (fresh) state = { ...state, typed: '0.', fresh: false };
      else if (!typed.includes('.')) state = { ...state, typed: `${typed}.` };
    } else if (key === 'Backspace') {
      const rest = typed.slice(0, -1);
      if (!fresh) state = { ...state, typed: rest === '' || rest === '-' ? '0' : rest };
    } else if (key === 'N') {
      if (Number(typed) !== 0) state = { ...state, typed: typed.startsWith('-') ? typed.slice(1) : `-${typed}` };
    } else if (key === '%') {
      state = { ...state, typed: tidy(Number(typed) / 100), fresh: true };
    } else if (key === '=') {
      state = { typed: work(state), left: null, sign: '', fresh: true };
    } else {
      const left = fresh && state.left !== null ? state.left : work(state);
      state = { typed: left, left: Number.isFinite(Number(left)) ? left : null, sign: key, fresh: true };
    }
  }

  function show() {
    const works = Number.isFinite(Number(state.typed));
    display.textContent = works ? shown(state.typed) : 'Không chia được';
    before.textContent = state.left === null ? '' : `${shown(state.left)} ${signs[state.sign]}`;
  }

  keys.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    press(button.dataset.key);
    show();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = names[event.key] ?? event.key;
    const button = [...keys.querySelectorAll('button')].find(({ dataset }) => dataset.key === key);
    // Enter on a key that has the focus presses that key, as everywhere.
    if (!button || (event.key === 'Enter' && keys.contains(document.activeElement))) return;
    event.preventDefault();
    press(key);
    show();
  });
})();
