//! Sums with predetermined challenges, of any size, for tests and measurements of devices.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};

use super::super::kind::Kind;
use super::super::stacks::OwnedStacks;
use super::bound::DeviceBound;
use super::input::{OwnedFractions, OwnedPart, OwnedRows};
use super::place::Place;
use super::sum::{Heard, Layer, Line, Say, Sum};
use crate::sums::{
    Column, Constraint, Linear, Message, Operation, Piece, Program, RowPoint, Sums as _, Table,
    Weights,
};
use crate::{Backend, Error};

/// Kinds of sums that are tried. Permutations are excluded: devices other than the cores lack them,
/// and any device that has them is checked in use.
pub(in super::super) const KINDS: [Kind; 5] = [
    Kind::Fractions,
    Kind::LinearSums,
    Kind::SumRows,
    Kind::ReduceStacks,
    Kind::CombineStacks,
];

/// log2 of the fewest rows.
pub(in super::super) const LOG_SMALLEST: u32 = 9;
/// log2 of the values of the smallest stack.
const LOG_STACK: u32 = 13;
const LOG_UNIT: u32 = 8;
const COLUMNS: usize = 4;
/// Number of columns of a linear form.
const TERMS: usize = 2;

/// Table of bits, two columns and their product, and sums over it.
#[derive(Debug)]
pub(in super::super) struct Trial {
    table: Table,
    program: Program,
    log_rows: u32,
}

/// Answers of a device, in order.
pub(in super::super) type Played = Vec<Vec<Fr>>;

fn element(seed: u64) -> Fr {
    Fr::from(seed + 2).pow([1001])
}

fn elements(n: usize, seed: u64) -> Vec<Fr> {
    zkfabric_kernels_cpu::powers(element(seed), element(seed + 1), n)
}

fn form(constant: Fr, terms: &[(usize, Fr)]) -> Linear {
    Linear {
        constant,
        terms: terms.to_vec(),
    }
}

impl Trial {
    /// Creates a table of `2^log_rows` rows.
    ///
    /// # Errors
    /// Errors of the trusted device.
    pub(in super::super) fn new(trusted: &dyn Backend, log_rows: u32) -> Result<Self, Error> {
        let log_rows = log_rows.max(LOG_SMALLEST);
        let words = elements(1 << log_rows, 3);
        let words = || words.iter().map(|word| word.0.0[0]);
        let a: Vec<u16> = words().map(|word| word as u16).collect();
        let b: Vec<u16> = words().map(|word| (word >> 16) as u16).collect();
        let products = a.iter().zip(&b).map(|(a, b)| u32::from(*a) * u32::from(*b));
        let columns = vec![
            Column::Bits(a.iter().map(|a| (a & 1) as u8).collect()),
            Column::U32(products.collect()),
            Column::U16(a),
            Column::U16(b),
        ];
        Ok(Self {
            table: trusted.load_table(columns.into())?,
            program: Program {
                columns: COLUMNS,
                operations: vec![Operation::Product(2, 3)],
            },
            log_rows,
        })
    }

    fn variables(&self) -> usize {
        self.log_rows as usize - 3
    }

    /// Returns the units of a sum of this kind.
    pub(in super::super) fn units(&self, kind: Kind) -> u64 {
        let rows = 1_u64 << self.log_rows;
        match kind {
            Kind::Fractions | Kind::LinearSums => rows * TERMS as u64,
            Kind::ReduceStacks => (COLUMNS as u64) << (self.log_stack() - LOG_UNIT),
            Kind::CombineStacks => (COLUMNS as u64) << self.log_stack(),
            _ => rows * COLUMNS as u64,
        }
    }

    fn log_stack(&self) -> u32 {
        self.log_rows.max(LOG_STACK)
    }

    /// Returns a sum of this kind; a reduction first runs its sum over rows. `None` if the kind is
    /// not a sum.
    ///
    /// # Errors
    /// Errors of the device.
    pub(in super::super) fn sum(
        &self,
        kind: Kind,
        place: &Place<'_>,
    ) -> Result<Option<Sum>, Error> {
        let tables = vec![self.table.clone()];
        Ok(Some(match kind {
            Kind::Fractions => Sum::Fractions {
                instances: vec![OwnedFractions {
                    tables,
                    program: self.program.clone(),
                    messages: [5, 7].map(message).to_vec(),
                }],
                // Two blocks.
                log_groups: self.log_rows - 2,
            },
            Kind::LinearSums => Sum::Linear {
                parts: vec![OwnedPart {
                    tables,
                    form: form(Fr::zero(), &[(1, element(8)), (2, element(9))]),
                    weights: Weights {
                        lanes: core::array::from_fn(|lane| element(lane as u64)),
                        low: elements(8, 11),
                        point: elements(self.variables() - 3, 13),
                    },
                }],
                variables: self.variables(),
            },
            Kind::SumRows => self.rows(),
            Kind::ReduceStacks => self.reduction(place)?,
            Kind::CombineStacks => Sum::Combine {
                stacks: self.stacks(),
                weights: elements(COLUMNS, 17),
            },
            _ => return Ok(None),
        }))
    }

