"""Makes src/Furrow.Core/Text/pinyin.txt from the Unihan database.

usage: make_pinyin.py Unihan_Readings.txt Unihan_IRGSources.txt > src/Furrow.Core/Text/pinyin.txt
       (either file may be compressed with bzip2)
"""
import re
import sys
import unicodedata
from collections import defaultdict

from unihan import read

HEADER = """\
# The readings of Chinese characters in pinyin, in the order of a Chinese dictionary.
# Made by tests/data/make_pinyin.py from the Unihan database of Unicode {version}: kMandarin, kTGHZ2013, kTotalStrokes.
# Copyright 1991-2022 Unicode, Inc. Licensed under the Unicode License: https://www.unicode.org/license.txt
# A line is a syllable (v is ü; 1 to 4 are the tones, 5 the neutral one), then its characters by strokes.
# A character after ' has this reading beside its usual one.
"""

# No ideograph to Unicode, yet every year of this century is written with it: 二〇二三.
BESIDE_UNIHAN = {"〇": {"kMandarin": "líng"}}

TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


def syllable(text):
    """`lǜ` as ("lv", 4). Letters without a vowel of their own, as in `ńg`, keep their tone."""
    letters, tone = "", 5
    for c in unicodedata.normalize("NFD", text):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif "a" <= c <= "z":
            letters += c
    return letters, tone


def readings(fields):
    """The usual reading, then the others."""
    taught = [syllable(t) for t in re.findall(r"[:\s]([^:\s,\d.]+)", fields.get("kTGHZ2013", ""))]
    usual = syllable(fields["kMandarin"].split()[0])
    # kMandarin is older than the table of 2013, which gives up some readings: 卓 is zhuó, 帧 is zhēn.
    if taught and usual not in taught:
        usual = taught[0]
    return [usual] + [other for other in dict.fromkeys(taught) if other != usual]


def order(entry):
    """As dictionaries do: ü after u, but before any further letter; then the tone."""
    (letters, tone), _ = entry
    return letters.replace("v", "u"), letters, tone


def main(readings_path, sources_path):
    fields, version = read(readings_path)
    strokes = {c: int(f["kTotalStrokes"].split()[0]) for c, f in read(sources_path)[0].items() if "kTotalStrokes" in f}
    lines = defaultdict(list)
    for c, f in (fields | BESIDE_UNIHAN).items():
        # Beyond the basic plane only what the table of 2013 has: names of people and places.
        if "kMandarin" in f and (c < "\U00010000" or "kTGHZ2013" in f):
            for number, reading in enumerate(readings(f)):
                lines[reading].append((strokes.get(c, 99), c, number > 0))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEADER.format(version=version))
    for (letters, tone), characters in sorted(lines.items(), key=order):
        written = "".join(("'" if other else "") + c for _, c, other in sorted(characters))
        sys.stdout.write(f"{letters}{tone} {written}\n")


main(*sys.argv[1:])
