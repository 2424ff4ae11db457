//! Tests that the prices of `zkfabric_stf::cost` match the program and bound its cost.

use std::collections::BTreeMap;
use std::path::PathBuf;

use alloy_primitives::{TxKind, address};
use revm::bytecode::opcode::{
    CALLDATALOAD, CODECOPY, DUP1, GT, JUMP, JUMPDEST, JUMPI, NOT, OpCode, POP, PUSH0, PUSH1,
    RETURN, STATICCALL, STOP, SUB, SWAP1,
};
use zkfabric_batch::guest::input_words;
use zkfabric_batch::{BatchFile, Start};
use zkfabric_bench::cost::{
    Accounts, CODE, Choices, Envelope, GuestVm, Prices, Run, Search, Transaction, batch, contract,
};
use zkfabric_chips::chip::Chip;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_report::schema::Record;
use zkfabric_stf::cost::{CALLS, CallKind, Counts, Entry, PRICES, Part, TransactionCost};
use zkfabric_testing::published;
use zkfabric_vm::{Executor, Limits, Segment};

#[test]
fn prices_and_page_are_what_the_program_costs() {
    let measured = Prices::measure().unwrap();
    let table = measured.table();
    let differing = Entry::all().filter(|entry| table[*entry] != PRICES[*entry]);
    let differing: Vec<_> = differing
        .map(|entry| (entry, PRICES[entry], table[entry]))
        .collect();
    let again = "run `cargo run --release -p zkfabric-bench -- cost --write .`";
    assert!(differing.is_empty(), "{again}: {differing:?}");
    assert_eq!(measured.calls(), CALLS, "{again}");
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/cost.md"));
    assert!(page.unwrap() == measured.page(), "{again}");
}

/// Returns the entries that cost the most.
fn largest(counts: &Counts) -> String {
    let cost = |entry| counts[entry] * u64::from(PRICES[entry]);
    let mut entries: Vec<Entry> = Entry::all().filter(|entry| cost(*entry) > 0).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(cost(*entry)));
    let lines = entries.into_iter().take(20).map(|entry| {
        let (name, count) = (zkfabric_bench::cost::name(entry), counts[entry]);
        format!("\n{name}: {count} times {}", PRICES[entry])
    });
    lines.collect()
}

/// Checks a run and its first parts against their bounds; returns the share of the whole.
fn check(name: &str, run: &Run) -> f64 {
    let (bound, tightest) = (run.cost.instructions(), run.tightest());
    assert!(
        tightest.share <= 1.0,
        "{name}: {} instructions in {}, {} at most:{}",
        tightest.instructions,
        tightest.part,
        tightest.bound,
        largest(&tightest.counts)
    );
    assert_eq!(run.exceeded(), None, "{name}");
    let expected = run.cost.expected();
    assert!(bound <= expected, "{name}: {bound} above {expected}");
    run.work.instructions as f64 / bound as f64
}

#[test]
fn examples_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    // Precompiles that reject their input cost less than their price.
    for (name, least) in [
        ("small", 0.5),
        ("hundred", 0.5),
        ("swaps", 0.5),
        ("precompiles", 0.4),
    ] {
        let path = format!("{}/../examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let file = BatchFile::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
        let run = machine.run_any(&file, None).unwrap();
        let share = check(name, &run);
        let transactions = run.cost.blocks.iter().flat_map(|block| &block.transactions);
        let early: u64 = transactions.map(TransactionCost::instructions).sum();
        println!(
            "{name}: {} instructions, {:.2} of the bound, {:.2} of what the transactions promise",
            run.work.instructions,
            share,
            run.work.instructions as f64 / early as f64
        );
        // A loose bound would be useless.
        assert!(share > least, "{name}: {share}");
    }
}

