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

check_omegat
check_toolkit
check_libreoffice
[ "$failures" = 0 ] || { echo "$failures failed" >&2; exit 1; }
