//! Constraints and message claims of all instances, in one sumcheck over their rows.
//!
//! # Sum
//! Instance `i` has `g_i` groups of eight rows, hence `L_i = ceil(log2 g_i)` group variables and
//! three lane variables; its columns are zero beyond the real rows. `F_i = leaf + constraints` is a
//! polynomial of degree at most 3 in the columns, zero on the row of zeros. With group coordinates
//! `z` (lowest bit first) and lane coordinates `y`
//!
//! `T = sum_i sum_(x < 2^L_i) sum_l eq(z_0 .. z_(L_i - 1), x) eq(y, l) F_i(row 8 x + l)`.
//!
//! The variables are bound from the lowest group bit up, then the lanes from their lowest bit. A
//! round's polynomial `t` omits the factors of eq at the round's variable and the earlier ones:
//! `claim = (1 - z_b) t(0) + z_b t(1)`, the next claim is `t(r)`. The message is
//! `t(0), t(2), t(-1)`. An instance without the round's variable contributes its claim as a
//! constant: the eq of a missing variable sums to one (A. Gruen, eprint 2024/108, for the omitted
//! factor).
//!
//! # Optimizations
//! - Constraints vanish on the rows, so round 0 needs their values between rows only.
//! - Each round computes `t(0)`, and the leading coefficient from the differences of the two ends,
//!   where lower degrees do not contribute; `t(1)` follows from the instance's claim. Degree 3
//!   needs one more point, -1.
//! - The polynomial is written as few products of linear forms (`code`, `group`); the linear part
//!   is one form.
//! - The first rounds of wide polynomials over small integers compute in integers, except for the
//!   constraints' weights (`grid`).
//! - Rounds 0 to 3 read narrow columns with folded weights; from round 3 on, only forms are stored
//!   and folded.
//! - Wide polynomials are divided (`split`), so that the forms of some rows stay in the cache.
//! - Pairs of rows of zeros are skipped.
//! - Columns are read once more at the end, for their values, see [`bind`].
//!
//! Cost on AVX-512 IFMA, for a chip of 17 columns: about 260 limb products per row.

mod bind;
mod code;
pub(crate) mod cubic;
mod error;
mod fill;
mod grid;
mod group;
mod instance;
mod job;
mod lane_rounds;
mod lower;
pub(crate) mod parts;
mod plan;
mod rounds;
mod split;
mod state;
mod storage;
mod task;

#[cfg(test)]
mod tests;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::Isa;

pub use bind::{LOG_UNIT, UNIT, bind, column_values};
pub use error::Error;
pub use instance::{Constraint, Instance};

use crate::{Linear, Memory, eq::eq_table, packed::STORED_WORDS};
use cubic::{Coordinate, Cubic, next_claim};
use error::check;
use fill::{STORED, STORED_WIDE};
use plan::Plan;
use rounds::Rounds;
use state::State;

/// Result of the sumcheck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Challenges of the lane variables.
    pub lanes: [Fr; 3],
    /// Challenges of the group variables, lowest first.
    pub point: Vec<Fr>,
    /// Per instance, the value of each column at the lane challenges and the first `L_i` group
    /// challenges.
    pub values: Vec<Vec<Fr>>,
    /// Per instance and column, the values of its units, see [`bind()`].
    pub units: Vec<Vec<Vec<Fr>>>,
    /// Whether the last claim is the sum of the `F_i` at the values. If not, the verifier will
    /// refuse: the first claim is wrong or constraints are violated.
    pub holds: bool,
}

