//! The command from a user's view: exit codes, stdout and stderr.

use std::path::Path;
use std::process::{Command, Output};

use zkfabric_hdl_toolkit::tools::{Tool, Tools};

const BINARY: &str = env!("CARGO_BIN_EXE_zkfabric-hdl");

fn hdl(args: &[&str]) -> std::io::Result<Output> {
    Command::new(BINARY).args(args).output()
}

/// Runs the command of a crate with a block of its own.
fn own_block(args: &[&str]) -> std::io::Result<Output> {
    let folder = Path::new(BINARY).with_file_name("examples");
    Command::new(folder.join("own_block")).args(args).output()
}

/// Returns the one line on stderr of a failed run; nothing else was printed.
fn one_line_error(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.strip_suffix('\n')?.strip_prefix("error: ")?;
    let failed = !output.status.success() && output.stdout.is_empty();
    (failed && !line.contains('\n')).then(|| line.to_owned())
}

fn without_tools(args: &[&str]) -> std::io::Result<Output> {
    Command::new(BINARY).args(args).env("PATH", "").output()
}

#[test]
fn hardware_blocks_are_listed_and_simulated() {
    let output = hdl(&["list"]).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("adder: sum or difference"), "{text}");
    let output = hdl(&["list", "--json"]).unwrap();
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
    let sim = ["sim", "adder", "--config", "field=fq"];
    let output = hdl(&[&sim[..], &["--seed", "5", "--vcd", vcd, "--json"]].concat()).unwrap();
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
    // A window of the same run: the clock edges 7 and 8.
    let window = [
        "--seed",
        "5",
        "--vcd",
        vcd,
        "--vcd-from",
        "7",
        "--vcd-cycles",
        "2",
    ];
    let output = hdl(&[&sim[..], &window].concat()).unwrap();
    assert!(output.status.success(), "{output:?}");
    let part = std::fs::read_to_string(&dump).unwrap();
    let times: Vec<&str> = part.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(times, ["#28", "#30", "#32", "#34", "#36"]);
    let output = hdl(&sim).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.ends_with("equal to the model\n"), "{text}");
}

#[test]
fn a_crate_has_the_command_for_a_block_of_its_own() {
    let output = own_block(&["list", "--json"]).unwrap();
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list["blocks"].as_array().unwrap().len(), 1);
    assert_eq!(list["blocks"][0]["name"], "distance");
    for bits in ["bits=16", "bits=32"] {
        let sim = ["sim", "distance", "--config", bits, "--json"];
        let output = own_block(&sim).unwrap();
        assert!(output.status.success(), "{output:?}");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(
            (&report["operations"], &report["latency_cycles"]),
            (&2000.into(), &1.into())
        );
    }
    let export = ["export", "distance", "--config", "bits=16", "--out", "-"];
    let verilog = String::from_utf8(own_block(&export).unwrap().stdout).unwrap();
    assert!(verilog.contains("module distance_bits16"), "{verilog}");
    let other = one_line_error(&own_block(&["sim", "adder"]).unwrap()).unwrap();
    assert_eq!(
        other,
        "there is no block \"adder\"; the blocks are: distance"
    );
    if Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER])
        .unwrap()
        .is_some()
    {
        let sim = ["sim", "distance", "--verilator", "--effort", "short"];
        let output = own_block(&sim).unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

/// A dump of all signals is one of the Verilated run: with the names of the Verilog.
#[test]
fn signals_of_a_verilated_run_are_dumped() {
    let signals = ["sim", "skid_buffer", "--effort", "short", "--vcd-signals"];
    for missing in [&["--verilator"][..], &["--vcd", "-"]] {
        let output = hdl(&[&signals[..], missing].concat()).unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
    }
    if Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER])
        .unwrap()
        .is_none()
    {
        return;
    }
    let output = hdl(&[&signals[..], &["--verilator", "--vcd", "-"]].concat()).unwrap();
    let dump = String::from_utf8(output.stdout).unwrap();
    for part in ["$timescale", " spare_valid_q ", " clock ", "#2\n"] {
        assert!(dump.contains(part), "{part}: {dump}");
    }
}

