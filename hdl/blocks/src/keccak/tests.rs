//! Keccak against `tiny-keccak`: the model, and configurations that are not checked in.

use tiny_keccak::{Hasher, Keccak};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::Effort;
use zkfabric_hdl_toolkit::emit::emit;
use zkfabric_hdl_toolkit::replay::emitted::replayed;

use super::{Config, FastPermutation, PipelinedPermutation, Sponge, bench, keccak_256, permute};

fn oracle(message: &[u8]) -> [u8; 32] {
    let mut digest = [0; 32];
    let mut hasher = Keccak::v256();
    hasher.update(message);
    hasher.finalize(&mut digest);
    digest
}

#[test]
fn the_model_is_keccak() {
    let mut state = [0; 25];
    for step in 0..50 {
        let mut expected = state;
        tiny_keccak::keccakf(&mut expected);
        state = permute(state);
        assert_eq!(state, expected, "step {step}");
    }
    let mut random = fastrand::Rng::with_seed(1);
    for length in (0..300).chain([407, 408, 409, 1000]) {
        let message: Vec<u8> = (0..length).map(|_| random.u8(..)).collect();
        assert_eq!(keccak_256(&message), oracle(&message), "{length} bytes");
    }
}

fn config(rounds_per_clock: usize) -> Config {
    Config { rounds_per_clock }
}

#[test]
fn leaf_with_many_rounds_a_clock() {
    for (rounds, latency) in [(3, 9), (4, 7), (24, 2)] {
        let make = || FastPermutation::new(&config(rounds)).unwrap();
        replayed(make, &format!("keccak_f_{rounds}"), |dut| {
            bench::permutations(dut, [latency; 2], Effort::Short, 1).map(drop)
        });
    }
}

#[test]
fn pipelines_take_a_state_at_every_clock() {
    for (rounds, latency) in [(1, 24), (24, 1)] {
        let make = || PipelinedPermutation::new(&config(rounds)).unwrap();
        replayed(make, &format!("keccak_pipeline_{rounds}"), |dut| {
            bench::permutations(dut, [latency, 1], Effort::Short, 1).map(drop)
        });
    }
}

#[test]
fn sponges_with_many_rounds_a_clock() {
    for rounds in [4, 24] {
        let make = || Sponge::new(&config(rounds)).unwrap();
        replayed(make, &format!("keccak_256_{rounds}"), |dut| {
            bench::messages(dut, config(rounds), Effort::Short, 1).map(drop)
        });
    }
}

#[test]
fn rounds_per_clock_divide_24() {
    for wrong in [0, 5, 7, 25, 48] {
        let errors = [
            FastPermutation::new(&config(wrong)).map(drop),
            PipelinedPermutation::new(&config(wrong)).map(drop),
            Sponge::new(&config(wrong)).map(drop),
        ];
        for error in errors {
            assert!(
                matches!(error, Err(HdlError::Config { .. })),
                "{wrong}: {error:?}"
            );
        }
    }
}

#[test]
fn the_same_round_is_written_once() {
    let verilog = emit(&Sponge::new(&config(4)).unwrap(), "keccak_256").unwrap();
    assert_eq!(verilog.matches("module keccak_round").count(), 1);
}
