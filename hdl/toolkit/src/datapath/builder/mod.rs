//! Graph construction: widths are checked, stages are aligned, equal nodes are merged.

mod operations;

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use num_bigint::BigUint;

use super::{
    MAX_WIDTH,
    error::DatapathError,
    evaluate,
    finish::{Draft, finish},
    graph::{Datapath, Id, Instance, Model, Node, Op, Port},
    names::is_free_name,
};

/// A value at one stage of a graph under construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wire {
    builder: u64,
    pub(super) id: Id,
    width: u32,
}

impl Wire {
    /// Returns the number of bits.
    pub fn width(self) -> usize {
        self.width as usize
    }
}

/// Counter of builder tags: distinguishes the wires of different builders.
static BUILDERS: AtomicU64 = AtomicU64::new(0);

/// Id of wires that stand for the result of an invalid operation.
const POISON: Id = Id::MAX;

/// A pipeline under construction.
///
/// Every operation is combinational at the latest stage of its operands; earlier operands are
/// delayed to that stage. [`Self::register`] moves a value to the next stage. The builder keeps the
/// first mistake, and [`Self::finish`] returns it.
#[derive(Debug)]
pub struct Builder {
    tag: u64,
    name: String,
    inputs: Vec<Port>,
    nodes: Vec<Node>,
    known: HashMap<(Op, usize), Id>,
    instances: Vec<Instance>,
    /// Names of the open scopes.
    scope: Arc<str>,
    error: Option<DatapathError>,
    model: Option<Model>,
}

impl Builder {
    /// Makes an empty pipeline; `name` is the name of the Verilog module.
    pub fn new(name: impl Into<String>) -> Self {
        let mut new = Self {
            tag: BUILDERS.fetch_add(1, Ordering::Relaxed),
            name: name.into(),
            inputs: Vec::new(),
            nodes: Vec::new(),
            known: HashMap::new(),
            instances: Vec::new(),
            scope: Arc::from(""),
            error: None,
            model: None,
        };
        if !is_free_name(&new.name) {
            let name = new.name.clone();
            new.fail(|module| DatapathError::Name { module, name });
        }
        new
    }

    pub(super) fn fail(&mut self, error: impl FnOnce(String) -> DatapathError) -> Wire {
        if self.error.is_none() {
            self.error = Some(error(self.name.clone()));
        }
        Wire {
            builder: self.tag,
            id: POISON,
            width: 1,
        }
    }

    fn wire(&self, id: Id) -> Wire {
        Wire {
            builder: self.tag,
            id,
            width: self.nodes[id as usize].width as u32,
        }
    }

    /// Checks that the wires belong to this builder; a poisoned wire has reported its error before.
    fn check(&mut self, operation: &'static str, wires: &[Wire]) -> bool {
        for (index, wire) in wires.iter().enumerate() {
            if wire.builder != self.tag {
                self.fail(|module| DatapathError::UnknownWire {
                    module,
                    operation,
                    index,
                });
                return false;
            }
            if wire.id == POISON {
                return false;
            }
        }
        true
    }

    fn poison(&self) -> Wire {
        Wire {
            builder: self.tag,
            id: POISON,
            width: 1,
        }
    }

    /// Checks that all wires have `expected` bits (`exact`), or at most as many.
    fn widths(
        &mut self,
        operation: &'static str,
        wires: &[Wire],
        expected: usize,
        exact: bool,
    ) -> bool {
        for (index, wire) in wires.iter().enumerate() {
            let got = wire.width();
            if got > expected || (exact && got != expected) {
                self.fail(|module| DatapathError::Operand {
                    module,
                    operation,
                    index,
                    expected,
                    got,
                });
                return false;
            }
        }
        true
    }

