#!/usr/bin/env bash
# Measures whole proofs on a GPU within ten minutes, with a program that was built before, also on a
# machine without a GPU:
#
#     cargo build --release -p zkfabric-bench --features opencl
#     bench/gpu.sh [DEVICE [FOLDER]]
#
# DEVICE is a name of `zkfabric devices`, opencl:0 by default. FOLDER gets the records: copy
# devices-proofs.json and devices.json to bench/data/measured, and `zkfabric-bench report --write`
# shows them. A step that takes longer than its limit ends, and the next one begins.
set -euo pipefail
cd "$(dirname "$0")/.."

device=${1:-opencl:0}
folder=${2:-target/gpu}
bench=${ZKFABRIC_BENCH:-target/release/zkfabric-bench}
mkdir -p "$folder"

# measure SECONDS RECORD ARGUMENT...
measure() {
    local limit=$1 record=$folder/$2
    shift 2
    echo "==> $record: $*"
    if timeout "$limit" "$bench" "$@" --json >"$record.part"; then
        mv "$record.part" "$record"
    else
        echo "not measured: exit code $?" >&2
    fi
}

# Twice: the first run compiles the kernels, and its record says how long a first proof takes.
measure 120 first-use.json devices --prove --quick --device "$device" --filter "prove/"
measure 360 devices-proofs.json devices --prove --device "$device" --filter "prove/"
measure 120 devices.json devices --device "$device" --max-log-n 22 --filter "$device/"
