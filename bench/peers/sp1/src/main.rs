//! SP1 as a contender: core proofs on the CPU, with the SDK's defaults.

use std::process::ExitCode;

use sp1_sdk::blocking::{CpuProver, ProveRequest, Prover, ProverClient, SP1Stdin};
use sp1_sdk::{Elf, ProvingKey, SP1ProofWithPublicValues, SP1ProvingKey};
use zkfabric_peers_contender::{Contender, Reason};
use zkfabric_peers_programs::Task;

struct Sp1 {
    client: CpuProver,
    key: SP1ProvingKey,
    task: Task,
}

impl Sp1 {
    fn input(&self) -> SP1Stdin {
        let mut input = SP1Stdin::new();
        input.write_slice(&self.task.to_bytes());
        input
    }
}

impl Contender for Sp1 {
    type Proof = SP1ProofWithPublicValues;

    fn set_up(elf: Vec<u8>, task: Task) -> Result<Self, Reason> {
        let client = ProverClient::builder().cpu().build();
        let key = client.setup(Elf::Dynamic(elf.into()))?;
        Ok(Self { client, key, task })
    }

    fn instructions(&mut self) -> Result<u64, Reason> {
        let run = self.client.execute(self.key.elf().clone(), self.input());
        // The executor counts instructions only if it also computes gas.
        let (_, report) = run.calculate_gas(true).run()?;
        Ok(report.total_instruction_count())
    }

    fn prove(&mut self) -> Result<SP1ProofWithPublicValues, Reason> {
        Ok(self.client.prove(&self.key, self.input()).core().run()?)
    }

    /// Also compares the digest in the proof with the public values.
    fn verify(&mut self, proof: &SP1ProofWithPublicValues) -> Result<Vec<u8>, Reason> {
        self.client.verify(proof, self.key.verifying_key(), None)?;
        Ok(proof.public_values.to_vec())
    }

    /// Size as written by `SP1ProofWithPublicValues::save`.
    fn bytes(&self, proof: &SP1ProofWithPublicValues) -> Result<u64, Reason> {
        Ok(bincode::serialized_size(proof)?)
    }
}

fn main() -> ExitCode {
    zkfabric_peers_contender::main::<Sp1>(std::env::args().skip(1))
}
