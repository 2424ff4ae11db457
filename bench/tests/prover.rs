//! A whole run of `prover` on a program of a few hundred instructions.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::BTreeSet;

use zkfabric_bench::{
    args::{Prover, Rows},
    kernels::Event,
    prover::{measure, table, workload::Workload},
    report::{Chip, Clock, Record, Row},
};
use zkfabric_prover::Stage;
use zkfabric_testing::asm::Assembler;
use zkfabric_vm::{Op, ecall};

const OUTPUT: &[u8] = b"done";

/// Permutes a state, adds in a loop, writes to memory and commits to [`OUTPUT`].
fn workload(name: &str) -> Workload {
    let mut a = Assembler::new(0x1_0000);
    a.li(2, 0x20_0000);
    a.li(17, ecall::INPUT);
    a.ecall();
    a.li(10, 0x30_0000);
    a.li(11, 0x30_1000);
    a.li(17, ecall::KECCAK_XORIN);
    a.ecall();
    let again = a.new_label();
    a.li(9, 50);
    a.bind(again);
    a.immediate(Op::AddI, 9, 9, -1);
    a.register(Op::Add, 10, 10, 9);
    a.store(Op::Sd, 10, 2, 0);
    a.branch(Op::Bne, 9, 0, again);
    for (register, word) in (11..).zip(zkfabric_zkvm::claim::digest(OUTPUT)) {
        a.li(register, word);
    }
    a.li(17, ecall::HALT);
    a.li(10, 0);
    a.ecall();
    Workload {
        name: name.to_owned(),
        program: a.program(&[]).unwrap(),
        input: vec![7],
        output: OUTPUT.to_vec(),
        transactions: 2,
    }
}

fn quick(filter: Option<&str>, others: &[&str]) -> Record {
    let args = Prover {
        quick: true,
        thousand: false,
        worst: false,
        batch: Vec::new(),
        rows: Rows {
            json: true,
            filter: filter.map(str::to_owned),
        },
    };
    let others = others.iter().map(|name| workload(name)).collect();
    let (mut machines, mut rows) = (0, 0);
    let report = measure(&args, workload("embedded"), others, |event| {
        match event {
            Event::Computer(_) => machines += 1,
            Event::Row(_) => rows += 1,
        }
        Ok(())
    })
    .unwrap();
    assert_eq!((machines, rows), (1, report.rows.len()));
    report
}

fn row<'a>(report: &'a Record, name: &str) -> &'a Row {
    let mut rows = report.rows.iter();
    rows.find(|row| row.name == name)
        .unwrap_or_else(|| panic!("no row {name}"))
}

#[test]
fn a_run_has_stages_sizes_kernels_and_threads() {
    let report = quick(None, &["other"]);
    let names: BTreeSet<&str> = report.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), report.rows.len(), "every row has its name");
    for batch in ["embedded", "other"] {
        stages_are_parts_of_the_whole(&report, batch);
        sections_are_the_proof(&report, batch);
        for part in ["setup", "cpu", "rate", "rate/core", "verify", "cells"] {
            assert!(row(&report, &format!("{batch}/{part}")).value > 0.0);
        }
        for unit in ["commit/cell", "fractions/message", "rows/row", "open/value"] {
            let row = row(&report, &format!("{batch}/{unit}"));
            assert!(row.value > 0.0 && row.unit == "ns", "{row:?}");
        }
    }
    transactions_are_parts_of_the_whole(&report);
    kernels_are_there(&report);
    chips_have_their_price(&report);
    if report.machine.cores > 1 {
        let threads = row(&report, "threads/2t");
        assert_eq!(threads.peer.as_deref(), Some("one thread"));
        assert!(threads.ratio.is_some() && threads.holds.is_some());
    }
    for name in ["embedded/wall", "embedded/proof", "kernel/rows/add/row"] {
        let row = row(&report, name);
        assert!(row.holds.is_some() && row.most.is_some(), "{row:?}");
    }
    assert_eq!(row(&report, "other/wall").holds, None);
    report_is_printed(&report);
}

fn stages_are_parts_of_the_whole(report: &Record, batch: &str) {
    let wall = row(report, &format!("{batch}/wall"));
    let others = ["run", "trace", "verify", "other"];
    let stages = Stage::ALL.map(Stage::name).into_iter().chain(others);
    let stages = stages.map(|stage| row(report, &format!("{batch}/stage/{stage}")));
    let sum: f64 = stages.clone().map(|row| row.value).sum();
    assert!((sum / wall.value - 1.0).abs() < 0.01, "{sum} of {wall:?}");
    for stage in Stage::ALL.map(Stage::name).into_iter().chain(["all"]) {
        assert!(row(report, &format!("{batch}/cores/{stage}")).value > 0.0);
    }
    let shares: f64 = stages.filter_map(|row| row.share).sum();
    assert!((shares - 1.0).abs() < 0.01, "{shares}");
}

