//! Tables of points, looked up by digits.
//!
//! A table has 16 points, one per digit. All tables share two sets: their limbs, and their keys.
//! With `u` the digit, `t` the table's number, and limbs `x0, x1, x2, y0, y1, y2`:
//!
//! `key = x + rho (u + 2^13 t + 2^32 (x0 + 2^96 y0)) + rho^2 y`, where `x` and `y` are the
//! coordinates modulo the scalar field's order.
//!
//! A point that is looked up has its limbs in one set, its digit in the range of 13 bits, and its
//! key in the other set. Limbs are below `2^91` in magnitude and tables fewer than `2^19`, so the
//! middle part of a key is unambiguous. The coordinate `x` and its lowest limb determine
//! `x1 + 2^78 x2`, which is below `2^170` in magnitude: the integer of the limbs is that of the
//! entry's coordinate. Equations need no more, since limbs below `2^91` keep their positions far
//! below the order. `rho` depends on all points of the tables: a point that is looked up is the
//! entry of its table and digit, except with probability `2 n / r` for `n` pairs of a key with the
//! limbs that a table could be asked for, fewer than `2^110` (`README.md`).

use ark_bn254::Fr;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use zkfabric_plonk::{Gate, Set};

use crate::composer::{Composer, Number, RANGE_BITS};
use crate::range::power;
use crate::{Element, Error, Point};

/// Points in a table.
pub const ENTRIES: usize = 16;
/// Largest number of tables.
const MOST: u64 = 1 << 19;
/// Bits between two limbs of a key.
const SPACE: u32 = 96;
/// Bits below the limbs of a key.
const NAME: u32 = 32;

/// The sets and numbers that all tables share.
#[derive(Debug)]
pub struct Tables {
    limbs: Set,
    keys: Set,
    rho: Number,
    count: u64,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    number: u64,
    entries: Vec<Point>,
}

/// A point and its digit, which is a number of 13 bits.
type Place<'a> = (Number, &'a Point);

impl Tables {
    /// Creates the sets of the tables, without a table. `rho` depends on all points that are not
    /// constant.
    pub const fn new(composer: &mut Composer, rho: Number) -> Self {
        Self {
            limbs: composer.set(),
            keys: composer.set(),
            rho,
            count: 0,
        }
    }

    /// Returns the set of limbs.
    #[cfg(test)]
    pub(crate) const fn limbs(&self) -> Set {
        self.limbs
    }

    /// Writes a table with these points in the order of digits.
    ///
    /// # Errors
    /// [`Error::Tables`] for a number of points other than 16, or for too many tables.
    pub fn write(&mut self, c: &mut Composer, entries: Vec<Point>) -> Result<Table, Error> {
        if entries.len() != ENTRIES || self.count >= MOST {
            return Err(Error::Tables {
                tables: self.count,
                entries: entries.len(),
            });
        }
        let number = self.count;
        self.count += 1;
        for (digit, entry) in (0_u64..).zip(&entries) {
            for limb in entry.coordinates().into_iter().flat_map(|x| x.limbs) {
                c.write(self.limbs, limb);
            }
            let digit = c.constant(digit.into());
            // The key's first row begins with y.
            let key = self.key(c, number, (digit, entry), Composer::gate);
            c.writing_row(self.keys, Gate::default(), [key; 3]);
        }
        Ok(Table { number, entries })
    }

    /// Returns the point of a digit, which is a number of 13 bits.
    pub fn read(&self, c: &mut Composer, table: &Table, digit: Number) -> Point {
        let place = digit.value().into_bigint().0[0] as usize;
        let entry = table.entries.get(place).or_else(|| table.entries.first());
        let mut limbs = |of: fn(&Point) -> &Element| {
            let limbs = entry.map(|entry| of(entry).limbs.map(Number::value));
            limbs.unwrap_or_default().map(|limb| c.number(limb))
        };
        let [x, y] = [limbs(|point| &point.x), limbs(|point| &point.y)];
        let x = self.looked_up(c, x);
        c.gate(Gate::default(), [x.native; 3]);
        let y = self.looked_up(c, y);
        let point = Point { x, y };
        let limbs = self.limbs;
        let key = self.key(c, table.number, (digit, &point), |c, gate, wires| {
            c.reading_row(limbs, gate, wires);
        });
        c.reading_row(self.keys, Gate::default(), [key; 3]);
        point
    }

    /// Returns the element with these limbs, whose upper two are in the set. The next row must
    /// begin with its native.
    fn looked_up(&self, c: &mut Composer, limbs: [Number; 3]) -> Element {
        let (gate, element) = c.joined(limbs);
        c.reading_row(self.limbs, gate, limbs);
        element
    }

    /// Returns the key of a point's digit, with which the next row must begin. The first row begins
    /// with the ordinate's native, and `row` writes the row with both lowest limbs.
    fn key(
        &self,
        c: &mut Composer,
        table: u64,
        (digit, point): Place<'_>,
        row: impl Fn(&mut Composer, Gate, [Number; 3]),
    ) -> Number {
        let [x, y] = point.coordinates();
        let ([x0, ..], [y0, ..]) = (x.limbs, y.limbs);
        let one = Fr::one();
        let times = |c: &mut Composer, before: Number, added: Number, k: Fr| {
            let gate = Gate {
                m: one,
                o: one,
                k,
                n: -one,
                ..Gate::default()
            };
            c.gate(gate, [before, self.rho, added]);
            c.number(before.value() * self.rho.value() + added.value() + k)
        };
        let name = Fr::from(table) * power(RANGE_BITS);
        let named = times(c, y.native, digit, name);
        let [r, o] = [power(NAME), power(NAME + SPACE)];
        let gate = Gate {
            l: one,
            r,
            o,
            n: -one,
            ..Gate::default()
        };
        row(c, gate, [named, x0, y0]);
        let lowest = c.number(named.value() + r * x0.value() + o * y0.value());
        times(c, lowest, x.native, Fr::zero())
    }
}

impl Table {
    /// Returns the point of a digit.
    #[must_use]
    pub fn entry(&self, digit: usize) -> Option<&Point> {
        self.entries.get(digit)
    }
}
