//! From the operations of a circuit to rows of the machine.
//!
//! Each value and each point has an address, and one row that makes it. The address of a tape's
//! value is its place on the tape; constants and halves of scalars follow.
//!
//! *Products and sums.* A product that is read by one sum only shares a row with that sum.
//!
//! *Sums of points.* A scalar of 128 bits has 32 digits of four bits, any other scalar 64. Each
//! point has a table of its multiples up to 15. A sum goes through the windows from the highest on:
//! four doublings, then for each term the multiple selected by its digit. The sum begins with a
//! point without a known relation to others, so that the sum and each added point differ except
//! with negligible probability, and ends by subtracting the final multiple of the starting point.

use crate::Refusal;
use crate::circuit::Circuit;
use crate::machine::{Heights, Uses};
use crate::tape::{InputPoint, Operand, Operation, Value};
use ark_bn254::{Fr, G1Affine};
use ark_ff::{AdditiveGroup, Field};
use std::collections::{BTreeMap, HashMap};
use zkfabric_air::instance::UNIT;

mod rows;
mod sums;

pub use rows::{
    AddRow, DigitsRow, DoubleRow, HalvesRow, LinearRow, Multiple, MultiplyRow, PermutationRow,
    PointRow,
};

/// Bits of a digit.
pub const LOG_DIGIT: u32 = 4;
/// Number of digits of 128 bits.
pub const WINDOWS: u8 = 32;
/// Number of multiples in a table, infinity included.
pub const MULTIPLES: u8 = 16;

/// Returns the digits of the low 128 bits.
pub(crate) fn digits([low, high, ..]: [u64; 4]) -> [u8; WINDOWS as usize] {
    let value = u128::from(low) | u128::from(high) << u64::BITS;
    core::array::from_fn(|window| (value >> (LOG_DIGIT as usize * window)) as u8 & 15)
}

/// A point that is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Double(usize),
    Add(usize),
}

/// The rows of all chips, and addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    pub(crate) circuit: Circuit,
    /// Smallest heights of the chips.
    pub(crate) least: Heights,
    pub(crate) linear: Vec<LinearRow>,
    pub(crate) multiply: Vec<MultiplyRow>,
    pub(crate) advice: Vec<u32>,
    pub(crate) permutations: Vec<PermutationRow>,
    pub(crate) halves: Vec<HalvesRow>,
    pub(crate) digits: Vec<DigitsRow>,
    pub(crate) points: Vec<PointRow>,
    pub(crate) doubles: Vec<DoubleRow>,
    pub(crate) adds: Vec<AddRow>,
    pub(crate) range: Vec<u16>,
    /// Doublings and additions in order.
    pub(crate) steps: Vec<Step>,
    /// Addresses of constants.
    pub(crate) constants: HashMap<Fr, u32>,
    /// Addresses of constant points.
    pub(crate) constant_points: Vec<(G1Affine, u32)>,
    /// Addresses of a scalar, and of its halves.
    pub(crate) splits: Vec<(u32, [u32; 2])>,
    /// Address of the double in the table of each point; the next multiples follow.
    pub(crate) tables: BTreeMap<u32, u32>,
    /// Addresses of public values.
    pub(crate) public: Vec<u32>,
    /// Addresses of the sums.
    pub(crate) sums: Vec<u32>,
    value_uses: Vec<u32>,
    point_uses: Vec<u32>,
}

impl Schedule {
    /// Creates the rows of a circuit.
    ///
    /// # Errors
    /// [`Refusal::UnknownValue`] and [`Refusal::UnknownPoint`]: a public value, or a term of a sum,
    /// belongs to another tape.
    pub fn new(circuit: Circuit) -> Result<Self, Refusal> {
        circuit.check()?;
        let mut builder = Builder::new(&circuit);
        builder.operations();
        for operand in &circuit.public {
            let address = builder.operand(*operand);
            builder.schedule.public.push(address);
        }
        for terms in &circuit.sums {
            let sum = builder.sum(terms);
            builder.schedule.sums.push(sum);
        }
        let (values, points) = (builder.values, builder.points);
        let mut schedule = builder.schedule;
        schedule.circuit = circuit;
        schedule.count_uses([values, points]);
        Ok(schedule)
    }

