//! The point adder as a block. Models: the formulas in software (coordinates), and arkworks' sum
//! (points).

use ark_bn254::{Fq, G1Affine, G1Projective};
use ark_ec::CurveGroup;
use ark_ff::BigInt;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Value, bench,
};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::bench::Points;
use super::{Projective, full_adder, mixed_adder};
use crate::modular::Field;
use crate::modular::bench::limbs;
use crate::modular::catalogue::{CHAIN, arithmetic};

/// The point adder.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PointAdder;

impl Kernel for PointAdder {
    fn name(&self) -> &'static str {
        "point_adder"
    }

    fn summary(&self) -> &'static str {
        "complete addition on y^2 = x^3 + 3, one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/curve/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            Parameter {
                name: "operands",
                summary: "mixed: the second point is affine; full: both are projective",
                allowed: Allowed::Names(&["mixed", "full"]),
                default: Value::Name("mixed"),
            },
            CHAIN,
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![Config::new(self)])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let parameters = arithmetic(config, Field::Fq)?;
        let mixed = config.name("operands")? == "mixed";
        let module = if mixed {
            mixed_adder(&parameters)?
        } else {
            full_adder(&parameters)?
        };
        let latency = module.latency() as u64;
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut points = Points::new(seed);
            bench::pipeline(
                dut,
                latency,
                effort.operations(60),
                |_| {
                    let mut values = points.projective();
                    if mixed {
                        values.extend(points.affine());
                        values.push(vec![points.random.u64(..2)]);
                        values.push(vec![u64::from(points.random.u64(..8) == 0)]);
                    } else {
                        values.extend(points.projective());
                    }
                    values
                },
                move |values| {
                    if mixed {
                        mixed_sum(values)
                    } else {
                        full_sum(values)
                    }
                },
            )
        };
        Ok(Circuit::of_datapath(module, check).boxed())
    }
}

fn element(values: &[Vec<u64>], index: usize) -> Fq {
    Fq::new_unchecked(BigInt(limbs(values.get(index))))
}

fn point(values: &[Vec<u64>], first: usize) -> Projective {
    Projective {
        x: element(values, first),
        y: element(values, first + 1),
        z: element(values, first + 2),
    }
}

fn mixed_sum(values: &[Vec<u64>]) -> Result<Vec<Vec<u64>>, HdlError> {
    let a = point(values, 0);
    let (x, y) = (element(values, 3), element(values, 4));
    let set = |index: usize| values.get(index).and_then(|value| value.first()) == Some(&1);
    let (negative, skip) = (set(5), set(6));
    if skip {
        return coordinates(a, a.to_affine().into());
    }
    let b = G1Affine::new_unchecked(x, if negative { -y } else { y });
    coordinates(a.mixed_add(x, y, negative), a.to_affine() + b)
}

fn full_sum(values: &[Vec<u64>]) -> Result<Vec<Vec<u64>>, HdlError> {
    let (a, b) = (point(values, 0), point(values, 3));
    coordinates(a.add(&b), a.to_affine() + b.to_affine())
}

/// Returns the coordinates of a sum, after checking that it equals arkworks' point.
fn coordinates(sum: Projective, oracle: G1Projective) -> Result<Vec<Vec<u64>>, HdlError> {
    let (expected, got) = (oracle.into_affine(), sum.to_affine());
    if expected != got {
        return Err(HdlError::Mismatch {
            block: "model of the point adder".to_owned(),
            cycle: 0,
            port: "sum".to_owned(),
            expected: expected.to_string(),
            got: got.to_string(),
        });
    }
    Ok([sum.x, sum.y, sum.z]
        .map(|value| value.0.0.to_vec())
        .to_vec())
}
