//! The card kernel of sumcheck rounds. Oracle: the model over arkworks' field.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Field as _};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value,
};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::{cycles, interface};
use crate::axi::OUTSTANDING;
use crate::card::bench::{Bench, FIRST_PAUSES, Run, element_beats};
use crate::fold::{self, LANES, LOG_PAIRS, Layer, MULTIPLIERS, PAIR_BEATS, Round};

/// Pairs for which latency and interval are stated.
const PAIRS: u64 = 8;

/// Ports, and the edges by which each is late: longer than the engine can buffer for 13 pairs.
const LATE: [(&str, u64); 5] = [
    ("m_axi_p", 500),
    ("m_axi_q", 500),
    ("m_axi_weights", 700),
    ("m_axi_to_p", 1200),
    ("m_axi_to_q", 1200),
];

/// A round over a layer of fractions in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CardFold;

impl Kernel for CardFold {
    fn name(&self) -> &'static str {
        "card_fold"
    }

    fn summary(&self) -> &'static str {
        "card kernel: binds a layer of fractions and sums the next round's message; cycles are those of 8 pairs with a fold and memories that answer at once"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/fold/card/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[Parameter {
            name: "additions",
            summary: "multipliers, of five, whose products by constants are additions instead of DSPs",
            allowed: Allowed::Range(0, MULTIPLIERS as u64),
            default: Value::Number(2),
        }]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let config = fold::Config::new(config.count("additions")?)?;
        let latency = cycles(&config, PAIRS, true);
        let circuit = Circuit::of_block(
            format!("card_fold_{}", config.additions()),
            move || super::CardFold::new(&config),
            move |dut, effort, seed| check(dut, &config, effort, seed),
        );
        Ok(circuit
            .for_card(interface())
            .cycles(latency, latency)
            .boxed())
    }
}

/// Rounds with and without a fold, each on the previous round's output; refusals; errors.
fn check(
    dut: &mut dyn Dut,
    config: &fold::Config,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut bench = Bench::new(dut, interface(), seed)?;
    bench.only_loaded = true;
    if effort == Effort::Short {
        bench.busy_of_256 = FIRST_PAUSES;
        for _ in 0..2 {
            round(&mut bench, config, (3, true), &[])?;
        }
        bench.busy_of_256 = 0;
    }
    let clocks = round(&mut bench, config, (PAIRS, true), &[])?;
    let mut operations = 1;
    for pairs in [0, 1 << LOG_PAIRS, u64::from(u32::MAX)] {
        let run = bench.run(&[0, 0, 0, 0, 0, 0, pairs, 1], &[])?;
        bench.failed(&run, &[], true)?;
        bench.wrote(&run, 0, &[])?;
        bench.same("beats read by what is refused", 0, run.read_beats)?;
    }
    round(&mut bench, config, (1, false), &[])?;
    if effort != Effort::Short {
        layer(&mut bench, config, 2)?;
        for job in [(1, true), (2, false), (3, true), (5, false), (21, true)] {
            round(&mut bench, config, job, &[])?;
            operations += 1;
        }
        // A reset during a run drops the whole run.
        let limit_cycles = bench.limit_cycles;
        bench.limit_cycles = bench.random().u64(100..350);
        let cut = round(&mut bench, config, (6, true), &[]);
        let timeout = matches!(cut, Err(HdlError::Timeout { .. }));
        bench.same("a run that is cut off", 1, timeout.into())?;
        bench.limit_cycles = limit_cycles;
        bench.reset()?;
        round(&mut bench, config, (2, true), &[])?;
        // With pairs in the buffers that the run has not begun.
        for after in [120, 160, 200, 240, 280] {
            bench.cut_after = Some(after);
            round(&mut bench, config, (11, false), &[])?;
        }
        bench.cut_after = None;
        // Without a fold the buffers fill up, since the sums take longer than the beats, and also
        // when another array is late; in the other cases the FIFOs fill up.
        round(&mut bench, config, (30, false), &[])?;
        for (port, edges) in LATE {
            bench.late = Some((port, edges));
            round(&mut bench, config, (13, true), &[])?;
            operations += 1;
        }
        bench.late = None;
        // As many outstanding bursts as a master allows.
        let burst = 64 / PAIR_BEATS;
        bench.holds_back = true;
        round(&mut bench, config, (OUTSTANDING * burst, true), &[])?;
        bench.holds_back = false;
        bench.busy_of_256 = 110;
        for port in interface().memories {
            round(&mut bench, config, (3, true), &[&port.port])?;
            // After a run without a fold, the writer's flag does not belong to that run.
            let writes = port.port == "m_axi_to_q";
            let failing: &[&str] = if writes { &[] } else { &[&port.port] };
            round(&mut bench, config, (2, false), failing)?;
            operations += 2;
        }
        for busy in [20, 200] {
            bench.busy_of_256 = busy;
            for _ in 0..effort.operations(2) {
                let job = (bench.random().u64(1..14), bench.random().bool());
                round(&mut bench, config, job, &[])?;
                operations += 1;
            }
        }
    }
    Ok(bench.report(operations, clocks))
}

