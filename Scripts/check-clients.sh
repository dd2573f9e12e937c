#!/usr/bin/env bash
# Holds Padan's files against the programs that translators use. Programs that are missing are installed (apt, PyPI);
# one that can't be installed is a failure.
#
#   Scripts/check-clients.sh [BINARY]
set -euo pipefail
cd "$(dirname "$0")/.."
padan=$(realpath "${1:-.build/release/padan}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

fail() {
  echo "FAILED: $*" >&2
  failures=$((failures + 1))
}

# expect WHAT IS WANTED
expect() { if [ "$2" = "$3" ]; then echo "ok: $1 ($2)"; else fail "$1: $2, wanted $3"; fi; }

# have PROGRAM PACKAGE
have() {
  command -v "$1" >/dev/null && return
  local sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq && $sudo apt-get install -qq -y "$2" >"$work/apt.log" 2>&1 || {
    tail -n 5 "$work/apt.log" >&2
    echo "FAILED: $2 can't be installed" >&2
    exit 1
  }
}

# The programs of Translate Toolkit, in a Python environment of their own.
have_toolkit() {
  [ -x "$work/python/bin/tbx2po" ] && return
  python3 -m venv "$work/python" 2>/dev/null || { have python3 python3-venv && python3 -m venv "$work/python"; }
  "$work/python/bin/pip" install -q 'translate-toolkit==3.20.4' lxml || {
    echo "FAILED: translate-toolkit can't be installed" >&2
    exit 1
  }
}

# termbase FILE OPTION ...: an acronym, a verb, names, forbidden English, marks and letters beyond ASCII, in a format.
termbase() {
  {
    printf 'id\tsource\tpos\ttarget\tdomain\tstatus\tdefinition\tnote\n'
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' \
      m-1 Kapolri abbr 'National Police chief' crime preferred 'kepala <polisi> & "jajarannya"' 'Capitals.' \
      m-1 Kapolri abbr 'Chief of Police of Indonesia' crime forbidden '' '' \
      m-2 'kereta cepat' noun 'high-speed rail; bullet train' transport preferred '' '' \
      m-3 memasok verb 'supply' trade preferred '' '' \
      m-4 'Jalan Café' name 'Café Street' place preferred '' 'é stays.' \
      m-5 'gulung tikar' phrase 'go out of business' idiom preferred '' '' \
      m-5 'gulung tikar' phrase 'roll up the mat' idiom deprecated '' ''
  } >"$work/mine.tsv"
  "$padan" glossary convert "$work/mine.tsv" "${@:2}" --quiet -o "$1"
}

# Translate Toolkit makes a unit of each entry of TBX 2, and keeps one English a term.
check_toolkit_termbases() {
  have_toolkit
  termbase "$work/toolkit.tbx" --to tbx2
  "$work/python/bin/tbx2po" --progress=none "$work/toolkit.tbx" "$work/toolkit.po"
  local pair found=0
  for pair in 'Kapolri|National Police chief' 'kereta cepat|high-speed rail' 'memasok|supply' \
    'Jalan Café|Café Street' 'gulung tikar|go out of business'; do
    if grep -A1 "^msgid \"${pair%|*}\"" "$work/toolkit.po" | grep -q "^msgstr \"${pair#*|}\""; then
      found=$((found + 1))
    else
      fail "tbx2po: no ${pair%|*}"
    fi
  done
  expect 'Translate Toolkit: entries of TBX 2' "$found" 5
}

# OmegaT's own readers load its glossary and TBX 2.
check_omegat_termbases() {
  have omegat omegat
  termbase "$work/omegat.utf8" --to omegat
  termbase "$work/omegat.tbx" --to tbx2
  cat >"$work/load.groovy" <<'GROOVY'
import org.omegat.core.Core
import org.omegat.core.data.*
import org.omegat.gui.glossary.*
import org.omegat.util.Language
def properties = new ProjectProperties(new File(args[0]))
properties.sourceLanguage = new Language("id")
properties.targetLanguage = new Language("en")
Core.setProject(new NotLoadedProject() {
  ProjectProperties getProjectProperties() { properties }
  boolean isProjectLoaded() { true }
})
def file = new File(args[1])
def entries = file.name.endsWith(".tbx") ? GlossaryReaderTBX.read(file, false) : GlossaryReaderTSV.read(file, false)
def out = new PrintStream(System.out, true, "UTF-8")
entries.each { out.println(it.srcText + "\t" + it.locText + "\t" + it.commentText.replace("\n", " ")) }
GROOVY
  local file
  for file in omegat.utf8 omegat.tbx; do
    java -Duser.home="$work" -Dfile.encoding=UTF-8 \
      -cp /usr/share/omegat/OmegaT.jar:/usr/share/java/groovy-all.jar groovy.ui.GroovyMain \
      "$work/load.groovy" "$work" "$work/$file" >"$work/$file.out" 2>"$work/java.log" ||
      { tail -n 5 "$work/java.log" >&2; fail "OmegaT can't load $file"; }
  done
  expect "OmegaT: terms of its glossary that may be printed" "$(wc -l <"$work/omegat.utf8.out")" 6
  expect 'OmegaT: terms of TBX 2' "$(wc -l <"$work/omegat.tbx.out")" 8
  expect 'OmegaT: comments' "$(grep -cF 'kepala <polisi> & "jajarannya"; Capitals.' "$work/omegat.utf8.out")" 1
  expect 'OmegaT: letters of TBX 2' "$(grep -cF "$(printf 'Jalan Café\tCafé Street')" "$work/omegat.tbx.out")" 1
  expect 'OmegaT: forbidden terms' "$(grep -cE 'roll up|Chief of Police of' "$work/omegat.utf8.out" || true)" 0
}

check_toolkit_termbases
check_omegat_termbases
[ "$failures" = 0 ] || { echo "$failures failed" >&2; exit 1; }