/// Random contracts that call each other and all precompiles, with random transactions of every
/// kind, over several blocks of each fork.
#[test]
fn random_batches_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    let mut shares = Vec::new();
    let mut total = Counts::default();
    for seed in 0..300u64 {
        let name = format!("seed {seed}");
        let file = Choices::new(seed).batch(&name).unwrap();
        let run = machine.run_any(&file, None).unwrap();
        shares.push((check(&name, &run), seed));
        total.add(&run.cost.total());
    }
    shares.sort_by(|a, b| a.0.total_cmp(&b.0));
    for percent in [0, 10, 50, 90, 99, 100] {
        let (share, seed) = shares[(shares.len() - 1) * percent / 100];
        println!("{percent} % of the batches are below {share:.2} of their bound (seed {seed})");
    }
    let exists = |entry: &Entry| match entry {
        Entry::Opcode(op) => OpCode::new(*op).is_some(),
        _ => PRICES[*entry] > 0,
    };
    let missing = Entry::all().filter(|entry| exists(entry) && total[*entry] == 0);
    // A compression of BLAKE2 needs an input of exactly 213 bytes, an ancestor needs a chain before
    // the batch.
    let rare = [Entry::PrecompileUnit(0x09), Entry::Part(Part::Ancestor)];
    assert_eq!(missing.collect::<Vec<_>>(), rare);
}

/// Loops at the end of their code, where the interpreter's own loop executes no opcode.
#[test]
fn loops_at_the_end_of_code_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    let loops: [&[u8]; 4] = [
        &[JUMPDEST, PUSH0, JUMP],
        &[JUMPDEST, PUSH0, NOT, NOT, JUMP],
        &[JUMPDEST, PUSH0, SWAP1, POP, PUSH0, JUMP],
        &[JUMPDEST, PUSH0, DUP1, GT, DUP1, JUMP],
    ];
    for code in loops {
        let accounts = Accounts::from([(CODE, contract(code.to_vec()))]);
        let name = format!("{code:02x?}");
        let file = batch(&name, accounts, &[vec![Transaction::call(vec![])]]).unwrap();
        let share = check(&name, &machine.run_any(&file, None).unwrap());
        assert!(share > 0.5, "{name}: {share}");
    }
}

