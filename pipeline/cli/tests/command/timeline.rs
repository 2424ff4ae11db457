//! `prove --timeline`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use serde_json::Value;
use zkfabric_timeline::Timeline;

use super::{PROGRAM, one_line_error, zkfabric};

/// Compares the report of a run with the file that it has written; returns both.
pub(super) fn read(file: &str, report: &Value) -> (Timeline, Value) {
    let summary = report["timeline"].clone();
    assert_eq!(summary["file"], file, "{report}");
    let timeline = Timeline::read_chrome(&fs::read(file).unwrap()).unwrap();
    assert_eq!(timeline.dropped, 0);
    let close = |value: &Value, expected: f64| (value.as_f64().unwrap() - expected).abs() < 1e-6;
    assert!(close(&summary["seconds"], timeline.length.as_secs_f64()));
    // The path is at most as long as the whole, and there is something to wait for.
    let path = summary["path"].as_array().unwrap().iter();
    let path: f64 = path.map(|part| part["seconds"].as_f64().unwrap()).sum();
    assert!(path > 0.0 && path <= timeline.length.as_secs_f64() + 1e-6);
    (timeline, summary)
}

#[test]
fn end_to_end_a_proof_with_its_timeline() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("limit"), 30_u64.to_le_bytes()).unwrap();
    let [limit, out, file] = [path("limit"), path("proof"), path("timeline.json")];
    let prove = ["prove", "--elf", PROGRAM, "--input", &limit, "--out", &out];
    let output = zkfabric(&[&prove[..], &["--json", "--timeline", &file]].concat()).unwrap();
    assert!(output.status.success(), "{output:?}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let (timeline, summary) = read(&file, &report);
    let names: Vec<&str> = (timeline.threads.iter().flat_map(|thread| &thread.spans))
        .map(|span| span.name.as_str())
        .collect();
    for stage in [
        "native",
        "setup",
        "plan",
        "execute",
        "fill",
        "load",
        "commit",
        "tree",
        "layers",
        "rows",
        "reduction",
        "open",
        "verify",
        "first pass",
        "second pass",
        "call",
    ] {
        assert!(names.contains(&stage), "{stage}: {names:?}");
    }
    // A stage is as long in the timeline as in the report of the proof.
    for stage in ["commit", "tree", "rows", "open"] {
        let reported = report["seconds"][stage].as_f64().unwrap();
        let mut stages = summary["stages"].as_array().unwrap().iter();
        let found = stages.find(|found| found["stage"] == stage).unwrap();
        let seconds = found["seconds"].as_f64().unwrap();
        assert!(
            (seconds - reported).abs() <= 0.01 + reported / 10.0,
            "{stage}"
        );
    }
    let devices = summary["devices"].as_array().unwrap();
    let [cores] = devices.as_slice() else {
        panic!("{summary}");
    };
    assert_eq!(cores["device"], 0);
    assert!(cores["busy"].as_f64().unwrap() > 0.0);
}

#[test]
fn a_timeline_takes_the_place_of_no_other_file() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("proof");
    let out = out.to_str().unwrap();
    let prove = ["prove", "--elf", PROGRAM, "--out", out, "--timeline"];
    let error = |file: &str| {
        let output = zkfabric(&[&prove[..], &[file]].concat()).unwrap();
        one_line_error(&output).unwrap()
    };
    for file in [out, PROGRAM] {
        assert!(error(file).contains("--timeline"), "{}", error(file));
    }
    let nowhere = error("/nowhere/timeline.json");
    assert!(nowhere.contains("/nowhere"), "{nowhere}");
    assert!(!Path::new(out).exists());
}
