//! Verification on P-256 against the crate `p256`, with a precompile that performs all, some or
//! none of its calls.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

use p256::ecdsa::signature::hazmat::PrehashVerifier;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::elliptic_curve::PrimeField;
use p256::elliptic_curve::group::Group;
use p256::elliptic_curve::ops::Reduce;
use p256::elliptic_curve::sec1::{FromEncodedPoint, ToEncodedPoint};
use p256::{AffinePoint, EncodedPoint, FieldBytes, ProjectivePoint, Scalar, U256};
use proptest::prelude::*;
use zkfabric_guest_crypto::ladder::{Affine, Group as _, Precompiled, Relation, Software, Term};
use zkfabric_guest_crypto::p256::{Curve, P256, Signed};
use zkfabric_guest_crypto::secp256k1::BadHint;

#[derive(Debug, Clone, Copy)]
struct Case {
    digest: [u8; 32],
    r: [u8; 32],
    s: [u8; 32],
    x: [u8; 32],
    y: [u8; 32],
}

fn bytes(words: &[u64]) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (chunk, word) in bytes.chunks_exact_mut(8).zip(words.iter().rev()) {
        chunk.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}

fn words(bytes: &[u8]) -> Vec<u64> {
    let chunks = bytes.chunks_exact(8).rev();
    chunks
        .map(|chunk| u64::from_be_bytes(chunk.try_into().unwrap()))
        .collect()
}

fn point(affine: &Affine) -> ProjectivePoint {
    let (x, y) = affine.0.split_at(4);
    let encoded = EncodedPoint::from_affine_coordinates(&bytes(x).into(), &bytes(y).into(), false);
    let point: Option<AffinePoint> = AffinePoint::from_encoded_point(&encoded).into();
    point.unwrap().into()
}

/// A precompile that declines every `declines`-th call and calls without a slope.
fn precompile(declines: usize) -> impl FnMut(&mut Affine, u64, &Affine) -> bool {
    let mut calls = 0;
    move |sum, steps, term| {
        calls += 1;
        let mut doubled = point(sum);
        for _ in 0..steps >> 1 {
            doubled = doubled.double();
        }
        let mut term = point(term);
        if steps & 1 == 1 {
            term = -term;
        }
        if doubled == term || doubled == -term || calls % declines == 0 {
            return false;
        }
        let result = (doubled + term).to_affine().to_encoded_point(false);
        sum.0[..4].copy_from_slice(&words(result.x().unwrap()));
        sum.0[4..].copy_from_slice(&words(result.y().unwrap()));
        true
    }
}

fn inverse(s: &[u64; 4]) -> [u64; 4] {
    let s = Scalar::from_repr(bytes(s).into()).unwrap();
    words(&s.invert().unwrap().to_bytes()).try_into().unwrap()
}

impl Case {
    fn signed(&self) -> Signed<'_> {
        Signed {
            digest: &self.digest,
            r: &self.r,
            s: &self.s,
            x: &self.x,
            y: &self.y,
        }
    }

    fn expected(&self) -> bool {
        let signature = Signature::from_scalars(self.r, self.s);
        let point = EncodedPoint::from_affine_coordinates(&self.x.into(), &self.y.into(), false);
        let key = VerifyingKey::from_encoded_point(&point);
        match (signature, key) {
            (Ok(signature), Ok(key)) => key.verify_prehash(&self.digest, &signature).is_ok(),
            _ => false,
        }
    }

    fn check(&self) -> bool {
        let expected = self.expected();
        let none = |_: &mut Affine, _, _: &Affine| false;
        let got = Curve::new(none).verify(&self.signed(), inverse);
        assert_eq!(got, Ok(expected), "{self:?}");
        for declines in [3, usize::MAX] {
            let got = Curve::new(precompile(declines)).verify(&self.signed(), inverse);
            assert_eq!(got, Ok(expected), "{self:?}");
        }
        expected
    }

    /// A signature by the key `secret G` with a nonce.
    fn signature(secret: Scalar, nonce: Scalar, digest: [u8; 32]) -> Self {
        let reduced = |bytes: &FieldBytes| <Scalar as Reduce<U256>>::reduce_bytes(bytes);
        let coordinates = |point: ProjectivePoint| {
            let point = point.to_affine().to_encoded_point(false);
            [*point.x().unwrap(), *point.y().unwrap()].map(<[u8; 32]>::from)
        };
        let [nonce_x, _] = coordinates(ProjectivePoint::GENERATOR * nonce);
        let r = reduced(&nonce_x.into());
        let s = nonce.invert().unwrap() * (reduced(&digest.into()) + r * secret);
        let [x, y] = coordinates(ProjectivePoint::GENERATOR * secret);
        Self {
            digest,
            r: r.to_bytes().into(),
            s: s.to_bytes().into(),
            x,
            y,
        }
    }
}

