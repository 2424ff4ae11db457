//! Oracle: arkworks' inverse, batch by batch.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Design, Effort, Kernel, Parameter, Value, bench,
};
use zkfabric_hdl_toolkit::block::{Config as Values, Report};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::Config;
use crate::modular::Field;
use crate::modular::bench::{Operands, inverse, limbs};
use crate::modular::catalogue::{CHAIN, arithmetic};

pub(crate) const LOG_BATCH: Parameter = Parameter {
    name: "logbatch",
    summary: "log2 of the numbers of a batch, one inversion each",
    allowed: Allowed::Range(7, 10),
    default: Value::Number(8),
};

/// Returns the parameter `logbatch`.
pub(crate) fn log_batch(config: &Values) -> Result<u32, HdlError> {
    Ok(config.number("logbatch")? as u32)
}

/// Expands to `$build!` with the constants of a `logbatch`: the parameter itself, the address
/// widths of nodes and pairs, the number of inverters, and the address width of the operands that
/// wait for an inverse.
macro_rules! with_log_batch {
    ($config:expr, $log_batch:expr, $build:ident) => {
        match $log_batch {
            7 => $build!(7, 8, 11, 5, 11),
            8 => $build!(8, 8, 11, 3, 11),
            9 => $build!(9, 9, 12, 2, 12),
            10 => $build!(10, 10, 12, 1, 12),
            other => {
                let parameter = $crate::batch_inverter::catalogue::LOG_BATCH;
                let allowed = parameter.allowed.to_string();
                return Err($config.unsupported(parameter.name, allowed, other));
            }
        }
    };
}
pub(crate) use with_log_batch;

/// The batch inverter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BatchInverter;

impl Kernel for BatchInverter {
    fn name(&self) -> &'static str {
        "batch_inverter"
    }

    fn summary(&self) -> &'static str {
        "inverses modulo the prime of the curve (Montgomery), one a clock, for three products each"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/batch_inverter/theory_of_operation.md"
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
        let latency = Config::new(log_batch, arithmetic)?.latency_cycles();
        let check =
            move |dut: &mut dyn Dut, effort, seed| check(dut, log_batch, latency, effort, seed);
        let top = format!("batch_inverter_{config}");
        macro_rules! build {
            ($k:literal, $nodes:literal, $pairs:literal, $inverters:literal, $waiting:literal) => {{
                let new = move || {
                    let config = Config::new($k, arithmetic)?;
                    super::BatchInverter::<$k, $nodes, $pairs, $inverters>::new(&config)
                };
                Circuit::of_block(top, new, check)
            }};
        }
        let circuit = with_log_batch!(config, log_batch, build);
        Ok(circuit.cycles(latency, 1).boxed())
    }
}

/// Batches of edge values and random ones; in every seventh batch one is zero.
fn check(
    dut: &mut dyn Dut,
    log_batch: u32,
    latency: u64,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let batch = 1_u64 << log_batch;
    let mut operands = Operands::new(Field::Fq, seed);
    let batches = effort.operations(2);
    let numbers: Vec<[u64; 4]> = (0..batches * batch)
        .map(|index| match operands.value(index) {
            [0, 0, 0, 0] => [1, 0, 0, 0],
            value => value,
        })
        .enumerate()
        .map(|(index, value)| {
            let (batch_index, place) = (index as u64 / batch, index as u64 % batch);
            let zero = batch_index % 7 == 1 && place == batch_index * 29 % batch;
            if zero { [0; 4] } else { value }
        })
        .collect();
    let zeroed: Vec<bool> = numbers
        .chunks(batch as usize)
        .map(|batch| batch.contains(&[0; 4]))
        .collect();
    let mut index = 0;
    bench::pipeline(
        dut,
        latency,
        batches * batch,
        |index| vec![numbers.get(index as usize).map_or(vec![], |n| n.to_vec())],
        |values| {
            let zeroed = zeroed
                .get(index / batch as usize)
                .copied()
                .unwrap_or_default();
            index += 1;
            let inverse = inverse(Field::Fq, limbs(values.first()));
            Ok(vec![if zeroed { vec![0; 4] } else { inverse.to_vec() }])
        },
    )
}
