//! The card kernels as blocks, between the host and the memory of [`crate::card::bench`].

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::PrimeField as _;
use rust_hdl::prelude::Block;
use tiny_keccak::{Hasher as _, Keccak};

use super::{Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value};
use crate::HdlError;
use crate::axi;
use crate::card::bench::{Beat, Bench, beats, contents};
use crate::card::{BUCKET_BYTES, KeccakCard, MsmCard, NttCard, message_stride_bytes};
use crate::keccak;
use crate::modular::{self, Field};
use crate::msm::{self, bench, model};
use crate::ntt::{self, bench::Job, model::Command, model::Direction};
use crate::simulate::{Dut, Ports};

/// Beats of the copy that latency and interval are stated for.
const COPY_BEATS: u64 = 64;
/// Clocks of that copy.
const COPY_CYCLES: u64 = 72;

/// A kernel that copies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Copies;

impl Kernel for Copies {
    fn name(&self) -> &'static str {
        "axi_copy"
    }

    fn summary(&self) -> &'static str {
        "card kernel that copies an array over AXI4; cycles are those of 64 beats and a memory that answers at once"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, _: &Config) -> Result<Box<dyn Design>, HdlError> {
        let circuit = Circuit::of_block("axi_copy", || Ok(axi::Copy::default()), check_copies);
        let circuit = circuit.for_card(axi::Copy::interface());
        Ok(circuit.cycles(COPY_CYCLES, COPY_CYCLES).boxed())
    }
}

fn check_copies(dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, axi::Copy::interface(), seed)?;
    let latency_cycles = copy(&mut bench, [0x1_0000, 0x2_0000_0000, COPY_BEATS], &[])?;
    bench.busy_of_256 = 110;
    let lengths = [0, 1, 2, 63, 64, 65, 128, 200];
    let operations = effort.operations(12);
    for index in 0..operations {
        let random = bench.random();
        let page = random.u64(..1 << 30) << 12;
        let mut address = || page + (random.u64(..64) << 6) + (random.u64(..4) << 40);
        // what is written lies elsewhere
        let (from, to) = (address(), address() | 1 << 50);
        let short = lengths.get(usize::try_from(index).unwrap_or(usize::MAX));
        let beats = short.copied().unwrap_or_else(|| random.u64(1..150));
        let failing: &[&str] = match index {
            9 => &["m_axi_in"],
            10 => &["m_axi_out"],
            _ => &[],
        };
        copy(&mut bench, [from, to, beats], failing)?;
    }
    Ok(Report {
        cycles: bench.cycles(),
        operations: operations + 1,
        latency_cycles,
        interval_cycles: latency_cycles,
    })
}

fn copy(bench: &mut Bench<'_>, job: [u64; 3], failing: &[&str]) -> Result<u64, HdlError> {
    let [from, to, beats] = job;
    let run = bench.run(&job, failing)?;
    let mask = |port| u64::from(failing.contains(&port));
    let failed = mask("m_axi_in") | mask("m_axi_out") << 1;
    bench.same("failed", failed, run.status.first().copied().unwrap_or(!0))?;
    bench.same("beats written", beats, run.written.len() as u64)?;
    for offset in (0..64 * beats).step_by(64) {
        bench.compare(&run, to + offset, &contents(from + offset))?;
    }
    Ok(run.cycles)
}

/// Messages and bytes that latency and interval are stated for.
const BATCH: [u64; 2] = [8, 136];

/// Keccak-256 of messages in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digests;

