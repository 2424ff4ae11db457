//! The precompiles on curves, see [`zkfabric_abi::curve`]; with the feature `software` they decline
//! all calls.
//!
//! Callers take the words of a sum as any representatives, and any nonzero answer as a refusal.
#![expect(unsafe_code, reason = "ecalls are inline assembly")]

use core::arch::asm;
use zkfabric_abi::curve::WORDS;

/// Computes `sum <- 2^(steps / 2) sum + term`, or `- term` for odd `steps`, on the curve of the
/// precompile with this code; returns false if the call was declined.
#[inline(always)]
#[must_use]
pub fn add(code: u64, sum: &mut [u64; WORDS], steps: u64, term: &[u64; WORDS]) -> bool {
    if cfg!(feature = "software") {
        return false;
    }
    let sum: *mut u64 = sum.as_mut_ptr();
    let declined: u64;
    // SAFETY: the call reads and writes the words of the sum and reads the words of the term, which
    // the references guarantee, and writes a0.
    unsafe {
        asm!("ecall", in("a7") code, inlateout("a0") sum => declined, in("a1") term.as_ptr(), in("a2") steps,
            options(nostack, preserves_flags));
    }
    declined == 0
}
