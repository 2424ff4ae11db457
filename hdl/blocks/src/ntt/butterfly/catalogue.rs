//! The butterfly as a block. Oracle: arkworks.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Value, bench,
};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::{Decimation, butterfly};
use crate::modular::Field;
use crate::modular::bench::{Operands, Operation, apply, limbs};
use crate::modular::catalogue::{CHAIN, arithmetic};

/// The butterfly.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Butterfly;

impl Kernel for Butterfly {
    fn name(&self) -> &'static str {
        "butterfly"
    }

    fn summary(&self) -> &'static str {
        "NTT butterfly over the scalar field, one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/ntt/butterfly/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            Parameter {
                name: "decimation",
                summary: "time: (a + w b, a - w b); frequency: (a + b, w (a - b))",
                allowed: Allowed::Names(&["time", "frequency"]),
                default: Value::Name("time"),
            },
            CHAIN,
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![
            config.clone(),
            config.with("decimation", "frequency")?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let parameters = arithmetic(config, Field::Fr)?;
        let decimation = match config.name("decimation")? {
            "frequency" => Decimation::Frequency,
            _ => Decimation::Time,
        };
        let module = butterfly(&parameters, decimation)?;
        let latency = module.latency() as u64;
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut operands = Operands::new(Field::Fr, seed);
            let mut random = fastrand::Rng::with_seed(seed);
            bench::pipeline(
                dut,
                latency,
                effort.operations(150),
                // Each operand is an edge value now and then.
                |_| {
                    let mut value = || operands.value(random.u64(..40)).to_vec();
                    vec![value(), value(), value()]
                },
                |values| {
                    let value = |index| limbs(values.get(index));
                    let (a, b, w) = (value(0), value(1), value(2));
                    let field = |operation, a, b| apply(Field::Fr, operation, a, b);
                    let (x, y) = match decimation {
                        Decimation::Time => {
                            let b = field(Operation::Multiply, w, b);
                            (
                                field(Operation::Add, a, b),
                                field(Operation::Subtract, a, b),
                            )
                        }
                        Decimation::Frequency => {
                            let difference = field(Operation::Subtract, a, b);
                            (
                                field(Operation::Add, a, b),
                                field(Operation::Multiply, w, difference),
                            )
                        }
                    };
                    Ok(vec![x.to_vec(), y.to_vec()])
                },
            )
        };
        Ok(Circuit::of_datapath(module, check).boxed())
    }
}
