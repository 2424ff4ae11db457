//! The card kernels' top modules between third-party AXI models: cocotbext-axi, in Icarus Verilog.

use zkfabric_hdl::catalogue::{find, rtl};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Interface};
use zkfabric_hdl_toolkit::tools::{Tool, Tools, WorkFolder, cocotb, verilator};

/// Modules imported by the benches.
const SHARED: [[&str; 2]; 4] = [
    ["card", include_str!("cocotb/card.py")],
    ["curve", include_str!("cocotb/curve.py")],
    ["field", include_str!("cocotb/field.py")],
    ["matrix", include_str!("cocotb/matrix.py")],
];

/// A kernel of the catalogue, the text of its bench, and the number of kernel runs: default, and
/// long.
struct Bench {
    kernel: &'static str,
    text: &'static str,
    runs: [&'static str; 2],
}

const COPY: Bench = Bench {
    kernel: "axi_copy",
    text: include_str!("cocotb/copy.py"),
    runs: ["12", "500"],
};
const STRIDED: Bench = Bench {
    kernel: "axi_strided_copy",
    text: include_str!("cocotb/strided.py"),
    runs: ["12", "500"],
};
const KECCAK: Bench = Bench {
    kernel: "card_keccak",
    text: include_str!("cocotb/keccak.py"),
    runs: ["12", "500"],
};
const TRANSFORM: Bench = Bench {
    kernel: "card_ntt",
    text: include_str!("cocotb/transform.py"),
    runs: ["8", "40"],
};
const PASSES: Bench = Bench {
    kernel: "card_ntt_pass",
    text: include_str!("cocotb/passes.py"),
    runs: ["4", "20"],
};
const FACTORS: Bench = Bench {
    kernel: "card_ntt_factors",
    text: include_str!("cocotb/factors.py"),
    runs: ["5", "40"],
};
const FOLD: Bench = Bench {
    kernel: "card_fold",
    text: include_str!("cocotb/fold.py"),
    runs: ["6", "30"],
};
const MSM: Bench = Bench {
    kernel: "card_msm",
    text: include_str!("cocotb/msm.py"),
    runs: ["3", "7"],
};
const NARROW_MSM: Bench = Bench {
    kernel: "card_narrow_msm",
    text: include_str!("cocotb/narrow_msm.py"),
    runs: ["4", "9"],
};

/// Returns the kernel's top module with all submodules, its name, and `arguments.json`.
fn top(kernel: &str) -> Result<[String; 3], HdlError> {
    let kernel = find(kernel)?;
    let config = Config::new(kernel);
    let design = kernel.elaborate(&config)?;
    let files = rtl::files(kernel, &config)?;
    let text = |end: &str| {
        let file = files.iter().find(|file| file.path.ends_with(end));
        file.map_or_else(String::new, |file| file.text.clone())
    };
    let interface = text("arguments.json");
    let name = Interface::from_json(&interface)?.kernel;
    let verilog = design.verilog()? + &text(&format!("{name}.v"));
    Ok([name, verilog, interface])
}

fn run(tools: &Tools, bench: &Bench, fault: Option<[&str; 2]>) -> Result<usize, HdlError> {
    let [name, mut verilog, interface] = top(bench.kernel)?;
    if let Some([from, to]) = fault {
        assert_eq!(verilog.matches(from).count(), 1, "{from}");
        verilog = verilog.replace(from, to);
    }
    let long = std::env::var("ZKFABRIC_HDL_LONG").is_ok_and(|long| long == "1");
    let [short, long_run] = bench.runs;
    let runs = match (fault, long) {
        (Some(_), _) => "7",
        (None, true) => long_run,
        (None, false) => short,
    };
    let environment = [
        ("ZKFABRIC_RUNS", runs.into()),
        ("ZKFABRIC_INTERFACE", interface.into()),
    ];
    let work = WorkFolder::default();
    let design = [&*name, &*verilog];
    let text = [bench.kernel, bench.text];
    cocotb::run(tools, &work, design, text, &SHARED, &environment)
}

fn tools() -> Result<Option<Tools>, HdlError> {
    Tools::for_test(&[Tool::IVERILOG, Tool::VVP, Tool::PYTHON])
}

#[test]
fn the_copy_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &COPY, None).unwrap(), 2);
    }
}

#[test]
fn the_strided_copy_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &STRIDED, None).unwrap(), 2);
    }
}

#[test]
fn the_keccak_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &KECCAK, None).unwrap(), 2);
    }
}

#[test]
fn the_transform_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &TRANSFORM, None).unwrap(), 2);
    }
}

#[test]
fn the_pass_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &PASSES, None).unwrap(), 2);
    }
}

#[test]
fn the_factors_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &FACTORS, None).unwrap(), 3);
    }
}

#[test]
fn the_fold_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &FOLD, None).unwrap(), 4);
    }
}

#[test]
fn the_msm_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &MSM, None).unwrap(), 1);
    }
}

#[test]
fn the_narrow_msm_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &NARROW_MSM, None).unwrap(), 2);
    }
}

#[test]
fn foreign_models_notice_a_missing_interrupt() {
    if let Some(tools) = tools().unwrap() {
        let error = run(&tools, &COPY, Some([".irq(interrupt)", ".irq()"])).unwrap_err();
        assert!(matches!(error, HdlError::ToolOutput { .. }), "{error}");
    }
}

/// Faults of a drain: one that does not wait for what the memory owes, one whose writer has no data
/// for what it has announced, and a memory that is said to be reset, too.
#[test]
fn foreign_models_notice_a_reset_that_does_not_drain() {
    let faults = [
        ["draining_q & (|owed_q)", "1'h0"],
        ["(skid_o_valid | draining_q)", "skid_o_valid"],
        ["RESETS_MEMORY = 1'b0", "RESETS_MEMORY = 1'b1"],
    ];
    if let Some(tools) = tools().unwrap() {
        for fault in faults {
            let outcome = run(&tools, &STRIDED, Some(fault));
            assert!(outcome.is_err(), "{}", fault[0]);
        }
    }
}

#[test]
fn top_modules_have_no_warning() {
    let Some(tools) = Tools::for_test(&[Tool::VERILATOR]).unwrap() else {
        return;
    };
    for kernel in [
        "axi_copy",
        "axi_strided_copy",
        "card_keccak",
        "card_msm",
        "card_narrow_msm",
        "card_ntt",
        "card_ntt_pass",
        "card_ntt_factors",
        "card_fold",
    ] {
        let [name, verilog, _] = top(kernel).unwrap();
        verilator::lint(&tools, &WorkFolder::default(), &name, &verilog).unwrap();
    }
}

#[test]
fn a_missing_python_comes_with_its_install_line() {
    let Some(tools) = Tools::for_test(&[Tool::IVERILOG, Tool::VVP]).unwrap() else {
        return;
    };
    // a path with only the simulator
    let folder = tempfile::tempdir().unwrap();
    for tool in [Tool::IVERILOG, Tool::VVP] {
        let link = folder.path().join(tool.program);
        std::os::unix::fs::symlink(tools.find(tool).unwrap(), link).unwrap();
    }
    let error = run(&Tools::on_path(folder.path()), &COPY, None).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("python3 is not installed; install it with: apt-get"),
        "{error}"
    );
}
