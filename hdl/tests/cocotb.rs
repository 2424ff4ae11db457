//! The card kernels' top modules between AXI models that nobody here wrote: cocotbext-axi, in Icarus Verilog.

use zkfabric_hdl::HdlError;
use zkfabric_hdl::card::Interface;
use zkfabric_hdl::catalogue::{Config, find, rtl};
use zkfabric_hdl::tools::{Tool, Tools, WorkFolder, cocotb, verilator};

const CARD: &str = include_str!("cocotb/card.py");

/// A kernel of the catalogue with the name of its bench and the text behind [`CARD`].
struct Bench {
    kernel: &'static str,
    name: &'static str,
    text: &'static str,
}

const COPY: Bench = Bench {
    kernel: "axi_copy",
    name: "copy",
    text: include_str!("cocotb/copy.py"),
};
const KECCAK: Bench = Bench {
    kernel: "card_keccak",
    name: "keccak",
    text: include_str!("cocotb/keccak.py"),
};

/// The kernel's top module with all below it, its name, and `arguments.json`.
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
    let runs = match (fault, long) {
        (Some(_), _) => "1",
        (None, true) => "500",
        (None, false) => "12",
    };
    let environment = [
        ("ZKFABRIC_RUNS", runs.into()),
        ("ZKFABRIC_INTERFACE", interface.into()),
    ];
    let work = WorkFolder::default();
    let text = format!("{CARD}{}", bench.text);
    let bench = [&*format!("card_{}", bench.name), &*text];
    cocotb::run(tools, &work, [&name, &verilog], bench, &environment)
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
fn the_keccak_kernel_works_between_foreign_models() {
    if let Some(tools) = tools().unwrap() {
        assert_eq!(run(&tools, &KECCAK, None).unwrap(), 2);
    }
}

#[test]
fn foreign_models_notice_a_missing_interrupt() {
    if let Some(tools) = tools().unwrap() {
        let error = run(&tools, &COPY, Some([".irq(interrupt)", ".irq()"])).unwrap_err();
        assert!(matches!(error, HdlError::ToolOutput { .. }), "{error}");
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
        "card_ntt",
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
    // a path with the simulator and nothing else
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
