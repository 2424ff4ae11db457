//! The graph: operations, nodes, finished modules.

use std::sync::Arc;

use num_bigint::BigUint;

/// Index of a node in its graph. Operands come before their users.
pub(super) type Id = u32;

/// Operation of a node. Widths are exact: a result has the width of its node, modulo 2^width.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Op {
    /// Port by number.
    Input(usize),
    /// A constant, the same at every stage.
    Constant(BigUint),
    /// Sum of operands no wider than the result.
    Sum(Vec<Id>),
    Subtract(Id, Id),
    /// Exact product: the width is the sum of the operands' widths.
    Multiply(Id, Id),
    And(Id, Id),
    Or(Id, Id),
    Xor(Id, Id),
    Not(Id),
    /// The first operand is the least significant.
    Concatenate(Vec<Id>),
    Slice {
        of: Id,
        low: usize,
    },
    Select {
        condition: Id,
        yes: Id,
        no: Id,
    },
    LessThan(Id, Id),
    Equal(Id, Id),
    /// Disjunction of all bits.
    Any(Id),
    /// Conjunction of all bits.
    All(Id),
    /// `by` registers in series, 0 after power-up.
    Delay {
        of: Id,
        by: usize,
    },
    /// Output `port` of an instance.
    Output {
        instance: usize,
        port: usize,
    },
}

impl Op {
    pub(super) fn operands(&self, mut f: impl FnMut(Id)) {
        match self {
            Self::Input(_) | Self::Constant(_) | Self::Output { .. } => {}
            Self::Sum(all) | Self::Concatenate(all) => all.iter().copied().for_each(f),
            Self::Subtract(a, b)
            | Self::Multiply(a, b)
            | Self::And(a, b)
            | Self::Or(a, b)
            | Self::Xor(a, b)
            | Self::LessThan(a, b)
            | Self::Equal(a, b) => {
                f(*a);
                f(*b);
            }
            Self::Not(a) | Self::Any(a) | Self::All(a) => f(*a),
            Self::Slice { of, .. } | Self::Delay { of, .. } => f(*of),
            Self::Select { condition, yes, no } => {
                f(*condition);
                f(*yes);
                f(*no);
            }
        }
    }

    /// Returns the operation with its operands mapped by `f`.
    pub(super) fn mapped(&self, f: impl Fn(Id) -> Id) -> Self {
        let two = |a: &Id, b: &Id| (f(*a), f(*b));
        match self {
            Self::Input(_) | Self::Constant(_) | Self::Output { .. } => self.clone(),
            Self::Sum(all) => Self::Sum(all.iter().map(|&i| f(i)).collect()),
            Self::Concatenate(all) => Self::Concatenate(all.iter().map(|&i| f(i)).collect()),
            Self::Subtract(a, b) => Self::Subtract(f(*a), f(*b)),
            Self::Multiply(a, b) => Self::Multiply(f(*a), f(*b)),
            Self::And(a, b) => Self::And(f(*a), f(*b)),
            Self::Or(a, b) => Self::Or(f(*a), f(*b)),
            Self::Xor(a, b) => Self::Xor(f(*a), f(*b)),
            Self::LessThan(a, b) => {
                let (a, b) = two(a, b);
                Self::LessThan(a, b)
            }
            Self::Equal(a, b) => Self::Equal(f(*a), f(*b)),
            Self::Not(a) => Self::Not(f(*a)),
            Self::Any(a) => Self::Any(f(*a)),
            Self::All(a) => Self::All(f(*a)),
            Self::Slice { of, low } => Self::Slice {
                of: f(*of),
                low: *low,
            },
            Self::Delay { of, by } => Self::Delay {
                of: f(*of),
                by: *by,
            },
            Self::Select { condition, yes, no } => Self::Select {
                condition: f(*condition),
                yes: f(*yes),
                no: f(*no),
            },
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) op: Op,
    pub(super) width: usize,
    /// Clocks after the inputs; `None` for a constant.
    pub(super) stage: Option<usize>,
    /// Name in the source, without scopes.
    pub(super) name: Option<String>,
    /// Names of the enclosing scopes.
    pub(super) scope: Arc<str>,
}

#[derive(Clone, Debug)]
pub(super) struct Instance {
    pub(super) module: Arc<Datapath>,
    pub(super) inputs: Vec<Id>,
    pub(super) stage: usize,
    /// Names of the enclosing scopes.
    pub(super) scope: Arc<str>,
}

/// The native code of a module; see [`super::Builder::model`].
type Function = dyn Fn(&[u64], &mut [u64]) + Send + Sync;

#[derive(Clone)]
pub(super) struct Model(pub(super) Arc<Function>);

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Model")
    }
}

/// A named bundle of bits at a module's boundary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Name in Verilog.
    pub name: String,
    /// Width in bits.
    pub width: usize,
}

/// A finished pipeline: accepts inputs on every clock and gives the outputs [`Self::latency`]
/// clocks later.
///
/// There is no stall and no reset; registers are 0 after power-up. The surrounding control tracks
/// the validity of results.
#[derive(Debug)]
pub struct Datapath {
    pub(super) name: String,
    pub(super) inputs: Vec<Port>,
    pub(super) outputs: Vec<(Port, Id)>,
    pub(super) latency: usize,
    /// Topological order, without dead nodes; delays form chains (a delay's source is never a delay
    /// that could be shared further).
    pub(super) nodes: Vec<Node>,
    pub(super) instances: Vec<Instance>,
    /// The distinct submodules, children first.
    pub(super) modules: Vec<Arc<Self>>,
    pub(super) model: Option<Model>,
}

/// Size of a pipeline, all instances counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Operations and delay chains.
    pub nodes: usize,
    /// Instances of other modules.
    pub instances: usize,
    /// Multiplications.
    pub multipliers: usize,
    /// Bits of registers, delay chains included.
    pub register_bits: usize,
    /// Bits in delays of two or more clocks, which map to shift registers.
    pub shift_register_bits: usize,
    /// Bits of sums and differences, times the number of operands minus one.
    pub adder_bits: usize,
}

impl Datapath {
    /// Returns the name of the module.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the inputs, in declaration order.
    pub fn inputs(&self) -> &[Port] {
        &self.inputs
    }

    /// Returns the outputs, in declaration order.
    pub fn outputs(&self) -> impl ExactSizeIterator<Item = &Port> {
        self.outputs.iter().map(|(port, _)| port)
    }

    /// Returns the clocks from an input to its output: inputs set before edge k show at the outputs
    /// after edge k + latency - 1.
    pub fn latency(&self) -> usize {
        self.latency
    }

    /// Counts nodes, multipliers and register bits.
    pub fn statistics(&self) -> Statistics {
        let mut all = Statistics {
            nodes: self.nodes.len(),
            instances: self.instances.len(),
            ..Statistics::default()
        };
        for node in &self.nodes {
            match &node.op {
                Op::Multiply(..) => all.multipliers += 1,
                Op::Sum(of) => all.adder_bits += node.width * (of.len() - 1),
                Op::Subtract(..) => all.adder_bits += node.width,
                Op::Delay { by, .. } => {
                    all.register_bits += node.width * by;
                    if *by > 1 {
                        all.shift_register_bits += node.width * by;
                    }
                }
                _ => {}
            }
        }
        for instance in &self.instances {
            let one = instance.module.statistics();
            all.nodes += one.nodes;
            all.instances += one.instances;
            all.multipliers += one.multipliers;
            all.register_bits += one.register_bits;
            all.shift_register_bits += one.shift_register_bits;
            all.adder_bits += one.adder_bits;
        }
        all
    }
}
