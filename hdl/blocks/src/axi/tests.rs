//! Bursts alone, and readers that share a port.

use std::collections::VecDeque;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::replay::emitted::replayed;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _};

use super::{Bursts, OUTSTANDING, ReadInterleaver, Runs};

zkfabric_hdl_toolkit::ports!(Bursts {
    clock clock; reset, forget, start, address, beats, count, stride, room, finished, error,
    begun, begun_length, burst_address, burst_length, valid, ready, idle, failed
});

/// Returns addresses and beats of the bursts.
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

/// Behaviour of a memory.
#[derive(Clone, Copy)]
struct Memory {
    busy_of_256: u8,
    /// Clocks from a burst's address to its end.
    latency: u64,
}

/// Walks `runs`; returns the clocks from the first burst to the last, both inclusive.
fn walk(
    dut: &mut dyn Dut,
    runs: Runs,
    memory: Memory,
    random: &mut fastrand::Rng,
) -> Result<u64, HdlError> {
    let input = |name: &str| dut.input(name).unwrap();
    let (start, ready, finished) = (input("start"), input("ready"), input("finished"));
    let room = input("room");
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
    // the arguments are taken at the start
    dut.set(start, &[0]);
    settings
        .iter()
        .for_each(|(port, _)| dut.set(*port, &[random.u64(..)]));
    let mut expected: VecDeque<_> = bursts(runs).into();
    // Offers begun and not yet accepted, at most two; end times of the accepted bursts.
    let (mut offers, mut ends) = (VecDeque::new(), VecDeque::new());
    let (mut first, mut last) = (None, 0);
    for clock in 0.. {
        let takes = random.u8(..) >= memory.busy_of_256;
        let ends_now = ends.front().is_some_and(|end| *end <= clock);
        let has_room = random.u8(..) >= memory.busy_of_256;
        dut.set(ready, &[takes.into()]);
        dut.set(room, &[has_room.into()]);
        dut.set(finished, &[ends_now.into()]);
        dut.settle()?;
        let under_way = offers.len() + ends.len();
        assert_eq!(dut.is_high(idle), expected.is_empty() && under_way == 0);
        if dut.is_high(idle) {
            break;
        }
        let begins = !expected.is_empty() && has_room && under_way < 16 && offers.len() < 2;
        assert_eq!(dut.is_high(begun), begins, "clock {clock}");
        assert_eq!(dut.is_high(valid), !offers.is_empty(), "clock {clock}");
        if ends_now {
            ends.pop_front();
        }
        // An offer is held until it is accepted.
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
        // The last of 60 bursts waits for the end of the one 16 before it, which is no earlier than
        // this.
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

/// Requests of two readers: beats per turn, and number of turns.
#[derive(Clone, Copy)]
struct Turns {
    beats: [u64; 2],
    count: u64,
}

/// Two readers that request bursts of any lengths, the memory behind both, and the expected
/// results.
struct Shared {
    /// Pending bursts of each reader: address and beats.
    asks: [VecDeque<(u64, u64)>; 2],
    /// The same in turn order, with the reader.
    expected: VecDeque<(usize, u64, u64)>,
    /// Beats that the memory owes: reader, contents, last of a burst.
    owed: VecDeque<(usize, u64, bool)>,
}

impl Shared {
    fn new(turns: Turns, random: &mut fastrand::Rng) -> Self {
        let mut shared = Self {
            asks: [VecDeque::new(), VecDeque::new()],
            expected: VecDeque::new(),
            owed: VecDeque::new(),
        };
        for _ in 0..turns.count {
            for (side, beats) in turns.beats.into_iter().enumerate() {
                let mut left = beats;
                while left > 0 {
                    let burst = random.u64(1..=left.min(64));
                    let address = random.u64(..1 << 58) << 6;
                    shared.asks[side].push_back((address, burst));
                    shared.expected.push_back((side, address, burst));
                    left -= burst;
                }
            }
        }
        shared
    }
}

/// Reads in turns; returns the clocks. The beat `error` gets an error response.
fn share(
    dut: &mut dyn Dut,
    turns: Turns,
    busy_of_256: u8,
    wrong: Option<u64>,
    random: &mut fastrand::Rng,
) -> Result<u64, HdlError> {
    let input = |name: &str| dut.input(name).unwrap();
    let output = |name: &str| dut.output(name).unwrap();
    let sides = ["first", "second"];
    let asks = sides.map(|side| {
        ["arvalid", "araddr", "arlen", "rready"].map(|name| input(&format!("{side}_{name}")))
    });
    let answers = sides.map(|side| {
        ["arready", "rvalid", "rdata", "rlast"].map(|name| output(&format!("{side}_{name}")))
    });
    let [takes, gives, data, response, last] = ["arready", "rvalid", "rdata", "rresp", "rlast"]
        .map(|name| input(&format!("m_axi_{name}")));
    let [valid, address, length, ready] =
        ["arvalid", "araddr", "arlen", "rready"].map(|name| output(&format!("m_axi_{name}")));
    let (start, failed) = (input("start"), output("failed"));
    let beats = [0, 1].map(|side| input(&format!("beats_{side}")));

    dut.set(start, &[1]);
    for (port, value) in beats.into_iter().zip(turns.beats) {
        dut.set(port, &[value]);
    }
    dut.tick()?;
    // The lengths are taken at the start.
    dut.set(start, &[0]);
    for port in beats {
        dut.set(port, &[random.u64(..1 << 32)]);
    }
    let mut shared = Shared::new(turns, random);
    let (mut offered, mut given, mut readies) = ([false; 2], false, [false; 2]);
    let (mut under_way, mut beat, mut clocks) = (0, 0, 0);
    while !shared.expected.is_empty() || !shared.owed.is_empty() {
        let mut free = || random.u8(..) >= busy_of_256;
        for side in 0..2 {
            // An offer is held.
            offered[side] = !shared.asks[side].is_empty() && (offered[side] || free());
            let (address, beats) = shared.asks[side].front().copied().unwrap_or((0, 1));
            dut.set(asks[side][0], &[offered[side].into()]);
            dut.set(asks[side][1], &[address]);
            dut.set(asks[side][2], &[beats - 1]);
            readies[side] = free();
            dut.set(asks[side][3], &[readies[side].into()]);
        }
        let memory_takes = free();
        given = !shared.owed.is_empty() && (given || free());
        let (owner, contents, is_last) = shared.owed.front().copied().unwrap_or((0, 0, false));
        dut.set(takes, &[memory_takes.into()]);
        dut.set(gives, &[given.into()]);
        dut.set(data, &[contents]);
        dut.set(last, &[is_last.into()]);
        dut.set(response, &[if Some(beat) == wrong { 2 } else { 0 }]);
        dut.settle()?;
        assert_eq!(dut.is_high(failed), wrong.is_some_and(|wrong| beat > wrong));
        for side in 0..2 {
            let [taken, comes, contains, ends] = answers[side];
            if offered[side] && dut.is_high(taken) {
                shared.asks[side].pop_front();
                offered[side] = false;
            }
            assert_eq!(dut.is_high(comes), given && side == owner);
            if given && side == owner {
                assert_eq!((dut.low(contains), dut.is_high(ends)), (contents, is_last));
                // The beat is accepted when its reader accepts it.
                assert_eq!(dut.is_high(ready), readies[side]);
            }
        }
        if given && dut.is_high(ready) {
            shared.owed.pop_front();
            given = false;
            beat += 1;
            under_way -= u64::from(is_last);
        }
        if dut.is_high(valid) {
            let (side, first, beats) = shared.expected.front().copied().unwrap();
            assert_eq!((dut.low(address), dut.low(length) + 1), (first, beats));
            if memory_takes {
                shared.expected.pop_front();
                let contents = (0..beats).map(|index| (side, first + index, index + 1 == beats));
                shared.owed.extend(contents);
                under_way += 1;
                assert!(under_way <= OUTSTANDING);
            }
        }
        dut.tick()?;
        clocks += 1;
        assert!(clocks < 100_000, "readers wait for each other");
    }
    assert!(shared.asks.iter().all(VecDeque::is_empty));
    for port in [asks[0][0], asks[1][0], gives] {
        dut.set(port, &[0]);
    }
    dut.settle()?;
    assert_eq!(dut.is_high(failed), wrong.is_some());
    Ok(clocks)
}

#[test]
fn readers_share_a_port_by_turns() {
    replayed(ReadInterleaver::default, "interleaver", |dut| {
        dut.reset(2)?;
        let mut random = fastrand::Rng::with_seed(3);
        let turns = |first, second, count| Turns {
            beats: [first, second],
            count,
        };
        // One beat per clock after the first address.
        let all = turns(100, 60, 4);
        assert_eq!(share(dut, all, 0, None, &mut random)?, 4 * 160 + 2);
        assert_eq!(
            share(dut, turns(70, 0, 5), 0, None, &mut random)?,
            5 * 70 + 2
        );
        // An error of either reader, until the next start.
        share(dut, all, 0, Some(99), &mut random)?;
        share(dut, all, 0, Some(100), &mut random)?;
        for round in 0..12 {
            let lengths = [random.u64(1..200), random.u64(..150)];
            let turns = turns(lengths[0], lengths[1], random.u64(1..5));
            share(dut, turns, [60, 160][round % 2], None, &mut random)?;
        }
        // A reset in the middle of a turn.
        dut.reset(1)?;
        share(dut, turns(3, 5, 20), 40, None, &mut random)?;
        Ok(())
    });
}
