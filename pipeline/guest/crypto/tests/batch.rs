//! Keys verified together: honest batches of every size, and provers that name wrong keys.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

mod prover;

use k256::elliptic_curve::ops::Reduce;
use k256::elliptic_curve::point::AffineCoordinates;
use k256::{ProjectivePoint, Scalar, U256};
use prover::{Honest, Liar, Lie, combination};
use tiny_keccak::{Hasher, Keccak};
use zkfabric_guest_crypto::secp256k1::{
    BadHint, Batch, Hints, PublicKey, Root, Signature, recover,
};

fn keccak(bytes: &[u8]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    let mut digest = [0; 32];
    hasher.update(bytes);
    hasher.finalize(&mut digest);
    digest
}

#[derive(Debug, Clone, Copy)]
struct Case {
    digest: [u8; 32],
    r: [u8; 32],
    s: [u8; 32],
    odd: bool,
}

impl Case {
    fn new(seed: u64) -> Self {
        let part = |tag: u8| keccak(&[&seed.to_le_bytes()[..], &[tag]].concat());
        let nonce = <Scalar as Reduce<U256>>::reduce_bytes(&part(0).into());
        let point = (ProjectivePoint::GENERATOR * nonce).to_affine();
        Self {
            digest: part(1),
            r: point.x().into(),
            s: part(2),
            odd: bool::from(point.y_is_odd()),
        }
    }

    /// The key is at infinity.
    fn infinite() -> Self {
        let (k, z) = (Scalar::from(77u64), Scalar::from(1234u64));
        let point = (ProjectivePoint::GENERATOR * k).to_affine();
        Self {
            digest: z.to_bytes().into(),
            r: point.x().into(),
            s: (z * k.invert().unwrap()).to_bytes().into(),
            odd: bool::from(point.y_is_odd()),
        }
    }

    fn signature(&self) -> Signature<'_> {
        Signature {
            r: &self.r,
            s: &self.s,
            y_is_odd: self.odd,
        }
    }

    fn alone(&self) -> Option<PublicKey> {
        recover(&mut Honest, &self.digest, &self.signature()).unwrap()
    }
}

/// Recovers all, then verifies.
fn run<H: Hints>(hints: &mut H, cases: &[Case]) -> Result<Vec<Option<PublicKey>>, BadHint> {
    let mut batch = Batch::new();
    let keys = cases
        .iter()
        .map(|case| batch.recover(hints, &case.digest, &case.signature()))
        .collect::<Result<Vec<_>, _>>()?;
    batch.verify(hints, keccak)?;
    Ok(keys)
}

#[test]
fn honest_batches_of_every_size() {
    for size in [0, 1, 2, 3, 5, 9] {
        let cases: Vec<_> = (0..size).map(Case::new).collect();
        let expected: Vec<_> = cases.iter().map(Case::alone).collect();
        assert!(expected.iter().all(Option::is_some));
        assert_eq!(run(&mut Honest, &cases), Ok(expected));
    }
}

#[test]
fn the_same_signature_twice() {
    let (a, b) = (Case::new(1), Case::new(2));
    let cases = [a, a, b, a, b];
    assert_eq!(
        run(&mut Honest, &cases),
        Ok(cases.iter().map(Case::alone).collect())
    );
}

#[test]
fn signatures_without_a_key_are_no_part_of_the_sum() {
    let good = Case::new(3);
    let no_point = Case {
        r: Scalar::from(5u64).to_bytes().into(),
        ..good
    };
    let out_of_range = Case {
        s: [0xff; 32],
        ..good
    };
    let cases = [no_point, good, Case::infinite(), out_of_range, Case::new(4)];
    let expected: Vec<_> = cases.iter().map(Case::alone).collect();
    let found: Vec<_> = expected.iter().map(Option::is_some).collect();
    assert_eq!(found, [false, true, false, false, true]);
    assert_eq!(run(&mut Honest, &cases), Ok(expected));
}

/// Honest but for the keys it names: `bend(number of the key, key)`.
struct Namer<F> {
    named: usize,
    bend: F,
}

type Words = [[u64; 4]; 2];

impl<F: FnMut(usize, Words) -> Option<Words>> Hints for Namer<F> {
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4] {
        Honest.quotient(numerator, denominator)
    }
    fn root(&mut self, x: &[u64; 4]) -> Root {
        Honest.root(x)
    }
    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4] {
        Honest.inverse(x)
    }
    fn combination(&mut self, u1: &[u64; 4], u2: &[u64; 4], point: &Words) -> Option<Words> {
        let key = combination(u1, u2, point)?;
        self.named += 1;
        (self.bend)(self.named - 1, key)
    }
}

