//! Oracle: arkworks' sum of two points.

use ark_bn254::{Fq, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::BigInt;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Circuit, Config as Values, Design, Effort, Kernel, Parameter, bench,
};
use zkfabric_hdl_toolkit::simulate::Dut;
use zkfabric_hdl_toolkit::word::{U, Word};

use crate::batch_inverter::Config;
use crate::batch_inverter::catalogue::{LOG_BATCH, log_batch, with_log_batch};
use crate::curve::bench::Points;
use crate::modular::Field;
use crate::modular::bench::limbs;
use crate::modular::catalogue::{CHAIN, arithmetic};

/// The adder of affine points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AffineAdder;

impl Kernel for AffineAdder {
    fn name(&self) -> &'static str {
        "affine_adder"
    }

    fn summary(&self) -> &'static str {
        "complete addition of affine points on y^2 = x^3 + 3, one a clock, with denominators inverted in batches"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/affine_adder/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[LOG_BATCH, CHAIN]
    }

    fn configurations(&self) -> Result<Vec<Values>, HdlError> {
        Ok(vec![Values::new(self)])
    }

    fn elaborate(&self, config: &Values) -> Result<Box<dyn Design>, HdlError> {
        let arithmetic = arithmetic(config, Field::Fq)?;
        let log_batch = log_batch(config)?;
        let latency = super::latency_cycles(&Config::new(log_batch, arithmetic)?)?;
        let top = format!("affine_adder_{config}");
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut points = Points::new(seed);
            // The batch that starts at power-up has zeros from empty pipelines among its
            // denominators.
            for _ in 0..1_u32 << log_batch {
                dut.tick()?;
            }
            bench::pipeline(
                dut,
                latency,
                effort.operations(300),
                |_| operands(&mut points),
                |values| Ok(sum(values)),
            )
        };
        macro_rules! build {
            ($k:literal, $nodes:literal, $pairs:literal, $inverters:literal, $waiting:literal) => {{
                let new = move || {
                    let config = Config::new($k, arithmetic)?;
                    super::AffineAdder::<$k, $nodes, $pairs, $inverters, $waiting>::new(&config)
                };
                Circuit::of_block(top, new, check)
            }};
        }
        let circuit = with_log_batch!(config, log_batch, build);
        Ok(circuit.cycles(latency, 1).boxed())
    }
}

/// Returns two points from a small set, so that equal and opposite ones meet, some of them absent,
/// and a tag.
fn operands(points: &mut Points) -> bench::Values {
    let mut affine = || {
        loop {
            if let Some((x, y)) = points.pick().xy() {
                return [x.0.0, y.0.0];
            }
        }
    };
    let ([x1, y1], [x2, y2]) = (affine(), affine());
    let random = &mut points.random;
    let (first, second) = (random.u64(..8) > 0, random.u64(..8) > 0);
    let bucket = U::<509, 8>::from_limbs(&[x1, [0; 4]].concat())
        | U::<509, 8>::from_limbs(&[y1, [0; 4]].concat()) << 254_u64
        | U::<509, 8>::new(u64::from(first)) << 508_u64;
    vec![
        bucket.to_limbs(),
        x2.to_vec(),
        y2.to_vec(),
        vec![u64::from(second)],
        vec![random.u64(..2)],
        vec![random.u64(..1 << 22)],
    ]
}

fn sum(values: &[Vec<u64>]) -> bench::Values {
    let word = |index: usize| values.get(index).map_or(&[][..], Vec::as_slice);
    let set = |index: usize| word(index).first() == Some(&1);
    let element = |value: [u64; 4]| Fq::new_unchecked(BigInt(value));
    let bucket = U::<509, 8>::from_limbs(word(0));
    let [x1, y1] = [0, 254].map(|low| element(bucket.get_bits::<254>(low).0));
    let [x2, y2] = [1, 2].map(|index| element(limbs(values.get(index))));
    let first = G1Affine::new_unchecked(x1, y1);
    let second = G1Affine::new_unchecked(x2, if set(4) { -y2 } else { y2 });
    // An absent point has the coordinates of the present operand, or of the second.
    let (point, occupied) = match (bucket.get_bit(508), set(3)) {
        (true, true) => match (first + second).into_affine() {
            sum if sum.is_zero() => (first, false),
            sum => (sum, true),
        },
        (true, false) => (first, true),
        (false, present) => (second, present),
    };
    let (x, y) = (point.x.0.0, point.y.0.0);
    let sum = U::<509, 8>::from_limbs(&x)
        | U::<509, 8>::from_limbs(&y) << 254_u64
        | U::<509, 8>::new(u64::from(occupied)) << 508_u64;
    vec![sum.to_limbs(), word(5).to_vec()]
}
