//! Compares the CPU backend with the reference, and runs the comparison on faulty backends.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{Field, One, Zero};
use zkfabric_host::{
    Backend, Bases, DeviceColumn, Direction, Error, ErrorKind, OwnedScalars, Scalars, cpu,
    parity::{Naive, ParityError, check, check_sums},
    sums::{
        Bound, ColumnPoint, FractionInstance, Fractions, LinearPart, LinearSums, RowInstance,
        RowPoint, RowsOutcome, StackColumns, StacksOutcome, Sums,
    },
};

#[test]
fn the_cpu_backend_equals_the_definition() {
    check(&*cpu(), &Naive, 65).unwrap();
}

#[test]
fn sums_of_the_cpu_backend_equal_the_definition() {
    check_sums(&*cpu(), &Naive).unwrap();
}

/// Backend wrong in one operation.
#[derive(Debug)]
struct Faulty {
    inner: Arc<dyn Backend>,
    operation: &'static str,
}

impl Backend for Faulty {
    fn name(&self) -> &'static str {
        "faulty"
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.inner.as_ref())
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

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        let values = self.inner.download(column)?;
        Ok(match values {
            OwnedScalars::U16(mut values) if self.operation == "download" => {
                values.swap(0, 1);
                OwnedScalars::U16(values)
            }
            values => values,
        })
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let mut sums = self.inner.msm_columns(bases, columns)?;
        if self.operation == "msm_columns" {
            sums.reverse();
        }
        Ok(sums)
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        if self.operation == "ntt_columns" {
            return self.inner.ntt_columns(columns, Direction::Forward, coset);
        }
        self.inner.ntt_columns(columns, direction, coset)
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for Faulty {
    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        let mut sums = self.inner.commit_stacks(bases, stacks)?;
        if self.operation == "commit_stacks" {
            sums.swap(1, 2);
        }
        Ok(sums)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        let tree = self.inner.fractions(instances, log_groups)?;
        Ok(match self.operation {
            "fractions" => Box::new(WrongTree(tree)),
            _ => tree,
        })
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        match self.operation {
            "linear_sums" => self.inner.linear_sums(&parts[..1], variables),
            _ => self.inner.linear_sums(parts, variables),
        }
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        let mut rounds = 0;
        self.inner
            .sum_rows(instances, point, claim, &mut |mut message| {
                rounds += 1;
                if self.operation == "sum_rows" && rounds == 4 {
                    message.swap(1, 2);
                }
                challenge(message)
            })
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        let mut outcome = (self.inner).reduce_stacks(stacks, bound, weights, point, challenge)?;
        if self.operation == "reduce_stacks" {
            outcome.values.swap(0, 1);
        }
        Ok(outcome)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        let mut values = self.inner.combine_stacks(stacks, weights)?;
        if self.operation == "combine_stacks" {
            values.swap(256, 257);
        }
        Ok(values)
    }
}

/// Tree that drops the end of its last layer.
#[derive(Debug)]
struct WrongTree<'a>(Box<dyn Fractions + 'a>);

impl Fractions for WrongTree<'_> {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.0.root()
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let end = self.0.layer(k, lambda, point, challenge)?;
        Ok(if k == 0 { Default::default() } else { end })
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
    let different = |operation: &str, result| {
        let differs = matches!(result, Err(ParityError::Different { .. }));
        assert!(differs, "{operation}: {result:?}");
    };
    let of_kernels = ["msm", "ntt", "keccak"];
    let of_columns = ["download", "msm_columns", "ntt_columns"];
    for operation in of_kernels.into_iter().chain(of_columns) {
        different(operation, check(&faulty(operation), &*cpu(), 65));
    }
    check_sums(&faulty("none"), &*cpu()).unwrap();
    for operation in [
        "commit_stacks",
        "fractions",
        "linear_sums",
        "sum_rows",
        "reduce_stacks",
        "combine_stacks",
    ] {
        different(operation, check_sums(&faulty(operation), &*cpu()));
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
    // Insufficient memory is the backend's own error, whichever kernel reported it.
    let room = zkfabric_kernels_cpu::OutOfMemory { bytes: 5 };
    let of_kernels = [
        Error::from(room),
        Error::from(zkfabric_msm::Error::from(room)),
        Error::from(zkfabric_ntt::Error::from(room)),
        Error::from(zkfabric_sumcheck::rows::Error::from(room)),
    ];
    for error in of_kernels {
        assert_eq!(error, Error::OutOfMemory { bytes: 5 });
    }
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
