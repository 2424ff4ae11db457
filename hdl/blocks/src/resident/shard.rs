//! Tasks of a proof of one shard whose columns stay on the card.

use zkfabric_hdl_toolkit::HdlError;

use super::field_unit::ROUND_CYCLES;
use super::operation::Operation;
use super::shape::{BITS, Chip, LANES, LOG_UNIT, ROUNDS_OF_STATE, STATES, Shape, WIDTHS};
use super::step::{Phases, Task};
use crate::card::BEAT_BYTES;
use crate::estimate::{Array, Assumptions, Card, FIELD_BITS, Placement, Values};
use crate::fold;
use crate::narrow_msm::{self, card::estimate::work_of};

/// Bytes of a field element.
pub(super) const ELEMENT_BYTES: u64 = 32;
/// Bits of the digits as which narrow scalars' engines take field elements.
const DIGIT_BITS: u32 = 16;
const DIGITS: u32 = FIELD_BITS.div_ceil(DIGIT_BITS);
/// Layers of the tree of fractions that a unit of field operations sums before it writes: eight
/// nodes of eight lanes and what is made of them fit its memory.
const FUSED: u32 = 3;
/// Products of a node's lane: `p0 q1`, `p1 q0`, `q0 q1`.
const NODE_PRODUCTS: u64 = 3;
/// log2 of the columns of an opening (`docs/mercury.md`: b = 2^11), and its challenges.
const LOG_OPENING: u32 = 11;
const OPENING_ROUNDS: u64 = 6;
/// Commitments of an opening to polynomials of at most b coefficients: h, g, S, D, W, W'.
const SHORT_COMMITMENTS: u32 = 6;
/// Terms of the four claims that remain of permutations, over a row of bits: 75 bits after the
/// first state, 100 signs, 25 bits of the first state and the flag (`docs/protocol.md`).
const LINEAR_TERMS: u64 = 75 + 100 + 25 + 1;
/// Products of a pair of rows in a sum of linear forms: two points, and weight and form bound.
const LINEAR_PRODUCTS: u64 = 4;
/// Products of a pair of units in a reduction: two points, and value and weight bound.
const REDUCTION_PRODUCTS: u64 = 4;

/// A layer of Keccak's permutations (`docs/protocol.md`, *Permutations*).
pub(super) struct Gate {
    /// Degree over permutations, and over cells.
    pub(super) degree: [u64; 2],
    /// Columns.
    pub(super) columns: u64,
    /// Products of the summand at a point, the weights' included.
    pub(super) products: u64,
    /// Products per permutation and cell before the first round.
    pub(super) before: u64,
}

/// Chi: `B ((B' - 1) (B'' + 1) + 2)` and a weight for 25 lanes. Theta: `G C C'` for five sheets; G
/// is a weighted sum of 25 signs. Parity: five products of five signs with weights; 25 signs are
/// summed with weights, once.
pub(super) const GATES: [Gate; 3] = [
    Gate {
        degree: [3, 4],
        columns: 25,
        products: 25 * 3,
        before: 0,
    },
    Gate {
        degree: [3, 3],
        columns: 15,
        products: 5 * 2,
        before: 25,
    },
    Gate {
        degree: [5, 6],
        columns: 25,
        products: 5 * 5,
        before: 25,
    },
];

/// Units of one kind: how arrays are placed, and the number.
pub(super) type Units = (Placement, u64);

/// Returns an array that units divide, moved once.
pub(super) fn array(name: &'static str, bytes: u64, (placement, units): Units) -> Array {
    Array::new(name, bytes, bytes).divided(placement, units)
}

/// Units of field operations with lanes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lanes {
    pub(super) units: Units,
    pub(super) lanes: u64,
}

impl Lanes {
    /// Returns the clocks of products, and of the pipeline behind the last.
    pub(super) const fn cycles(self, products: u64) -> u64 {
        products.div_ceil(self.lanes * self.units.1) + ROUND_CYCLES
    }

