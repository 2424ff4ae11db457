//! The arithmetic pipelines of [`crate::modular`] as blocks. Oracle: arkworks.

use ark_ff::{BigInt, PrimeField};

use crate::modular::{self, ConstantProduct, Field, ROW_LATENCY, RowMultiplier};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{
    Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Report, Value, bench,
};
use zkfabric_hdl_toolkit::simulate::Dut;

pub(super) type Limbs = [u64; 4];

const FIELD: Parameter = Parameter {
    name: "field",
    summary: "modulus: fr (scalars) or fq (coordinates)",
    allowed: Allowed::Names(&["fr", "fq"]),
    default: Value::Name("fr"),
};
pub(super) const CHAIN: Parameter = Parameter {
    name: "chain",
    summary: "bits of a carry chain between two registers",
    allowed: Allowed::Range(32, 512),
    default: Value::Number(64),
};

pub(super) fn field(config: &Config) -> Result<Field, HdlError> {
    Ok(match config.name("field")? {
        "fq" => Field::Fq,
        _ => Field::Fr,
    })
}

pub(super) fn number(config: &Config, name: &str) -> Result<usize, HdlError> {
    let number = config.number(name)?;
    usize::try_from(number).map_err(|_| config.unsupported(name, "a small number", number))
}

/// The multiplier: a b / 2^256 mod p.
#[derive(Clone, Copy, Debug)]
pub(super) struct Multiplier;

impl Kernel for Multiplier {
    fn name(&self) -> &'static str {
        "multiplier"
    }

    fn summary(&self) -> &'static str {
        "product a b / 2^256 modulo a prime of BN254 (Montgomery), one a clock"
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
            karatsuba: number(config, "karatsuba")?,
            cascade: number(config, "cascade")?,
            chain: number(config, "chain")?,
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

/// The small multiplier.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows;

impl Kernel for Rows {
    fn name(&self) -> &'static str {
        "row_multiplier"
    }

    fn summary(&self) -> &'static str {
        "product a b / 2^256 modulo a prime of BN254 (Montgomery), a row of 16 bits a clock"
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
        let circuit = Circuit::of_block(top, move || Ok(RowMultiplier::new(field)), check);
        Ok(circuit.cycles(ROW_LATENCY, ROW_LATENCY).boxed())
    }
}

/// The adder and the subtractor.
#[derive(Clone, Copy, Debug)]
pub(super) struct Adder;

impl Kernel for Adder {
    fn name(&self) -> &'static str {
        "adder"
    }

    fn summary(&self) -> &'static str {
        "sum or difference modulo a prime of BN254, one a clock"
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
        let parameters = modular::Config {
            chain: number(config, "chain")?,
            ..modular::Config::new(field)
        };
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
pub(super) struct Scaler;

