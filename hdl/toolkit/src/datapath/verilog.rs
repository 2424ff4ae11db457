//! Verilog-2005 of a graph. Every operand is written at the width of its operation, so that nothing depends on Verilog's
//! rules for contexts; every bit that nobody reads is named in a wire `unused`, so that lint with all warnings on says
//! nothing.

use std::fmt::{Display, Write};

use num_bigint::BigUint;

use super::graph::{Datapath, Id, Op};

/// The attribute of modules that are pipelines: so many clocks after its operands a result comes.
pub const STAGES: &str = "pipeline_stages";

/// Words that Verilog tools keep for themselves, as far as a name of ours could meet them.
const RESERVED: &[&str] = &[
    "always",
    "and",
    "assign",
    "automatic",
    "begin",
    "bit",
    "buf",
    "byte",
    "case",
    "cell",
    "config",
    "default",
    "design",
    "disable",
    "edge",
    "else",
    "end",
    "endcase",
    "endmodule",
    "event",
    "for",
    "force",
    "forever",
    "function",
    "generate",
    "if",
    "initial",
    "inout",
    "input",
    "instance",
    "int",
    "integer",
    "join",
    "large",
    "logic",
    "module",
    "nand",
    "negedge",
    "nor",
    "not",
    "or",
    "output",
    "parameter",
    "posedge",
    "pull",
    "real",
    "reg",
    "release",
    "repeat",
    "return",
    "scalared",
    "signed",
    "small",
    "strong",
    "supply",
    "table",
    "task",
    "time",
    "tri",
    "type",
    "use",
    "var",
    "vectored",
    "wait",
    "wand",
    "weak",
    "while",
    "wire",
    "wor",
    "xnor",
    "xor",
];

/// Whether a port or module may have this name: an identifier, not a keyword, not one of the names made here
/// (`clock`, `unused`, a letter and a number).
pub(super) fn is_free_name(name: &str) -> bool {
    let mut letters = name.chars();
    let identifier = letters
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_');
    let (first, rest) = name.split_at(name.len().min(1));
    let made = matches!(first, "n" | "r" | "d" | "u")
        && !rest.is_empty()
        && rest.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    identifier && !made && !matches!(name, "clock" | "unused") && !RESERVED.contains(&name)
}

/// `[7:0] ` or nothing.
fn range(width: usize) -> String {
    if width == 1 {
        String::new()
    } else {
        format!("[{}:0] ", width - 1)
    }
}

fn literal(value: &BigUint, width: usize) -> String {
    format!("{width}'h{value:x}")
}

/// Appends a line; writing to a string can't fail.
macro_rules! line {
    ($text:expr, $($arg:tt)*) => {
        let _ = writeln!($text, $($arg)*);
    };
}

impl Datapath {
    /// This module and all below it, children first.
    pub fn verilog(&self) -> String {
        let mut text = String::new();
        for module in &self.modules {
            text += &module.text();
            text.push('\n');
        }
        text + &self.text()
    }

    /// Name of a node inside the module.
    fn signal(&self, id: Id) -> String {
        let node = &self.nodes[id as usize];
        match &node.op {
            Op::Input(port) => self.inputs[*port].name.clone(),
            Op::Constant(value) => literal(value, node.width),
            Op::Delay { by: 1, .. } => format!("r{id}"),
            _ => format!("n{id}"),
        }
    }

    /// The signal with zeros above.
    fn extended(&self, id: Id, width: usize) -> String {
        let node = &self.nodes[id as usize];
        match &node.op {
            Op::Constant(value) => literal(value, width),
            _ if node.width == width => self.signal(id),
            _ => format!("{{{}'h0, {}}}", width - node.width, self.signal(id)),
        }
    }

