//! Tables of points, looked up by digits.
//!
//! A table has 16 points, one for each digit. All tables share two sets: their limbs, and their keys. With `u` the digit, `t` the table's number,
//! and limbs `x0, x1, x2, y0, y1, y2`:
//!
//! `key = u + 2^13 t + 2^32 (x0 + 2^96 x1) + rho (x2 + 2^96 y2) + rho^2 (y0 + 2^96 y1)`
//!
//! A point that is looked up has its limbs in one set, its digit in the range of 13 bits, and its key in the other set. Limbs are below `2^91`
//! without their signs and tables fewer than `2^19`, so that the parts of a key have one meaning. `rho` depends on all points that the tables are
//! made of: what is looked up is an entry of its table and its digit, but for a probability of `2 n / r` with `n` pairs of a key and of limbs that
//! a table could be asked for, below `2^90` of them (`README.md`).

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

/// What a row of limbs or a key does with a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Write,
    Read,
}

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
                c.writing_row(self.limbs, Gate::default(), [limb; 3]);
            }
            let digit = c.constant(digit.into());
            self.key(c, number, digit, entry, Use::Write);
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
        let [low, ..] = x;
        let x = c.before_low(x);
        c.gate(Gate::default(), [low; 3]);
        // A key's first row begins with the lowest limb of y.
        let y = c.before_low(y);
        let point = Point { x, y };
        self.key(c, table.number, digit, &point, Use::Read);
        point
    }

    /// Writes or reads a key; where it is read, so are the limbs.
    fn key(&self, c: &mut Composer, table: u64, digit: Number, point: &Point, uses: Use) {
        let [[x0, x1, x2], [y0, y1, y2]] = point.coordinates().map(|x| x.limbs);
        let (zero, one) = (Fr::zero(), Fr::one());
        let limbs =
            |c: &mut Composer, before: Number, l: Fr, unit: Fr, [low, high]: [Number; 2]| {
                let gate = Gate {
                    l,
                    r: unit,
                    o: unit * power(SPACE),
                    n: -one,
                    ..Gate::default()
                };
                match uses {
                    Use::Read => c.reading_row(self.limbs, gate, [before, low, high]),
                    Use::Write => c.gate(gate, [before, low, high]),
                }
                let value = l * before.value() + unit * (low.value() + power(SPACE) * high.value());
                c.number(value)
            };
        let times = |c: &mut Composer, before: Number, added: Number, [o, k]: [Fr; 2]| {
            let gate = Gate {
                m: one,
                o,
                k,
                n: -one,
                ..Gate::default()
            };
            c.gate(gate, [before, self.rho, added]);
            c.number(before.value() * self.rho.value() + o * added.value() + k)
        };
        let third = limbs(c, y0, zero, one, [y0, y1]);
        let third = times(c, third, third, [zero; 2]);
        let second = limbs(c, third, one, one, [x2, y2]);
        let name = Fr::from(table) * power(RANGE_BITS);
        let second = times(c, second, digit, [one, name]);
        let key = limbs(c, second, one, power(NAME), [x0, x1]);
        match uses {
            Use::Write => c.writing_row(self.keys, Gate::default(), [key; 3]),
            Use::Read => c.reading_row(self.keys, Gate::default(), [key; 3]),
        }
    }
}

impl Table {
    /// The point of a digit.
    #[must_use]
    pub fn entry(&self, digit: usize) -> Option<&Point> {
        self.entries.get(digit)
    }
}
