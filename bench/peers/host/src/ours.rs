//! zkfabric as a contender: the work of `zkfabric prove --elf`.

use std::sync::Arc;

use zkfabric::source::LOG_STACK;
use zkfabric_batch::guest::input_words;
use zkfabric_kzg::Srs;
use zkfabric_peers_contender::{Contender, Reason};
use zkfabric_peers_programs::Task;
use zkfabric_vm::{Executor, Program};
use zkfabric_zkvm::{Options, Prover, verify};

/// A prover with the keys of the guest.
#[derive(Debug)]
pub struct Ours {
    prover: Prover,
    options: Options,
    input: Vec<u64>,
    output: Vec<u8>,
    instructions: u64,
}

impl Contender for Ours {
    type Proof = Vec<u8>;

    /// The length of the development string depends on the number of instructions, so the guest is
    /// executed here already.
    fn set_up(elf: Vec<u8>, task: Task) -> Result<Self, Reason> {
        let program = Program::from_elf(&elf)?;
        let input = input_words(&task.to_bytes());
        let options = Options::default();
        let executed = Executor::new(&program)?.run(&input, &options.limits)?;
        let powers = options.sizing.log_powers(executed.instructions, LOG_STACK);
        let backend = zkfabric_host::cpu();
        let srs = Srs::development(backend.as_ref(), powers)?;
        Ok(Self {
            prover: Prover::new(backend, Arc::new(srs), program, LOG_STACK)?,
            options,
            input,
            output: task.run().to_vec(),
            instructions: executed.instructions,
        })
    }

    fn instructions(&mut self) -> Result<u64, Reason> {
        Ok(self.instructions)
    }

    /// Includes the verification at the end of `zkfabric prove`.
    fn prove(&mut self) -> Result<Vec<u8>, Reason> {
        let proved = self
            .prover
            .prove(&self.input, self.output.as_slice(), &self.options, &())?;
        Ok(proved.proof)
    }

    /// The proof contains the output; its digest is compared with the guest's commitment.
    fn verify(&mut self, proof: &Vec<u8>) -> Result<Vec<u8>, Reason> {
        let allow = zkfabric_verifier::Options {
            allow_insecure_srs: true,
        };
        Ok(verify(self.prover.key(), proof, allow)?.output)
    }

    fn bytes(&self, proof: &Vec<u8>) -> Result<u64, Reason> {
        Ok(proof.len() as u64)
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_peers_programs::Program as Kind;

    use super::*;
    use crate::contenders::ALL;

    const TASK: Task = Task {
        program: Kind::Sort,
        size: 20,
    };

    fn elf() -> Vec<u8> {
        std::fs::read(ALL[0].guest()).unwrap()
    }

    /// The committed guest computes the host's results.
    #[test]
    fn the_guest_has_the_native_results() {
        let program = Program::from_elf(&elf()).unwrap();
        let executor = Executor::new(&program).unwrap();
        for program in Kind::ALL {
            for size in [0, 1, 50] {
                let task = Task { program, size };
                let input = input_words(&task.to_bytes());
                let outcome = executor.run(&input, &Options::default().limits).unwrap();
                let expected = zkfabric_zkvm::claim::digest(&task.run());
                assert_eq!(outcome.digest, expected, "{task}");
            }
        }
    }

    #[test]
    fn a_proof_binds_the_native_result() {
        let outcome = zkfabric_peers_contender::measure::<Ours>(elf(), TASK, 1).unwrap();
        assert_eq!(outcome.output, TASK.run());
    }

    #[test]
    fn a_wrong_output_has_no_proof() {
        let mut ours = Ours::set_up(elf(), TASK).unwrap();
        ours.output[0] ^= 1;
        assert!(ours.prove().is_err());
    }
}
