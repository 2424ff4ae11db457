//! Tasks of the last proof, PLONK, whose columns stay on the card.
//!
//! Counts are per row of the circuit, from `pipeline/proof/plonk/src/prove`; `docs/plonk.md` names
//! the columns.

use zkfabric_hdl_toolkit::HdlError;

use super::operation::Operation;
use super::shard::{ELEMENT_BYTES, Lanes};
use super::step::{Phases, Task};
use crate::estimate::{Assumptions, Card};
use crate::msm;
use crate::ntt::Config;
use crate::ntt::estimate::arrays;
use crate::ntt::four_step::{Memory, Plan, Transform};

/// Rows of the last circuit, 9 * 2^15 (decision 28, *rows of the last circuit, filled up*).
pub(super) const ROWS: u64 = 9 << LOG_PART;
/// A column is transformed in nine parts of this log2 (decision 26).
const LOG_PART: u32 = 15;
const PARTS: u64 = 9;
/// Cosets on which the identities are evaluated.
pub(super) const COSETS: u64 = 5;
/// Columns on a coset: four wires, two running columns, 13 of the key, the public inputs.
const ON_COSET: u64 = 4 + 2 + 13 + 1;
/// Columns that are interpolated, and those transformed to each coset and back from it.
pub(super) const TRANSFORMED: u64 = 4 + 2 + 1 + COSETS * (ON_COSET + 1);
/// Coefficients per row of the committed polynomials: `C1`, `C2`, `T`, `W`, `W'`.
pub(super) const COMMITTED: [u64; 5] = [4, 2, 5, 5, 5];
/// Challenges: beta with gamma, alpha, z, v, y, and the last one.
const ROUNDS: u64 = 6;
/// A proof's wires and counts, which the host fills.
const FILLED: u64 = 4;

/// Points of all multiplications, and transforms of 2^15 values.
pub(crate) const LAST_WORK: (u64, u64) = (ROWS * (4 + 2 + 5 + 5 + 5), TRANSFORMED * PARTS);
/// log2 of these transforms' values.
pub(crate) const LAST_LOG_SIZE: u32 = LOG_PART;

/// Products and bytes per row of a part of the proof.
struct Part {
    products: u64,
    /// Elements read and written.
    elements: u64,
}

/// Work between transforms and multiplications.
const FIELD: [Part; 5] = [
    // Two radix-3 steps around the transforms of each column, a product per value each; both steps
    // in one pass.
    Part {
        products: 2 * TRANSFORMED,
        elements: 2 * TRANSFORMED,
    },
    // 47 products of the program of identities (`quotient.rs`), three of the inverse of `x - 1`,
    // one of the point; the columns on the coset, point, inverse and result.
    Part {
        products: COSETS * (47 + 3 + 1),
        elements: COSETS * (ON_COSET + 3),
    },
    // Product and sum (`running.rs`): five products for the factors of each of two programs, three
    // names of sets, three per inverse of four columns, four of the terms, the running product and
    // the point. Four wires and five columns of the key are read.
    Part {
        products: 2 * 5 + 3 + 4 * 3 + 4 + 1 + 1,
        elements: 4 + 5 + 2,
    },
    // The parts of the quotient from the cosets; powers of z and w z, and the values of four wires,
    // two running columns at both, five of the key at one.
    Part {
        products: COSETS * COSETS + 2 + 2 * 4 + 2 * 2 + 5,
        elements: 2 * COSETS + 4 + 2 + 5,
    },
    // `D`: eight columns and T. Divisions: wires and running columns twice, the key, D. W: 16 per
    // row. N: 21 per row, and its division.
    Part {
        products: (8 + 5) + (2 * 4 + 2 * 2 + 5 + 5) + 16 + 21 + 5,
        elements: (13 + 5) + 2 * 16 + (16 + 5) + (21 + 5) + 2 * 5,
    },
];

/// Returns the bytes that stay on the card: the key's columns as coefficients and, for the running
/// columns, its five as values; wires, running columns and inputs; the columns of one coset, point,
/// inverse and value; five parts of the quotient, twice; the packed and opened polynomials.
pub(super) const fn resident_bytes() -> u64 {
    let packed = 4 + 2 + 5 + 5 + 5 + 5;
    (13 + 5 + 2 * 7 + ON_COSET + 3 + 2 * COSETS + packed) * ROWS * ELEMENT_BYTES
}

/// Returns the wires' way to the card.
pub(super) const fn load() -> Task {
    let mut task = Task::new(Operation::LoadTable, Phases::new());
    task.upload = FILLED * ROWS * ELEMENT_BYTES;
    task
}

/// Returns the five multiplications by bucket engines.
pub(super) fn multiplications(
    (card, assumptions): (&Card, &Assumptions),
    (config, units): (msm::Config, u64),
) -> Result<Task, HdlError> {
    let mut task = Task::new(Operation::MsmColumns, Phases::new());
    task.rounds = ROUNDS;
    for of_row in COMMITTED {
        let unit = (units, msm::estimate::unit(config), "");
        let job = (config, of_row * ROWS);
        let work = msm::estimate::work(card, assumptions, job, unit)?;
        task.phases.extend(work.phases);
        task.download += work.traffic.download;
        task.sums += work.sums;
    }
    Ok(task)
}

/// Returns the plan of a part's transform by engines of 2^`log_engine`.
pub(super) fn plan(log_engine: u32) -> Result<Plan, HdlError> {
    Plan::new(LOG_PART, Config::new(log_engine, 2)?.without_cosets())
}

/// Returns all transforms; each engine takes columns' parts in turn.
pub(super) fn transforms(
    (card, assumptions): (&Card, &Assumptions),
    plan: Plan,
    units: u64,
) -> Task {
    let count = TRANSFORMED * PARTS;
    let memory = Memory {
        latency: assumptions.memory_latency,
    };
    let phase = |pass| {
        let cycles = plan.cycles_of(pass, Transform::FORWARD, memory);
        let mut of_pass = arrays(&card.memory, assumptions.placement, &pass, units);
        for array in &mut of_pass {
            array.moved_bytes *= count;
        }
        (cycles * count.div_ceil(units), of_pass)
    };
    Task::new(Operation::NttColumns, plan.passes().map(phase).to_vec())
}

/// Returns what units of field operations do, a phase per part.
pub(super) fn fields(lanes: Lanes) -> Vec<Task> {
    let mut task = Task::new(Operation::Program, Phases::new());
    for part in &FIELD {
        let bytes = part.elements * ROWS * ELEMENT_BYTES;
        lanes.add(&mut task, part.products * ROWS, &[("columns", bytes)]);
    }
    vec![task]
}
