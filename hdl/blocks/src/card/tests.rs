//! Interfaces, packages, and the registers described by both.

mod registers;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Access, Config, Interface, argument_offset, status_offset};
use zkfabric_hdl_toolkit::simulate::{Direction, Dut, DutExt as _, Port, Simulation};

use super::Frame;
use super::package::{Card, files};
use super::xclbin::Metadata;
use crate::axi::Control;
use crate::catalogue::{self, KERNELS, rtl};
use crate::keccak::card::CardKeccak;

fn interface() -> Interface {
    Interface::new("kernel", "does something")
        .memory("m_axi_a", Access::Read)
        .memory("m_axi_b", Access::Write)
        .pointer("from", "m_axi_a", [0, 1], "source")
        .pointer("to", "m_axi_b", [2, 3], "target")
        .scalar("n", "beats")
        .status("failed", "errors")
        .status("count", "what was done")
}

/// Writes a register of the control block.
fn write(dut: &mut dyn Dut, offset: usize, value: u64) {
    for (port, value) in [
        ("bus_awaddr", offset as u64),
        ("bus_awvalid", 1),
        ("bus_wdata", value),
        ("bus_wstrb", 0xf),
        ("bus_wvalid", 1),
        ("bus_bready", 1),
    ] {
        dut.set(dut.input(port).unwrap(), &[value]);
    }
    dut.tick().unwrap();
    for port in ["bus_awvalid", "bus_wvalid"] {
        dut.set(dut.input(port).unwrap(), &[0]);
    }
    for _ in 0..3 {
        dut.tick().unwrap();
    }
}

fn read(dut: &mut dyn Dut, offset: usize) -> u64 {
    dut.set(dut.input("bus_araddr").unwrap(), &[offset as u64]);
    dut.set(dut.input("bus_arvalid").unwrap(), &[1]);
    dut.tick().unwrap();
    dut.set(dut.input("bus_arvalid").unwrap(), &[0]);
    assert!(dut.is_high(dut.output("bus_rvalid").unwrap()));
    let value = dut.low(dut.output("bus_rdata").unwrap());
    dut.set(dut.input("bus_rready").unwrap(), &[1]);
    dut.tick().unwrap();
    dut.set(dut.input("bus_rready").unwrap(), &[0]);
    value
}

#[test]
fn the_control_block_has_its_registers_where_the_interface_says() {
    let interface = interface();
    let mut dut = Simulation::new(Control::<3, 1>::default()).unwrap();
    dut.reset(2).unwrap();
    for (index, argument) in interface.arguments.iter().enumerate() {
        let value = 0x1234_5678_0000 + index as u64;
        write(&mut dut, argument.offset, value & 0xffff_ffff);
        write(&mut dut, argument.offset + 4, value >> 32);
        let port = dut.output(&format!("arguments_{index}")).unwrap();
        assert_eq!(dut.low(port), value, "{}", argument.name);
    }
    for (index, status) in interface.status.iter().enumerate() {
        let port = ["failed", "status_0"][index];
        dut.set(dut.input(port).unwrap(), &[77 + index as u64]);
        assert_eq!(
            read(&mut dut, status.offset),
            77 + index as u64,
            "{}",
            status.name
        );
        write(&mut dut, status.offset, 5);
        assert_eq!(read(&mut dut, status.offset), 77 + index as u64);
    }
    // the last argument and the status do not overlap
    assert_eq!(read(&mut dut, argument_offset(2)), 0x5678_0002);
    assert_eq!(status_offset(3, 0), argument_offset(2) + 12);
}

#[test]
fn a_refused_run_hides_the_flags_of_the_run_before() {
    let mut dut = Simulation::new(Frame::<3, 2, 1>::default()).unwrap();
    dut.reset(2).unwrap();
    let failed = |dut: &mut Simulation<_>| read(dut, status_offset(3, 0));
    dut.set(dut.input("failed_1").unwrap(), &[1]);
    assert_eq!(failed(&mut dut), 0b010);
    dut.set(dut.input("decides").unwrap(), &[1]);
    dut.settle().unwrap();
    assert!(!dut.is_high(dut.output("accept").unwrap()));
    dut.tick().unwrap();
    assert_eq!(failed(&mut dut), 0b100);
    dut.set(dut.input("valid").unwrap(), &[1]);
    dut.settle().unwrap();
    assert!(dut.is_high(dut.output("accept").unwrap()));
    dut.tick().unwrap();
    assert_eq!(failed(&mut dut), 0b010);
    dut.set(dut.input("decides").unwrap(), &[0]);
    dut.settle().unwrap();
    assert!(!dut.is_high(dut.output("accept").unwrap()));
}

