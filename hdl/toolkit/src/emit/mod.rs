//! Width-exact Verilog of rust-hdl blocks.
//!
//! rust-hdl's own Verilog leaves the width of an expression to its context, so `(a - 1) >> 1` takes
//! its top bit from a borrow that does not exist in Rust, and `a & b == c` loses its parentheses.
//! Here a block becomes
//!
//! 1. a tree of modules (`modules`: signals with directions and widths, inner blocks, syntax of the
//!    body),
//! 2. one expression per signal (`statement`: the body executed symbolically, branches merged into
//!    muxes), in
//! 3. a graph whose nodes have exact widths (`graph`: operands already extended or cut, so that no
//!    Verilog context can widen them), written as
//! 4. continuous assignments and instances (`text`).
//!
//! The output is Verilog-2005, without warnings from `verilator --lint-only -Wall
//! -Wno-DECLFILENAME`: unread bits go into a wire called `unused`. Names are the paths of rust-hdl
//! with `_` between the parts; equal modules appear once; modules are called `TOP_field`, so that
//! designs can stand side by side. Registers do not become modules: `NAME_q` is a `reg`, one
//! `initial` block contains all initial values (Verilator 5.48 warns of `reg x = 1'h0` where an
//! edge assigns `x`), and one block per clock and reset contains all assignments to registers.
//!
//! The emitter refuses with an [`EmitError`] constructs that have no hardware, or another meaning
//! in hardware: signals without a value on some path (a latch), reads above the write of a signal,
//! undriven signals, widths that disagree, literals that do not fit, signed words, bidirectional
//! signals, and array indices other than integer expressions of loop variables.
//!
//! Leaves supply their own text: `Verilog::Custom` (outputs are `reg`) or `Verilog::Wrapper`
//! (outputs are wires; the modules in `cores` are appended, each distinct one once).

mod error;
mod graph;
mod index;
mod leaf;
mod modules;
mod names;
mod statement;
#[cfg(test)]
mod tests;
mod text;

pub use error::{EmitError, EmitProblem};
pub(crate) use names::range;

use leaf::{Kind, Register};
use modules::Module;
use rust_hdl::prelude::{Block, Verilog};
use std::collections::{HashMap, HashSet};

/// Returns the Verilog of `block` and all inner blocks; `top` is the name of the outermost module.
///
/// # Errors
/// The block has no exact Verilog.
pub fn emit<B: Block>(block: &B, top: &str) -> Result<String, EmitError> {
    let fail = |problem| EmitError {
        module: top.to_owned(),
        problem,
    };
    names::check(top).map_err(fail)?;
    let tree = modules::walk(block, top)
        .ok_or_else(|| fail(EmitProblem::unsupported("something that is no LogicBlock")))?;
    let mut design = Design::default();
    design.names.insert(top.to_owned());
    design.module(&tree, top, top)?;
    let mut verilog = design.modules.join("\n");
    for core in &design.cores {
        verilog.push('\n');
        verilog.push_str(core);
        verilog.push('\n');
    }
    Ok(verilog)
}

/// The modules emitted so far.
#[derive(Default)]
struct Design {
    /// The text of each module, inner ones first.
    modules: Vec<String>,
    /// Name of each module, by the text after the name.
    known: HashMap<String, String>,
    names: HashSet<String>,
    /// Modules supplied by leaves.
    cores: Vec<String>,
    core_names: HashSet<String>,
}

impl Design {
    /// Adds `module` and its inner blocks; returns the Verilog module name. `path` is for messages.
    fn module(&mut self, module: &Module, path: &str, name: &str) -> Result<String, EmitError> {
        let fail = |problem| EmitError {
            module: path.replace('$', "."),
            problem,
        };
        if let Verilog::Blackbox(black_box) = &module.code {
            self.add_cores(&black_box.code).map_err(fail)?;
            return Ok(black_box.name.clone());
        }
        let mut kinds = Vec::new();
        for child in &module.children {
            if let Some(register) = Register::of(child) {
                kinds.push(Kind::Register(register));
                continue;
            }
            // Elements of an array are usually equal: no index in the name.
            let field = child.instance.split('$').next().unwrap_or_default();
            let child_name = format!("{name}_{field}");
            let child_path = format!("{path}.{}", child.instance);
            let inner = self.module(child, &child_path, &child_name)?;
            kinds.push(Kind::Module(inner));
        }
        if let Verilog::Wrapper(wrapper) = &module.code {
            self.add_cores(&wrapper.cores).map_err(fail)?;
        }
        let text = text::module(module, &kinds).map_err(fail)?;
        if let Some(known) = self.known.get(&text) {
            return Ok(known.clone());
        }
        let mut unique = name.to_owned();
        let mut number = 2;
        while path != name
            && (self.core_names.contains(&unique) || !self.names.insert(unique.clone()))
        {
            unique = format!("{name}_{number}");
            number += 1;
        }
        self.modules
            .push(format!("module {unique}{text}endmodule\n"));
        self.known.insert(text, unique.clone());
        Ok(unique)
    }

    /// Adds the modules of `text` that are still missing.
    fn add_cores(&mut self, text: &str) -> Result<(), EmitProblem> {
        let mut lines: Vec<&str> = Vec::new();
        for line in text.lines() {
            if lines.is_empty() && line.trim().is_empty() {
                continue;
            }
            lines.push(line.trim_end());
            if line.trim_start().starts_with("endmodule") {
                let core = lines.join("\n");
                lines.clear();
                if self.cores.contains(&core) {
                    continue;
                }
                if let Some(name) = module_name(&core)
                    && (!self.core_names.insert(name.to_owned()) || self.names.contains(name))
                {
                    return Err(EmitProblem::ModuleClash {
                        name: name.to_owned(),
                    });
                }
                self.cores.push(core);
            }
        }
        Ok(())
    }
}

/// Returns the name after the keyword `module`.
fn module_name(text: &str) -> Option<&str> {
    let line = text.lines().map(str::trim_start).find_map(|line| {
        line.find("module ")
            .filter(|at| *at == 0 || line.starts_with("(*"))
            .map(|at| &line[at + 7..])
    })?;
    line.trim_start()
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .next()
}
