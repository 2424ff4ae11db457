//! Field operations as modules for larger pipelines.

use std::sync::Arc;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Wire};

use super::{
    adder::{adder, scaler, subtractor},
    config::Config,
    multiplier::multiplier,
};

/// One module per operation, shared by all uses.
#[derive(Clone, Debug)]
pub struct Arithmetic {
    /// Common configuration.
    pub config: Config,
    multiplier: Arc<Datapath>,
    adder: Arc<Datapath>,
    subtractor: Arc<Datapath>,
    scalers: Vec<(usize, Arc<Datapath>)>,
}

impl Arithmetic {
    /// Makes the modules, with scalers for these factors.
    ///
    /// # Errors
    /// A configuration that can't be built.
    pub fn new(config: &Config, factors: &[usize]) -> Result<Self, HdlError> {
        Ok(Self {
            config: *config,
            multiplier: multiplier(config)?,
            adder: adder(config)?,
            subtractor: subtractor(config)?,
            scalers: factors
                .iter()
                .map(|&f| Ok((f, scaler(config, f)?)))
                .collect::<Result<_, HdlError>>()?,
        })
    }

    fn instance(b: &mut Builder, module: &Arc<Datapath>, inputs: &[Wire]) -> Wire {
        b.instance(module, inputs)[0]
    }

    /// Computes x y / R.
    pub fn multiply(&self, b: &mut Builder, x: Wire, y: Wire) -> Wire {
        Self::instance(b, &self.multiplier, &[x, y])
    }

    /// Computes x + y.
    pub fn add(&self, b: &mut Builder, x: Wire, y: Wire) -> Wire {
        Self::instance(b, &self.adder, &[x, y])
    }

    /// Computes x - y.
    pub fn subtract(&self, b: &mut Builder, x: Wire, y: Wire) -> Wire {
        Self::instance(b, &self.subtractor, &[x, y])
    }

    /// Computes factor x, by additions if there is no scaler for the factor.
    pub fn scale(&self, b: &mut Builder, x: Wire, factor: usize) -> Wire {
        match self.scalers.iter().find(|s| s.0 == factor) {
            Some((_, module)) => Self::instance(b, module, &[x]),
            None => (1..factor).fold(x, |sum, _| self.add(b, sum, x)),
        }
    }
}
