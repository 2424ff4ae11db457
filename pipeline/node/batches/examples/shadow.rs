//! Processor time of the shadow and of batches per transaction, and their files' bytes.
//!
//! ```console
//! $ cargo run --release -p zkfabric-batches --example shadow -- 2000
//! ```

#![expect(clippy::print_stdout, reason = "prints its measurement")]

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use zkfabric_batch::BatchFile;
use zkfabric_batch::example::{Repetition, SEED, repeated};
use zkfabric_batches::{BlockSource, ChainEnd, Checker, Collector, Limits};
use zkfabric_engine::{Ledger, LedgerOptions};
use zkfabric_executor::Transaction;
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::host::Genesis;

fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(
        time.tv_sec.try_into().unwrap_or_default(),
        time.tv_nsec.try_into().unwrap_or_default(),
    )
}

/// Seals a file's blocks; returns the genesis.
fn ledger(folder: &Path, file: &BatchFile) -> Result<(Ledger, Genesis), Box<dyn Error>> {
    let genesis = file.chain_genesis()?;
    let (mut ledger, _) = Ledger::open(folder, &genesis, &LedgerOptions::default())?;
    for block in &file.blocks {
        ledger.begin_block(block.header.clone())?;
        let sent = block.transactions.iter();
        let decoded = sent.map(|sent| Transaction::decode(sent.raw.clone(), &SoftwareCrypto));
        ledger.execute(&decoded.collect::<Result<Vec<_>, _>>()?)?;
        ledger.end_block()?;
    }
    Ok((ledger, genesis))
}

fn main() -> Result<(), Box<dyn Error>> {
    let count = std::env::args().nth(1).map_or(Ok(2_000), |n| n.parse())?;
    println!("kind, transactions in blocks: shadow, batch files; bytes of batch and parent file");
    for kind in Repetition::ALL {
        let file = repeated(kind, SEED, count)?;
        let folder = tempfile::tempdir()?;
        let (ledger, genesis) = ledger(folder.path(), &file)?;
        let end = ChainEnd {
            header: genesis.header(),
            ancestors: Vec::new(),
        };
        let mut checker = Checker::new(genesis.chain_id, genesis.rules, end)?;
        let limits = Limits {
            gas: u64::MAX,
            bytes: u64::MAX,
            cost: u64::MAX,
            seconds: u64::MAX,
        };
        let mut collector = Collector::new(genesis.chain_id, genesis.rules, limits, 0);
        let (reader, view) = (BlockSource::trie(&ledger), BlockSource::view(&ledger));
        let (first, last) = BlockSource::range(&ledger);
        let (mut shadow, mut batch) = (Duration::ZERO, Duration::ZERO);
        for number in first + 1..=last {
            let sealed = ledger.sealed(number)?.ok_or("no block")?;
            let before = checker.end().clone();
            let start = cpu();
            let checked = checker.check(&reader.at(number - 1, &view)?, &sealed)?;
            let between = cpu();
            collector.add(&before, checked);
            shadow += between - start;
            batch += cpu() - between;
        }
        let start = cpu();
        let closed = collector.finish().ok_or("no block")?;
        let [file, parent] = [closed.file.to_json()?, closed.start.to_json()?];
        batch += cpu() - start;
        let sent = closed.record.span.transactions;
        let each = |time: Duration| time.as_secs_f64() * 1e6 / sent as f64;
        println!(
            "{}, {sent} in {}: {:.0} us, {:.1} us; {} and {}",
            kind.name(),
            last - first,
            each(shadow),
            each(batch),
            file.len(),
            parent.len(),
        );
    }
    Ok(())
}
