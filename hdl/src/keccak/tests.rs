//! Keccak against `tiny-keccak`.

use super::{
    Config, FastPermutation, Permutation, PipelinedPermutation, Sponge, keccak_256, permute,
};
use crate::HdlError;
use crate::emit::bench::replayed_first;
use crate::emit::emit;
use crate::simulate::stream::{Beat, Channel, Sink, Source, Stalls, Streams};
use crate::simulate::{Dut, DutExt, Ports, Simulation};
use crate::tools::{Tool, Tools, Verilated, WorkFolder};
use rust_hdl::prelude::Block;
use std::collections::VecDeque;
use tiny_keccak::{Hasher, Keccak};

fn oracle(message: &[u8]) -> [u8; 32] {
    let mut digest = [0; 32];
    let mut hasher = Keccak::v256();
    hasher.update(message);
    hasher.finalize(&mut digest);
    digest
}

fn bytes(length: usize, seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    (0..length).map(|_| random.u8(..)).collect()
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
    for length in (0..300).chain([407, 408, 409, 1000]) {
        let message = bytes(length, length as u64);
        assert_eq!(keccak_256(&message), oracle(&message), "{length} bytes");
    }
}

/// Starts with pauses and back to back, an abandoned run, a reset in the middle.
fn permutations(dut: &mut dyn Dut, latency: u64, interval: u64, n: u64) -> Result<(), HdlError> {
    let [reset, start, state_in] =
        ["reset", "start", "state_in"].map(|name| dut.input(name).unwrap());
    let (done, state_out) = (dut.output("done")?, dut.output("state_out")?);
    let mut random = fastrand::Rng::with_seed(n);
    let mut running: VecDeque<(u64, [u64; 25])> = VecDeque::new();
    dut.reset(2)?;
    let (mut next, mut begun, mut ended) = (dut.cycles(), 0, 0);
    while ended < n {
        let now = dut.cycles();
        let begins = begun < n && now >= next;
        let state: [u64; 25] = match begun {
            0 => [0; 25],
            1 => [u64::MAX; 25],
            _ => std::array::from_fn(|_| random.u64(..)),
        };
        dut.set(start, &[begins.into()]);
        dut.set(state_in, &state);
        dut.settle()?;
        let due = running.front().is_some_and(|(due, _)| *due == now);
        assert_eq!(dut.is_high(done), due, "cycle {now}");
        if due && let Some((_, expected)) = running.pop_front() {
            assert_eq!(dut.value(state_out), expected);
            ended += 1;
        }
        if begins {
            let mut expected = state;
            tiny_keccak::keccakf(&mut expected);
            running.push_back((now + latency, expected));
            begun += 1;
            next = now
                + if begun < n / 2 {
                    latency.max(interval) + random.u64(0..4)
                } else {
                    interval
                };
        }
        dut.tick()?;
    }
    // A reset stops what runs.
    dut.set(start, &[1]);
    dut.tick()?;
    dut.set(start, &[0]);
    dut.set(reset, &[1]);
    dut.tick()?;
    dut.set(reset, &[0]);
    for _ in 0..2 * latency {
        dut.tick()?;
        assert!(!dut.is_high(done));
    }
    if latency == interval && latency > 2 {
        // A start abandons what runs.
        dut.set(start, &[1]);
        dut.set(state_in, &[1; 25]);
        dut.tick()?;
        dut.set(start, &[0]);
        dut.tick()?;
        dut.set(start, &[1]);
        dut.set(state_in, &[2; 25]);
        dut.tick()?;
        dut.set(start, &[0]);
        for _ in 1..latency {
            assert!(!dut.is_high(done));
            dut.tick()?;
        }
        assert!(dut.is_high(done));
        assert_eq!(dut.value(state_out), permute([2; 25]));
    }
    Ok(())
}

/// `rows`: cycles in Icarus, which takes 2^R times as long for R rounds in a row as for one.
fn a_permutation<B: Block + Ports>(
    make: impl Fn() -> B,
    top: &str,
    [latency, interval]: [u64; 2],
    rows: usize,
) {
    let verilog = replayed_first(rows, &make, top, |dut| {
        permutations(dut, latency, interval, 12)
    });
    verilated(make, top, &verilog, |dut| {
        permutations(dut, latency, interval, 300)
    });
}

fn verilated<B: Block + Ports>(
    make: impl Fn() -> B,
    top: &str,
    verilog: &str,
    check: impl FnOnce(&mut dyn Dut) -> Result<(), HdlError>,
) {
    let needed = [Tool::VERILATOR, Tool::COMPILER];
    if let Some(tools) = Tools::for_test(&needed).unwrap() {
        let ports = Simulation::new(make()).unwrap().ports().to_vec();
        let mut dut = Verilated::new(&tools, &WorkFolder::default(), top, verilog, &ports).unwrap();
        check(&mut dut).unwrap();
    }
}

fn config(rounds_per_clock: usize) -> Config {
    Config { rounds_per_clock }
}

#[test]
fn one_round_a_clock_in_hdl_code() {
    a_permutation(
        || Permutation::new().unwrap(),
        "keccak_f1600",
        [25, 25],
        110,
    );
}

#[test]
fn leaf_with_one_round_a_clock() {
    let make = || FastPermutation::new(&config(1)).unwrap();
    a_permutation(make, "keccak_f1600_fast", [25, 25], 110);
}

