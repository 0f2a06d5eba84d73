// Every page and style sheet of a built site, through the Nu Html Checker: one test a file, each without an error or a warning.
//
//   node html.mjs SITE VNU_JAR
//
// Writes TAP (https://testanything.org/tap-version-14-specification.html), which tests/run.sh counts.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [site, jar] = process.argv.slice(2).map((path) => resolve(path));
if (!jar) {
  console.error("usage: node html.mjs SITE VNU_JAR");
  process.exit(2);
}

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(html|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();

// One call for all: starting Java takes longer than checking a page. Files are named, not found by the checker, so that
// a file it would pass over cannot count as good.
const run = spawnSync("java", ["-Xss2m", "-jar", jar, "--also-check-css", "--format", "json", "--exit-zero-always", ...files], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
const report = parse(run.stderr);

// The checker reads files, whose origin no policy allows, and takes blocks of JSON-LD, which never run, for scripts.
// Whether pages keep to their content security policy is for a browser to say: Furrow.BrowserTests asks one.
const isOfPolicy = (message) => /^(Resource|Inline script) violates Content Security Policy/.test(message.message);

/** What was found, by file; under "" what is about no file. */
const findings = new Map();
for (const message of report.messages.filter((message) => !isOfPolicy(message))) {
  const file = message.url ? fileURLToPath(message.url) : "";
  findings.set(file, [...(findings.get(file) ?? []), message]);
}
const unplaced = [...findings.keys()].filter((file) => !files.includes(file));

console.log("TAP version 14");
files.forEach((file, index) => {
  const found = findings.get(file) ?? [];
  console.log(`${found.length === 0 ? "ok" : "not ok"} ${index + 1} - ${relative(site, file)} is valid`);
  for (const message of found) {
    console.log(`# ${message.lastLine ?? "?"}:${message.lastColumn ?? "?"}: ${message.subType ?? message.type}: ${message.message}`);
  }
});
for (const file of unplaced) {
  console.log("not ok - the checker finished its work");
  findings.get(file).forEach((message) => console.log(`# ${file}: ${message.type}: ${message.message}`));
}
console.log(`1..${files.length + unplaced.length}`);

/**
 * The checker's report; when it did not write one, it did not run, and nothing was checked.
 * @param {string | null} json
 * @returns {{ messages: { type: string, subType?: string, url?: string, lastLine?: number, lastColumn?: number, message: string }[] }}
 */
function parse(json) {
  try {
    return JSON.parse(json ?? "");
  } catch {
    console.error(`The Nu Html Checker did not run:\n${run.error?.message ?? json}`);
    process.exit(1);
  }
}