    fn expression(&self, op: &Op, width: usize) -> String {
        let signal = |id: &Id| self.signal(*id);
        let extended = |id: &Id| self.extended(*id, width);
        let join = |all: Vec<String>, by: &str| all.join(by);
        match op {
            Op::Sum(all) => join(all.iter().map(extended).collect(), " + "),
            Op::Subtract(a, b) => format!("{} - {}", extended(a), extended(b)),
            Op::Multiply(a, b) => format!("{} * {}", extended(a), extended(b)),
            Op::And(a, b) => format!("{} & {}", signal(a), signal(b)),
            Op::Or(a, b) => format!("{} | {}", signal(a), signal(b)),
            Op::Xor(a, b) => format!("{} ^ {}", signal(a), signal(b)),
            Op::Not(a) => format!("~{}", signal(a)),
            Op::Concatenate(all) => {
                let parts = all.iter().rev().map(signal).collect();
                format!("{{{}}}", join(parts, ", "))
            }
            Op::Slice { of, low } if width == 1 => format!("{}[{low}]", signal(of)),
            Op::Slice { of, low } => format!("{}[{}:{low}]", signal(of), low + width - 1),
            Op::Select { condition, yes, no } => {
                format!("{} ? {} : {}", signal(condition), signal(yes), signal(no))
            }
            Op::LessThan(a, b) => format!("{} < {}", signal(a), signal(b)),
            Op::Equal(a, b) => format!("{} == {}", signal(a), signal(b)),
            Op::Any(a) => format!("|{}", signal(a)),
            Op::All(a) => format!("&{}", signal(a)),
            // Declared by itself.
            Op::Input(_) | Op::Constant(_) | Op::Output { .. } | Op::Delay { .. } => String::new(),
        }
    }

