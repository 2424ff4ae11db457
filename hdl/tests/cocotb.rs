//! The card kernel's Verilog between AXI models that nobody here wrote: cocotbext-axi, in Icarus Verilog.

use zkfabric_hdl::HdlError;
use zkfabric_hdl::catalogue::{Config, find};
use zkfabric_hdl::tools::{Tool, Tools, WorkFolder, cocotb};

const BENCH: [&str; 2] = ["axi_copy", include_str!("cocotb/axi_copy.py")];

fn run(tools: &Tools, fault: Option<[&str; 2]>) -> Result<usize, HdlError> {
    let kernel = find("axi_copy")?;
    let design = kernel.elaborate(&Config::new(kernel))?;
    let mut verilog = design.verilog()?;
    if let Some([from, to]) = fault {
        assert_eq!(verilog.matches(from).count(), 1, "{from}");
        verilog = verilog.replace(from, to);
    }
    let copies = match std::env::var("ZKFABRIC_HDL_LONG") {
        Ok(long) if long == "1" => "500",
        _ => "12",
    };
    let environment = [("ZKFABRIC_COPIES", copies.into())];
    let work = WorkFolder::default();
    cocotb::run(tools, &work, [design.top(), &verilog], BENCH, &environment)
}

#[test]
fn the_copy_kernel_works_between_foreign_models() {
    let needed = [Tool::IVERILOG, Tool::VVP, Tool::PYTHON];
    let Some(tools) = Tools::for_test(&needed).unwrap() else {
        return;
    };
    assert_eq!(run(&tools, None).unwrap(), 2);
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
    let error = run(&Tools::on_path(folder.path()), None).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("python3 is not installed; install it with: apt-get"),
        "{error}"
    );
}
