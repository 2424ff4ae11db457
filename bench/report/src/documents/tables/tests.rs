//! Tests of the tables.

use super::*;
use crate::schema::tests::full;

fn lines(kind: &str, record: &Record) -> Vec<String> {
    let text = markdown(kind, record).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn numbers_have_three_digits() {
    let cases = [
        (0.0, "0"),
        (0.000_123, "1.2e-4"),
        (0.0066, "0.0066"),
        (0.25, "0.25"),
        (1.504, "1.5"),
        (26.74, "26.7"),
        (130.4, "130"),
        (1358.4, "1358"),
        (12_345_678.0, "12,345,678"),
    ];
    for (value, expected) in cases {
        assert_eq!(digits(value), expected);
    }
}

#[test]
fn peers_of_a_kernel_are_in_its_line() {
    let mut record = full();
    let row = |peer: &str, value| {
        Row::new("ntt/2^20/1t", "ms", Statistics::once(30.0), Clock::Cpu)
            .against(peer, Statistics::once(value))
            .limit(Some(15.0))
    };
    record.rows = vec![
        row("arkworks", 300.0),
        row("halo2curves", 210.0).beside(Some(1.0)),
    ];
    assert_eq!(
        lines("kernels", &record)[2],
        "| ntt/2^20 | 30 ms | arkworks 300 (10x), halo2curves 210 (7x) | 50 % |"
    );
    assert!(markdown("widths", &record).is_err());
    record.rows.push(
        Row::new("msm/2^20/u16/1t", "ms", Statistics::once(30.0), Clock::Cpu)
            .against(FULL_WIDTH, Statistics::once(600.0)),
    );
    assert_eq!(
        lines("widths", &record)[2],
        "| msm/2^20/u16 | 30 ms | 20x |  |"
    );
}

#[test]
fn a_whole_proof_has_a_line() {
    let mut record = full();
    let row = |name: &str, unit: &str, value| {
        Row::single(format!("prove/a.json/{name}"), unit, value, Clock::Wall)
    };
    record.rows = vec![
        row("cpu/proved", "s", 8.0),
        row("cpu/busy cores", "cores", 1.9),
        row("cpu/path/fill", "s", 2.0).share_of(8.0),
        row("cpu,opencl:0/2 shards/proved", "s", 4.0).against("cores alone", Statistics::once(8.0)),
        row("cpu,opencl:0/2 shards/wrapped", "s", 2.0)
            .against("cores alone", Statistics::once(3.0)),
        row("cpu,opencl:0/2 shards/device 1/busy", "%", 70.0),
        row("cpu,opencl:0/2 shards/path/fill", "s", 1.0).share_of(4.0),
        row("cpu,opencl:0/2 shards/path/msm on device 1", "s", 3.0).share_of(4.0),
    ];
    assert_eq!(
        lines("whole", &record)[2..],
        [
            "| a.json | cpu | 8 s |  | 1.9 cores |  |  | fill 25 % |",
            "| a.json | cpu,opencl:0/2 shards | 4 s | 2x |  | 70 % | 2 s 1.5x | msm on device 1 75 %, fill 25 % |",
        ]
    );
}

#[test]
fn a_proof_has_a_line_and_its_stages() {
    let mut record = full();
    let row = |name: &str, unit: &str, value| Row::single(name, unit, value, Clock::Wall);
    record.rows = vec![
        row("small/wall", "s", 0.8),
        row("small/instructions", "M", 0.38),
        row("small/stage/commit", "s", 0.2).share_of(0.8),
        row("small/commit/cell", "ns", 35.0),
        row("large/wall", "s", 8.0),
        row("large/stage/commit", "s", 4.0).share_of(8.0),
    ];
    let table = lines("proofs", &record);
    assert_eq!(table[2], "| small | 0.38 M | 0.8 s |  |  |  |  |  |");
    assert!(table[3].contains("| 8 s |"), "{}", table[3]);
    assert_eq!(
        lines("stages", &record)[2],
        "| commit | 0.2 s, 25 % | 4 s, 50 % |"
    );
    assert!(lines("prices", &record)[2].contains("35 ns"));
}

#[test]
fn a_batch_has_a_line_and_its_way() {
    let record = full();
    let table = lines("batches", &record);
    assert!(
        table[2]
            .starts_with("| transfers/10 | 0.21 M | 0 kB | 1 M | 3 | 8 s | 12 s | 16 | 1.6 s |"),
        "{}",
        table[2]
    );
    assert!(table[2].ends_with("| 992 bytes, 280 k gas | 1 GiB | commitments, 75 % |"));
    assert_eq!(lines("way", &record)[3], "| commitments | 6 |");
}

#[test]
fn only_a_hundred_runs_have_a_p99() {
    let mut record = full();
    assert!(lines("batches", &record)[0].contains("| maximum |"));
    let mut many = record.batches[0].clone();
    many.runs = vec![many.runs[0].clone(); 100];
    record.batches.push(many);
    let table = lines("batches", &record);
    assert!(table[0].contains("| maximum, or p99 from 100 runs on |"));
    assert!(table[2].contains("| 3 | 8 s | 12 s |"), "{}", table[2]);
    assert!(
        table[3].contains("| 100 | 4 s | 4 s (p99) |"),
        "{}",
        table[3]
    );
    record.batches.remove(0);
    let table = lines("batches", &record);
    assert!(table[0].contains("| p99 |"));
    assert!(table[2].contains("| 100 | 4 s | 4 s |"), "{}", table[2]);
}

#[test]
fn the_machine_says_how_noisy_it_was() {
    let text = markdown("machine", &full()).unwrap();
    assert!(text.contains("during 3 of the measurements"), "{text}");
    assert!(text.contains("load 0.5 before and 1.5 after"));
}

#[test]
fn the_machine_has_its_model_and_its_commit() {
    let mut record = full();
    let text = |record: &Record| markdown("machine", record).unwrap();
    let known = text(&record);
    let begin = "`zkfabric-bench kernels` on a processor, family 26 model 2 stepping 1, 2 cores, ";
    assert!(known.starts_with(begin), "{known}");
    assert!(known.contains("commit 0123456789, "), "{known}");
    // As records of older versions: nothing is made up.
    record.machine.cpu_model = None;
    record.machine.commit.push('+');
    let old = text(&record);
    assert!(
        old.contains(" on a processor, model not recorded, 2 cores, "),
        "{old}"
    );
    assert!(old.contains("commit 0123456789 with changes, "), "{old}");
}

#[test]
fn what_is_not_there_is_an_error() {
    assert_eq!(
        markdown("other", &full()).unwrap_err(),
        "no table is called \"other\""
    );
    let mut empty = full();
    empty.batches.clear();
    assert_eq!(
        markdown("batches", &empty).unwrap_err(),
        "the record has nothing for \"batches\""
    );
    assert_eq!(lines("rows", &full()).len(), 4);
}

#[test]
fn provers_have_a_line_per_task() {
    let mut record = full();
    let row = |name: &str, value| Row::single(name, "s", value, Clock::Wall);
    record.rows = vec![
        row("sort/9/zkfabric/wall", 1.0),
        row("sort/9/zkfabric/rate/core", 2.0),
        row("sort/9/sp1/wall", 3.0),
        row("sort/9/wall/sp1", 1.0).against("SP1", Statistics::once(3.0)),
        row("keccak/9/sp1/wall", 4.0),
    ];
    let lines = lines("contenders", &record);
    assert_eq!(lines[2], "| sort/9 | zkfabric | 1 s |  |  | 2 s |  |  |  |");
    assert_eq!(lines[3], "| sort/9 | sp1 | 3 s |  |  |  |  |  |  |");
    assert_eq!(lines[4], "| keccak/9 | sp1 | 4 s |  |  |  |  |  |  |");
    assert_eq!(lines.len(), 5);
}

#[test]
fn parts_of_the_engine_have_their_times_with_targets() {
    let mut record = full();
    let many = Statistics::of((1..=100).map(f64::from));
    record.rows = vec![
        Row::new("swaps/time", "us", Statistics::once(20.0), Clock::Wall)
            .against("secp256k1", Statistics::once(50.0))
            .bound(Some(2.0)),
        Row::new("swaps/answer", "ms", many, Clock::Wall).at_most(Some(5.0)),
        Row::new("swaps/few", "ms", Statistics::of([1.0, 2.0]), Clock::Cpu),
        Row::single("swaps/blocks", "", 3.0, Clock::None),
        Row::single("swaps-of-others/time", "us", 1.0, Clock::Wall),
    ];
    let table = lines("engine swaps", &record);
    assert_eq!(
        table[2],
        "| swaps/time | 20 us |  |  | at least 2x | secp256k1: 2.5x |"
    );
    assert_eq!(
        table[3],
        "| swaps/answer | 1 ms | 50 | p99 99 | at most 5 |  |"
    );
    assert_eq!(table[4], "| swaps/few | 1 ms | 1 | maximum 2 |  |  |");
    assert_eq!(table.len(), 5);
    assert_eq!(
        markdown("engine root", &record).unwrap_err(),
        "the record has nothing for \"engine root\""
    );
}

#[test]
fn published_figures_name_hardware_and_source() {
    let text = r#"{"schema": 1, "figures": [{"id": "a", "project": "P", "version": "2", "what": "swaps",
        "kind": "engine", "value": 1.5, "unit": "Ggas/s", "hardware": "16 cores",
        "source": "https://example.org/a", "note": "in memory"}]}"#;
    let figures = Published::parse("file", text).unwrap();
    let table = published("engine", &figures).unwrap();
    assert_eq!(
        table.lines().nth(2).unwrap(),
        "| P 2 | swaps (in memory) | 1.5 Ggas/s | 16 cores |  | [source](https://example.org/a) |"
    );
    let none = published("msm", &figures).unwrap_err();
    assert_eq!(none, "no published figure is of the kind \"msm\"");
}

#[test]
fn rows_are_all_or_those_of_a_prefix() {
    let mut record = full();
    let row = |name: &str| Row::single(name, "s", 1.0, Clock::Wall);
    record.rows = vec![row("msm/2^16"), row("msm/2^20"), row("ntt/2^16")];
    assert_eq!(lines("rows", &record).len(), 5);
    assert_eq!(lines("rows msm/", &record).len(), 4);
    assert_eq!(lines("rows ntt", &record)[2], "| ntt/2^16 | 1 s | 1 |  |");
    assert_eq!(
        markdown("rows hash", &record).unwrap_err(),
        "the record has nothing for \"rows hash\""
    );
}