impl Kernel for Scaler {
    fn name(&self) -> &'static str {
        "scaler"
    }

    fn summary(&self) -> &'static str {
        "product by a constant from 2 to 15 modulo a prime of BN254, one a clock"
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
        let factor = number(config, "factor")?;
        let parameters = modular::Config {
            chain: number(config, "chain")?,
            ..modular::Config::new(field)
        };
        let module = modular::scaler(&parameters, factor)?;
        let latency = module.latency() as u64;
        let check = move |dut: &mut dyn Dut, effort: Effort, seed| {
            let mut operands = Operands::new(field, seed);
            bench::pipeline(
                dut,
                latency,
                effort.operations(100),
                |index| vec![operands.value(index).to_vec()],
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

#[derive(Clone, Copy, Debug)]
pub(super) enum Operation {
    Multiply,
    Add,
    Subtract,
}

fn two_operands(
    dut: &mut dyn Dut,
    latency: u64,
    field: Field,
    operation: Operation,
    effort: Effort,
    seed: u64,
) -> Result<Report, HdlError> {
    let mut operands = Operands::new(field, seed);
    let edges = operands.edges.len() as u64;
    bench::pipeline(
        dut,
        latency,
        effort.operations(edges * edges + 20),
        |index| operands.pair(index),
        |values| {
            let (a, b) = (limbs(values.first()), limbs(values.get(1)));
            Ok(vec![apply(field, operation, a, b).to_vec()])
        },
    )
}

pub(super) fn limbs(value: Option<&Vec<u64>>) -> Limbs {
    let mut limbs = [0; 4];
    for (limb, value) in limbs.iter_mut().zip(value.into_iter().flatten()) {
        *limb = *value;
    }
    limbs
}

/// The operation in arkworks, on numbers as they are stored: below p, multiplied as Montgomery forms.
pub(super) fn apply(field: Field, operation: Operation, a: Limbs, b: Limbs) -> Limbs {
    macro_rules! with {
        ($field:ty) => {{
            let (a, b) = (
                <$field>::new_unchecked(BigInt(a)),
                <$field>::new_unchecked(BigInt(b)),
            );
            match operation {
                Operation::Multiply => a * b,
                Operation::Add => a + b,
                Operation::Subtract => a - b,
            }
            .0
            .0
        }};
    }
    match field {
        Field::Fr => with!(ark_bn254::Fr),
        Field::Fq => with!(ark_bn254::Fq),
    }
}

/// Numbers below p: edge values first, then random ones.
#[derive(Debug)]
pub(super) struct Operands {
    edges: Vec<Limbs>,
    modulus: Limbs,
    random: fastrand::Rng,
}

impl Operands {
    pub(super) fn new(field: Field, seed: u64) -> Self {
        let modulus = match field {
            Field::Fr => ark_bn254::Fr::MODULUS.0,
            Field::Fq => ark_bn254::Fq::MODULUS.0,
        };
        let less = |by: u64| {
            // p is odd and its lowest limb is large: no borrow
            let mut value = modulus;
            if let Some(low) = value.first_mut() {
                *low -= by;
            }
            value
        };
        let (minus_one, minus_two) = (less(1), less(2));
        let mut half = minus_one;
        for index in 0..4 {
            let above = half.get(index + 1).copied().unwrap_or(0);
            if let Some(limb) = half.get_mut(index) {
                *limb = *limb >> 1 | above << 63;
            }
        }
        let one = apply(field, Operation::Add, [0; 4], one(field));
        let edges = vec![
            [0; 4],
            [1, 0, 0, 0],
            [2, 0, 0, 0],
            minus_one,
            minus_two,
            half,
            one,
            apply(field, Operation::Subtract, [0; 4], one),
            [0, 0, 0, 1 << 61],
            [u64::MAX, u64::MAX, u64::MAX, (1 << 61) - 1],
            [0, u64::MAX, 0, 0],
        ];
        Self {
            edges,
            modulus,
            random: fastrand::Rng::with_seed(seed),
        }
    }

    /// Every pair of edge values, then random ones with an edge value now and then.
    fn pair(&mut self, index: u64) -> bench::Values {
        let edges = self.edges.len() as u64;
        let (a, b) = (index / edges, index % edges);
        let (first, second) = if a < edges {
            (a, b)
        } else {
            (index, if index.is_multiple_of(7) { b } else { index })
        };
        vec![self.value(first).to_vec(), self.value(second).to_vec()]
    }

    pub(super) fn value(&mut self, index: u64) -> Limbs {
        let edge = usize::try_from(index)
            .ok()
            .and_then(|index| self.edges.get(index));
        if let Some(edge) = edge {
            return *edge;
        }
        loop {
            let mut value: Limbs = std::array::from_fn(|_| self.random.u64(..));
            if let Some(top) = value.last_mut() {
                *top >>= 2;
            }
            if value.iter().rev().lt(self.modulus.iter().rev()) {
                return value;
            }
        }
    }
}

/// The Montgomery form of 1.
fn one(field: Field) -> Limbs {
    match field {
        Field::Fr => ark_bn254::Fr::from(1u64).0.0,
        Field::Fq => ark_bn254::Fq::from(1u64).0.0,
    }
}
