import { describe, expect, it, vi } from 'vitest';
import { createQuickExit, tripleShift } from './quick-exit';

const key = (name: string, timeStamp: number, repeat = false, code = name) => ({ key: name, code, timeStamp, repeat });

describe('Shift three times', () => {
  it.each([
    ['three in 2 s', [key('Shift', 0), key('Shift', 900), key('Shift', 2000)], true],
    ['three in more than 2 s', [key('Shift', 0), key('Shift', 900), key('Shift', 2001)], false],
    ['three that an input method took', [0, 400, 800].map((at) => key('Process', at, false, at < 800 ? 'ShiftLeft' : 'ShiftRight')), true],
    ['three other keys that an input method took', [0, 400, 800].map((at) => key('Process', at, false, 'KeyA')), false],
    ['two', [key('Shift', 0), key('Shift', 100)], false],
    ['one held down', [key('Shift', 0), key('Shift', 500, true), key('Shift', 530, true)], false],
    ['walking backwards with Shift+Tab', [0, 1, 2, 3].flatMap((n) => [key('Shift', n * 200), key('Tab', n * 200 + 50)]), false],
    ['the last three of four, the first long ago', [key('Shift', 0), key('Shift', 5000), key('Shift', 5300), key('Shift', 5600)], true],
  ])('%s', (_, events, expected) => {
    const isThird = tripleShift();
    expect(events.map(isThird).includes(true)).toBe(expected);
  });
});

function page() {
  const order: string[] = [];
  const classes = new Set<string>();
  const document = Object.assign(new EventTarget(), {
    title: 'Khiên Nhỏ',
    documentElement: { classList: classes as Pick<Set<string>, 'add'> },
  });
  const deps = {
    document: document as unknown as Document,
    silence: vi.fn(() => order.push('silence')),
    forget: vi.fn(() => order.push('forget')),
    replace: vi.fn((url: string) => order.push(url)),
  };
  return { document, classes, order, deps };
}

describe('the quick exit', () => {
  it('covers, silences, forgets and leaves, all at once', () => {
    const { document, classes, order, deps } = page();
    createQuickExit(deps).exit();
    expect(classes).toContain('leaving');
    expect(document.title).toBe('Máy tính');
    expect(order).toEqual(['silence', 'forget', './calc.html']);
  });

  it('leaves even when something fails', () => {
    const { deps } = page();
    deps.silence.mockImplementation(() => {
      throw new Error('no sound device');
    });
    expect(() => createQuickExit(deps).exit()).toThrow('no sound device');
    expect(deps.replace).toHaveBeenCalledWith('./calc.html');
  });

  it('listens to the keyboard until stopped', () => {
    const { document, deps } = page();
    const press = () => document.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Shift', repeat: false }));
    const { stop } = createQuickExit(deps);
    press();
    press();
    expect(deps.replace).not.toHaveBeenCalled();
    press();
    expect(deps.replace).toHaveBeenCalledOnce();
    stop();
    press();
    press();
    press();
    expect(deps.replace).toHaveBeenCalledOnce();
  });
});
