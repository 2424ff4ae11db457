//! Executes one Ethereum state test: the input is an encoded `StateTestInput`, the committed output
//! is the preimage of `StateTestOutput::digest`. Exit code 0, or 1 for an input that is not
//! canonical or has a wrong witness.
#![cfg_attr(target_arch = "riscv64", no_std, no_main)]

#[cfg(not(target_arch = "riscv64"))]
fn main() {}

#[cfg(target_arch = "riscv64")]
mod program {
    use zkfabric_guest_programs::HintedCrypto;
    use zkfabric_guest_runtime::{entry, input, output};
    use zkfabric_stf::state_test::execute_state_test;

    entry!(main);

    fn main() -> ! {
        match execute_state_test(input::read(), &HintedCrypto) {
            Ok(result) => output::commit_digest(result.digest().0),
            Err(_) => output::fail(output::INVALID, "the state test is invalid\n"),
        }
    }
}
