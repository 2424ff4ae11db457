//! The Verilog of one module.

use super::error::EmitProblem;
use super::graph::{Binary, Graph, Id, Node, Unary};
use super::leaf::{self, Kind};
use super::modules::{Module, Role};
use super::names::{Names, assign, flat, range};
use super::statement::Body;
use num_bigint::BigUint;
use rust_hdl::prelude::Verilog;
use rust_hdl::prelude::ast::VerilogBlock;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// Returns the parts of a module after its name: port list and body, without `module NAME` and
/// `endmodule`.
///
/// `kinds`: forms of the inner blocks, in order.
pub(super) fn module(module: &Module, kinds: &[Kind]) -> Result<String, EmitProblem> {
    let (header, body) = match &module.code {
        Verilog::Combinatorial(block) => ("output wire", statements(module, block, kinds)?),
        Verilog::Empty => ("output wire", statements(module, &Vec::new(), kinds)?),
        Verilog::Custom(code) => ("output reg", leaf::body(module, code)?),
        Verilog::Wrapper(wrapper) => ("output wire", leaf::body(module, &wrapper.code)?),
        Verilog::Blackbox(_) => return Err(EmitProblem::unsupported("a black box as the top")),
    };
    let ports: Vec<String> = module
        .ports()
        .map(|port| {
            let direction = if port.role == Role::Input {
                "input wire"
            } else {
                header
            };
            format!("    {direction} {}{}", range(port.width), flat(&port.name))
        })
        .collect();
    Ok(format!(" (\n{}\n);\n{body}", ports.join(",\n")))
}

/// Writes the initial values and the assignments of a module's registers: one block of initial
/// values, and one block per clock and reset. `connected` maps a port of an inner block to its
/// connection.
fn registers(module: &Module, kinds: &[Kind], connected: impl Fn(&str) -> String) -> String {
    let mut initials = String::new();
    // Lines for a reset edge, and lines for all other edges.
    let mut edges: BTreeMap<(String, Option<String>), [String; 2]> = BTreeMap::new();
    for (child, kind) in module.children.iter().zip(kinds) {
        let Kind::Register(register) = kind else {
            continue;
        };
        let port = |name: &str| connected(&format!("{}${name}", child.instance));
        let reset = register.has_reset.then(|| port("reset"));
        let [cleared, taken] = edges.entry((port("clock"), reset)).or_default();
        let (q, d) = (port("q"), port("d"));
        let _ = writeln!(initials, "        {q} = {};", register.initial);
        let _ = writeln!(cleared, "            {q} <= {};", register.initial);
        let _ = writeln!(taken, "            {q} <= {d};");
    }
    let mut text = String::new();
    if !initials.is_empty() {
        let _ = writeln!(text, "    initial begin\n{initials}    end");
    }
    for ((clock, reset), [cleared, taken]) in edges {
        let _ = match reset {
            Some(reset) => writeln!(
                text,
                "    always @(posedge {clock})\n        if ({reset}) begin\n{cleared}        end else begin\n{taken}        end"
            ),
            None => {
                let taken = taken.replace("            ", "        ");
                writeln!(text, "    always @(posedge {clock}) begin\n{taken}    end")
            }
        };
    }
    text
}

/// Writes a block described by statements.
fn statements(
    module: &Module,
    block: &VerilogBlock,
    kinds: &[Kind],
) -> Result<String, EmitProblem> {
    if let Some(problem) = &module.problem {
        return Err(problem.clone());
    }
    let (wire_names, names) = assign(module)?;
    let mut graph = Graph::default();
    let values = Body::new(&mut graph, module, &wire_names).run(block)?;
    let mut writer = Writer {
        graph: &graph,
        names,
        constants: &wire_names,
        called: HashMap::new(),
        defined: HashMap::new(),
        uses: HashMap::new(),
        parameters: BTreeMap::new(),
        reads: BTreeMap::new(),
        lines: Vec::new(),
        temporaries: 0,
        signal: String::new(),
    };
    writer.module(module, kinds, &wire_names, &values)
}

struct Writer<'a> {
    graph: &'a Graph,
    names: Names,
    /// Verilog names of the constants among the signals.
    constants: &'a HashMap<String, String>,
    /// Names of expressions that have one.
    called: HashMap<Id, Called>,
    /// Names with a written definition.
    defined: HashMap<Id, String>,
    uses: HashMap<Id, usize>,
    /// Local parameters in use, by their label.
    parameters: BTreeMap<String, (String, String)>,
    /// The bits read of each wire: width and mask.
    reads: BTreeMap<String, (usize, BigUint)>,
    lines: Vec<String>,
    temporaries: usize,
    /// The signal being defined, for messages.
    signal: String,
}

