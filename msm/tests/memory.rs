//! Errors on too little memory, tested in a separate process with a limited address space.

#![cfg(target_os = "linux")]

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{AdditiveGroup, Field};
use rustix::{
    param::page_size,
    process::{Resource, Rlimit, getrlimit, setrlimit},
};
use zkfabric_kernels_cpu::Isa;
use zkfabric_msm::{Bases, Error, Scalars, msm};

/// Memory left for a call: less than its large buffers, more than its small ones.
const ROOM: u64 = 8 << 20;

#[test]
fn an_allocation_that_fails_is_an_error() {
    // Each large buffer is above 32 MiB: for smaller ones, the allocator may have kept address
    // space from before the limit.
    let n = 3 << 19;
    let points = vec![G1Affine::generator(); n];
    let words = vec![u64::MAX - 1; 1000];
    let field = vec![-Fr::ONE.double(); n];
    let engines: Vec<Bases> = [Isa::PORTABLE, Isa::best()]
        .into_iter()
        .map(|isa| Bases::with_isa(&points, isa).unwrap())
        .collect();
    // Threads start before the limit leaves no room for their stacks.
    let small = [Scalars::U64(&words)];
    let expected = msm(&engines[0], &small).unwrap();

    let unlimited = getrlimit(Resource::As);
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = statm.split(' ').next().unwrap().parse().unwrap();
    let limit = pages * page_size() as u64 + ROOM;
    let current = Some(limit);
    setrlimit(
        Resource::As,
        Rlimit {
            current,
            ..unlimited
        },
    )
    .unwrap();
    let mut results = Vec::new();
    for bases in &engines {
        results.push(msm(bases, &[Scalars::Field(&field)]).map(drop));
        results.push(Bases::with_isa(&points, bases.isa()).map(drop));
        results.push(Bases::with_tables(&points, bases.isa(), n << 8).map(drop));
        assert_eq!(msm(bases, &small).unwrap(), expected);
    }
    setrlimit(Resource::As, unlimited).unwrap();
    for result in results {
        let Err(Error::OutOfMemory { bytes }) = result else {
            unreachable!("there was room after all");
        };
        assert!(bytes as u64 >= ROOM);
    }
}
