//! The bursts by themselves.

use std::collections::VecDeque;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::replay::emitted::replayed;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _};

use super::{Bursts, Runs};

zkfabric_hdl_toolkit::ports!(Bursts {
    clock clock; reset, start, address, beats, count, stride, finished, error,
    begun, begun_length, burst_address, burst_length, valid, ready, idle, failed
});

/// Addresses and beats of the bursts.
fn bursts(runs: Runs) -> Vec<(u64, u64)> {
    let mut bursts = Vec::new();
    for mut start in runs.starts() {
        let mut left = u64::from(runs.beats);
        while left > 0 {
            let beats = left.min(64 - start / 64 % 64);
            bursts.push((start, beats));
            start = start.wrapping_add(64 * beats);
            left -= beats;
        }
    }
    bursts
}

/// How a memory behaves.
#[derive(Clone, Copy)]
struct Memory {
    busy_of_256: u8,
    /// Clocks from a burst's address to its end.
    latency: u64,
}

/// Walks `runs`; clocks from the first burst to the last, both included.
fn walk(
    dut: &mut dyn Dut,
    runs: Runs,
    memory: Memory,
    random: &mut fastrand::Rng,
) -> Result<u64, HdlError> {
    let input = |name: &str| dut.input(name).unwrap();
    let (start, ready, finished) = (input("start"), input("ready"), input("finished"));
    let mut settings = vec![
        (input("address"), runs.address),
        (input("beats"), runs.beats.into()),
    ];
    for i in 0..3 {
        settings.push((input(&format!("count_{i}")), runs.count[i].into()));
        settings.push((input(&format!("stride_{i}")), runs.stride[i]));
    }
    let output = |name: &str| dut.output(name).unwrap();
    let (valid, idle) = (output("valid"), output("idle"));
    let (begun, begun_length) = (output("begun"), output("begun_length"));
    let (address, length) = (output("burst_address"), output("burst_length"));

    dut.settle()?;
    assert!(dut.is_high(idle));
    dut.set(start, &[1]);
    settings
        .iter()
        .for_each(|(port, value)| dut.set(*port, &[*value]));
    dut.tick()?;
    // all are taken at the start
    dut.set(start, &[0]);
    settings
        .iter()
        .for_each(|(port, _)| dut.set(*port, &[random.u64(..)]));
    let mut expected: VecDeque<_> = bursts(runs).into();
    // Begun and not taken, at most two; clocks at which those that are taken end.
    let (mut offers, mut ends) = (VecDeque::new(), VecDeque::new());
    let (mut first, mut last) = (None, 0);
    for clock in 0.. {
        let takes = random.u8(..) >= memory.busy_of_256;
        let ends_now = ends.front().is_some_and(|end| *end <= clock);
        dut.set(ready, &[takes.into()]);
        dut.set(finished, &[ends_now.into()]);
        dut.settle()?;
        let under_way = offers.len() + ends.len();
        assert_eq!(dut.is_high(idle), expected.is_empty() && under_way == 0);
        if dut.is_high(idle) {
            break;
        }
        let begins = !expected.is_empty() && under_way < 16 && offers.len() < 2;
        assert_eq!(dut.is_high(begun), begins, "clock {clock}");
        assert_eq!(dut.is_high(valid), !offers.is_empty(), "clock {clock}");
        if ends_now {
            ends.pop_front();
        }
        // What is offered stands until it is taken.
        if let Some(offer) = offers.front() {
            assert_eq!((dut.low(address), dut.low(length) + 1), *offer);
        }
        if takes && offers.pop_front().is_some() {
            ends.push_back(clock + memory.latency);
            first = first.or(Some(clock));
            last = clock + 1;
        }
        if begins && let Some(burst) = expected.pop_front() {
            assert_eq!(dut.low(begun_length) + 1, burst.1, "{runs:x?}");
            offers.push_back(burst);
        }
        dut.tick()?;
    }
    dut.set(finished, &[0]);
    Ok(last - first.unwrap_or(last))
}

#[test]
fn bursts_walk_loops() {
    let quick = Memory {
        busy_of_256: 0,
        latency: 1,
    };
    let far = Memory {
        busy_of_256: 0,
        latency: 40,
    };
    let slow = Memory {
        busy_of_256: 120,
        latency: 5,
    };
    let runs = |address, beats, count, stride| Runs {
        address,
        beats,
        count,
        stride,
    };
    replayed(Bursts::default, "bursts", |dut| {
        dut.reset(2)?;
        let mut random = fastrand::Rng::with_seed(1);
        let single = runs(0x1_0040, 1, [3, 4, 5], [0x1000, 0x40, 0x10_0000]);
        assert_eq!(
            walk(dut, single, quick, &mut random)?,
            60,
            "a burst a clock"
        );
        // The last of 60 bursts waits for the one 16 before it, which does not end sooner than this.
        assert!(walk(dut, single, far, &mut random)? > 3 * 40);
        let crossing = runs(
            0xf80,
            70,
            [2, 1, 2],
            [0x2000, 7 << 20, 0_u64.wrapping_sub(1 << 20)],
        );
        let split = bursts(crossing);
        assert_eq!(split.len(), 12);
        assert_eq!(
            split[..4],
            [(0xf80, 2), (0x1000, 64), (0x2000, 4), (0x2f80, 2)]
        );
        assert_eq!(walk(dut, crossing, quick, &mut random)?, 12);
        assert_eq!(
            walk(dut, runs(64, 0, [3, 3, 3], [64; 3]), quick, &mut random)?,
            0
        );
        assert_eq!(
            walk(dut, runs(64, 2, [0; 3], [64; 3]), quick, &mut random)?,
            1
        );
        for round in 0..40 {
            let count = [(); 3].map(|()| random.u32(..4));
            let stride = [(); 3].map(|()| random.u64(..1 << 58) << 6);
            let job = runs(random.u64(..1 << 58) << 6, random.u32(..100), count, stride);
            walk(
                dut,
                job,
                if round % 4 == 0 { quick } else { slow },
                &mut random,
            )?;
        }
        Ok(())
    });
}
