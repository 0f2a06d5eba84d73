#!/usr/bin/env bash
# Every test, browser tests too. Works from any directory with the .NET 10 SDK; what else the tests need (a browser,
# Node and Java) is installed from Debian's packages where that can be done, and otherwise skipped with a word.
# Under CI=true nothing may be missing: what would be skipped is a failure there.
#
# Ends with what failed, each by its name, and one line, `N passed, N failed` (and `, N skipped`), counted from the
# reports of the runners themselves.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

passed=0 failed=0 skipped=0
# A line for each failure, said again at the end: a log is long, and often only its end is kept.
failures=()
colour=()
[[ -t 1 ]] || colour=(-noColor)

say() { printf '\n== %s\n' "$*"; }
has() { command -v "$1" >/dev/null 2>&1; }

# add PASSED FAILED SKIPPED
add() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3)); }

# fail WHAT: one failed test that no runner counts.
fail() {
  say "FAILED: $*"
  add 0 1 0
  failures+=("$*")
}

# Something that could not be tested: a skipped test here, a failed one in CI.
missing() {
  if [[ ${CI:-} == true ]]; then
    fail "$*"
  else
    say "SKIPPED: $*"
    add 0 0 1
  fi
}

# install WHAT_FOR PACKAGE...
install() {
  local what=$1 sudo=()
  shift
  has apt-get || return 1
  if [[ $(id -u) != 0 ]]; then
    has sudo && sudo -n true 2>/dev/null || return 1
    sudo=(sudo -n)
  fi
  say "Installing $* with apt-get: $what"
  "${sudo[@]}" apt-get update -qq >"$work/apt.log" 2>&1 &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >>"$work/apt.log" 2>&1 &&
    return 0
  tail -n 5 "$work/apt.log"
  say "apt-get could not install $*"
  return 1
}

find_browser() {
  [[ -n ${FURROW_BROWSER:-} ]] && return 0
  local name
  # The names tests/Furrow.BrowserTests/InstalledBrowser.cs looks for.
  for name in chromium chromium-browser google-chrome-stable google-chrome microsoft-edge; do
    has "$name" && return 0
  done
  return 1
}

# Builds and runs a test project, and adds up what its own report says.
run_xunit() {
  local name=$1 project="$root/tests/$1" report="$work/$1.xml" code
  say "$name"
  if ! dotnet build -c Release --nologo -v quiet "$project"; then
    fail "$name does not build"
    return
  fi
  dotnet "$project/bin/Release/net10.0/$name.dll" -noLogo "${colour[@]}" -result-xml "$report"
  code=$?
  local totals
  totals=$(grep -o '<assembly [^>]*' "$report" 2>/dev/null | head -n 1)
  if [[ -z $totals ]]; then
    fail "$name ended (exit code $code) without a report"
    return
  fi
  local bad=$(($(number failed "$totals") + $(number errors "$totals")))
  add "$(number passed "$totals")" "$bad" "$(number skipped "$totals")"
  list_failures "$(failed_in "$report")"
  # A run that broke off may have nothing but good results in its report.
  ((code != 0 && bad == 0)) && fail "$name ended with exit code $code, and nothing in its report failed"
}

# number ATTRIBUTE ELEMENT
number() {
  local value
  value=$(grep -o " $1=\"[0-9]*\"" <<<"$2" | grep -o '[0-9]*')
  echo "${value:-0}"
}

# failed_in REPORT: the failed tests of xUnit's report, each with its message.
failed_in() {
  sed 's/<test /\n&/g; s/<stack-trace>/\n&/g' "$1" |
    sed -nE '/^<test [^>]*result="Fail"/,/^<stack-trace>/ {
      /^<stack-trace>/d
      s/^<test [^>]* name="([^"]*)".*<message>/\1\n/
      s/<\/message>.*//
      p
    }' | sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#xA;/\n/g; s/&#xD;//g; s/&amp;/\&/g'
}

# list_failures TEXT: what a runner itself has counted.
list_failures() {
  [[ -z $1 ]] || failures+=("$1")
}

# Runs a checker that writes TAP, shows what is not ok and adds up.
run_checker() {
  local name=$1 report="$work/$1.tap" code bad
  shift
  "$@" >"$report"
  code=$?
  # What follows a test that is ok, up to the next, tells only how long it took.
  awk '/^(ok|# Subtest)/ { quiet = 1 } /^(not ok|1\.\.|# tests)/ { quiet = 0 } !quiet' "$report"
  bad=$(grep -c '^not ok' "$report")
  add "$(grep -c '^ok ' "$report")" "$bad" 0
  list_failures "$(sed -n "s/^not ok [0-9]* *-* */$name: /p" "$report")"
  ((code != 0 && bad == 0)) && fail "$name ended with exit code $code, and none of its tests failed"
}

