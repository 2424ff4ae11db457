//! Multiplications mod p = 2^256 - 2^32 - 977 in assembly; values are four little-endian words, any
//! representative below 2^256.
//!
//! `zkfabric-guest-crypto` has the same functions in Rust, with the bounds, and tests that both
//! agree.
#![expect(unsafe_code, reason = "calls assembly")]

use core::arch::global_asm;
use core::mem::MaybeUninit;

global_asm!(include_str!("field.S"));

type Words = [u64; 4];

unsafe extern "C" {
    fn zkfabric_field_mul(to: *mut Words, a: *const Words, b: *const Words);
    fn zkfabric_field_mul_sub(to: *mut Words, a: *const Words, b: *const Words, c: *const Words);
    fn zkfabric_field_quotient(to: *mut Words, a: *const Words, b: *const Words) -> u64;
    fn zkfabric_field_square(to: *mut Words, a: *const Words);
    fn zkfabric_field_square_sub2(
        to: *mut Words,
        a: *const Words,
        b: *const Words,
        c: *const Words,
    );
}

/// `a b`.
#[inline(always)]
#[must_use]
pub fn mul(a: &Words, b: &Words) -> Words {
    let mut to = MaybeUninit::uninit();
    // SAFETY: the routine reads 32 bytes at each operand and writes all 32 bytes of the result, its
    // own memory; it clobbers only registers of the calling convention, and gp, which is otherwise
    // unused. The same holds for all calls in this file.
    unsafe {
        zkfabric_field_mul(to.as_mut_ptr(), a, b);
        to.assume_init()
    }
}

/// `c <- a b - c`.
#[inline(always)]
pub fn mul_sub_from(a: &Words, b: &Words, c: &mut Words) {
    // SAFETY: as in `mul`; the routine reads all operands before it writes the result.
    unsafe { zkfabric_field_mul_sub(c, a, b, c) };
}

/// Returns the prover's `a / b`, and whether its product with `b` has the words of `a`. If not, the
/// quotient may still be right: the product may be another representative.
#[inline(always)]
#[must_use]
pub fn quotient(a: &Words, b: &Words) -> (Words, bool) {
    let mut to = MaybeUninit::uninit();
    // SAFETY: as in `mul`; the hint ecall reads 32 bytes at each operand.
    unsafe {
        let differs = zkfabric_field_quotient(to.as_mut_ptr(), a, b);
        (to.assume_init(), differs == 0)
    }
}

/// `a^2`.
#[inline(always)]
#[must_use]
pub fn square(a: &Words) -> Words {
    let mut to = MaybeUninit::uninit();
    // SAFETY: as in `mul`.
    unsafe {
        zkfabric_field_square(to.as_mut_ptr(), a);
        to.assume_init()
    }
}

/// `a^2 - b - c`.
#[inline(always)]
#[must_use]
pub fn square_sub2(a: &Words, b: &Words, c: &Words) -> Words {
    let mut to = MaybeUninit::uninit();
    // SAFETY: as in `mul`.
    unsafe {
        zkfabric_field_square_sub2(to.as_mut_ptr(), a, b, c);
        to.assume_init()
    }
}
