//! The kernels under criterion, at sizes that take seconds: for changes of one kernel over time. Ratios to peers come from
//! `cargo run --release -p zkfabric-bench -- kernels`.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use zkfabric_bench::inputs::{elements, points, words};
use zkfabric_kernels_cpu::keccak256_batch;
use zkfabric_msm::{Bases, Scalars, msm};
use zkfabric_ntt::{Direction, Plan};

/// log2 of the sizes.
const LOG_N: u32 = 14;
const N: usize = 1 << LOG_N;

fn ntt(criterion: &mut Criterion) {
    let Ok(plan) = Plan::new(N) else { return };
    let mut group = criterion.benchmark_group("ntt");
    group.throughput(Throughput::Elements(N as u64));
    let mut columns = [elements(1, N)];
    for (name, direction) in [
        ("forward", Direction::Forward),
        ("inverse", Direction::Inverse),
    ] {
        group.bench_function(format!("2^{LOG_N}/{name}"), |bencher| {
            bencher.iter(|| plan.transform(&mut columns, direction, None));
        });
    }
    group.finish();
}

fn multi_scalar(criterion: &mut Criterion) {
    let Ok(bases) = Bases::new(&points(2, N)) else {
        return;
    };
    let (full, narrow) = (elements(3, N), words(4, N));
    let mut group = criterion.benchmark_group("msm");
    group
        .throughput(Throughput::Elements(N as u64))
        .sample_size(20);
    for (name, scalars) in [
        ("full", Scalars::Field(&full)),
        ("u64", Scalars::U64(&narrow)),
    ] {
        group.bench_function(format!("2^{LOG_N}/{name}"), |bencher| {
            bencher.iter(|| black_box(msm(&bases, &[scalars])));
        });
    }
    group.finish();
}

fn keccak(criterion: &mut Criterion) {
    let messages = vec![[7_u8; 64]; 1024];
    let messages: Vec<&[u8]> = messages.iter().map(<[u8; 64]>::as_slice).collect();
    let mut group = criterion.benchmark_group("keccak256");
    group.throughput(Throughput::Elements(messages.len() as u64));
    group.bench_function("64B", |bencher| {
        bencher.iter(|| black_box(keccak256_batch(&messages)));
    });
    group.finish();
}

criterion_group!(kernels, ntt, multi_scalar, keccak);
criterion_main!(kernels);
