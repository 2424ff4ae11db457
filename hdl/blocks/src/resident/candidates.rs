//! All numbers and configurations of each kind of units that fit a card alone, with their steps.

use zkfabric_hdl_toolkit::HdlError;

use super::design::{Candidate, most_units};
use super::engine::Engine;
use super::field_unit::{FieldUnit, LANES};
use super::shape::Shape;
use super::shard::Lanes;
use super::step::Task;
use super::{last, shard};
use crate::estimate::{Assumptions, Card};
use crate::msm::{self, AdderKind, MAX_WINDOWS};
use crate::{fold, narrow_msm, ntt};

pub(super) fn commitments(
    (card, assumptions): (&Card, &Assumptions),
    shape: &Shape,
) -> Result<Vec<Candidate>, HdlError> {
    let mut candidates = Vec::new();
    for adder in AdderKind::ALL {
        for address_bits in narrow_msm::catalogue::FOR_CARDS {
            let config = narrow_msm::Config::of_catalogue(address_bits, adder)?;
            let unit = narrow_msm::card::estimate::unit(config);
            for units in 1..=most_units(card, assumptions, &unit) {
                let tasks = shard::commitments(shape, (card, assumptions), (config, units))?;
                let name = format!("address={address_bits} adder={}", adder.name());
                let engine = (Engine::Commitments, name);
                let on = (card, assumptions);
                candidates.push(Candidate::new(engine, (units, unit), &tasks, on));
            }
        }
    }
    Ok(candidates)
}

pub(super) fn folds(
    (card, assumptions): (&Card, &Assumptions),
    shape: &Shape,
) -> Result<Vec<Candidate>, HdlError> {
    let mut candidates = Vec::new();
    for additions in 0..=fold::MULTIPLIERS {
        let config = fold::Config::new(additions)?;
        let unit = fold::estimate::unit(additions);
        for units in 1..=most_units(card, assumptions, &unit) {
            let tasks = [shard::layers(
                shape,
                &config,
                (assumptions.placement, units),
            )];
            let engine = (Engine::Folds, format!("additions={additions}"));
            let on = (card, assumptions);
            candidates.push(Candidate::new(engine, (units, unit), &tasks, on));
        }
    }
    Ok(candidates)
}

pub(super) fn multiplications(
    (card, assumptions): (&Card, &Assumptions),
) -> Result<Vec<Candidate>, HdlError> {
    let mut candidates = Vec::new();
    for adder in AdderKind::ALL {
        for windows in msm::catalogue::windows_of(adder) {
            let windows = *windows as u32;
            // The engine with the most windows is for simulation.
            if windows == MAX_WINDOWS {
                continue;
            }
            let config = msm::Config::of_catalogue(windows, adder)?;
            let unit = msm::estimate::unit(config);
            for units in 1..=most_units(card, assumptions, &unit) {
                let on = (card, assumptions);
                let tasks = [last::multiplications(on, (config, units))?];
                let name = format!("windows={windows} adder={}", adder.name());
                let engine = (Engine::Multiplications, name);
                candidates.push(Candidate::new(engine, (units, unit), &tasks, on));
            }
        }
    }
    Ok(candidates)
}

pub(super) fn transforms((card, assumptions): (&Card, &Assumptions)) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for log_engine in ntt::card_pass::catalogue::CONFIGURATIONS {
        let Ok(plan) = last::plan(log_engine as u32) else {
            continue;
        };
        let unit = ntt::estimate::unit(&plan);
        for units in 1..=most_units(card, assumptions, &unit) {
            let on = (card, assumptions);
            let tasks = [last::transforms(on, plan, units)];
            let engine = (Engine::Transforms, format!("logsize={log_engine}"));
            candidates.push(Candidate::new(engine, (units, unit), &tasks, on));
        }
    }
    candidates
}

pub(super) fn field_units(
    (card, assumptions): (&Card, &Assumptions),
    tasks: impl Fn(Lanes) -> Vec<Task>,
) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for lanes in LANES {
        for additions in 0..=lanes {
            let unit = FieldUnit { lanes, additions }.parts();
            for units in 1..=most_units(card, assumptions, &unit) {
                let lanes = Lanes {
                    units: (assumptions.placement, units),
                    lanes,
                };
                let name = format!("lanes={} additions={additions}", lanes.lanes);
                let engine = (Engine::Fields, name);
                let on = (card, assumptions);
                candidates.push(Candidate::new(engine, (units, unit), &tasks(lanes), on));
            }
        }
    }
    candidates
}
