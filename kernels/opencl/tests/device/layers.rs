//! Layers of Keccak's rounds on the device, against the native kernel.

use ark_bn254::Fr;
use ark_ff::{One, Zero};
use zkfabric_kernels_cpu::Isa;
use zkfabric_kernels_opencl::{Device, Error, Options, Permutations, Table, Variant};
use zkfabric_msm::Scalars;
use zkfabric_sumcheck::{
    Values,
    keccak::{self, BITS, CELLS, COLUMNS, GROUPS, Layer, ROUNDS, STATE},
};

use crate::fixture::{bytes, each_variant, element, elements, first};

/// Rows of a table's unit.
const UNIT: usize = 256;

/// Random states of some permutations, and rows that are not real, with all bits set.
struct States(Vec<Vec<u8>>);

impl States {
    fn new(permutations: usize) -> Self {
        let real = BITS * permutations;
        let rows = real.next_multiple_of(UNIT).max(UNIT);
        let column = |column: usize| {
            let mut bits = if column + 1 == COLUMNS {
                vec![1; real]
            } else {
                let random = bytes(real, column as u64);
                random.iter().map(|byte| byte >> 3 & 1).collect()
            };
            bits.resize(rows, u8::from(column + 1 < COLUMNS));
            bits
        };
        Self((0..COLUMNS).map(column).collect())
    }

    fn load(&self, device: &Device) -> Table {
        let columns: Vec<_> = self.0.iter().map(|bits| Scalars::Bits(bits)).collect();
        device.load_table(&columns).unwrap().value
    }

    fn native(&self) -> keccak::Permutations {
        let columns = self.0.iter().map(|bits| Values::Bits(bits.as_chunks().0));
        let columns: Vec<_> = columns.collect();
        keccak::Permutations::new(Isa::current(), &columns).unwrap()
    }
}

fn boxed<const N: usize, const M: usize>(seed: u64) -> Box<[[Fr; M]; N]> {
    let mut all = Box::new([[Fr::zero(); M]; N]);
    let values = elements(N * M, seed);
    all.as_flattened_mut().copy_from_slice(&values);
    all
}

fn layers(seed: u64) -> [Layer; 3] {
    let [first, others] = *boxed::<2, CELLS>(seed);
    let [lanes] = *boxed::<1, STATE>(seed + 1);
    let [groups] = *boxed::<1, GROUPS>(seed + 2);
    [
        Layer::Chi {
            first: Box::new(first),
            others: Box::new(others),
            lanes: Box::new(lanes),
        },
        Layer::Theta {
            bits: boxed(seed + 3),
            groups,
        },
        Layer::Parity {
            parities: boxed(seed + 4),
            lanes: boxed(seed + 5),
        },
    ]
}

/// Messages and final values.
type Run = (Vec<Vec<Fr>>, Vec<Fr>);

fn run<E>(prove: impl FnOnce(&mut dyn FnMut(&[Fr]) -> Fr) -> Result<Vec<Fr>, E>) -> Result<Run, E> {
    let mut messages = Vec::new();
    let values = prove(&mut |message| {
        messages.push(message.to_vec());
        element(messages.len() as u64 + 70)
    })?;
    Ok((messages, values))
}

/// Compares all messages and values, for claims that need not hold: the claim's effect is the same
/// on both sides.
fn check(device: &Device, permutations: usize, rounds: &[usize], more: usize, name: &str) {
    let states = States::new(permutations);
    let mut native = states.native();
    let table = states.load(device);
    let mut kernel = device.permutations(&table).unwrap().value;
    assert_eq!(
        (kernel.len(), kernel.is_empty()),
        (permutations, permutations == 0)
    );
    assert_eq!(kernel.variables(), native.variables());
    let point = elements(native.variables() + more, permutations as u64);
    for k in rounds {
        for layer in layers(*k as u64 + 5) {
            let claim = element(*k as u64 + 3);
            let expected = run(|c| native.layer(*k, &layer, &point, claim, c)).unwrap();
            let got = run(|c| kernel.layer(*k, &layer, &point, claim, c).map(|t| t.value)).unwrap();
            assert_eq!(got.0.len(), point.len() + 8);
            for (round, (got, expected)) in got.0.iter().zip(&expected.0).enumerate() {
                assert!(
                    got == expected,
                    "{name}, {permutations}: round {k}, message {round}"
                );
            }
            assert!(
                got.1 == expected.1,
                "{name}, {permutations}: round {k}, values"
            );
            assert!(permutations == 0 || got.1.iter().all(|value| !value.is_zero()));
        }
    }
}

#[test]
fn layers_are_those_of_the_native_kernel() {
    each_variant(Options::default(), |device, variant| {
        check(device, 7, &[0, 5], 0, variant.name());
    });
}

