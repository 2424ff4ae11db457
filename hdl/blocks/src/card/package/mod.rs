//! Files of a kernel for Vitis and for hosts.
//!
//! | file | contents |
//! |---|---|
//! | `KERNEL.v` | top module: clock, reset and interrupt with Vitis' names, all channels on every memory port |
//! | `kernel.xml` | ports, arguments and registers (UG1393, "RTL Kernel XML File") |
//! | `package_kernel.tcl` | packages the IP and writes `KERNEL.xo` (UG1393, "Packaging the RTL Code as a Vitis XO") |
//! | `link_CARD.cfg` | memory of each argument, for `v++ --link --config` |
//! | `arguments.json` | names and offsets for hosts |
//! | `KERNEL.rdl` | registers and fields, with reset values and effects of reads and writes (SystemRDL 2.0) |
//! | `KERNEL.ipxact.xml` | ports, bus interfaces, registers, parameters and Verilog (IP-XACT, IEEE 1685-2014) |
//!
//! The catalogue adds `metadata.json`, which also contains the configuration
//! ([`xclbin`](super::xclbin)).

mod ipxact;
mod systemrdl;
mod top;

use std::fmt::{self, Write as _};

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::CHANNELS;
use zkfabric_hdl_toolkit::block::{
    Access, CLOCK, CONTROL_PORT, CONTROL_RANGE, Interface, REGISTER_BITS, RESET, control_registers,
};
use zkfabric_hdl_toolkit::simulate::Port;

use crate::axi::{MAX_BEATS, OUTSTANDING};

/// Vendor and library of the packaged IP.
const LIBRARY: [&str; 2] = ["zkfabric", "kernel"];
/// Version of the packaged IP.
const VERSION: &str = "1.0";
/// Clock requested by the packaged kernel; the linker may choose another.
const CLOCK_HZ: u64 = 300_000_000;

/// Super logic regions of the XCU55C and the VU47P. The HBM is beside the first one.
const REGIONS: u32 = 3;

/// A card with 32 pseudo-channels of HBM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// AMD Alveo U55C.
    U55c,
    /// The VU47P of AWS F2.
    Vu47p,
}

impl Card {
    /// All cards.
    pub const ALL: [Self; 2] = [Self::U55c, Self::Vu47p];
}

impl fmt::Display for Card {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::U55c => "u55c",
            Self::Vu47p => "vu47p",
        })
    }
}

/// A file of the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// File name.
    pub name: String,
    /// Contents.
    pub text: String,
}

/// Returns all files of the package of a kernel around the module `module` with these ports, whose
/// Verilog lies at `verilog`, relative to the package. The link configurations put `units` of them
/// on a card.
///
/// # Errors
/// As [`Interface::check`]; ports that differ from the interface; more masters than a card has, or
/// no unit requested.
pub fn files(
    interface: &Interface,
    module: &str,
    ports: &[Port],
    verilog: &str,
    units: u32,
) -> Result<Vec<File>, HdlError> {
    let file = |name: &str, text| File {
        name: name.to_owned(),
        text,
    };
    let mut files = vec![
        file("arguments.json", interface.to_json()?),
        file("kernel.xml", kernel_xml(interface)),
        file("package_kernel.tcl", script(interface, verilog)),
        file(
            &format!("{}.v", interface.kernel),
            top::wrapper(interface, module, ports)?,
        ),
        file(
            &format!("{}.rdl", interface.kernel),
            systemrdl::text(interface),
        ),
        file(
            &format!("{}.ipxact.xml", interface.kernel),
            ipxact::text(interface, &top::ports(interface, ports), verilog),
        ),
    ];
    for card in Card::ALL {
        files.push(file(
            &format!("link_{card}.cfg"),
            link(interface, card, units)?,
        ));
    }
    Ok(files)
}

