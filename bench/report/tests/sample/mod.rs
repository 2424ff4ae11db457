//! Records in the form that benchmarks write. Every figure is invented.

use zkfabric_report::schema::{Batch, Clock, Computer, Record, Row, Run, Stage, noise};
use zkfabric_report::statistics::Statistics;
use zkfabric_report::{Error, Published};

/// Returns a machine with the noise of a busy one.
pub(crate) fn machine() -> Computer {
    Computer {
        cpu: "AMD EPYC 9R14".to_owned(),
        cpu_model: Some("family 25 model 17 stepping 1".to_owned()),
        cores: 2,
        memory_gib: 15.25,
        isa: "avx512ifma".to_owned(),
        isa_available: ["avx512ifma", "avx512f", "portable"]
            .map(str::to_owned)
            .into(),
        rates: None,
        load: 0.31,
        load_after: Some(2.04),
        rustc: "rustc 1.95.0".to_owned(),
        commit: "0123456789ab".to_owned(),
        date: "2026-11-26".to_owned(),
        configuration: [("profile".to_owned(), "release".to_owned())].into(),
    }
}

fn figure(value: f64) -> Statistics {
    Statistics::of([1.0, 1.02, 1.05, 1.1].map(|factor| factor * value))
}

fn record(experiment: &str, rows: Vec<Row>) -> Record {
    let command =
        format!("cargo run --release -p zkfabric-bench -- {experiment} --json {experiment}.json");
    Record::new(experiment, command, machine(), rows)
}

/// Returns kernels on one and two threads, with peers and limits.
pub(crate) fn kernels() -> Record {
    let mut rows = Vec::new();
    for log_n in (10..=22).step_by(2) {
        let n = f64::from(log_n).exp2();
        for threads in [1, 2] {
            let ntt = n * f64::from(log_n) * 2.1e-6 / f64::from(threads);
            let msm = n * 2.4e-3 / (1.0 + f64::from(log_n) / 12.0) / f64::from(threads);
            for (kernel, ms, factor) in [("ntt", ntt, 7.3), ("msm", msm, 5.1)] {
                for (suffix, slower) in [("", 1.0), ("/portable", 6.2)] {
                    let name = format!("{kernel}/2^{log_n}/{threads}t{suffix}");
                    let row = Row::new(name, "ms", figure(ms * slower), Clock::Wall)
                        .limit(Some(0.61 * ms))
                        .beside(Some(if log_n == 20 { 0.4 } else { 0.02 }));
                    rows.push(row.clone().against("arkworks", figure(ms * factor)));
                    if suffix.is_empty() {
                        rows.push(row.against("halo2curves", figure(ms * factor * 0.8)));
                    }
                }
            }
        }
        if log_n >= 16 {
            for (width, part) in [("u16", 0.11), ("u64", 0.32)] {
                let name = format!("msm/2^{log_n}/{width}/1t");
                let row = Row::new(name, "ms", figure(n * 1e-3 * part), Clock::Cpu);
                rows.push(row.against("arkworks", figure(n * 1e-3 * part * 4.0)));
            }
        }
    }
    for (name, ns, factor) in [
        ("fr/mul/1t", 2.1, 8.5),
        ("keccak256/64B/1t", 61.0, 3.9),
        ("keccak256/0-532B/1t", 170.0, 0.82),
    ] {
        let row = Row::new(name, "ns", figure(ns), Clock::Cpu).limit(Some(0.9 * ns));
        rows.push(row.against("arkworks", figure(ns * factor)));
    }
    record("kernels", rows)
}