    /// Returns the node, new or known; `stage` is the stage of its operands.
    fn node(
        &mut self,
        operation: &'static str,
        op: Op,
        width: usize,
        stage: Option<usize>,
    ) -> Wire {
        if width == 0 || width > MAX_WIDTH {
            return self.fail(|module| DatapathError::Width {
                module,
                operation,
                expected: MAX_WIDTH,
                got: width,
            });
        }
        let op = if stage.is_none() && !matches!(op, Op::Constant(_)) {
            // All operands are constants.
            let nodes = &self.nodes;
            let none = BigUint::ZERO;
            let value = evaluate::operation(
                &op,
                width,
                |i| match &nodes[i as usize].op {
                    Op::Constant(v) => v,
                    _ => &none,
                },
                |i| nodes[i as usize].width,
            );
            Op::Constant(value)
        } else {
            op
        };
        let key = (op, width);
        if let Some(&id) = self.known.get(&key) {
            return self.wire(id);
        }
        let id = self.nodes.len() as Id;
        self.nodes.push(Node {
            op: key.0.clone(),
            width,
            stage,
            name: None,
            scope: Arc::clone(&self.scope),
        });
        self.known.insert(key, id);
        self.wire(id)
    }

    /// Delays all operands to the latest of their stages.
    fn align(&mut self, wires: &[Wire]) -> (Vec<Id>, Option<usize>) {
        let stage = wires.iter().filter_map(|&w| self.stage(w)).max();
        let ids = match stage {
            Some(stage) => wires.iter().map(|&w| self.delay_to(w, stage).id).collect(),
            None => wires.iter().map(|w| w.id).collect(),
        };
        (ids, stage)
    }

    /// Returns the clocks from the inputs to the wire's value; `None` for a constant.
    pub fn stage(&self, wire: Wire) -> Option<usize> {
        self.nodes.get(wire.id as usize).and_then(|n| n.stage)
    }

    /// Returns whether the wire is the output of a register.
    pub fn is_register(&self, wire: Wire) -> bool {
        self.nodes
            .get(wire.id as usize)
            .is_some_and(|n| matches!(n.op, Op::Delay { .. } | Op::Output { .. }))
    }

    /// Adds an input port, at stage 0.
    pub fn input(&mut self, name: &str, width: usize) -> Wire {
        if !is_free_name(name) || self.inputs.iter().any(|p| p.name == name) {
            let name = name.to_owned();
            return self.fail(|module| DatapathError::Name { module, name });
        }
        let port = self.inputs.len();
        let wire = self.node("input", Op::Input(port), width, Some(0));
        self.inputs.push(Port {
            name: name.to_owned(),
            width,
        });
        wire
    }

    /// Adds a constant, available at every stage.
    pub fn constant(&mut self, value: &BigUint, width: usize) -> Wire {
        let got = value.bits() as usize;
        if got > width {
            return self.fail(|module| DatapathError::Constant {
                module,
                expected: width,
                got,
            });
        }
        self.node("constant", Op::Constant(value.clone()), width, None)
    }

    /// Delays a value by one clock.
    pub fn register(&mut self, wire: Wire) -> Wire {
        match self.stage(wire) {
            Some(stage) => self.delay_to(wire, stage + 1),
            None => wire,
        }
    }

    /// Delays a value to a later stage; all users share the registers.
    pub fn delay_to(&mut self, wire: Wire, stage: usize) -> Wire {
        if !self.check("delay", &[wire]) {
            return self.poison();
        }
        let node = &self.nodes[wire.id as usize];
        let Some(from) = node.stage else {
            return wire;
        };
        if stage < from {
            return self.fail(|module| DatapathError::Stage {
                module,
                expected: from,
                got: stage,
            });
        }
        if stage == from {
            return wire;
        }
        // Counts from the undelayed value, so that there is one chain.
        let (of, by) = match node.op {
            Op::Delay { of, by } => (of, by + stage - from),
            _ => (wire.id, stage - from),
        };
        let width = node.width;
        self.node("delay", Op::Delay { of, by }, width, Some(stage))
    }