impl Kernel for Digests {
    fn name(&self) -> &'static str {
        "card_keccak"
    }

    fn summary(&self) -> &'static str {
        "card kernel: Keccak-256 of messages of one length; cycles are those of 8 messages of 136 bytes and a memory that answers at once"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "rounds",
            summary: "rounds of the permutation a clock; the memory feeds 8 bytes a clock, so more than 2 gain nothing",
            allowed: Allowed::Numbers(&[1, 2]),
            default: Value::Number(1),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let rounds = config.number("rounds")?;
        let config = keccak::Config {
            rounds_per_clock: if rounds == 2 { 2 } else { 1 },
        };
        let circuit = Circuit::of_block(
            "card_keccak",
            move || KeccakCard::new(&config),
            move |dut, effort, seed| check_digests(dut, config, effort, seed),
        );
        let cycles = KeccakCard::cycles(&config, BATCH[0], BATCH[1]);
        let circuit = circuit.for_card(KeccakCard::interface());
        Ok(circuit.cycles(cycles, cycles).boxed())
    }
}

fn check_digests(
    dut: &mut dyn Dut,
    config: keccak::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, KeccakCard::interface(), seed)?;
    let latency_cycles = digest(&mut bench, BATCH, &[])?;
    // The cycle model, where memories answer at once.
    let lengths = [0, 1, 7, 8, 64, 128, 135, 137, 200, 272, 300];
    let some = if effort == Effort::Short {
        4
    } else {
        lengths.len()
    };
    for (count, bytes) in (0..).zip(lengths).take(some) {
        let expected = KeccakCard::cycles(&config, count, bytes);
        let got = digest(&mut bench, [count, bytes], &[])?;
        bench.same(
            &format!("cycles of {count} times {bytes} bytes"),
            expected,
            got,
        )?;
    }
    bench.busy_of_256 = 110;
    digest(&mut bench, [3, 70], &["m_axi_in"])?;
    digest(&mut bench, [2, 64], &["m_axi_out"])?;
    digest(&mut bench, [1 << 8, 1 << 31], &[])?;
    digest(&mut bench, [u64::from(u32::MAX), u64::from(u32::MAX)], &[])?;
    let operations = effort.operations(3);
    for _ in 0..operations {
        let job = [bench.random().u64(..7), bench.random().u64(..290)];
        digest(&mut bench, job, &[])?;
    }
    Ok(Report {
        cycles: bench.cycles(),
        operations: operations + some as u64 + 5,
        latency_cycles,
        interval_cycles: latency_cycles,
    })
}

fn digest(bench: &mut Bench<'_>, job: [u64; 2], failing: &[&str]) -> Result<u64, HdlError> {
    let [count, bytes] = job;
    let stride = message_stride_bytes(bytes);
    let refused = count.saturating_mul(stride / 64) >> 32 > 0;
    let random = bench.random();
    let (from, to) = (
        random.u64(..1 << 40) << 6,
        random.u64(..1 << 40) << 6 | 1 << 50,
    );
    let run = bench.run(&[from, to, count, bytes], failing)?;
    let mask = |port| u64::from(failing.contains(&port));
    let failed = mask("m_axi_in") | mask("m_axi_out") << 1 | u64::from(refused) << 2;
    bench.same("failed", failed, run.status.first().copied().unwrap_or(!0))?;
    let mut digests = Vec::new();
    if !refused {
        for index in 0..count {
            let message: Vec<u8> = (from + stride * index..from + stride * (index + 1))
                .step_by(64)
                .flat_map(|address| contents(address).map(u64::to_le_bytes))
                .flatten()
                .take(usize::try_from(bytes).unwrap_or(0))
                .collect();
            let mut oracle = Keccak::v256();
            oracle.update(&message);
            let mut digest = [0; 32];
            oracle.finalize(&mut digest);
            digests.extend(digest);
        }
    }
    let expected = beats(&digests);
    bench.same(
        "beats written",
        expected.len() as u64,
        run.written.len() as u64,
    )?;
    for (address, beat) in (to..).step_by(64).zip(&expected) {
        bench.compare(&run, address, beat)?;
    }
    Ok(run.cycles)
}

/// Clocks of one point times 1, besides those of recoder, adder and two a bucket.
const MSM_OVERHEAD: u64 = 18;

/// The bucket engine on points and scalars in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Buckets;