    /// This module alone.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let stages = self.latency;
        line!(
            text,
            "// {}: one result a clock, {stages} clocks after its operands.",
            self.name
        );
        let clocked = stages > 0;
        let mut ports: Vec<String> = Vec::new();
        if clocked {
            ports.push("  input wire clock".to_owned());
        }
        for port in &self.inputs {
            ports.push(format!("  input wire {}{}", range(port.width), port.name));
        }
        for (port, _) in &self.outputs {
            ports.push(format!("  output wire {}{}", range(port.width), port.name));
        }
        if clocked {
            line!(text, "(* {STAGES} = {stages} *)");
        }
        line!(text, "module {} (\n{}\n);", self.name, ports.join(",\n"));
        let mut edges = String::new();
        let mut outputs: Vec<Vec<Option<Id>>> = self
            .instances
            .iter()
            .map(|i| vec![None; i.module.outputs.len()])
            .collect();
        let mut placed = vec![false; self.instances.len()];
        for (id, node) in self.nodes.iter().enumerate() {
            if let Op::Output { instance, port } = node.op {
                outputs[instance][port] = Some(id as Id);
            }
        }
        // By stages, and within one as they were described.
        let mut order: Vec<usize> = (0..self.nodes.len()).collect();
        order.sort_by_key(|id| self.nodes[*id].stage);
        let mut stage = 0;
        for id in order {
            let node = &self.nodes[id];
            if let Some(next) = node.stage.filter(|next| *next > stage) {
                stage = next;
                line!(text, "  // stage {stage}");
                line!(edges, "    // into stage {stage}");
            }
            let bits = range(node.width);
            match &node.op {
                Op::Input(_) | Op::Constant(_) => {}
                Op::Delay { of, by: 1 } => {
                    line!(text, "  reg {bits}r{id} = {}'h0;", node.width);
                    line!(edges, "    r{id} <= {};", self.signal(*of));
                }
                Op::Delay { of, by } => {
                    let all = node.width * by;
                    line!(text, "  reg [{}:0] d{id} = {all}'h0;", all - 1);
                    let kept = all - node.width;
                    line!(
                        edges,
                        "    d{id} <= {{d{id}[{}:0], {}}};",
                        kept - 1,
                        self.signal(*of)
                    );
                    line!(
                        text,
                        "  wire {bits}n{id} = d{id}[{}];",
                        if node.width == 1 {
                            kept.to_string()
                        } else {
                            format!("{}:{kept}", all - 1)
                        }
                    );
                }
                Op::Output { instance, .. } => {
                    if !std::mem::replace(&mut placed[*instance], true) {
                        self.instance_text(&mut text, *instance, &outputs[*instance]);
                    }
                }
                op => {
                    line!(
                        text,
                        "  wire {bits}n{id} = {};",
                        self.expression(op, node.width)
                    );
                }
            }
        }
        for (port, id) in &self.outputs {
            line!(text, "  assign {} = {};", port.name, self.signal(*id));
        }
        if !edges.is_empty() {
            line!(text, "  always @(posedge clock) begin\n{edges}  end");
        }
        self.unused(&mut text, !edges.is_empty(), &outputs);
        text += "endmodule\n";
        text
    }

    /// The instance and the wires of its outputs.
    fn instance_text(&self, text: &mut String, number: usize, outputs: &[Option<Id>]) {
        let instance = &self.instances[number];
        let mut pins: Vec<String> = Vec::new();
        if instance.module.latency > 0 {
            pins.push(".clock(clock)".to_owned());
        }
        for (port, &id) in instance.module.inputs.iter().zip(&instance.inputs) {
            pins.push(format!(".{}({})", port.name, self.signal(id)));
        }
        for (index, ((port, _), id)) in instance.module.outputs.iter().zip(outputs).enumerate() {
            let name = match id {
                Some(id) => self.signal(*id),
                None => format!("u{number}_{index}"),
            };
            line!(text, "  wire {}{name};", range(port.width));
            pins.push(format!(".{}({name})", port.name));
        }
        line!(
            text,
            "  {} u{number} ({});",
            instance.module.name,
            pins.join(", ")
        );
    }

    /// A wire that reads what nothing else reads.
    fn unused(&self, text: &mut String, clock_used: bool, outputs: &[Vec<Option<Id>>]) {
        let mut read: Vec<Vec<(usize, usize)>> = vec![Vec::new(); self.nodes.len()];
        for node in &self.nodes {
            match &node.op {
                Op::Slice { of, low } => read[*of as usize].push((*low, low + node.width)),
                op => op.operands(|i| read[i as usize].push((0, usize::MAX))),
            }
        }
        for (_, id) in &self.outputs {
            read[*id as usize].push((0, usize::MAX));
        }
        for id in self.instances.iter().flat_map(|i| &i.inputs) {
            read[*id as usize].push((0, usize::MAX));
        }
        let mut parts: Vec<String> = Vec::new();
        let mut part = |name: &dyn Display, width: usize, from: usize, to: usize| {
            parts.push(if from == 0 && to == width {
                name.to_string()
            } else if to - from == 1 {
                format!("{name}[{from}]")
            } else {
                format!("{name}[{}:{from}]", to - 1)
            });
        };
        let below = self.instances.iter().any(|i| i.module.latency > 0);
        if self.latency > 0 && !clock_used && !below {
            part(&"clock", 1, 0, 1);
        }
        let mut ports = vec![false; self.inputs.len()];
        for (id, (node, read)) in self.nodes.iter().zip(&mut read).enumerate() {
            match &node.op {
                Op::Constant(_) => continue,
                Op::Input(port) => ports[*port] = true,
                _ => {}
            }
            read.sort_unstable();
            let mut end = 0;
            for &(from, to) in read.iter() {
                if from > end {
                    part(&self.signal(id as Id), node.width, end, from);
                }
                end = end.max(to);
            }
            if end < node.width {
                part(&self.signal(id as Id), node.width, end, node.width);
            }
        }
        for (port, known) in self.inputs.iter().zip(ports) {
            if !known {
                part(&port.name, port.width, 0, port.width);
            }
        }
        for (number, outputs) in outputs.iter().enumerate() {
            for (index, id) in outputs.iter().enumerate() {
                if id.is_none() {
                    let width = self.instances[number].module.outputs[index].0.width;
                    part(&format!("u{number}_{index}"), width, 0, width);
                }
            }
        }
        if !parts.is_empty() {
            line!(text, "  wire unused = &{{1'b0, {}}};", parts.join(", "));
        }
    }
}
