//! Bench of the engine: compares any circuit with its ports against the model, sum by sum and clock
//! by clock.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{Field as _, One as _, PrimeField as _, Zero as _};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::stream::{Channel, Sink, Source, Stalls, Streams};
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _};

use super::schedule::Usage;
use super::{AdderKind, Config, Coordinates, model};
use crate::curve::Projective;

/// Returns points and scalars with the special cases of a multiplication: equal, opposite and
/// infinite points, scalars 0, 1, -1 and short ones.
#[must_use]
pub fn pairs(n: usize) -> Vec<(Fr, G1Affine)> {
    // The first scalars are long: after short ones the adder would idle behind points that add
    // nothing, which the model of the schedule does not cover.
    let mut k = Fr::from(3_u64).inverse().unwrap_or_default();
    (0..n)
        .map(|i| {
            k = k.square() + Fr::from(5_u64);
            let scalar = match i % 16 {
                3 => Fr::zero(),
                5 => Fr::one(),
                7 => -Fr::one(),
                9 => Fr::from(1_u64 << 60),
                _ => k,
            };
            let point = match i % 11 {
                4 => G1Affine::zero(),
                6 => G1Affine::generator(),
                8 => -G1Affine::generator(),
                _ => (G1Affine::generator() * (k + Fr::one())).into_affine(),
            };
            (scalar, point)
        })
        .collect()
}

/// Returns random points and scalars.
#[must_use]
pub fn random_pairs(n: usize, seed: u64) -> Vec<(Fr, G1Affine)> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut element = || {
        let words: Vec<u8> = (0..48).map(|_| random.u8(..)).collect();
        Fr::from_le_bytes_mod_order(&words)
    };
    // Sums of two multiples of the generator: one addition per point instead of a multiplication.
    let (mut point, step) = (
        G1Affine::generator() * element(),
        G1Affine::generator() * element(),
    );
    let mut points = Vec::with_capacity(n);
    for _ in 0..n {
        point += step;
        points.push(point);
    }
    let points = ark_bn254::G1Projective::normalize_batch(&points);
    points.into_iter().map(|point| (element(), point)).collect()
}

/// Packs `last | fields`, 254 bits each, lowest first.
pub(crate) fn packed(fields: [[u64; 4]; 3], last: bool) -> Vec<u64> {
    let mut beat = vec![0; 12];
    for (index, field) in fields.into_iter().enumerate() {
        for (limb, value) in field.into_iter().enumerate() {
            let at = 254 * index + 64 * limb;
            for (word, part) in [
                (at / 64, value << (at % 64)),
                (
                    at / 64 + 1,
                    value.checked_shr(64 - at as u32 % 64).unwrap_or(0),
                ),
            ] {
                if let Some(word) = beat.get_mut(word) {
                    *word |= part;
                }
            }
        }
    }
    if let Some(top) = beat.last_mut() {
        *top |= u64::from(last) << (762 % 64);
    }
    beat
}

/// Returns a multiplication's points as beats.
#[must_use]
pub fn input(pairs: &[(Fr, G1Affine)]) -> Vec<Vec<u64>> {
    pairs
        .iter()
        .enumerate()
        .map(|(index, (scalar, point))| {
            let [x, y] = model::coordinates(point);
            packed([scalar.into_bigint().0, x, y], index + 1 == pairs.len())
        })
        .collect()
}

/// Returns sums as beats of an engine with this adder.
#[must_use]
pub fn output(adder: AdderKind, sums: &[Option<Projective>]) -> Vec<Vec<u64>> {
    sums.iter()
        .enumerate()
        .map(|(index, sum)| packed(adder.words(sum), index + 1 == sums.len()))
        .collect()
}

/// Outcome of a run.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The circuit's counters, totalled over all multiplications; the queue's depth is the model's.
    pub usage: Usage,
    /// The sums of each multiplication, as output by the circuit.
    pub sums: Vec<Vec<Coordinates>>,
    /// Edges at which points were taken.
    pub points_taken: Vec<u64>,
    /// Edges at which sums were taken.
    pub sums_taken: Vec<u64>,
}

/// Runs one part of several multiplications one after another through a circuit and requires every
/// sum to equal the model's, to the coordinate.
///
/// Without stalls at the input the counters must equal the model's too.
///
/// # Errors
/// A difference from the model, a broken stream, or a run that does not end.
pub fn check(
    dut: &mut dyn Dut,
    (config, part): (Config, u32),
    adder_latency: u64,
    jobs: &[Vec<(Fr, G1Affine)>],
    stalls: [Stalls; 2],
) -> Result<Outcome, HdlError> {
    let [at_input, at_output] = stalls;
    let exact = matches!(at_input, Stalls::Never);
    dut.reset(2)?;
    let port = dut.input("part")?;
    dut.set(port, &[part.into()]);
    let counters = ["issued", "deferred", "active"];
    let counters = [
        dut.output(counters[0])?,
        dut.output(counters[1])?,
        dut.output(counters[2])?,
    ];
    let mut source = Source::new(Channel::input(&*dut, "i")?, at_input);
    let mut sink = Sink::new(Channel::output(&*dut, "o")?, at_output);
    let mut total = Usage::default();
    let mut given = Vec::new();
    let mut limit = 4 << config.address_bits();
    for job in jobs {
        let (buckets, usage) = model::fill(config, part, adder_latency, job);
        for beat in input(job) {
            source.send(beat);
        }
        let sums = config.layout().fold(&buckets);
        let words = |sum| config.adder().words(sum);
        for beat in output(config.adder(), &sums) {
            sink.expect(beat);
        }
        // The sink passes only sums of the model.
        given.push(sums.iter().map(words).collect());
        total.deepest_queue = total.deepest_queue.max(usage.deepest_queue);
        total.issued += usage.issued;
        total.deferred += usage.deferred;
        total.cycles += usage.cycles;
        limit += 8 * (usage.cycles + job.len() as u64) + 16 * u64::from(config.buckets());
    }
    let mut streams = Streams {
        sources: vec![source],
        sinks: vec![sink],
    };
    streams.run(dut, limit)?;
    let got = counters.map(|port| dut.low(port));
    let expected = [total.issued, total.deferred, total.cycles];
    let compared = if exact { 3 } else { 1 };
    for ((name, expected), got) in ["issued", "deferred", "active"]
        .into_iter()
        .zip(expected)
        .zip(got)
        .take(compared)
    {
        if expected != got {
            return Err(HdlError::Mismatch {
                block: "msm".to_owned(),
                cycle: dut.cycles(),
                port: name.to_owned(),
                expected: expected.to_string(),
                got: got.to_string(),
            });
        }
    }
    let taken = |edges: Option<&[u64]>| edges.unwrap_or_default().to_vec();
    let [issued, deferred, cycles] = got;
    Ok(Outcome {
        usage: Usage {
            issued,
            deferred,
            cycles,
            ..total
        },
        sums: given,
        points_taken: taken(streams.sources.first().map(Source::taken)),
        sums_taken: taken(streams.sinks.first().map(Sink::taken)),
    })
}
