// Keeps what has been read on this device, so that it opens without a network. It stands at the site's root because a
// worker rules no more than what is below its own address.
//
// Pages come from the network while there is one; copies are for when there is none. A page is kept only together with
// all the hashed assets it needs, and these are removed only when no kept page needs them: so pages of an older archive
// always meet the styles and scripts they were made for, and a new worker can take over at once.
//
// The search index is not kept: it is large, and parts of two archives in one index would find nothing.

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (globalThis);
const root = worker.registration.scope;

// Archives that share a host share its store, so names hold the site's path. The number is raised when what is kept takes
// another form. assets/offline-page.js finds the pages by such a name.
const PREFIX = `furrow ${new URL(root).pathname} `;
const FORM = 1;
/** Pages that have been read, by their addresses without a query. */
const PAGES = `${PREFIX}pages ${FORM}`;
/** Photographs that have been seen. */
const IMAGES = `${PREFIX}images ${FORM}`;
/** The hashed assets of the pages and of the offline page. */
const ASSETS = `${PREFIX}assets ${FORM}`;
/** The page that stands for one that cannot be had. */
const OFFLINE = `${PREFIX}offline ${FORM}`;

const MOST_PAGES = 200;
const MOST_IMAGES = 60;
/** How long the network may take where there is a copy, in milliseconds. */
const PATIENCE = 4000;
const DAY = 24 * 60 * 60 * 1000;

const offlinePage = new URL("offline.html", root).href;
const assetsFolder = new URL("assets/", root).href;
const mediaFolder = new URL("media/", root).href;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { method, mode, destination, url } = event.request;
  if (method !== "GET" || !url.startsWith(root)) return;
  if (mode === "navigate") event.respondWith(answerPage(event));
  else if (url.startsWith(assetsFolder)) event.respondWith(answerAsset(event));
  else if (destination === "image" && url.startsWith(mediaFolder)) event.respondWith(answerImage(event));
});

async function install() {
  await keepOfflinePage();
  // The page that brought the first worker was read before there was one.
  if (!worker.registration.active) await keepOpenPages();
  worker.skipWaiting();
}

async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && ![PAGES, IMAGES, ASSETS, OFFLINE].includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
  // Else each page would wait for the worker to start before it is asked for.
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** @param {FetchEvent} event */
async function answerPage(event) {
  const address = addressOf(event.request.url);
  const answer = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(event.request));
  keepLater(event, answer, (response) => keepPage(address, response));
  try {
    return await firstOf(answer, () => find(PAGES, address));
  } catch (error) {
    const page = await find(OFFLINE, offlinePage);
    if (page) return page;
    throw error;
  }
}

/** @param {FetchEvent} event */
async function answerImage(event) {
  const { url } = event.request;
  const answer = fetch(event.request);
  keepLater(event, answer, (response) => keep(IMAGES, url, response, MOST_IMAGES));
  return firstOf(answer, () => find(IMAGES, url));
}

/** What an asset's name stands for never changes, so the copy is as good. @param {FetchEvent} event */
async function answerAsset(event) {
  return (await find(ASSETS, event.request.url)) ?? fetch(event.request);
}

/**
 * The network's answer; the copy, if there is one, when that fails or takes too long.
 * @param {Promise<Response>} answer @param {() => Promise<Response | undefined>} findCopy
 */
async function firstOf(answer, findCopy) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const response = await Promise.race([answer.catch(() => undefined), late]);
  if (response && response.status < 500) return response;
  return (await findCopy()) ?? answer;
}

/**
 * Keeps an answer when it is there, whatever the reader is shown meanwhile.
 * @param {FetchEvent} event @param {Promise<Response>} answer @param {(response: Response) => Promise<unknown>} keepAnswer
 */
function keepLater(event, answer, keepAnswer) {
  // Copied before the browser takes the body for itself.
  const copy = answer.then((response) => response.clone());
  // Without an answer there is nothing to keep, and the reader has been told.
  event.waitUntil(copy.then((response) => keepAnswer(response).catch(report), () => undefined));
}