    fn task(self, operation: Operation, products: u64, arrays: &[(&'static str, u64)]) -> Task {
        let mut task = Task::new(operation, Phases::new());
        self.add(&mut task, products, arrays);
        task
    }

    /// Adds a phase.
    pub(super) fn add(self, task: &mut Task, products: u64, arrays: &[(&'static str, u64)]) {
        let arrays = arrays.iter();
        let arrays = arrays.map(|(name, bytes)| array(name, *bytes, self.units));
        task.phases.push((self.cycles(products), arrays.collect()));
        task.products += products;
    }
}

/// Returns the bytes that stay on the card at most: columns, and the tree of fractions.
pub(super) fn resident_bytes(shape: &Shape) -> u64 {
    shape.rows(Chip::bytes) + 2 * shape.leaf_groups() * LANES * 2 * ELEMENT_BYTES
}

/// Returns the columns' way to the card; those of the key are there before.
pub(super) fn load(shape: &Shape) -> Task {
    let bytes = shape.rows(|chip| chip.bytes() - chip.fixed_bytes);
    let mut task = Task::new(Operation::LoadTable, Phases::new());
    task.upload = bytes;
    task
}

/// Returns commitments by engines for narrow scalars. Field elements are columns of digits, whose
/// sums the host puts together.
pub(super) fn commitments(
    shape: &Shape,
    (card, assumptions): (&Card, &Assumptions),
    engine: (narrow_msm::Config, u64),
) -> Result<Vec<Task>, HdlError> {
    let mut commit = Task::new(Operation::CommitStacks, Phases::new());
    let add = |task: &mut Task, job: (u32, u32, u32, Values), bytes: u64| {
        let work = work_of(card, assumptions, engine, job)?;
        // Columns become tuples on the card, a beat per clock, in place of the host's corner turn.
        let units = (assumptions.placement, 1);
        let tuples = work.traffic.upload;
        let arrays = vec![
            array("columns", bytes, units),
            array("tuples", tuples, units),
        ];
        task.phases.push((tuples.div_ceil(BEAT_BYTES), arrays));
        task.phases.extend(work.phases);
        task.download += work.traffic.download;
        task.sums += work.sums;
        Ok::<(), HdlError>(())
    };
    for (width, bits, bytes) in WIDTHS {
        let stacks = shape.stacks_of(width);
        let bytes = (stacks * bytes) << shape.log_stack;
        let stacks = stacks as u32;
        let (columns, bits) = if bits == FIELD_BITS {
            (stacks * DIGITS, DIGIT_BITS)
        } else {
            (stacks, bits)
        };
        if columns > 0 {
            let job = (shape.log_stack, columns, bits, Values::Any);
            add(&mut commit, job, bytes)?;
        }
    }
    let mut open = Task::new(Operation::MsmColumns, Phases::new());
    open.rounds = OPENING_ROUNDS;
    let short = LOG_OPENING.min(shape.log_stack);
    // The quotient and the short polynomials are as random as their challenges.
    for (log_size, count) in [(shape.log_stack, 1), (short, SHORT_COMMITMENTS)] {
        let job = (log_size, DIGITS * count, DIGIT_BITS, Values::Random);
        let bytes = (u64::from(count) * ELEMENT_BYTES) << log_size;
        add(&mut open, job, bytes)?;
    }
    Ok(vec![commit, open])
}

/// Returns the layers of fractions by fold engines.
pub(super) fn layers(shape: &Shape, config: &fold::Config, units: Units) -> Task {
    let mut task = Task::new(Operation::Layer, Phases::new());
    for layer in 0..shape.layers() {
        let nodes = shape.leaf_groups().div_ceil(1 << layer);
        if nodes < 4 {
            continue;
        }
        // A round without a fold, then one per challenge while a pair is left.
        let mut pairs = nodes.div_ceil(4);
        task.phases
            .push(fold::estimate::run(config, units, pairs, false));
        while pairs > 1 {
            pairs = pairs.div_ceil(2);
            task.phases
                .push(fold::estimate::run(config, units, pairs, true));
        }
    }
    // Layer k from the root has k group variables and three of lanes.
    task.rounds = (0..u64::from(shape.layers())).map(|k| k + 3).sum();
    task
}

/// Returns what units of field operations do.
pub(super) fn fields(shape: &Shape, lanes: Lanes) -> Vec<Task> {
    let mut open = lanes.task(
        Operation::MsmColumns,
        // Two products per value (`docs/mercury.md`).
        2 << shape.log_stack,
        &[("polynomial", (2 * ELEMENT_BYTES) << shape.log_stack)],
    );
    open.rounds = 0;
    vec![
        fractions(shape, lanes),
        weights(shape, lanes),
        permutations(shape, lanes),
        linear_sums(shape, lanes),
        sum_rows(shape, lanes),
        reduce(shape, lanes),
        combine(shape, lanes),
        open,
    ]
}

/// Leaves from columns that are expanded beside the multipliers, and the sums above them.
fn fractions(shape: &Shape, lanes: Lanes) -> Task {
    let nodes = |layer: u32| shape.leaf_groups().div_ceil(1 << layer);
    let above: u64 = (1..=shape.layers()).map(nodes).sum();
    let read: u64 = (FUSED..shape.layers())
        .step_by(FUSED as usize)
        .map(nodes)
        .sum();
    let products = shape.rows(|chip| chip.leaf_products) + NODE_PRODUCTS * LANES * above;
    let moved = (nodes(0) + above + read) * LANES * ELEMENT_BYTES;
    let columns = shape.rows(Chip::bytes);
    let arrays = [("columns", columns), ("p", moved), ("q", moved)];
    lanes.task(Operation::Fractions, products, &arrays)
}

/// Weights of the pairs of each layer's first round; those of later rounds are sums of them.
fn weights(shape: &Shape, lanes: Lanes) -> Task {
    let pairs = |layer: u32| shape.leaf_groups().div_ceil(4_u64 << layer);
    let pairs: u64 = (0..shape.layers()).map(pairs).sum();
    let arrays = [("weights", pairs * ELEMENT_BYTES)];
    lanes.task(Operation::Layer, pairs, &arrays)
}

fn permutations(shape: &Shape, lanes: Lanes) -> Task {
    let count = shape.permutations();
    let cells = STATES * BITS;
    let bits = shape.rows(|chip| match chip.chip.as_str() {
        "keccak_bits" => chip.bytes(),
        _ => 0,
    });
    let mut task = Task::new(Operation::Permutations, Phases::new());
    for _ in 0..ROUNDS_OF_STATE {
        for gate in &GATES {
            let [degree, _] = gate.degree;
            let of_pair = degree * gate.products + gate.columns;
            let column = count * cells * gate.columns * ELEMENT_BYTES;
            // Half of all pairs are in the first round, which reads bits.
            let (first, later) = (count.div_ceil(2), count / 2 + 1);
            let products = (first * of_pair + count * gate.before) * cells;
            let arrays = [("bits", bits), ("bound", column / 2)];
            lanes.add(&mut task, products, &arrays);
            let arrays = [("bound", column), ("to_bound", column / 2)];
            lanes.add(&mut task, later * cells * of_pair, &arrays);
        }
    }
    task.rounds = rounds_of_permutations(shape);
    task
}

/// Returns the rounds over permutations and over cells, of all layers.
fn rounds_of_permutations(shape: &Shape) -> u64 {
    let variables = shape.permutations().next_power_of_two().ilog2();
    let of_cells = (STATES * BITS).ilog2();
    ROUNDS_OF_STATE * GATES.len() as u64 * u64::from(variables + of_cells)
}

/// The claims that remain of permutations, in the rounds of the sum over rows.
fn linear_sums(shape: &Shape, lanes: Lanes) -> Task {
    let rows = shape.permutations() * BITS;
    let products = rows * (LINEAR_TERMS + LINEAR_PRODUCTS);
    // A form and a weight per row, each round's half of them bound.
    let arrays = [
        ("columns", rows * 101),
        ("forms", 2 * 2 * rows * ELEMENT_BYTES),
    ];
    lanes.task(Operation::LinearSums, products, &arrays)
}

fn sum_rows(shape: &Shape, lanes: Lanes) -> Task {
    let mut task = Task::new(Operation::SumRows, Phases::new());
    let rounds = shape.row_variables() + 3;
    for round in 0..rounds {
        let pairs = |of: &dyn Fn(&Chip) -> u64| -> u64 {
            let chips = shape.chips.iter();
            chips
                .map(|chip| (chip.rows >> (round + 1)) * of(chip))
                .sum()
        };
        let columns = |chip: &Chip| chip.main() + chip.fixed;
        // A polynomial of degree d has d values besides the one that the claim gives.
        let products = pairs(&|chip| chip.degree * chip.row_products + columns(chip));
        let written = pairs(&columns) * ELEMENT_BYTES;
        let read = match round {
            0 => ("columns", shape.rows(Chip::bytes)),
            _ => ("bound", 2 * written),
        };
        lanes.add(&mut task, products, &[read, ("to_bound", written)]);
    }
    task.rounds = rounds.into();
    task
}

fn reduce(shape: &Shape, lanes: Lanes) -> Task {
    let cells = shape.rows(|chip| chip.main() + chip.fixed);
    let units = cells >> LOG_UNIT;
    let products = cells + units + REDUCTION_PRODUCTS * units;
    let arrays = [
        ("columns", shape.rows(Chip::bytes)),
        ("units", 4 * units * ELEMENT_BYTES),
    ];
    let mut task = lanes.task(Operation::ReduceStacks, products, &arrays);
    task.rounds = shape.log_stack.saturating_sub(LOG_UNIT).into();
    task
}

/// The host keeps the opened polynomial.
fn combine(shape: &Shape, lanes: Lanes) -> Task {
    let cells = shape.rows(|chip| chip.main() + chip.fixed);
    let polynomial = ELEMENT_BYTES << shape.log_stack;
    let arrays = [
        ("columns", shape.rows(Chip::bytes)),
        ("polynomial", polynomial),
    ];
    let mut task = lanes.task(Operation::CombineStacks, cells, &arrays);
    task.download = polynomial;
    task
}

#[cfg(test)]
pub(super) fn permutation_elements(shape: &Shape) -> u64 {
    let variables = u64::from(shape.permutations().next_power_of_two().ilog2());
    let cells = u64::from((STATES * BITS).ilog2());
    let of = |gate: &Gate| variables * gate.degree[0] + cells * gate.degree[1] + gate.columns;
    1 + ROUNDS_OF_STATE * GATES.iter().map(of).sum::<u64>()
}
