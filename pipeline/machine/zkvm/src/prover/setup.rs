//! A program with everything that its proofs need.

use std::sync::Arc;

use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::profile::Profiles;
use zkfabric_chips::shards::Filling;
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::{Clock, ConstraintSystem, FixedColumns, ProvingKey};
use zkfabric_vm::Program;

use crate::key::ProgramTables;
use crate::profiles::profiles;
use crate::work::Cut;
use crate::{ProgramKey, ZkvmError};

/// A program with everything that its proofs need.
#[derive(Debug)]
pub struct Prover {
    pub(super) key: ProgramKey,
    pub(super) proving: ProvingKey,
    pub(super) program: Program,
    pub(super) profiles: Profiles,
    pub(super) clock: Option<Clock>,
}

impl Prover {
    /// Commits to the program's tables.
    ///
    /// # Errors
    /// A program that does not fit the machine, or a reference string too short.
    pub fn new(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        program: Program,
        log_stack: u32,
    ) -> Result<Self, ZkvmError> {
        let chip_set = ChipSet::new()?;
        let max_units = Heights::default().max_units();
        let system = constraint_system(&chip_set, &program, max_units, log_stack)?;
        let proving = ProvingKey::new(backend, srs, system)?;
        let verifying = proving.verifying();
        let stacks = verifying.stacks().clone();
        let tables = ProgramTables::of(&program);
        let key = ProgramKey::new(*verifying.srs(), max_units, tables, stacks)?;
        Ok(Self {
            profiles: profiles(key.chip_set()),
            key,
            proving,
            program,
            clock: None,
        })
    }

    /// Takes the commitments from an existing key. A key of another program makes proofs that the
    /// check at their end rejects.
    ///
    /// # Errors
    /// A key that does not fit the program or the reference string.
    pub fn with_key(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        program: Program,
        key: ProgramKey,
    ) -> Result<Self, ZkvmError> {
        let verifying = key.verifying();
        let log_stack = verifying.stacks().log_stack;
        let max_units = verifying.max_units();
        let system = constraint_system(key.chip_set(), &program, max_units, log_stack)?;
        let verifying = verifying.clone();
        let proving = ProvingKey::with_verifying(backend, srs, &system, verifying)?;
        Ok(Self {
            profiles: profiles(key.chip_set()),
            key,
            proving,
            program,
            clock: None,
        })
    }

    /// Makes reports of proofs read this clock in addition to wall time.
    #[must_use]
    pub const fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Returns the key for verifiers.
    #[must_use]
    pub const fn key(&self) -> &ProgramKey {
        &self.key
    }

    /// Returns the key alone.
    #[must_use]
    pub fn into_key(self) -> ProgramKey {
        self.key
    }

    /// Returns the program alone.
    #[must_use]
    pub fn into_program(self) -> Program {
        self.program
    }

    /// Returns the proof system's key.
    #[must_use]
    pub const fn proving(&self) -> &ProvingKey {
        &self.proving
    }

    /// Returns the program.
    #[must_use]
    pub const fn program(&self) -> &Program {
        &self.program
    }

    /// Returns the heights of a shard's instances.
    pub(super) fn filling(&self, cut: &Cut) -> Filling<'_> {
        let heights = Heights::new(self.key.verifying().max_units());
        Filling::new(heights, cut.profiled.then_some(&self.profiles))
    }
}

/// Returns the chips with a program's tables.
fn constraint_system(
    chip_set: &ChipSet,
    program: &Program,
    max_units: u32,
    log_stack: u32,
) -> Result<ConstraintSystem, ZkvmError> {
    let fixed = chip_set.fixed_instances(program, Heights::new(max_units))?;
    let fixed = fixed.into_iter().map(|instance| FixedColumns {
        chip: instance.chip,
        columns: instance.fixed,
    });
    Ok(ConstraintSystem {
        max_units,
        airs: chip_set.airs.clone(),
        fixed: fixed.collect(),
        log_stack,
        context: ProgramTables::of(program).context(),
    })
}
