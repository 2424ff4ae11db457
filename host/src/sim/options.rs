//! What a simulated card is made of.

use std::env;

use zkfabric_hdl::estimate::{self, Assumptions, CARDS, Card};
use zkfabric_hdl::toolkit::tools::{Tool, Tools};
use zkfabric_hdl::unit::{Fault, Simulation};

use super::NAME;
use crate::Error;

/// The environment variable that names the kind of simulation, `verilated` or `rust`, where [`Options::simulation`] does not.
pub const SIMULATION: &str = "ZKFABRIC_SIM";

/// Clocks that a call may take by default: some seconds with either kind of simulation.
pub const CALL_CYCLES: u64 = 400_000;

/// What a simulated card is made of.
#[derive(Debug, Clone)]
pub struct Options {
    /// The card of the estimates, and whose memory the bases have to fit in.
    pub card: Card,
    /// The kernels' clock and what else the estimates assume.
    pub assumptions: Assumptions,
    /// The kind of simulation. Without, [`SIMULATION`] says it, and without that Verilated where Verilator and g++ are installed.
    pub simulation: Option<Simulation>,
    /// Clocks that a call may take; a call that is estimated to take more is [`Error::Unsupported`].
    pub call_cycles: u64,
    /// A fault that every job meets.
    pub fault: Option<Fault>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            card: FIRST,
            assumptions: Assumptions::default(),
            simulation: None,
            call_cycles: CALL_CYCLES,
            fault: None,
        }
    }
}

/// The card of the default options.
const FIRST: Card = CARDS[0];

impl Options {
    /// The kind of simulation that these options, the environment and the installed tools give.
    ///
    /// # Errors
    /// A value of [`SIMULATION`] that is none, or no Verilator where it is asked for.
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

    /// Whether estimates can be made.
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
