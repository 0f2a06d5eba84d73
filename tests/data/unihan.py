"""Reads the files of the Unihan database."""
import bz2
import re
from collections import defaultdict


def read(path):
    """The fields of a Unihan file by character, and the version of Unicode it belongs to."""
    fields, version = defaultdict(dict), "?"
    with (bz2.open if path.endswith(".bz2") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                fields[chr(int(code[2:], 16))][field] = value
            elif found := re.match(r"# Unicode version: (\S+)", line):
                version = found[1]
    return fields, version
