use super::*;
use crate::statistics::Statistics;

fn machine() -> Computer {
    Computer {
        cpu: "a processor".to_owned(),
        cpu_model: Some("family 26 model 2 stepping 1".to_owned()),
        cores: 2,
        memory_gib: 8.0,
        isa: "portable".to_owned(),
        isa_available: vec!["portable".to_owned()],
        rates: Some(Rates {
            clock_ghz: 3.0,
            products_per_ns: 1.0,
            logic_per_ns: 2.0,
        }),
        load: 0.5,
        load_after: Some(1.5),
        rustc: "rustc 1.0.0".to_owned(),
        commit: "0123456789".to_owned(),
        date: "2026-01-02".to_owned(),
        configuration: [("profile".to_owned(), "release".to_owned())].into(),
    }
}

fn batch() -> Batch {
    let stage = |name: &str, start_s, wall_s| Stage {
        name: name.to_owned(),
        start_s,
        wall_s,
        cpu_s: Some(2.0 * wall_s),
    };
    let run = |scale: f64| Run {
        stages: vec![
            stage("execution", 0.0, scale),
            stage("commitments", scale, 3.0 * scale),
        ],
        others: Some(0.5),
        noise: noise(Some(0.5)),
        joules: Some(10.0),
    };
    Batch {
        name: "transfers/10".to_owned(),
        workload: "transfers".to_owned(),
        transactions: 10,
        transaction_bytes: 1_100,
        calldata_bytes: 0,
        gas: 210_000,
        instructions: 1_000_000,
        shards: 1,
        device: "cpu".to_owned(),
        threads: 2,
        runs: vec![run(1.0), run(3.0), run(2.0)],
        proof_bytes: 100_000,
        final_bytes: Some(992),
        verification_gas: Some(280_000),
        peak_memory_bytes: Some(1 << 30),
    }
}

/// Returns a record in which every field has information.
pub(crate) fn full() -> Record {
    let figure = Statistics::of([10.0, 12.0]);
    let bounded = Row::new("ntt", "ms", figure, Clock::Cpu)
        .against("arkworks", Statistics::once(110.0))
        .bound(Some(9.0))
        .limit(Some(5.0))
        .share_of(20.0)
        .beside(Some(0.01))
        .after(2);
    let most = Row::single("proof", "kB", 130.0, Clock::None).at_most(Some(140.0));
    let mut record = Record::new(
        "kernels",
        "zkfabric-bench kernels".to_owned(),
        machine(),
        vec![bounded, most],
    );
    record.chips.push(Chip {
        name: "add".to_owned(),
        rows: 1 << 10,
        cells: [("u16".to_owned(), 4)].into(),
        messages: 3,
        row_ns: RowTimes {
            commitment: 1.0,
            fractions: 2.0,
            rows: Some(3.0),
            values: 4.0,
        },
        seconds: 1.0,
        share: 0.5,
    });
    record.batches.push(batch());
    record
}

fn text(record: &Record) -> String {
    let mut bytes = Vec::new();
    record.write(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_record_survives_json() {
    let record = full();
    assert_eq!(Record::parse("full", &text(&record)).unwrap(), record);
    assert_eq!(record.row("proof").unwrap().most, Some(140.0));
    assert!(record.row("other").is_none());
}

#[test]
fn older_records_have_no_model_of_the_processor() {
    let mut record = full();
    record.machine.cpu_model = None;
    let old = text(&record);
    assert!(!old.contains("cpu_model"), "{old}");
    assert_eq!(Record::parse("old", &old).unwrap(), record);
    assert_eq!(
        record.machine.processor(),
        "a processor, model not recorded"
    );
}

#[test]
fn other_versions_and_unknown_fields_are_refused() {
    let text = text(&full());
    let newer = text.replacen("\"schema\": 1", "\"schema\": 2", 1);
    let error = Record::parse("newer", &newer).unwrap_err();
    assert_eq!(error.to_string(), "newer: expected schema 1, got 2");
    let unknown = text.replacen("\"cpu\":", "\"other\": 1, \"cpu\":", 1);
    let error = Record::parse("unknown", &unknown).unwrap_err();
    assert!(
        error.to_string().contains("unknown field `other`"),
        "{error}"
    );
    let error = Record::parse("empty", "{}").unwrap_err();
    assert!(matches!(error, Error::Json { .. }), "{error}");
    assert!(matches!(
        Record::read(Path::new("/nowhere/at/all")),
        Err(Error::File { .. })
    ));
}

#[test]
fn a_time_below_nothing_is_refused() {
    let mut record = full();
    record.batches[0].runs[1].stages[0].wall_s = -1.0;
    let error = Record::parse("times", &text(&record)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "times: transfers/10 is -1, expected a finite number from 0 on"
    );
    let mut record = full();
    record.rows[0].p99 = -0.5;
    assert!(Record::parse("times", &text(&record)).is_err());
}

/// Collects every field name in JSON, also below objects and lists; except names that are data
/// (chips' widths, the configuration).
fn names(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                found.push(name.clone());
                if !["cells", "configuration"].contains(&name.as_str()) {
                    names(value, found);
                }
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

#[test]
fn the_readme_has_every_field() {
    let mut found = Vec::new();
    names(&serde_json::to_value(full()).unwrap(), &mut found);
    found.sort_unstable();
    found.dedup();
    let readme = include_str!("../../../README.md");
    let schema = readme.split("## Schema").nth(1).unwrap_or_default();
    let schema = schema.split("\n## ").next().unwrap_or_default();
    let missing: Vec<&String> = found
        .iter()
        .filter(|name| !schema.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "not in bench/README.md: {missing:?}");
}

#[test]
fn a_batch_knows_its_bottleneck() {
    let batch = batch();
    assert_eq!(batch.stages(), ["execution", "commitments"]);
    assert_eq!(batch.stage("commitments").median, 6.0);
    assert_eq!(batch.latency(), Statistics::of([4.0, 12.0, 8.0]));
    assert_eq!(batch.core_seconds().unwrap().median, 16.0);
    assert_eq!(batch.bottleneck(), Some(("commitments", 0.75)));
    let mut uncounted = batch.clone();
    uncounted.runs[2].stages[1].cpu_s = None;
    assert_eq!(uncounted.core_seconds(), None);
    let nothing = Batch {
        runs: Vec::new(),
        ..batch
    };
    assert_eq!((nothing.bottleneck(), nothing.stages().len()), (None, 0));
}

#[test]
fn other_work_makes_noise() {
    assert_eq!(noise(None), Noise::Unknown);
    assert_eq!(noise(Some(0.1)), Noise::Clean);
    assert_eq!(noise(Some(0.11)), Noise::Noisy);
}
