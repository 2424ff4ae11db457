//! Constraints and claims of messages of all instances, in one sumcheck over their rows.
//!
//! # What is summed
//! Instance `i` has `g_i` groups of eight rows, hence `L_i = ceil(log2 g_i)` group variables and three lane variables; its columns are zero
//! beyond the real rows. `F_i = leaf + constraints` is a polynomial of degree at most 3 in the columns, zero on the row of zeros.
//! With group coordinates `z` (lowest bit first) and lane coordinates `y`
//!
//! `T = sum_i sum_(x < 2^L_i) sum_l eq(z_0 .. z_(L_i - 1), x) eq(y, l) F_i(columns at row 8 x + l)`.
//!
//! The variables are bound from the lowest group bit up, then the lanes from their lowest bit. A round's polynomial `t` leaves out the
//! factors of eq at the round's variable and those before: `claim = (1 - z_b) t(0) + z_b t(1)`, the next claim is `t(r)`. The message is
//! `t(0), t(2), t(-1)`. An instance without the round's variable contributes its claim as a constant: the eq of a missing variable
//! sums to one (S. Gruen, "Some improvements for the PIOP for `ZeroCheck`", eprint 2024/108, for the factor that is left out).
//!
//! # How it is fast
//! - Constraints vanish on the rows, so round 0 asks for them between rows only.
//! - Each round asks for `t(0)`, and for the leading coefficient at the differences of the two ends, where lower degrees have no part;
//!   `t(1)` follows from the instance's claim. Degree 3 needs one point more, -1.
//! - The polynomial is written as few products of linear forms ([`code`], [`group`]); what is linear is one form.
//! - Rounds 0 to 3 read narrow columns with folded weights; only forms are stored and folded, from round 3 on.
//! - Pairs of rows of zeros are not visited.
//! - Columns are read once more at the end, for their values, see [`bind`].
//!
//! Cost on AVX-512 IFMA, for a chip of 17 columns: about 260 products of limbs for a row.

mod bind;
mod code;
mod cubic;
mod group;
mod lane_rounds;
mod lower;
pub(crate) mod parts;
mod plan;
mod state;
mod storage;
mod task;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::Isa;

pub use bind::{LOG_UNIT, UNIT, bind, column_value};

use crate::words::Words;
use crate::{
    Challenge, Linear, Operation, Program, Values, dispatch, eq::eq_table, packed::STORED_WORDS,
};
use code::PAIRS;
use cubic::{Coordinate, Cubic, next_claim};
use plan::Plan;
use state::{End, State, variables};
use task::{Job, STORED, SUMS, Source, Task, WIDTH, Weights};

/// Pairs that a task of round 0 takes; half as many in the next.
const TASK: usize = 1 << 10;

/// A table of rows and the polynomial that is summed over it.
#[derive(Debug, Clone)]
pub struct Instance<'a> {
    /// The columns, each of `groups` groups.
    pub columns: Vec<Values<'a>>,
    /// Groups of eight rows, at least one.
    pub groups: usize,
    /// Code over the columns.
    pub program: Program,
    /// Over the program's values: the claims of messages.
    pub leaf: Linear,
    /// Over the program's values: vanishes on every row, also on the row of zeros.
    pub constraints: Linear,
}