/// The last unit of a row is incomplete, in every position: before, at and after the round that
/// keeps columns.
#[test]
fn any_number_of_permutations() {
    for (variant, permutations, rounds, more) in [
        (0, 1, 1, 0),
        (1, 0, 2, 1),
        (2, 2, 3, 1),
        (1, 3, 4, 0),
        (2, 4, 1, 5),
        (0, 9, 2, 1),
        (1, 33, 3, 0),
        (2, 64, 4, 0),
        (2, 100, 2, 1),
        (1, 129, 1, 0),
    ] {
        each_variant(Options::default(), |device, of| {
            if Variant::ALL[variant] == of {
                check(device, permutations, &[rounds], more, of.name());
            }
        });
    }
}

#[test]
fn states_that_do_not_fit_are_errors() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    let states = States::new(5);
    let load = |change: &dyn Fn(&mut Vec<Vec<u8>>)| {
        let mut columns = states.0.clone();
        change(&mut columns);
        let columns: Vec<_> = columns.iter().map(|bits| Scalars::Bits(bits)).collect();
        let table = device.load_table(&columns).unwrap().value;
        device.permutations(&table).map(|timed| timed.value.len())
    };
    assert_eq!(load(&|_| {}), Ok(5));
    let mismatch = |what, expected, got| {
        Err(Error::LengthMismatch {
            what,
            expected,
            got,
        })
    };
    let columns = "the columns of the states";
    let got = COLUMNS - 1;
    assert_eq!(
        load(&|all| all.truncate(got)),
        mismatch(columns, COLUMNS, got)
    );
    assert_eq!(
        load(&|all| all.iter_mut().for_each(Vec::clear)),
        mismatch("the table of the states", UNIT, 0)
    );
    // A row that is not real, a real row after the last one, and another one further on.
    for (row, bit, permutation) in [(64 * 3 + 9, 0, 3), (64 * 5, 1, 5), (64 * 7 + 63, 1, 7)] {
        let change = |all: &mut Vec<Vec<u8>>| all[COLUMNS - 1][row] = bit;
        assert_eq!(load(&change), Err(Error::NotReal { permutation }));
    }
    let mut columns: Vec<_> = states.0.iter().map(|bits| Scalars::Bits(bits)).collect();
    columns[9] = Scalars::U8(&states.0[9]);
    let table = device.load_table(&columns).unwrap().value;
    let (expected, got) = (1, 8);
    let error = device.permutations(&table).map(|_| ()).unwrap_err();
    assert_eq!(error, Error::WidthMismatch { expected, got });
    let other = first(&Options::default()).unwrap();
    let error = other.permutations(&states.load(&device)).map(|_| ());
    assert!(matches!(error, Err(Error::Foreign { .. })));
}

#[test]
fn layers_that_do_not_fit_are_errors() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    let table = States::new(9).load(&device);
    let mut kernel: Permutations = device.permutations(&table).unwrap().value;
    let [layer, ..] = layers(1);
    let mut error = |k: usize, point: &[Fr]| {
        let challenge = &mut |_: &[Fr]| panic!("a message before the error");
        let values = kernel.layer(k, &layer, point, Fr::one(), challenge);
        values.map(|_| ()).unwrap_err()
    };
    let point = elements(4, 3);
    let (start, end, len) = (ROUNDS, ROUNDS + 1, ROUNDS);
    assert_eq!(error(ROUNDS, &point), Error::OutOfRange { start, end, len });
    assert!(matches!(
        error(0, &point[..3]),
        Error::LengthMismatch {
            expected: 4,
            got: 3,
            ..
        }
    ));
    let mut zero = point;
    zero[2] = Fr::zero();
    assert_eq!(error(0, &zero), Error::ZeroCoordinate { index: 2 });
}

/// The room of a layer is checked before any message: when permutations are loaded, and again for
/// each layer.
#[test]
fn layers_without_room_are_errors() {
    let limited = |bytes| Options {
        memory_limit_bytes: Some(bytes),
        ..Options::default()
    };
    let states = States::new(64);
    // The table takes 414 kB, the states 51 kB.
    let limit = 2_000_000;
    let Some(device) = first(&limited(limit)) else {
        return;
    };
    let error = device.permutations(&states.load(&device)).map(|_| ());
    let Err(Error::OutOfMemory {
        needed_bytes,
        free_bytes,
    }) = error
    else {
        panic!("{error:?}");
    };
    let enough = limit - free_bytes + needed_bytes;
    let Some(device) = first(&limited(enough + 200_000)) else {
        return;
    };
    let table = states.load(&device);
    let mut kernel = device.permutations(&table).unwrap().value;
    let [layer, ..] = layers(1);
    let point = elements(6, 3);
    let mut messages = 0;
    let mut layer = || {
        let challenge = &mut |_: &[Fr]| {
            messages += 1;
            element(messages)
        };
        kernel
            .layer(0, &layer, &point, Fr::one(), challenge)
            .map(|_| ())
    };
    layer().unwrap();
    let other = states.load(&device);
    assert!(matches!(layer(), Err(Error::OutOfMemory { .. })));
    drop(other);
    layer().unwrap();
    assert_eq!(messages, 2 * (6 + 8));
}
