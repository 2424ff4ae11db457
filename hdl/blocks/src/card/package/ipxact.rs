//! `KERNEL.ipxact.xml`: the top module as an IP-XACT component (IEEE 1685-2014).
//!
//! Buses have Xilinx' definitions (`xilinx.com:interface:aximm`, `xilinx.com:signal:clock`, ...),
//! which also name clocks, resets and interrupts; logical names are those of AXI in capitals.

use std::fmt::Write as _;

use zkfabric_hdl_toolkit::block::{
    Behaviour, CLOCK, CONTROL_PORT, CONTROL_RANGE, Field, INTERRUPT, Interface, REGISTER_BITS,
    RESET, Register,
};
use zkfabric_hdl_toolkit::simulate::{Direction, Port};

use super::top::MEMORY_TOO;
use super::{CLOCK_HZ, LIBRARY, VERSION, bus};

/// Namespace of the standard's schema.
const NAMESPACE: &str = "http://www.accellera.org/XMLSchema/IPXACT/1685-2014";
/// Name of the view, of its instantiation and of the set of files.
const VIEW: &str = "verilog";

/// An XML text in the making.
struct Document {
    text: String,
    depth: usize,
}

impl Document {
    /// Writes an element around what `inside` writes.
    fn within(&mut self, element: &str, inside: impl FnOnce(&mut Self)) {
        let indent = 2 * self.depth;
        let name = element.split(' ').next().unwrap_or_default();
        let _ = writeln!(self.text, "{:indent$}<ipxact:{element}>", "");
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        let _ = writeln!(self.text, "{:indent$}</ipxact:{name}>", "");
    }

    /// Writes an element without contents.
    fn empty(&mut self, element: &str) {
        let indent = 2 * self.depth;
        let _ = writeln!(self.text, "{:indent$}<ipxact:{element}/>", "");
    }

    /// Writes elements with text, in one line.
    fn values(&mut self, values: &[(&str, &str)]) {
        let indent = 2 * self.depth;
        let _ = write!(self.text, "{:indent$}", "");
        for (name, value) in values {
            let value = escape(value);
            let _ = write!(self.text, "<ipxact:{name}>{value}</ipxact:{name}>");
        }
        self.text.push('\n');
    }

    fn value(&mut self, name: &str, value: &str) {
        self.values(&[(name, value)]);
    }

    /// Writes lines of `inside` as one line.
    fn line(&mut self, inside: impl FnOnce(&mut Self)) {
        let mut lines = Self {
            text: String::new(),
            depth: 0,
        };
        inside(&mut lines);
        let line: String = lines.text.lines().map(str::trim_start).collect();
        let indent = 2 * self.depth;
        let _ = writeln!(self.text, "{:indent$}{line}", "");
    }

    /// Writes an element with an element that has the text, in one line.
    fn nested(&mut self, [outer, inner]: [&str; 2], value: &str) {
        self.line(|document| {
            document.within(outer, |document| document.value(inner, value));
        });
    }

    fn parameters(&mut self, parameters: &[(&str, String)]) {
        self.within("parameters", |document| {
            for (name, value) in parameters {
                document.line(|document| {
                    document.within("parameter", |document| {
                        document.values(&[("name", name), ("value", value)]);
                    });
                });
            }
        });
    }
}

