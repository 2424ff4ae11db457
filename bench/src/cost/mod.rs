//! Cost of opcodes, precompiles and state in the proved program: prices for [`zkfabric_stf::cost`]
//! and `docs/cost.md`.
//!
//! Every price comes from scenarios: two batches that differ in how often an operation happens. The
//! VM gives the difference in instructions, the counts of the native execution the difference in
//! everything else.

mod bound;
mod code;
mod measure;
mod opcodes;
mod page;
mod points;
mod precompiles;
mod random;
mod scenario;
mod search;
mod solve;
mod state;
mod weights;
mod world;

use std::path::Path;

use rayon::prelude::*;
use zkfabric_batch::BatchFile;
use zkfabric_stf::cost::{CallKind, Entry, Table};

pub use bound::Tightest;
pub(crate) use code::Code;
pub use measure::{GuestVm, Run, WorkMark};
pub use page::name;
pub use random::Choices;
pub use search::{Found, Search};
pub use solve::Price;
pub use weights::measured_gas;
pub use world::{Accounts, CODE, Envelope, Transaction, batch, contract};

use crate::Error;
use scenario::{Call, Looped, Scenario};

/// All prices.
#[derive(Clone, Debug)]
pub struct Prices {
    rows: Vec<Price>,
}

/// Returns the programs in order, each with its name.
fn programs() -> Result<Vec<(String, Looped)>, Error> {
    let mut programs = opcodes::all();
    programs.extend(precompiles::all()?);
    let named = programs.into_iter().map(|program| {
        let entry = program
            .entries
            .first()
            .map_or_else(String::new, |entry| name(*entry));
        let name = format!("{entry} {}", program.variant);
        (name.trim_end().to_owned(), program)
    });
    Ok(named.collect())
}

impl Prices {
    /// Measures all prices; takes minutes on one core.
    ///
    /// # Errors
    /// A batch is invalid, or native execution and VM disagree.
    pub fn measure() -> Result<Self, Error> {
        let machine = GuestVm::new()?;
        let programs = programs()?;
        let programs = programs.par_iter().map(|(name, program)| {
            let scenario = program.scenario(name.clone())?;
            measure::measure(&machine, &scenario)
        });
        let mut differences = programs.collect::<Result<Vec<_>, Error>>()?;
        let state: Vec<Scenario> = state::all()?;
        let state = state
            .par_iter()
            .map(|scenario| measure::measure(&machine, scenario));
        differences.extend(state.collect::<Result<Vec<_>, Error>>()?);
        Ok(Self {
            rows: solve::solve(&differences),
        })
    }

    /// Returns the table that `zkfabric_stf::cost` charges by.
    #[must_use]
    pub fn table(&self) -> Table<u32> {
        solve::table(&self.rows)
    }

    /// Returns the rows of calls that `zkfabric_stf::cost` charges by.
    #[must_use]
    pub fn calls(&self) -> Vec<(Entry, [u32; CallKind::ALL.len()])> {
        solve::calls(&self.rows)
    }

    /// Returns the page.
    #[must_use]
    pub fn page(&self) -> String {
        page::page(&self.rows)
    }

    /// Writes the page and the table into a checkout.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(&self, root: &Path) -> Result<(), Error> {
        std::fs::write(root.join("docs/cost.md"), self.page())?;
        let folder = root.join("pipeline/execution/stf/src/cost");
        std::fs::write(folder.join("prices.rs"), page::source(&self.table()))?;
        std::fs::write(
            folder.join("calls.rs"),
            page::source_of_calls(&self.calls()),
        )?;
        Ok(())
    }
}

/// Returns the program of an opcode or a precompile.
fn named(wanted: &str) -> Result<Looped, Error> {
    let mut programs = programs()?.into_iter();
    let found = programs.find(|(name, _)| name == wanted);
    let unknown = || Error::Program {
        got: wanted.to_owned(),
    };
    Ok(found.ok_or_else(unknown)?.1)
}

/// Returns a block of at most `gas` gas whose transactions run only the program of this name in
/// `docs/cost.md`.
///
/// # Errors
/// No program has this name, or the block is invalid.
pub fn block(wanted: &str, gas: u64) -> Result<BatchFile, Error> {
    let program = match state::program(wanted, gas) {
        Some(program) => program,
        None => named(wanted)?,
    };
    let machine = GuestVm::new()?;
    let used = |rounds: u64| {
        let batch = program.batch(wanted, &[&[Call::of(rounds)]])?;
        Ok::<_, Error>(machine.run(&batch, None)?.gas)
    };
    let [few, many] = program.rounds;
    let (base, more) = (used(few)?, used(many)?);
    let per_round = ((more - base) / (many - few)).max(1);
    let base = base.saturating_sub(few * per_round);
    let mut calls = Vec::new();
    let mut left = gas.min(world::BLOCK_GAS);
    loop {
        let gas = left.min(world::TRANSACTION_GAS);
        // Later rounds may cost slightly more, where memory grows.
        let rounds = (gas - gas / 100).saturating_sub(base) / per_round;
        if rounds == 0 {
            break;
        }
        calls.push(Call { rounds, gas });
        left -= gas;
    }
    program.batch(&format!("{wanted}, {gas} gas"), &[&calls])
}
