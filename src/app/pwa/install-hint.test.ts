import { describe, expect, it } from 'vitest';
import { installHint } from './install-hint';

const android = 'Mozilla/5.0 (Linux; Android 12; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('what is said about installing', () => {
  const hint = (userAgent: string, { touch = 5, installed = false } = {}) =>
    installHint({ navigator: { userAgent, maxTouchPoints: touch }, matchMedia: () => ({ matches: installed }) } as unknown as Window);

  it.each([
    [android, undefined],
    [`${android.replace('SM-A025F', 'SM-A025F; wv')}`, 'inApp'],
    [`${android.replace('SM-A025F', 'SM-A025F; wv')} Zalo android/12100767 ZaloTheme/light ZaloLanguage/vi`, 'inApp'],
    [`${android} [FB_IAB/FB4A;FBAV/440.0.0.0;]`, 'inApp'],
    [`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`, 'ios'],
    [`${iphone} CriOS/122.0 Mobile/15E148 Safari/604.1`, 'ios'],
    [`${iphone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/447.0]`, 'inApp'],
    [`${iphone} Mobile/15E148 Zalo iOS/530 ZaloTheme/light`, 'inApp'],
    [`${iphone} Mobile/15E148`, 'inApp'],
  ])('%s', (ua, expected) => {
    expect(hint(ua)).toBe(expected);
  });

  it('is nothing in an installed app, which looks like a WebView', () => {
    expect(hint(`${iphone} Mobile/15E148`, { installed: true })).toBeUndefined();
    expect(hint(`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`, { installed: true })).toBeUndefined();
  });

  it('knows an iPad that calls itself a Macintosh', () => {
    const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
    expect(hint(mac, { touch: 5 })).toBe('ios');
    expect(hint(mac, { touch: 0 })).toBeUndefined();
  });
});