/// Returns proofs of batches by stage.
pub(crate) fn prover() -> Record {
    let stages = [
        "run",
        "trace",
        "commit",
        "tree",
        "layers",
        "permutations",
        "rows",
        "values",
        "openings",
        "verify",
        "other",
    ];
    let mut rows = Vec::new();
    for (name, millions) in [
        ("transfers-1", 1.2),
        ("transfers-10", 6.1),
        ("transfers-100", 52.0),
        ("token-transfers-10", 9.9),
        ("token-transfers-100", 88.0),
        ("swaps-10", 21.5),
        ("swaps-100", 196.0),
    ] {
        let seconds = 9.0 + 1.9 * millions;
        let row = |part: &str, unit, value, clock| {
            Row::single(format!("{name}/{part}"), unit, value, clock).beside(Some(0.03))
        };
        rows.push(row("wall", "s", seconds, Clock::Wall));
        rows.push(row("memory", "GiB", 1.1 + millions / 60.0, Clock::None));
        rows.push(row("instructions", "M", millions, Clock::None));
        for (index, stage) in stages.iter().enumerate() {
            let part =
                seconds * [2.0, 5.0, 31.0, 8.0, 17.0, 3.0, 14.0, 6.0, 9.0, 1.0, 4.0][index] / 100.0;
            rows.push(row(&format!("stage/{stage}"), "s", part, Clock::Wall));
        }
    }
    record("prover", rows)
}

fn run(scale: f64, busy: f64) -> Run {
    let mut start_s = 0.0;
    let stages = [
        ("execution", 0.4),
        ("trace", 1.1),
        ("commitments", 9.5),
        ("sums", 12.2),
        ("openings", 4.1),
        ("compression", 7.7),
        ("wrapping", 6.3),
        ("verification", 0.05),
    ];
    let stages = stages.map(|(name, share): (&str, f64)| {
        let wall_s = share * scale.powf(1.0 + share / 100.0);
        let stage = Stage {
            name: name.to_owned(),
            start_s,
            wall_s,
            cpu_s: Some(1.7 * wall_s),
        };
        start_s += wall_s;
        stage
    });
    Run {
        stages: stages.into(),
        others: Some(busy),
        noise: noise(Some(busy)),
        joules: Some(900.0 * scale),
    }
}

/// Returns streams of the engine, executions and times.
pub(crate) fn engine() -> Record {
    let row =
        |name: String, unit, value, clock| Row::single(name, unit, value, clock).beside(Some(0.02));
    let mut rows = Vec::new();
    for (stream, rate) in [
        ("transfers", 75.0),
        ("token-transfers", 67.0),
        ("swaps", 24.0),
    ] {
        rows.push(row(format!("{stream}/rate"), "k/s", rate, Clock::Wall));
        for (thread, share) in [
            ("log", 0.1),
            ("order and execution", 0.6),
            ("recovery", 0.3),
        ] {
            let name = format!("{stream}/cpu/{thread}");
            rows.push(row(name, "us", 1500.0 * share / rate, Clock::Cpu));
        }
        for (way, factor) in [("revm", 1.0), ("order", 0.9), ("lanes", 0.55)] {
            let name = format!("execution/{stream}/{way}");
            rows.push(row(name, "us", 600.0 * factor / rate, Clock::Wall));
        }
    }
    for (name, tail, ms) in [
        ("latency/answer", "p99", [0.7, 15.8]),
        ("account/checkpoint", "maximum", [367.0, 421.0]),
    ] {
        let [median, most] = ms;
        rows.push(row(format!("{name}/p50"), "ms", median, Clock::Wall));
        rows.push(row(format!("{name}/{tail}"), "ms", most, Clock::Wall));
    }
    record("engine", rows)
}

/// Returns calls of a node by transport, with a peer.
pub(crate) fn node() -> Record {
    let row =
        |name: String, unit, value| Row::single(name, unit, value, Clock::Wall).beside(Some(0.02));
    let mut rows = Vec::new();
    for (part, rate) in [("balance", 104.0), ("call", 47.0), ("transfers", 31.0)] {
        for (transport, factor) in [("batch", 4.0), ("websocket", 1.0)] {
            let name = format!("{part}/{transport}/rate");
            rows.push(row(name.clone(), "k/s", rate * factor));
            rows.push(row(format!("anvil/{name}"), "k/s", rate * factor / 9.0));
        }
    }
    for (who, factor) in [("", 1.0), ("anvil/", 3.0)] {
        let name = |part| format!("{who}latency/websocket/{part}");
        rows.push(row(name("p50"), "ms", 1.2 * factor));
        rows.push(row(name("p99"), "ms", 26.9 * factor));
    }
    record("node", rows)
}