/// Why nothing was proved: what the caller passed does not fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// An instance has no rows.
    #[error("instance {instance} has no rows")]
    Empty {
        /// The instance.
        instance: usize,
    },
    /// An instance has another number of columns than its program.
    #[error("instance {instance}: expected {expected} columns, got {got}")]
    Columns {
        /// The instance.
        instance: usize,
        /// The program's number.
        expected: usize,
        /// The instance's.
        got: usize,
    },
    /// A column has another number of groups than its instance.
    #[error("instance {instance}, column {column}: expected {expected} groups, got {got}")]
    Groups {
        /// The instance.
        instance: usize,
        /// The column.
        column: usize,
        /// The instance's number.
        expected: usize,
        /// The column's.
        got: usize,
    },
    /// An operation or an output names a value that does not exist yet.
    #[error("instance {instance}: expected values below {expected}, got {got}")]
    Operand {
        /// The instance.
        instance: usize,
        /// Number of values that exist.
        expected: usize,
        /// The value named.
        got: usize,
    },
    /// An output has too high a degree.
    #[error("instance {instance}: expected degree {expected} at most, got {got}")]
    Degree {
        /// The instance.
        instance: usize,
        /// The highest supported.
        expected: usize,
        /// The output's.
        got: usize,
    },
    /// The point has fewer group coordinates than an instance has group variables.
    #[error("expected {expected} group coordinates, got {got}")]
    Coordinates {
        /// The largest instance's number of variables.
        expected: usize,
        /// The point's number.
        got: usize,
    },
    /// A coordinate is zero: the claim then says nothing of `t(1)`.
    #[error("coordinate {index} of the point is zero")]
    ZeroCoordinate {
        /// Its index, group coordinates first.
        index: usize,
    },
}

/// The end of the sumcheck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Challenges of the lane variables.
    pub lanes: [Fr; 3],
    /// Challenges of the group variables, lowest first.
    pub point: Vec<Fr>,
    /// For each instance the value of each column at the lane challenges and the first `L_i` group challenges.
    pub values: Vec<Vec<Fr>>,
    /// For each instance and column the values of its units, see [`bind()`].
    pub units: Vec<Vec<Vec<Fr>>>,
    /// Whether the last claim is the sum of the `F_i` at the values. If not, the verifier will refuse: the first claim is wrong or
    /// constraints are violated.
    pub holds: bool,
}

