// How long a reader of `furrow serve` waits: from the moment an article is saved until the reloaded page is there, whole and
// with the new text. What is measured is what a browser does: it hears of the change and asks for the page again.
//
//     node tests/benchmarks/serve.mjs SITE [TIMES] [-- COMMAND…]
//
// SITE is a site's folder, which is copied first. COMMAND is what starts furrow, default: dotnet and the Release build of
// this checkout. Half of the saves change the text of one article, half its front matter too, after which all stories are
// put in order anew.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL("../../src/Furrow/bin/Release/net10.0/furrow.dll", import.meta.url));
const split = process.argv.indexOf("--");
const [site, times = "40"] = process.argv.slice(2, split < 0 ? undefined : split);
const command = split < 0 ? ["dotnet", own] : process.argv.slice(split + 1);
if (!site) throw new Error("Name a site's folder.");

const folder = mkdtempSync(join(tmpdir(), "furrow-serve-"));
cpSync(site, folder, { recursive: true, filter: (path) => !/[/\\](public|\.git|\.furrow-cache)$/.test(path) });
const server = spawn(command[0], [...command.slice(1), "serve", "--site", folder, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
server.stdout.setEncoding("utf8");
let output = "";
server.stdout.on("data", (text) => (output += text));

try {
  const root = await until(() => /http:\/\/\S+/.exec(output)?.[0]);
  await until(() => /The whole site is checked/.test(output), 600_000);
  console.log(output.trim());
  const file = firstArticle(join(folder, "content"));
  const address = await addressOf(root, file);
  const changes = await listen(root);
  for (const [what, edit] of [["text", editText], ["front matter", editTitle]]) {
    const waits = [];
    const before = processorTime();
    for (let i = 0; i < Number(times); i++) {
      const word = `w${Math.random().toString(36).slice(2, 10)}`;
      const heard = changes.next();
      const start = performance.now();
      writeFileSync(file, edit(readFileSync(file, "utf8"), word));
      await heard;
      const page = await (await fetch(address)).text();
      waits.push(performance.now() - start);
      if (!page.includes(word)) throw new Error(`The page at ${address} does not have the new text.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    waits.sort((a, b) => a - b);
    const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))].toFixed(0);
    console.log(`${what}: ${waits.length} saves, median ${at(0.5)} ms, 9 in 10 within ${at(0.9)} ms, longest ${at(1)} ms; the server's processor time ${((processorTime() - before) / waits.length).toFixed(0)} ms a save`);
  }
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.on("exit", resolve));
  rmSync(folder, { recursive: true });
}

/** What the server has used so far, in milliseconds, where the system says it: a busy machine makes waits longer, this not by much. */
function processorTime() {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

/** An article of a story that has a headline of its own. */
function firstArticle(content) {
  for (const path of readdirSync(content, { recursive: true }).map(String).sort()) {
    if (/[/\\]index\.zh\.md$/.test(path) && /^date:/m.test(readFileSync(join(content, path), "utf8"))) return join(content, path);
  }
  throw new Error("The site has no article.");
}

/** The page whose address ends in the story's id, from the sitemap. */
async function addressOf(root, file) {
  const id = file.split(/[/\\]/).at(-2);
  const sitemap = await (await fetch(new URL("sitemap.xml", root))).text();
  const parts = [...sitemap.matchAll(/<sitemap><loc>([^<]+)</g)].map(([, url]) => url);
  const texts = [sitemap, ...(await Promise.all(parts.map(async (url) => (await fetch(url)).text())))];
  const found = texts.flatMap((text) => [...text.matchAll(/<loc>([^<]+)</g)].map(([, url]) => url)).find((url) => url.includes(`/zh/`) && url.endsWith(`/${id}/`));
  if (!found) throw new Error(`The site has no page for ${id}.`);
  return found;
}

function editText(text, word) {
  return `${text.trimEnd()}\n\n${word}\n`;
}

function editTitle(text, word) {
  return text.replace(/^title: .*$/m, `title: "${word}"`);
}

/** Listens as an open page does. @returns what gives a promise of the next change */
async function listen(root) {
  const response = await fetch(new URL("/.furrow/events?page=/", root));
  let state;
  let waiting = () => {};
  (async () => {
    let text = "";
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end; (end = text.indexOf("\n\n")) >= 0; text = text.slice(end + 2)) {
        if (!text.startsWith("data: ")) continue;
        const message = JSON.parse(text.slice(6, end));
        if (state && message.state !== state) waiting();
        state = message.state;
      }
    }
  })().catch(() => {});
  await until(() => state);
  return { next: () => new Promise((resolve) => (waiting = resolve)) };
}

async function until(condition, patience = 120_000) {
  for (const start = performance.now(); performance.now() - start < patience; ) {
    const value = condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing came in ${patience} ms.`);
}
