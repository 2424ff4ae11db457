//! The multipliers of the engine.

use std::sync::Arc;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::Datapath;

use super::arithmetic;
use crate::modular::{self, Arithmetic, ConstantProduct, Field};

/// Multipliers of an engine: the folds of p and q, lambda, the weight, and numerators by
/// denominators.
pub const MULTIPLIERS: usize = 5;
/// Maximum clocks of a pipeline covered by the valid bits.
const MAX_PIPELINE: usize = 127;

/// An engine in which some multipliers use fewer DSPs and more LUTs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    additions: usize,
    pipeline_cycles: u64,
}

/// The pipelines of an engine.
pub(super) struct Pipelines {
    /// Folds p and q, and adds lambda q0 to p0.
    pub(super) fold: Arc<Datapath>,
    /// The terms of the sums.
    pub(super) terms: Arc<Datapath>,
    /// The adder of the sums.
    pub(super) adder: Arc<Datapath>,
}

impl Config {
    /// Makes a configuration in which the last `additions` of the [`MULTIPLIERS`] multiply by
    /// constants with additions ([`ConstantProduct::Additions`]), the others with tiles.
    ///
    /// # Errors
    /// [`HdlError::Config`]: more than [`MULTIPLIERS`].
    pub fn new(additions: usize) -> Result<Self, HdlError> {
        if additions > MULTIPLIERS {
            let expected = format!("at most {MULTIPLIERS}");
            return Err(HdlError::config("fold", "additions", expected, &additions));
        }
        let mut config = Self {
            additions,
            pipeline_cycles: 0,
        };
        let Pipelines { fold, terms, adder } = config.pipelines()?;
        let longest = fold.latency().max(terms.latency());
        if longest > MAX_PIPELINE {
            let expected = format!("pipelines of at most {MAX_PIPELINE} clocks");
            return Err(HdlError::config("fold", "arithmetic", expected, &longest));
        }
        config.pipeline_cycles = (fold.latency() + terms.latency() + adder.latency()) as u64;
        Ok(config)
    }

    /// Returns the number of multipliers whose constants use additions.
    #[must_use]
    pub const fn additions(&self) -> usize {
        self.additions
    }

    /// Returns the clocks through all pipelines, from values in memory to a sum.
    #[must_use]
    pub const fn pipeline_cycles(&self) -> u64 {
        self.pipeline_cycles
    }

    pub(super) fn pipelines(&self) -> Result<Pipelines, HdlError> {
        let with = |constants| {
            let config = modular::Config {
                constants,
                ..modular::Config::new(Field::Fr)
            };
            Arithmetic::new(&config, &[])
        };
        let tiles = with(ConstantProduct::Tiles)?;
        let additions = with(ConstantProduct::Additions)?;
        let kind = |index: usize| {
            if index + self.additions < MULTIPLIERS {
                &tiles
            } else {
                &additions
            }
        };
        Ok(Pipelines {
            fold: arithmetic::fold([0, 1, 2].map(kind))?,
            terms: arithmetic::terms([3, 4].map(kind))?,
            adder: modular::adder(&modular::Config::new(Field::Fr))?,
        })
    }
}
