import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ManifestOptions } from 'vite-plugin-pwa';

const screens = [
  { src: 'screens/wide.png', sizes: '640x360', form_factor: 'wide', label: 'Hải đăng Mũi Dinh' },
  { src: 'screens/narrow.png', sizes: '360x640', form_factor: 'narrow', label: 'Chơi trên điện thoại' },
] as const;

/**
 * The web app manifest. All words neutral: they stand in the start menu and in the list of apps. No `id`: it would be read from the
 * host's root, and two sites under one host would be one app; without it the start address is the identity.
 * @param publicDir where icons and screenshots lie; a screenshot that is not there is not named
 */
export function webManifest(publicDir: string): Partial<ManifestOptions> {
  return {
    name: 'Khiên Nhỏ',
    short_name: 'Khiên Nhỏ',
    description: 'Trò chơi kỹ năng cùng rùa Mai',
    lang: 'vi',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#14606E',
    background_color: '#FFFDF6',
    categories: ['education', 'games', 'kids'],
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: screens
      .filter(({ src }) => existsSync(path.join(publicDir, src)))
      .map((screen) => ({ ...screen, type: 'image/png', platform: 'web' })),
    shortcuts: [
      { name: 'Chơi tiếp', url: './', icons: [{ src: 'icons/shortcut-play.png', sizes: '96x96', type: 'image/png' }] },
      { name: 'Anh chị phụ trách', url: './desk.html', icons: [{ src: 'icons/shortcut-desk.png', sizes: '96x96', type: 'image/png' }] },
      { name: 'Số cần nhớ', url: './help.html', icons: [{ src: 'icons/shortcut-help.png', sizes: '96x96', type: 'image/png' }] },
    ],
  };
}
