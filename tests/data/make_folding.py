"""Makes src/Furrow.Core/Text/folding.txt from the Unicode Character Database.

usage: make_folding.py UnicodeData.txt 15.0.0 > src/Furrow.Core/Text/folding.txt
       (the file does not say which version of Unicode it belongs to)
"""
import re
import sys
from collections import defaultdict

HEADER = """\
# Latin letters and digits in other forms, by the plain letters they are sorted and searched as.
# Made by tests/data/make_folding.py from UnicodeData.txt of Unicode {version}: canonical, wide and ligature decompositions.
# Copyright 1991-2022 Unicode, Inc. Licensed under the Unicode License: https://www.unicode.org/license.txt
# A line is the plain letters, then the characters.
"""

# Letters that Unicode does not decompose, as library catalogues write them (ALA-LC, "Romanization: diacritics and special characters").
WHOLE = {"ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
         "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ı": "i", "ŧ": "t", "Ŧ": "t"}


def main(path, version):
    decompositions, marks = {}, set()
    for line in open(path, encoding="utf-8"):
        fields = line.split(";")
        c = chr(int(fields[0], 16))
        if fields[2] == "Mn":
            marks.add(c)
        if found := re.match(r"(?:<(?:wide|compat)> )?([0-9A-F ]+)$", fields[5]):
            decompositions[c] = [chr(int(code, 16)) for code in found[1].split()]

    def plain(c):
        if c in WHOLE or c not in decompositions:
            return "" if c in marks else WHOLE.get(c, c.lower())
        return "".join(map(plain, decompositions[c]))

    lines = defaultdict(list)
    for c in sorted(decompositions.keys() | WHOLE.keys()):
        if re.fullmatch("[a-z0-9]+", letters := plain(c)):
            lines[letters].append(c)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEADER.format(version=version))
    for letters, characters in sorted(lines.items()):
        sys.stdout.write(f"{letters} {''.join(characters)}\n")


main(*sys.argv[1:])
