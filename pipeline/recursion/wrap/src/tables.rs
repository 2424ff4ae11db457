//! Tables of points, looked up by digits.
//!
//! A table has 16 points, one for each digit. All tables share two sets: their limbs, and their keys. With `u` the digit, `t` the table's number,
//! and limbs `x0, x1, x2, y0, y1, y2`:
//!
//! `key = x + rho (u + 2^13 t + 2^32 (x0 + 2^96 y0)) + rho^2 y`, where `x` and `y` are the coordinates modulo the scalar field's order.
//!
//! A point that is looked up has its limbs in one set, its digit in the range of 13 bits, and its key in the other set. Limbs are below `2^91`
//! without their signs and tables fewer than `2^19`, so that the middle part of a key has one meaning. With the lowest limb `x` gives
//! `x1 + 2^78 x2`, which is below `2^170` without its sign: the integer that the limbs come to is that of the entry's coordinate. Equations ask for no
//! more, since limbs below `2^91` leave their positions far below the order. `rho` depends on all points that the tables are
//! made of: what is looked up is an entry of its table and its digit, but for a probability of `2 n / r` with `n` pairs of a key and of limbs that
//! a table could be asked for, below `2^110` of them (`README.md`).

use ark_bn254::Fr;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use zkfabric_plonk::{Gate, Set};

use crate::composer::{Composer, Number, RANGE_BITS};
use crate::range::power;
use crate::{Element, Error, Point};

/// Points in a table.
pub const ENTRIES: usize = 16;
/// Most tables.
const MOST: u64 = 1 << 19;
/// Bits between two limbs of a key.
const SPACE: u32 = 96;
/// Bits below the limbs of a key.
const NAME: u32 = 32;

/// What all tables share.
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
    /// None yet. `rho` depends on all points that are not constant.
    pub const fn new(composer: &mut Composer, rho: Number) -> Self {
        Self {
            limbs: composer.set(),
            keys: composer.set(),
            rho,
            count: 0,
        }
    }

    /// Writes a table with these points in the order of digits.
    ///
    /// # Errors
    /// [`Error::Tables`] for other than 16 points, or for too many tables.
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

    /// The point of a digit, which is a number of 13 bits.
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

    /// The element with these limbs, of which the upper two are in the set. The next row has to begin with its native.
    fn looked_up(&self, c: &mut Composer, limbs: [Number; 3]) -> Element {
        let (gate, element) = c.joined(limbs);
        c.reading_row(self.limbs, gate, limbs);
        element
    }

    /// The key of a point's digit, with which the next row has to begin. The first row begins with the ordinate's native, and `row` writes the one
    /// that has both lowest limbs.
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
    /// The point of a digit.
    #[must_use]
    pub fn entry(&self, digit: usize) -> Option<&Point> {
        self.entries.get(digit)
    }
}
