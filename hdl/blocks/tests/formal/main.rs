//! Formal proofs of blocks: properties of the emitted Verilog for every input, at every clock, by
//! yosys-smtbmc with z3.
//!
//! Each block has a file of properties, an induction that closes, states that must be reachable
//! (otherwise the assumptions would be vacuous), and mistakes in its Verilog that must break the
//! proof: a counterexample from the initial state, or, if that is too many clocks away, an
//! induction that no longer closes.

mod accumulator;
mod bursts;
mod current;
mod reader;
mod streams;
mod writer;

use std::time::Duration;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::tools::formal::{Claim, Method, Verdict, check};
use zkfabric_hdl_toolkit::tools::{Tool, Tools, WorkFolder};

/// Time limit for each run of the solver.
const LIMIT: Duration = Duration::from_secs(300);
/// Every invariant here follows from itself one clock earlier.
const INDUCTION: Method = Method::Induction { length: 1 };

/// Checks `claim`; `None` if a tool is missing.
fn verdict(claim: &Claim, method: Method) -> Result<Option<Verdict>, HdlError> {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS, Tool::SMTBMC, Tool::Z3])? else {
        return Ok(None);
    };
    check(&tools, &WorkFolder::default(), claim, method, LIMIT).map(Some)
}

fn holds(claim: &Claim, method: Method) -> Result<(), HdlError> {
    if let Some(verdict) = verdict(claim, method)? {
        assert_eq!(verdict, Verdict::Holds, "{method:?}");
    }
    Ok(())
}

/// After replacing `from` with `to`, an assertion that contains `assertion` fails.
struct Mistake {
    from: &'static str,
    to: &'static str,
    assertion: &'static str,
}

impl Mistake {
    const fn new(from: &'static str, to: &'static str, assertion: &'static str) -> Self {
        Self {
            from,
            to,
            assertion,
        }
    }
}

/// Checks that each mistake has a counterexample within `steps` clocks.
fn refuted(claim: &Claim, steps: usize, mistakes: &[Mistake]) -> Result<(), HdlError> {
    for mistake in mistakes {
        let wrong = claim.clone().edited(mistake.from, mistake.to)?;
        let Some(verdict) = verdict(&wrong, Method::Search { steps })? else {
            return Ok(());
        };
        let named = match &verdict {
            Verdict::Refuted { assertions } => {
                assertions.iter().any(|got| got.contains(mistake.assertion))
            }
            _ => false,
        };
        assert!(named, "{}: {verdict:?}", mistake.from);
    }
    Ok(())
}

/// Checks that the induction does not close with any of these replacements.
fn not_inductive(claim: &Claim, mistakes: &[[&str; 2]]) -> Result<(), HdlError> {
    for [from, to] in mistakes {
        let wrong = claim.clone().edited(from, to)?;
        let Some(verdict) = verdict(&wrong, INDUCTION)? else {
            return Ok(());
        };
        let open = matches!(verdict, Verdict::NotInductive { .. });
        assert!(open, "{from}: {verdict:?}");
    }
    Ok(())
}
