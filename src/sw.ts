import { cacheNames } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

// Every entry is an object with its hash: the manifest transform in vite.config.ts sees to it.
const entries = self.__WB_MANIFEST as PrecacheEntry[];

// Chat apps and social networks add parameters to every link they open; no page of ours depends on one.
precacheAndRoute(entries, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

// An address that is none of our files: the host answers; without network the way leads back to the start page. Serving the start
// page under the foreign address would break its relative links.
registerRoute(new NavigationRoute(({ request }) => fetch(request).catch(() => Response.redirect(self.registration.scope))));

/** How many entries are really in the cache, of how many: "ready offline" is only said after this. */
async function count(): Promise<{ cached: number; expected: number }> {
  const cache = await caches.open(cacheNames.precache);
  const present = await Promise.all(
    entries.map(async ({ url }) => {
      const key = getCacheKeyForURL(new URL(url, self.location.href).href);
      return key !== undefined && (await cache.match(key))?.ok === true;
    }),
  );
  return { cached: present.filter(Boolean).length, expected: entries.length };
}

self.addEventListener('message', (event) => {
  // Only the page says when to change over, when no tab is in the middle of anything (src/app/pwa.ts).
  if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (event.data === 'COUNT') event.waitUntil(count().then((result) => event.ports[0]?.postMessage(result)));
});
