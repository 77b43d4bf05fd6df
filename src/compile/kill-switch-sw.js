/*
 * The way back from a broken release: put this on the host under the name sw.js (never change that name). It takes over at once,
 * empties the caches, takes itself away and loads the page again from the host. Progress (IndexedDB) is not touched.
 * Afterwards release a good build as usual. It is not part of any build.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.includes(self.registration.scope)) await caches.delete(name);
      await self.registration.unregister();
      // Only pages that a worker held: one loaded without it registers this file again, and would be loaded again without end.
      for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
    })(),
  );
});
