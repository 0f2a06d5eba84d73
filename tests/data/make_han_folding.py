"""Makes src/Furrow.Core/Text/han-folding.txt from the Unihan database.

usage: make_han_folding.py Unihan_Variants.txt Unihan_OtherMappings.txt > src/Furrow.Core/Text/han-folding.txt
       (either file may be compressed with bzip2)
"""
import re
import sys
import unicodedata
from collections import defaultdict

from unihan import read

HEADER = """\
# Traditional, variant and compatibility forms of Chinese characters, by the simplified character they are searched as.
# Made by tests/data/make_han_folding.py from the Unihan database of Unicode {version}: kSimplifiedVariant, kZVariant,
# kSemanticVariant and kTGH, and from canonical decompositions. All lead to characters of the table of 2013 (kTGH).
# Copyright 1991-2022 Unicode, Inc. Licensed under the Unicode License: https://www.unicode.org/license.txt
# A line is the simplified character, then the other forms.
"""


# Standard characters of their own, yet in traditional text mostly what these are in simplified: 看著, 乾淨, 關於.
ALSO_TRADITIONAL = {"著": "着", "乾": "干", "於": "于", "瞭": "了", "徵": "征", "藉": "借", "夥": "伙"}


def characters(value):
    return [chr(int(code, 16)) for code in re.findall(r"U\+([0-9A-F]+)", value)]


def main(variants_path, mappings_path):
    variants, version = read(variants_path)
    standard = {c for c, f in read(mappings_path)[0].items() if "kTGH" in f}

    def simplified(c):
        """The standard character that a form is simplified to; itself where it is one already."""
        if c in ALSO_TRADITIONAL or c in standard:
            return ALSO_TRADITIONAL.get(c, c)
        return next((v for v in characters(variants[c].get("kSimplifiedVariant", "")) if v in standard), None)

    def standard_form(c):
        if found := simplified(c):
            return found
        for field in ("kZVariant", "kSemanticVariant"):
            # Two standard characters for one form would make one of two words: left alone.
            found = {simplified(v) for v in characters(variants[c].get(field, ""))} - {None}
            if len(found) == 1:
                return found.pop()
        return None

    compatibility = [chr(code) for first, last in ((0x2E80, 0x2FD5), (0xF900, 0xFAD9), (0x2F800, 0x2FA1D))
                     for code in range(first, last + 1)]
    lines = defaultdict(set)
    for c in list(variants) + compatibility:
        plain = unicodedata.normalize("NFKC", c)
        target = standard_form(plain) if len(plain) == 1 else None
        # Beyond the basic plane are forms that nobody types.
        if target and target != c and max(c, target) < "\U00010000":
            lines[target].add(c)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEADER.format(version=version))
    for target, forms in sorted(lines.items()):
        sys.stdout.write(f"{target} {''.join(sorted(forms))}\n")


main(*sys.argv[1:])