/// Returns batches from execution to final proof.
pub(crate) fn latency() -> Record {
    let mut record = record("latency", Vec::new());
    for (workload, transactions, scale, runs) in [
        ("transfers", 1_usize, 0.3, 9_usize),
        ("transfers", 10, 0.5, 5),
        ("transfers", 100, 2.2, 5),
        ("token-transfers", 100, 3.1, 5),
        ("swaps", 100, 6.4, 3),
        ("mainnet-like", 180, 11.0, 1),
    ] {
        let spread = |index: usize| 1.0 + 0.03 * ((index * 7) % 5) as f64;
        record.batches.push(Batch {
            name: format!("{workload}/{transactions}"),
            workload: workload.to_owned(),
            transactions,
            transaction_bytes: 112 * transactions as u64,
            calldata_bytes: 68 * transactions as u64,
            gas: 21_000 * transactions as u64,
            instructions: (scale * 14e6) as u64,
            shards: 1 + transactions / 40,
            device: "cpu".to_owned(),
            threads: 2,
            runs: (0..runs)
                .map(|index| run(scale * spread(index), if index == 2 { 0.3 } else { 0.01 }))
                .collect(),
            proof_bytes: 143_360,
            final_bytes: Some(992),
            verification_gas: Some(281_337),
            peak_memory_bytes: Some((2.5 * scale * f64::from(1 << 30)) as u64),
        });
    }
    record
}

/// Returns devices and estimates of hardware.
pub(crate) fn devices() -> [Record; 2] {
    let mut measured = Vec::new();
    for (operation, ms) in [
        ("keccak-16", 9.0),
        ("msm-16", 140.0),
        ("msm-20", 2100.0),
        ("ntt-18", 33.0),
        ("ntt-20", 160.0),
    ] {
        let row = Row::new(format!("opencl/{operation}"), "ms", figure(ms), Clock::Wall);
        measured.push(row.against("cores", figure(ms / 2.5)).beside(Some(0.01)));
        let name = format!("opencl/{operation}/computing");
        measured.push(Row::new(name, "ms", figure(ms / 2.0), Clock::Wall));
    }
    let estimate = |name: &str, ms| Row::single(format!("estimate/{name}"), "ms", ms, Clock::None);
    let estimates = vec![estimate("u55c/msm-20", 96.0), estimate("u55c/ntt-20", 4.4)];
    [record("devices", measured), record("hdl", estimates)]
}

/// Returns figures of others; the names are invented too.
pub(crate) fn published() -> Result<Published, Error> {
    let text = r#"{"schema": 1, "figures": [
      {"id": "a", "project": "Example zkVM", "version": "4.2", "what": "a block of mainnet", "kind": "block", "value": 12.5, "unit": "s",
       "hardware": "16 × RTX 4090", "published": "2025-05", "source": "https://example.org/blog/real-time", "note": "average of a day"},
      {"id": "b", "project": "Example MSM", "what": "MSM", "kind": "msm", "field": "BN254 G1", "log_n": 22, "value": 410, "unit": "ms",
       "hardware": "RTX 3090", "source": "https://example.org/msm"},
      {"id": "c", "project": "Example prover", "what": "final proof", "kind": "final-proof", "value": 260, "unit": "B", "source": "A paper, 2024"}]}"#;
    Published::parse("sample", text)
}

/// Returns one record of each experiment.
pub(crate) fn all() -> Vec<Record> {
    let mut records = vec![kernels(), prover(), latency(), engine(), node()];
    records.extend(devices());
    records
}