/// Returns an element; sometimes 0 or -1.
fn element(random: &mut fastrand::Rng) -> Fr {
    match random.u8(..16) {
        0 => Fr::ZERO,
        1 => -Fr::ONE,
        _ => (0..4).fold(Fr::ZERO, |sum, _| {
            sum * Fr::from(1_u128 << 64) + Fr::from(random.u64(..))
        }),
    }
}

fn elements(random: &mut fastrand::Rng, count: u64) -> Vec<Fr> {
    (0..count).map(|_| element(random)).collect()
}

/// Addresses of a run's arrays: p, q, weights, bound p, bound q, sums.
type Places = [u64; 6];

/// Runs a round on random arrays; returns its clocks.
fn round(
    bench: &mut Bench<'_>,
    config: &fold::Config,
    (pairs, folds): (u64, bool),
    failing: &[&str],
) -> Result<u64, HdlError> {
    let places = bench.places();
    let random = bench.random();
    let count = (4 * LANES as u64 * pairs) << u32::from(folds);
    let layer = Layer {
        p: elements(random, count),
        q: elements(random, count),
    };
    let round = Round {
        challenge: folds.then(|| element(random)),
        lambda: element(random),
        weights: elements(random, pairs),
    };
    for (place, values) in places.into_iter().zip([&layer.p, &layer.q]) {
        bench.load(place, &element_beats(values));
    }
    Ok(run(bench, config, places, (&layer, &round), failing)?.cycles)
}

/// Runs the kernel on arrays that are in the memory, and compares its output with the model.
fn run(
    bench: &mut Bench<'_>,
    config: &fold::Config,
    places: Places,
    (layer, round): (&Layer, &Round),
    failing: &[&str],
) -> Result<Run, HdlError> {
    let [_, _, weights, to_p, to_q, sums] = places;
    let pairs = round.weights.len() as u64;
    let folds = round.challenge.is_some();
    let head = [round.challenge.unwrap_or(-Fr::ONE), round.lambda];
    bench.load(
        weights,
        &element_beats(&[&head[..], &round.weights].concat()),
    );
    let arguments = [&places[..], &[pairs, u64::from(folds) | 2]].concat();
    let run = bench.run(&arguments, failing)?;
    bench.failed(&run, failing, false)?;
    if bench.busy_of_256 == 0 && !bench.holds_back && bench.late.is_none() {
        let expected = cycles(config, pairs, folds);
        let name = format!("cycles of {pairs} pairs, fold: {folds}");
        bench.same(&name, expected, run.cycles)?;
    }
    let bound = round.layer(layer);
    let mut expected = Vec::new();
    if folds {
        for (place, values) in [(to_p, &bound.p), (to_q, &bound.q)] {
            expected.extend((place..).step_by(64).zip(element_beats(values)));
        }
    }
    let message = round.message(&bound);
    expected.extend(
        (sums..)
            .step_by(64)
            .zip(element_beats(message.as_flattened())),
    );
    bench.wrote_at(&run, expected.into_iter())?;
    Ok(run)
}

/// Runs all rounds of a layer of 2^`log_pairs` pairs except the last fold, each on the previous
/// round's output.
fn layer(bench: &mut Bench<'_>, config: &fold::Config, log_pairs: u32) -> Result<(), HdlError> {
    let mut places: Places = bench.places();
    let random = bench.random();
    let count = 4 * LANES as u64 * (1 << log_pairs);
    let mut layer = Layer {
        p: elements(random, count),
        q: elements(random, count),
    };
    let lambda = element(random);
    for (place, values) in places.into_iter().zip([&layer.p, &layer.q]) {
        bench.load(place, &element_beats(values));
    }
    for number in 0..=log_pairs {
        let random = bench.random();
        let round = Round {
            challenge: (number > 0).then(|| element(random)),
            lambda,
            weights: elements(random, 1 << (log_pairs - number)),
        };
        let run = run(bench, config, places, (&layer, &round), &[])?;
        layer = round.layer(&layer);
        if number > 0 {
            bench.keep(&run);
            let [p, q, weights, to_p, to_q, sums] = places;
            places = [to_p, to_q, weights, p, q, sums];
        }
    }
    Ok(())
}
