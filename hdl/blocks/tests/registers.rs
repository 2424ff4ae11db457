//! The committed register descriptions, read by third-party packages: SystemRDL and IP-XACT.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use zkfabric_hdl::catalogue::rtl::FOLDER;
use zkfabric_hdl_toolkit::block::{Behaviour, Interface, REGISTER_BITS};
use zkfabric_hdl_toolkit::tools::{Tool, Tools, WorkFolder, registers};

/// Returns the folder and the interface of each card kernel.
fn packages() -> Vec<(PathBuf, Interface)> {
    let rtl = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(FOLDER);
    let inside = |folder: PathBuf| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path())
    };
    let mut packages = Vec::new();
    for folder in inside(rtl).flat_map(inside) {
        if let Ok(text) = fs::read_to_string(folder.join("arguments.json")) {
            packages.push((folder, Interface::from_json(&text).unwrap()));
        }
    }
    packages.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    packages
}

/// Returns the lines that a reader prints for a kernel.
fn expected(interface: &Interface) -> String {
    let mut lines = format!("{}\n", interface.kernel);
    for register in interface.registers() {
        for field in register.fields {
            let effects = match field.behaviour {
                Behaviour::Stored => "rw - -",
                Behaviour::OneSets => "rw woset -",
                Behaviour::OneToggles => "rw wot -",
                Behaviour::OneActs => "w - -",
                Behaviour::ReadOnly => "r - -",
                Behaviour::ReadClears => "r - rclr",
            };
            let (name, offset) = (&register.name, register.offset);
            let (low, bits, reset) = (field.low, field.bits, field.reset);
            writeln!(
                lines,
                "{name} {offset:#x} {REGISTER_BITS} {} {low} {bits} {reset:#x} {effects}",
                field.name
            )
            .unwrap();
        }
    }
    lines
}

#[test]
fn third_parties_read_the_registers_of_every_kernel() {
    let Some(tools) = Tools::for_test(&[Tool::PYTHON]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let packages = packages();
    assert_eq!(packages.len(), 9);
    let kernels = packages
        .iter()
        .map(|(folder, interface)| folder.join(&interface.kernel));
    let lines = registers::read(&tools, &work, &kernels.collect::<Vec<_>>()).unwrap();
    let all = packages.iter().map(|(_, interface)| expected(interface));
    assert_eq!(lines, all.collect::<String>());

    // A file that differs from the other one, from its schema or from the language.
    let (folder, interface) = &packages[0];
    let scratch = work.scratch().unwrap();
    let [rdl, xml] = ["rdl", "ipxact.xml"].map(|end| format!("{}.{end}", interface.kernel));
    let [good_rdl, good_xml] =
        [&rdl, &xml].map(|name| fs::read_to_string(folder.join(name)).unwrap());
    for (file, good, from, to, message) in [
        (&rdl, &good_rdl, "wot", "woclr", "woclr"),
        (&xml, &good_xml, "oneToSet", "oneToClear", "woclr"),
        (&xml, &good_xml, "'h34", "'h38", "0x38"),
        (&xml, &good_xml, "<ipxact:slave/>", "", "not expected"),
        (&rdl, &good_rdl, "@ 0x14", "@ 0x10", "overlap"),
    ] {
        scratch.write(&rdl, &good_rdl).unwrap();
        scratch.write(&xml, &good_xml).unwrap();
        let changed = good.replacen(from, to, 1);
        assert_ne!(&changed, good, "{from}");
        scratch.write(file, &changed).unwrap();
        let path = scratch.path().join(&interface.kernel);
        let error = registers::read(&tools, &work, &[path])
            .unwrap_err()
            .to_string();
        assert!(error.contains(message), "{from}: {error}");
    }
}
