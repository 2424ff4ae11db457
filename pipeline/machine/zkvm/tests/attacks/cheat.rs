//! A dishonest prover: it proves any traces that it is given.

use super::wide::WideBackend;
use crate::support::{ALLOW, INPUT, LOG_STACK, OUTPUT, backend, program, prover};
use ark_bn254::Fr;
use std::sync::{Arc, OnceLock};
use zkfabric_air::Instance;
use zkfabric_chips::chip_set::PublicValues;
use zkfabric_chips::heights::Heights;
use zkfabric_chips::shards::{Indivisible, ShardSize};
use zkfabric_prover::{Options, ProvingKey};
use zkfabric_testing::execution::{Execution, run, traces};
use zkfabric_verifier::{Hash, Proof, Statement, VerifyError};
use zkfabric_zkvm::{Claim, Prover, ZkvmError, verify};

/// The instances of each shard.
pub(crate) type Shards = Vec<Vec<Instance>>;

/// A program with its honest execution.
pub(crate) struct Cheat {
    pub(crate) prover: Prover,
    pub(crate) execution: Execution,
}

/// Returns an execution that is one small shard.
pub(crate) fn small() -> &'static Cheat {
    static CHEAT: OnceLock<Cheat> = OnceLock::new();
    CHEAT.get_or_init(|| Cheat::new(40))
}

/// Returns an execution that gives several shards under [`Cheat::tight`].
pub(crate) fn long() -> &'static Cheat {
    static CHEAT: OnceLock<Cheat> = OnceLock::new();
    CHEAT.get_or_init(|| Cheat::new(5_000))
}

impl Cheat {
    fn new(rounds: u64) -> Self {
        let backend = Arc::new(WideBackend(backend()));
        let program = program(7, rounds, &[]);
        let prover = prover(backend, program);
        let execution = run(prover.program(), &INPUT, 1000);
        assert!(rounds < 1000 || execution.segments.len() > 10);
        Self { prover, execution }
    }

    fn heights(&self) -> Heights {
        Heights::new(self.prover.key().verifying().max_units())
    }

    /// Returns the size of the smallest shards with room for the tables.
    pub(crate) fn tight(&self) -> ShardSize {
        let chip_set = self.prover.key().chip_set();
        let parts = Indivisible::new(chip_set, self.prover.program(), self.heights());
        ShardSize {
            messages: parts.tables().unwrap().messages,
            ..ShardSize::MAX
        }
    }

    /// Returns the shards of an execution, and the claim's public values.
    pub(crate) fn shards(&self, run: &Execution, budget: &ShardSize) -> (Shards, PublicValues) {
        let chip_set = self.prover.key().chip_set();
        let traces = traces(chip_set, self.prover.program(), run, self.heights(), budget);
        let shards = traces.shards.into_iter().map(|shard| shard.instances);
        (shards.collect(), traces.public)
    }

    /// Returns the bytes of the claim about [`OUTPUT`].
    pub(crate) fn public(values: &PublicValues) -> Vec<u8> {
        let claim = Claim {
            digest: zkfabric_zkvm::claim::digest(OUTPUT),
            output: OUTPUT.to_vec(),
            last_memory_word: values.last_memory_word,
        };
        claim.to_bytes()
    }

    /// Proves these shards.
    pub(crate) fn prove(
        &self,
        key: &ProvingKey,
        public: &[u8],
        shards: Shards,
        hash: Hash,
    ) -> Proof {
        let options = Options {
            hash,
            log_stack: LOG_STACK,
        };
        // Without the output, which may be a lie.
        let claim = Claim::from_bytes(&public[..40]).unwrap();
        let boundary = self.prover.key().boundary(&claim.public_values());
        let statement = Statement {
            public,
            boundary: &boundary.unwrap(),
        };
        let (proof, _) = zkfabric_prover::prove(key, statement, shards, options).unwrap();
        proof
    }

    /// Returns the verifier's verdict on the proof of edited shards.
    pub(crate) fn verdict(
        &self,
        budget: &ShardSize,
        edit: impl FnOnce(&mut Shards),
    ) -> Result<Claim, VerifyError> {
        let (mut shards, values) = self.shards(&self.execution, budget);
        edit(&mut shards);
        let public = Self::public(&values);
        let proof = self.prove(self.prover.proving(), &public, shards, Hash::Keccak);
        self.verify(&proof)
    }

    /// Returns the verifier's verdict on a proof, read from its bytes.
    pub(crate) fn verify(&self, proof: &Proof) -> Result<Claim, VerifyError> {
        verdict(verify(self.prover.key(), &proof.to_bytes(), ALLOW))
    }

    /// Returns the indices of a chip and a column by their names.
    pub(crate) fn column(&self, chip: &str, column: &str) -> (usize, usize) {
        let airs = &self.prover.key().chip_set().airs;
        let index = airs.iter().position(|air| air.name == chip);
        let index = index.unwrap_or_else(|| panic!("{chip}"));
        let column = airs[index].main.iter().position(|spec| spec.name == column);
        (index, column.unwrap_or_else(|| panic!("no such column")))
    }
}

/// Returns the verifier's own errors.
pub(crate) fn verdict(result: Result<Claim, ZkvmError>) -> Result<Claim, VerifyError> {
    result.map_err(|error| match error {
        ZkvmError::Verify(error) => error,
        error => panic!("not by the verifier: {error}"),
    })
}

/// Changes one cell of the first instance of a chip.
pub(crate) fn change(
    instances: &mut [Instance],
    (chip, column): (usize, usize),
    row: usize,
    new: impl FnOnce(Fr) -> Fr,
) {
    let instance = instances.iter_mut().find(|i| i.chip == chip).unwrap();
    let column = &mut instance.main[column];
    let value = column.get(row).unwrap();
    let changed = new(value);
    assert_ne!(value, changed, "the attack changes nothing");
    column.set_any(row, changed);
}