/// Writes `kernel.xml`.
fn kernel_xml(interface: &Interface) -> String {
    let kernel = &interface.kernel;
    let [vendor, library] = LIBRARY;
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root versionMajor=\"1\" versionMinor=\"6\">\n  \
         <kernel name=\"{kernel}\" language=\"ip_c\" vlnv=\"{vendor}:{library}:{kernel}:{VERSION}\" attributes=\"\" \
         preferredWorkGroupSizeMultiple=\"0\" workGroupSize=\"1\" interrupt=\"true\" hwControlProtocol=\"ap_ctrl_chain\">\n    \
         <ports>\n      <port name=\"{CONTROL_PORT}\" mode=\"slave\" range=\"{CONTROL_RANGE:#x}\" dataWidth=\"32\" \
         portType=\"addressable\" base=\"0x0\"/>\n"
    );
    for memory in &interface.memories {
        let _ = writeln!(
            text,
            "      <port name=\"{}\" mode=\"master\" range=\"0xFFFFFFFFFFFFFFFF\" dataWidth=\"{}\" portType=\"addressable\" base=\"0x0\"/>",
            memory.port, memory.data_bits
        );
    }
    text.push_str("    </ports>\n    <args>\n");
    for (id, argument) in interface.arguments.iter().enumerate() {
        let (qualifier, port, kind) = match &argument.memory {
            Some(memory) => (1, memory.as_str(), "int*"),
            None => (0, CONTROL_PORT, "uint"),
        };
        let _ = writeln!(
            text,
            "      <arg name=\"{}\" addressQualifier=\"{qualifier}\" id=\"{id}\" port=\"{port}\" size=\"{size:#x}\" offset=\"{:#x}\" \
             type=\"{kind}\" hostOffset=\"0x0\" hostSize=\"{size:#x}\"/>",
            argument.name,
            argument.offset,
            size = argument.bytes,
        );
    }
    text.push_str("    </args>\n  </kernel>\n</root>\n");
    text
}

