//! Invalid signatures among valid ones.

use secp256k1::constants::{CURVE_ORDER, FIELD_SIZE};
use zkfabric_kernels_cpu::Isa;
use zkfabric_recovery::{Failure, Signature};

use crate::fixture::{Random, compare, random, recover, signature};

/// `p - n`: the first `r` whose `r + n` is not below `p`.
fn first_r_without_second_x() -> [u8; 32] {
    let mut out = [0; 32];
    let mut borrow = 0;
    for i in (0..32).rev() {
        let difference = i16::from(FIELD_SIZE[i]) - i16::from(CURVE_ORDER[i]) - borrow;
        borrow = i16::from(difference < 0);
        out[i] = (difference & 0xff) as u8;
    }
    out
}

/// Every kind of invalid signature with its failure.
fn invalid() -> Vec<(Signature, Failure)> {
    let good = random(&mut Random(8));
    let (id, r, s) = (
        |recovery_id| Signature {
            recovery_id,
            ..good
        },
        |r| Signature { r, ..good },
        |s| Signature { s, ..good },
    );
    let mut above = CURVE_ORDER;
    above[31] += 1;
    let x = Signature {
        recovery_id: 2,
        ..r(first_r_without_second_x())
    };
    // x = 5 belongs to no point.
    let mut five = [0; 32];
    five[31] = 5;
    let one = k256::Scalar::ONE;
    let mut cases = vec![
        (x, Failure::X),
        (
            Signature {
                recovery_id: 3,
                ..x
            },
            Failure::X,
        ),
        (
            Signature {
                recovery_id: 2,
                ..good
            },
            Failure::X,
        ),
        (r(five), Failure::NotOnCurve),
        (
            Signature {
                recovery_id: 1,
                ..r(five)
            },
            Failure::NotOnCurve,
        ),
        (signature(one, -one, one), Failure::Infinity),
        (signature(-one, one, one), Failure::Infinity),
    ];
    for got in [4, 5, 27, 28, 255] {
        cases.push((id(got), Failure::RecoveryId { got }));
    }
    for bad in [[0; 32], CURVE_ORDER, above, FIELD_SIZE, [0xff; 32]] {
        cases.push((r(bad), Failure::R));
        cases.push((s(bad), Failure::S));
    }
    cases
}

#[test]
fn failures_say_why() {
    let cases = invalid();
    let signatures: Vec<Signature> = cases.iter().map(|(signature, _)| *signature).collect();
    for isa in Isa::tested() {
        assert_eq!(compare(isa, &signatures), 0);
        let failures: Vec<_> = cases.iter().map(|(_, failure)| Err(*failure)).collect();
        assert_eq!(recover(isa, &signatures), failures, "{}", isa.name());
    }
}

#[test]
fn invalid_signatures_at_every_lane() {
    let cases = invalid();
    let mut state = Random(9);
    let good: Vec<Signature> = (0..24).map(|_| random(&mut state)).collect();
    for isa in Isa::tested() {
        // Over the twin, one case per kind of failure behind the checks of ranges.
        let cases = cases.iter().filter(|(_, failure)| {
            !isa.is_twin() || matches!(failure, Failure::NotOnCurve | Failure::Infinity)
        });
        for (bad, failure) in cases.step_by(if isa.is_twin() { 2 } else { 1 }) {
            for lane in 0..if isa.is_twin() { 8 } else { 17 } {
                let mut signatures = good[..if isa.is_twin() { 8 } else { 20 }].to_vec();
                signatures[lane] = *bad;
                assert_eq!(compare(isa, &signatures), signatures.len() - 1);
                assert_eq!(recover(isa, &signatures)[lane], Err(*failure));
            }
        }
        // All but one are invalid, and half of them.
        for (i, (bad, _)) in invalid().into_iter().enumerate().step_by(3) {
            let mut signatures = [bad; 16];
            signatures[i % 16] = good[0];
            assert_eq!(compare(isa, &signatures), 1);
            for lane in (0..16).step_by(2) {
                signatures[lane] = good[lane];
            }
            let valid = 8 + usize::from(i % 2 == 1);
            assert_eq!(compare(isa, &signatures), valid);
        }
    }
}
