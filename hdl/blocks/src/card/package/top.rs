//! The top module.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Access, CLOCK, CONTROL_PORT, INTERRUPT, Interface, RESET};
use zkfabric_hdl_toolkit::simulate::Direction::{self, Input, Output};
use zkfabric_hdl_toolkit::simulate::Port;

/// Parameter of the top module: the platform's reset also resets the memory.
pub(super) const MEMORY_TOO: &str = "RESETS_MEMORY";

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

/// Returns the ports of the top module around a block with these ports: clock, reset and interrupt,
/// those of the control port, and all channels of every memory port.
pub(super) fn ports(interface: &Interface, block: &[Port]) -> Vec<Port> {
    let port = |name: &str, width, direction| Port {
        name: name.to_owned(),
        width,
        direction,
    };
    let mut ports = vec![
        port(CLOCK, 1, Input),
        port(RESET, 1, Input),
        port(INTERRUPT, 1, Output),
    ];
    let control = block
        .iter()
        .filter(|port| port.name.starts_with(CONTROL_PORT));
    ports.extend(control.cloned());
    for memory in &interface.memories {
        ports.extend(WRITE.iter().chain(&READ).map(|signal| {
            let name = format!("{}_{}", memory.port, signal.name);
            port(&name, signal.width, signal.direction)
        }));
    }
    ports
}

/// Returns the declaration of a port of the top module.
fn declaration(port: &Port) -> String {
    let way = match port.direction {
        Input => "input wire",
        Output => "output wire",
    };
    let text = format!("{way} {}{}", range(port.width), port.name);
    if port.name == INTERRUPT {
        // Verilator warns about this name, which Vitis prescribes.
        format!("/* verilator lint_off SYMRSVDWORD */ {text} /* verilator lint_on SYMRSVDWORD */")
    } else {
        text
    }
}

/// Writes the top module.
pub(super) fn wrapper(
    interface: &Interface,
    module: &str,
    ports: &[Port],
) -> Result<String, HdlError> {
    let declarations: Vec<_> = self::ports(interface, ports)
        .iter()
        .map(declaration)
        .collect();
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
    for port in ports {
        if port.name.starts_with(CONTROL_PORT) {
            take(&port.name, port.width, port.direction).ok_or_else(|| missing(&port.name))?;
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