#[derive(Clone)]
struct Called {
    name: String,
    signal: String,
    /// Ports are declared in the header.
    is_port: bool,
}

impl Writer<'_> {
    fn module(
        &mut self,
        module: &Module,
        kinds: &[Kind],
        wire_names: &HashMap<String, String>,
        values: &BTreeMap<String, Id>,
    ) -> Result<String, EmitProblem> {
        let driven = |name: &str| {
            values
                .get(name)
                .copied()
                .ok_or_else(|| EmitProblem::Undriven {
                    signal: name.to_owned(),
                })
        };
        let mut outputs = Vec::new();
        for port in module.signals.iter().filter(|s| s.role == Role::Output) {
            outputs.push((wire_names[&port.name].clone(), driven(&port.name)?));
            self.call(
                driven(&port.name)?,
                &port.name,
                &wire_names[&port.name],
                true,
            );
        }
        for local in module.signals.iter().filter(|s| s.role == Role::Local) {
            if let Some(value) = values.get(&local.name) {
                self.call(*value, &local.name, &wire_names[&local.name], false);
            }
        }
        let mut inner = Vec::new();
        for child in &module.children {
            for port in child.ports().filter(|port| port.role == Role::Input) {
                let name = format!("{}${}", child.instance, port.name);
                let value = driven(&name)?;
                self.call(value, &name, &wire_names[&name], false);
                inner.push((name, value));
            }
        }
        for (_, value) in outputs.iter().chain(&inner) {
            self.count(*value);
        }

        let mut wires = String::new();
        for input in module.signals.iter().filter(|s| s.role == Role::Input) {
            self.reads.insert(
                wire_names[&input.name].clone(),
                (input.width, BigUint::ZERO),
            );
        }
        for (child, kind) in module.children.iter().zip(kinds) {
            for port in child.ports().filter(|port| port.role == Role::Output) {
                let name = &wire_names[&format!("{}${}", child.instance, port.name)];
                let range = range(port.width);
                let keyword = match kind {
                    Kind::Register(_) => "reg",
                    Kind::Module(_) => "wire",
                };
                let _ = writeln!(wires, "    {keyword} {range}{name};");
                self.reads.insert(name.clone(), (port.width, BigUint::ZERO));
            }
        }
        for (name, value) in &outputs {
            self.output(name, *value)?;
        }
        let mut connections = HashMap::new();
        for (name, value) in inner {
            self.signal.clone_from(&name);
            let text = self.connection(value)?;
            connections.insert(name, text);
        }
        let mut instances = registers(module, kinds, |path| {
            let connected = connections.get(path).unwrap_or_else(|| &wire_names[path]);
            connected.clone()
        });
        for (child, kind) in module.children.iter().zip(kinds) {
            let Kind::Module(name) = kind else {
                continue;
            };
            let instance = self.names.unique(&flat(&child.instance))?;
            let ports: Vec<String> = child
                .ports()
                .map(|port| {
                    let path = format!("{}${}", child.instance, port.name);
                    let wire = connections.get(&path).unwrap_or_else(|| &wire_names[&path]);
                    format!("        .{}({wire})", flat(&port.name))
                })
                .collect();
            let _ = writeln!(
                instances,
                "    {name} {instance} (\n{}\n    );",
                ports.join(",\n")
            );
        }
        let sink = self.sink()?;
        let mut parameters = String::new();
        for (declaration, _) in self.parameters.values() {
            let _ = writeln!(parameters, "    {declaration}");
        }
        let mut body = [parameters, wires].concat();
        self.lines
            .iter()
            .for_each(|line| body.extend(["    ", line, "\n"]));
        Ok([body, instances, sink].concat())
    }

    /// Names `id`, if it needs a name and has none.
    fn call(&mut self, id: Id, signal: &str, name: &str, is_port: bool) {
        let named = !matches!(
            self.graph.node(id),
            Node::Wire(_) | Node::Constant(..) | Node::Undefined
        );
        if named && !(is_port && matches!(self.graph.node(id), Node::Slice(..))) {
            let (name, signal) = (name.to_owned(), signal.to_owned());
            self.called.entry(id).or_insert(Called {
                name,
                signal,
                is_port,
            });
        }
    }

    /// Counts the uses of each node below `root`.
    fn count(&mut self, root: Id) {
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            let uses = self.uses.entry(id).or_default();
            *uses += 1;
            if *uses == 1 {
                match self.graph.node(id) {
                    Node::Wire(_) | Node::Constant(..) | Node::Undefined => {}
                    Node::Slice(a, _) | Node::Unary(_, a) => open.push(*a),
                    Node::Concatenation(parts) => open.extend(parts),
                    Node::Binary(_, a, b) => open.extend([*a, *b]),
                    Node::Mux(a, b, c) => open.extend([*a, *b, *c]),
                }
            }
        }
    }

    fn output(&mut self, name: &str, value: Id) -> Result<(), EmitProblem> {
        if self
            .called
            .get(&value)
            .is_some_and(|called| called.name == name)
        {
            self.reference(value)?;
            return Ok(());
        }
        name.clone_into(&mut self.signal);
        let text = self.top(value)?;
        self.lines.push(format!("assign {name} = {text};"));
        Ok(())
    }

    /// Returns the connection of an inner block's input: a name or a constant.
    fn connection(&mut self, value: Id) -> Result<String, EmitProblem> {
        self.reference(value).map(|(text, _)| text)
    }

    fn read(&mut self, name: &str, offset: usize, bits: usize) {
        if let Some((_, mask)) = self.reads.get_mut(name) {
            *mask |= ((BigUint::from(1_u8) << bits) - 1_u8) << offset;
        }
    }

    /// Defines a name for `id` unless it has one; returns the name.
    fn name(&mut self, id: Id) -> Result<String, EmitProblem> {
        if let Node::Wire(name) = self.graph.node(id) {
            return Ok(name.clone());
        }
        if let Some(name) = self.defined.get(&id) {
            return Ok(name.clone());
        }
        let called = match self.called.get(&id) {
            Some(called) => called.clone(),
            None => {
                self.temporaries += 1;
                let (name, signal) = (format!("t{}", self.temporaries), self.signal.clone());
                let name = self.names.unique(&name)?;
                Called {
                    name,
                    signal,
                    is_port: false,
                }
            }
        };
        let outer = std::mem::replace(&mut self.signal, called.signal);
        let text = self.top(id)?;
        self.signal = outer;
        let (name, width) = (called.name, self.graph.width(id));
        if called.is_port {
            self.lines.push(format!("assign {name} = {text};"));
        } else {
            self.lines
                .push(format!("wire {}{name} = {text};", range(width)));
            self.reads.insert(name.clone(), (width, BigUint::ZERO));
        }
        self.defined.insert(id, name.clone());
        Ok(name)
    }

    /// Returns whether the text is cheap to repeat at every use.
    fn is_simple(&self, id: Id) -> bool {
        match self.graph.node(id) {
            Node::Wire(_) | Node::Constant(..) | Node::Undefined => true,
            Node::Slice(base, _) => {
                matches!(self.graph.node(*base), Node::Wire(_)) || self.called.contains_key(base)
            }
            Node::Unary(Unary::Not, a) => self.is_simple(*a),
            Node::Concatenation(parts) => {
                parts.len() < 4 && parts.iter().all(|p| self.is_simple(*p))
            }
            _ => false,
        }
    }

    /// Returns the text for a use of `id`, and whether it binds tighter than every operator.
    fn reference(&mut self, id: Id) -> Result<(String, bool), EmitProblem> {
        let shared = self.uses.get(&id).is_some_and(|uses| *uses > 1) && !self.is_simple(id);
        if shared || self.called.contains_key(&id) || matches!(self.graph.node(id), Node::Wire(_)) {
            let name = self.name(id)?;
            self.read(&name, 0, self.graph.width(id));
            return Ok((name, true));
        }
        self.inline(id)
    }

    fn operand(&mut self, id: Id) -> Result<String, EmitProblem> {
        let (text, tight) = self.reference(id)?;
        Ok(if tight { text } else { format!("({text})") })
    }

    /// Returns the right side of a definition, with chained muxes on separate lines.
    fn top(&mut self, id: Id) -> Result<String, EmitProblem> {
        let mut text = String::new();
        let mut rest = id;
        let mut first = true;
        while let Node::Mux(condition, then, otherwise) = *self.graph.node(rest) {
            let reused =
                self.called.contains_key(&rest) || self.uses.get(&rest).is_some_and(|n| *n > 1);
            if !first && reused {
                break;
            }
            let (condition, then) = (self.operand(condition)?, self.operand(then)?);
            let _ = write!(text, "{condition} ? {then} :\n        ");
            rest = otherwise;
            first = false;
        }
        let last = if first {
            self.inline(rest)?
        } else {
            self.reference(rest)?
        };
        text.push_str(&last.0);
        Ok(text)
    }

    /// Returns the operator of `id` itself, ignoring its name.
    fn inline(&mut self, id: Id) -> Result<(String, bool), EmitProblem> {
        let width = self.graph.width(id);
        Ok(match self.graph.node(id).clone() {
            Node::Wire(name) => {
                self.read(&name, 0, width);
                (name, true)
            }
            Node::Constant(value, None) => (format!("{width}'h{value:x}"), true),
            Node::Constant(value, Some(label)) => (self.parameter(&label, &value, width)?, true),
            Node::Undefined => {
                return Err(EmitProblem::Latch {
                    signal: self.signal.clone(),
                });
            }
            Node::Slice(base, offset) => {
                let name = self.name(base)?;
                self.read(&name, offset, width);
                let top = offset + width - 1;
                (
                    if width == 1 {
                        format!("{name}[{offset}]")
                    } else {
                        format!("{name}[{top}:{offset}]")
                    },
                    true,
                )
            }
            Node::Concatenation(parts) => {
                let mut texts = Vec::new();
                for part in parts {
                    texts.push(self.reference(part)?.0);
                }
                (format!("{{{}}}", texts.join(", ")), true)
            }
            Node::Unary(operator, a) => {
                let mut a = self.operand(a)?;
                if operator != Unary::Not && a.starts_with('~') {
                    a = format!("({a})"); // `&~` would be one token
                }
                match operator {
                    Unary::Not => (format!("~{a}"), true),
                    Unary::Any => (format!("(|{a})"), true),
                    Unary::All => (format!("(&{a})"), true),
                    Unary::Parity => (format!("(^{a})"), true),
                }
            }
            Node::Binary(operator, left, right) => self.infix(operator, left, right)?,
            Node::Mux(condition, then, otherwise) => {
                let (condition, then) = (self.operand(condition)?, self.operand(then)?);
                let otherwise = self.operand(otherwise)?;
                (format!("{condition} ? {then} : {otherwise}"), false)
            }
        })
    }

    fn infix(
        &mut self,
        operator: Binary,
        left: Id,
        right: Id,
    ) -> Result<(String, bool), EmitProblem> {
        let symbol = match operator {
            Binary::Add => "+",
            Binary::Subtract => "-",
            Binary::Multiply => "*",
            Binary::And => "&",
            Binary::Or => "|",
            Binary::Xor => "^",
            Binary::ShiftLeft => "<<",
            Binary::ShiftRight => ">>",
            Binary::Equal => "==",
            Binary::NotEqual => "!=",
            Binary::Less => "<",
            Binary::LessEqual => "<=",
        };
        let is_shift = matches!(operator, Binary::ShiftLeft | Binary::ShiftRight);
        let right = match self.graph.value(right) {
            Some(amount) if is_shift => amount.to_string(),
            _ => self.operand(right)?,
        };
        // `a ^ b ^ c` needs no parentheses on its left.
        let chains = matches!(operator, Binary::And | Binary::Or | Binary::Xor);
        let same = matches!(self.graph.node(left), Node::Binary(o, ..) if *o == operator);
        let left = if chains && same {
            self.reference(left)?.0
        } else {
            self.operand(left)?
        };
        Ok((format!("{left} {symbol} {right}"), false))
    }

    fn parameter(
        &mut self,
        label: &str,
        value: &BigUint,
        width: usize,
    ) -> Result<String, EmitProblem> {
        if let Some((_, name)) = self.parameters.get(label) {
            return Ok(name.clone());
        }
        let name = match self.constants.get(label) {
            Some(name) => name.clone(),
            None => self.names.unique(&flat(label))?,
        };
        let declaration = format!("localparam {}{name} = {width}'h{value:x};", range(width));
        self.parameters
            .insert(label.to_owned(), (declaration, name.clone()));
        Ok(name)
    }

    /// Writes a wire that reads all unread bits, which lint would report.
    fn sink(&mut self) -> Result<String, EmitProblem> {
        let mut unread = Vec::new();
        for (name, (width, mask)) in &self.reads {
            let mut bit = 0;
            while bit < *width {
                if mask.bit(bit as u64) {
                    bit += 1;
                    continue;
                }
                let start = bit;
                while bit < *width && !mask.bit(bit as u64) {
                    bit += 1;
                }
                unread.push(match (start, bit - 1) {
                    (0, last) if last + 1 == *width => name.clone(),
                    (first, last) if first == last => format!("{name}[{first}]"),
                    (first, last) => format!("{name}[{last}:{first}]"),
                });
            }
        }
        if unread.is_empty() {
            return Ok(String::new());
        }
        let name = self.names.unique("unused")?;
        Ok(format!(
            "    wire {name} = &{{1'b0, {}}};\n",
            unread.join(", ")
        ))
    }
}