impl Kernel for Buckets {
    fn name(&self) -> &'static str {
        "card_msm"
    }

    fn summary(&self) -> &'static str {
        "card kernel: buckets of a multi-scalar multiplication; cycles are those of one point times 1 and a memory that answers at once"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "windows",
            summary: "additions a point; 64 is for simulation, with a queue of 8, the others have one of 64",
            allowed: Allowed::Numbers(&[17, 20, 64]),
            default: Value::Number(64),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("windows")? {
            17 => msm_design(
                17,
                64,
                MsmCard::<19, 6, 7>::new,
                MsmCard::<19, 6, 7>::interface(),
            ),
            20 => msm_design(
                20,
                64,
                MsmCard::<17, 6, 7>::new,
                MsmCard::<17, 6, 7>::interface(),
            ),
            _ => msm_design(
                64,
                8,
                MsmCard::<9, 3, 4>::new,
                MsmCard::<9, 3, 4>::interface(),
            ),
        }
    }
}

fn msm_design<B: Block + Ports + 'static>(
    windows: u32,
    queue: u32,
    new: fn(msm::Config, &modular::Config) -> Result<B, HdlError>,
    interface: crate::card::Interface,
) -> Result<Box<dyn Design>, HdlError> {
    let config = msm::Config::new(windows, queue)?;
    let arithmetic = modular::Config::new(Field::Fq);
    let recoder = msm::recoder(config)?.latency() as u64;
    let adder = msm::adder_latency(&arithmetic)?;
    let shown = interface.clone();
    let circuit = Circuit::of_block(
        format!("card_msm_{windows}"),
        move || new(config, &arithmetic),
        move |dut, effort, seed| {
            let bench = Bench::new(dut, interface.clone(), seed)?;
            check_buckets(bench, config, adder, effort)
        },
    );
    let cycles = recoder + adder + 2 * u64::from(config.buckets()) + MSM_OVERHEAD;
    Ok(circuit.for_card(shown).cycles(cycles, cycles).boxed())
}

fn check_buckets(
    mut bench: Bench<'_>,
    config: msm::Config,
    adder: u64,
    effort: Effort,
) -> Result<Report, HdlError> {
    let one = [(Fr::from(1_u64), G1Affine::generator())];
    let mut counters = [0; 3];
    // The engine clears its memories first.
    multiply(&mut bench, config, adder, &one, &mut counters, &[])?;
    let latency_cycles = multiply(&mut bench, config, adder, &one, &mut counters, &[])?;
    multiply(&mut bench, config, adder, &[], &mut counters, &[])?;
    bench.busy_of_256 = 110;
    multiply(
        &mut bench,
        config,
        adder,
        &bench::pairs(9),
        &mut counters,
        &[],
    )?;
    let mut operations = 12;
    if effort != Effort::Short {
        for port in ["m_axi_points", "m_axi_scalars", "m_axi_buckets"] {
            multiply(&mut bench, config, adder, &one, &mut counters, &[port])?;
        }
        let pairs = bench::random_pairs(effort.operations(2) as usize, 3);
        multiply(&mut bench, config, adder, &pairs, &mut counters, &[])?;
        operations += 3 + pairs.len() as u64;
    }
    Ok(Report {
        cycles: bench.cycles(),
        operations,
        latency_cycles,
        interval_cycles: latency_cycles,
    })
}

