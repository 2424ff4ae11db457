//! Files of a kernel for Vitis and for hosts.
//!
//! | file | contents |
//! |---|---|
//! | `KERNEL.v` | top module: clock, reset and interrupt with Vitis' names, all channels on every memory port |
//! | `kernel.xml` | ports, arguments and registers (UG1393, "RTL Kernel XML File") |
//! | `package_kernel.tcl` | packages the IP and writes `KERNEL.xo` (UG1393, "Packaging the RTL Code as a Vitis XO") |
//! | `link_CARD.cfg` | memory of each argument, for `v++ --link --config` |
//! | `arguments.json` | names and offsets for hosts |
//!
//! The catalogue adds `metadata.json`, which also contains the configuration
//! ([`xclbin`](super::xclbin)).

use std::fmt::{self, Write as _};

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::CHANNELS;
use zkfabric_hdl_toolkit::block::{
    Access, CLOCK, CONTROL_PORT, CONTROL_RANGE, INTERRUPT, Interface, RESET,
};
use zkfabric_hdl_toolkit::simulate::Direction::{self, Input, Output};
use zkfabric_hdl_toolkit::simulate::Port;

use crate::axi::{MAX_BEATS, OUTSTANDING};

/// Vendor and library of the packaged IP.
const LIBRARY: [&str; 2] = ["zkfabric", "kernel"];
/// Clock requested by the packaged kernel; the linker may choose another.
const CLOCK_HZ: u64 = 300_000_000;

/// Parameter of the top module: the platform's reset also resets the memory.
const MEMORY_TOO: &str = "RESETS_MEMORY";

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
            wrapper(interface, module, ports)?,
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

/// A signal of a memory port.
struct Signal {
    name: &'static str,
    width: usize,
    direction: Direction,
}

/// Makes a channel signal of an AXI4 master; the prefix of the name determines the driver.
const fn signal(name: &'static str, width: usize, direction: Direction) -> Signal {
    Signal {
        name,
        width,
        direction,
    }
}

const WRITE: [Signal; 18] = [
    signal("awid", 1, Output),
    signal("awaddr", 64, Output),
    signal("awlen", 8, Output),
    signal("awsize", 3, Output),
    signal("awburst", 2, Output),
    signal("awcache", 4, Output),
    signal("awprot", 3, Output),
    signal("awvalid", 1, Output),
    signal("awready", 1, Input),
    signal("wdata", 512, Output),
    signal("wstrb", 64, Output),
    signal("wlast", 1, Output),
    signal("wvalid", 1, Output),
    signal("wready", 1, Input),
    signal("bid", 1, Input),
    signal("bresp", 2, Input),
    signal("bvalid", 1, Input),
    signal("bready", 1, Output),
];
const READ: [Signal; 15] = [
    signal("arid", 1, Output),
    signal("araddr", 64, Output),
    signal("arlen", 8, Output),
    signal("arsize", 3, Output),
    signal("arburst", 2, Output),
    signal("arcache", 4, Output),
    signal("arprot", 3, Output),
    signal("arvalid", 1, Output),
    signal("arready", 1, Input),
    signal("rid", 1, Input),
    signal("rdata", 512, Input),
    signal("rresp", 2, Input),
    signal("rlast", 1, Input),
    signal("rvalid", 1, Input),
    signal("rready", 1, Output),
];

/// Returns the value of a memory port's output that the block lacks: the channel is unused, except
/// that transactions are modifiable and bufferable, so that interconnects may merge and split them
/// (IHI 0022, A4.4); the protection bits stay zero.
fn constant(signal: &Signal) -> u64 {
    if signal.name.ends_with("cache") { 3 } else { 0 }
}

fn range(width: usize) -> String {
    if width == 1 {
        String::new()
    } else {
        format!("[{}:0] ", width - 1)
    }
}

