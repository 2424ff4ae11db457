//! `zkfabric hdl`.

use super::{one_line_error, zkfabric};
use std::process::{Command, Output};

fn without_tools(args: &[&str]) -> std::io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(args)
        .env("PATH", "")
        .output()
}

#[test]
fn hardware_blocks_are_listed_and_simulated() {
    let output = zkfabric(&["hdl", "list"]).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("adder: sum or difference"), "{text}");
    let output = zkfabric(&["hdl", "list", "--json"]).unwrap();
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let blocks = list["blocks"].as_array().unwrap();
    assert!(
        blocks
            .iter()
            .all(|block| !block["configurations"].as_array().unwrap().is_empty())
    );

    let folder = tempfile::tempdir().unwrap();
    let dump = folder.path().join("adder.vcd");
    let vcd = dump.to_str().unwrap();
    let sim = ["hdl", "sim", "adder", "--config", "field=fq"];
    let output = zkfabric(&[&sim[..], &["--seed", "5", "--vcd", vcd, "--json"]].concat()).unwrap();
    assert!(output.status.success(), "{output:?}");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["config"], "add_fq_chain64");
    assert_eq!(report["interval_cycles"], 1);
    assert!(report["operations"].as_u64().unwrap() > 100);
    let text = std::fs::read_to_string(&dump).unwrap();
    assert!(
        text.contains("$var wire 254 ") && text.contains(" sum $end"),
        "{}",
        &text[..500]
    );
    let output = zkfabric(&sim).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.ends_with("equal to the model\n"), "{text}");
}

#[test]
fn hardware_that_cannot_be_built_is_one_line_on_stderr() {
    let error = |args: &[&str]| one_line_error(&zkfabric(args).unwrap()).unwrap();
    let text = error(&["hdl", "sim", "ader"]);
    assert!(
        text.starts_with("there is no block \"ader\"; the blocks are: "),
        "{text}"
    );
    let text = error(&["hdl", "sim", "adder", "--config", "chain=7"]);
    assert_eq!(
        text,
        "adder: chain must be a number from 32 to 512, got \"7\""
    );
    let text = error(&[
        "hdl", "export", "adder", "--config", "chian=64", "--out", "/nowhere",
    ]);
    assert!(
        text.starts_with("adder has no parameter \"chian\""),
        "{text}"
    );
    let text = error(&["hdl", "sim", "adder", "--config", "field"]);
    assert_eq!(text, "adder: field must be one of fr, fq, got \"\"");
    let text = error(&["hdl", "sim", "adder", "--vcd", "/nowhere/x.vcd"]);
    assert!(text.starts_with("can't write /nowhere/x.vcd"), "{text}");
    let text = error(&["hdl", "export", "adder", "--out", "/proc/nowhere"]);
    assert!(text.starts_with("can't write /proc/nowhere"), "{text}");
    let text = error(&["hdl", "report", "nothing"]);
    assert!(text.starts_with("there is no block"), "{text}");
}

#[test]
fn jobs_on_a_card_are_projected_next_to_published_designs() {
    let project = ["hdl", "project", "--card", "vu47p"];
    let output = zkfabric(&project).unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    for part in [
        "msm 2^20",
        "msm 2^26",
        "ntt 2^16",
        "ntt 2^24",
        "keccak 2^24 x 64 B",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        text.contains("not run on a card") && text.contains("Hardcaml"),
        "{text}"
    );

    let seconds = |more: &[&str]| {
        let args = [
            &project[..],
            &["--job", "msm", "--size", "26", "--json"],
            more,
        ]
        .concat();
        let output = zkfabric(&args).unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["rows"].as_array().unwrap().len(), 1);
        let seconds = |name: &str| report["rows"][0][name].as_f64().unwrap();
        (seconds("kernel_seconds"), seconds("transfer_seconds"))
    };
    let (kernel, transfer) = seconds(&[]);
    let half = seconds(&["--clock", "125", "--link", "7.875"]);
    assert!((half.0 / kernel - 2.0).abs() < 1e-9 && (half.1 / transfer - 2.0).abs() < 1e-9);

    let error = |args: &[&str]| one_line_error(&zkfabric(args).unwrap()).unwrap();
    let text = error(&["hdl", "project", "--card", "u99"]);
    assert!(
        text.starts_with("estimate: card must be one of u55c"),
        "{text}"
    );
    let text = error(&["hdl", "project", "--clock", "0"]);
    assert_eq!(text, "estimate: clock must be above 0, got \"0\"");
    let text = error(&["hdl", "project", "--fill", "0.001"]);
    assert!(text.contains("room for"), "{text}");
    let text = error(&["hdl", "project", "--size", "40"]);
    assert!(text.contains("at most 2^28"), "{text}");
}

#[test]
fn missing_hardware_tools_come_with_their_install_line() {
    let output = without_tools(&["hdl", "sim", "adder", "--verilator"]).unwrap();
    let text = one_line_error(&output).unwrap();
    assert!(
        text.contains("is not installed; install it with: apt-get install"),
        "{text}"
    );

    let output = without_tools(&["hdl", "report", "adder", "--gates"]).unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("adder add_fr_chain64"), "{text}");
    let note = "\n\nyosys is not installed; install it with: \
                apt-get install --no-install-recommends yosys\n";
    assert!(text.ends_with(note), "{text}");
}

#[test]
fn exported_verilog_is_what_is_checked_in() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let output = zkfabric(&["hdl", "export", "scaler", "--out", out]).unwrap();
    assert!(output.status.success(), "{output:?}");
    let name = "scaler/factor9_fq_chain64.v";
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.trim(), folder.path().join(name).to_str().unwrap());
    let committed = format!("{}/../../kernels/rtl/{name}", env!("CARGO_MANIFEST_DIR"));
    assert_eq!(
        std::fs::read(folder.path().join(name)).unwrap(),
        std::fs::read(committed).unwrap()
    );
    let other = [
        "hdl", "export", "scaler", "--config", "factor=3", "--out", out,
    ];
    assert!(zkfabric(&other).unwrap().status.success());
    assert!(folder.path().join("scaler/factor3_fr_chain64.v").is_file());
}