    /// Fills lower chips up with rows of padding, so that circuits of some variety have keys of one
    /// shape. Heights are in units of 256 rows.
    #[must_use]
    pub fn filled_up(mut self, units: Heights) -> Self {
        self.least = units.map(|units| units * UNIT);
        self
    }

    /// Returns the numbers of reads of values and points.
    #[must_use]
    pub fn uses(&self) -> Uses<'_> {
        Uses {
            values: &self.value_uses,
            points: &self.point_uses,
        }
    }

    /// Returns the numbers of values and of points.
    #[must_use]
    pub const fn sizes(&self) -> [usize; 2] {
        [self.value_uses.len(), self.point_uses.len()]
    }

    fn count_uses(&mut self, [values, points]: [u32; 2]) {
        let mut value_uses = vec![0; values as usize];
        let mut point_uses = vec![0; points as usize];
        let mut read = |address: u32| {
            if let Some(uses) = value_uses.get_mut(address as usize) {
                *uses += 1;
            }
        };
        for row in &self.linear {
            row.at.into_iter().for_each(&mut read);
            row.checks.then(|| read(row.out));
        }
        for row in &self.multiply {
            row.at.into_iter().chain(row.adds).for_each(&mut read);
            row.checks.then(|| read(row.out));
        }
        let permutations = self.permutations.iter();
        permutations.flat_map(|row| row.at).for_each(&mut read);
        self.halves.iter().for_each(|row| read(row.at));
        self.digits.iter().for_each(|row| read(row.at));
        self.public.iter().copied().for_each(&mut read);
        let doubles = self.doubles.iter().map(|row| row.at);
        let adds = self.adds.iter().map(|row| row.at);
        for address in doubles.chain(adds).chain(self.sums.iter().copied()) {
            if let Some(uses) = point_uses.get_mut(address as usize) {
                *uses += 1;
            }
        }
        self.value_uses = value_uses;
        self.point_uses = point_uses;
    }
}

struct Builder<'a> {
    circuit: &'a Circuit,
    schedule: Schedule,
    /// Number of values with an address.
    values: u32,
    /// Number of points with an address.
    points: u32,
    terms: u32,
}

impl<'a> Builder<'a> {
    fn new(circuit: &'a Circuit) -> Self {
        let operations = &circuit.operations;
        Self {
            circuit,
            schedule: Schedule {
                range: (0..=u16::MAX).collect(),
                ..Schedule::default()
            },
            values: operations.values(),
            points: operations.points() as u32,
            terms: 0,
        }
    }

    fn values(&mut self, count: u32) -> u32 {
        let first = self.values;
        self.values += count;
        first
    }

    fn points(&mut self, count: u32) -> u32 {
        let first = self.points;
        self.points += count;
        first
    }

    fn constant(&mut self, constant: Fr) -> u32 {
        if let Some(address) = self.schedule.constants.get(&constant) {
            return *address;
        }
        let out = self.values(1);
        self.schedule.constants.insert(constant, out);
        self.linear([out; 2], [Fr::ZERO, Fr::ZERO, constant], out);
        out
    }

    fn operand(&mut self, operand: Operand) -> u32 {
        match operand {
            Operand::Value(Value(address)) => address,
            Operand::Constant(constant) => self.constant(constant),
        }
    }

    fn linear(&mut self, at: [u32; 2], coefficients: [Fr; 3], out: u32) {
        self.schedule.linear.push(LinearRow {
            at,
            out,
            coefficients,
            checks: false,
        });
    }

    /// Adds a check that `l a + r b + k` is the value at `out`.
    fn check_linear(&mut self, at: [u32; 2], coefficients: [Fr; 3], out: u32) {
        self.schedule.linear.push(LinearRow {
            at,
            out,
            coefficients,
            checks: true,
        });
    }

