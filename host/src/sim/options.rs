//! Options of a simulated card.

use std::env;

use zkfabric_hdl::card::bench::Order;
use zkfabric_hdl::estimate::{self, Assumptions, CARDS, Card};
use zkfabric_hdl::toolkit::tools::{Tool, Tools};
use zkfabric_hdl::unit::{Fault, Simulation};

use super::NAME;
use crate::Error;

/// Environment variable with the kind of simulation, `verilated` or `rust`, if
/// [`Options::simulation`] is not set.
pub const SIMULATION: &str = "ZKFABRIC_SIM";

/// Default limit on a call's clocks: some seconds with either kind of simulation.
pub const CALL_CYCLES: u64 = 400_000;

/// Options of a simulated card.
#[derive(Debug, Clone)]
pub struct Options {
    /// Card of the estimates, whose memory must hold the bases.
    pub card: Card,
    /// The kernels' clock and further assumptions of the estimates.
    pub assumptions: Assumptions,
    /// Kind of simulation. By default the value of [`SIMULATION`], and otherwise Verilated if
    /// Verilator and g++ are installed.
    pub simulation: Option<Simulation>,
    /// Limit on a call's clocks; a call with a higher estimate is [`Error::Unsupported`].
    pub call_cycles: u64,
    /// Fault of every job.
    pub fault: Option<Fault>,
    /// Order of the memory's responses; by default a queue per port.
    pub order: Option<Order>,
    /// Clocks after which a reset of the kernel alone cuts each job off, before it is begun again.
    pub cut_after: Option<u64>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            card: FIRST,
            assumptions: Assumptions::default(),
            simulation: None,
            call_cycles: CALL_CYCLES,
            fault: None,
            order: None,
            cut_after: None,
        }
    }
}

/// Card of the default options.
const FIRST: Card = CARDS[0];

impl Options {
    /// Returns the kind of simulation, by these options, the environment and the installed tools.
    ///
    /// # Errors
    /// The value of [`SIMULATION`] is unknown, or Verilator is requested but missing.
    pub(super) fn kind(&self) -> Result<Simulation, Error> {
        let tools = Tools::installed();
        let missing = [Tool::VERILATOR, Tool::COMPILER]
            .into_iter()
            .find_map(|tool| tools.find(tool).err());
        match (self.asked(env::var(SIMULATION).ok().as_deref())?, missing) {
            (Some(Simulation::Verilated), Some(error)) => Err(Error::Unsupported {
                backend: NAME,
                operation: "the Verilated simulation",
                reason: error.to_string(),
            }),
            (Some(kind), _) => Ok(kind),
            (None, Some(_)) => Ok(Simulation::Rust),
            (None, None) => Ok(Simulation::Verilated),
        }
    }

    fn asked(&self, environment: Option<&str>) -> Result<Option<Simulation>, Error> {
        if self.simulation.is_some() {
            return Ok(self.simulation);
        }
        match environment {
            None | Some("") => Ok(None),
            Some("verilated") => Ok(Some(Simulation::Verilated)),
            Some("rust") => Ok(Some(Simulation::Rust)),
            Some(other) => Err(Error::InvalidInput(format!(
                "{SIMULATION} must be verilated or rust, got {other:?}"
            ))),
        }
    }

    /// Checks that estimates are possible.
    pub(super) fn check(&self) -> Result<(), Error> {
        estimate::check(&self.card, &self.assumptions)
            .map_err(|error| Error::InvalidInput(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_go_before_the_environment() {
        let options = Options::default();
        assert_eq!(options.asked(None), Ok(None));
        assert_eq!(options.asked(Some("")), Ok(None));
        assert_eq!(options.asked(Some("rust")), Ok(Some(Simulation::Rust)));
        assert_eq!(
            options.asked(Some("verilated")),
            Ok(Some(Simulation::Verilated))
        );
        let error = options.asked(Some("icarus")).unwrap_err().to_string();
        assert!(
            error.contains("must be verilated or rust, got \"icarus\""),
            "{error}"
        );
        let options = Options {
            simulation: Some(Simulation::Rust),
            ..options
        };
        assert_eq!(options.asked(Some("verilated")), Ok(Some(Simulation::Rust)));
        assert_eq!(options.asked(Some("icarus")), Ok(Some(Simulation::Rust)));
    }
}
