//! Several threads on one device.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use zkfabric_kernels_cpu::keccak256_batch;
use zkfabric_kernels_opencl::{Device, Options};
use zkfabric_msm::{Scalars, fixed_base_multiples};
use zkfabric_ntt::{Direction, Plan};

use crate::fixture::{bytes, each_variant, elements, first};

const ROUNDS: usize = 3;

fn work(device: &Device) {
    let logarithms = elements(600, 9);
    let points = fixed_base_multiples(&G1Affine::generator(), &logarithms);
    let bases = device.load_bases(&points).unwrap().value;
    let values = elements(512, 4);
    let sum: Fr = logarithms.iter().zip(&values).map(|(k, s)| *k * s).sum();
    let expected = (G1Affine::generator() * sum).into_affine();
    let mut transformed = vec![values.clone()];
    let plan = Plan::new(512).unwrap();
    plan.transform(&mut transformed, Direction::Forward, None)
        .unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..ROUNDS {
                let sums = device.msm(&bases, &[Scalars::Field(&values)]).unwrap();
                assert_eq!(sums.value, [expected]);
            }
        });
        scope.spawn(|| {
            for _ in 0..ROUNDS {
                let mut columns = vec![values.clone()];
                device.ntt(&mut columns, Direction::Forward, None).unwrap();
                assert!(columns == transformed);
            }
        });
        scope.spawn(|| {
            let message = bytes(777, 1);
            let messages = [message.as_slice(), b"abc"];
            for _ in 0..ROUNDS {
                let digests = device.keccak256(&messages).unwrap().value;
                assert_eq!(digests, keccak256_batch(&messages));
            }
        });
    });
}

#[test]
fn calls_of_several_threads() {
    each_variant(Options::default(), |device, _| work(device));
}

/// The variant is measured while other threads call.
#[test]
fn the_first_calls_of_several_threads() {
    if let Some(device) = first(&Options::default()) {
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| work(&device));
            }
        });
    }
}