    /// Returns products that one sum reads: the factors by the place of the product, and by the
    /// place of the sum its product and its summand.
    fn fused(&self) -> (HashMap<u32, [u32; 2]>, HashMap<u32, [u32; 2]>) {
        let operations = &self.circuit.operations;
        let mut reads: HashMap<u32, u32> = HashMap::new();
        let mut read = |Value(address): Value| *reads.entry(address).or_default() += 1;
        for operation in operations.list() {
            match operation {
                Operation::Input | Operation::Halves(_) | Operation::OnCurve(_) => {}
                Operation::Product(operands) | Operation::Linear { operands, .. } => {
                    operands.iter().copied().for_each(&mut read);
                }
                Operation::Inverse(value) | Operation::LowHalf(value) => read(*value),
                Operation::Permutation(cells) => {
                    let values = cells.iter().filter_map(Operand::value);
                    values.for_each(&mut read);
                }
                Operation::Equal(value, other) => {
                    read(*value);
                    other.value().into_iter().for_each(&mut read);
                }
            }
        }
        let scalars = self.circuit.sums.iter().flatten().map(|(_, scalar)| scalar);
        let read_outside = self.circuit.public.iter().chain(scalars);
        read_outside.filter_map(Operand::value).for_each(&mut read);

        let mut products = HashMap::new();
        let mut sums = HashMap::new();
        let mut place = 0;
        for operation in operations.list() {
            match operation {
                Operation::Product([Value(a), Value(b)]) => {
                    products.insert(place, [*a, *b]);
                }
                Operation::Linear {
                    coefficients,
                    operands: [Value(a), Value(b)],
                } if *coefficients == [Fr::ONE, Fr::ONE, Fr::ZERO] && a != b => {
                    let single =
                        |place: &u32| products.contains_key(place) && reads.get(place) == Some(&1);
                    if single(a) {
                        sums.insert(place, [*a, *b]);
                    } else if single(b) {
                        sums.insert(place, [*b, *a]);
                    }
                }
                _ => {}
            }
            place += operation.values() as u32;
        }
        let fused = sums.values().map(|[product, _]| *product);
        let fused = fused.filter_map(|product| Some((product, *products.get(&product)?)));
        (fused.collect(), sums)
    }

    fn operations(&mut self) {
        let circuit = self.circuit;
        let (products, sums) = self.fused();
        let mut halves: HashMap<u32, u32> = HashMap::new();
        let mut place = 0;
        for operation in circuit.operations.list() {
            match *operation {
                Operation::Input => self.schedule.advice.push(place),
                Operation::Product([Value(a), Value(b)]) => {
                    if !products.contains_key(&place) {
                        self.multiply([a, b], None, place, false);
                    }
                }
                Operation::Linear {
                    coefficients,
                    operands: [Value(a), Value(b)],
                } => match sums.get(&place) {
                    Some([product, added]) => {
                        let factors = products.get(product).copied().unwrap_or_default();
                        self.multiply(factors, Some(*added), place, false);
                    }
                    None => self.linear([a, b], coefficients, place),
                },
                Operation::Inverse(Value(value)) => {
                    self.schedule.advice.push(place);
                    let one = self.constant(Fr::ONE);
                    self.multiply([value, place], None, one, true);
                }
                Operation::Permutation(cells) => {
                    let at = cells.map(|cell| self.operand(cell));
                    let row = PermutationRow { at, out: place };
                    self.schedule.permutations.push(row);
                }
                Operation::LowHalf(Value(at)) => {
                    self.schedule.halves.push(HalvesRow { at, out: place });
                }
                Operation::Halves(InputPoint(point)) => match halves.get(&point).copied() {
                    None => {
                        halves.insert(point, place);
                    }
                    Some(first) => {
                        for (from, to) in (first..first + 4).zip(place..) {
                            self.linear([from; 2], [Fr::ONE, Fr::ZERO, Fr::ZERO], to);
                        }
                    }
                },
                // Every point is on the curve.
                Operation::OnCurve(_) => {}
                Operation::Equal(Value(value), other) => {
                    let (at, coefficients) = match other {
                        Operand::Value(Value(other)) => {
                            ([value, other], [Fr::ONE, -Fr::ONE, Fr::ZERO])
                        }
                        Operand::Constant(other) => ([value; 2], [Fr::ONE, Fr::ZERO, -other]),
                    };
                    let zero = self.constant(Fr::ZERO);
                    self.check_linear(at, coefficients, zero);
                }
            }
            place += operation.values() as u32;
        }
        for out in 0..circuit.operations.points() as u32 {
            let known = halves.get(&out).copied();
            let halves = known.unwrap_or_else(|| self.values(4));
            self.schedule.points.push(PointRow { out, halves });
        }
    }

    fn multiply(&mut self, at: [u32; 2], adds: Option<u32>, out: u32, checks: bool) {
        self.schedule.multiply.push(MultiplyRow {
            at,
            adds,
            out,
            checks,
        });
    }
}
