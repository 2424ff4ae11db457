//! Executes a batch: the input is an encoded `BatchInput`, the committed output is `BatchOutput::to_bytes`.
//!
//! Exit code 0, 1 for a batch that is invalid in any way (run it natively to learn which), or one of the run-time's. Marks, for those who count
//! instructions, at the end of each stage: id 1 decoded, 2 witness verified, 3 block started, 4 transaction executed,
//! 5 block finished; the argument is `block << 32 | transaction index`. Before each of them, id 6: the argument is the number of
//! Keccak-f permutations since the last such mark.
#![cfg_attr(target_arch = "riscv64", no_std, no_main)]

#[cfg(not(target_arch = "riscv64"))]
fn main() {}

#[cfg(target_arch = "riscv64")]
mod program {
    use alloy_primitives::B256;
    use zkfabric_guest_programs::{HintedRecover, INVALID};
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
                Stage::Decoded => (1, 0, 0),
                Stage::Witness => (2, 0, 0),
                Stage::BlockStarted { block } => (3, block, 0),
                Stage::Transaction { block, index } => (4, block, index),
                Stage::BlockFinished { block } => (5, block, 0),
            };
            ecall::mark(6, keccak::take_permutations());
            ecall::mark(id, (block as u64) << 32 | index as u64);
        }
    }

    fn main() -> ! {
        match execute_batch(input::read(), &HintedRecover, &Marks) {
            Ok(result) => output::commit(&result.to_bytes()),
            Err(_) => output::fail(INVALID, "the batch is invalid\n"),
        }
    }
}
