//! The estimate of a prover that stays on a card.

use std::fmt;

use serde::Serialize;
use zkfabric_hdl_toolkit::HdlError;

use super::candidates::{commitments, field_units, folds, multiplications, transforms};
use super::design::{Group, choose};
use super::engine::Engine;
use super::field_unit::multipliers;
use super::rival::{self, OnCard, Rates, Rival};
use super::shape::Shape;
use super::step::Step;
use super::{last, shard};
use crate::estimate::{Assumptions, Card, wrong};

/// Seconds of a product in `Fr` on one core, `fr/mul` of `bench/data/measured/kernels.json`.
pub(super) const CORE_PRODUCT_SECONDS: f64 = 3.452_697_753_906_25e-9;

/// A proof whose columns stay on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PipelineJob {
    /// The proof of `examples/hundred.json`, one shard.
    Resident,
    /// The last proof.
    LastProof,
}

impl PipelineJob {
    /// Returns the name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::LastProof => "last-proof",
        }
    }
}

impl fmt::Display for PipelineJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What the card's multipliers could do if there were nothing else on it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Ceiling {
    /// Multipliers that fit beside the shell, by tiles and by additions.
    pub multipliers: u64,
    /// Their products per second, one per clock.
    pub products_per_second: f64,
    /// Products that a core does per second.
    pub core_products_per_second: f64,
    /// Seconds of a proof if a core did nothing but products, and these multipliers did them.
    pub seconds: f64,
}

/// Estimate of a prover that stays on a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pipeline {
    /// The job.
    pub job: PipelineJob,
    /// Where the sizes of the job come from.
    pub shape: String,
    /// The units.
    pub groups: Vec<Group>,
    /// The operations, in the order of a proof.
    pub steps: Vec<Step>,
    /// Bytes that stay on the card.
    pub resident_bytes: u64,
    /// Seconds of all steps, one after the other.
    pub seconds: f64,
    /// Seconds per proof when several are under way: of the busiest kind of units, or of all bytes
    /// at the rate of the whole memory.
    pub interval_seconds: f64,
    /// The card's multipliers alone.
    pub ceiling: Ceiling,
    /// Prices and powers.
    pub rates: Rates,
    /// The same proof elsewhere, this estimate last.
    pub rivals: Vec<Rival>,
}

/// Estimates a prover that stays on a card. `today_seconds` are those of the card for the
/// operations that it has kernels for, with transfers and the host's part.
///
/// # Errors
/// A card without room for a unit of each kind, or with too little memory.
pub(crate) fn pipeline(
    (card, assumptions): (&Card, &Assumptions),
    job: PipelineJob,
    today_seconds: f64,
) -> Result<Pipeline, HdlError> {
    let on = (card, assumptions);
    let (load, kinds, resident_bytes, shape, measured) = match job {
        PipelineJob::Resident => {
            let shape = Shape::hundred()?;
            let fields = |lanes| shard::fields(&shape, lanes);
            let kinds = [
                commitments(on, &shape)?,
                folds(on, &shape)?,
                field_units(on, fields),
            ];
            let source = format!("{}: rows of {} chips", shape.command, shape.chips.len());
            let bytes = shard::resident_bytes(&shape);
            (shard::load(&shape), kinds, bytes, source, &rival::HUNDRED)
        }
        PipelineJob::LastProof => {
            let kinds = [
                multiplications(on)?,
                transforms(on),
                field_units(on, last::fields),
            ];
            let source = format!("{} rows (decisions 26 and 28)", last::ROWS);
            let bytes = last::resident_bytes();
            (last::load(), kinds, bytes, source, &rival::LAST)
        }
    };
    if resident_bytes > card.memory.total_bytes() {
        let expected = format!("what {} bytes of memory hold", card.memory.total_bytes());
        return Err(wrong(
            "size",
            expected,
            format!("{job}: {resident_bytes} bytes"),
        ));
    }
    let chosen = choose(on, &kinds)?;
    let mut steps = vec![load.on(Engine::Link, card, assumptions)];
    steps.extend(chosen.iter().flat_map(|one| one.steps.iter().copied()));
    steps.sort_by_key(|step| step.operation);
    let rates = Rates::beside(card);
    let mut pipeline = Pipeline {
        job,
        shape,
        seconds: steps.iter().map(Step::seconds).sum(),
        interval_seconds: interval(card, assumptions, &steps),
        groups: chosen.into_iter().map(|one| one.group).collect(),
        steps,
        resident_bytes,
        ceiling: ceiling(on, measured.core_seconds),
        rates,
        rivals: Vec::new(),
    };
    let on_card = OnCard {
        today: today_seconds,
        resident: pipeline.seconds,
        interval: pipeline.interval_seconds,
    };
    pipeline.rivals = rival::table(measured, (card, &rates), &on_card);
    Ok(pipeline)
}

/// Returns the seconds per proof of the busiest kind of units, or of the whole memory.
fn interval(card: &Card, assumptions: &Assumptions, steps: &[Step]) -> f64 {
    let of_engine = |engine| {
        let own = steps.iter().filter(|step| step.engine == engine);
        own.map(|step| step.kernel_seconds).sum::<f64>()
    };
    let busiest = steps.iter().map(|step| of_engine(step.engine));
    let bytes: u64 = steps.iter().map(|step| step.memory_bytes).sum();
    let memory = bytes as f64 / (card.memory.total_rate() * assumptions.memory_share);
    let link: f64 = steps.iter().map(|step| step.transfer_seconds).sum();
    busiest.fold(memory.max(link), f64::max)
}

fn ceiling((card, assumptions): (&Card, &Assumptions), core_seconds: f64) -> Ceiling {
    let room = card.beside_shell(assumptions.shell).parts;
    let multipliers = multipliers(&room, assumptions.fill);
    let products_per_second = multipliers as f64 * assumptions.clock;
    let core_products_per_second = 1.0 / CORE_PRODUCT_SECONDS;
    Ceiling {
        multipliers,
        products_per_second,
        core_products_per_second,
        seconds: core_seconds * core_products_per_second / products_per_second,
    }
}
