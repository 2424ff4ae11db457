#!/usr/bin/env bash
# Two ways to make a write batch of fjall differ in what a commit means: commits of `Database::batch` reach the system, so that they outlive the process;
# commits of `OwnedWriteBatch::with_capacity` return `Ok` and stay in a buffer of the process, and SIGKILL loses them all.
#
# Seen with fjall 3.1.13 (lsm-tree 3.1.10, crates.io): twenty batches of one item each, all of them committed without an error, then SIGKILL, then a new start:
# 1. `db.batch()`: 20 items;
# 2. `OwnedWriteBatch::with_capacity(db, 1)`: 0 items;
# 3. the same with `.durability(Some(PersistMode::Buffer))`: 20 items.
#
# The name promises a reservation of memory; the persist mode that `Database::batch` sets is left out.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'MANIFEST'
[package]
name = "batches"
version = "0.1.0"
edition = "2024"

[dependencies]
fjall = "=3.1.13"
lsm-tree = "=3.1.10"
MANIFEST
cat > "$folder/src/main.rs" <<'PROGRAM'
use fjall::{Database, KeyspaceCreateOptions, OwnedWriteBatch, PersistMode};

fn main() -> fjall::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let database = Database::builder(&arguments[1]).open()?;
    let items = database.keyspace("items", KeyspaceCreateOptions::default)?;
    if arguments[2] == "count" {
        println!("{}", items.iter().count());
        return Ok(());
    }
    for number in 0..20u32 {
        let mut batch = match arguments[2].as_str() {
            "method" => database.batch(),
            "constructor" => OwnedWriteBatch::with_capacity(database.clone(), 1),
            _ => OwnedWriteBatch::with_capacity(database.clone(), 1).durability(Some(PersistMode::Buffer)),
        };
        batch.insert(&items, number.to_be_bytes(), "value");
        batch.commit()?;
    }
    let own = std::process::id().to_string();
    std::process::Command::new("kill").args(["-9", &own]).status().unwrap();
    loop {
        std::thread::park();
    }
}
PROGRAM
cargo build --quiet --manifest-path "$folder/Cargo.toml" --target-dir "$folder/target"
for way in method constructor durability; do
    "$folder/target/debug/batches" "$folder/$way" "$way" || true
    echo "$way: $("$folder/target/debug/batches" "$folder/$way" count) items"
done | tee "$folder/got"
diff - "$folder/got" <<'EXPECTED'
method: 20 items
constructor: 0 items
durability: 20 items
EXPECTED
