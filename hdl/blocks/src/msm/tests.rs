//! Checks beyond the shared bench: wrong sizes, and a reset in the middle of a multiplication.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::VariableBaseMSM as _;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, Simulation};

use super::*;
use crate::modular::{self, Field};

type Engine<const A: usize, const Q: usize, const C: usize> =
    MsmEngine<A, Q, C, ProjectiveBucketAdder>;

fn config() -> Config {
    Config::new(64, 8).unwrap()
}

#[test]
fn sizes_and_field_are_those_of_the_configuration() {
    let [fq, fr] = [Field::Fq, Field::Fr].map(modular::Config::new);
    let parameter = |error| match error {
        HdlError::Config { parameter, .. } => parameter,
        other => other.to_string(),
    };
    assert!(Engine::<9, 3, 4>::new(config(), &fq).is_ok());
    let memory = Engine::<8, 3, 4>::new(config(), &fq).unwrap_err();
    assert_eq!(parameter(memory), "A, Q, B");
    let queue = Engine::<9, 4, 5>::new(config(), &fq).unwrap_err();
    assert_eq!(parameter(queue), "A, Q, B");
    let field = Engine::<9, 3, 4>::new(config(), &fr).unwrap_err();
    assert_eq!(parameter(field), "field");
    let other = Engine::<9, 3, 4>::new(config().with_adder(AdderKind::Affine), &fq).unwrap_err();
    assert_eq!(parameter(other), "A, Q, B");
    // Sums in the adder at a reset would be written after it.
    let few =
        MsmEngine::<9, 3, 4, AffineBucketAdder>::new(config().with_adder(AdderKind::Affine), &fq);
    let error = few.err().map(|error| error.to_string());
    let expected = "accumulator: words must be at least 2123, the clocks of the adder, got \"508\"";
    assert_eq!(error.as_deref(), Some(expected));
}

/// Returns an engine with the fewest buckets that the affine adder allows, in which half of all
/// additions wait.
fn affine() -> (Config, u64, Box<dyn Dut>) {
    let arithmetic = modular::Config::new(Field::Fq);
    let config = Config::of_catalogue(32, AdderKind::Affine).unwrap();
    let latency = AdderKind::Affine
        .cycles(config.buckets(), &arithmetic)
        .unwrap();
    let engine = MsmEngine::<12, 9, 10, AffineBucketAdder>::new(config, &arithmetic).unwrap();
    (config, latency, Box::new(Simulation::new(engine).unwrap()))
}

#[test]
fn additions_of_affine_points_do_not_outlive_a_reset() {
    let (config, latency, mut dut) = affine();
    let beats = bench::input(&bench::pairs(12));
    let jobs = [bench::pairs(70), bench::pairs(1)];
    // The reset hits while additions are in the adder, after the first ones have left it, or while
    // buckets are added up.
    for cycles in [0, 2_200, 9_000] {
        dut.reset(2).unwrap();
        send(&mut *dut, &beats, "deferred");
        for _ in 0..cycles {
            dut.tick().unwrap();
        }
        let stalls = [Stalls::Never, Stalls::Never];
        let outcome = bench::check(&mut *dut, (config, 0), latency, &jobs, stalls).unwrap();
        assert!(outcome.usage.deferred > 0);
    }
}

/// Sends `beats` back to back, then clocks until `done`.
fn send(dut: &mut dyn Dut, beats: &[Vec<u64>], done: &str) {
    let input = |name| dut.input(name).unwrap();
    let (data, valid) = (input("i_data"), input("i_valid"));
    let (ready, done) = (dut.output("i_ready").unwrap(), dut.output(done).unwrap());
    dut.set(valid, &[1]);
    for beat in beats {
        dut.set(data, beat);
        dut.wait_for(ready, 5000).unwrap();
        dut.tick().unwrap();
    }
    dut.set(valid, &[0]);
    dut.wait_for(done, 5000).unwrap();
}

#[test]
fn a_reset_drops_what_is_under_way() {
    let arithmetic = modular::Config::new(Field::Fq);
    let latency = AdderKind::Projective
        .cycles(config().buckets(), &arithmetic)
        .unwrap();
    let mut dut = Simulation::new(Engine::<9, 3, 4>::new(config(), &arithmetic).unwrap()).unwrap();
    let beats = bench::input(&bench::pairs(12));
    let jobs = [bench::pairs(70), bench::pairs(1), bench::pairs(23)];
    // The reset hits while points are inside, additions in the adder and the first one waits; while
    // buckets are added up; or while sums are output.
    for (beats, done, cycles) in [
        (&beats[..8], "deferred", 0),
        (&beats[..], "deferred", 1_100),
        (&beats[..], "deferred", 1_500),
        (&beats[..], "o_valid", 0),
    ] {
        dut.reset(2).unwrap();
        send(&mut dut, beats, done);
        for _ in 0..cycles {
            dut.tick().unwrap();
        }
        let stalls = [Stalls::Never, Stalls::Never];
        let outcome = bench::check(&mut dut, (config(), 0), latency, &jobs, stalls).unwrap();
        assert!(outcome.usage.deferred > 0);
    }
}

/// The parts of one memory that holds half of the windows, run one after the other, make the
/// multiplication.
#[test]
fn parts_make_the_whole() {
    let arithmetic = modular::Config::new(Field::Fq);
    let config = config().with_parts(2).unwrap();
    let latency = AdderKind::Projective
        .cycles(config.buckets(), &arithmetic)
        .unwrap();
    let engine = Engine::<8, 3, 4>::new(config, &arithmetic).unwrap();
    let mut dut = Simulation::new(engine).unwrap();
    let pairs = bench::pairs(24);
    let jobs = std::slice::from_ref(&pairs);
    let mut sums = Vec::new();
    for part in 0..2 {
        let stalls = [Stalls::Never, Stalls::Never];
        let outcome = bench::check(&mut dut, (config, part), latency, jobs, stalls).unwrap();
        assert!(outcome.usage.issued > 24 * 20);
        sums.extend(outcome.sums.concat());
    }
    let (scalars, points): (Vec<Fr>, Vec<G1Affine>) = pairs.into_iter().unzip();
    let expected = G1Projective::msm(&points, &scalars).unwrap();
    assert_eq!(final_sum(config, &sums), Ok(expected));
}
