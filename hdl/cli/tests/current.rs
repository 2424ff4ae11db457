//! `report` with the current yosys of `PyPI`.

use std::process::Command;

use serde_json::Value;
use zkfabric_hdl_toolkit::tools::{Tool, Tools, WorkFolder, current};

/// Runs `report` with these arguments, with the programs of `tools`, and returns its rows.
fn rows(tools: &Tools, arguments: &[&str]) -> std::io::Result<Vec<Value>> {
    let output = Command::new(env!("CARGO_BIN_EXE_zkfabric-hdl"))
        .args(["report", "--json"])
        .args(arguments)
        .env("PATH", tools.path())
        .output()?;
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    let mut report: Value = serde_json::from_slice(&output.stdout)?;
    Ok(serde_json::from_value(report["rows"].take())?)
}

/// Blocks of more than one module, and whether yosys finds memories in them.
const BLOCKS: [(&str, bool); 2] = [("fifo", true), ("inverter", false)];

#[test]
fn the_current_yosys_counts_blocks_of_several_modules() {
    let Some(tools) = Tools::for_test(&[Tool::PYTHON]).unwrap() else {
        return;
    };
    let tools = current::tools(&tools, &WorkFolder::default()).unwrap();
    for (block, has_memory) in BLOCKS {
        let flat = rows(&tools, &[block, "--gates"]).unwrap();
        let kept = rows(&tools, &[block, "--gates", "--by-module"]).unwrap();
        assert_eq!(flat.len(), kept.len());
        for (flat, kept) in flat.iter().zip(&kept) {
            let count = |row: &Value, what: &str, name: &str| {
                let count = row[what][name].as_u64();
                count.unwrap_or_else(|| panic!("{block}, {what}, {name}: {row}"))
            };
            // Registers are counted in whatever module they lie.
            let ff = |row: &Value| [count(row, "resources", "ff"), count(row, "gates", "ff")];
            let (of_flat, of_kept) = (ff(flat), ff(kept));
            assert!(of_flat[0] > 0 && of_flat[0] <= of_kept[0], "{flat}\n{kept}");
            assert!(of_flat[1] > 0 && of_flat[1] <= of_kept[1], "{flat}\n{kept}");
            for row in [flat, kept] {
                assert_eq!(count(row, "gates", "memory_bits") > 0, has_memory, "{row}");
                assert_eq!(count(row, "resources", "ff_in_dsp"), 0, "{row}");
                assert!(row["resources"]["carry8"].is_u64(), "{row}");
                assert!(row["resources"]["longest_path"]["levels"].is_u64(), "{row}");
                assert!(row["resources"]["fanout"]["loads"].is_u64(), "{row}");
            }
        }
    }
}
