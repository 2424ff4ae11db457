//! Transfers from raw bytes to durable signed answers: how many per second, and the CPU time of
//! each stage.
//!
//! `cargo run --release -p zkfabric-engine --example sequencer [TRANSACTIONS] [PER_SECOND]`
//!
//! Without a rate, transactions are submitted as fast as they are taken; with one, evenly, so that
//! times of answers are those at that load. A bare recovery of the same transactions on one thread
//! stands beside it.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program of measurements"
)]

#[path = "../tests/wallet/mod.rs"]
mod wallet;

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use alloy_primitives::Bytes;
use wallet::{Call, Wallet, genesis, nobody};
use zkfabric_engine::{Figures, Options, Recovery, Refused, Sequencer, SequencerOptions, Times};
use zkfabric_receipt::LocalSigner;

/// Transactions per sender.
const PER_SENDER: u64 = 50;

fn signed(count: u64, wallets: &[Wallet]) -> Vec<Bytes> {
    let senders = wallets.len() as u64;
    let sign = |n: u64| {
        let call = Call::transfer(n / senders, nobody(n % 10_000));
        wallets[(n % senders) as usize].sign(&call)
    };
    (0..count).map(sign).collect()
}

/// Returns the transactions per second of a recovery on one thread.
fn recoveries(raw: &[Bytes]) -> f64 {
    let (sender, receiver) = channel();
    let options = Options {
        transactions: raw.len(),
        bytes: usize::MAX,
        ..Options::default()
    };
    let deliver = move |batch: Vec<_>| sender.send(batch.len()).unwrap();
    let begun = Instant::now();
    let recovery = Recovery::start(&options, deliver).unwrap();
    for raw in raw {
        recovery.submit(raw.clone(), ()).unwrap();
    }
    drop(recovery);
    assert_eq!(receiver.iter().sum::<usize>(), raw.len());
    raw.len() as f64 / begun.elapsed().as_secs_f64()
}

fn shown(name: &str, times: Times) {
    let Times {
        median,
        p99,
        longest,
        ..
    } = times;
    println!("{name:<24} p50 {median:>9.1?}  p99 {p99:>9.1?}  longest {longest:>9.1?}");
}

fn per_transaction(name: &str, cpu: Duration, figures: &Figures) {
    let us = cpu.as_secs_f64() * 1e6 / figures.confirmed.max(1) as f64;
    println!("{name:<24} {us:>7.2} us of CPU per transaction");
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = || arguments.next().map(|n| n.parse::<u64>().unwrap());
    let count = number().unwrap_or(100_000);
    let rate = number();
    let wallets = Wallet::several(count.div_ceil(PER_SENDER).max(1));
    let raw = signed(count, &wallets);
    let mut genesis = genesis(&wallets);
    genesis.gas_limit = 3_000_000_000;
    let mut options = SequencerOptions::default();
    options.block.ahead = 1 << 30;
    options.recovery.threads = 1;
    let isa = options.recovery.isa;
    let bare = recoveries(&raw[..raw.len().min(20_000)]);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap();
    println!("{isa:?}, load {}", load.trim());
    println!("bare recovery            {bare:>7.0} per second on one thread");

    let folder = tempfile::tempdir().unwrap();
    let signer = Arc::new(LocalSigner::new(&[0x42; 32]).unwrap());
    let started = Sequencer::start(folder.path(), &genesis, options, signer);
    let (sequencer, _) = started.unwrap();
    let before = sequencer.figures();
    let (sender, receiver) = channel();
    let client = std::thread::spawn(move || {
        let answers = receiver.iter().map(zkfabric_engine::Pending::wait);
        answers.filter(Result::is_ok).count()
    });
    let begun = Instant::now();
    let mut refused = [0_u64; 5];
    for (n, raw) in raw.iter().enumerate() {
        if let Some(rate) = rate {
            let due = begun + Duration::from_secs_f64(n as f64 / rate as f64);
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
        }
        loop {
            match sequencer.submit(raw.clone()) {
                Err(Refused::Behind { stage, .. }) => {
                    refused[stage as usize] += 1;
                    std::thread::sleep(Duration::from_micros(500));
                }
                taken => break sender.send(taken.unwrap()).unwrap(),
            }
        }
    }
    drop(sender);
    let confirmed = client.join().unwrap();
    let time = begun.elapsed();
    let figures = sequencer.figures();
    assert_eq!(confirmed as u64, count);
    println!(
        "engine                   {:>7.0} per second ({:.2} of the recovery), {count} in {time:.2?}",
        count as f64 / time.as_secs_f64(),
        count as f64 / time.as_secs_f64() / bare
    );
    let process = figures.process_cpu - before.process_cpu;
    per_transaction("recovery", figures.recovery_cpu, &figures);
    per_transaction("order and execution", figures.sequencer_cpu, &figures);
    per_transaction("answers", figures.answers_cpu, &figures);
    let named = figures.recovery_cpu + figures.sequencer_cpu + figures.answers_cpu;
    per_transaction(
        "log, lanes, client",
        process.saturating_sub(named),
        &figures,
    );
    shown("arrival to pool", figures.to_pool);
    shown("arrival to execution", figures.to_execution);
    shown("arrival to answer", figures.to_answer);
    println!(
        "{} groups, {} mini-blocks, {} blocks, {} lanes, {} conflicts, {} repeated",
        figures.groups,
        figures.mini_blocks,
        figures.blocks,
        figures.report.lanes,
        figures.report.conflicts,
        figures.report.repeated
    );
    println!("refused by recovery, sequencer, log, root, proofs: {refused:?}");
    sequencer.close().unwrap();
}
