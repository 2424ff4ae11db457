//! Recovery against `k256`, at the edges of its domain, and with a prover that lies.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

mod prover;

use k256::elliptic_curve::PrimeField;
use k256::elliptic_curve::ops::{LinearCombination, Reduce};
use k256::elliptic_curve::point::{AffineCoordinates, DecompressPoint};
use k256::elliptic_curve::sec1::ToEncodedPoint;
use k256::{AffinePoint, ProjectivePoint, Scalar, U256};
use proptest::prelude::*;
use prover::{Accelerated, Honest, Liar, Lie};
use zkfabric_guest_crypto::secp256k1::{BadHint, Hints, PublicKey, Signature, recover};

const N: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe,
    0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41,
];

#[derive(Debug, Clone, Copy)]
struct Case {
    digest: [u8; 32],
    r: [u8; 32],
    s: [u8; 32],
    odd: bool,
}

impl Case {
    fn run<H: Hints>(&self, hints: &mut H) -> Result<Option<PublicKey>, BadHint> {
        recover(
            hints,
            &self.digest,
            &Signature {
                r: &self.r,
                s: &self.s,
                y_is_odd: self.odd,
            },
        )
    }

    /// Computes `r^-1 (s R - z G)` with another library.
    fn expected(&self) -> Option<PublicKey> {
        let z = <Scalar as Reduce<U256>>::reduce_bytes(&self.digest.into());
        let r = Option::<Scalar>::from(Scalar::from_repr(self.r.into()))
            .filter(|r| !bool::from(r.is_zero()))?;
        let s = Option::<Scalar>::from(Scalar::from_repr(self.s.into()))
            .filter(|s| !bool::from(s.is_zero()))?;
        let point = Option::<AffinePoint>::from(AffinePoint::decompress(
            &self.r.into(),
            u8::from(self.odd).into(),
        ))?;
        let inverse = r.invert().unwrap();
        let key = ProjectivePoint::lincomb(
            &ProjectivePoint::GENERATOR,
            &-(inverse * z),
            &ProjectivePoint::from(point),
            &(inverse * s),
        );
        (key != ProjectivePoint::IDENTITY).then(|| {
            key.to_affine().to_encoded_point(false).as_bytes()[1..]
                .try_into()
                .unwrap()
        })
    }

    fn check(&self) -> Option<PublicKey> {
        let got = self.run(&mut Honest).unwrap();
        assert_eq!(got, self.expected(), "{self:?}");
        for declines in [2, 3, usize::MAX] {
            let mut accelerated = Accelerated::new(declines);
            assert_eq!(self.run(&mut accelerated), Ok(got), "{self:?}");
            // The precompile works without slopes of the program.
            assert!(got.is_none() || accelerated.done > 0);
        }
        got
    }
}

fn scalar(value: u64) -> [u8; 32] {
    Scalar::from(value).to_bytes().into()
}