#[test]
fn bases_are_the_generator_and_its_double() {
    let [first, second] = &P256::BASES;
    assert_eq!(point(first), ProjectivePoint::GENERATOR);
    assert_eq!(point(second), ProjectivePoint::GENERATOR.double());
}

#[test]
fn keys_that_are_small_multiples_of_the_generator() {
    for secret in [1u64, 2, 3, 5, 15, 16, 77] {
        for sign in [Scalar::ONE, -Scalar::ONE] {
            for nonce in [1u64, 2, 9] {
                let secret = Scalar::from(secret) * sign;
                let case = Case::signature(secret, Scalar::from(nonce), [7; 32]);
                assert!(case.check());
                let mut other = case;
                other.digest[5] ^= 1;
                assert!(!other.check());
            }
        }
    }
}

#[test]
fn what_is_out_of_range_is_refused() {
    let good = Case::signature(Scalar::from(9u64), Scalar::from(4u64), [1; 32]);
    let order = {
        let mut bytes: [u8; 32] = (-Scalar::ONE).to_bytes().into();
        bytes[31] += 1;
        bytes
    };
    for bad in [[0; 32], order, [0xff; 32]] {
        assert!(!Case { r: bad, ..good }.check());
        assert!(!Case { s: bad, ..good }.check());
    }
    let mut modulus = [0xff; 32];
    modulus[4..8].copy_from_slice(&[0, 0, 0, 1]);
    modulus[8..20].fill(0);
    for bad in [[0; 32], modulus, [0xff; 32], good.y] {
        assert!(!Case { x: bad, ..good }.check());
    }
    for bad in [[0; 32], modulus, [0xff; 32], good.x] {
        assert!(!Case { y: bad, ..good }.check());
    }
    let minus_s = -Scalar::from_repr(good.s.into()).unwrap();
    // Both high and low s are valid.
    let other = Case {
        s: minus_s.to_bytes().into(),
        ..good
    };
    assert!(other.check());
    // The point at infinity: u1 G = -u2 Q.
    let r = Scalar::from_repr(good.r.into()).unwrap();
    let digest = -(r * Scalar::from(9u64));
    let digest = digest.to_bytes().into();
    assert!(!Case { digest, ..good }.check());
}

#[test]
fn a_wrong_inverse_is_no_answer() {
    let good = Case::signature(Scalar::from(9u64), Scalar::from(4u64), [1; 32]);
    let none = |_: &mut Affine, _, _: &Affine| false;
    for wrong in [[0; 4], [1, 0, 0, 0], [u64::MAX; 4]] {
        let got = Curve::new(none).verify(&good.signed(), |_| wrong);
        assert_eq!(got, Err(BadHint));
    }
}

/// A curve's precompile never returns a point off the curve, and if it did, nothing would follow
/// from the point.
#[test]
fn a_sum_that_is_no_point_is_no_answer() {
    let good = Case::signature(Scalar::from(9u64), Scalar::from(4u64), [1; 32]);
    // Multiples of the generator, and of the key.
    for wrong in [1, 7, 8, 14] {
        let mut calls = 0;
        let mut honest = precompile(usize::MAX);
        let off = |sum: &mut Affine, steps, term: &Affine| {
            calls += 1;
            if calls == wrong {
                *sum = Affine([1; 8]);
            }
            calls == wrong || calls < wrong && honest(sum, steps, term)
        };
        let got = Curve::new(off).verify(&good.signed(), inverse);
        assert_eq!(got, Err(BadHint), "call {wrong}");
    }
}

