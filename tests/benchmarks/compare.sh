#!/usr/bin/env bash
# Builds the same articles with Furrow and with Hugo, in turn, and prints medians of time and memory.
#
#   compare.sh FURROW_SITE HUGO_SITE [RUNS]
#
# The sites hold the same articles, each in its tool's own form. Needs `hugo` and GNU time (Debian: hugo, time).
# FURROW names a native binary to measure; without it one is published from this repository.
set -euo pipefail

usage="usage: compare.sh FURROW_SITE HUGO_SITE [RUNS]"
furrow_site=$(realpath -e "${1:?$usage}")
hugo_site=$(realpath -e "${2:?$usage}")
runs=${3:-5}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[[ $runs =~ ^[1-9][0-9]*$ ]] || { echo "$usage" >&2; exit 2; }
command -v hugo >/dev/null || { echo "compare.sh: hugo is not installed" >&2; exit 2; }
[[ -x /usr/bin/time ]] || { echo "compare.sh: GNU time (/usr/bin/time) is not installed" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

furrow=${FURROW:-}
if [[ -z $furrow ]]; then
  echo "Publishing the native binary …"
  dotnet publish -c Release "$root/src/Furrow" -o "$work/native" --nologo -v quiet
  furrow=$work/native/furrow
fi

# measure TOOL COMMAND...: one build into a folder that is not there yet; a line `SECONDS KILOBYTES` is kept.
measure() {
  local tool=$1 out=$work/out-$1-$run
  shift
  sync
  if ! /usr/bin/time -v -o "$work/time" "$@" "$out" >"$work/log" 2>&1; then
    tail -n 20 "$work/log" >&2
    echo "compare.sh: $tool failed" >&2
    exit 1
  fi
  awk '
    /Elapsed \(wall clock\)/ { n = split($NF, part, ":"); for (i = 1; i <= n; i++) seconds = seconds * 60 + part[i] }
    /Maximum resident/       { kilobytes = $NF }
    END                      { printf "%.2f %d\n", seconds, kilobytes }
  ' "$work/time" | tee -a "$work/$tool" | awk -v tool="$tool" '{ printf "  %-6s %7.2f s %8.0f MB\n", tool, $1, $2 / 1024 }'
  # The folders stay till the end: ext4 is slow for a while where many files were just deleted.
  find "$out" -type f | wc -l >"$work/$tool.files"
}

# median TOOL COLUMN
median() {
  cut -d ' ' -f "$2" "$work/$1" | sort -n |
    awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

echo "$(hugo version | cut -d ' ' -f 1-2); furrow $("$furrow" --version); $(nproc) cores; $runs runs in turn"
for ((run = 1; run <= runs; run++)); do
  measure furrow "$furrow" build --site "$furrow_site" --output
  measure hugo hugo --quiet --source "$hugo_site" --destination
done

awk -v fs="$(median furrow 1)" -v fm="$(median furrow 2)" -v ff="$(cat "$work/furrow.files")" \
    -v hs="$(median hugo 1)" -v hm="$(median hugo 2)" -v hf="$(cat "$work/hugo.files")" 'BEGIN {
  printf "\nmedian        furrow      hugo   hugo/furrow\n"
  printf "wall time  %7.2f s %7.2f s  %8.2f\n", fs, hs, hs / fs
  printf "peak memory %5.0f MB  %5.0f MB  %8.2f\n", fm / 1024, hm / 1024, hm / fm
  printf "files      %9d %9d\n", ff, hf
}'