/// Writes the top module.
fn wrapper(interface: &Interface, module: &str, ports: &[Port]) -> Result<String, HdlError> {
    let mut declarations = vec![
        format!("input wire {CLOCK}"),
        format!("input wire {RESET}"),
        // Verilator warns about this name, which Vitis prescribes.
        format!(
            "/* verilator lint_off SYMRSVDWORD */ output wire {INTERRUPT} /* verilator lint_on SYMRSVDWORD */"
        ),
    ];
    let mut connections = vec![
        format!(".clock({CLOCK})"),
        ".reset(reset)".to_owned(),
        format!(".forget(reset & ({MEMORY_TOO} | ~used))"),
        format!(".irq({INTERRUPT})"),
    ];
    let mut constants = Vec::new();
    let mut unused = Vec::new();
    let mut left: Vec<&Port> = ports.iter().collect();
    let mut take = |name: &str, width: usize, direction: Direction| {
        let index = left.iter().position(|port| port.name == name)?;
        let port = left.swap_remove(index);
        (port.width == width && port.direction == direction).then_some(())
    };
    let missing = |name: &str| HdlError::Port {
        port: name.to_owned(),
        expected: format!("one of the card kernel {}", interface.kernel),
        got: "none, or of another width or direction".to_owned(),
    };
    for (name, direction) in [("reset", Input), ("forget", Input), ("irq", Output)] {
        take(name, 1, direction).ok_or_else(|| missing(name))?;
    }
    let way = |direction| match direction {
        Input => "input wire",
        Output => "output wire",
    };
    for port in ports {
        if port.name.starts_with(CONTROL_PORT) {
            take(&port.name, port.width, port.direction).ok_or_else(|| missing(&port.name))?;
            let range = range(port.width);
            declarations.push(format!("{} {range}{}", way(port.direction), port.name));
            connections.push(format!(".{0}({0})", port.name));
        }
    }
    let requests: Vec<_> = (interface.memories.iter())
        .map(|memory| match memory.access {
            Access::Read => format!("{}_arvalid", memory.port),
            Access::Write => format!("{}_awvalid", memory.port),
        })
        .collect();
    for memory in &interface.memories {
        for (signals, access) in [(&WRITE[..], Access::Write), (&READ[..], Access::Read)] {
            for signal in signals {
                let name = format!("{}_{}", memory.port, signal.name);
                let range = range(signal.width);
                declarations.push(format!("{} {range}{name}", way(signal.direction)));
                let sideband = signal.name.ends_with("cache") || signal.name.ends_with("prot");
                if memory.access == access && !sideband {
                    take(&name, signal.width, signal.direction).ok_or_else(|| missing(&name))?;
                    connections.push(format!(".{name}({name})"));
                } else if signal.direction == Output {
                    let (width, value) = (signal.width, constant(signal));
                    constants.push(format!("    assign {name} = {width}'h{value:x};\n"));
                } else {
                    unused.push(name);
                }
            }
        }
    }
    if let Some(port) = left.first() {
        return Err(HdlError::Port {
            port: port.name.clone(),
            expected: format!("nothing beside the interface of {}", interface.kernel),
            got: format!("{:?} of {} bits", port.direction, port.width),
        });
    }
    Ok(format!(
        "// {kernel}: {summary}\n// top module for Vitis, around {module}\n// generated: cargo xtask rtl --write\n\n\
         module {kernel} #(\n    \
         // 1 where a reset in a job also resets the memory: nothing is answered after it\n    \
         parameter [0:0] {MEMORY_TOO} = 1'b0\n) (\n    {declarations}\n);\n    \
         // the platform's reset in two registers, turned over\n    \
         (* shreg_extract = \"no\" *) reg [1:0] resets;\n    \
         initial resets = 2'b11;\n    \
         always @(posedge {CLOCK}) resets <= {{resets[0], ~{RESET}}};\n    \
         wire reset = resets[1];\n    \
         // before the first request nothing is owed, and a reset clears unknown counts\n    \
         reg used;\n    \
         initial used = 1'b0;\n    \
         always @(posedge {CLOCK}) if (|{{{requests}}}) used <= 1'b1;\n\n    \
         {module} block (\n        {connections}\n    );\n\n{constants}    \
         wire unused = &{{1'b0, {unused}}};\nendmodule\n",
        requests = requests.join(", "),
        kernel = interface.kernel,
        summary = interface.summary,
        declarations = declarations.join(",\n    "),
        connections = connections.join(",\n        "),
        constants = constants.concat(),
        unused = unused.join(", "),
    ))
}

/// Writes `kernel.xml`.
fn kernel_xml(interface: &Interface) -> String {
    let kernel = &interface.kernel;
    let [vendor, library] = LIBRARY;
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root versionMajor=\"1\" versionMinor=\"6\">\n  \
         <kernel name=\"{kernel}\" language=\"ip_c\" vlnv=\"{vendor}:{library}:{kernel}:1.0\" attributes=\"\" \
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
         set_property version 1.0 $core\n\
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
         add_register $block CTRL 0x0 32 {{0 ap_start, 1 ap_done, 2 ap_idle, 3 ap_ready, 4 ap_continue, 7 auto_restart}}\n\
         add_register $block GIER 0x4 32 {{0 interrupts on}}\n\
         add_register $block IP_IER 0x8 32 {{0 interrupt at done, 1 at ready}}\n\
         add_register $block IP_ISR 0xc 32 {{0 done came, 1 ready came; writing a one turns a bit over}}\n"
    );
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