#[test]
fn leaf_with_many_rounds_a_clock() {
    for (rounds, latency) in [(4, 7), (24, 2)] {
        let make = || FastPermutation::new(&config(rounds)).unwrap();
        a_permutation(make, &format!("keccak_f1600_{rounds}"), [latency; 2], 0);
    }
}

#[test]
fn pipelines_take_a_state_at_every_clock() {
    for (rounds, latency) in [(2, 12), (24, 1)] {
        let make = || PipelinedPermutation::new(&config(rounds)).unwrap();
        a_permutation(make, &format!("keccak_pipeline_{rounds}"), [latency, 1], 0);
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

/// The words of a message, with noise in the bytes that do not belong to it.
fn beats(message: &[u8], noise: u64) -> Vec<Beat> {
    let words = message.len().div_ceil(8).max(1);
    (0..words)
        .map(|i| {
            let part = &message[8 * i..message.len().min(8 * i + 8)];
            let mut word = noise.to_le_bytes();
            word[..part.len()].copy_from_slice(part);
            let last = i + 1 == words;
            let bytes = if last { part.len() as u64 } else { noise % 16 };
            vec![u64::from_le_bytes(word), bytes, u64::from(last)]
        })
        .collect()
}

fn digest(message: &[u8]) -> Beat {
    oracle(message)
        .chunks(8)
        .map(|b| u64::from_le_bytes(b.try_into().unwrap()))
        .collect()
}

/// Edge lengths around words and blocks.
const LENGTHS: [usize; 20] = [
    0, 1, 7, 8, 9, 31, 32, 64, 127, 128, 129, 134, 135, 136, 137, 143, 271, 272, 273, 500,
];

fn hash(
    dut: &mut dyn Dut,
    lengths: &[usize],
    seed: u64,
    stalls: [Stalls; 2],
) -> Result<Streams, HdlError> {
    let [send, take] = stalls;
    let mut source = Source::new(Channel::input(dut, "input")?, send);
    let mut sink = Sink::new(Channel::output(dut, "output")?, take);
    let mut limit = 1000;
    for (i, length) in lengths.iter().enumerate() {
        let message = bytes(*length, seed + i as u64);
        beats(&message, seed ^ 0x5555)
            .into_iter()
            .for_each(|beat| source.send(beat));
        sink.expect(digest(&message));
        limit += 30 * (60 + *length as u64);
    }
    let mut streams = Streams {
        sources: vec![source],
        sinks: vec![sink],
    };
    streams.run(dut, limit)?;
    Ok(streams)
}

fn messages(dut: &mut dyn Dut, config: Config, seed: u64) -> Result<(), HdlError> {
    dut.reset(2)?;
    let never = || [Stalls::Never, Stalls::Never];
    for length in LENGTHS {
        let streams = hash(dut, &[length], seed, never())?;
        let latency = streams.sinks[0].taken()[0] - streams.sources[0].taken()[0];
        assert_eq!(
            latency,
            config.latency_cycles(length as u64),
            "{length} bytes"
        );
    }
    hash(dut, &LENGTHS, seed, never())?;
    for length in [0, 32, 64, 135] {
        let streams = hash(dut, &[length; 12], seed, never())?;
        let starts: Vec<u64> = streams.sources[0]
            .taken()
            .iter()
            .copied()
            .step_by(length.div_ceil(8).max(1))
            .collect();
        let interval = config.interval_cycles(length as u64);
        assert_eq!(starts[10] - starts[5], 5 * interval, "{length} bytes");
    }
    hash(
        dut,
        &LENGTHS,
        seed,
        [Stalls::random(128, seed), Stalls::Never],
    )?;
    hash(
        dut,
        &LENGTHS,
        seed,
        [Stalls::Never, Stalls::random(245, seed)],
    )?;
    hash(
        dut,
        &LENGTHS,
        seed,
        [
            Stalls::random(90, seed),
            Stalls::script([vec![true; 90], vec![false; 3]].concat()),
        ],
    )?;
    // A message broken off by a reset leaves nothing behind.
    let valid = dut.input("input_valid")?;
    dut.set(valid, &[1]);
    for _ in 0..40 {
        dut.tick()?;
    }
    dut.reset(1)?;
    hash(dut, &[32, 0, 136], seed, never()).map(drop)
}

fn a_sponge(rounds: usize) {
    let (config, top) = (config(rounds), format!("keccak_256_{rounds}"));
    let make = || Sponge::new(&config).unwrap();
    let verilog = replayed_first(if rounds == 1 { 150 } else { 0 }, make, &top, |dut| {
        messages(dut, config, 1)
    });
    if rounds < 24 {
        verilated(make, &top, &verilog, |dut| {
            (2..6).try_for_each(|seed| messages(dut, config, seed))
        });
    }
}

#[test]
fn sponge_with_one_round_a_clock() {
    a_sponge(1);
}

#[test]
fn sponge_with_four_rounds_a_clock() {
    a_sponge(4);
}

#[test]
fn sponge_with_all_rounds_in_a_clock() {
    a_sponge(24);
}

#[test]
fn the_same_round_is_written_once() {
    let verilog = emit(&Sponge::new(&config(4)).unwrap(), "keccak_256").unwrap();
    assert_eq!(verilog.matches("module keccak_round").count(), 1);
}
