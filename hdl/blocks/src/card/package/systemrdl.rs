//! `KERNEL.rdl`: the registers in SystemRDL 2.0 (Accellera, January 2018).
//!
//! Unlike IP-XACT it says how the circuit changes a field: by `hw`, `hwset`,
//! `hwclr` and `singlepulse`. Interrupts are plain fields: those of SystemRDL are masked behind
//! their causes, and here `IP_IER` says which causes are set at all.

use std::fmt::Write as _;

use zkfabric_hdl_toolkit::block::{Behaviour, CONTROL_PORT, Field, Interface, REGISTER_BITS};

/// Returns the properties of a field with this behaviour (clauses 9.4 to 9.6).
const fn properties(behaviour: Behaviour) -> &'static str {
    match behaviour {
        Behaviour::Stored => "sw = rw; hw = r;",
        Behaviour::OneSets => "sw = rw; onwrite = woset; hw = rw; hwclr;",
        Behaviour::OneToggles => "sw = rw; onwrite = wot; hw = rw; hwset;",
        Behaviour::OneActs => "sw = w; singlepulse; hw = r;",
        Behaviour::ReadOnly => "sw = r; hw = w;",
        Behaviour::ReadClears => "sw = r; onread = rclr; hw = rw; hwset;",
    }
}

/// Returns a string literal.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Returns the text of the file. Names are those of [`Interface::check`]; a kernel whose argument
/// has the name of a SystemRDL keyword needs another one.
pub(super) fn text(interface: &Interface) -> String {
    let mut text = format!(
        "// {kernel}: {summary}\n// registers behind {CONTROL_PORT}, in SystemRDL 2.0\n// generated: cargo xtask rtl --write\n\n\
         addrmap {kernel} {{\n    name = {};\n    desc = {};\n    \
         default regwidth = {REGISTER_BITS};\n    default accesswidth = {REGISTER_BITS};\n    littleendian;\n",
        literal(&interface.kernel),
        literal(&interface.summary),
        kernel = interface.kernel,
        summary = interface.summary,
    );
    for register in interface.registers() {
        let _ = writeln!(
            text,
            "\n    reg {{\n        desc = {};",
            literal(&register.summary)
        );
        for field in &register.fields {
            let Field { low, bits, .. } = field;
            let _ = writeln!(
                text,
                "        field {{\n            desc = {};\n            {}\n        }} {}[{}:{low}] = {bits}'h{:x};",
                literal(&field.summary),
                properties(field.behaviour),
                field.name,
                (low + bits).saturating_sub(1),
                field.reset,
            );
        }
        let _ = writeln!(text, "    }} {} @ {:#x};", register.name, register.offset);
    }
    text.push_str("};\n");
    text
}