#[test]
fn arguments_come_back_from_their_file() {
    let interface = interface();
    let json = interface.to_json().unwrap();
    assert_eq!(Interface::from_json(&json).unwrap(), interface);
    assert_eq!(interface.offset_of("to"), Some(0x1c));
    assert_eq!(interface.offset_of("beats"), None);
    for (from, to, message) in [
        ("\"offset\": 28", "\"offset\": 20", "at a multiple of 4"),
        ("\"offset\": 28", "\"offset\": 4094", "at a multiple of 4"),
        ("\"offset\": 16", "\"offset\": 8", "at a multiple of 4"),
        ("\"bytes\": 4", "\"bytes\": 8", "4 bytes"),
        // The second word of `n`, which the circuit has.
        ("\"offset\": 52", "\"offset\": 44", "at a multiple of 4"),
        (
            "\"name\": \"failed\"",
            "\"name\": \"n_ignored\"",
            "used once",
        ),
        ("\"name\": \"n\"", "\"name\": \"from\"", "used once"),
        ("\"name\": \"n\"", "\"name\": \"N\"", "lower-case"),
        (
            "\"memory\": \"m_axi_a\"",
            "\"memory\": \"m_axi_c\"",
            "of a memory port",
        ),
        (
            "\"access\": \"read\"",
            "\"access\": \"both\"",
            "an interface",
        ),
        ("{", "", "an interface"),
    ] {
        let changed = json.replacen(from, to, 1);
        assert_ne!(changed, json, "{from}");
        let error = Interface::from_json(&changed).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_package_is_refused_where_ports_differ() {
    let port = |name: &str, width, direction| Port {
        name: name.to_owned(),
        width,
        direction,
    };
    let package = |ports: &[Port]| files(&CardKeccak::interface(), "block", ports, "../a.v", 1);
    let design = KERNELS.iter().find(|kernel| kernel.name() == "card_keccak");
    let design = design
        .unwrap()
        .elaborate(&Config::new(*design.unwrap()))
        .unwrap();
    let ports = design.simulation().unwrap().ports().to_vec();
    assert!(package(&ports).is_ok());
    let got = |ports: &[Port]| match package(ports).unwrap_err() {
        HdlError::Port { port, .. } => port,
        error => error.to_string(),
    };
    assert_eq!(got(&ports[1..]), "reset");
    let mut more = ports.clone();
    more.push(port("failed", 1, Direction::Output));
    assert_eq!(got(&more), "failed");
    let mut narrow = ports;
    let last = narrow.iter_mut().find(|port| port.name == "m_axi_in_rdata");
    last.unwrap().width = 256;
    assert_eq!(got(&narrow), "m_axi_in_rdata");
}

/// Every card kernel's files: the XML names each port and argument once, with the offsets of the
/// JSON; scripts and links use no others.
#[test]
fn the_files_of_a_package_agree() {
    let mut cards = 0;
    for kernel in KERNELS
        .iter()
        .filter(|kernel| kernel.name().contains("card") || kernel.name().starts_with("axi"))
    {
        let config = Config::new(*kernel);
        let files = rtl::files(*kernel, &config).unwrap();
        let text = |end: &str| {
            let file = files.iter().find(|file| file.path.ends_with(end));
            file.unwrap_or_else(|| panic!("{end}")).text.clone()
        };
        let interface = Interface::from_json(&text("arguments.json")).unwrap();
        let metadata: Metadata = serde_json::from_str(&text("metadata.json")).unwrap();
        assert_eq!(
            (metadata.block.as_str(), &metadata.interface),
            (kernel.name(), &interface)
        );
        for (name, value) in config.values() {
            assert_eq!(metadata.parameters[name], value.to_string());
        }
        let (xml, script) = (text("kernel.xml"), text("package_kernel.tcl"));
        assert_eq!(xml.matches("<port ").count(), interface.memories.len() + 1);
        assert_eq!(xml.matches("<arg ").count(), interface.arguments.len());
        for argument in &interface.arguments {
            let line = xml
                .lines()
                .find(|line| line.contains(&format!("arg name=\"{}\"", argument.name)));
            let line = line.unwrap();
            assert!(
                line.contains(&format!("offset=\"{:#x}\"", argument.offset)),
                "{line}"
            );
            let port = argument.memory.as_deref().unwrap_or("s_axi_control");
            assert!(line.contains(&format!("port=\"{port}\"")), "{line}");
            let register = format!(
                " {} {:#x} {} ",
                argument.name,
                argument.offset,
                8 * argument.bytes
            );
            assert!(script.contains(&register), "{register}");
        }
        for memory in &interface.memories {
            assert!(script.contains(&format!("-busif {} -clock ap_clk", memory.port)));
            // Some channels of a port are used, the others are tied off.
            let (mode, counts) = match memory.access {
                Access::Read => ("READ_ONLY", [16, 0]),
                Access::Write => ("WRITE_ONLY", [0, 16]),
            };
            let set =
                |name: &str, value: &str| format!("set_bus $core {} {name} {value}\n", memory.port);
            for (name, value) in [
                ("READ_WRITE_MODE", mode),
                ("MAX_BURST_LENGTH", "64"),
                ("NUM_READ_OUTSTANDING", &counts[0].to_string()),
                ("NUM_WRITE_OUTSTANDING", &counts[1].to_string()),
                ("SUPPORTS_NARROW_BURST", "0"),
            ] {
                assert!(
                    script.contains(&set(name, value)),
                    "{}: {name}",
                    memory.port
                );
            }
        }
        for status in &interface.status {
            let register = format!(" {} {:#x} 32 ", status.name, status.offset);
            let mut lines = script.lines().filter(|line| line.contains(&register));
            assert!(
                lines.any(|line| line.starts_with("set_property access read-only")),
                "{register}"
            );
        }
        for card in Card::ALL {
            let link = text(&format!("link_{card}.cfg"));
            let pointers = interface.arguments.iter().filter(|a| a.memory.is_some());
            assert_eq!(link.matches("\nsp=").count(), pointers.count());
            let design = kernel.elaborate(&config).unwrap();
            let placed = usize::from(!design.card().unwrap().crosses_regions);
            assert_eq!(link.matches("\nslr=").count(), placed);
        }
        assert_eq!(script.matches('{').count(), script.matches('}').count());
        assert_eq!(script.matches('[').count(), script.matches(']').count());
        cards += 1;
    }
    assert_eq!(cards, 9);
}

/// Units are spread equally over regions, have pseudo-channels of their own for points, and reach
/// the same other arrays; units of a kernel larger than a region are not placed.
#[test]
fn several_units_are_linked() {
    let kernel = catalogue::find("card_msm").unwrap();
    let link = |adder: &str, units| {
        let parameters = ["windows=16".to_owned(), format!("adder={adder}")];
        let config = Config::parse(kernel, &parameters).unwrap();
        let files =
            rtl::files_of_units(kernel, &config, units).map_err(|error| error.to_string())?;
        let is_link = |file: &&rtl::File| file.path.ends_with("link_u55c.cfg");
        Ok::<_, String>(files.iter().find(is_link).unwrap().text.clone())
    };
    let text = link("affine", 4).unwrap();
    for line in [
        "nk=zkfabric_msm:4:zkfabric_msm_1.zkfabric_msm_2.zkfabric_msm_3.zkfabric_msm_4",
        "slr=zkfabric_msm_1:SLR0",
        "slr=zkfabric_msm_3:SLR2",
        "sp=zkfabric_msm_1.points:HBM[16:17]",
        "sp=zkfabric_msm_4.points:HBM[22:23]",
        "sp=zkfabric_msm_4.scalars:HBM[0:15]",
    ] {
        assert_eq!(
            text.lines().filter(|l| *l == line).count(),
            1,
            "{line}\n{text}"
        );
    }
    // One unit more than there are regions is left to the placer.
    assert_eq!(text.matches("\nslr=").count(), 3);
    // More units than pseudo-channels of points share them all.
    for (units, points) in [(1, "16:23"), (3, "20:21"), (8, "23:23"), (9, "16:23")] {
        let line = format!("sp=zkfabric_msm_{units}.points:HBM[{points}]");
        assert!(link("affine", units).unwrap().contains(&line), "{line}");
    }
    assert!(!link("projective", 1).unwrap().contains("\nslr="));
    for units in [0, 11] {
        let error = link("affine", units).unwrap_err();
        assert!(error.contains("units must be 1 to 10"), "{error}");
    }
    let adder = catalogue::find("adder").unwrap();
    let config = Config::new(adder);
    let error = rtl::files_of_units(adder, &config, 2)
        .unwrap_err()
        .to_string();
    assert!(error.contains("no card kernel"), "{error}");
}