/// Proves `claim = T`; `challenge` takes a round's message and gives the next challenge.
///
/// `z` are the group coordinates, `lanes` the lane coordinates; there are `z.len() + 3` rounds. The work is spread over the threads of the current
/// pool, and its result does not depend on their number.
///
/// # Errors
/// [`Error`], before anything is asked of `challenge`.
pub fn prove_rows(
    isa: Isa,
    instances: &[Instance<'_>],
    z: &[Fr],
    lanes: &[Fr; 3],
    claim: Fr,
    challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
) -> Result<Outcome, Error> {
    let coordinate =
        |(index, z): (usize, &Fr)| Coordinate::new(*z).ok_or(Error::ZeroCoordinate { index });
    let coordinates: Vec<Coordinate> = z
        .iter()
        .chain(lanes)
        .enumerate()
        .map(coordinate)
        .collect::<Result<_, _>>()?;
    let in_lanes = eq_table(lanes);
    let states = instances.par_iter().enumerate();
    let states = states.map(|(index, instance)| {
        check(index, instance, z.len())?;
        let plan = Plan::new(&instance.program, &instance.leaf, &instance.constraints);
        let plan = plan.map_err(|got| Error::Degree {
            instance: index,
            expected: lower::MAX_DEGREE,
            got,
        })?;
        Ok(State::new(instance, plan, &in_lanes))
    });
    let mut states = states.collect::<Result<Vec<State<'_>>, Error>>()?;

    let mut rounds = Rounds {
        isa,
        words: STORED_WORDS,
        z,
        in_lanes: &in_lanes,
        point: Vec::with_capacity(z.len()),
    };
    let mut claim = claim;
    for coordinate in &coordinates[..z.len()] {
        let polynomials = rounds.polynomials(&mut states, coordinate);
        let mut total = Cubic::default();
        for (state, polynomial) in states.iter().zip(&polynomials) {
            total += polynomial.map_or_else(|| Cubic::constant(state.claim), |[p, _]| p);
        }
        let message = total.message();
        let r = challenge(message);
        claim = next_claim(coordinate, claim, message, r);
        rounds.bind(&mut states, polynomials, r);
    }
    let mut last = [coordinates[z.len()]; 3];
    last.copy_from_slice(&coordinates[z.len()..]);
    let (lanes, claim) = lane_rounds::bind_lanes(&states, &last, claim, challenge);
    Ok(end(isa, instances, lanes, rounds.point, claim))
}

/// The columns' values, and whether they agree with the claim.
fn end(isa: Isa, instances: &[Instance<'_>], lanes: [Fr; 3], point: Vec<Fr>, claim: Fr) -> Outcome {
    let each = instances.par_iter().map(|instance| {
        let units = bind(isa, &instance.columns, &lanes, &point);
        let values = units.par_iter().map(|units| column_value(units, &point));
        let values: Vec<Fr> = values.collect();
        let results = instance.program.values(&values);
        let at = |i: usize| results.get(i).copied().unwrap_or_default();
        let sum = instance.leaf.evaluate(at) + instance.constraints.evaluate(at);
        (units, values, sum)
    });
    let (mut units, mut values, mut expected) = (Vec::new(), Vec::new(), Fr::zero());
    for (of_units, of_values, sum) in each.collect::<Vec<_>>() {
        units.push(of_units);
        values.push(of_values);
        expected += sum;
    }
    Outcome {
        lanes,
        point,
        values,
        units,
        holds: expected == claim,
    }
}

/// What a round shares.
struct Rounds<'a> {
    isa: Isa,
    /// Words of a value in memory.
    words: usize,
    z: &'a [Fr],
    in_lanes: &'a [Fr],
    /// Challenges so far.
    point: Vec<Fr>,
}

impl Rounds<'_> {
    /// The polynomials of the instances that have the round's variable.
    fn polynomials(
        &self,
        states: &mut [State<'_>],
        coordinate: &Coordinate,
    ) -> Vec<Option<[Cubic; 2]>> {
        let round = self.point.len();
        let jobs: Vec<Vec<Job<'_>>> = (states.par_iter_mut())
            .map(|state| {
                if state.variables <= round {
                    return Vec::new();
                }
                if round == STORED {
                    let values = state.plan.stored();
                    state.storage = storage::Storage::new(state.pairs(round), values, self.words);
                }
                if round > STORED {
                    state.storage.compact();
                    return Vec::new();
                }
                state.plan.jobs(&state.instance.columns, &self.point)
            })
            .collect();
        let weights = self.weights(states);
        let mut sums = vec![[Fr::zero(); SUMS]; states.len()];
        {
            let mut tasks = Vec::new();
            for (index, (state, jobs)) in states.iter_mut().zip(&jobs).enumerate() {
                if let Some(weights) = weights.get(&state.variables) {
                    let new = self.tasks(state, jobs, weights);
                    tasks.extend(new.into_iter().map(|task| (index, task)));
                }
            }
            let results: Vec<_> = tasks
                .into_par_iter()
                .map_init(Words::default, |scratch, (index, piece)| {
                    (index, dispatch(self.isa, piece.with(scratch)))
                })
                .collect();
            for (index, lanes) in results {
                for (sum, lanes) in sums[index].iter_mut().zip(lanes) {
                    let terms = self.in_lanes.iter().zip(lanes);
                    *sum += terms.map(|(e, lane)| lane * e).sum::<Fr>();
                }
            }
        }
        let states = states.iter_mut().zip(sums);
        states
            .map(|(state, sums)| {
                (state.variables > round).then(|| state.polynomial(round, coordinate, &sums))
            })
            .collect()
    }

    /// The values of eq by the number of an instance's variables.
    fn weights(&self, states: &[State<'_>]) -> BTreeMap<usize, Weights> {
        let round = self.point.len();
        let mut pairs = BTreeMap::<usize, usize>::new();
        for state in states.iter().filter(|state| state.variables > round) {
            let most = pairs.entry(state.variables).or_default();
            *most = state.pairs(round).max(*most);
        }
        let pairs = pairs.into_iter();
        pairs
            .map(|(variables, pairs)| {
                (
                    variables,
                    Weights::new(&self.z[round + 1..variables], pairs),
                )
            })
            .collect()
    }

    /// The pieces of an instance's round.
    fn tasks<'a, 'b>(
        &self,
        state: &'b mut State<'a>,
        jobs: &'b [Job<'a>],
        weights: &'b Weights,
    ) -> Vec<Piece<'a, 'b>> {
        let round = self.point.len();
        let pairs = state.pairs(round);
        let width = state.storage.width();
        let plan = &state.plan;
        let piece = |source, pairs, pads| Piece {
            plan,
            source,
            weights,
            pairs,
            pads,
            width,
        };
        if round < STORED {
            let each = TASK >> round;
            let starts = (0..pairs).step_by(each);
            let pieces = starts.map(|start| {
                let source = Source::Columns {
                    jobs,
                    round,
                    store: None,
                };
                piece(source, start..pairs.min(start + each), false)
            });
            return pieces.collect();
        }
        let challenge = self.point.last().map(|r| Challenge::new(*r));
        let regions = state.storage.regions(pairs, round > STORED);
        let pieces = regions.into_iter().map(|region| {
            let source = match challenge {
                Some(challenge) if round > STORED => Source::Blocks {
                    blocks: region.blocks,
                    challenge,
                },
                _ => Source::Columns {
                    jobs,
                    round,
                    store: Some(region.blocks),
                },
            };
            piece(source, region.pairs, region.pads)
        });
        pieces.collect()
    }

    /// Binds the round's variable.
    fn bind(&mut self, states: &mut [State<'_>], polynomials: Vec<Option<[Cubic; 2]>>, r: Fr) {
        self.point.push(r);
        let (isa, point) = (self.isa, &self.point);
        let states = states.par_iter_mut().zip(polynomials);
        states.for_each(|(state, polynomials)| {
            if let Some(polynomials) = polynomials {
                state.bind(polynomials, r);
                if state.variables == point.len() {
                    dispatch(isa, End(state, point));
                }
            }
        });
    }
}

/// A task without its scratch.
struct Piece<'a, 'b> {
    plan: &'b Plan,
    source: Source<'a, 'b>,
    weights: &'b Weights,
    pairs: core::ops::Range<usize>,
    pads: bool,
    width: usize,
}

impl<'a, 'b> Piece<'a, 'b> {
    fn with(self, scratch: &'b mut Words) -> Task<'a, 'b> {
        Task {
            plan: self.plan,
            source: self.source,
            weights: self.weights,
            pairs: self.pairs,
            pads: self.pads,
            width: self.width,
            scratch,
        }
    }
}

/// Whether the parts of an instance fit together.
fn check(index: usize, instance: &Instance<'_>, coordinates: usize) -> Result<(), Error> {
    let Instance {
        columns,
        groups,
        program,
        leaf,
        constraints,
    } = instance;
    if *groups == 0 {
        return Err(Error::Empty { instance: index });
    }
    if columns.len() != program.columns {
        return Err(Error::Columns {
            instance: index,
            expected: program.columns,
            got: columns.len(),
        });
    }
    for (column, values) in columns.iter().enumerate() {
        if values.groups() != *groups {
            return Err(Error::Groups {
                instance: index,
                column,
                expected: *groups,
                got: values.groups(),
            });
        }
    }
    let below = |form: &Linear, expected: usize| match form.terms.iter().find(|t| t.0 >= expected) {
        Some(&(got, _)) => Err(Error::Operand {
            instance: index,
            expected,
            got,
        }),
        None => Ok(()),
    };
    for (k, operation) in program.operations.iter().enumerate() {
        let expected = program.columns + k;
        match operation {
            Operation::Linear(form) => below(form, expected)?,
            Operation::Product(a, b) => {
                let got = *a.max(b);
                if got >= expected {
                    return Err(Error::Operand {
                        instance: index,
                        expected,
                        got,
                    });
                }
            }
        }
    }
    let values = program.columns + program.operations.len();
    below(leaf, values)?;
    below(constraints, values)?;
    if variables(*groups) > coordinates {
        return Err(Error::Coordinates {
            expected: variables(*groups),
            got: coordinates,
        });
    }
    Ok(())
}

const _: () = assert!(WIDTH == 2 * PAIRS && TASK.is_multiple_of(crate::eq::INNER << STORED));
