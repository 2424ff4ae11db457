//! The tree of blocks, from rust-hdl's probe.

use super::error::EmitProblem;
use num_bigint::BigUint;
use rust_hdl::prelude::{
    Atom, AtomKind, Block, Probe, TypeDescriptor, TypeKind, Verilog, VerilogLiteral,
};
use std::collections::BTreeMap;

/// Role of a signal in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Input,
    Output,
    Local,
    Constant,
}

#[derive(Clone, Debug)]
pub(super) struct Signal {
    /// Name in the form of `#[hdl_gen]`, `$` between the parts.
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) width: usize,
    /// Value of a constant.
    pub(super) value: BigUint,
}

/// A block, its signals in declaration order, and its inner blocks.
pub(super) struct Module {
    /// Name of the field that holds the block, `$i` for the element of an array.
    pub(super) instance: String,
    pub(super) signals: Vec<Signal>,
    pub(super) children: Vec<Self>,
    pub(super) code: Verilog,
    /// Maps `Type$Value` to value and width, for the enums among the signals; `None` where two
    /// types share a name.
    pub(super) enums: BTreeMap<String, Option<(usize, usize)>>,
    /// A signal without Verilog; an error if the block is rendered from statements.
    pub(super) problem: Option<EmitProblem>,
}

impl Module {
    pub(super) fn ports(&self) -> impl Iterator<Item = &Signal> {
        self.signals
            .iter()
            .filter(|signal| matches!(signal.role, Role::Input | Role::Output))
    }

    fn add_enums(&mut self, descriptor: &TypeDescriptor) {
        match &descriptor.kind {
            TypeKind::Enum(labels) => {
                let width = (usize::BITS - labels.len().saturating_sub(1).leading_zeros()) as usize;
                for (value, label) in labels.iter().enumerate() {
                    let label = label.replace("::", "$");
                    self.enums
                        .entry(label)
                        .and_modify(|known| *known = known.filter(|known| *known == (value, width)))
                        .or_insert(Some((value, width)));
                }
            }
            TypeKind::Composite(fields) => {
                fields.iter().for_each(|field| self.add_enums(&field.kind));
            }
            TypeKind::Bits(_) | TypeKind::Signed(_) => {}
        }
    }
}

/// Returns the value of a literal; `None` if it is negative.
pub(super) fn literal_value(literal: &VerilogLiteral) -> Option<BigUint> {
    let text = format!("{literal:x}");
    BigUint::parse_bytes(text.split_once("'h")?.1.as_bytes(), 16)
}

#[derive(Default)]
struct Walker {
    open: Vec<Module>,
    namespace: Vec<String>,
    top: Option<Module>,
}

impl Probe for Walker {
    fn visit_start_scope(&mut self, name: &str, node: &dyn Block) {
        self.namespace.clear();
        self.open.push(Module {
            instance: name.to_owned(),
            signals: Vec::new(),
            children: Vec::new(),
            code: node.hdl(),
            enums: BTreeMap::new(),
            problem: None,
        });
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        let Some(module) = self.open.pop() else {
            return;
        };
        let Some(parent) = self.open.last_mut() else {
            self.top = Some(module);
            return;
        };
        for (label, value) in &module.enums {
            parent
                .enums
                .entry(label.clone())
                .and_modify(|known| *known = known.filter(|known| Some(*known) == *value))
                .or_insert(*value);
        }
        parent.children.push(module);
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.namespace.push(name.to_owned());
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.namespace.pop();
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        let Some(module) = self.open.last_mut() else {
            return;
        };
        let mut parts = self.namespace.clone();
        parts.push(name.to_owned());
        let name = parts.join("$");
        let descriptor = atom.descriptor();
        module.add_enums(&descriptor);
        let role = match atom.kind() {
            AtomKind::InputParameter => Role::Input,
            AtomKind::OutputParameter => Role::Output,
            AtomKind::LocalSignal => Role::Local,
            AtomKind::Constant => Role::Constant,
            kind @ (AtomKind::InOutParameter
            | AtomKind::OutputPassthrough
            | AtomKind::StubInputSignal
            | AtomKind::StubOutputSignal) => {
                let construct = format!("{kind:?} {name}");
                module
                    .problem
                    .get_or_insert(EmitProblem::Unsupported { construct });
                return;
            }
        };
        if matches!(descriptor.kind, TypeKind::Signed(_)) || atom.bits() == 0 {
            let what = if atom.bits() == 0 {
                "of no bits"
            } else {
                "with a sign"
            };
            let construct = format!("signal {name} {what}");
            module
                .problem
                .get_or_insert(EmitProblem::Unsupported { construct });
        }
        let value = literal_value(&atom.verilog()).unwrap_or_default();
        module.signals.push(Signal {
            name,
            role,
            width: atom.bits(),
            value,
        });
    }
}

/// Returns the tree of `block`; `None` if the block exposes nothing (not a `LogicBlock`).
pub(super) fn walk(block: &dyn Block, top: &str) -> Option<Module> {
    let mut walker = Walker::default();
    block.accept(top, &mut walker);
    walker.top
}