fn multiply(
    bench: &mut Bench<'_>,
    config: msm::Config,
    adder: u64,
    pairs: &[(Fr, G1Affine)],
    counters: &mut [u64; 3],
    failing: &[&str],
) -> Result<u64, HdlError> {
    let (buckets, usage) = model::fill(config, adder, pairs);
    bench.limit_cycles = (8 << config.address_bits()) + 20_000 + 8 * usage.cycles;
    let mut addresses = (1..4).map(|place: u64| place << 44 | bench.random().u64(..1 << 30) << 6);
    let mut address = || addresses.next().unwrap_or_default();
    let (points, scalars, to) = (address(), address(), address());
    let words = |words: [[u64; 4]; 2]| -> Beat { std::array::from_fn(|i| words[i / 4][i % 4]) };
    let coordinates = pairs
        .iter()
        .map(|(_, point)| words(model::coordinates(point)));
    bench.load(points, &coordinates.collect::<Vec<_>>());
    let halves = pairs.chunks(2).map(|pair| {
        let half = |index| {
            pair.get(index)
                .map_or([!0; 4], |(scalar, _): &(Fr, _)| scalar.into_bigint().0)
        };
        words([half(0), half(1)])
    });
    bench.load(scalars, &halves.collect::<Vec<_>>());
    let run = bench.run(&[points, scalars, to, pairs.len() as u64], failing)?;
    let ports = ["m_axi_points", "m_axi_scalars", "m_axi_buckets"];
    let failed = (0..)
        .zip(ports)
        .map(|(bit, port)| u64::from(failing.contains(&port)) << bit);
    let status = |index: usize| run.status.get(index).copied().unwrap_or(!0);
    // Without points there is no write that could fail.
    bench.same("failed", failed.sum(), status(0))?;
    counters[0] += usage.issued;
    bench.same("issued", counters[0], status(1))?;
    // The others are exact where points are never waited for: with one point.
    let counted = [status(2), status(3)];
    let [_, deferred, active] = *counters;
    bench.same(
        "counters run",
        1,
        u64::from(counted[0] >= deferred && counted[1] >= active),
    )?;
    if pairs.len() == 1 {
        bench.same("deferred", deferred + usage.deferred, counted[0])?;
        bench.same("active", active + usage.cycles, counted[1])?;
    }
    [counters[1], counters[2]] = counted;
    let expected = if pairs.is_empty() {
        0
    } else {
        BUCKET_BYTES * buckets.len() as u64 / 64
    };
    bench.same("beats written", expected, run.written.len() as u64)?;
    if pairs.is_empty() {
        return Ok(run.cycles);
    }
    for (bucket, address) in buckets.iter().zip((to..).step_by(128)) {
        let [x, y, z] = bucket.map_or([[0; 4]; 3], |p| [p.x.0.0, p.y.0.0, p.z.0.0]);
        bench.compare(&run, address, &words([x, y]))?;
        bench.compare(&run, address + 64, &words([z, [0; 4]]))?;
    }
    Ok(run.cycles)
}

/// Transforms that latency and interval are stated for.
const TRANSFORMS: u64 = 2;

/// The engine on values in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transforms;

impl Kernel for Transforms {
    fn name(&self) -> &'static str {
        "card_ntt"
    }

    fn summary(&self) -> &'static str {
        "card kernel: NTTs over the scalar field; cycles are those of two transforms and a memory that answers at once"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "logsize",
            summary: "log2 of the values of a transform; 6 is for simulation",
            allowed: Allowed::Numbers(&[6, 10, 12]),
            default: Value::Number(6),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        match config.number("logsize")? {
            10 => ntt_design(10, NttCard::<8, 9, 10>::new),
            12 => ntt_design(12, NttCard::<10, 11, 12>::new),
            _ => ntt_design(6, NttCard::<4, 5, 6>::new),
        }
    }
}

fn ntt_design<B: Block + Ports + 'static>(
    log_size: u32,
    new: fn(&ntt::Config) -> Result<B, HdlError>,
) -> Result<Box<dyn Design>, HdlError> {
    let config = ntt::Config::new(log_size, 2)?;
    let circuit = Circuit::of_block(
        format!("card_ntt_{log_size}"),
        move || new(&config),
        move |dut, effort, seed| check_transforms(dut, &config, effort, seed),
    );
    let cycles = NttCard::<0, 0, 0>::cycles(&config, TRANSFORMS);
    let circuit = circuit.for_card(NttCard::<0, 0, 0>::interface());
    Ok(circuit.cycles(cycles, cycles).boxed())
}