fn named(
    cases: &[Case],
    bend: impl FnMut(usize, Words) -> Option<Words>,
) -> Result<Vec<Option<PublicKey>>, BadHint> {
    run(&mut Namer { named: 0, bend }, cases)
}

/// `key + multiple * G`.
fn shifted(key: &Words, multiple: Scalar) -> Option<Words> {
    let mut words = [0; 4];
    for (word, bytes) in words
        .iter_mut()
        .rev()
        .zip(multiple.to_bytes().chunks_exact(8))
    {
        *word = u64::from_be_bytes(bytes.try_into().unwrap());
    }
    combination(&words, &[1, 0, 0, 0], key)
}

#[test]
fn another_point_of_the_curve_is_not_the_key() {
    let cases: Vec<_> = (10..14).map(Case::new).collect();
    for wrong in 0..cases.len() {
        for shift in [Scalar::ONE, -Scalar::ONE, Scalar::from(1u64 << 40)] {
            let got = named(&cases, |index, key| {
                if index == wrong {
                    shifted(&key, shift)
                } else {
                    Some(key)
                }
            });
            assert_eq!(got, Err(BadHint), "key {wrong}");
        }
        // the other y
        let got = named(&cases, |index, [x, y]| {
            let minus = prover::field_words(&prover::field(&y).negate(1));
            Some([x, if index == wrong { minus } else { y }])
        });
        assert_eq!(got, Err(BadHint), "key {wrong}");
    }
}

#[test]
fn errors_that_cancel_without_challenges_are_caught() {
    // Q_0 + G, Q_1 - G: the plain sum of the equations is zero
    let cases: Vec<_> = (20..23).map(Case::new).collect();
    for (plus, minus) in [(0, 1), (1, 0), (1, 2), (2, 0)] {
        let got = named(&cases, |index, key| match index {
            _ if index == plus => shifted(&key, Scalar::ONE),
            _ if index == minus => shifted(&key, -Scalar::ONE),
            _ => Some(key),
        });
        assert_eq!(got, Err(BadHint));
    }
    // the same key for two signatures, swapped keys
    let swapped: Vec<_> = cases.iter().rev().copied().collect();
    let mut keys = Vec::new();
    let _ = named(&swapped, |_, key| {
        keys.push(key);
        Some(key)
    });
    assert_eq!(named(&cases, |index, _| Some(keys[index])), Err(BadHint));
}

#[test]
fn keys_must_be_canonical_points() {
    let case = [Case::new(30)];
    let lies: [fn(Words) -> Words; 4] = [
        |[x, y]| [x, [y[0] ^ 1, y[1], y[2], y[3]]],
        |[_, y]| [[0; 4], y],
        |_| [[0; 4]; 2],
        |[_, y]| [[u64::MAX; 4], y],
    ];
    for lie in lies {
        assert_eq!(named(&case, |_, key| Some(lie(key))), Err(BadHint));
    }
    // x = 1 has a point; 1 + p is the same element but not the same bytes
    let y = Honest.root(&[8, 0, 0, 0]);
    let Root::OfX(y) = y else {
        panic!("8 has a root")
    };
    let alias = [
        [
            0x1_0000_03d2u64.wrapping_neg().wrapping_add(2),
            u64::MAX,
            u64::MAX,
            u64::MAX,
        ],
        y,
    ];
    assert_eq!(named(&case, |_, _| Some(alias)), Err(BadHint));
}

#[test]
fn saying_that_a_key_is_infinite_only_costs_time() {
    let cases: Vec<_> = (40..43).map(Case::new).collect();
    let expected: Vec<_> = cases.iter().map(Case::alone).collect();
    assert_eq!(
        named(&cases, |index, key| (index != 1).then_some(key)),
        Ok(expected)
    );
}

#[test]
fn every_lie_is_caught() {
    let cases = [Case::new(50), Case::new(51)];
    let mut probe = Liar {
        at: usize::MAX,
        lie: Lie::Zero,
        asked: 0,
    };
    run(&mut probe, &cases).unwrap();
    assert!(probe.asked > 250);
    // all hints of the recoveries, then a sample of those of the sum
    let sample = (0..7).chain((7..probe.asked).step_by(11));
    for at in sample {
        for lie in [Lie::Increment, Lie::Negate, Lie::Zero, Lie::SwapRoot] {
            let mut liar = Liar { at, lie, asked: 0 };
            assert_eq!(run(&mut liar, &cases), Err(BadHint), "hint {at}, {lie:?}");
        }
    }
}