#[test]
fn hardware_that_cannot_be_built_is_one_line_on_stderr() {
    let error = |args: &[&str]| one_line_error(&hdl(args).unwrap()).unwrap();
    let text = error(&["sim", "ader"]);
    assert!(
        text.starts_with("there is no block \"ader\"; the blocks are: "),
        "{text}"
    );
    let text = error(&["sim", "adder", "--config", "chain=7"]);
    assert_eq!(
        text,
        "adder: chain must be a number from 32 to 512, got \"7\""
    );
    let text = error(&[
        "export", "adder", "--config", "chian=64", "--out", "/nowhere",
    ]);
    assert!(
        text.starts_with("adder has no parameter \"chian\""),
        "{text}"
    );
    let text = error(&["sim", "adder", "--config", "field"]);
    assert_eq!(text, "adder: field must be one of fr, fq, got \"\"");
    let text = error(&["sim", "adder", "--vcd", "/nowhere/x.vcd"]);
    assert!(text.starts_with("can't write /nowhere/x.vcd"), "{text}");
    let text = error(&["export", "adder", "--out", "/proc/nowhere"]);
    assert!(text.starts_with("can't write /proc/nowhere"), "{text}");
    for command in ["report", "place"] {
        let text = error(&[command, "nothing"]);
        assert!(text.starts_with("there is no block"), "{text}");
    }
}

#[test]
fn jobs_on_a_card_are_estimated_next_to_published_designs() {
    let estimate = ["estimate", "--card", "vu47p"];
    let output = hdl(&estimate).unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    for part in [
        "msm 2^20",
        "msm 2^26",
        "columns 2^20 x 64, 1 bit, any",
        "commitments of the proof of a batch of 100 transactions",
        "columns 2^20 x 64, 16 bit, random",
        "ntt 2^16",
        "ntt 2^24",
        "keccak 2^24 x 64 B",
        "fold 2^20",
        "memory of fold 2^20: 6176 bytes per pair",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        text.contains("not run on a card") && text.contains("Hardcaml"),
        "{text}"
    );

    let seconds = |more: &[&str]| {
        let args = [
            &estimate[..],
            &["--job", "keccak", "--size", "24", "--json"],
            more,
        ]
        .concat();
        let output = hdl(&args).unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["rows"].as_array().unwrap().len(), 1);
        let seconds = |name: &str| report["rows"][0][name].as_f64().unwrap();
        (seconds("kernel_seconds"), seconds("transfer_seconds"))
    };
    let (kernel, transfer) = seconds(&[]);
    let half = seconds(&["--clock", "125", "--link", "7.875"]);
    assert!((half.0 / kernel - 2.0).abs() < 1e-9 && (half.1 / transfer - 2.0).abs() < 1e-9);
    // A third of the engines' points is read from one channel, or from a copy for each engine.
    let msm = |placement: &str| {
        let args = ["--job", "msm", "--size", "22", "--placement", placement];
        let output = hdl(&[&estimate[..], &args, &["--json"]].concat()).unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let row = &report["rows"][0];
        assert_eq!(row["placement"], placement);
        row["phases"][0]["arrays"][0]["copies"].as_u64().unwrap()
    };
    assert_eq!((msm("single"), msm("copied")), (1, 3));

    let error = |args: &[&str]| one_line_error(&hdl(args).unwrap()).unwrap();
    let text = error(&["estimate", "--card", "u99"]);
    assert!(
        text.starts_with("estimate: card must be one of u55c"),
        "{text}"
    );
    let text = error(&["estimate", "--clock", "0"]);
    assert_eq!(text, "estimate: clock must be above 0, got \"0\"");
    let text = error(&["estimate", "--fill", "0.001"]);
    assert!(text.contains("room for"), "{text}");
    let text = error(&["estimate", "--job", "columns", "--bits", "65"]);
    assert_eq!(text, "estimate: bits must be 1 to 64, got \"65\"");
    let text = error(&["estimate", "--size", "40"]);
    assert!(text.contains("at most 2^28"), "{text}");
}

