//! What the proved programs share: signature recovery with hints, and the way an execution ends.
#![no_std]
#![cfg(target_arch = "riscv64")]

use alloy_primitives::{Address, B256, keccak256};
use zkfabric_abi::hint;
use zkfabric_guest_crypto::secp256k1::{self, Hints, Root, Signature};
use zkfabric_guest_runtime::{ecall, field, output};
use zkfabric_stf::Recover;

/// Hints by ecall.
#[derive(Debug)]
struct Prover;

impl Hints for Prover {
    #[inline(always)]
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4] {
        ecall::hint(hint::FIELD_QUOTIENT, numerator, denominator);
        ecall::advice4()
    }

    #[inline(always)]
    fn checked_quotient(
        &mut self,
        numerator: &[u64; 4],
        denominator: &[u64; 4],
    ) -> ([u64; 4], bool) {
        field::quotient(numerator, denominator)
    }

    fn root(&mut self, x: &[u64; 4]) -> Root {
        ecall::hint(hint::FIELD_ROOT, x, x);
        // Any flag but 1 says that there is none; both answers are checked.
        if ecall::advice() == 1 {
            Root::OfX(ecall::advice4())
        } else {
            Root::OfMinusX(ecall::advice4())
        }
    }

    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4] {
        ecall::hint(hint::SCALAR_INVERSE, x, x);
        ecall::advice4()
    }
}

/// Signature recovery with the prover's help; a lie of the prover ends the program.
#[derive(Debug, Default)]
pub struct HintedRecover;

impl Recover for HintedRecover {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        let (r, rest) = signature.split_first_chunk::<32>()?;
        let s = rest.first_chunk::<32>()?;
        let signature = Signature {
            r,
            s,
            y_is_odd: y_odd,
        };
        match secp256k1::recover(&mut Prover, &hash.0, &signature) {
            Ok(key) => key.map(|key| Address::from_word(keccak256(key))),
            Err(_) => output::fail(output::BAD_HINT, "a hint failed its check\n"),
        }
    }
}
