//! Trees and proofs against the definition.

mod errors;
mod oracle;
mod tables;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::Isa;

use zkfabric_sumcheck::fractions::{Fractions, Instance};

use crate::memory::used;
use oracle::prove;
use tables::{Kind, Table};

/// Proves the sum over tables with these numbers of groups, and checks the proof completely.
fn check(tables: &[(usize, &[Kind])], spare: u32) {
    let owned: Vec<Table> = (tables.iter().enumerate())
        .map(|(seed, (groups, _))| Table::new(*groups, seed as u64 + 3))
        .collect();
    let instances: Vec<Instance<'_>> = (owned.iter().zip(tables))
        .map(|(table, (_, kinds))| table.instance(kinds))
        .collect();
    let size = |i: &Instance<'_>| i.groups.next_power_of_two() * i.messages.len();
    let groups: usize = instances.iter().map(size).sum();
    let log = groups.next_power_of_two().trailing_zeros() + spare;
    let tree = oracle::Tree::new(&instances, log);
    // Non-degenerate: the lanes differ, and with more than one fraction none is trivial.
    let [p, q] = tree.root();
    let trivial = |kind: &Kind| matches!(kind, Kind::Zero | Kind::One);
    let trivial = tables.iter().all(|(_, kinds)| kinds.iter().all(trivial));
    assert!(trivial || p.iter().any(|x| *x != p[0]));
    assert!(trivial || groups < 4 || p.iter().all(|p| !p.is_zero()));
    assert!(q.iter().all(|q| !q.is_zero() && !q.is_one()));
    let mut proofs = Vec::new();
    for isa in Isa::tested() {
        for threads in [1, 2] {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .unwrap();
            let proof = pool.install(|| {
                let mut fractions = Fractions::build(isa, instances.clone(), log).unwrap();
                prove(&mut fractions, proofs.is_empty().then_some(&tree), log)
            });
            proofs.push(proof);
        }
    }
    assert!(proofs.iter().all(|proof| *proof == proofs[0]), "{tables:?}");
}

#[test]
fn one_group() {
    for kind in Kind::FAST.into_iter().chain(Kind::KEPT) {
        for spare in [0, 1, 2, 3, 7] {
            check(&[(1, &[kind])], spare);
        }
    }
}

#[test]
fn few_groups() {
    for groups in 2..=9 {
        check(&[(groups, &[Kind::Wide, Kind::Quadratic, Kind::Narrow])], 0);
        check(&[(groups, &[Kind::Cubic])], 2);
    }
}

#[test]
fn one_message_from_the_columns() {
    for kind in Kind::FAST {
        for groups in [32, 64, 128, 256] {
            check(&[(groups, &[kind])], 0);
        }
    }
    check(&[(32, &[Kind::Wide])], 5);
}

#[test]
fn every_kind_at_once() {
    let all: Vec<Kind> = Kind::FAST.into_iter().chain(Kind::KEPT).collect();
    for groups in [31, 32, 33, 63, 96, 128, 161] {
        check(&[(groups, &all)], 0);
    }
}

#[test]
fn mixed_heights() {
    let (fast, kept) = (&Kind::FAST[..], &Kind::KEPT[..]);
    check(
        &[
            (1, fast),
            (130, fast),
            (5, kept),
            (32, kept),
            (64, fast),
            (3, fast),
        ],
        0,
    );
    check(
        &[
            (33, fast),
            (33, kept),
            (1, &fast[..3]),
            (1, kept),
            (2, fast),
        ],
        1,
    );
    check(
        &[
            (17, &fast[..1]),
            (257, &kept[..2]),
            (31, &fast[..3]),
            (9, kept),
            (40, &fast[..1]),
        ],
        3,
    );
}

#[test]
fn one_row_group_of_many_messages() {
    check(
        &[(1, &Kind::FAST), (1, &Kind::KEPT), (1, &Kind::FAST[..3])],
        0,
    );
}

#[test]
fn many_tasks() {
    let fast = &Kind::FAST[..3];
    // More than two tasks of 2048 groups, parts moved together several times, much padding.
    check(
        &[
            (4500, &fast[..2]),
            (2049, &[Kind::Times, Kind::Multiplicity]),
            (700, fast),
        ],
        0,
    );
}

#[test]
fn zero_numerators_sum_to_zero() {
    let table = Table::new(40, 1);
    let instances = vec![table.instance(&[Kind::Zero; 3])];
    let fractions = Fractions::build(Isa::best(), instances, 8).unwrap();
    assert_eq!(fractions.root()[0], [Fr::zero(); 8]);
    check(&[(40, &[Kind::Zero; 3])], 0);
}

#[test]
fn no_message_is_zero() {
    for log in [0, 1, 2, 5] {
        let mut fractions = Fractions::build(Isa::best(), Vec::new(), log).unwrap();
        assert_eq!(fractions.root(), [[Fr::zero(); 8], [Fr::one(); 8]]);
        prove(&mut fractions, Some(&oracle::Tree::new(&[], log)), log);
    }
}

#[test]
fn memory_is_used_again() {
    let large = Table::new(1100, 5);
    let small = Table::new(300, 6);
    let trees = [
        (large.instance(&Kind::FAST), 14),
        (small.instance(&[Kind::Wide, Kind::Cubic]), 11),
        (large.instance(&[Kind::Quadratic, Kind::Narrow]), 12),
    ];
    let memory = used();
    for (instance, log) in trees {
        let instances = vec![instance];
        let mut fresh = Fractions::build(Isa::best(), instances.clone(), log).unwrap();
        let mut again = Fractions::build_in(Isa::best(), instances, log, &memory).unwrap();
        assert_eq!(prove(&mut again, None, log), prove(&mut fresh, None, log));
    }
}