    /// Instantiates a module that starts when its last input is available; returns its outputs, one
    /// module latency later.
    pub fn instance(&mut self, module: &Arc<Datapath>, inputs: &[Wire]) -> Vec<Wire> {
        const OPERATION: &str = "instance";
        let poisoned = vec![self.poison(); module.outputs.len()];
        if !self.check(OPERATION, inputs) {
            return poisoned;
        }
        if inputs.len() != module.inputs.len() {
            let (expected, got) = (module.inputs.len(), inputs.len());
            self.fail(|module| DatapathError::Count {
                module,
                operation: OPERATION,
                expected,
                got,
            });
            return poisoned;
        }
        for (index, (wire, port)) in inputs.iter().zip(&module.inputs).enumerate() {
            if wire.width() != port.width {
                self.fail(|module| DatapathError::Operand {
                    module,
                    operation: OPERATION,
                    index,
                    expected: port.width,
                    got: wire.width(),
                });
                return poisoned;
            }
        }
        let (ids, stage) = self.align(inputs);
        let stage = stage.unwrap_or(0);
        // Equal instances are merged.
        let known = self
            .instances
            .iter()
            .position(|i| Arc::ptr_eq(&i.module, module) && i.inputs == ids && i.stage == stage);
        let instance = known.unwrap_or_else(|| {
            self.instances.push(Instance {
                module: Arc::clone(module),
                inputs: ids,
                stage,
                scope: Arc::clone(&self.scope),
            });
            self.instances.len() - 1
        });
        let stage = stage + module.latency;
        module
            .outputs
            .iter()
            .enumerate()
            .map(|(port, (of, _))| {
                let op = Op::Output { instance, port };
                self.node(OPERATION, op, of.width, Some(stage))
            })
            .collect()
    }

    /// Runs `make`; the Verilog names of everything added begin with `scope`.
    pub fn within<T>(&mut self, scope: &str, make: impl FnOnce(&mut Self) -> T) -> T {
        if !is_free_name(scope) {
            let name = scope.to_owned();
            self.fail(|module| DatapathError::Name { module, name });
        }
        let inner = if self.scope.is_empty() {
            scope.to_owned()
        } else {
            format!("{}_{scope}", self.scope)
        };
        let outer = std::mem::replace(&mut self.scope, inner.into());
        let made = make(self);
        self.scope = outer;
        made
    }

    /// Runs `make` within a scope and gives the resulting value the scope's name in Verilog; a
    /// value that already has a name keeps it.
    pub fn named(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Wire) -> Wire {
        let (wire, full) = self.within(name, |b| (make(b), b.scope.to_string()));
        if let Some(node) = self.nodes.get_mut(wire.id as usize)
            && wire.builder == self.tag
            && node.name.is_none()
        {
            node.name = Some(full);
        }
        wire
    }

    /// Sets native code for the module's function, which simulations then call. The code gets the
    /// limbs of all inputs, port after port, each port rounded up to whole limbs, and fills in the
    /// limbs of all outputs. The code must agree with the graph for *all* inputs, including ones
    /// that never occur in valid operation: recordings also contain port values from cycles without
    /// valid data.
    pub fn model(&mut self, function: impl Fn(&[u64], &mut [u64]) + Send + Sync + 'static) {
        self.model = Some(Model(Arc::new(function)));
    }

    /// Finishes the pipeline with these outputs: all aligned to the latest, each a register (or a
    /// constant). Nodes that no output needs are removed; inputs stay ports.
    ///
    /// # Errors
    /// The first mistake in the graph, a name used twice, or two different submodules of one name.
    pub fn finish(mut self, outputs: &[(&str, Wire)]) -> Result<Arc<Datapath>, DatapathError> {
        for (index, &(name, wire)) in outputs.iter().enumerate() {
            let taken = self.inputs.iter().any(|p| p.name == name)
                || outputs[..index].iter().any(|o| o.0 == name);
            if !is_free_name(name) || taken {
                let name = name.to_owned();
                self.fail(|module| DatapathError::Name { module, name });
            }
            self.check("finish", &[wire]);
        }
        if outputs.is_empty() {
            self.fail(|module| DatapathError::Count {
                module,
                operation: "finish",
                expected: 1,
                got: 0,
            });
        }
        if let Some(error) = self.error {
            return Err(error);
        }
        let latest = outputs
            .iter()
            .filter_map(|o| self.stage(o.1))
            .max()
            .unwrap_or(0);
        let open = outputs
            .iter()
            .any(|o| self.stage(o.1) == Some(latest) && !self.is_register(o.1));
        let latency = latest + usize::from(open);
        let ports = outputs
            .iter()
            .map(|&(name, wire)| {
                let port = Port {
                    name: name.to_owned(),
                    width: wire.width(),
                };
                let id = self.delay_to(wire, latency).id;
                (port, id)
            })
            .collect();
        let draft = Draft {
            name: self.name,
            inputs: self.inputs,
            nodes: self.nodes,
            instances: self.instances,
            model: self.model,
        };
        finish(draft, ports, latency)
    }
}