/// Returns text as the contents of an element.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A bus interface.
struct Bus<'a> {
    name: &'a str,
    /// `interface` or `signal`, and the name of the definition.
    definition: [&'static str; 2],
    master: bool,
    /// Map of the registers behind it.
    map: Option<&'static str>,
    /// Logical names, and ports.
    ports: Vec<(String, &'a str)>,
    parameters: Vec<(&'static str, String)>,
}

/// Returns all bus interfaces.
fn buses<'a>(interface: &'a Interface, ports: &'a [Port]) -> Vec<Bus<'a>> {
    let logical = |prefix: &str| {
        let channels = ports.iter().filter_map(|port| {
            let name = port.name.strip_prefix(prefix)?.strip_prefix('_')?;
            Some((name.to_uppercase(), port.name.as_str()))
        });
        channels.collect::<Vec<_>>()
    };
    let signal = |name, definition, master, logical: &str, parameters| Bus {
        name,
        definition: ["signal", definition],
        master,
        map: None,
        ports: vec![(logical.to_owned(), name)],
        parameters,
    };
    let memories = interface.memories.iter().map(|memory| memory.port.as_str());
    let clocked: Vec<_> = std::iter::once(CONTROL_PORT).chain(memories).collect();
    let mut buses = vec![
        signal(
            CLOCK,
            "clock",
            false,
            "CLK",
            vec![
                ("ASSOCIATED_BUSIF", clocked.join(":")),
                ("ASSOCIATED_RESET", RESET.to_owned()),
                ("FREQ_HZ", CLOCK_HZ.to_string()),
            ],
        ),
        signal(
            RESET,
            "reset",
            false,
            "RST",
            vec![("POLARITY", "ACTIVE_LOW".to_owned())],
        ),
        signal(
            INTERRUPT,
            "interrupt",
            true,
            "INTERRUPT",
            vec![("SENSITIVITY", "LEVEL_HIGH".to_owned())],
        ),
        Bus {
            name: CONTROL_PORT,
            definition: ["interface", "aximm"],
            master: false,
            map: Some(CONTROL_PORT),
            ports: logical(CONTROL_PORT),
            parameters: vec![("PROTOCOL", "AXI4LITE".to_owned())],
        },
    ];
    for memory in &interface.memories {
        let mut parameters = vec![("PROTOCOL", "AXI4".to_owned())];
        parameters.extend(bus(memory.access));
        buses.push(Bus {
            name: &memory.port,
            definition: ["interface", "aximm"],
            master: true,
            map: None,
            ports: logical(&memory.port),
            parameters,
        });
    }
    buses
}

fn write_map(document: &mut Document, logical: &str, port: &str) {
    document.within("portMap", |document| {
        document.within("logicalPort", |document| document.value("name", logical));
        document.within("physicalPort", |document| document.value("name", port));
    });
}

fn write_bus(document: &mut Document, bus: &Bus<'_>) {
    let [library, definition] = bus.definition;
    let reference = |element: &str, name: &str| {
        format!(
            "{element} vendor=\"xilinx.com\" library=\"{library}\" name=\"{name}\" version=\"1.0\""
        )
    };
    document.within("busInterface", |document| {
        document.value("name", bus.name);
        document.empty(&reference("busType", definition));
        document.within("abstractionTypes", |document| {
            document.within("abstractionType", |document| {
                document.empty(&reference("abstractionRef", &format!("{definition}_rtl")));
                document.within("portMaps", |document| {
                    for (logical, port) in &bus.ports {
                        document.line(|document| write_map(document, logical, port));
                    }
                });
            });
        });
        match (bus.master, bus.map) {
            (true, _) => document.empty("master"),
            (false, None) => document.empty("slave"),
            (false, Some(map)) => document.within("slave", |document| {
                document.empty(&format!("memoryMapRef memoryMapRef=\"{map}\""));
            }),
        }
        document.parameters(&bus.parameters);
    });
}

/// Returns whether the circuit changes a field, what software may do, and what reads and writes do
/// beside reading and writing.
const fn behaviour(behaviour: Behaviour) -> [(&'static str, &'static str); 4] {
    let (volatile, access, write, read) = match behaviour {
        Behaviour::Stored => ("false", "read-write", "", ""),
        Behaviour::OneSets => ("true", "read-write", "oneToSet", ""),
        Behaviour::OneToggles => ("true", "read-write", "oneToToggle", ""),
        Behaviour::OneActs => ("true", "write-only", "", ""),
        Behaviour::ReadOnly => ("true", "read-only", "", ""),
        Behaviour::ReadClears => ("true", "read-only", "", "clear"),
    };
    [
        ("volatile", volatile),
        ("access", access),
        ("modifiedWriteValue", write),
        ("readAction", read),
    ]
}

fn write_field(document: &mut Document, field: &Field) {
    document.within("field", |document| {
        document.values(&[("name", &field.name), ("description", &field.summary)]);
        document.value("bitOffset", &field.low.to_string());
        document.line(|document| {
            let reset = format!("'h{:x}", field.reset);
            document.within("resets", |document| {
                document.nested(["reset", "value"], &reset);
            });
        });
        document.value("bitWidth", &field.bits.to_string());
        let effects = behaviour(field.behaviour);
        let set: Vec<_> = (effects.into_iter())
            .filter(|(_, value)| !value.is_empty())
            .collect();
        document.values(&set);
    });
}

fn write_registers(document: &mut Document, registers: &[Register]) {
    document.within("memoryMap", |document| {
        document.value("name", CONTROL_PORT);
        document.within("addressBlock", |document| {
            document.value("name", "registers");
            document.values(&[
                ("baseAddress", "'h0"),
                ("range", &format!("'h{CONTROL_RANGE:x}")),
                ("width", &REGISTER_BITS.to_string()),
                ("usage", "register"),
            ]);
            for register in registers {
                document.within("register", |document| {
                    document
                        .values(&[("name", &register.name), ("description", &register.summary)]);
                    document.value("addressOffset", &format!("'h{:x}", register.offset));
                    document.value("size", &REGISTER_BITS.to_string());
                    for field in &register.fields {
                        write_field(document, field);
                    }
                });
            }
        });
        document.value("addressUnitBits", "8");
    });
}

fn write_port(document: &mut Document, port: &Port) {
    document.within("port", |document| {
        document.value("name", &port.name);
        document.within("wire", |document| {
            let direction = match port.direction {
                Direction::Input => "in",
                Direction::Output => "out",
            };
            document.value("direction", direction);
            if port.width > 1 {
                document.within("vectors", |document| {
                    let left = (port.width - 1).to_string();
                    document.within("vector", |document| {
                        document.values(&[("left", &left), ("right", "0")]);
                    });
                });
            }
        });
    });
}

fn write_model(document: &mut Document, interface: &Interface, ports: &[Port]) {
    document.within("model", |document| {
        document.within("views", |document| {
            document.within("view", |document| {
                document.value("name", VIEW);
                document.value("envIdentifier", ":*Simulation:");
                document.value("envIdentifier", ":*Synthesis:");
                document.value("componentInstantiationRef", VIEW);
            });
        });
        document.within("instantiations", |document| {
            document.within("componentInstantiation", |document| {
                document.value("name", VIEW);
                document.value("language", "verilog");
                document.value("moduleName", &interface.kernel);
                document.within("moduleParameters", |document| {
                    document.within("moduleParameter type=\"bit\"", |document| {
                        document.values(&[("name", MEMORY_TOO), ("value", MEMORY_TOO)]);
                    });
                });
                document.nested(["fileSetRef", "localName"], VIEW);
            });
        });
        document.within("ports", |document| {
            for port in ports {
                document.line(|document| write_port(document, port));
            }
        });
    });
}

/// Returns the text of the file. `ports` are those of the top module, which lies beside it;
/// `verilog` is the path of what the top module surrounds.
pub(super) fn text(interface: &Interface, ports: &[Port], verilog: &str) -> String {
    let mut document = Document {
        text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- generated by cargo xtask rtl, whose option write replaces it -->\n".to_owned(),
        depth: 0,
    };
    let [vendor, library] = LIBRARY;
    let root = format!(
        "component xmlns:ipxact=\"{NAMESPACE}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"{NAMESPACE} {NAMESPACE}/index.xsd\""
    );
    document.within(&root, |document| {
        document.values(&[
            ("vendor", vendor),
            ("library", library),
            ("name", &interface.kernel),
            ("version", VERSION),
        ]);
        document.within("busInterfaces", |document| {
            for bus in buses(interface, ports) {
                write_bus(document, &bus);
            }
        });
        document.within("memoryMaps", |document| {
            write_registers(document, &interface.registers());
        });
        write_model(document, interface, ports);
        document.within("fileSets", |document| {
            document.within("fileSet", |document| {
                document.value("name", VIEW);
                for name in [format!("{}.v", interface.kernel), verilog.to_owned()] {
                    document.line(|document| {
                        document.within("file", |document| {
                            document.values(&[("name", &name), ("fileType", "verilogSource")]);
                        });
                    });
                }
            });
        });
        document.value("description", &interface.summary);
        document.within("parameters", |document| {
            let parameter = format!(
                "parameter parameterId=\"{MEMORY_TOO}\" type=\"bit\" resolve=\"user\""
            );
            document.within(&parameter, |document| {
                document.values(&[
                    ("name", MEMORY_TOO),
                    ("description", "1 where a reset in a job also resets the memory: nothing is answered after it"),
                    ("value", "0"),
                ]);
            });
        });
    });
    document.text
}