/// P-256 without operations by instructions.
#[derive(Debug)]
struct CallsAlone;

impl Software for CallsAlone {
    const BASES: [Affine; 2] = P256::BASES;

    fn negative(point: &Affine) -> Affine {
        P256::negative(point)
    }

    fn relation(first: &Affine, second: &Affine) -> Relation {
        P256::relation(first, second)
    }

    fn combine(_: &mut Affine, doublings: u64, _: &Affine) -> Option<bool> {
        panic!(
            "a sum with {doublings} doublings is left to instructions, which take 100 times more"
        )
    }
}

fn affine(point: ProjectivePoint) -> Affine {
    let point = point.to_affine().to_encoded_point(false);
    let coordinates = [point.x().unwrap(), point.y().unwrap()];
    let both: Vec<u64> = coordinates.iter().flat_map(|bytes| words(bytes)).collect();
    Affine(both.try_into().unwrap())
}

/// Sums that the precompile has to decline: of equal and of opposite points, with and without
/// doublings, also where the result meets the bases.
#[test]
fn declined_sums_are_computed_by_calls() {
    let half = Scalar::from(2u64).invert().unwrap();
    for doublings in [0u64, 1, 5, 40] {
        for multiple in [1u64, 2, 3, 4, 5, 77] {
            for sign in [Scalar::ONE, -Scalar::ONE] {
                let scalar = Scalar::from(multiple) * sign;
                let down = (0..doublings).fold(scalar, |down, _| down * half);
                let (before, term) = (
                    ProjectivePoint::GENERATOR * down,
                    ProjectivePoint::GENERATOR * scalar,
                );
                for (point, negate, expected) in [
                    (term, false, term.double()),
                    (-term, true, term.double()),
                    (term, true, ProjectivePoint::IDENTITY),
                    (-term, false, ProjectivePoint::IDENTITY),
                ] {
                    let mut group = Precompiled::<CallsAlone, _>::new(precompile(usize::MAX));
                    let (mut sum, added) = (affine(before), affine(point));
                    let term = Term {
                        point: &added,
                        negate,
                    };
                    let finite = group.combine(&mut sum, doublings, term);
                    assert_eq!(finite, expected != ProjectivePoint::IDENTITY);
                    if finite {
                        assert_eq!(self::point(&sum), expected);
                    }
                }
            }
        }
    }
}

/// Scalars whose digits cancel, double or meet at every place, for keys that are small multiples of
/// the generator or fractions of it.
#[test]
fn ladders_that_meet_at_every_place() {
    let digits = |step: usize, offset: usize| {
        let places = (offset..255).step_by(step);
        places.fold(Scalar::ZERO, |sum, place| {
            sum + (0..place).fold(Scalar::ONE, |power, _| power.double())
        })
    };
    let keys = [1u64, 2, 3, 32, 1024].map(Scalar::from);
    let keys = keys
        .into_iter()
        .flat_map(|key| [key, -key, key.invert().unwrap()]);
    let scalars = [digits(5, 0), digits(10, 0), digits(10, 5), digits(6, 1)];
    for key in keys {
        for first in scalars {
            for second in scalars {
                for second in [second, -second] {
                    let [x, y] = {
                        let point = affine(ProjectivePoint::GENERATOR * key).0;
                        [bytes(&point[..4]), bytes(&point[4..])]
                    };
                    let case = Case {
                        digest: first.to_bytes().into(),
                        r: second.to_bytes().into(),
                        s: Scalar::ONE.to_bytes().into(),
                        x,
                        y,
                    };
                    case.check();
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]
    #[test]
    fn any_signature(secret in 1..u64::MAX, nonce in 1..u64::MAX, digest: [u8; 32], flip in 0usize..160) {
        let mut case = Case::signature(Scalar::from(secret), Scalar::from(nonce), digest);
        prop_assert!(case.check());
        let parts = [&mut case.digest, &mut case.r, &mut case.s, &mut case.x, &mut case.y];
        parts.into_iter().nth(flip / 32).unwrap()[flip % 32] ^= 1;
        case.check();
    }
}
