#!/usr/bin/env bash
# A subscription of alloy holds 16 notifications for its reader, and drops the oldest of more. Its stream goes on with the next one that is left: it has no
# error, and it does not end. Nodes send the logs of a block in one burst, so a reader with alloy's defaults may miss some of a block with more than 16.
#
# Seen with alloy 2.5.0 (crates.io) and anvil 1.7.1 (npm) on x86-64 Linux, for one transaction with 1,000 logs and a reader that does nothing but count:
# 1. `subscribe_logs(..).await?.into_stream()` gives fewer than 1,000 logs, and none of its items says so;
# 2. `recv()` gives fewer, too, and errors that say how many were dropped (`channel lagged by ..`): in one run 144 logs and errors for 856, 1,000 in all;
# 3. with `.channel_size(2000)` before the first `.await`, the stream gives all of them.
#
# The stream tells `tracing` what it skips, at the level `debug`. The room is the connection's: later subscriptions have it, too.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @foundry-rs/anvil@1.7.1 >/dev/null
program=$(ls "$folder"/node_modules/@foundry-rs/anvil-*/bin/anvil)
"$program" --version
"$program" --port 0 --cache-path "$folder/cache" > "$folder/anvil.log" &
server=$!
until grep -q 'Listening on' "$folder/anvil.log"; do sleep 0.1; done
address=$(sed -n 's/^Listening on //p' "$folder/anvil.log")

mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'MANIFEST'
[package]
name = "logs"
version = "0.1.0"
edition = "2024"

[dependencies]
alloy = { version = "=2.5.0", default-features = false, features = ["provider-ws-ring", "rpc-types", "std"] }
futures-util = "0.3"
serde_json = "1"
tokio = { version = "1", features = ["macros", "sync", "rt-multi-thread", "time"] }
MANIFEST
cat > "$folder/src/main.rs" <<'PROGRAM'
use std::{cmp::Ordering, error::Error, time::Duration};

use alloy::providers::{Provider, ProviderBuilder, WsConnect};
use alloy::rpc::types::Filter;
use futures_util::StreamExt as _;
use tokio::time::timeout;

const LOGS: usize = 1000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1).ok_or("expected an address")?;
    for way in ["stream", "recv", "stream with room"] {
        let provider = ProviderBuilder::new().connect_ws(WsConnect::new(&url)).await?;
        let mut subscription = provider.subscribe_logs(&Filter::new());
        if way == "stream with room" {
            subscription = subscription.channel_size(2 * LOGS);
        }
        let mut subscription = subscription.await?;
        let (begin, begun) = tokio::sync::oneshot::channel();
        let reader = tokio::spawn(async move {
            let (mut logs, mut dropped, mut quiet) = (0, 0, Duration::from_secs(20));
            let _ = begin.send(());
            if way == "recv" {
                while let Ok(next) = timeout(quiet, subscription.recv()).await {
                    match next {
                        Ok(_) => logs += 1,
                        Err(error) => dropped += told(&error.to_string()),
                    }
                    quiet = Duration::from_secs(3);
                }
            } else {
                let mut stream = subscription.into_stream();
                while let Ok(Some(_)) = timeout(quiet, stream.next()).await {
                    logs += 1;
                    quiet = Duration::from_secs(3);
                }
            }
            (logs, dropped)
        });
        begun.await?;
        // Another connection sends: the reader's own has nothing else to do.
        let other = ProviderBuilder::new().connect_ws(WsConnect::new(&url)).await?;
        let accounts: Vec<String> = other.raw_request("eth_accounts".into(), ()).await?;
        // Code of a contract's creation: LOG0 of no data, 1,000 times.
        let data = format!("0x{}", "5f5fa0".repeat(LOGS));
        let transaction = serde_json::json!({"from": accounts[0], "data": data, "gas": "0x400000"});
        let _: String = other.raw_request("eth_sendTransaction".into(), [transaction]).await?;
        let (logs, dropped) = reader.await?;
        eprintln!("{way}: {logs} of {LOGS} logs, and errors name {dropped}");
        let all = match logs.cmp(&LOGS) {
            Ordering::Less => "some logs",
            Ordering::Equal => "all logs",
            Ordering::Greater => "more than all logs",
        };
        let says = match (way, logs + dropped == LOGS) {
            ("recv", true) => ", and an error says how many were dropped",
            _ if dropped > 0 => ", and an error says that some were dropped",
            _ => ", no error",
        };
        println!("{way}: {all}{says}");
    }
    Ok(())
}

/// "channel lagged by 100": how many.
fn told(error: &str) -> usize {
    error.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}
PROGRAM
cargo build --quiet --manifest-path "$folder/Cargo.toml" --target-dir "$folder/target"
"$folder/target/debug/logs" "ws://$address" | tee "$folder/got"
diff "$folder/got" - <<'EXPECTED'
stream: some logs, no error
recv: some logs, and an error says how many were dropped
stream with room: all logs, no error
EXPECTED
echo "as described"
