//! OpenVM as a contender: app proofs on the CPU, with the SDK's RISC-V machine and 100 bits of
//! security.

use std::process::ExitCode;

use openvm_sdk::{
    CpuSdk, DefaultStarkEngine, SC, StdIn,
    config::AggregationSystemParams,
    keygen::AppVerifyingKey,
    openvm_circuit::arch::ContinuationVmProof,
    prover::{AppProver, verify_app_proof_with_expected_exe_commit},
};
use openvm_sdk_config::SdkVmCpuBuilder;
use openvm_stark_backend::p3_field::PrimeField32;
use openvm_stark_sdk::config::{MAX_APP_LOG_STACKED_HEIGHT, app_params_with_100_bits_security};
use zkfabric_peers_contender::{Contender, Reason};
use zkfabric_peers_programs::{RESULT_BYTES, Task};

struct OpenVm {
    sdk: CpuSdk,
    elf: Vec<u8>,
    prover: AppProver<DefaultStarkEngine, SdkVmCpuBuilder>,
    key: AppVerifyingKey,
    task: Task,
}

impl OpenVm {
    fn input(&self) -> StdIn {
        StdIn::from_bytes(&self.task.to_bytes())
    }
}

impl Contender for OpenVm {
    type Proof = ContinuationVmProof<SC>;

    fn set_up(elf: Vec<u8>, task: Task) -> Result<Self, Reason> {
        let params = app_params_with_100_bits_security(MAX_APP_LOG_STACKED_HEIGHT);
        let sdk = CpuSdk::riscv32(params, AggregationSystemParams::default());
        let prover = sdk.app_prover(elf.clone())?;
        let key = sdk.app_vk();
        Ok(Self {
            sdk,
            elf,
            prover,
            key,
            task,
        })
    }

    fn instructions(&mut self) -> Result<u64, Reason> {
        let run = self.sdk.execute_metered(self.elf.clone(), self.input());
        let (_, segments) = run?;
        Ok(segments.iter().map(|segment| segment.num_insns).sum())
    }

    fn prove(&mut self) -> Result<ContinuationVmProof<SC>, Reason> {
        let input = self.input();
        Ok(self.prover.prove(input)?)
    }

    /// Also compares the commitment to the program: without that check, a proof of any program is
    /// accepted.
    fn verify(&mut self, proof: &ContinuationVmProof<SC>) -> Result<Vec<u8>, Reason> {
        let program = self.prover.app_exe_commit();
        verify_app_proof_with_expected_exe_commit::<DefaultStarkEngine>(
            &self.key,
            proof,
            Some(program),
        )?;
        let values = &proof.user_public_values.public_values;
        let bytes = values.iter().take(RESULT_BYTES);
        let bytes = bytes.map(|value| u8::try_from(value.as_canonical_u32()));
        Ok(bytes.collect::<Result<_, _>>()?)
    }

    fn bytes(&self, proof: &ContinuationVmProof<SC>) -> Result<u64, Reason> {
        Ok(bitcode::serialize(proof)?.len() as u64)
    }
}

fn main() -> ExitCode {
    zkfabric_peers_contender::main::<OpenVm>(std::env::args().skip(1))
}
