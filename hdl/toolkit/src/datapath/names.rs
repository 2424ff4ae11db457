//! Names inside a module: names from the source, and generated ones that describe a value.

use std::collections::{HashMap, HashSet};

use super::graph::{Datapath, Id, Op};

/// Words reserved by Verilog tools, as far as our names could collide with them.
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

/// Returns whether a port, a module or a value may have this name: an identifier, neither a keyword
/// nor a name generated here.
pub(super) fn is_free_name(name: &str) -> bool {
    let mut letters = name.chars();
    let identifier = letters
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_');
    identifier && !matches!(name, CLOCK | UNUSED) && !RESERVED.contains(&name)
}

pub(super) const CLOCK: &str = "clock";
pub(super) const UNUSED: &str = "unused";

/// Names of a module's values and instances.
///
/// | value | name |
/// |---|---|
/// | named in the source | that name, after the names of the enclosing scopes |
/// | a register of `x` at stage 7 | `x_s7` |
/// | bits 9 to 4 of `x` | `x_9_4` |
/// | output `y` of an instance | the instance's name and `_y` |
/// | other | the names of the scopes, and the operation |
///
/// Equal names are numbered.
pub(super) struct Names {
    pub(super) values: Vec<String>,
    /// Registers of delays longer than one clock, which are one word.
    pub(super) chains: HashMap<Id, String>,
    pub(super) instances: Vec<String>,
    /// Outputs of instances, port by port, including unread ones.
    pub(super) outputs: Vec<Vec<String>>,
}

/// Names in use, each once.
struct UsedNames {
    names: HashSet<String>,
    /// Number of requests for each name that needs a number.
    asked: HashMap<String, usize>,
    given: HashMap<String, usize>,
}

impl UsedNames {
    fn unique(&mut self, name: &str) -> String {
        let several = self.asked.get(name).is_some_and(|count| *count > 1);
        if !several && !RESERVED.contains(&name) && self.names.insert(name.to_owned()) {
            return name.to_owned();
        }
        let number = self.given.entry(name.to_owned()).or_default();
        loop {
            let numbered = format!("{name}_{number}");
            *number += 1;
            if self.names.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

impl Names {
    pub(super) fn of(module: &Datapath) -> Self {
        let ports = module.inputs.iter();
        let ports = ports.chain(module.outputs.iter().map(|(port, _)| port));
        let mut names: HashSet<String> = ports.map(|port| port.name.clone()).collect();
        names.extend([CLOCK, UNUSED].map(str::to_owned));
        let mut asked: HashMap<String, usize> = HashMap::new();
        for node in &module.nodes {
            if let Some(name) = node.name.clone().or_else(|| own(&node.op, &node.scope)) {
                *asked.entry(name).or_default() += 1;
            }
        }
        for instance in &module.instances {
            let name = scoped(&instance.scope, &instance.module.name);
            *asked.entry(name).or_default() += 1;
        }
        let mut taken = UsedNames {
            names,
            asked,
            given: HashMap::new(),
        };
        let instances: Vec<String> = module
            .instances
            .iter()
            .map(|instance| taken.unique(&scoped(&instance.scope, &instance.module.name)))
            .collect();
        let mut all = Self {
            values: Vec::with_capacity(module.nodes.len()),
            chains: HashMap::new(),
            outputs: vec![Vec::new(); instances.len()],
            instances,
        };
        for (id, node) in module.nodes.iter().enumerate() {
            let name = match (&node.op, &node.name) {
                (Op::Constant(_), _) => String::new(),
                (Op::Input(port), _) => module.inputs[*port].name.clone(),
                (_, Some(name)) => taken.unique(name),
                (Op::Delay { of, .. }, None) => {
                    let name = all.delayed(module, *of);
                    taken.unique(&format!("{name}_s{}", node.stage.unwrap_or(0)))
                }
                (Op::Slice { of, low }, None) => {
                    let (name, last) = (&all.values[*of as usize], low + node.width - 1);
                    let name = if node.width == 1 {
                        format!("{name}_{low}")
                    } else {
                        format!("{name}_{last}_{low}")
                    };
                    taken.unique(&name)
                }
                (Op::Not(of), None) => taken.unique(&format!("not_{}", all.values[*of as usize])),
                (Op::Output { instance, port }, None) => {
                    let port = &module.instances[*instance].module.outputs[*port].0.name;
                    taken.unique(&format!("{}_{port}", all.instances[*instance]))
                }
                (op, None) => {
                    let name = own(op, &node.scope).unwrap_or_default();
                    taken.unique(&name)
                }
            };
            if let Op::Delay { by: 2.., .. } = node.op {
                let chain = taken.unique(&format!("{name}_way"));
                all.chains.insert(id as Id, chain);
            }
            all.values.push(name);
        }
        for (number, instance) in module.instances.iter().enumerate() {
            let outputs = instance.module.outputs.iter().enumerate();
            let of_port = |index| {
                let is = Op::Output {
                    instance: number,
                    port: index,
                };
                module.nodes.iter().position(|node| node.op == is)
            };
            all.outputs[number] = outputs
                .map(|(index, (port, _))| match of_port(index) {
                    Some(id) => all.values[id].clone(),
                    None => taken.unique(&format!("{}_{}", all.instances[number], port.name)),
                })
                .collect();
        }
        all
    }

    /// Returns the name of a delay chain's source, without the stages of earlier delays.
    fn delayed<'a>(&'a self, module: &Datapath, of: Id) -> &'a str {
        let node = &module.nodes[of as usize];
        match (&node.op, &node.name) {
            (Op::Delay { of, .. }, None) => self.delayed(module, *of),
            _ => &self.values[of as usize],
        }
    }
}

fn scoped(scope: &str, name: &str) -> String {
    if scope.is_empty() {
        name.to_owned()
    } else {
        format!("{scope}_{name}")
    }
}

/// Returns a name derived from the operation; `None` where the name derives from an operand.
fn own(op: &Op, scope: &str) -> Option<String> {
    let name = match op {
        Op::Input(_)
        | Op::Constant(_)
        | Op::Delay { .. }
        | Op::Slice { .. }
        | Op::Not(_)
        | Op::Output { .. } => return None,
        Op::Sum(_) => "sum",
        Op::Subtract(..) => "difference",
        Op::Multiply(..) => "product",
        Op::And(..) => "both",
        Op::Or(..) => "either",
        Op::Xor(..) => "differs",
        Op::Concatenate(_) => "joined",
        Op::Select { .. } => "chosen",
        Op::LessThan(..) => "less",
        Op::Equal(..) => "equal",
        Op::Any(_) => "any_bit",
        Op::All(_) => "all_bits",
    };
    Some(scoped(scope, name))
}