#[test]
fn provers_that_stay_on_a_card_are_estimated() {
    let estimate = ["estimate", "--job", "resident", "--job", "last-proof"];
    let output = hdl(&estimate).unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    for part in [
        "commit_stacks        card_narrow_msm",
        "Permutations::layer  field unit",
        "ntt_columns     card_ntt_pass",
        "card today, beside 16 cores",
        "zkPHIRE",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let output = hdl(&[&estimate[..], &["--json"]].concat()).unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["schema"], 2);
    let pipelines = report["pipelines"].as_array().unwrap();
    let jobs: Vec<_> = pipelines.iter().map(|pipeline| &pipeline["job"]).collect();
    assert_eq!(jobs, ["resident", "last_proof"]);
    for pipeline in pipelines {
        assert!(
            pipeline["groups"][0]["per_region"]
                .as_array()
                .unwrap()
                .len()
                == 3
        );
        let steps = pipeline["steps"].as_array().unwrap();
        assert_eq!(steps[0]["operation"], "load_table");
        let rivals = pipeline["rivals"].as_array().unwrap();
        assert!(rivals.iter().all(|rival| rival["source"].is_string()));
    }
    let output = hdl(&["estimate", "--job", "resident", "--fill", "0.1"]).unwrap();
    let text = one_line_error(&output).unwrap();
    assert!(text.contains("room for"), "{text}");
}

#[test]
fn missing_hardware_tools_come_with_their_install_line() {
    let output = without_tools(&["sim", "adder", "--verilator"]).unwrap();
    let text = one_line_error(&output).unwrap();
    assert!(
        text.contains("is not installed; install it with: apt-get install"),
        "{text}"
    );

    let output = without_tools(&["report", "adder", "--gates"]).unwrap();
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
    let output = hdl(&["export", "scaler", "--out", out]).unwrap();
    assert!(output.status.success(), "{output:?}");
    let name = "scaler/factor9_fq_chain64.v";
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.trim(), folder.path().join(name).to_str().unwrap());
    let committed = format!("{}/../../kernels/rtl/{name}", env!("CARGO_MANIFEST_DIR"));
    assert_eq!(
        std::fs::read(folder.path().join(name)).unwrap(),
        std::fs::read(committed).unwrap()
    );
    let other = ["export", "scaler", "--config", "factor=3", "--out", out];
    assert!(hdl(&other).unwrap().status.success());
    assert!(folder.path().join("scaler/factor3_fr_chain64.v").is_file());
}

fn text(stream: &[u8]) -> String {
    String::from_utf8_lossy(stream).into_owned()
}

#[test]
fn verilog_and_dumps_go_to_stdout_alone() {
    let export = ["export", "scaler", "--out", "-"];
    let output = hdl(&export).unwrap();
    let name = "scaler/factor9_fq_chain64.v";
    let committed = format!("{}/../../kernels/rtl/{name}", env!("CARGO_MANIFEST_DIR"));
    assert!(
        output.stdout == std::fs::read(committed).unwrap(),
        "{output:?}"
    );
    assert_eq!(text(&output.stderr), format!("{name}\n"));
    let output = hdl(&["export", "adder", "--out", "-"]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.starts_with("stdout takes one file"), "{error}");
    assert_eq!(output.status.code(), Some(2));

    let sim = ["sim", "adder", "--effort", "short", "--vcd", "-"];
    let output = hdl(&sim).unwrap();
    assert!(text(&output.stdout).ends_with('\n') && output.stdout.starts_with(b"$timescale"));
    let report = text(&output.stderr);
    assert!(report.ends_with("equal to the model\n"), "{report}");
}

