//! Rows of points: tables of multiples, digits, sums.

use super::{
    AddRow, Builder, DigitsRow, DoubleRow, LOG_DIGIT, MULTIPLES, Multiple, PointRow, Step, WINDOWS,
};
use crate::tape::{InputPoint, Operand};
use crate::wire::PointOperand;
use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup;
use ark_ff::{AdditiveGroup, Field, PrimeField};
use zkfabric_verifier::sponge::poseidon2::Cell;

impl Builder<'_> {
    /// Returns the address of a point.
    fn point(&mut self, point: PointOperand) -> u32 {
        match point {
            PointOperand::Input(InputPoint(address)) => address,
            PointOperand::Constant(constant) => {
                let mut known = self.schedule.constant_points.iter();
                if let Some((_, address)) = known.find(|(point, _)| *point == constant) {
                    return *address;
                }
                let out = self.points(1);
                let halves = self.values(4);
                self.schedule.points.push(PointRow { out, halves });
                self.schedule.constant_points.push((constant, out));
                let zero = self.constant(Fr::ZERO);
                for (half, value) in (halves..).zip(halves_of(&constant)) {
                    self.check_linear([half; 2], [Fr::ONE, Fr::ZERO, -value], zero);
                }
                out
            }
        }
    }

    fn double(&mut self, row: DoubleRow) {
        let index = self.schedule.doubles.len();
        self.schedule.steps.push(Step::Double(index));
        self.schedule.doubles.push(row);
    }

    fn add(&mut self, row: AddRow) {
        let index = self.schedule.adds.len();
        self.schedule.steps.push(Step::Add(index));
        self.schedule.adds.push(row);
    }

    /// Makes the table of a point, unless there is one.
    fn table(&mut self, point: u32) {
        if self.schedule.tables.contains_key(&point) {
            return;
        }
        let first = self.points(u32::from(MULTIPLES) - 2);
        self.schedule.tables.insert(point, first);
        self.double(DoubleRow {
            at: point,
            out: first,
            entry: true,
        });
        for (at, multiple) in (first..).zip(3..MULTIPLES) {
            self.add(AddRow {
                at,
                out: at + 1,
                table: point,
                multiple: Multiple::Once,
                entry: Some(multiple),
            });
        }
    }

    /// Makes the digits of a scalar; returns the number of windows.
    fn digits(&mut self, scalar: Operand, term: u32) -> u8 {
        let at = self.operand(scalar);
        let is_short = match scalar {
            Operand::Constant(constant) => {
                let [.., third, fourth] = constant.into_bigint().0;
                third == 0 && fourth == 0
            }
            Operand::Value(_) => self.schedule.halves.iter().any(|row| row.out == at),
        };
        let mut row = |at, first| self.schedule.digits.push(DigitsRow { at, term, first });
        if is_short {
            row(at, 0);
            return WINDOWS;
        }
        let low = self.values;
        let high = low + 1;
        row(low, 0);
        row(high, WINDOWS);
        self.values += 2;
        self.schedule.advice.extend([low, high]);
        self.schedule.splits.push((at, [low, high]));
        let unit = Fr::from(2_u64).pow([128]);
        self.check_linear([low, high], [Fr::ONE, unit, Fr::ZERO], at);
        2 * WINDOWS
    }

    /// Adds a sum of points times scalars; returns the sum's address.
    pub(super) fn sum(&mut self, terms: &[(PointOperand, Operand)]) -> u32 {
        let mut windows = Vec::with_capacity(terms.len());
        for (point, scalar) in terms {
            let point = self.point(*point);
            self.table(point);
            let term = self.terms;
            self.terms += 1;
            windows.push((point, term, self.digits(*scalar, term)));
        }
        let most = windows.iter().map(|(.., count)| *count).max().unwrap_or(0);
        let offset = offset();
        let mut at = self.point(PointOperand::Constant(offset));
        let mut left = G1Projective::from(offset);
        for window in (0..most).rev() {
            if window + 1 < most {
                for _ in 0..LOG_DIGIT {
                    let out = self.points(1);
                    self.double(DoubleRow {
                        at,
                        out,
                        entry: false,
                    });
                    left.double_in_place();
                    at = out;
                }
            }
            for (table, term, _) in windows.iter().filter(|(.., count)| window < *count) {
                let out = self.points(1);
                self.add(AddRow {
                    at,
                    out,
                    table: *table,
                    multiple: Multiple::Digit {
                        term: *term,
                        window,
                    },
                    entry: None,
                });
                at = out;
            }
        }
        let table = self.point(PointOperand::Constant((-left).into_affine()));
        let out = self.points(1);
        self.add(AddRow {
            at,
            out,
            table,
            multiple: Multiple::Once,
            entry: None,
        });
        out
    }
}

/// Returns the low and the high 128 bits of x, then of y.
fn halves_of(point: &G1Affine) -> [Fr; 4] {
    <Fr as Cell>::halves(*point)
}

/// Returns the starting point of sums: its x is the smallest above the generator's, its y the
/// smaller one for that x.
fn offset() -> G1Affine {
    let mut x = Fq::from(2_u64);
    loop {
        if let Some(point) = G1Affine::get_point_from_x_unchecked(x, false) {
            return point;
        }
        x += Fq::ONE;
    }
}
