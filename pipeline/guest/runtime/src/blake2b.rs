//! Rounds of BLAKE2b (RFC 7693) by the precompiles, see [`zkfabric_abi::blake2b`]; the feature
//! `software` declines them.
#![expect(unsafe_code, reason = "ecalls are inline assembly")]

use core::arch::asm;
use zkfabric_abi::blake2b::{SCHEDULES, WORDS};
use zkfabric_abi::ecall::BLAKE2B_ROUND;

/// The initial `v[8 ..]` (section 2.6).
const START: [u64; 8] = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];

/// Computes `h <- F(h, m, t, last)` with the given number of rounds (EIP-152); without the
/// precompiles, does nothing and returns false.
#[must_use]
pub fn compress(
    rounds: u32,
    h: &mut [u64; 8],
    m: &[u64; WORDS],
    [low, high]: [u64; 2],
    last: bool,
) -> bool {
    if cfg!(feature = "software") {
        return false;
    }
    let [h0, h1, h2, h3, h4, h5, h6, h7] = *h;
    let [s0, s1, s2, s3, s4, s5, s6, s7] = START;
    let s6 = if last { !s6 } else { s6 };
    let (s4, s5) = (s4 ^ low, s5 ^ high);
    let mut v = [
        h0, h1, h2, h3, h4, h5, h6, h7, s0, s1, s2, s3, s4, s5, s6, s7,
    ];
    let schedules = SCHEDULES as u32;
    for _ in 0..rounds / schedules {
        round::<0>(&mut v, m);
        round::<1>(&mut v, m);
        round::<2>(&mut v, m);
        round::<3>(&mut v, m);
        round::<4>(&mut v, m);
        round::<5>(&mut v, m);
        round::<6>(&mut v, m);
        round::<7>(&mut v, m);
        round::<8>(&mut v, m);
        round::<9>(&mut v, m);
    }
    for row in 0..u64::from(rounds % schedules) {
        any_round(row, &mut v, m);
    }
    let (first, second) = v.split_at(8);
    for ((h, first), second) in h.iter_mut().zip(first).zip(second) {
        *h ^= first ^ second;
    }
    true
}

#[inline(always)]
fn round<const ROW: u64>(v: &mut [u64; WORDS], m: &[u64; WORDS]) {
    any_round(ROW, v, m);
}

/// Computes a round with this row of the schedule.
#[inline(always)]
fn any_round(row: u64, v: &mut [u64; WORDS], m: &[u64; WORDS]) {
    // SAFETY: the call reads and writes the words of `v` and reads the words of `m`, which the
    // references guarantee.
    unsafe {
        asm!("ecall", in("a7") BLAKE2B_ROUND + row, in("a0") v.as_mut_ptr(), in("a1") m.as_ptr(),
            options(nostack, preserves_flags));
    }
}
