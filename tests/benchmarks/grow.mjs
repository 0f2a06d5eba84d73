// Makes a larger site of one: its own stories, and as many again as asked for, each of paragraphs of others. For seeing how
// costs grow, and for testing on more than a few stories.
//
// usage: node grow.mjs SITE LARGER_SITE FACTOR
//
// Every new story has the front matter of an old one, a title of two halves, and one paragraph each from as many other stories
// as the old one has paragraphs; the same call makes the same site. New words are few: what a real archive adds to its
// dictionary, this does not.
import fs from 'node:fs';
import path from 'node:path';

const [site, larger, factor] = [process.argv[2], process.argv[3], Number(process.argv[4])];

// They belong to one text, and its text alone.
const own = /^(photos|transcription|corrections|partOf|aliases|slug):.*\n(?:[ \t-].*\n)*/gm;

// Pieces of code and what leads to files beside the text mean something in their own place alone.
const unmovable = /```|~~~|!\[|photo:|^(?: {4}|\t|<)|\]\((?!https?:)/m;

/** @returns {Map<string, { folder: string, front: string, title: string, paragraphs: string[] }[]>} the articles of each language */
function readArticles() {
  const articles = new Map(), pages = new Set();
  for (const file of fs.readdirSync(path.join(site, 'content'), { recursive: true }).sort()) {
    const [, folder, language] = /^(.*)\/index\.(\w+)\.md$/.exec(file) ?? [];
    if (!folder) continue;
    const [, front, body] = /^---\n(.*?)^---\n(.*)$/ms.exec(fs.readFileSync(path.join(site, 'content', file), 'utf8'));
    if (/^kind: page$/m.test(front)) pages.add(folder);
    const title = /^title: *"?(.*?)"?$/m.exec(front)[1], paragraphs = body.trim().split('\n\n').filter(paragraph => !unmovable.test(paragraph));
    if (!articles.has(language)) articles.set(language, []);
    articles.get(language).push({ folder, front: front.replace(own, ''), title, paragraphs });
  }
  return new Map([...articles].map(([language, all]) => [language, all.filter(a => a.paragraphs.length && !pages.has(a.folder))]));
}

fs.rmSync(larger, { recursive: true, force: true });
for (const name of ['site.config.json', 'content', 'static', 'templates']) {
  if (fs.existsSync(path.join(site, name))) fs.cpSync(path.join(site, name), path.join(larger, name), { recursive: true });
}
for (const [language, all] of readArticles()) {
  const half = title => Math.floor(Array.from(title).length / 2);
  for (let copy = 1; copy < factor; copy++) {
    // A stride that few numbers share a divisor with, so that paragraphs meet in ever new company.
    const stride = 7919 * copy;
    all.forEach(({ folder, front, title, paragraphs }, i) => {
      const other = j => all[(i + j * stride) % all.length];
      const body = paragraphs.map((_, j) => other(j + 1).paragraphs[(j + copy) % other(j + 1).paragraphs.length]).join('\n\n');
      const second = other(1).title;
      const mixed = Array.from(title).slice(0, half(title)).join('') + Array.from(second).slice(half(second)).join('');
      const target = path.join(larger, 'content', `${folder}-${copy + 1}`);
      fs.mkdirSync(target, { recursive: true });
      fs.writeFileSync(path.join(target, `index.${language}.md`),
        `---\n${front.replace(/^title:.*$/m, () => `title: ${JSON.stringify(mixed.replace(/[\\"]/g, ''))}`)}---\n\n${body}\n`);
    });
  }
}
