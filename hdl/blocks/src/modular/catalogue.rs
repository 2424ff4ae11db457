//! The arithmetic pipelines as blocks. Oracle: arkworks.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Value, bench,
};
use zkfabric_hdl_toolkit::simulate::Dut;

use super::bench::{Operands, Operation, apply, limbs, part, two_operands};
use super::{ConstantProduct, Field, ROW_LATENCY};
use crate::modular;

pub(crate) const FIELD: Parameter = Parameter {
    name: "field",
    summary: "modulus: fr (scalars) or fq (coordinates)",
    allowed: Allowed::Names(&["fr", "fq"]),
    default: Value::Name("fr"),
};
pub(crate) const CHAIN: Parameter = Parameter {
    name: "chain",
    summary: "bits of a carry chain between two registers",
    allowed: Allowed::Range(32, 512),
    default: Value::Number(64),
};

pub(crate) fn field(config: &Config) -> Result<Field, HdlError> {
    Ok(match config.name("field")? {
        "fq" => Field::Fq,
        _ => Field::Fr,
    })
}

/// Returns a field's default arithmetic, with the carry chains of [`CHAIN`].
pub(crate) fn arithmetic(config: &Config, field: Field) -> Result<modular::Config, HdlError> {
    Ok(modular::Config {
        chain: config.count("chain")?,
        ..modular::Config::new(field)
    })
}

/// The multiplier: a b / 2^256 mod p.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Multiplier;

impl Kernel for Multiplier {
    fn name(&self) -> &'static str {
        "multiplier"
    }

    fn summary(&self) -> &'static str {
        "product a b / 2^256 modulo a prime of BN254 (Montgomery), one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/modular/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            FIELD,
            Parameter {
                name: "karatsuba",
                summary: "levels of Karatsuba in the product of the operands",
                allowed: Allowed::Range(0, 3),
                default: Value::Number(2),
            },
            Parameter {
                name: "cascade",
                summary: "multipliers whose sums stay inside a column of DSPs",
                allowed: Allowed::Range(1, 16),
                default: Value::Number(4),
            },
            CHAIN,
            Parameter {
                name: "constants",
                summary: "products by constants: DSP tiles, or additions of shifted operands",
                allowed: Allowed::Names(&["tiles", "additions"]),
                default: Value::Name("tiles"),
            },
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![
            config.clone(),
            config.clone().with("field", "fq")?,
            config
                .with("karatsuba", 0)?
                .with("constants", "additions")?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let field = field(config)?;
        let module = modular::multiplier(&modular::Config {
            field,
            karatsuba: config.count("karatsuba")?,
            cascade: config.count("cascade")?,
            chain: config.count("chain")?,
            constants: match config.name("constants")? {
                "additions" => ConstantProduct::Additions,
                _ => ConstantProduct::Tiles,
            },
        })?;
        let latency = module.latency() as u64;
        let check = move |dut: &mut dyn Dut, effort, seed| {
            two_operands(dut, latency, field, Operation::Multiply, effort, seed)
        };
        Ok(Circuit::of_datapath(module, check).boxed())
    }
}

/// The row multiplier.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RowMultiplier;

impl Kernel for RowMultiplier {
    fn name(&self) -> &'static str {
        "row_multiplier"
    }

    fn summary(&self) -> &'static str {
        "product a b / 2^256 modulo a prime of BN254 (Montgomery), a row of 16 bits a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/modular/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[FIELD]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        Ok(vec![config.clone(), config.with("field", "fq")?])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let field = field(config)?;
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut operands = Operands::new(field, seed);
            bench::started(
                dut,
                [ROW_LATENCY, ROW_LATENCY],
                effort.operations(100),
                |index| operands.pair(index),
                |values| {
                    let (a, b) = (limbs(values.first()), limbs(values.get(1)));
                    Ok(vec![apply(field, Operation::Multiply, a, b).to_vec()])
                },
            )
        };
        let top = format!("row_multiplier_{config}");
        let circuit = Circuit::of_block(top, move || Ok(super::RowMultiplier::new(field)), check);
        Ok(circuit.cycles(ROW_LATENCY, ROW_LATENCY).boxed())
    }
}

/// The adder and the subtractor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Adder;

impl Kernel for Adder {
    fn name(&self) -> &'static str {
        "adder"
    }

    fn summary(&self) -> &'static str {
        "sum or difference modulo a prime of BN254, one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/modular/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            Parameter {
                name: "operation",
                summary: "a + b or a - b",
                allowed: Allowed::Names(&["add", "subtract"]),
                default: Value::Name("add"),
            },
            FIELD,
            CHAIN,
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        let config = Config::new(self);
        let subtract = config.clone().with("operation", "subtract")?;
        Ok(vec![
            config.clone(),
            config.with("field", "fq")?,
            subtract.clone(),
            subtract.with("field", "fq")?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let field = field(config)?;
        let parameters = arithmetic(config, field)?;
        let (module, operation) = match config.name("operation")? {
            "subtract" => (modular::subtractor(&parameters)?, Operation::Subtract),
            _ => (modular::adder(&parameters)?, Operation::Add),
        };
        let latency = module.latency() as u64;
        let check = move |dut: &mut dyn Dut, effort, seed| {
            two_operands(dut, latency, field, operation, effort, seed)
        };
        Ok(Circuit::of_datapath(module, check).boxed())
    }
}

/// A product by a small constant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scaler;

impl Kernel for Scaler {
    fn name(&self) -> &'static str {
        "scaler"
    }

    fn summary(&self) -> &'static str {
        "product by a constant from 2 to 15 modulo a prime of BN254, one a clock"
    }

    fn page(&self) -> &'static str {
        "hdl/blocks/src/modular/theory_of_operation.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        &[
            Parameter {
                name: "factor",
                summary: "the constant",
                allowed: Allowed::Range(2, 15),
                default: Value::Number(9),
            },
            FIELD,
            CHAIN,
        ]
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        // 9 = 3 b of the curve y^2 = x^3 + 3, in the complete addition.
        Ok(vec![Config::new(self).with("field", "fq")?])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let field = field(config)?;
        let factor = config.count("factor")?;
        let parameters = arithmetic(config, field)?;
        let module = modular::scaler(&parameters, factor)?;
        let latency = module.latency() as u64;
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut operands = Operands::new(field, seed);
            bench::pipeline(
                dut,
                latency,
                effort.operations(150),
                |index| {
                    let product = operands.shaped(index);
                    vec![match index % 4 {
                        0 => operands.value(index / 4).to_vec(),
                        _ => part(field, product, factor).to_vec(),
                    }]
                },
                |values| {
                    let a = limbs(values.first());
                    let sum = (1..factor).fold(a, |sum, _| apply(field, Operation::Add, sum, a));
                    Ok(vec![sum.to_vec()])
                },
            )
        };
        Ok(Circuit::of_datapath(module, check).boxed())
    }
}
