#!/usr/bin/env bash
# A simulation with cocotb 2.1.0 (PyPI) ends with status 0 whatever cocotb did: the status is the simulator's.
#
# Seen with Icarus Verilog 11.0 (Debian 12) and Python 3.11 on x86-64 Linux, where `vvp` loads cocotb's VPI library without cocotb's makefiles:
# 1. the variables that sufficed for 1.9 run no test: one line says "No GPI_USERS specified, exiting...", and there is no file of results;
# 2. GPI_USERS without libpython before cocotb's own library: a line about an undefined symbol, no file of results;
# 3. a bench that can't be imported: Python's traceback, no file of results;
# 4. a filter that no test matches: a file of results without a test;
# 5. a test that fails: a file of results that says so.
# The program that `cocotb_tools` has for such files, `cocotb_tools.check_results`, takes the file without a test for a success.
#
# So a runner has to compare the file of results with the tests that it expects.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install cocotb==2.1.0 --quiet --disable-pip-version-check --no-input

cd "$folder"
cat > held.v <<'VERILOG'
`timescale 1ns/1ps
module held(input wire clock, output wire high);
  assign high = 1'b1;
endmodule
VERILOG
cat > bench.py <<'BENCH'
import cocotb
from cocotb.triggers import Timer

@cocotb.test()
async def high(dut):
    await Timer(1, "ns")
    assert dut.high.value == 1
BENCH
sed 's/== 1/== 0/' bench.py > wrong.py
sed 's/import Timer/import Watch/' bench.py > unknown.py
iverilog -g2005 -s held -o held.vvp held.v

config() { "$python" -m cocotb_tools.config "$@"; }
own=$(config --pygpi-entry-point)
users="$(config --libpython);$own"
entry=$(config --lib-entry vpi icarus)
# Prints the status of a simulation with these variables, how many tests its file of results has, and how many failures.
simulate() {
    local status=0 results="no file"
    rm -f results.xml
    env PYGPI_PYTHON_BIN="$python" COCOTB_TOPLEVEL=held TOPLEVEL_LANG=verilog PYTHONPATH=. "$@" \
        vvp -m "$entry" held.vvp > log.txt 2>&1 || status=$?
    if [ -e results.xml ]; then
        results="$(grep -o '<testcase' results.xml | wc -l) tests, $(grep -o '<failure' results.xml | wc -l) failures"
    fi
    echo "status $status, $results"
}
same() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$2', got '$3'" >&2
        cat log.txt >&2
        exit 1
    fi
    echo "$1: $3"
}
same "all is well" "status 0, 1 tests, 0 failures" "$(simulate COCOTB_TEST_MODULES=bench GPI_USERS="$users")"
same "no GPI_USERS" "status 0, no file" "$(simulate COCOTB_TEST_MODULES=bench)"
grep -q "No GPI_USERS specified" log.txt
same "without libpython" "status 0, no file" "$(simulate COCOTB_TEST_MODULES=bench GPI_USERS="$own")"
same "a bench with an error" "status 0, no file" "$(simulate COCOTB_TEST_MODULES=unknown GPI_USERS="$users")"
same "a test that fails" "status 0, 1 tests, 1 failures" "$(simulate COCOTB_TEST_MODULES=wrong GPI_USERS="$users")"
same "no test matches" "status 0, 0 tests, 0 failures" \
    "$(simulate COCOTB_TEST_MODULES=bench GPI_USERS="$users" COCOTB_TEST_FILTER=other)"
"$python" -m cocotb_tools.check_results results.xml
echo "check_results takes a file without a test: status $?"
