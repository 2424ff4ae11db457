#!/usr/bin/env bash
# anvil (npm), without an option for it, writes the state of each older block to a file below `~/.foundry/anvil/tmp`, and leaves the files there when it
# ends, also when it ends in order (SIGINT, exit code 0). A file has about 150 kB although the blocks are empty, so that a chain with a block per second
# takes 13 GB of the home a day, and each start begins another folder.
#
# Seen with anvil 1.7.1 on x86-64 Linux, with 2,000 empty blocks of `anvil_mine`:
# 1. by default, more than 1,900 files and more than 200 MB stay behind an orderly end;
# 2. with `--cache-path` they lie in that folder, and stay as well;
# 3. with `--prune-history` there are none, and old blocks have no states.
#
# Whoever starts anvil in tests or benchmarks gives it a folder that ends with the run.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 >/dev/null
cd "$folder"
program=$(ls "$PWD"/node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --version

# Mines on a chain with these options, ends it in order, and counts what is left in a folder.
run() {
  local name=$1 place=$2
  shift 2
  HOME="$folder/home" "$program" --port 0 "$@" > anvil.log &
  server=$!
  until grep -q 'Listening on' anvil.log; do sleep 0.1; done
  local url body
  url=http://$(sed -n 's/^Listening on //p' anvil.log)
  body='{"jsonrpc":"2.0","id":1,"method":"anvil_mine","params":["0x7d0"]}'
  curl --silent --show-error --header 'content-type: application/json' --data "$body" "$url" >/dev/null
  sleep 2
  kill -INT "$server"
  wait "$server" && server=
  mkdir -p "$place"
  local files bytes
  files=$(find "$place" -type f | wc -l)
  bytes=$(du --summarize --bytes "$place" | cut -f1)
  echo "$name: exit code 0, more than 1,900 files: $([ "$files" -gt 1900 ] && echo yes || echo no)," \
    "more than 200 MB: $([ "$bytes" -gt 200000000 ] && echo yes || echo no)"
  rm -rf "$place"
}
mkdir home
{
  run default "$folder/home/.foundry/anvil/tmp"
  run --cache-path "$folder/states" --cache-path "$folder/states"
  run --prune-history "$folder/home/.foundry/anvil/tmp" --prune-history
} | tee seen.txt
diff seen.txt - <<'SEEN'
default: exit code 0, more than 1,900 files: yes, more than 200 MB: yes
--cache-path: exit code 0, more than 1,900 files: yes, more than 200 MB: yes
--prune-history: exit code 0, more than 1,900 files: no, more than 200 MB: no
SEEN
echo "as described"