/// Returns the signature with nonce `k`, s chosen freely: `R = k G`.
fn from_nonce(k: Scalar, s: Scalar, z: Scalar) -> Case {
    let point = (ProjectivePoint::GENERATOR * k).to_affine();
    Case {
        digest: z.to_bytes().into(),
        r: point.x().into(),
        s: s.to_bytes().into(),
        odd: bool::from(point.y_is_odd()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn any_words(digest: [u8; 32], r: [u8; 32], s: [u8; 32], odd: bool) {
        Case { digest, r, s, odd }.check();
    }

    #[test]
    fn valid_signatures(secret: [u8; 32], nonce: [u8; 32], digest: [u8; 32]) {
        let [d, k, z] = [secret, nonce, digest].map(|b| <Scalar as Reduce<U256>>::reduce_bytes(&b.into()));
        prop_assume!(!bool::from(d.is_zero()) && !bool::from(k.is_zero()));
        let r = <Scalar as Reduce<U256>>::reduce_bytes(&(ProjectivePoint::GENERATOR * k).to_affine().x());
        let case = from_nonce(k, k.invert().unwrap() * (z + r * d), z);
        let key = case.check().unwrap();
        let expected = (ProjectivePoint::GENERATOR * d).to_affine().to_encoded_point(false);
        prop_assert_eq!(&key[..], &expected.as_bytes()[1..]);
        // the same signature with n - s and the other parity: Ethereum's precompile accepts it
        let high = Case { s: (-Scalar::from_repr(case.s.into()).unwrap()).to_bytes().into(), odd: !case.odd, ..case };
        prop_assert_eq!(high.check(), Some(key));
    }
}

#[test]
fn range_of_r_and_s() {
    let base = from_nonce(Scalar::from(7u64), Scalar::from(5u64), Scalar::from(3u64));
    assert!(base.check().is_some());
    let mut below = N;
    below[31] -= 1;
    let mut above = N;
    above[31] += 1;
    for bad in [[0; 32], N, above, [0xff; 32]] {
        assert_eq!(Case { r: bad, ..base }.check(), None);
        assert_eq!(Case { s: bad, ..base }.check(), None);
    }
    assert!(Case { s: below, ..base }.check().is_some());
    for odd in [false, true] {
        Case {
            r: below,
            odd,
            ..base
        }
        .check();
    }
}

#[test]
fn small_r_with_and_without_a_point() {
    let mut found = [0; 2];
    for r in 1..60 {
        for odd in [false, true] {
            let key = Case {
                digest: [9; 32],
                r: scalar(r),
                s: scalar(11),
                odd,
            }
            .check();
            found[usize::from(key.is_some())] += 1;
        }
    }
    assert!(
        found[0] > 20 && found[1] > 20,
        "both kinds occur: {found:?}"
    );
}

#[test]
fn digest_zero_and_multiples_of_the_order() {
    for digest in [[0; 32], N, [0xff; 32]] {
        let case = Case {
            digest,
            ..from_nonce(Scalar::from(12345u64), Scalar::from(99u64), Scalar::ONE)
        };
        assert!(case.check().is_some());
    }
}

#[test]
fn key_at_infinity() {
    // s R = z G for R = k G and s = z / k
    for k in [1u64, 2, 3, 77, 1 << 40] {
        let (k, z) = (Scalar::from(k), Scalar::from(0x1234_5678_9abc_def0u64));
        assert_eq!(from_nonce(k, z * k.invert().unwrap(), z).check(), None);
    }
}

#[test]
fn small_multiples_of_the_generator_meet_in_the_ladder() {
    // R = k G with small k puts equal and opposite points into the ladder: equal x, doubling in an
    // addition, sums at infinity.
    for k in (1u64..20).chain([127, 128, 129, 255, 257]) {
        for s in [1u64, 2, 3, 4, 6, 9, 11] {
            for z in [1u64, 2, 3, 5, 8, 64, 127, 129] {
                for sign in [Scalar::ONE, -Scalar::ONE] {
                    // scaled by r, so that the ladder's scalars are s and -z themselves
                    let mut case = from_nonce(Scalar::from(k), Scalar::ONE, Scalar::ONE);
                    let r = Scalar::from_repr(case.r.into()).unwrap();
                    case.s = (r * Scalar::from(s) * sign).to_bytes().into();
                    case.digest = (r * Scalar::from(z)).to_bytes().into();
                    case.check();
                }
            }
        }
    }
}

#[test]
fn multiples_by_lambda_meet_in_the_ladder() {
    // R = lambda G: the image of one table is the other table
    let lambda = Scalar::from_repr(
        [
            0x53, 0x63, 0xad, 0x4c, 0xc0, 0x5c, 0x30, 0xe0, 0xa5, 0x26, 0x1c, 0x02, 0x88, 0x12,
            0x64, 0x5a, 0x12, 0x2e, 0x22, 0xea, 0x20, 0x81, 0x66, 0x78, 0xdf, 0x02, 0x96, 0x7c,
            0x1b, 0x23, 0xbd, 0x72,
        ]
        .into(),
    )
    .unwrap();
    assert_eq!(lambda * lambda * lambda, Scalar::ONE);
    for k in [
        lambda,
        -lambda,
        lambda * lambda,
        lambda + Scalar::ONE,
        lambda - Scalar::ONE,
    ] {
        for s in [
            Scalar::ONE,
            lambda,
            lambda * lambda,
            Scalar::from(6u64),
            -lambda,
        ] {
            for z in [
                Scalar::ONE,
                lambda,
                -Scalar::ONE,
                lambda * lambda,
                Scalar::from(3u64),
            ] {
                let mut case = from_nonce(k, Scalar::ONE, Scalar::ONE);
                let r = Scalar::from_repr(case.r.into()).unwrap();
                case.s = (r * s).to_bytes().into();
                case.digest = (r * z).to_bytes().into();
                case.check();
            }
        }
    }
}

/// Every hint of a recovery, bent in every way, is caught: no result leaves, right or wrong.
fn every_lie_is_caught(case: &Case) -> usize {
    let mut probe = Liar {
        at: usize::MAX,
        lie: Lie::Zero,
        asked: 0,
    };
    case.run(&mut probe).unwrap();
    for at in 0..probe.asked {
        for lie in [Lie::Increment, Lie::Negate, Lie::Zero, Lie::SwapRoot] {
            let mut liar = Liar { at, lie, asked: 0 };
            assert_eq!(case.run(&mut liar), Err(BadHint), "hint {at}, {lie:?}");
        }
    }
    probe.asked
}

#[test]
fn lies_about_a_valid_signature() {
    let case = from_nonce(
        Scalar::from(0xdead_beefu64),
        Scalar::from(31u64).invert().unwrap(),
        Scalar::from(17u64),
    );
    assert!(case.check().is_some());
    assert!(every_lie_is_caught(&case) > 100);
}

#[test]
fn lies_about_a_missing_point() {
    // no point has x = 5
    for odd in [false, true] {
        let case = Case {
            digest: [1; 32],
            r: scalar(5),
            s: scalar(1),
            odd,
        };
        assert_eq!(case.check(), None);
        assert_eq!(every_lie_is_caught(&case), 1);
    }
}
