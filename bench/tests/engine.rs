//! A whole run of `engine` at tiny sizes: every part has its rows, and nothing is lost.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::BTreeSet;

use zkfabric_bench::args::Engine;
use zkfabric_bench::engine::{Part, run, table};
use zkfabric_bench::kernels::Event;
use zkfabric_bench::report::{Clock, Record, Row};

fn quick(only: &[Part]) -> Record {
    let args = Engine {
        quick: true,
        only: only.to_vec(),
        ..Engine::default()
    };
    let (mut machines, mut rows) = (0, 0);
    let record = run(&args, |event| {
        match event {
            Event::Computer(_) => machines += 1,
            Event::Row(_) => rows += 1,
        }
        Ok(())
    })
    .unwrap();
    assert_eq!((machines, rows), (1, record.rows.len()));
    record
}

fn row<'a>(record: &'a Record, name: &str) -> &'a Row {
    record.row(name).unwrap_or_else(|| panic!("no row {name}"))
}

#[test]
fn every_part_of_the_engine_has_its_rows() {
    let record = quick(&[]);
    let names: BTreeSet<&str> = record.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), record.rows.len(), "every row has its name");
    for part in Part::ALL {
        for when in ["before", "after"] {
            row(&record, &format!("{}/load/{when}", part.name()));
        }
    }
    for row in &record.rows {
        assert!(row.value.is_finite() && row.value >= 0.0, "{row:?}");
        // Quick figures are not judged.
        assert_eq!(row.holds, None, "{row:?}");
        let tail = row.name.ends_with("/p99");
        assert!(!tail || row.repetitions >= 100, "{row:?}");
    }
    streams_lost_nothing(&record);
    let peer = |name: &str| row(&record, name).peer.clone();
    assert_eq!(peer("recovery/64").as_deref(), Some("secp256k1"));
    for content in ["transfers", "token-transfers", "disjoint-swaps", "one-pair"] {
        for contestant in ["order", "lanes"] {
            let name = format!("execution/{content}/{contestant}");
            assert_eq!(peer(&name).as_deref(), Some("sequential revm"), "{name}");
            assert!(row(&record, &format!("{name}/cpu")).value > 0.0);
        }
    }
    let p99_of = |name: &str| row(&record, name).repetitions;
    assert_eq!(p99_of("latency/answer/p99"), 360, "a tenth is the warm-up");
    assert_eq!(p99_of("latency/bare/maximum"), 20);
    for name in ["root/warm/wall", "root/cold/wall", "root/portable/wall"] {
        assert_eq!(row(&record, name).repetitions, 2);
    }
    for name in [
        "account/cached/p50",
        "account/library/p50",
        "account/absent/p50",
    ] {
        assert!(row(&record, name).value > 0.0);
    }
    let cold = ["account/disk/p50", "account/reopened/p50"];
    assert!(cold.iter().any(|name| record.row(name).is_some()));
    for name in ["restart/killed/rate", "restart/without-store/rate"] {
        assert!(row(&record, name).value > 0.0);
    }
    assert!(row(&record, "restart/bytes").value >= 0.3, "megabytes");
    assert!(row(&record, "snapshot/accounts").value >= 2_000.0);
    for name in ["snapshot/read", "snapshot/start/wall"] {
        assert!(row(&record, name).value > 0.0);
    }
    for name in ["files", "log thread", "accounts", "files before a restart"] {
        assert!(record.machine.configuration.contains_key(name), "{name}");
    }
    is_printed(&record);
}

fn streams_lost_nothing(record: &Record) {
    for stream in ["transfers", "token-transfers", "swaps", "mixed"] {
        let of = |part: &str| row(record, &format!("{stream}/{part}"));
        assert_eq!(of("transactions").value, 400.0);
        assert!(of("groups").value >= 1.0 && of("blocks").value >= 1.0);
        assert!(of("rate").value > 0.0 && of("gas").value > 0.0);
        assert_eq!(of("time").peer.as_deref(), Some("one-core secp256k1"));
        let all = of("cpu").value;
        let prefix = format!("{stream}/cpu/");
        let stages = record
            .rows
            .iter()
            .filter(|row| row.name.starts_with(&prefix));
        let stages: Vec<&Row> = stages.collect();
        assert!(!stages.is_empty());
        assert!(stages.iter().all(|stage| stage.clock == Clock::Cpu));
        assert!(all > 0.0 && of("cpu/client").value > 0.0);
    }
}

fn is_printed(record: &Record) {
    let mut json = Vec::new();
    record.write(&mut json).unwrap();
    let text = String::from_utf8(json).unwrap();
    let read = Record::parse("engine", &text).unwrap();
    assert_eq!(read.experiment, "engine");
    assert_eq!(read.rows.len(), record.rows.len());
    let mut out = Vec::new();
    table::head(&record.machine, &mut out).unwrap();
    for row in &record.rows {
        table::row(row, &mut out).unwrap();
    }
    table::foot(record, &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    for row in &record.rows {
        assert!(out.contains(&row.name), "{}", row.name);
    }
}

#[test]
fn parts_of_the_engine_run_alone() {
    let record = quick(&[Part::Root]);
    assert!(record.rows.iter().all(|row| row.name.starts_with("root/")));
    assert!(!record.rows.is_empty());
}