/// Returns the parameters of a master's AXI4 interface.
fn bus(access: Access) -> [(&'static str, String); 5] {
    let (mode, reads, writes) = match access {
        Access::Read => ("READ_ONLY", OUTSTANDING, 0),
        Access::Write => ("WRITE_ONLY", 0, OUTSTANDING),
    };
    [
        ("READ_WRITE_MODE", mode.to_owned()),
        ("MAX_BURST_LENGTH", MAX_BEATS.to_string()),
        ("NUM_READ_OUTSTANDING", reads.to_string()),
        ("NUM_WRITE_OUTSTANDING", writes.to_string()),
        ("SUPPORTS_NARROW_BURST", "0".to_owned()),
    ]
}

/// Writes `package_kernel.tcl`.
fn script(interface: &Interface, verilog: &str) -> String {
    let kernel = &interface.kernel;
    let [vendor, library] = LIBRARY;
    let mut text = format!(
        "# Packages {kernel} for Vitis:\n\
         #   vivado -mode batch -source package_kernel.tcl -tclargs [PART] [OUT]\n\
         # PART: any part of the card, xcu55c-fsvh2892-2L-e if none is given; OUT: folder for {kernel}.xo, the present one if none.\n\
         # generated: cargo xtask rtl --write\n\n\
         set here [file dirname [file normalize [info script]]]\n\
         set part [expr {{$argc > 0 ? [lindex $argv 0] : \"xcu55c-fsvh2892-2L-e\"}}]\n\
         set out [file normalize [expr {{$argc > 1 ? [lindex $argv 1] : \".\"}}]]\n\
         set ip $out/{kernel}_ip\n\n\
         create_project -force {kernel}_project $out/{kernel}_project -part $part\n\
         add_files -norecurse [list $here/{kernel}.v $here/{verilog}]\n\
         set_property top {kernel} [current_fileset]\n\
         update_compile_order -fileset sources_1\n\
         ipx::package_project -root_dir $ip -vendor {vendor} -library {library} -taxonomy /KernelIP -import_files -set_current true -force\n\
         set core [ipx::current_core]\n\
         set_property name {kernel} $core\n\
         set_property version {VERSION} $core\n\
         set_property display_name {kernel} $core\n\
         set_property description {{{summary}}} $core\n\n\
         # one clock for everything; the linker may give another frequency\n",
        summary = interface.summary
    );
    let ports = interface.memories.iter().map(|memory| &memory.port[..]);
    for port in std::iter::once(CONTROL_PORT).chain(ports) {
        let _ = writeln!(
            text,
            "ipx::associate_bus_interfaces -busif {port} -clock {CLOCK} $core"
        );
    }
    text.push_str(
        "\n# what the ports do, for the interconnect\n\
         proc set_bus {core port name value} {\n    \
         set parameter [ipx::add_bus_parameter -quiet $name [ipx::get_bus_interfaces $port -of_objects $core]]\n    \
         set_property value $value $parameter\n    \
         set_property value_source constant $parameter\n}\n",
    );
    for memory in &interface.memories {
        for (name, value) in bus(memory.access) {
            let _ = writeln!(text, "set_bus $core {} {name} {value}", memory.port);
        }
    }
    let _ = write!(
        text,
        "\nipx::associate_bus_interfaces -clock {CLOCK} -reset {RESET} $core\n\
         set clock [ipx::get_bus_interfaces {CLOCK} -of_objects $core]\n\
         set frequency [ipx::add_bus_parameter -quiet FREQ_HZ $clock]\n\
         set_property value {CLOCK_HZ} $frequency\n\
         set_property value_resolve_type user $frequency\n\n\
         # registers\n\
         set map [ipx::add_memory_map -quiet {CONTROL_PORT} $core]\n\
         set_property slave_memory_map_ref {CONTROL_PORT} [ipx::get_bus_interfaces {CONTROL_PORT} -of_objects $core]\n\
         set block [ipx::add_address_block -quiet reg0 $map]\n\
         set_property range {CONTROL_RANGE} $block\n\
         set_property width 32 $block\n\
         proc add_register {{block name offset size description}} {{\n    \
         set register [ipx::add_register -quiet $name $block]\n    \
         set_property address_offset $offset $register\n    \
         set_property size $size $register\n    \
         set_property description $description $register\n    \
         return $register\n}}\n\
"
    );
    for register in control_registers() {
        let fields = (register.fields.iter()).map(|field| format!("{} {}", field.low, field.name));
        let _ = writeln!(
            text,
            "add_register $block {} {:#x} {REGISTER_BITS} {{{}: {}}}",
            register.name,
            register.offset,
            register.summary,
            fields.collect::<Vec<_>>().join(", "),
        );
    }
    for argument in &interface.arguments {
        let _ = writeln!(
            text,
            "set register [add_register $block {} {:#x} {} {{{}}}]",
            argument.name,
            argument.offset,
            8 * argument.bytes,
            argument.summary,
        );
        if let Some(memory) = &argument.memory {
            let _ = writeln!(
                text,
                "set_property value {memory} [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]"
            );
        }
    }
    for status in &interface.status {
        let _ = writeln!(
            text,
            "set_property access read-only [add_register $block {} {:#x} 32 {{{}}}]",
            status.name, status.offset, status.summary,
        );
    }
    let _ = write!(
        text,
        "\nset_property sdx_kernel true $core\n\
         set_property sdx_kernel_type rtl $core\n\
         set_property vitis_drc {{ctrl_protocol ap_ctrl_chain}} $core\n\
         set_property ipi_drc {{ignore_freq_hz true}} $core\n\
         set_property supported_families {{}} $core\n\
         set_property auto_family_support_level level_2 $core\n\
         ipx::create_xgui_files $core\n\
         ipx::update_checksums $core\n\
         ipx::check_integrity -kernel $core\n\
         ipx::save_core $core\n\
         close_project\n\n\
         package_xo -force -kernel_name {kernel} -ctrl_protocol ap_ctrl_chain -ip_directory $ip -kernel_xml $here/kernel.xml -xo_path $out/{kernel}.xo\n"
    );
    text
}

/// Writes `link_CARD.cfg` for this many units of the kernel. Each unit has pseudo-channels of its
/// own for points, of which the host makes copies; all units reach the same other arrays, so that a
/// job may run on any of them.
fn link(interface: &Interface, card: Card, units: u32) -> Result<String, HdlError> {
    let kernel = &interface.kernel;
    // One port per pseudo-channel (UG1393, HBM configuration).
    let most = CHANNELS as usize / interface.memories.len().max(1);
    if units == 0 || units as usize > most {
        return Err(HdlError::Config {
            block: kernel.clone(),
            parameter: "units".to_owned(),
            expected: format!("1 to {most}, with {CHANNELS} ports to the memory of {card}"),
            got: units.to_string(),
        });
    }
    let names: Vec<_> = (1..=units).map(|unit| format!("{kernel}_{unit}")).collect();
    let mut text = format!(
        "# {kernel} on {card}: v++ --link --config link_{card}.cfg ... {kernel}.xo\n\
         # generated: cargo xtask rtl --write\n\n[connectivity]\nnk={kernel}:{units}:{}\n",
        names.join(".")
    );
    if interface.crosses_regions {
        text.push_str(
            "# no slr= lines: the kernel is larger than a super logic region, and its registers cross from one to the next\n",
        );
    } else {
        // Equally many units per region; the remainder is left to the placer, except that a single
        // unit lies in the first region.
        let placed = (units - units % REGIONS).max(u32::from(units == 1));
        let regions = (0..REGIONS).cycle().take(placed as usize);
        for (unit, region) in names.iter().zip(regions) {
            let _ = writeln!(text, "slr={unit}:SLR{region}");
        }
    }
    for (index, unit) in (0..units).zip(&names) {
        for argument in &interface.arguments {
            if let Some([first, last]) = argument.hbm_of_unit(index, units) {
                let name = &argument.name;
                let _ = writeln!(text, "sp={unit}.{name}:HBM[{first}:{last}]");
            }
        }
    }
    Ok(text)
}
