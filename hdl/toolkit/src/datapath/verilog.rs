//! Verilog-2005 of a graph. Every operand is written at the width of its operation, so that no
//! result depends on Verilog's context rules; every unread bit is named in a wire `unused`, so that
//! lint with all warnings reports nothing.

use std::fmt::{Display, Write};

use num_bigint::BigUint;

use super::graph::{Datapath, Id, Op};
use super::names::Names;
use crate::emit::range;

/// Attribute of pipeline modules: clocks from operands to results.
pub const STAGES: &str = "pipeline_stages";

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
    /// Returns the text of this module and all submodules, children first.
    pub fn verilog(&self) -> String {
        let mut text = String::new();
        for module in &self.modules {
            text += &module.text();
            text.push('\n');
        }
        text + &self.text()
    }

    /// Returns the text of this module alone.
    pub(super) fn text(&self) -> String {
        let names = Names::of(self);
        Text {
            module: self,
            names: &names,
        }
        .text()
    }
}

/// A module with its names, for writing its text.
struct Text<'a> {
    module: &'a Datapath,
    names: &'a Names,
}

impl std::ops::Deref for Text<'_> {
    type Target = Datapath;

    fn deref(&self) -> &Datapath {
        self.module
    }
}

impl Text<'_> {
    /// Returns the name of a node inside the module, or the literal of a constant.
    fn signal(&self, id: Id) -> String {
        let node = &self.nodes[id as usize];
        match &node.op {
            Op::Constant(value) => literal(value, node.width),
            _ => self.names.values[id as usize].clone(),
        }
    }

    /// Returns the signal, zero-extended.
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
            // Declared separately.
            Op::Input(_) | Op::Constant(_) | Op::Output { .. } | Op::Delay { .. } => String::new(),
        }
    }

    fn text(&self) -> String {
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
        let (mut initials, mut edges) = (String::new(), String::new());
        let mut placed = vec![false; self.instances.len()];
        // By stage, and within a stage in source order.
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
                    let name = self.signal(id as Id);
                    line!(text, "  reg {bits}{name};");
                    line!(initials, "    {name} = {}'h0;", node.width);
                    line!(edges, "    {name} <= {};", self.signal(*of));
                }
                Op::Delay { of, by } => {
                    let all = node.width * by;
                    let chain = &self.names.chains[&(id as Id)];
                    line!(text, "  reg [{}:0] {chain};", all - 1);
                    line!(initials, "    {chain} = {all}'h0;");
                    let kept = all - node.width;
                    line!(
                        edges,
                        "    {chain} <= {{{chain}[{}:0], {}}};",
                        kept - 1,
                        self.signal(*of)
                    );
                    line!(
                        text,
                        "  wire {bits}{} = {chain}[{}];",
                        self.signal(id as Id),
                        if node.width == 1 {
                            kept.to_string()
                        } else {
                            format!("{}:{kept}", all - 1)
                        }
                    );
                }
                Op::Output { instance, .. } => {
                    if !std::mem::replace(&mut placed[*instance], true) {
                        self.instance_text(&mut text, *instance);
                    }
                }
                op => {
                    line!(
                        text,
                        "  wire {bits}{} = {};",
                        self.signal(id as Id),
                        self.expression(op, node.width)
                    );
                }
            }
        }
        for (port, id) in &self.outputs {
            line!(text, "  assign {} = {};", port.name, self.signal(*id));
        }
        if !edges.is_empty() {
            line!(text, "  initial begin\n{initials}  end");
            line!(text, "  always @(posedge clock) begin\n{edges}  end");
        }
        self.unused(&mut text, !edges.is_empty());
        text += "endmodule\n";
        text
    }

    /// Writes the instance and the wires of its outputs.
    fn instance_text(&self, text: &mut String, number: usize) {
        let instance = &self.instances[number];
        let mut pins: Vec<String> = Vec::new();
        if instance.module.latency > 0 {
            pins.push(".clock(clock)".to_owned());
        }
        for (port, &id) in instance.module.inputs.iter().zip(&instance.inputs) {
            pins.push(format!(".{}({})", port.name, self.signal(id)));
        }
        let outputs = instance.module.outputs.iter();
        for ((port, _), name) in outputs.zip(&self.names.outputs[number]) {
            line!(text, "  wire {}{name};", range(port.width));
            pins.push(format!(".{}({name})", port.name));
        }
        line!(
            text,
            "  {} {} ({});",
            instance.module.name,
            self.names.instances[number],
            pins.join(", ")
        );
    }

    /// Writes a wire that reads all otherwise unread bits.
    fn unused(&self, text: &mut String, clock_used: bool) {
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
        for (instance, names) in self.instances.iter().zip(&self.names.outputs) {
            for ((port, _), name) in instance.module.outputs.iter().zip(names) {
                if !self.names.values.contains(name) {
                    part(name, port.width, 0, port.width);
                }
            }
        }
        if !parts.is_empty() {
            line!(text, "  wire unused = &{{1'b0, {}}};", parts.join(", "));
        }
    }
}
