//! A block whose author wrote the Verilog.

use super::error::EmitProblem;
use super::modules::{Module, Role, Signal};
use super::names::assign;
use super::text::range;
use std::fmt::Write;

/// Its declarations, and the text.
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
    let register = register(module, code);
    for line in register.as_deref().unwrap_or(code).trim().lines() {
        let _ = writeln!(
            body,
            "{}{}",
            if line.is_empty() { "" } else { "    " },
            line.trim_end()
        );
    }
    Ok(body)
}

/// The text of rust-hdl's `DFF`, whose own is 64 bits wide where it holds an enum.
fn register(module: &Module, code: &str) -> Option<String> {
    let mut names: Vec<_> = module
        .signals
        .iter()
        .map(|signal| signal.name.as_str())
        .collect();
    names.sort_unstable();
    let words: Vec<&str> = code.split_whitespace().collect();
    let ["initial", "begin", "q", "=", initial, rest @ ..] = words.as_slice() else {
        return None;
    };
    let same = [
        "end",
        "always",
        "@(posedge",
        "clock)",
        "begin",
        "q",
        "<=",
        "d;",
        "end",
    ];
    if names != ["clock", "d", "q"] || rest != same {
        return None;
    }
    let width = module
        .signals
        .iter()
        .find(|signal| signal.name == "q")?
        .width;
    let initial = initial.strip_suffix(';')?.split_once("'h")?.1;
    Some(format!(
        "initial q = {width}'h{initial};\nalways @(posedge clock) q <= d;"
    ))
}
