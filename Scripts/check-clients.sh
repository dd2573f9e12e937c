#!/usr/bin/env bash
# Holds Padan's files against the programs that translators use: all segments are there, glossaries load, a translation
# comes back. Programs that are missing are installed (apt, PyPI); one that can't be installed is a failure.
#
#   Scripts/check-clients.sh [BINARY]
set -euo pipefail
cd "$(dirname "$0")/.."
padan=$(realpath "${1:-.build/release/padan}")
article=$(realpath Examples/kereta-cepat.html)
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
  [ -x "$work/python/bin/po2xliff" ] && return
  python3 -m venv "$work/python" 2>/dev/null || { have python3 python3-venv && python3 -m venv "$work/python"; }
  "$work/python/bin/pip" install -q 'translate-toolkit>=3.15' lxml || {
    echo "FAILED: translate-toolkit can't be installed" >&2
    exit 1
  }
}

segments() { wc -l <"$1/segments.jsonl" | tr -d ' '; }

# OmegaT in console mode: segments, glossary, a translation that it saves.
check_omegat() {
  have omegat omegat
  local project=$work/project
  "$padan" package --all --as omegat --quiet "$article" -o "$project"
  cat >"$work/look.groovy" <<'GROOVY'
import org.omegat.gui.glossary.GlossaryReaderTSV
import org.omegat.gui.glossary.GlossaryReaderTBX
if (eventType.toString() == "LOAD") {
  println "SEGMENTS " + project.allEntries.size()
  println "TSV " + GlossaryReaderTSV.read(new File(project.projectProperties.glossaryRoot, "terms.utf8"), false).size()
  println "TBX " + GlossaryReaderTBX.read(new File(project.projectProperties.projectRoot, "terms.v2.tbx"), false).size()
}
GROOVY
  omegat "$project" --mode=console-createpseudotranslatetmx --pseudotranslatetmx="$work/all.tmx" \
    --pseudotranslatetype=equal --config-dir="$work/omegat" --no-team --script="$work/look.groovy" \
    >"$work/omegat.log" 2>&1 || { tail -n 20 "$work/omegat.log" >&2; fail "OmegaT does not open the project"; return; }
  expect "OmegaT: segments" "$(sed -n 's/^SEGMENTS //p' "$work/omegat.log")" "$(segments "$project")"
  expect "OmegaT: entries of glossary/terms.utf8" "$(sed -n 's/^TSV //p' "$work/omegat.log")" \
    "$(grep -vc '^#' "$project/glossary/terms.utf8")"
  local read
  read=$(sed -n 's/^TBX //p' "$work/omegat.log")
  if [ "${read:-0}" -gt 0 ]; then echo "ok: OmegaT: terms.v2.tbx ($read)"; else fail "OmegaT reads no term of terms.v2.tbx"; fi

  # What OmegaT saves when every segment is translated: its own memory, each English text marked.
  sed '/<tuv lang="EN-GB">/,/<\/tuv>/ s#<seg>#<seg>EN #' "$work/all.tmx" >"$project/omegat/project_save.tmx"
  omegat "$project" --mode=console-translate --config-dir="$work/omegat" --no-team >"$work/omegat.log" 2>&1 ||
    { tail -n 20 "$work/omegat.log" >&2; fail "OmegaT does not translate"; return; }
  expect "OmegaT: segments in target/" "$(grep -c '<target[^>]*>EN ' "$project/target/article.xlf")" \
    "$(segments "$project")"
  "$padan" package --update "$project" "$article" >"$work/update.txt"
  expect "Padan: translations that came back" "$(sed -n 's/.*(\([0-9]*\) translated).*/\1/p' "$work/update.txt")" \
    "$(segments "$project")"
}

# Translate Toolkit: the 1.2 file as PO, the 2.1 file through its XLIFF 2 class.
check_toolkit() {
  have_toolkit
  local folder=$work/plain
  "$padan" package --all --quiet "$article" -o "$folder"
  "$work/python/bin/xliff2po" --progress=none "$folder/article.1.2.xlf" "$work/out.po"
  "$work/python/bin/python" - "$folder" "$work/out.po" >"$work/toolkit.txt" <<'PY'
import sys
from translate.storage import pypo, xliff2
def messages(path): return sum(1 for unit in pypo.pofile.parsefile(path).units if unit.source and not unit.isheader())
print("xliff2po", messages(sys.argv[2]))
store = xliff2.Xliff2File.parsefile(sys.argv[1] + "/article.xlf")
print("units", len(store.units))
before = open(sys.argv[1] + "/article.xlf").read().count("glossEntry ")
print("entries", "kept" if bytes(store).decode().count("glossEntry ") == before else "lost")
print("po", messages(sys.argv[1] + "/article.po"))
PY
  expect "Translate Toolkit: xliff2po of XLIFF 1.2" "$(sed -n 's/^xliff2po //p' "$work/toolkit.txt")" "$(segments "$folder")"
  expect "Translate Toolkit: units of XLIFF 2.1" "$(sed -n 's/^units //p' "$work/toolkit.txt")" "$(segments "$folder")"
  expect "Translate Toolkit: glossary of XLIFF 2.1" "$(sed -n 's/^entries //p' "$work/toolkit.txt")" kept
  expect "Translate Toolkit: messages of article.po" "$(sed -n 's/^po //p' "$work/toolkit.txt")" "$(segments "$folder")"
}

# LibreOffice opens the word-processor document.
check_libreoffice() {
  local folder=$work/word
  "$padan" package --all --quiet "$article" -o "$folder"
  [ -f "$folder/article.docx" ] || return 0
  have soffice libreoffice-writer-nogui
  soffice --headless "-env:UserInstallation=file://$work/office" --convert-to txt:Text --outdir "$work" \
    "$folder/article.docx" >"$work/office.log" 2>&1 || { tail -n 5 "$work/office.log" >&2; fail "LibreOffice"; return; }
  if grep -q . "$work/article.txt"; then echo "ok: LibreOffice: article.docx"; else fail "LibreOffice shows nothing"; fi
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

check_omegat
check_omegat_termbases
check_toolkit
check_toolkit_termbases
check_libreoffice
[ "$failures" = 0 ] || { echo "$failures failed" >&2; exit 1; }
