//! The kernels under criterion, at sizes that take seconds: for changes of one kernel over time.
//! `cargo run --release -p zkfabric-bench -- kernels` measures ratios to peers.

use std::hint::black_box;

use ark_bn254::Fr;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use zkfabric_batch::{
    example::{self, Repetition},
    guest,
};
use zkfabric_bench::inputs::{elements, points, words};
use zkfabric_kernels_cpu::{Isa, keccak256_batch, lanes::LANES};
use zkfabric_msm::{Bases, Scalars, msm};
use zkfabric_ntt::{Direction, Plan};
use zkfabric_sumcheck::{
    Values,
    rows::{bind, column_values},
};
use zkfabric_vm::{Executor, Limits};

/// log2 of the sizes.
const LOG_N: u32 = 14;
const N: usize = 1 << LOG_N;

/// Measures dependent products as arkworks computes them: the basis of the verifier and of all
/// scalar code.
fn field(criterion: &mut Criterion) {
    let values = elements(6, N);
    let mut group = criterion.benchmark_group("field");
    group.throughput(Throughput::Elements(N as u64));
    group.bench_function("products", |bencher| {
        bencher.iter(|| black_box(values.iter().product::<Fr>()));
    });
    group.finish();
}

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

/// Measures the folding of columns down to their value at a point of one coordinate per variable,
/// the last step of the sum over rows.
fn folds(criterion: &mut Criterion) {
    let wide = words(7, N);
    let narrow: Vec<u16> = wide.iter().map(|word| (word >> 48) as u16).collect();
    let (wide, _) = wide.as_chunks::<LANES>();
    let (narrow, _) = narrow.as_chunks::<LANES>();
    let point = elements(8, LOG_N as usize);
    let Some((lanes, groups)) = point.split_first_chunk::<3>() else {
        return;
    };
    let mut group = criterion.benchmark_group("fold");
    group.throughput(Throughput::Elements(N as u64));
    for (name, column) in [("u16", Values::U16(narrow)), ("u64", Values::U64(wide))] {
        group.bench_function(format!("2^{LOG_N}/{name}"), |bencher| {
            bencher.iter(|| {
                let units = bind(Isa::current(), &[column], lanes, groups);
                black_box(column_values(&units, groups))
            });
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

/// Measures transfers of ether, natively with their witness and all roots of tries, and by the
/// guest in the VM.
fn execution(criterion: &mut Criterion) {
    const TRANSACTIONS: usize = 8;
    let Ok(file) = example::repeated(Repetition::Transfers, example::SEED, TRANSACTIONS) else {
        return;
    };
    let mut group = criterion.benchmark_group("execution");
    group
        .throughput(Throughput::Elements(TRANSACTIONS as u64))
        .sample_size(20);
    group.bench_function("native, with witness and roots", |bencher| {
        bencher.iter(|| black_box(file.execute()));
    });
    let (Ok(native), Ok(program)) = (file.execute(), zkfabric::source::guest()) else {
        return;
    };
    let input = guest::input_words(&native.input.encode());
    let limits = Limits::default();
    let Ok(executor) = Executor::new(&program) else {
        return;
    };
    let Ok(outcome) = executor.run(&input, &limits) else {
        return;
    };
    group.throughput(Throughput::Elements(outcome.instructions));
    group.bench_function("guest, by instruction", |bencher| {
        bencher.iter(|| black_box(executor.run(&input, &limits)));
    });
    group.finish();
}

criterion_group!(kernels, field, ntt, multi_scalar, folds, keccak, execution);
criterion_main!(kernels);
