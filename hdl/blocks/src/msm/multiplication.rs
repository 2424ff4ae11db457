//! Whole multiplications through the bucket engine: from points and scalars to sums and the host's
//! final sum, against arkworks.
//!
//! The bench compares every sum with the model's, and the circuit's counters with the schedule's,
//! exactly. Tests that take minutes run with `ZKFABRIC_HDL_LONG=1`
//! (`cargo xtask test --all --hdl-long`).

use std::time::Instant;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::VariableBaseMSM as _;
use ark_ff::{AdditiveGroup as _, Field as _};
use zkfabric_hdl_toolkit::block::{self, Design};
use zkfabric_hdl_toolkit::simulate::Dut;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::tools::{Tool, Tools, Verilated, WorkFolder};

use super::bench::{self, Outcome};
use super::{AdderKind, Config, final_sum};
use crate::catalogue;
use crate::modular::{self, Field};

/// Windows of the engine under test: additions per point.
const WINDOWS: u32 = 20;

type Pairs = Vec<(Fr, G1Affine)>;

fn long(test: &str) -> bool {
    let long = std::env::var_os("ZKFABRIC_HDL_LONG").is_some_and(|set| set == "1");
    if !long {
        println!("skipped: {test} takes minutes; ZKFABRIC_HDL_LONG=1 runs it");
    }
    long
}

fn config(adder: AdderKind) -> Config {
    Config::of_catalogue(WINDOWS, adder).unwrap()
}

fn design(adder: AdderKind) -> Box<dyn Design> {
    let kernel = catalogue::find("msm").unwrap();
    let parameters = [
        format!("windows={WINDOWS}"),
        format!("adder={}", adder.name()),
    ];
    let config = block::Config::parse(kernel, &parameters).unwrap();
    kernel.elaborate(&config).unwrap()
}

fn latency(adder: AdderKind) -> u64 {
    let arithmetic = modular::Config::new(Field::Fq);
    adder.cycles(config(adder).buckets(), &arithmetic).unwrap()
}

/// Sends all pairs through the circuit and checks that the combined sums equal arkworks' result.
fn multiply(adder: AdderKind, dut: &mut dyn Dut, pairs: &Pairs) -> Outcome {
    let config = config(adder);
    let jobs = std::slice::from_ref(pairs);
    let stalls = [Stalls::Never, Stalls::Never];
    let outcome = bench::check(dut, (config, 0), latency(adder), jobs, stalls).unwrap();
    let (scalars, points): (Vec<Fr>, Vec<G1Affine>) = pairs.iter().copied().unzip();
    let expected = G1Projective::msm(&points, &scalars).unwrap();
    assert_eq!(final_sum(config, &outcome.sums[0]), Ok(expected));
    outcome
}

/// Random points: checks how busy the adder is, and the cycles against the projection.
fn random_points(adder: AdderKind, dut: &mut dyn Dut, log_n: u32) {
    let pairs = bench::random_pairs(1 << log_n, 14);
    let start = Instant::now();
    let outcome = multiply(adder, dut, &pairs);
    let seconds = start.elapsed().as_secs_f64();
    let projection = config(adder)
        .projection(1 << log_n, latency(adder))
        .unwrap();
    let cycles = outcome.sums_taken.last().unwrap() - outcome.points_taken[0];
    let utilisation = outcome.usage.utilisation();
    println!(
        "{WINDOWS} windows, {adder:?} buckets, 2^{log_n} points: {:?}, {:.2} % busy; {cycles} cycles from the first point to the last sum, projected {}; \
         {} clocks in {seconds:.1} s",
        outcome.usage,
        100.0 * utilisation,
        projection.total_cycles(),
        dut.cycles(),
    );
    assert!(utilisation >= 0.95);
    let error = projection.total_cycles() as f64 / cycles as f64 - 1.0;
    assert!(error.abs() < 0.01, "{error}");
}

#[test]
fn random_points_in_rust() {
    let adder = AdderKind::Projective;
    random_points(adder, &mut *design(adder).simulation().unwrap(), 14);
}

#[test]
fn random_points_in_verilator() {
    in_verilator(AdderKind::Projective, 14);
}

/// The path through the affine adder is longer, so it takes more points to become negligible.
#[test]
fn random_points_into_affine_buckets_in_verilator() {
    in_verilator(AdderKind::Affine, 15);
}

fn in_verilator(adder: AdderKind, log_n: u32) {
    if !long("a Verilated multiplication of 2^14 points or more") {
        return;
    }
    let tools = [Tool::VERILATOR, Tool::COMPILER];
    let Some(tools) = Tools::for_test(&tools).unwrap() else {
        return;
    };
    let design = design(adder);
    let ports = design.simulation().unwrap().ports().to_vec();
    let (top, verilog) = (design.top(), design.verilog().unwrap());
    let work = WorkFolder::default();
    let mut dut = Verilated::new(&tools, &work, top, &verilog, &ports).unwrap();
    random_points(adder, &mut dut, log_n);
}

/// Chosen scalars: measures how busy the adder is.
#[test]
fn chosen_scalars() {
    if !long("the table of chosen scalars") {
        return;
    }
    const N: usize = 1 << 12;
    let random = bench::random_pairs(N, 15);
    let with = |scalar: &dyn Fn(usize) -> Fr| -> Pairs {
        let pairs = random.iter().enumerate();
        pairs.map(|(i, (_, point))| (scalar(i), *point)).collect()
    };
    let mut sorted: Vec<Fr> = random.iter().map(|(scalar, _)| *scalar).collect();
    sorted.sort_unstable();
    let (one, other) = (random[0].0, random[1].0);
    let small = |i: usize| Fr::from(i as u64);
    println!("scalars, 2^12 points | additions | waits | clocks | busy");
    for (name, pairs, least) in [
        ("random", random.clone(), 0.95),
        ("all zero", with(&|_| Fr::ZERO), 0.0),
        ("all one: one bucket", with(&|_| Fr::ONE), 0.007),
        ("all equal: one bucket a window", with(&|_| one), 0.12),
        (
            "two by turns: two buckets a window",
            with(&|i| if i % 2 == 0 { one } else { other }),
            0.22,
        ),
        ("sixteen by turns", with(&|i| random[i % 16].0), 0.95),
        ("0, 1, 2, ...", with(&small), 0.95),
        ("random, sorted", with(&|i| sorted[i]), 0.9),
    ] {
        let mut dut = design(AdderKind::Projective).simulation().unwrap();
        let usage = multiply(AdderKind::Projective, &mut *dut, &pairs).usage;
        let busy = usage.utilisation();
        println!(
            "{name} | {} | {} | {} | {:.1} %",
            usage.issued,
            usage.deferred,
            usage.cycles,
            100.0 * busy
        );
        assert!(busy >= least, "{name}: {busy}");
    }
}
