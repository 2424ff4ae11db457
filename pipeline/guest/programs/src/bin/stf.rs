//! Executes a batch: the input is an encoded `BatchInput`, the committed output is
//! `BatchOutput::to_bytes`.
//!
//! Exit code 0, 1 for a batch that is invalid in any way (a native run tells which), or a code of
//! the runtime. Marks at the end of each stage, for counting instructions: `zkfabric_abi::mark`.
#![cfg_attr(target_arch = "riscv64", no_std, no_main)]

#[cfg(not(target_arch = "riscv64"))]
fn main() {}

#[cfg(target_arch = "riscv64")]
mod program {
    use alloy_primitives::B256;
    use zkfabric_abi::mark;
    use zkfabric_guest_programs::HintedCrypto;
    use zkfabric_guest_runtime::{ecall, entry, input, keccak, output};
    use zkfabric_stf::{Observe, Stage, execute_batch};

    entry!(main);

    struct Marks;

    impl Observe for Marks {
        fn seed(&self, data_hash: &B256) {
            if let ([state, multiplier, ..], _) = data_hash.as_chunks::<8>() {
                foldhash::seed(u64::from_le_bytes(*state), u64::from_le_bytes(*multiplier));
            }
        }

        fn reached(&self, stage: Stage) {
            let (id, block, index) = match stage {
                Stage::Decoded => (mark::DECODED, 0, 0),
                Stage::Witness => (mark::WITNESS, 0, 0),
                Stage::BlockStarted { block } => (mark::BLOCK_STARTED, block, 0),
                Stage::Transaction { block, index } => (mark::TRANSACTION, block, index),
                Stage::BlockFinished { block } => (mark::BLOCK_FINISHED, block, 0),
            };
            ecall::mark(mark::KECCAK_F, keccak::take_permutations());
            ecall::mark(id, mark::place(block, index));
        }
    }

    fn main() -> ! {
        match execute_batch(input::read(), &HintedCrypto, &Marks) {
            Ok(result) => output::commit(&result.to_bytes()),
            Err(_) => output::fail(output::INVALID, "the batch is invalid\n"),
        }
    }
}
