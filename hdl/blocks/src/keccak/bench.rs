//! Benches of the blocks: any circuit with their ports against the model and `tiny-keccak`.

use tiny_keccak::{Hasher, Keccak};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Effort, Report, bench};
use zkfabric_hdl_toolkit::simulate::stream::{Beat, Channel, Sink, Source, Stalls, Streams, hex};
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _};

use super::{Config, RATE_WORDS, keccak_256, permute};

type State = [u64; 25];

/// Returns the model's permutation, checked against the other implementation.
fn permuted(state: State) -> Result<State, HdlError> {
    let mut expected = state;
    tiny_keccak::keccakf(&mut expected);
    same("permutation", &expected, &permute(state))?;
    Ok(expected)
}

/// Returns the model's digest as a beat, checked against the other implementation.
fn digest(message: &[u8]) -> Result<Beat, HdlError> {
    let mut expected = [0; 32];
    let mut hasher = Keccak::v256();
    hasher.update(message);
    hasher.finalize(&mut expected);
    let words = |bytes: [u8; 32]| -> Beat {
        let (words, _) = bytes.as_chunks();
        words.iter().copied().map(u64::from_le_bytes).collect()
    };
    let (expected, got) = (words(expected), words(keccak_256(message)));
    same("digest", &expected, &got)?;
    Ok(expected)
}

fn same(what: &str, expected: &[u64], got: &[u64]) -> Result<(), HdlError> {
    if expected == got {
        return Ok(());
    }
    Err(HdlError::Mismatch {
        block: "model of Keccak".to_owned(),
        cycle: 0,
        port: what.to_owned(),
        expected: hex(expected),
        got: hex(got),
    })
}

/// Checks a permutation: states of zeros and of ones, single bits, random ones, with pauses and
/// back to back; a reset in the middle; for blocks with a single state in progress, that a start
/// aborts the running permutation and that a result stays.
///
/// # Errors
/// As [`Design::check`](zkfabric_hdl_toolkit::block::Design::check).
pub fn permutations(
    dut: &mut dyn Dut,
    [latency, interval]: [u64; 2],
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut report = bench::started(
        dut,
        [latency, interval],
        effort.operations(40),
        |index| {
            let mut state: State = match index {
                0 | 2 => [0; 25],
                1 => [u64::MAX; 25],
                _ => std::array::from_fn(|_| random.u64(..)),
            };
            if index % 4 == 2 {
                state = [0; 25];
                if let Some(lane) = state.get_mut(random.usize(..25)) {
                    *lane = 1 << random.u32(..64);
                }
            }
            vec![state.to_vec()]
        },
        |values| {
            let state = values.first().and_then(|v| v.as_slice().try_into().ok());
            Ok(vec![permuted(state.unwrap_or_default())?.to_vec()])
        },
    )?;
    stopped(dut, latency)?;
    if interval > 1 {
        abandoned(dut, latency)?;
    }
    report.cycles = dut.cycles();
    Ok(report)
}

/// Clocks one edge with `start` and a state, or without either.
fn edge(dut: &mut dyn Dut, state: Option<State>) -> Result<(), HdlError> {
    let (start, state_in) = (dut.input("start")?, dut.input("state_in")?);
    dut.set(start, &[u64::from(state.is_some())]);
    dut.set(state_in, &state.unwrap_or_default());
    dut.tick()
}

fn quiet(dut: &mut dyn Dut, edges: u64) -> Result<(), HdlError> {
    let done = dut.output("done")?;
    for _ in 0..edges {
        bench::compare(dut, "done", &[done], &[vec![0]])?;
        edge(dut, None)?;
    }
    Ok(())
}

/// Checks that a reset aborts the running permutation, and a start at the same edge.
fn stopped(dut: &mut dyn Dut, latency: u64) -> Result<(), HdlError> {
    let reset = dut.input("reset")?;
    for _ in 1..latency {
        edge(dut, Some([1; 25]))?;
    }
    dut.set(reset, &[1]);
    edge(dut, Some([2; 25]))?;
    dut.set(reset, &[0]);
    quiet(dut, 2 * latency)
}

/// Checks that a start aborts the running permutation, and that the result stays until the next
/// one.
fn abandoned(dut: &mut dyn Dut, latency: u64) -> Result<(), HdlError> {
    let (done, state_out) = (dut.output("done")?, dut.output("state_out")?);
    let state = [3; 25];
    let expected = permuted(state)?.to_vec();
    edge(dut, Some([2; 25]))?;
    if latency > 2 {
        quiet(dut, 1)?;
    }
    edge(dut, Some(state))?;
    quiet(dut, latency - 1)?;
    for is_done in [1, 0, 0, 0] {
        let values = [vec![is_done], expected.clone()];
        bench::compare(dut, "result", &[done, state_out], &values)?;
        edge(dut, None)?;
    }
    Ok(())
}

/// Returns the words of a message, with noise in the unused bytes.
fn beats(message: &[u8], noise: u64) -> Vec<Beat> {
    let words = message.len().div_ceil(8).max(1);
    (0..words)
        .map(|index| {
            let part: Vec<u8> = message.iter().copied().skip(8 * index).take(8).collect();
            let mut word = noise.to_le_bytes();
            for (byte, of_message) in word.iter_mut().zip(&part) {
                *byte = *of_message;
            }
            let last = index + 1 == words;
            let bytes = if last { part.len() as u64 } else { noise % 16 };
            vec![u64::from_le_bytes(word), bytes, u64::from(last)]
        })
        .collect()
}

