// Stands in for the site's own worker while the site is worked on: it removes itself, the worker that was here before and
// what that kept, so that pages are always those of the server.

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (globalThis);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const own = `furrow ${new URL(worker.registration.scope).pathname} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  // Pages that an older worker had brought may be old themselves.
  for (const client of await worker.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}