/** @param {string} address @param {Response} response */
async function keepPage(address, response) {
  if (response.status === 404 || response.status === 410) {
    // What an archive has withdrawn is not to live on here.
    await (await caches.open(PAGES)).delete(address, { ignoreVary: true });
  } else if (isWhole(response) && response.headers.get("content-type")?.startsWith("text/html")) {
    await inTurn(async () => {
      await keepAssets(assetsIn(await response.clone().text(), address));
      await keep(PAGES, address, response, MOST_PAGES);
    });
    await freshen();
  }
}

/** Fetched once more: what the browser holds of them is not for scripts. */
async function keepOpenPages() {
  const clients = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const addresses = clients.filter((client) => client.url.startsWith(root)).map((client) => addressOf(client.url));
  await Promise.all(addresses.map((address) => fetch(address).then((response) => keepPage(address, response)).catch(report)));
}

async function keepOfflinePage() {
  await inTurn(async () => {
    const response = await fetch(offlinePage, { cache: "no-cache" });
    if (!isWhole(response)) throw new Error(`There is no ${offlinePage}.`);
    await keepAssets(assetsIn(await response.clone().text(), offlinePage));
    await keep(OFFLINE, offlinePage, response, 1);
  });
}

/** Once a day, where the host says when it sent the offline page: has that again, and drops the assets of past pages. */
async function freshen() {
  const sent = Date.parse((await find(OFFLINE, offlinePage))?.headers.get("date") ?? "");
  if (!(Date.now() - sent > DAY)) return;
  await keepOfflinePage();
  await inTurn(dropAssets);
}

/** An asset is kept after all that it names itself. @param {string[]} urls */
async function keepAssets(urls) {
  await Promise.all(urls.map(async (url) => {
    if (await find(ASSETS, url)) return;
    const response = await fetch(url);
    if (!isWhole(response)) throw new Error(`There is no ${url}.`);
    if (isText(url)) await keepAssets(assetsIn(await response.clone().text(), url));
    await keep(ASSETS, url, response);
  }));
}

/** Drops the assets that no kept page needs. */
async function dropAssets() {
  /** @type {Set<string>} */
  const needed = new Set();
  const need = async (/** @type {Response | undefined} */ file, /** @type {string} */ url) => {
    for (const asset of file ? assetsIn(await file.text(), url) : []) {
      if (needed.has(asset)) continue;
      needed.add(asset);
      if (isText(asset)) await need(await find(ASSETS, asset), asset);
    }
  };
  for (const name of [OFFLINE, PAGES]) {
    for (const { url } of await (await caches.open(name)).keys()) await need(await find(name, url), url);
  }
  const assets = await caches.open(ASSETS);
  for (const request of await assets.keys()) {
    if (!needed.has(request.url)) await assets.delete(request);
  }
}

/**
 * The hashed assets that a page, a style sheet or a script names, in quotes or in `url(…)`.
 * @param {string} text @param {string} url the text's own address
 */
function assetsIn(text, url) {
  const names = Array.from(text.matchAll(/["'(]([\w./:%~-]+\.[0-9a-f]{10}\.[a-z0-9]+)["')]/g), ([, name]) => new URL(name, url).href);
  return [...new Set(names)].filter((name) => name.startsWith(assetsFolder));
}

const isText = (/** @type {string} */ url) => /\.(css|js|mjs|svg)$/.test(url);

/** @param {string} name @param {string} url */
const find = (name, url) => caches.match(url, { cacheName: name, ignoreVary: true });

/**
 * @param {string} name @param {string} url @param {Response} response
 * @param {number} [most] how many are kept; the oldest make room
 */
async function keep(name, url, response, most = Infinity) {
  if (!isWhole(response)) return;
  const cache = await caches.open(name);
  // Some hosts redirect to the address without `.html`, and browsers take no redirected answer for a page.
  await cache.put(url, response.redirected ? new Response(response.body, response) : response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map((request) => cache.delete(request, { ignoreVary: true })));
}

/** Neither an error, nor a part, nor another site's, which would hide both. @param {Response} response */
const isWhole = (response) => response.status === 200 && response.type === "basic";

/** A page's address without query and fragment: no page of the archive depends on them. @param {string} url */
function addressOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * Does one thing at a time, in this worker and in one that takes over from it: else assets could be dropped before the
 * page that needs them is kept.
 * @param {() => Promise<unknown>} task
 */
const inTurn = (task) => navigator.locks.request(PREFIX, task);

const report = (/** @type {unknown} */ error) => console.warn(error);
