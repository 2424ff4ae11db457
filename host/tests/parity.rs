//! The CPU backend against the reference, and the runner against backends that are wrong.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, One, Zero};
use zkfabric_host::{
    Backend, Bases, Direction, Error, ErrorKind, Scalars, cpu,
    parity::{Naive, ParityError, check, check_sums},
};

#[test]
fn the_cpu_backend_equals_the_definition() {
    check(&*cpu(), &Naive, 65).unwrap();
}

#[test]
fn sums_of_the_cpu_backend_equal_the_definition() {
    check_sums(&*cpu(), &Naive).unwrap();
}

/// Wrong in one operation.
#[derive(Debug)]
struct Faulty {
    inner: Arc<dyn Backend>,
    operation: &'static str,
}

impl Backend for Faulty {
    fn name(&self) -> &'static str {
        "faulty"
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        self.inner.load_bases(bases)
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let mut sums = self.inner.msm(bases, columns)?;
        if self.operation == "msm" && columns.iter().any(|c| c.len() == 33) {
            sums[4] = -sums[4];
        }
        Ok(sums)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        if self.operation == "ntt" && columns.len() > 1 {
            let shift = coset.map(|shift| shift.double_or_self());
            return self.inner.ntt(columns, direction, shift);
        }
        self.inner.ntt(columns, direction, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let mut digests = self.inner.keccak256(messages)?;
        if self.operation == "keccak" && digests.len() == 9 {
            digests.swap(7, 8);
        }
        Ok(digests)
    }
}

trait Doubled {
    fn double_or_self(self) -> Self;
}

impl Doubled for Fr {
    fn double_or_self(self) -> Self {
        self + self
    }
}

#[test]
fn the_runner_notices_each_fault() {
    let faulty = |operation| Faulty {
        inner: cpu(),
        operation,
    };
    check(&faulty("none"), &*cpu(), 65).unwrap();
    for operation in ["msm", "ntt", "keccak"] {
        let error = check(&faulty(operation), &*cpu(), 65);
        assert!(
            matches!(error, Err(ParityError::Different { .. })),
            "{operation}: {error:?}"
        );
    }
}

#[test]
fn errors_have_kinds() {
    let backend = cpu();
    let foreign = Naive.load_bases(vec![G1Affine::generator()]).unwrap();
    let error = backend.msm(&foreign, &[]).unwrap_err();
    assert_eq!(error, Error::ForeignBases { backend: "cpu" });
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let off_curve = G1Affine::new_unchecked(1.into(), 1.into());
    for backend in [&*backend, &Naive] {
        let error = backend
            .load_bases(vec![G1Affine::generator(), off_curve])
            .unwrap_err();
        let expected = zkfabric_msm::Error::NotOnCurve { index: 1 };
        assert_eq!(error, Error::Msm(expected));
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    let error = Error::from(zkfabric_msm::Error::OutOfMemory { bytes: 5 });
    assert_eq!(error, Error::OutOfMemory { bytes: 5 });
    let bases = backend.load_bases(vec![G1Affine::generator()]).unwrap();
    assert_eq!(bases.len(), 1);
    let error = backend.msm(&bases, &[Scalars::U8(&[1, 2])]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);

    let mut columns = [vec![Fr::one(); 3]];
    let error = backend
        .ntt(&mut columns, Direction::Forward, None)
        .unwrap_err();
    assert_eq!(
        error,
        Error::Ntt(zkfabric_ntt::Error::NotAPowerOfTwo { got: 3 })
    );
    let mut columns = [vec![Fr::one(); 4], vec![Fr::one(); 2]];
    let error = backend
        .ntt(&mut columns, Direction::Inverse, None)
        .unwrap_err();
    let expected = zkfabric_ntt::Error::LengthMismatch {
        column: 1,
        expected: 4,
        got: 2,
    };
    assert_eq!(error, Error::Ntt(expected));
    assert_eq!(columns[0], vec![Fr::one(); 4]);
    let mut columns = [vec![Fr::from(2).inverse().unwrap(); 4]];
    let error = backend
        .ntt(&mut columns, Direction::Forward, Some(Fr::zero()))
        .unwrap_err();
    assert_eq!(error, Error::Ntt(zkfabric_ntt::Error::ZeroCoset));
}
