#!/usr/bin/env python3
"""Makes a larger site of one, to see how costs grow: its own stories, and as many again as asked for, each of paragraphs of others.

usage: grow.py SITE LARGER_SITE FACTOR

Every new story has the front matter of an old one, a title of two halves, and one paragraph each from as many other stories as
the old one has paragraphs; the same call makes the same site. New words are few: what a real archive adds to its dictionary, this does not.
"""
import os
import re
import shutil
import sys

site, larger, factor = sys.argv[1], sys.argv[2], int(sys.argv[3])
shutil.rmtree(larger, ignore_errors=True)
shutil.copytree(site, larger, ignore=shutil.ignore_patterns("public"))

articles = {}
for folder, _, names in sorted(os.walk(os.path.join(site, "content"))):
    for name in names:
        if found := re.fullmatch(r"index\.(\w+)\.md", name):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                _, front, body = re.split(r"^---$\n?", file.read(), maxsplit=2, flags=re.M)
            articles.setdefault(found[1], []).append((folder, front, body.strip("\n").split("\n\n")))

for language, all_of in articles.items():
    titles = [re.search(r'^title: "?(.*?)"?$', front, re.M)[1] for _, front, _ in all_of]
    for copy in range(1, factor):
        # Strides that share no divisor with the next paragraph's, so that paragraphs meet in ever new company.
        stride = 7919 * copy
        for i, (folder, front, paragraphs) in enumerate(all_of):
            others = [all_of[(i + (j + 1) * stride) % len(all_of)][2] for j in range(len(paragraphs))]
            body = "\n\n".join(other[j % len(other)] for j, other in enumerate(others))
            half = titles[(i + stride) % len(titles)]
            title = titles[i][:len(titles[i]) // 2] + half[len(half) // 2:]
            title = '"' + title.replace("\\", "").replace('"', "") + '"'
            front_of_copy = re.sub(r"^title: .*$", lambda _: f"title: {title}", front, count=1, flags=re.M)
            target = os.path.join(larger, os.path.relpath(folder, site) + f"-{copy + 1}")
            os.makedirs(target, exist_ok=True)
            with open(os.path.join(target, f"index.{language}.md"), "w", encoding="utf-8") as file:
                file.write(f"---\n{front_of_copy}---\n\n{body}\n")
