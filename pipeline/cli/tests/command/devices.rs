//! `zkfabric devices` and `--device`.

use std::process::Command;

use crate::{BINARY, json, one_line_error, text, zkfabric};

#[test]
fn devices_are_listed_with_their_speed_and_health() {
    let line = [
        "--json",
        "devices",
        "--test",
        "--seconds",
        "0.001",
        "--device",
        "cpu",
    ];
    let output = zkfabric(&line).unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let report = json(&output.stdout).unwrap();
    assert_eq!(report["tested"], true);
    let cores = &report["devices"][0];
    assert_eq!(
        (&cores["class"], &cores["health"]),
        (&"cpu".into(), &"healthy".into())
    );
    let rates = cores["rates"].as_array().unwrap();
    let kernels: Vec<&str> = rates
        .iter()
        .filter_map(|rate| rate["kernel"].as_str())
        .collect();
    let sums = ["fractions", "linear", "rows", "reduction", "combination"];
    let expected = ["msm-254", "msm-16", "ntt", "keccak"]
        .into_iter()
        .chain(sums);
    assert_eq!(kernels, expected.collect::<Vec<_>>());
    assert!(
        rates
            .iter()
            .all(|rate| rate["per_second"].as_f64().unwrap() > 100.0)
    );
    // Without a name: every available device, and a report of the absent ones.
    let output = zkfabric(&["devices", "--seconds", "0"]).unwrap();
    let listed = text(&output.stdout);
    assert!(
        output.status.success() && listed.contains("this machine's cores"),
        "{listed}"
    );
}

#[test]
fn a_device_that_is_not_there_is_an_error() {
    let output = zkfabric(&["devices", "--device", "gpu"]).unwrap();
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        error.contains("no device is called \"gpu\": there are cpu, auto, opencl"),
        "{error}"
    );
    let mut command = Command::new(BINARY);
    let command = command
        .args(["devices"])
        .env("ZKFABRIC_DEVICE", "cpu,nothing");
    let output = command.output().unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(
        error.contains("ZKFABRIC_DEVICE: no device is called \"nothing\""),
        "{error}"
    );
    assert_eq!(output.status.code(), Some(2));
    // No build has that many devices.
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("proof");
    for line in [
        &["devices", "--device", "opencl:99"][..],
        &[
            "prove",
            "--device",
            "opencl:99",
            "--out",
            out.to_str().unwrap(),
        ],
    ] {
        let output = zkfabric(line).unwrap();
        assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
        let error = text(&output.stderr);
        let says = if cfg!(feature = "opencl") {
            "99"
        } else {
            "--features opencl"
        };
        assert!(error.contains(says), "{error}");
    }
    assert!(!out.exists());
}
