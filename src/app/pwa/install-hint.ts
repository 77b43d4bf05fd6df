/** Shown by an app's own browser (Zalo, Facebook, any WebView): no install there, on iOS no worker either. */
const isInApp = (ua: string): boolean =>
  /\bZalo|FBAN|FBAV|FB_IAB|Messenger/i.test(ua) ||
  // Android marks every WebView so; on iOS only the missing "Safari/" tells one from the browser.
  /; wv\)/.test(ua) ||
  (/iPhone|iPad|iPod/.test(ua) && !/Safari\//.test(ua));

/** An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
const isIos = (ua: string, touchPoints: number): boolean => /iPhone|iPad|iPod/.test(ua) || (/Macintosh/.test(ua) && touchPoints > 1);

/** Runs from the home screen or as an installed app, which on iOS looks like a WebView. */
const isStandalone = (window: Window): boolean =>
  window.matchMedia('(display-mode: standalone)').matches || (window.navigator as { standalone?: boolean }).standalone === true;

/** What to say about installing where the browser itself does not offer it. Most need nothing said, and no question of style is asked for them. */
export function installHint(window: Window): 'inApp' | 'ios' | undefined {
  const { userAgent, maxTouchPoints } = window.navigator;
  const hint = isInApp(userAgent) ? 'inApp' : isIos(userAgent, maxTouchPoints) ? 'ios' : undefined;
  return hint && !isStandalone(window) ? hint : undefined;
}
