#!/bin/sh
# Compares each block of README.md that begins with "$ padan …" with what the program prints now.
# Usage: check-readme.sh BINARY [--write]    (--write puts the new output into README.md)
set -eu
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
python3 - "$binary" "${2:-}" <<'PY'
import os, re, subprocess, sys

binary, write = sys.argv[1], sys.argv[2] == "--write"
text = open("README.md", encoding="utf-8").read()
environment = dict(os.environ, COLUMNS="100", PATH=os.path.dirname(binary) + ":" + os.environ["PATH"])
wrong = 0

def check(block):
    global wrong
    command = block.group(1)
    result = subprocess.run(command, shell=True, env=environment, capture_output=True, text=True)
    shown, real = block.group(2).rstrip("\n"), (result.stdout + result.stderr).rstrip("\n")
    if shown != real:
        wrong += 1
        if not write:
            print(f"README.md: the output of `{command}` is now:\n{real}\n", file=sys.stderr)
    return f"```console\n$ {command}\n{real}\n```"

new = re.sub(r"```console\n\$ (padan [^\n]*)\n(.*?)```", check, text, flags=re.S)
if write:
    open("README.md", "w", encoding="utf-8").write(new)
elif "```console" not in text:
    sys.exit("README.md has no example to check")
elif wrong:
    sys.exit(f"README.md: {wrong} example(s) differ; run sh Scripts/check-readme.sh BINARY --write")
else:
    print("README.md shows what the program prints")
PY