# Builds the archive to $work/site, once.
build_archive() {
  [[ -e $work/site ]] && return
  dotnet run -c Release --project "$root/src/Furrow" -- build --site "$root" --output "$work/site" && return
  fail "the archive does not build"
  return 1
}

# The search client and the theme's scripts, without a browser: on an index made for the tests, on the archive's own, and
# on that of a larger archive, whose lists are long and whose tree is deep.
check_search() {
  say "Search (Node's test runner)"
  has node || { missing "no Node here, so the search client was not tested"; return; }
  build_archive || return
  FURROW_SITE="$work/site" run_checker search node --test --test-reporter=tap "$root/tests/search/"

  if ! node "$root/tests/benchmarks/grow.mjs" "$root" "$work/larger" 60 ||
    ! dotnet run -c Release --project "$root/src/Furrow" -- build --site "$work/larger" --output "$work/larger-site"; then
    fail "the larger archive does not build"
    return
  fi
  FURROW_SITE="$work/larger-site" run_checker laws node --test --test-reporter=tap "$root/tests/search/laws.test.mjs"
}

# Installs what the checkers of tests/checks need to $work/node_modules, once.
install_checkers() {
  [[ -e $work/checkers ]] && return
  cp "$root"/tests/checks/package*.json "$work/"
  # No install scripts: the Nu Html Checker's would fetch a Java of its own.
  npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund --loglevel=error && touch "$work/checkers"
}

# What a check writes as SARIF, held against the schema.
check_sarif() {
  say "SARIF (its schema)"
  has node && has npm || { missing "no Node with npm here, so SARIF was not held against its schema"; return; }
  install_checkers || { missing "npm could not install the schema of SARIF"; return; }
  run_checker sarif node "$root/tests/checks/sarif.mjs" "$work/node_modules" dotnet "$root/tests/Furrow.Tests/bin/Release/net10.0/furrow.dll"
}

# The Nu Html Checker, over every page and style sheet of the built archive: one test a file.
check_html() {
  say "HTML and CSS (Nu Html Checker)"
  has node && has npm || { missing "no Node with npm here, so no page was given to the Nu Html Checker"; return; }
  has java || install "the Nu Html Checker runs on Java" default-jre-headless || true
  has java || { missing "no Java here, so no page was given to the Nu Html Checker"; return; }

  install_checkers || { missing "npm could not install the Nu Html Checker"; return; }
  build_archive || return
  run_checker html node "$root/tests/checks/html.mjs" "$work/site" "$work/node_modules/vnu-jar/build/dist/vnu.jar"
}

# The .NET tool: packed, installed from the package alone, and made to build the archive.
check_package() {
  say "The .NET tool"
  local sources="$work/sources"
  mkdir -p "$sources"
  if ! dotnet pack -c Release --nologo -v quiet "$root/src/Furrow" -p:ForEveryPlatform=true --artifacts-path "$work/pack" -o "$sources" ||
    ! dotnet tool install Furrow.Tool --tool-path "$work/tool" --source "$sources" --no-cache; then
    fail "the .NET tool is not packed or does not install"
    return
  fi
  build_archive || return
  if "$work/tool/furrow" build --site "$root" --output "$work/tool-site" && diff -r "$work/site" "$work/tool-site"; then
    add 1 0 0
  else
    fail "the installed tool does not build the same site"
  fi
}

# The first steps of the documentation fetch a page with it, as readers will.
has curl || install "the first steps fetch a page with curl" curl || true
run_xunit Furrow.Tests

if ! find_browser; then
  # Without a font that has Chinese, pages would be measured with boxes for characters.
  install "no browser was found" chromium fonts-noto-cjk || true
fi
if ! find_browser; then
  say "NO BROWSER: the browser tests cannot run. Install Chromium or Chrome, or name one in FURROW_BROWSER."
fi
run_xunit Furrow.BrowserTests

check_search
check_sarif
check_html
check_package

((passed + failed > 0)) || fail "no test ran"
if ((failed > 0)); then
  say "What failed"
  printf '%s\n' "${failures[@]}"
fi
echo
line="$passed passed, $failed failed"
((skipped > 0)) && line+=", $skipped skipped"
echo "$line"
((failed == 0))