/// Batches that exceeded their bound once, by up to 500 times.
#[test]
fn batches_that_exceeded_their_bound_stay_within_it() {
    let machine = GuestVm::new().unwrap();
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bound"));
    let files = |folder: PathBuf| std::fs::read_dir(folder).unwrap();
    let published = published::data("cases/bound").into_iter().flat_map(files);
    let mut names = Vec::new();
    for entry in files(folder).chain(published) {
        let path = entry.unwrap().path();
        let file = BatchFile::from_json(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let share = check(&name, &machine.run_any(&file, None).unwrap());
        println!("{name}: {share:.2} of the bound");
        names.push(name);
    }
    assert!(names.len() >= 7, "{names:?}");
}

/// Calls with little gas of code without a jump, of which an interpreter that looks at gas only at
/// jumps executes all.
#[test]
fn little_gas_stops_straight_code() {
    let machine = GuestVm::new().unwrap();
    let callee = address!("2000000000000000000000000000000000000012");
    let pieces: [&[u8]; 4] = [
        &[JUMPDEST],
        &[CALLDATALOAD],
        &[PUSH1, 1, POP],
        &[PUSH0, PUSH0, JUMPI],
    ];
    for piece in pieces {
        let mut code = vec![PUSH0];
        code.extend(piece.repeat((24 << 10) / piece.len()));
        for gas in [3, 100, 1000] {
            let [high, low] = u16::to_be_bytes(gas);
            let mut calls = vec![PUSH1, 20, JUMPDEST];
            calls.extend([PUSH0, PUSH0, PUSH1, 32, PUSH0, PUSH1 + 19]);
            calls.extend(callee);
            calls.extend([PUSH1 + 1, high, low, STATICCALL, POP]);
            calls.extend([PUSH1, 1, SWAP1, SUB, DUP1, PUSH1, 2, JUMPI, STOP]);
            let accounts =
                Accounts::from([(CODE, contract(calls)), (callee, contract(code.clone()))]);
            let name = format!("{piece:02x?} with {gas} gas");
            let file = batch(&name, accounts, &[vec![Transaction::call(vec![])]]).unwrap();
            check(&name, &machine.run_any(&file, None).unwrap());
        }
    }
}

/// Creations of code that has to be examined, and of contracts that write zeros.
#[test]
fn creations_stay_within_their_bounds() {
    let machine = GuestVm::new().unwrap();
    for fill in [STOP, JUMPDEST, PUSH1, PUSH1 + 31] {
        // PUSH2 24 KiB, PUSH1 12, PUSH0, CODECOPY, PUSH2 24 KiB, PUSH0, RETURN.
        let mut init = vec![PUSH1 + 1, 0x60, 0, PUSH1, 12, PUSH0, CODECOPY];
        init.extend([PUSH1 + 1, 0x60, 0, PUSH0, RETURN]);
        init.extend([fill; 24 << 10]);
        let creation = Transaction {
            to: TxKind::Create,
            envelope: Envelope::Legacy,
            ..Transaction::call(init)
        };
        let name = format!("code of {fill:#04x}");
        let file = batch(&name, Accounts::new(), &[vec![creation]]).unwrap();
        check(&name, &machine.run_any(&file, None).unwrap());
    }
}

/// The search finds no batch above its bound; `zkfabric-bench cost --search MINUTES` runs longer.
#[test]
fn a_search_finds_no_batch_above_its_bound() {
    let mut search = Search::new(1).unwrap();
    for _ in 0..8 {
        search.step(16).unwrap();
    }
    let best = search.best().unwrap();
    println!("{:.3} of the bound at most", best.tightest.share);
    assert!(best.tightest.share <= 1.0, "{:?}", best.tightest.part);
    assert_eq!(best.exceeded, None);
}

/// Blocks of a single operation, by name.
#[test]
fn blocks_of_one_thing_use_the_gas_they_are_given() {
    let machine = GuestVm::new().unwrap();
    for name in ["P256VERIFY", "MULMOD 7 7 4", "SLOAD"] {
        let file = zkfabric_bench::cost::block(name, 1_000_000).unwrap();
        let run = machine.run(&file, None).unwrap();
        assert!(
            (800_000..=1_000_000).contains(&run.gas),
            "{name}: {} gas",
            run.gas
        );
        check(name, &run);
        println!(
            "{name}: {} instructions per gas",
            run.work.instructions / run.gas
        );
    }
    assert!(zkfabric_bench::cost::block("nothing", 1).is_err());
}

/// The kinds of calls are those of the VM, in its order.
#[test]
fn kinds_of_calls_are_those_of_the_vm() {
    let names = |kinds: Vec<String>| kinds.join(" ");
    let ours = CallKind::ALL
        .iter()
        .map(|call| format!("{call:?}"))
        .collect();
    let of_vm = CallKind::ALL
        .iter()
        .map(|kind| format!("{kind:?}"))
        .collect();
    assert_eq!(names(ours), names(of_vm));
}

/// Prover gas of a call is its time in the record of the prover, in units of an average
/// instruction's: within a quarter.
#[test]
fn prover_gas_follows_the_measured_times_of_rows() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/measured/prover.json");
    let record = Record::read(path.as_ref()).unwrap();
    for (call, measured) in zkfabric_bench::cost::measured_gas(&record).unwrap() {
        let (name, gas) = (call.name(), call.gas() as f64);
        println!("{name}: {measured:.1} instructions, {gas} prover gas");
        assert!(
            (0.8..1.25).contains(&(gas / measured)),
            "{name}: {measured}"
        );
    }
}

/// The VM counts as many rows of calls as the chips get from its trace.
#[test]
fn rows_of_calls_are_those_of_the_chips() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/precompiles.json");
    let file = BatchFile::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    let start = Start::of(&file, None).unwrap();
    let native = file.execute_on(&start).unwrap().execution;
    let program = zkfabric::source::guest().unwrap();
    let executor = Executor::new(&program).unwrap();
    let set = ChipSet::new().unwrap();
    let mut rows = BTreeMap::new();
    let count = |segment: Segment| {
        for call in &segment.calls {
            for chip in &set.chips {
                if let Chip::Call(chip) = chip
                    && chip.codes().contains(&call.code)
                {
                    *rows.entry(chip.name()).or_insert(0) += chip.rows(call) as u64;
                }
            }
        }
    };
    let input = input_words(&native.input.encode());
    let (outcome, _) = executor
        .trace(&input, &Limits::default(), 1 << 16, count)
        .unwrap();
    let chips = [
        "keccak_absorb",
        "curve_add",
        "curve_double",
        "modular_256",
        "modular_384",
        "sha256_compress",
        "blake2b_round",
    ];
    for (kind, chip) in CallKind::ALL.iter().zip(chips) {
        let counted = outcome.calls.0[*kind as usize];
        assert!(counted > 0, "no {}", kind.name());
        assert_eq!(Some(&counted), rows.get(chip), "{}", kind.name());
    }
}
