//! One permutation of Poseidon2 per row.
//!
//! Each of the 80 S-boxes has two columns: `square = (x + c)^2` and `power = square^2 (x + c)`. The
//! input of an S-box is a linear form of the results before it. The second and third cell get
//! columns of their own every few internal rounds, which keeps these forms short. The permutation
//! itself is [`permute_by`], on forms of columns here and on numbers where rows are filled.

use super::{Chip, Uses, bus};
use crate::schedule::{PermutationRow, Schedule};
use crate::witness::Witness;
use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field};
use std::collections::BTreeMap;
use std::ops::Add;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_verifier::sponge::poseidon2::{Rounds, WIDTH, permute_by};

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// 1 on rows of the schedule.
        active: Bit,
        /// Addresses of the cells before.
        at: U32[3],
        /// Address of the first cell after.
        out: U32,
        /// Reads of each cell after.
        uses: U32[3],
    }
}

/// S-boxes: three in each of eight rounds, one in each of 56.
const POWERS: usize = 80;
/// Two cells after every eighth internal round except the last.
const SETTLED: usize = 12;

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// The cells before.
        before: Field[3],
        /// Squares in the S-boxes.
        square: Field[80],
        /// Results of the S-boxes.
        power: Field[80],
        /// Second and third cells after some internal rounds.
        settled: Field[12],
    }
}

/// A linear form of columns; the constant applies on rows of the schedule.
#[derive(Debug, Clone, Default)]
struct Form {
    coefficients: BTreeMap<usize, Fr>,
    constant: Fr,
}

impl Form {
    fn column(index: usize) -> Self {
        Self {
            coefficients: [(index, Fr::ONE)].into(),
            constant: Fr::ZERO,
        }
    }

    fn expression(&self, b: &AirBuilder, active: &Expr) -> Expr {
        let columns = self.coefficients.iter();
        let sum: Expr = columns
            .map(|(index, coefficient)| b.main(*index) * Expr::constant(*coefficient))
            .sum();
        sum + active * Expr::constant(self.constant)
    }
}

impl Add for Form {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        for (column, coefficient) in other.coefficients {
            *self.coefficients.entry(column).or_default() += coefficient;
        }
        self.constant += other.constant;
        self
    }
}

/// Constrains the S-boxes.
struct Constraints<'a> {
    builder: &'a mut AirBuilder,
    active: Expr,
    columns: Columns<usize>,
    powers: usize,
    settled: usize,
}

impl Rounds<Form> for Constraints<'_> {
    fn power(&mut self, mut x: Form, constant: &Fr) -> Form {
        x.constant += constant;
        let x = x.expression(self.builder, &self.active);
        let place = self.powers.min(POWERS - 1);
        self.powers += 1;
        let (square, power) = (self.columns.square[place], self.columns.power[place]);
        let b = &mut *self.builder;
        let value = b.main(square);
        b.assert_equal(format!("square {place}"), value.clone(), &x * &x);
        b.assert_equal(format!("power {place}"), b.main(power), &value * &value * x);
        Form::column(power)
    }

    fn settle(&mut self, [_, second, third]: &mut [Form; WIDTH]) {
        for cell in [second, third] {
            let place = self.settled.min(SETTLED - 1);
            self.settled += 1;
            let column = self.columns.settled[place];
            let sum = cell.expression(self.builder, &self.active);
            let b = &mut *self.builder;
            b.assert_equal(format!("cell {place}"), b.main(column), sum);
            *cell = Form::column(column);
        }
    }
}

/// Fills a row.
struct RowFiller<'a> {
    trace: &'a mut Trace,
    row: usize,
    columns: Columns<usize>,
    powers: usize,
    settled: usize,
}

impl Rounds<Fr> for RowFiller<'_> {
    fn power(&mut self, x: Fr, constant: &Fr) -> Fr {
        let x = x + constant;
        let place = self.powers.min(POWERS - 1);
        self.powers += 1;
        let square = x.square();
        let power = square.square() * x;
        self.trace
            .set_field(self.row, self.columns.square[place], square);
        self.trace
            .set_field(self.row, self.columns.power[place], power);
        power
    }

    fn settle(&mut self, [_, second, third]: &mut [Fr; WIDTH]) {
        for cell in [second, third] {
            let place = self.settled.min(SETTLED - 1);
            self.settled += 1;
            let column = self.columns.settled[place];
            self.trace.set_field(self.row, column, *cell);
        }
    }
}

/// The chip.
#[derive(Debug)]
pub struct Permutation;

impl Chip for Permutation {
    type Row = PermutationRow;
    const NAME: &'static str = "permutation";

    fn rows(schedule: &Schedule) -> &[PermutationRow] {
        &schedule.permutations
    }

    fn specs() -> [Vec<ColumnSpec>; 2] {
        [Columns::specs(), FixedColumns::specs()]
    }

    fn constrain(b: &mut AirBuilder) {
        let f = FixedColumns::from_fn(|index| b.fixed(index));
        let columns = Columns::index();
        let mut state = columns.before.map(Form::column);
        for (at, cell) in f.at.into_iter().zip(columns.before) {
            b.receive(bus::WIRE, f.active.clone(), [at, b.main(cell)]);
        }
        let mut constraints = Constraints {
            builder: b,
            active: f.active.clone(),
            columns,
            powers: 0,
            settled: 0,
        };
        permute_by(&mut constraints, &mut state);
        for ((index, uses), cell) in (0..).zip(f.uses).zip(state) {
            let cell = cell.expression(b, &f.active);
            b.send(bus::WIRE, uses, [&f.out + index, cell]);
        }
    }

    fn fix(row: &PermutationRow, at: usize, uses: &Uses<'_>, trace: &mut Trace) {
        let f = FixedColumns::index();
        trace.set(at, f.active, 1);
        for (column, address) in f.at.into_iter().zip(row.at) {
            trace.set(at, column, address.into());
        }
        trace.set(at, f.out, row.out.into());
        for (column, address) in f.uses.into_iter().zip(row.out..) {
            trace.set(at, column, uses.of_value(address).into());
        }
    }

    fn fill(row: &PermutationRow, at: usize, witness: &mut Witness<'_>, trace: &mut Trace) {
        let columns = Columns::index();
        let mut state = row.at.map(|address| witness.value(address));
        for (column, cell) in columns.before.into_iter().zip(state) {
            trace.set_field(at, column, cell);
        }
        let mut filled = RowFiller {
            trace,
            row: at,
            columns,
            powers: 0,
            settled: 0,
        };
        permute_by(&mut filled, &mut state);
    }
}
