//! The number-theoretic transform.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field, Zero};
use zkfabric_kernels_opencl::{Device, Error, Options, Variant};
use zkfabric_msm::Scalars;
use zkfabric_ntt::{Direction, Plan};

use crate::fixture::{each_variant, element, elements};

/// Returns the host's transforms, with the extremes of the field among the values.
fn columns(log_n: u32, count: usize) -> Vec<Vec<Fr>> {
    let n = 1 << log_n;
    (0..count as u64)
        .map(|column| {
            let mut values = elements(n, column);
            values[n / 3] = -Fr::ONE;
            values[n - 1] = Fr::ZERO;
            values
        })
        .collect()
}

const JOBS: [(Direction, bool); 4] = [
    (Direction::Forward, false),
    (Direction::Inverse, false),
    (Direction::Forward, true),
    (Direction::Inverse, true),
];

fn check(device: &Device, variant: Variant, input: &[Vec<Fr>]) {
    let n = input[0].len();
    let plan = Plan::new(n).unwrap();
    for (direction, coset) in JOBS {
        let coset = coset.then(|| element(11));
        let mut expected = input.to_vec();
        plan.transform(&mut expected, direction, coset).unwrap();
        let mut got = input.to_vec();
        let timing = device.ntt(&mut got, direction, coset).unwrap().timing;
        let case = format!("{}, {n}, {direction:?}, {coset:?}", variant.name());
        assert!(got == expected, "{case}");
        assert!(timing.kernel_ns > 0 && timing.transfer_ns > 0);
        // On the device, as a part of a longer column.
        let long: Vec<Fr> = [elements(3, 1), input[0].clone(), elements(2, 2)].concat();
        let column = device.upload(Scalars::Field(&long)).unwrap().value;
        let part = column.slice(3..3 + n).unwrap();
        device.ntt_columns(&[part], direction, coset).unwrap();
        let after = device.download(&column).unwrap().value;
        assert_eq!(after[..3], long[..3], "{case}");
        assert!(after[3..3 + n] == expected[0], "{case}");
        assert_eq!(after[3 + n..], long[3 + n..], "{case}");
    }
}

#[test]
fn short_lengths() {
    each_variant(Options::default(), |device, variant| {
        for log_n in 0..=9 {
            for count in [1, 3, 8, 9] {
                check(device, variant, &columns(log_n, count));
            }
        }
    });
}

#[test]
fn long_lengths() {
    each_variant(Options::default(), |device, variant| {
        for log_n in [10, 13, 16, 17] {
            check(device, variant, &columns(log_n, 2));
        }
    });
}

#[test]
fn a_small_budget_splits_the_batch() {
    let n = 1 << 10;
    let mut options = Options {
        // Room for twice a column of 32 KiB, scratch and tables, but not for five columns at once.
        memory_limit_bytes: Some(400_000),
        ..Options::default()
    };
    each_variant(options.clone(), |device, variant| {
        check(device, variant, &columns(10, 5));
        device.release();
        assert_eq!(device.memory_used_bytes(), 0);
    });
    options.memory_limit_bytes = Some(60_000);
    each_variant(options, |device, _| {
        let mut columns = vec![vec![Fr::ONE; n]];
        assert!(matches!(
            device.ntt(&mut columns, Direction::Forward, None),
            Err(Error::OutOfMemory { .. })
        ));
        assert_eq!(columns, [vec![Fr::ONE; n]]);
    });
}

#[test]
fn pinned_transfers_give_the_same() {
    let options = Options {
        pinned: Some(true),
        ..Options::default()
    };
    // A column of 8 MiB is transferred in pieces.
    each_variant(options, |device, variant| {
        check(device, variant, &columns(4, 9));
        if variant.lanes() > 1 {
            check(device, variant, &columns(18, 1));
        }
    });
}

/// Tables are kept between calls, unless a job needs their room.
#[test]
fn tables_make_room() {
    let options = Options {
        memory_limit_bytes: Some(400_000),
        ..Options::default()
    };
    each_variant(options, |device, _| {
        for shift in 2..9_u64 {
            let mut values = columns(9, 1);
            let coset = Some(Fr::from(shift));
            device.ntt(&mut values, Direction::Forward, coset).unwrap();
            device.ntt(&mut values, Direction::Inverse, coset).unwrap();
            assert_eq!(values, columns(9, 1));
        }
        assert!(device.memory_used_bytes() > 0);
        device.upload(Scalars::U8(&vec![1; 390_000])).unwrap();
        assert_eq!(device.memory_used_bytes(), 0);
    });
}

#[test]
fn bad_input_is_refused() {
    each_variant(Options::default(), |device, _| {
        device.ntt(&mut [], Direction::Forward, None).unwrap();
        for n in [0, 3, 7, 1025] {
            assert!(matches!(
                device.ntt(&mut [vec![Fr::ONE; n]], Direction::Forward, None),
                Err(Error::NotAPowerOfTwo { got, .. }) if got == n
            ));
        }
        let mut uneven = [vec![Fr::ONE; 4], vec![Fr::ONE; 8]];
        assert!(matches!(
            device.ntt(&mut uneven, Direction::Forward, None),
            Err(Error::LengthMismatch {
                expected: 4,
                got: 8,
                ..
            })
        ));
        let mut columns = [vec![Fr::ONE; 4]];
        assert_eq!(
            device.ntt(&mut columns, Direction::Forward, Some(Fr::zero())),
            Err(Error::ZeroCoset)
        );
        let narrow = device.upload(Scalars::U64(&[1; 4])).unwrap().value;
        assert!(matches!(
            device.ntt_columns(&[narrow], Direction::Forward, None),
            Err(Error::WidthMismatch {
                expected: 254,
                got: 64
            })
        ));
        let other = Device::open(device.description(), &Options::default()).unwrap();
        let column = device.upload(Scalars::Field(&[Fr::ONE; 4])).unwrap().value;
        assert!(matches!(
            other.ntt_columns(&[column], Direction::Forward, None),
            Err(Error::Foreign { .. })
        ));
    });
}

/// Three passes on a GPU's variant, and the longest columns that fit a CPU's scratch, take minutes
/// on `PoCL`.
#[test]
#[ignore = "takes minutes and 2 GiB"]
fn the_longest_length() {
    each_variant(Options::default(), |device, variant| {
        for log_n in [20, 24] {
            let mut values = columns(log_n, 1);
            let expected = {
                let mut expected = values.clone();
                let plan = Plan::new(1 << log_n).unwrap();
                plan.transform(&mut expected, Direction::Forward, None)
                    .unwrap();
                expected
            };
            device.ntt(&mut values, Direction::Forward, None).unwrap();
            assert!(values == expected, "{} 2^{log_n}", variant.name());
        }
    });
}
