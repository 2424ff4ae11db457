//! Units of several kinds side by side on one card.

use serde::Serialize;
use zkfabric_hdl_toolkit::HdlError;

use super::engine::Engine;
use super::step::{Step, Task};
use crate::estimate::{Assumptions, Card, Parts, no_room};

/// Units of one kind on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The kind.
    pub engine: Engine,
    /// Configuration.
    pub config: String,
    /// Number of units.
    pub units: u64,
    /// Resources per unit: by yosys, or for units of field operations the sum of their blocks'.
    pub unit: Parts,
    /// Units in each region of the card.
    pub per_region: Vec<u64>,
    /// Units for which no region has room beside the others.
    pub across_regions: u64,
}

/// Units of one kind, with the steps that they do.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) group: Group,
    pub(super) steps: Vec<Step>,
}

impl Candidate {
    pub(super) fn new(
        (engine, config): (Engine, String),
        (units, unit): (u64, Parts),
        tasks: &[Task],
        (card, assumptions): (&Card, &Assumptions),
    ) -> Self {
        let steps = tasks.iter().map(|task| task.on(engine, card, assumptions));
        Self {
            group: Group {
                engine,
                config,
                units,
                unit,
                per_region: Vec::new(),
                across_regions: 0,
            },
            steps: steps.collect(),
        }
    }

    fn seconds(&self) -> f64 {
        self.steps.iter().map(Step::seconds).sum()
    }

    fn parts(&self) -> Parts {
        times(&self.group.unit, self.group.units)
    }
}

/// Returns the number of units that fit alone, at most [`MOST_UNITS`].
pub(super) fn most_units(card: &Card, assumptions: &Assumptions, unit: &Parts) -> u64 {
    let room = card.beside_shell(assumptions.shell).parts;
    let fit = room.fit(unit, assumptions.fill);
    fit.map_or(0, |(units, _)| units.min(MOST_UNITS))
}

/// Most units of a kind that the search tries.
const MOST_UNITS: u64 = 16;

/// Returns one candidate of each kind, those that fit the card together and take the least time for
/// one proof.
///
/// # Errors
/// Nothing fits.
pub(super) fn choose(
    (card, assumptions): (&Card, &Assumptions),
    kinds: &[Vec<Candidate>; 3],
) -> Result<[Candidate; 3], HdlError> {
    let room = card.beside_shell(assumptions.shell).parts;
    let fits = |parts: &Parts| {
        let fit = room.fit(parts, assumptions.fill);
        fit.is_none_or(|(count, _)| count > 0)
    };
    let costs = kinds.each_ref().map(|kind| {
        let costs = kind.iter().map(|one| (one, one.parts(), one.seconds()));
        costs.collect::<Vec<_>>()
    });
    let [first, second, third] = &costs;
    let mut best: Option<(f64, [&Candidate; 3])> = None;
    for (a, of_a, seconds_a) in first {
        for (b, of_b, seconds_b) in second {
            let of_two = sum(of_a, of_b);
            if !fits(&of_two) {
                continue;
            }
            for (c, of_c, seconds_c) in third {
                let seconds = seconds_a + seconds_b + seconds_c;
                let better = best.as_ref().is_none_or(|(least, _)| seconds < *least);
                if better && fits(&sum(&of_two, of_c)) {
                    best = Some((seconds, [a, b, c]));
                }
            }
        }
    }
    let (_, chosen) = best.ok_or_else(|| no_room(card, "one unit of each kind", "parts"))?;
    let mut chosen = chosen.map(Clone::clone);
    place(card, assumptions, &mut chosen);
    Ok(chosen)
}

/// Places units in regions, those with the most LUTs first, each in the region with the most LUTs
/// left.
fn place(card: &Card, assumptions: &Assumptions, chosen: &mut [Candidate; 3]) {
    let regions = card.regions.max(1);
    let room = card.beside_shell(assumptions.shell).parts;
    let share = |count: u64| (count as f64 * assumptions.fill) as u64 / regions;
    let whole = Parts {
        lut: share(room.lut),
        ff: share(room.ff),
        dsp: share(room.dsp),
        ramb36: share(room.ramb36),
        uram: share(room.uram),
        masters: 0,
    };
    let mut left = vec![whole; regions as usize];
    let mut order: Vec<&mut Candidate> = chosen.iter_mut().collect();
    order.sort_by_key(|one| u64::MAX - one.group.unit.lut);
    for Candidate { group, .. } in order {
        group.per_region = vec![0; left.len()];
        for _ in 0..group.units {
            let fitting = left.iter_mut().zip(&mut group.per_region);
            let fitting =
                fitting.filter_map(|(left, count)| Some((minus(left, &group.unit)?, left, count)));
            match fitting.max_by_key(|(_, left, _)| left.lut) {
                Some((rest, left, count)) => {
                    *left = rest;
                    *count += 1;
                }
                None => group.across_regions += 1,
            }
        }
    }
}

const fn times(unit: &Parts, units: u64) -> Parts {
    Parts {
        lut: unit.lut * units,
        ff: unit.ff * units,
        dsp: unit.dsp * units,
        ramb36: unit.ramb36 * units,
        uram: unit.uram * units,
        masters: unit.masters * units,
    }
}

const fn sum(a: &Parts, b: &Parts) -> Parts {
    Parts {
        lut: a.lut + b.lut,
        ff: a.ff + b.ff,
        dsp: a.dsp + b.dsp,
        ramb36: a.ramb36 + b.ramb36,
        uram: a.uram + b.uram,
        masters: a.masters + b.masters,
    }
}

/// Returns what is left beside a unit, but for masters, which every region reaches.
fn minus(there: &Parts, unit: &Parts) -> Option<Parts> {
    Some(Parts {
        lut: there.lut.checked_sub(unit.lut)?,
        ff: there.ff.checked_sub(unit.ff)?,
        dsp: there.dsp.checked_sub(unit.dsp)?,
        ramb36: there.ramb36.checked_sub(unit.ramb36)?,
        uram: there.uram.checked_sub(unit.uram)?,
        masters: 0,
    })
}