/// Lengths around words, blocks and several blocks.
const LENGTHS: [u64; 24] = [
    0, 1, 7, 8, 9, 31, 32, 64, 127, 128, 129, 134, 135, 136, 137, 143, 271, 272, 273, 407, 408,
    409, 500, 544,
];
/// The length for which latency and interval are stated: two hashes.
pub const STATED_BYTES: u64 = 64;

/// A sponge and its streams.
struct Hashing<'a> {
    dut: &'a mut dyn Dut,
    random: fastrand::Rng,
}

impl Hashing<'_> {
    fn run(&mut self, lengths: &[u64], stalls: [Stalls; 2]) -> Result<Streams, HdlError> {
        let [send, take] = stalls;
        let mut source = Source::new(Channel::input(self.dut, "input")?, send);
        let mut sink = Sink::new(Channel::output(self.dut, "output")?, take);
        let mut limit = 1000;
        for length in lengths {
            let message: Vec<u8> = (0..*length).map(|_| self.random.u8(..)).collect();
            let noise = self.random.u64(..);
            for beat in beats(&message, noise) {
                source.send(beat);
            }
            sink.expect(digest(&message)?);
            limit += 30 * (60 + length);
        }
        let mut streams = Streams {
            sources: vec![source],
            sinks: vec![sink],
        };
        streams.run(self.dut, limit)?;
        Ok(streams)
    }

    fn free(&mut self, lengths: &[u64]) -> Result<Streams, HdlError> {
        self.run(lengths, [Stalls::Never, Stalls::Never])
    }

    /// Returns the edges from the first word of a single message to its digest.
    fn latency(&mut self, length: u64) -> Result<u64, HdlError> {
        let streams = self.free(&[length])?;
        let taken = |edges: Option<&[u64]>| edges.and_then(|edges| edges.first().copied());
        let sent = taken(streams.sources.first().map(Source::taken)).unwrap_or_default();
        let came = taken(streams.sinks.first().map(Sink::taken)).unwrap_or_default();
        Ok(came.saturating_sub(sent))
    }

    /// Returns the edges between the first words of back-to-back messages.
    fn interval(&mut self, length: u64) -> Result<u64, HdlError> {
        let lengths = vec![length; 12];
        let streams = self.free(&lengths)?;
        let words = usize::try_from(length.div_ceil(8).max(1)).unwrap_or(1);
        let taken = streams.sources.first().map(Source::taken);
        let start = |message: usize| {
            let edges = taken.unwrap_or_default();
            edges.get(message * words).copied().unwrap_or_default()
        };
        Ok((start(10) - start(5)) / 5)
    }
}

/// Checks a sponge: messages of `LENGTHS` alone, back to back, with stalls on either side and long
/// backpressure, with latency and interval of all lengths as stated by [`Config`]; one message
/// aborted by a reset.
///
/// # Errors
/// As [`Design::check`](zkfabric_hdl_toolkit::block::Design::check).
pub fn messages(
    dut: &mut dyn Dut,
    config: Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    dut.reset(2)?;
    let mut sponge = Hashing {
        dut,
        random: fastrand::Rng::with_seed(seed),
    };
    let stated = |quantity, expected, got| {
        if expected == got {
            return Ok(());
        }
        Err(HdlError::Cycles {
            block: "keccak_256".to_owned(),
            quantity,
            expected,
            got,
        })
    };
    for length in LENGTHS {
        let got = sponge.latency(length)?;
        stated("latency", config.latency_cycles(length), got)?;
    }
    for length in [0, 32, STATED_BYTES, 8 * RATE_WORDS as u64 - 1] {
        let got = sponge.interval(length)?;
        stated("interval", config.interval_cycles(length), got)?;
    }
    sponge.free(&LENGTHS)?;
    let pressed = [vec![true; 90], vec![false; 3]].concat();
    for stalls in [
        [Stalls::random(128, seed), Stalls::Never],
        [Stalls::Never, Stalls::random(245, seed)],
        [Stalls::random(90, seed), Stalls::script(pressed)],
    ] {
        sponge.run(&LENGTHS, stalls)?;
    }
    // A reset leaves nothing of an aborted message.
    let valid = sponge.dut.input("input_valid")?;
    sponge.dut.set(valid, &[1]);
    for _ in 0..40 {
        sponge.dut.tick()?;
    }
    sponge.dut.reset(1)?;
    sponge.free(&[32, 0, 136])?;
    // Random lengths, a few at a time, with changing stalls.
    let many = if effort == Effort::Short {
        0
    } else {
        effort.operations(2)
    };
    for _ in 0..many {
        let lengths: Vec<_> = (0..10).map(|_| sponge.random.u64(..450)).collect();
        let mut stalls = || Stalls::random(sponge.random.u8(..200), sponge.random.u64(..));
        let stalls = [stalls(), stalls()];
        sponge.run(&lengths, stalls)?;
    }
    let latency_cycles = sponge.latency(STATED_BYTES)?;
    let interval_cycles = sponge.interval(STATED_BYTES)?;
    Ok(Report {
        cycles: dut.cycles(),
        operations: 5 * LENGTHS.len() as u64 + 64 + 10 * many,
        latency_cycles,
        interval_cycles,
    })
}