fn sections_are_the_proof(report: &Record, batch: &str) {
    let whole = row(report, &format!("{batch}/proof"));
    let prefix = format!("{batch}/proof/");
    let sections = || (report.rows.iter()).filter(|row| row.name.starts_with(&prefix));
    let sum: f64 = sections().map(|row| row.value).sum();
    assert!((sum - whole.value).abs() < 1e-9, "{sum} of {whole:?}");
    assert!(sections().all(|row| row.value > 0.0 && row.clock == Clock::None));
}

fn transactions_are_parts_of_the_whole(report: &Record) {
    for (part, whole, unit) in [("instructions", "instructions", 1e3), ("cpu", "cpu", 1.0)] {
        let each = row(report, &format!("embedded/transaction/{part}"));
        let whole = row(report, &format!("embedded/{whole}"));
        assert!(
            (2.0 * each.value / (unit * whole.value) - 1.0).abs() < 1e-9,
            "{each:?}"
        );
    }
}

fn chips_have_their_price(report: &Record) {
    let price = |name: &str| row(report, &format!("kernel/{name}")).value;
    assert!(report.chips.iter().any(|chip| chip.name == "add"));
    let mut shares = 0.0;
    for chip in &report.chips {
        let cells: usize = chip.cells.values().sum();
        let commitment: f64 = (chip.cells.iter())
            .map(|(width, cells)| *cells as f64 * price(&format!("commit/{width}/cell")))
            .sum();
        let fractions = chip.messages as f64 * price("fractions/message");
        let values = cells as f64 * price("values/cell");
        for (got, expected) in [
            (chip.row_ns.commitment, commitment),
            (chip.row_ns.fractions, fractions),
            (chip.row_ns.values, values),
            (chip.seconds, chip.rows as f64 * chip.row_ns.total() / 1e9),
        ] {
            assert!((got - expected).abs() <= 1e-9 * expected, "{chip:?}");
        }
        assert!(
            cells > 0 && chip.rows > 0 && chip.row_ns.rows.is_some(),
            "{chip:?}"
        );
        shares += chip.share;
    }
    assert!((shares - 1.0).abs() < 1e-9);
    let dearest_first = |pair: &[Chip]| pair[0].seconds >= pair[1].seconds;
    assert!(report.chips.windows(2).all(dearest_first));
    let rows: u64 = report.chips.iter().map(|chip| chip.rows).sum();
    assert!((rows as f64 / 1e6 / row(report, "embedded/rows").value - 1.0).abs() < 1e-9);
}

fn kernels_are_there(report: &Record) {
    for kernel in [
        "fractions/tree/message",
        "fractions/message",
        "rows/row",
        "rows/add/row",
        "values/cell",
        "reduction/cell",
        "combine/cell",
        "commit/bits/cell",
        "commit/u64/cell",
        "commit/cell",
        "open/value",
        "open/commitment/value",
    ] {
        let row = row(report, &format!("kernel/{kernel}"));
        assert!(row.value > 0.0 && row.median >= row.value, "{row:?}");
        assert_eq!((row.clock, row.unit.as_str()), (Clock::Cpu, "ns"));
        let modelled = ["fractions/message", "values", "combine", "commit", "open"];
        let modelled = modelled.iter().any(|name| kernel.starts_with(name));
        assert_eq!(row.limit_share.is_some(), modelled, "{row:?}");
    }
}

fn report_is_printed(report: &Record) {
    let mut json = Vec::new();
    report.write(&mut json).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(value["rows"].as_array().unwrap().len(), report.rows.len());
    // Numbers survive the round trip up to the last digit.
    let parsed: Record = serde_json::from_slice(&json).unwrap();
    let names = |report: &Record| -> Vec<String> {
        report.rows.iter().map(|row| row.name.clone()).collect()
    };
    assert_eq!(names(&parsed), names(report));
    let mut text = Vec::new();
    table::head(&report.machine, &mut text).unwrap();
    for row in &report.rows {
        table::row(row, &mut text).unwrap();
    }
    table::foot(report, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let lines = text
        .lines()
        .filter(|line| line.starts_with("embedded/wall"));
    // Among the rows and among the targets.
    assert_eq!(lines.count(), 2);
    assert!(text.contains(" before, "));
    assert!(text.contains("chips of the embedded batch"));
    let of_chips = |line: &&str| report.chips.iter().any(|chip| line.starts_with(&chip.name));
    assert!(text.lines().filter(of_chips).count() >= report.chips.len());
}

#[test]
fn a_filter_leaves_the_rest_unmeasured() {
    let report = quick(Some("kernel/values"), &["other"]);
    let names: Vec<&str> = report.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["kernel/values/cell"]);
    assert!(report.chips.is_empty(), "prices are missing");
}
