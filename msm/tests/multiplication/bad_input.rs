//! Invalid input.

use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::One;
use zkfabric_kernels_cpu::Isa;
use zkfabric_msm::{Bases, Error, Scalars, msm};

use crate::fixture::{bases, isas, logarithms, points};

#[test]
fn errors_name_the_column() {
    for bases in bases(&logarithms(4)) {
        assert_eq!(
            msm(&bases, &[Scalars::U8(&[1; 4]), Scalars::U16(&[1; 5])]),
            Err(Error::TooManyScalars {
                column: 1,
                limit: 4,
                got: 5
            })
        );
        assert_eq!(
            msm(&bases, &[Scalars::U8(&[2]), Scalars::Bits(&[0, 1, 2])]),
            Err(Error::NotABit {
                column: 1,
                index: 2,
                got: 2
            })
        );
        assert_eq!(msm(&bases, &[]), Ok(vec![]));
    }
    assert_eq!(
        msm(&Bases::new(&[]).unwrap(), &[Scalars::Bits(&[])]),
        Ok(vec![G1Affine::zero()])
    );
}

#[test]
fn bases_lie_on_the_curve() {
    let good = points(&logarithms(2100));
    for isa in isas() {
        assert!(Bases::with_isa(&good, isa).is_ok());
        for index in [0, 1, 1023, 1024, 2099] {
            let mut bad = good.clone();
            bad[index].y += Fq::one();
            // The error gives the first one.
            bad[2099].x = bad[2099].y;
            let error = Bases::with_isa(&bad, isa).unwrap_err();
            assert_eq!(error, Error::NotOnCurve { index });
        }
        let off = G1Affine::new_unchecked(Fq::from(0), Fq::from(1));
        let error = Bases::with_isa(&[off], isa).unwrap_err();
        assert_eq!(error, Error::NotOnCurve { index: 0 });
        assert!(Bases::with_isa(&[G1Affine::zero()], isa).is_ok());
    }
}

#[test]
fn unchecked_bases_never_panic() {
    let mut points = points(&logarithms(70));
    points[3] = G1Affine::new_unchecked(Fq::from(0), Fq::from(0));
    points[4] = G1Affine::new_unchecked(Fq::from(5), Fq::from(0));
    points[5] = G1Affine::new_unchecked(Fq::from(0), Fq::from(5));
    points[6] = points[5];
    for isa in isas().into_iter().chain([Isa::PORTABLE]) {
        let bases = Bases::new_unchecked(&points, isa).unwrap();
        assert!(msm(&bases, &[Scalars::Bits(&[1; 70]), Scalars::U64(&[9; 70])]).is_ok());
    }
}