#[test]
fn out_is_looked_at_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let [file, missing] = ["file", "no/x"].map(|name| folder.path().join(name));
    std::fs::write(&file, "old").unwrap();
    let [file, missing] = [&file, &missing].map(|path| path.to_str().unwrap());
    let inside = format!("{file}/x");
    // The simulation itself would fail for lack of Verilator.
    let dump = |out| without_tools(&["sim", "adder", "--verilator", "--vcd", out]);
    let export = |out| hdl(&["export", "scaler", "--out", out]);
    for (output, expected) in [
        (
            dump(folder.path().to_str().unwrap()),
            "expected a file, got a folder",
        ),
        (dump(missing), "expected a name inside a folder"),
        (dump(&inside), "expected a name inside a folder"),
        (export(file), "expected a folder, got a file"),
        (export("/proc/zkfabric"), "can't write /proc/zkfabric: "),
    ] {
        let output = output.unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(error.contains(expected), "{error}");
        assert_eq!(output.status.code(), Some(3), "{output:?}");
    }
    // The existing file stays until the new dump is complete.
    let output = dump(file).unwrap();
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert_eq!(std::fs::read(file).unwrap(), b"old");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn reports_and_failures_are_json_with_a_version() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    for args in [
        &["list"][..],
        &["sim", "adder", "--effort", "short"],
        &["export", "scaler", "--out", out],
        &["report", "adder"],
        &["estimate", "--job", "ntt", "--size", "20"],
    ] {
        let output = without_tools(&[args, &["--json"]].concat()).unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        assert!(output.stderr.is_empty(), "{args:?}: {output:?}");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["schema"], 2, "{args:?}");
        assert!(report.as_object().unwrap().len() > 1, "{args:?}");
    }
    for (args, part) in [
        (
            &["estimate", "--card", "u99", "--json"][..],
            "card must be one of",
        ),
        (&["--json", "sim", "ader"], "there is no block"),
        (&["--json", "no-such"], "no-such"),
    ] {
        let output = hdl(args).unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(output.stdout.is_empty(), "{output:?}");
        let failure: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(
            (&failure["schema"], &failure["exit_code"]),
            (&2.into(), &2.into())
        );
        let error = failure["error"].as_str().unwrap();
        assert!(
            error.contains(part) && !error.starts_with("error"),
            "{error}"
        );
    }
    let output = hdl(&["--json", "--help"]).unwrap();
    assert!(output.status.success() && text(&output.stdout).contains("4  the machine lacks"));
}

#[test]
fn areas_are_on_the_cells_of_a_liberty_file() {
    let Some(_) = Tools::for_test(&[Tool::YOSYS]).unwrap() else {
        return;
    };
    let tiny = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../toolkit/src/tools/liberty/tiny.lib"
    );
    let output = hdl(&["report", "skid_buffer", "--liberty", tiny]).unwrap();
    let report = text(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    assert!(report.contains("kGE in thousands of ND2 (4)"), "{report}");
    let output = hdl(&["report", "skid_buffer", "--liberty", tiny, "--json"]).unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let asic = &report["rows"][0]["asic"];
    let count = |cell: &str| asic["cells"][cell].as_u64().unwrap_or(0) as f64;
    let area = 2.0 * count("INV")
        + 3.0 * count("BUF")
        + 4.0 * count("ND2")
        + 6.0 * count("ND3")
        + 20.0 * count("DFF");
    assert!(count("DFF") > 0.0, "{report}");
    assert_eq!(asic["area"].as_f64(), Some(area), "{report}");
    assert_eq!(asic["gate_equivalents"].as_f64(), Some(area / 4.0));

    let missing = hdl(&["report", "skid_buffer", "--liberty", "/nowhere.lib"]).unwrap();
    let error = one_line_error(&missing).unwrap();
    assert!(error.starts_with("/nowhere.lib: "), "{error}");
}