/// Proves `claim = T`; `challenge` takes a round's message and returns the next challenge. Forms
/// are kept in memory of the previous sum.
///
/// `z` are the group coordinates, `lanes` the lane coordinates; there are `z.len() + 3` rounds. The
/// work is spread over the threads of the current pool, and the result is independent of their
/// number.
///
/// # Errors
/// [`Error`]; all but the lack of memory are returned before any call of `challenge`.
pub fn prove_rows(
    isa: Isa,
    memory: &Memory,
    instances: &[Instance<'_>],
    (z, lanes): (&[Fr], &[Fr; 3]),
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
        parts(instance, &in_lanes).map_err(|got| Error::Degree {
            instance: index,
            expected: lower::MAX_DEGREE,
            got,
        })
    });
    let states = states.collect::<Result<Vec<_>, Error>>()?;
    let mut states: Vec<State<'_>> = states.into_iter().flatten().collect();
    let words: usize = states.iter().map(State::words).sum();
    let mut lent = memory.lend(words.div_ceil(STORED_WORDS))?;
    let mut rest: &mut [u64] = bytemuck::cast_slice_mut(&mut lent);
    for state in &mut states {
        rest = state.store_in(rest);
    }

    let mut rounds = Rounds::new(isa, z, &in_lanes);
    let mut claim = claim;
    for coordinate in &coordinates[..z.len()] {
        let polynomials = rounds.polynomials(&mut states, coordinate)?;
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

/// Returns the states of an instance: one; for a wide instance, one for the message claims and one
/// for each part of its constraints.
///
/// # Errors
/// Returns the degree as the error when it is above [`lower::MAX_DEGREE`].
fn parts<'a>(instance: &'a Instance<'a>, in_lanes: &[Fr]) -> Result<Vec<State<'a>>, usize> {
    let values = lower::Lowering::new(&instance.program);
    let constraints = &instance.constraints;
    if instance.program.columns <= split::NARROW {
        let plan = Plan::new(&values, &instance.leaf, &sum(constraints), STORED)?;
        return Ok(vec![State::new(instance, plan, &instance.leaf, in_lanes)]);
    }
    let (leaf, none) = (&instance.leaf, Linear::default());
    let plan = Plan::new(&values, leaf, &none, STORED_WIDE)?;
    let mut states = vec![State::new(instance, plan, leaf, in_lanes)];
    let rounds = state::variables(instance.groups).min(grid::ROUNDS);
    let compile = |part: &[&Constraint]| {
        (rounds > 0)
            .then(|| grid::Code::new(&values, &instance.columns, part, rounds))
            .flatten()
    };
    let mut push = |part: &[&Constraint], code| {
        let plan = Plan::new(&values, &none, &sum(part.iter().copied()), STORED_WIDE)?;
        let mut state = State::new(instance, plan, &none, in_lanes);
        state.grid = code;
        states.push(state);
        Ok::<(), usize>(())
    };
    for part in split::split(&instance.program, constraints) {
        let part = part.iter().filter_map(|index| constraints.get(*index));
        let part: Vec<&Constraint> = part.collect();
        if let Some(code) = compile(&part) {
            push(&part, Some(code))?;
            continue;
        }
        let (narrow, wide): (Vec<_>, Vec<_>) =
            (part.into_iter()).partition(|constraint| compile(&[constraint]).is_some());
        for part in [narrow, wide] {
            if !part.is_empty() {
                push(&part, compile(&part))?;
            }
        }
    }
    Ok(states)
}

/// Returns the weighted sum of some constraints.
fn sum<'a>(constraints: impl IntoIterator<Item = &'a Constraint>) -> Linear {
    let mut sum = Linear::default();
    for constraint in constraints {
        sum.add_scaled(&constraint.form, constraint.weight);
    }
    sum
}

/// Evaluates the columns, and compares their values with the claim.
fn end(isa: Isa, instances: &[Instance<'_>], lanes: [Fr; 3], point: Vec<Fr>, claim: Fr) -> Outcome {
    let each = instances.par_iter().map(|instance| {
        let units = bind(isa, &instance.columns, &lanes, &point);
        let values = column_values(&units, &point);
        let results = instance.program.values(&values);
        let at = |i: usize| results.get(i).copied().unwrap_or_default();
        let constraints = instance.constraints.iter();
        let constraints: Fr = constraints.map(|c| c.weight * c.form.evaluate(at)).sum();
        (units, values, instance.leaf.evaluate(at) + constraints)
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
