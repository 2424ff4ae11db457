//! The card kernel of digests. Oracle: tiny-keccak.

use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::message_stride_bytes;
use crate::card::bench::{Bench, FIRST_PAUSES, beats, contents};
use crate::keccak;

/// Messages and bytes for which latency and interval are stated.
const BATCH: [u64; 2] = [8, 136];

/// Keccak-256 of messages in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardKeccak;

impl Kernel for CardKeccak {
    fn name(&self) -> &'static str {
        "card_keccak"
    }

    fn summary(&self) -> &'static str {
        "card kernel: Keccak-256 of messages of one length; cycles are those of 8 messages of 136 bytes and a memory that answers at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/keccak/card/theory_of_operation.md"
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
            move || super::CardKeccak::new(&config),
            move |dut, effort, seed| check(dut, config, effort, seed),
        );
        let cycles = super::CardKeccak::cycles(&config, BATCH[0], BATCH[1]);
        let circuit = circuit.for_card(super::CardKeccak::interface());
        Ok(circuit.cycles(cycles, cycles).boxed())
    }
}

fn check(
    dut: &mut dyn Dut,
    config: keccak::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, super::CardKeccak::interface(), seed)?;
    if effort == Effort::Short {
        bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            digest(&mut bench, [3, 70], &[])?;
        }
        bench.busy_of_256 = 0;
    }
    let latency_cycles = digest(&mut bench, BATCH, &[])?;
    // The cycle model, for memories that answer at once.
    let lengths = [0, 1, 7, 8, 64, 128, 135, 137, 200, 272, 300];
    let some = if effort == Effort::Short {
        4
    } else {
        lengths.len()
    };
    for (count, bytes) in (0..).zip(lengths).take(some) {
        let expected = super::CardKeccak::cycles(&config, count, bytes);
        let got = digest(&mut bench, [count, bytes], &[])?;
        bench.same(
            &format!("cycles of {count} times {bytes} bytes"),
            expected,
            got,
        )?;
    }
    if effort != Effort::Short {
        // Resets at every clock of the first two digests, each before a shorter message.
        for bytes in [140, 136, 128] {
            for after in 15..75 {
                cut(&mut bench, [2, bytes], after)?;
                digest(&mut bench, [1, 10], &[])?;
            }
        }
    }
    // Each empty message has a beat, too.
    digest(&mut bench, [3, 0], &[])?;
    bench.busy_of_256 = 110;
    digest(&mut bench, [3, 70], &["m_axi_in"])?;
    digest(&mut bench, [2, 64], &["m_axi_out"])?;
    // Beats of 33 and 34 bits.
    for count in [1 << 7, 1 << 8, 3 << 7] {
        digest(&mut bench, [count, 1 << 31], &[])?;
    }
    digest(&mut bench, [u64::from(u32::MAX), u64::from(u32::MAX)], &[])?;
    let operations = effort.operations(3);
    for _ in 0..operations {
        let job = [bench.random().u64(..7), bench.random().u64(..290)];
        digest(&mut bench, job, &[])?;
    }
    Ok(bench.report(operations + some as u64 + 8, latency_cycles))
}

/// Begins a job, and resets the kernel after some clocks.
fn cut(bench: &mut Bench<'_>, [count, bytes]: [u64; 2], after: u64) -> Result<(), HdlError> {
    let [from, to] = bench.places();
    let limit_cycles = std::mem::replace(&mut bench.limit_cycles, after);
    let run = bench.run(&[from, to, count, bytes], &[]);
    let timeout = matches!(run, Err(HdlError::Timeout { .. }));
    bench.same("a run that is cut off", 1, timeout.into())?;
    bench.limit_cycles = limit_cycles;
    bench.reset()
}

fn digest(bench: &mut Bench<'_>, job: [u64; 2], failing: &[&str]) -> Result<u64, HdlError> {
    let [count, bytes] = job;
    let stride = message_stride_bytes(bytes);
    let refused = count.saturating_mul(stride / 64) >> 32 > 0;
    let [from, to] = bench.places();
    let run = bench.run(&[from, to, count, bytes], failing)?;
    bench.failed(&run, failing, refused)?;
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
    bench.wrote(&run, to, &beats(&digests))?;
    Ok(run.cycles)
}
