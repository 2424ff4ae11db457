//! Batches of every size.

use zkfabric_kernels_cpu::Isa;
use zkfabric_recovery::{Error, Failure, Recovery};

use crate::fixture::{Random, compare, k256, random, recover};

#[test]
fn batches_of_every_size() {
    let mut state = Random(1);
    let signatures: Vec<_> = (0..200).map(|_| random(&mut state)).collect();
    for isa in Isa::tested() {
        // Over the twin a group takes milliseconds.
        let sizes: Vec<usize> = if isa.is_twin() {
            vec![0, 1, 2, 3, 7, 8, 9, 17, 24, 63, 64, 65]
        } else {
            (0..=40).chain([63, 64, 65, 127, 128, 129, 200]).collect()
        };
        println!("{}: {} sizes", isa.name(), sizes.len());
        for size in sizes {
            assert_eq!(compare(isa, &signatures[..size]), size);
        }
    }
}

#[test]
fn one_recovery_takes_many_batches() {
    let mut state = Random(2);
    for isa in Isa::tested() {
        let mut recovery = Recovery::new(isa).unwrap();
        for size in [20, 3, 33, 0, 9] {
            let signatures: Vec<_> = (0..size).map(|_| random(&mut state)).collect();
            let mut results = vec![Err(Failure::R); size];
            recovery.recover(&signatures, &mut results).unwrap();
            assert_eq!(results, recover(isa, &signatures), "{}", isa.name());
        }
    }
}

#[test]
fn k256_agrees() {
    let mut state = Random(3);
    let signatures: Vec<_> = (0..32).map(|_| random(&mut state)).collect();
    for (signature, result) in signatures.iter().zip(recover(Isa::best(), &signatures)) {
        assert_eq!(result.ok().map(|recovered| recovered.key), k256(signature));
    }
}

#[test]
fn lengths_have_to_be_equal() {
    let mut state = Random(4);
    let signatures = [random(&mut state), random(&mut state)];
    let mut results = [Err(Failure::R); 3];
    for isa in Isa::tested() {
        let error = Recovery::new(isa)
            .unwrap()
            .recover(&signatures, &mut results);
        let expected = Error::LengthMismatch {
            expected: 2,
            got: 3,
        };
        assert_eq!(error, Err(expected));
        assert_eq!(results, [Err(Failure::R); 3]);
    }
}

#[test]
fn lanes_need_ifma() {
    for isa in Isa::tested() {
        let has_lanes = isa.is_twin() || isa.name() == "ifma";
        assert_eq!(Recovery::new(isa).unwrap().has_lanes(), has_lanes);
        println!("{}: lanes {has_lanes}", isa.name());
    }
}
