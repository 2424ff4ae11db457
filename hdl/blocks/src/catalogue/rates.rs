//! Runs of kernels with a memory of channels take the clocks that the estimates assume: those of
//! the kernel, or of the busiest channel, whichever are more.

use zkfabric_hdl_toolkit::block::Config;

use super::find;
use crate::card::bench::{Bench, Rates};
use crate::estimate::{Array, Channels, Placement, busiest};
use crate::ntt::card_pass::{command, cycles};
use crate::ntt::four_step::{Plan, Transform};
use crate::{fold, ntt};

const CLOCK: f64 = 250e6;
const SHARE: f64 = 0.8;
/// Bytes of a channel.
const CHANNEL: u64 = 1 << 24;

/// Channels with a beat in this many clocks, and rows of the HBM's.
fn channels(clocks_of_beat: f64) -> Channels {
    let rate = 64.0 * CLOCK / clocks_of_beat / SHARE;
    Channels::hbm2(32, rate, CHANNEL)
}

/// Runs a kernel with these arguments, whose first ones are bytes of the card's memory; returns
/// the clocks.
fn clocks(config: &str, memory: Channels, pointers: &[u64], numbers: &[u64]) -> u64 {
    let kernel = find(config).unwrap();
    let design = kernel.elaborate(&Config::new(kernel)).unwrap();
    let interface = design.card().unwrap().clone();
    let mut bench = Bench::new(design.simulation().unwrap(), interface, 1)
        .unwrap()
        .at(1 << 40);
    bench.rates = Some(Rates::new(memory, SHARE, CLOCK));
    bench.boundless = true;
    bench.limit_cycles = 1 << 20;
    let pointers = pointers.iter().map(|byte| (1 << 40) + byte);
    let arguments: Vec<_> = pointers.chain(numbers.iter().copied()).collect();
    let run = bench.run(&arguments, &[]).unwrap();
    bench.failed(&run, &[], false).unwrap();
    run.cycles
}

/// Returns the clocks of the busiest channel.
fn channel(memory: &Channels, arrays: &[Array]) -> f64 {
    busiest(arrays, memory, SHARE) * CLOCK
}

/// Compares the clocks of a run with the kernel's, by a memory that answers at once, or with those
/// of the busiest channel, whichever are more; up to `alone` clocks have nothing beside them.
#[track_caller]
fn same(name: &str, got: u64, (kernel, alone): (u64, f64), memory: &Channels, arrays: &[Array]) {
    let channel = channel(memory, arrays);
    let least = channel.max(kernel as f64);
    let most = least + alone;
    assert!(
        (0.95 * least..1.05 * most).contains(&(got as f64)),
        "{name}: {got} clocks; {kernel} of the kernel, {channel} of the busiest channel"
    );
}

#[test]
fn copies_take_the_clocks_of_their_channels() {
    let beats = 4_096;
    let array = |name, times: u64| Array::new(name, 64 * beats, times * 64 * beats);
    for clocks_of_beat in [0.5, 1.4, 4.0] {
        let memory = channels(clocks_of_beat);
        let got = clocks("axi_copy", memory, &[0, CHANNEL], &[beats]);
        let arrays = [array("source", 1), array("target", 1)];
        same("two channels", got, (beats, 0.0), &memory, &arrays);
        let got = clocks("axi_copy", memory, &[0, CHANNEL / 2], &[beats]);
        same(
            "one channel",
            got,
            (beats, 0.0),
            &memory,
            &[array("both", 2)],
        );
    }
}

/// Beats apart by a row of a bank and more take a row each, however fast the channel is.
#[test]
fn strided_copies_take_the_clocks_of_rows() {
    let beats = 600;
    let bytes = 64 * beats;
    let target = Array::new("target", bytes, bytes);
    for (clocks_of_beat, stride) in [
        (0.5, 1 << 14),
        (1.4, 1 << 14),
        (1.4, 1 << 13),
        (16.0, 1 << 14),
    ] {
        let memory = channels(clocks_of_beat);
        // One beat in each turn of the innermost loop of the source, and one run of the target.
        let source = [1, beats, 1, 1, stride / 64, 0, 0];
        let numbers = [source, [beats, 1, 1, 1, 0, 0, 0]].concat();
        let got = clocks("axi_strided_copy", memory, &[0, CHANNEL], &numbers);
        let source = Array::new("source", bytes, bytes).strided(&memory, 64, stride);
        same(
            &format!("stride {stride}"),
            got,
            (beats, 0.0),
            &memory,
            &[source, target],
        );
    }
}

#[test]
fn rounds_of_a_fold_take_the_longer_of_engine_and_channels() {
    let pairs = 160;
    let config = fold::Config::new(2).unwrap();
    for clocks_of_beat in [0.7, 1.4, 2.8] {
        let memory = channels(clocks_of_beat);
        let (kernel, arrays) = fold::estimate::run(&config, (Placement::Single, 1), pairs, true);
        let places = [0, 1, 2, 3, 4, 5].map(|number| number * CHANNEL);
        let got = clocks("card_fold", memory, &places, &[pairs, 3]);
        let name = format!("{clocks_of_beat} clocks per beat");
        same(&name, got, (kernel, 0.0), &memory, &arrays);
    }
}

#[test]
fn passes_of_a_transform_take_the_longer_of_engine_channels_and_rows() {
    let engine = ntt::Config::new(5, 2).unwrap().without_cosets();
    let plan = Plan::new(8, engine).unwrap();
    // Not slower rows: in so small a matrix the bursts of two tiles, in different banks, are under
    // way at a time.
    for (clocks_of_beat, clocks_of_row) in [(0.7, 12.0), (1.4, 12.0), (32.0, 12.0)] {
        // The strides of this small matrix are those of a bank.
        let mut memory = channels(clocks_of_beat);
        memory.bank_stride_bytes = 1 << 9;
        memory.banks = 8;
        memory.row_cycle_seconds = clocks_of_row / CLOCK;
        for pass in plan.passes() {
            let transform = Transform::FORWARD;
            let kernel = cycles(&engine, &pass, transform);
            let arrays = ntt::estimate::arrays(&memory, Placement::Single, &pass, 1);
            let log_size = u64::from(pass.log_size);
            let numbers = [log_size, 0, pass.tiles, command(&pass, transform)];
            let places = [0, CHANNEL, 2 * CHANNEL];
            let got = clocks("card_ntt_pass", memory, &places, &numbers);
            let name = format!("{clocks_of_beat} per beat, {clocks_of_row} per row, {pass:?}");
            // The reads of the first tile, and the work and the writes of the last one.
            let channel = channel(&memory, &arrays);
            let alone = (channel + channel.min(kernel as f64)) / pass.tiles as f64;
            same(&name, got, (kernel, alone), &memory, &arrays);
        }
    }
}