    fn rows(&self) -> Sum {
        Sum::Rows {
            instances: vec![OwnedRows {
                tables: vec![self.table.clone()],
                program: self.program.clone(),
                leaf: form(Fr::zero(), &[(0, element(20)), (4, element(21))]),
                constraints: vec![Constraint {
                    weight: element(22),
                    form: form(Fr::zero(), &[(1, -Fr::one()), (4, Fr::one())]),
                }],
                degree: 2,
            }],
            groups: elements(self.variables(), 23),
            lanes: [25, 26, 27].map(element),
            claim: element(28),
        }
    }

    fn stacks(&self) -> OwnedStacks {
        let piece = |column| Piece {
            column,
            first: 0,
            units: 1 << (self.log_rows - LOG_UNIT),
            stack: column,
            offset: 0,
        };
        OwnedStacks {
            columns: (0..COLUMNS).map(|at| (self.table.clone(), at)).collect(),
            pieces: (0..COLUMNS).map(piece).collect(),
            stacks: COLUMNS,
            log_stack: self.log_stack(),
        }
    }

    fn reduction(&self, place: &Place<'_>) -> Result<Sum, Error> {
        let sum = self.rows();
        let mut script = Script::new(&sum);
        let mut bound = None;
        sum.run(place, &mut |heard| {
            if let Heard::Answer(_, made) = &heard {
                bound.clone_from(made);
            }
            script.say(&heard)
        })?;
        let other = || Error::Wrong {
            backend: place.backend().name(),
            operation: "a sum over rows without its end".into(),
        };
        let bound = bound.ok_or_else(other)?;
        let (groups, lanes) = script.point.split_last_chunk().ok_or_else(other)?;
        let Sum::Rows { instances, .. } = &sum else {
            return Err(other());
        };
        let (low, high) = groups.split_first_chunk::<5>().ok_or_else(other)?;
        let mut eight = [Fr::zero(); 8];
        for (to, from) in eight.iter_mut().zip(lanes.iter().chain(low)) {
            *to = *from;
        }
        let point = RowPoint { groups, lanes };
        let kept = DeviceBound::new(place.index, bound, instances, point, Vec::new());
        Ok(Sum::Reduce {
            stacks: self.stacks(),
            bound: kept,
            weights: elements(COLUMNS, 31),
            low: Box::new(eight),
            high: high.to_vec(),
        })
    }
}

fn message(seed: u64) -> Message {
    Message {
        numerator: Linear::value(0),
        denominator: form(
            element(seed),
            &[(2, element(seed + 1)), (4, element(seed + 2))],
        ),
    }
}

/// Leads a sum on a device, on this thread.
///
/// # Errors
/// Errors of the device.
pub(in super::super) fn play(sum: &Sum, place: &Place<'_>) -> Result<Played, Error> {
    let mut script = Script::new(sum);
    let mut played = Vec::new();
    let line: Line<'_> = &mut |heard| {
        played.push(heard.values().to_vec());
        script.say(&heard)
    };
    sum.run(place, line)?;
    Ok(played)
}

/// Caller of a sum.
struct Script {
    /// Challenges of the sum or of its layer.
    point: Vec<Fr>,
    /// Number of all challenges.
    challenges: u64,
    /// Next layer.
    layers: Option<u32>,
    /// Whether rounds follow the first answer.
    rounds: bool,
}

impl Script {
    fn new(sum: &Sum) -> Self {
        Self {
            point: Vec::new(),
            challenges: 0,
            layers: match sum {
                Sum::Fractions { log_groups, .. } => Some(*log_groups),
                _ => None,
            },
            rounds: matches!(sum, Sum::Linear { .. }),
        }
    }

    fn challenge(&mut self) -> Fr {
        self.challenges += 1;
        element(100 + self.challenges)
    }

    fn say(&mut self, heard: &Heard) -> Say {
        match heard {
            Heard::Round(_) => {
                let r = self.challenge();
                self.point.push(r);
                Say::Challenge(r)
            }
            Heard::Answer(..) => match self.layers.and_then(|k| k.checked_sub(1)) {
                Some(k) => self.layer(k),
                None if core::mem::take(&mut self.rounds) => Say::Begin,
                None => Say::End,
            },
        }
    }

    /// Returns the request of a layer at the point where the one above ended.
    fn layer(&mut self, k: u32) -> Say {
        self.layers = Some(k);
        let mut point = core::mem::take(&mut self.point);
        let lambda = self.challenge();
        let lanes = match point.split_last_chunk::<3>() {
            Some((groups, lanes)) => {
                let lanes = *lanes;
                point = groups.to_vec();
                let child = self.challenge();
                point.insert(0, child);
                lanes
            }
            None => [(); 3].map(|()| self.challenge()),
        };
        Say::Layer(Box::new(Layer {
            k,
            lambda,
            groups: point,
            lanes,
        }))
    }
}
