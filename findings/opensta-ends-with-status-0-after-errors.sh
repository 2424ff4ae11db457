#!/usr/bin/env bash
# OpenSTA (Debian 12's `opensta`, 0~20191111) ends with status 0 after errors, and refuses a concatenation on the left of an assignment.
#
# `sta -exit FILE` is how a program runs a script of OpenSTA. Seen on x86-64 Linux:
# 1. with a script that reads a file that is not there, the error stands on a line that begins with `Error:`, and the status is 0; the commands behind
#    it run, too;
# 2. `assign {a, b} = {c, d};`, which yosys writes where a cell's output goes to several bits, is a syntax error (again with status 0); with one
#    assignment per bit (`write_verilog -simple-lhs`) the same circuit is read.
#
# Whoever takes the status for success reports no path, or that of another circuit.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq opensta=0~20191111gitc018cb2+dfsg-1 libtcl8.6=8.6.13+dfsg-2
for package in *.deb; do dpkg-deb --extract "$package" .; done
export LD_LIBRARY_PATH=$folder/usr/lib/x86_64-linux-gnu TCL_LIBRARY=$folder/usr/share/tcltk/tcl8.6
printf 'module two(input c, input d, output a, output b);\n  assign { a, b } = { c, d };\nendmodule\n' > together.v
printf 'module two(input c, input d, output a, output b);\n  assign a = c;\n  assign b = d;\nendmodule\n' > apart.v

same() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$2', got '$3'" >&2
        exit 1
    fi
    echo "$1: $3"
}
# Prints the status and the number of errors of a script.
outcome() {
    echo "$1" > script.tcl
    local status=0
    usr/bin/sta -no_init -no_splash -exit script.tcl > log.txt 2>&1 || status=$?
    echo "$status, $(grep -c '^Error' log.txt || true) errors"
}
same "a file that is not there" "0, 1 errors" "$(outcome 'read_verilog missing.v')"
same "a concatenation on the left" "0, 1 errors" "$(outcome 'read_verilog together.v')"
same "one assignment per bit" "0, 0 errors" "$(outcome 'read_verilog apart.v')"
