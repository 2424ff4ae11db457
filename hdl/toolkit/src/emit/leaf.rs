//! Blocks with hand-written Verilog.

use super::error::EmitProblem;
use super::modules::{Module, Role, Signal};
use super::names::{assign, range};
use rust_hdl::prelude::Verilog;
use std::fmt::Write;

/// Returns the declarations of a leaf, and its text.
pub(super) fn body(module: &Module, code: &str) -> Result<String, EmitProblem> {
    if !module.children.is_empty() {
        return Err(EmitProblem::unsupported(
            "hand-written Verilog with blocks inside",
        ));
    }
    let (names, _) = assign(module)?;
    let mut body = String::new();
    for Signal {
        name,
        role,
        width,
        value,
    } in &module.signals
    {
        match role {
            Role::Local => {
                let _ = writeln!(body, "    reg {}{};", range(*width), names[name]);
            }
            Role::Constant => {
                let (range, name) = (range(*width), &names[name]);
                let _ = writeln!(body, "    localparam {range}{name} = {width}'h{value:x};");
            }
            Role::Input | Role::Output => {}
        }
    }
    let register = Register::of(module);
    let code = register.map_or_else(|| code.to_owned(), |register| register.text());
    for line in code.trim().lines() {
        let _ = writeln!(
            body,
            "{}{}",
            if line.is_empty() { "" } else { "    " },
            line.trim_end()
        );
    }
    Ok(body)
}

/// Form of an inner block in the outer block's Verilog.
pub(super) enum Kind {
    /// A register, written inline.
    Register(Register),
    /// An instance of the module with this name.
    Module(String),
}

/// A register: the toolkit's, or rust-hdl's `DFF`, whose own Verilog is 64 bits wide for an enum.
pub(super) struct Register {
    /// Initial value and reset value, as a literal.
    pub(super) initial: String,
    pub(super) has_reset: bool,
}

impl Register {
    /// Recognises a block that is a register.
    pub(super) fn of(module: &Module) -> Option<Self> {
        let Verilog::Custom(code) = &module.code else {
            return None;
        };
        let mut names: Vec<_> = module.signals.iter().map(|s| s.name.as_str()).collect();
        names.sort_unstable();
        let words: Vec<&str> = code.split_whitespace().collect();
        let of_dff = "end always @(posedge clock) begin q <= d; end";
        let (initial, has_reset) = match (names.as_slice(), words.as_slice()) {
            (["clock", "d", "q"], ["initial", "begin", "q", "=", initial, rest @ ..])
                if rest.join(" ") == of_dff =>
            {
                (*initial, false)
            }
            (["clock", "d", "q", "reset"], ["initial", "q", "=", initial, rest @ ..]) => {
                let value = initial.strip_suffix(';')?;
                let clocked =
                    format!("always @(posedge clock) if (reset) q <= {value}; else q <= d;");
                if rest.join(" ") != clocked {
                    return None;
                }
                (*initial, true)
            }
            _ => return None,
        };
        let width = module.signals.iter().find(|s| s.name == "q")?.width;
        let digits = initial.strip_suffix(';')?.split_once("'h")?.1;
        Some(Self {
            initial: format!("{width}'h{digits}"),
            has_reset,
        })
    }

    /// Returns the register's text as a module of its own.
    fn text(&self) -> String {
        let Self {
            initial, has_reset, ..
        } = self;
        let clocked = if *has_reset {
            format!("\n    if (reset) q <= {initial};\n    else q <= d;")
        } else {
            " q <= d;".to_owned()
        };
        format!("initial q = {initial};\nalways @(posedge clock){clocked}")
    }
}