fn check_transforms(
    dut: &mut dyn Dut,
    config: &ntt::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, NttCard::<0, 0, 0>::interface(), seed)?;
    bench.limit_cycles = 20 * config.interval_cycles() + 20_000;
    let forward = Command::FORWARD;
    let latency_cycles = transform(&mut bench, config, forward, TRANSFORMS, &[])?;
    // The cycle model, where memories answer at once.
    for count in [0, 1] {
        let got = transform(&mut bench, config, forward, count, &[])?;
        let expected = NttCard::<0, 0, 0>::cycles(config, count);
        bench.same(&format!("cycles of {count} transforms"), expected, got)?;
    }
    bench.busy_of_256 = 110;
    let streamed = Command::INVERSE.without(1).with_factors();
    transform(&mut bench, config, streamed, 1, &[])?;
    let mut operations = 5;
    // Refused, and the next one is not.
    transform(
        &mut bench,
        config,
        forward.without(config.log_size()),
        1,
        &[],
    )?;
    transform(&mut bench, config, forward, 1 << 28, &[])?;
    if effort != Effort::Short {
        for port in ["m_axi_in", "m_axi_factors", "m_axi_out"] {
            transform(&mut bench, config, streamed, 1, &[port])?;
        }
        let commands = [
            Command::INVERSE,
            forward.on_coset(),
            Command::INVERSE.on_coset(),
            forward,
        ];
        let rest = effort.operations(4);
        for (command, _) in commands.into_iter().cycle().zip(0..rest) {
            let count = bench.random().u64(1..4);
            transform(&mut bench, config, command, count, &[])?;
        }
        operations += 3 + rest;
    }
    Ok(Report {
        cycles: bench.cycles(),
        operations,
        latency_cycles,
        interval_cycles: latency_cycles,
    })
}

fn transform(
    bench: &mut Bench<'_>,
    config: &ntt::Config,
    command: Command,
    count: u64,
    failing: &[&str],
) -> Result<u64, HdlError> {
    let refused = (count << config.log_rows()) >> 32 > 0 || command.skip >= config.log_size();
    let mut addresses = (1..4).map(|place: u64| place << 44 | bench.random().u64(..1 << 30) << 6);
    let mut address = || addresses.next().unwrap_or_default();
    let (source, target, factors) = (address(), address(), address());
    let seed = bench.random().u64(..);
    let jobs: Vec<Job> = (0..if refused { 0 } else { count })
        .map(|index| Job::random(config, command, seed.wrapping_add(index)))
        .collect();
    let beats = |rows: fn(&ntt::Config, &Job) -> Vec<Vec<u64>>| -> Vec<Beat> {
        let rows = jobs.iter().flat_map(|job| rows(config, job));
        let beat = |row: Vec<u64>| std::array::from_fn(|i| row.get(i).copied().unwrap_or_default());
        rows.map(beat).collect()
    };
    bench.load(source, &beats(ntt::bench::input));
    bench.load(factors, &beats(ntt::bench::factors));
    let word = u64::from(command.direction == Direction::Inverse)
        | u64::from(command.coset) << 1
        | u64::from(command.streamed) << 2
        | u64::from(command.skip) << 8;
    let run = bench.run(&[source, target, factors, count, word], failing)?;
    let ports = ["m_axi_in", "m_axi_factors", "m_axi_out"];
    let failed = (0..)
        .zip(ports)
        .map(|(bit, port)| u64::from(failing.contains(&port)) << bit);
    let failed = if refused { 8 } else { failed.sum() };
    bench.same("failed", failed, run.status.first().copied().unwrap_or(!0))?;
    let expected = beats(ntt::bench::output);
    bench.same(
        "beats written",
        expected.len() as u64,
        run.written.len() as u64,
    )?;
    for (address, beat) in (target..).step_by(64).zip(&expected) {
        bench.compare(&run, address, beat)?;
    }
    Ok(run.cycles)
}
