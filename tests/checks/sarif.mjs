// What `furrow check --diagnostics sarif` writes, held against the schema of SARIF 2.1.0 (OASIS): sites with mistakes of every form.
// The schema is the one that Microsoft's package @microsoft/jest-sarif carries (MIT licence).
//
//   node sarif.mjs NODE_MODULES COMMAND...      (COMMAND runs furrow: `dotnet …/furrow.dll`)
//
// Writes TAP (https://testanything.org/tap-version-14-specification.html), which tests/run.sh counts.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const [modules, ...command] = process.argv.slice(2);
if (command.length === 0) {
  console.error("usage: node sarif.mjs NODE_MODULES COMMAND...");
  process.exit(2);
}
const require = createRequire(join(resolve(modules), "x.js"));
const Ajv = require("ajv");
const ajv = new Ajv({ schemaId: "id", allErrors: true, meta: false });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const isValid = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));

const config = {
  baseUrl: "https://archive.example/",
  title: { zh: "档案", en: "Archive" },
  languages: [{ key: "zh", tag: "zh-Hans", label: "中文" }, { key: "en", tag: "en", label: "English" }],
  editors: true,
};
const story = "---\ntitle: 春耕\ndate: 2023-02-16\n---\n\n全村种了12亩。\n";
const page = '<!doctype html><html lang="en"><title>Old</title><h1>Old</h1><p id="x"></p><p id="x"></p>';
const site = {
  "site.config.json": JSON.stringify(config),
  "content/a/index.zh.md": story,
  "content/a/index.en.md": "---\ntitle: Spring ploughing\ntranslation: { kind: human }\n---\n\nThe village planted 21 mu.\n",
  "content/a/notes.md": "Not an article.\n",
  "static/旧 页.html": page,
};

// A list on the web: where a diagnostic is in no file of the site.
const web = createServer((_, response) => response.end("/gone/\n")).listen(0, "127.0.0.1");
await new Promise((done) => web.once("listening", done));
const list = `http://127.0.0.1:${web.address().port}/urls.txt`;

console.log("TAP version 14");
let tests = 0;
const folder = mkdtempSync(join(tmpdir(), "furrow-sarif-"));
try {
  await check("a site without its config", {});
  await check("a site without a mistake", { "site.config.json": site["site.config.json"], "content/a/index.zh.md": story });
  await check("errors that no site can be built with", { ...site, "content/a/index.zh.md": story.replace("date", "dat") });

  put(site);
  await furrow("check", "--write-baseline");
  const run = await check("mistakes of every form", {
    ...site,
    "furrow.baseline.json": readFileSync(join(folder, "furrow.baseline.json"), "utf8"),
    "content/a/index.en.md": site["content/a/index.en.md"].replace("mu.", "mu on 4 May."),
    "static/旧 页.html": page.replace("<h1>Old</h1>", '<p id="y"></p><p id="y"></p>'),
    "templates/partials/footer.html": "<p><a href=\"/nowhere/\">x</a></p>",
  }, "--strict", "--against", list);
  const results = run?.results ?? [];
  const places = results.map((result) => result.locations?.[0].physicalLocation);
  has("a result with a line and a column", places.some((place) => place?.region?.startColumn));
  has("a result with a file alone", places.some((place) => place && !place.region));
  has("a result without a file", places.includes(undefined));
  has("a result in a list on the web", places.some((place) => place?.artifactLocation.uri === list));
  has("a path that is escaped", places.some((place) => place?.artifactLocation.uri === "static/%E6%97%A7%20%E9%A1%B5.html"));
  has("a result with a second place", results.some((result) => result.relatedLocations));
  has("a result that the baseline excuses", results.some((result) => result.suppressions));
  has("a result that it does not excuse", results.some((result) => !result.suppressions));
  has("a page for each rule", run?.tool.driver.rules.every((rule) => rule.helpUri === `https://archive.example/zh/editors/${rule.id.toLowerCase()}/`));
} finally {
  web.close();
  rmSync(folder, { recursive: true });
}
console.log(`1..${tests}`);

/** Checks a site and holds what is written against the schema; gives the run that it tells of. */
async function check(name, files, ...options) {
  put(files);
  const written = await furrow("check", "--diagnostics", "sarif", ...options);
  let log;
  try {
    log = JSON.parse(written);
  } catch (error) {
    has(`${name}: it is JSON`, false);
    console.log(`# ${error.message}: ${written}`);
    return undefined;
  }
  has(`${name}: it is SARIF`, isValid(log));
  (isValid.errors ?? []).forEach((error) => console.log(`# ${error.dataPath}: ${error.message}`));
  return log.runs[0];
}

/** Puts a site into the folder, and nothing else. */
function put(files) {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs furrow in the folder; gives what it writes to stderr. */
function furrow(...options) {
  return new Promise((done, fail) => {
    const call = spawn(command[0], [...command.slice(1), ...options], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    let written = "";
    call.stderr.setEncoding("utf8").on("data", (part) => (written += part));
    call.on("error", fail).on("close", () => done(written));
  });
}

function has(name, isSo) {
  tests++;
  console.log(`${isSo ? "ok" : "not ok"} ${tests} - ${name}`);
}
