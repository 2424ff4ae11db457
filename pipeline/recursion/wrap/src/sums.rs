//! Sums of points times scalars.
//!
//! With `u` the digits of four bits of a number below `2^128`, `d = 2 u - 15` is odd and in
//! `-15..=15`, so that a table has the odd multiples of a point, and none of its entries is
//! infinity: twice the number is `sum_i 16^i d_i + 2^128 - 1`. A longer scalar is `k + lambda k'`
//! with numbers of 127 bits and a sign, by the curve's endomorphism `lambda (x, y) = (beta x, y)`;
//! `k + 2^127` has the digits, and twice `k` is `sum_i 16^i d_i - 1`. (Gallant, Lambert, Vanstone,
//! "Faster point multiplication on elliptic curves with efficient endomorphisms".)
//!
//! The result is twice the sum: a pairing with it is trivial exactly if the pairing with the sum
//! is.

use ark_bn254::{Fq, Fr, G1Affine, g1};
use ark_ec::CurveGroup as _;
use ark_ec::scalar_mul::glv::GLVConfig;
use ark_ff::{One as _, Zero as _};
use zkfabric_plonk::Gate;

use crate::composer::{Composer, Number};
use crate::range::{bits, power};
use crate::tables::{ENTRIES, Table, Tables};
use crate::{Element, Equation, Error, Point};

/// Bits of a digit.
const DIGIT: u32 = 4;
/// Number of digits of a number.
const DIGITS: usize = 32;
/// The digit of the point itself.
const ONCE: usize = ENTRIES / 2;

/// A point with the values for its tables.
#[derive(Debug)]
pub struct Base {
    /// The point and its odd multiples up to 15.
    multiples: Vec<Point>,
    twice: Point,
    table: Option<Table>,
    /// The table of the point's multiple by the endomorphism.
    image: Option<Table>,
}

/// The factor of a point, without its sign.
#[derive(Debug, Clone, Copy)]
pub enum Factor {
    /// One.
    One,
    /// A number that must be below `2^128`, and is refused otherwise; it takes half the rows of any
    /// other number.
    Short(Number),
    /// Any number.
    Long(Number),
}

/// A scalar and the point that it multiplies.
#[derive(Debug, Clone, Copy)]
pub struct Scalar {
    /// Index of the point.
    pub base: usize,
    /// The scalar, or its negative.
    pub factor: Factor,
    /// Whether the factor is the negative.
    pub is_opposite: bool,
}

/// A table and the digits of a number.
#[derive(Debug)]
struct Term {
    table: Table,
    digits: Vec<Number>,
    /// Whether `2^127` was added to the number.
    is_signed: bool,
    /// Whether the digits are those of the opposite, from 15 down.
    is_opposite: bool,
}

impl Term {
    /// Returns the multiplied point, or its opposite.
    fn point(&self) -> Option<&Point> {
        let digit = if self.is_opposite { ONCE - 1 } else { ONCE };
        self.table.entry(digit)
    }
}

impl Base {
    /// Computes the odd multiples of a point.
    ///
    /// # Errors
    /// None for these equations.
    pub fn new(c: &mut Composer, point: Point) -> Result<Self, Error> {
        let twice = c.double(&point)?;
        let mut multiples = vec![point];
        while let (Some(last), true) = (multiples.last(), multiples.len() < ONCE) {
            let next = c.add(last, &twice)?;
            multiples.push(next);
        }
        Ok(Self::of_multiples(multiples, twice))
    }

    /// Computes the odd multiples of a constant point, which is not infinity.
    #[must_use]
    pub fn constant(c: &mut Composer, point: &G1Affine) -> Self {
        let mut multiple = |factor: u64| {
            let multiple = *point * Fr::from(factor);
            c.constant_point(&multiple.into_affine())
        };
        let multiples = (0..ONCE as u64).map(|index| multiple(2 * index + 1));
        let multiples = multiples.collect();
        let twice = multiple(2);
        Self::of_multiples(multiples, twice)
    }

    const fn of_multiples(multiples: Vec<Point>, twice: Point) -> Self {
        Self {
            multiples,
            twice,
            table: None,
            image: None,
        }
    }

    fn table(&mut self, c: &mut Composer, tables: &mut Tables) -> Result<Table, Error> {
        if let Some(table) = &self.table {
            return Ok(table.clone());
        }
        let table = write(c, tables, &self.multiples)?;
        Ok(self.table.insert(table).clone())
    }

    fn image(&mut self, c: &mut Composer, tables: &mut Tables) -> Result<Table, Error> {
        if let Some(table) = &self.image {
            return Ok(table.clone());
        }
        let images = self.multiples.iter().map(|point| image(c, point));
        let images: Vec<Point> = images.collect::<Result<_, _>>()?;
        let table = write(c, tables, &images)?;
        Ok(self.image.insert(table).clone())
    }
}

/// Writes the table of a point by its odd multiples: the multiples of the opposite point come
/// first.
fn write(c: &mut Composer, tables: &mut Tables, multiples: &[Point]) -> Result<Table, Error> {
    let opposite = multiples.iter().rev().map(|point| c.opposite(point));
    let mut entries: Vec<Point> = opposite.collect();
    entries.extend_from_slice(multiples);
    tables.write(c, entries)
}

/// Returns the multiple of a point by `lambda`.
pub(crate) fn image(c: &mut Composer, point: &Point) -> Result<Point, Error> {
    let beta = <g1::Config as GLVConfig>::ENDO_COEFFS.first();
    let beta = beta.copied().unwrap_or_else(Fq::one);
    let x = c.element(point.x.value() * beta);
    let beta: Element = c.constant_element(beta);
    c.vanish(&Equation {
        products: vec![(1, [&beta, &point.x])],
        elements: vec![(-1, &x)],
        constant: 0,
    })?;
    Ok(Point {
        x,
        y: point.y.clone(),
    })
}

/// Returns the numbers `k + 2^127` of a scalar's parts.
pub(crate) fn parts(scalar: Fr) -> [Fr; 2] {
    let (low, high) = g1::Config::scalar_decomposition(scalar);
    [low, high].map(|(positive, magnitude)| {
        let part = if positive { magnitude } else { -magnitude };
        part + power(127)
    })
}

/// Returns the starting point of sums, without a known relation to others, so that no sum equals an
/// added point: its x is the smallest above the generator's, its y the smaller one for that x.
fn offset() -> G1Affine {
    let mut x = Fq::from(2_u64);
    loop {
        if let Some(point) = G1Affine::get_point_from_x_unchecked(x, false) {
            return point;
        }
        x += Fq::one();
    }
}

impl Composer {
    /// Returns the digits of four bits of a number below `2^128`, from the lowest on. Each digit is
    /// a number of 13 bits: its lookup shows that it is a digit.
    pub(crate) fn nibbles(&mut self, number: Number) -> Vec<Number> {
        let mut digits = Vec::with_capacity(DIGITS);
        let mut rest = number;
        for place in (0..128).step_by(2 * DIGIT as usize) {
            let [low, high] = [0, DIGIT].map(|from| self.number(bits(rest.value(), from, DIGIT)));
            let last = place + 2 * DIGIT == 128;
            let above = bits(rest.value(), 2 * DIGIT, 128 - 2 * DIGIT);
            let next = match last {
                true => rest,
                false => self.number(above),
            };
            let n = match last {
                true => Fr::zero(),
                false => -power(2 * DIGIT),
            };
            let gate = Gate {
                l: Fr::one(),
                r: -power(DIGIT),
                o: -Fr::one(),
                n,
                ..Gate::default()
            };
            self.ranged_row(gate, [rest, high, low]);
            digits.extend([low, high]);
            rest = next;
        }
        digits
    }

    /// Returns twice a sum of points times scalars, or its opposite. Scalars name their points by
    /// index among `bases`.
    ///
    /// # Errors
    /// [`Error::Point`] for an index out of range; [`Error::Tables`] for too many points.
    pub fn twice_the_sum(
        &mut self,
        tables: &mut Tables,
        bases: &mut [Base],
        (scalars, is_opposite): (&[Scalar], bool),
    ) -> Result<Point, Error> {
        let mut terms = Vec::with_capacity(scalars.len());
        // Twice the points multiplied by one, and by minus one.
        let [mut plus, mut minus] = [(); 2].map(|()| Vec::new());
        for scalar in scalars {
            let (index, is_opposite) = (scalar.base, scalar.is_opposite);
            let base = bases.get_mut(index).ok_or(Error::Point { index })?;
            match scalar.factor {
                Factor::One if is_opposite => minus.push(base.twice.clone()),
                Factor::One => plus.push(base.twice.clone()),
                Factor::Short(number) => {
                    let table = base.table(self, tables)?;
                    terms.push(self.term(table, number, [false, is_opposite]));
                }
                Factor::Long(number) => {
                    let table = base.table(self, tables)?;
                    let image = base.image(self, tables)?;
                    let [low, high] = parts(number.value()).map(|part| self.number(part));
                    let lambda = <g1::Config as GLVConfig>::LAMBDA;
                    let gate = Gate {
                        l: Fr::one(),
                        r: lambda,
                        o: -Fr::one(),
                        k: -power(127) * (Fr::one() + lambda),
                        ..Gate::default()
                    };
                    self.gate(gate, [low, high, number]);
                    for (table, number) in [(table, low), (image, high)] {
                        terms.push(self.term(table, number, [true, is_opposite]));
                    }
                }
            }
        }
        let [sum, rest] = self.by_windows(tables, terms)?;
        let sum = self.add_all(&sum, &plus)?;
        let rest = self.add_all(&rest, &minus)?;
        let [start, subtracted] = if is_opposite {
            [rest, sum]
        } else {
            [sum, rest]
        };
        let subtracted = self.opposite(&subtracted);
        self.add(&start, &subtracted)
    }

    fn term(&mut self, table: Table, number: Number, [is_signed, is_opposite]: [bool; 2]) -> Term {
        let mut digits = self.nibbles(number);
        if is_opposite {
            digits = self.opposites(digits);
        }
        Term {
            table,
            digits,
            is_signed,
            is_opposite,
        }
    }

    /// Returns the digits of the opposite: each digit is replaced by its distance to the last one.
    pub(crate) fn opposites(&mut self, mut digits: Vec<Number>) -> Vec<Number> {
        let [minus, none] = [-Fr::one(), Fr::zero()];
        let last = Fr::from(ENTRIES as u64 - 1);
        for digit in &mut digits {
            *digit = self.linear([minus, none, last], [*digit; 2]);
        }
        digits
    }

    /// Returns two points whose difference is twice the sum.
    fn by_windows(&mut self, tables: &Tables, mut terms: Vec<Term>) -> Result<[Point; 2], Error> {
        let once = |is_signed: bool| {
            let terms = terms.iter().filter(|term| term.is_signed == is_signed);
            let points = terms.filter_map(|term| term.point().cloned());
            points.collect::<Vec<Point>>()
        };
        let offset = offset();
        let start = self.constant_point(&offset);
        let mut sum = self.add_all(&start, &once(false))?;
        let every = self.add_all(&sum, &once(true))?;
        for _ in 0..DIGITS {
            for _ in 1..DIGIT {
                sum = self.double(&sum)?;
            }
            let mut entries = Vec::with_capacity(terms.len() + 1);
            for term in &mut terms {
                let digit = term.digits.pop();
                let digit = digit.map(|digit| tables.read(self, &term.table, digit));
                entries.extend(digit);
            }
            // The last doubling and the entries: `2 P + Q` is `(P + Q) + P`, where the ordinate of
            // `P + Q` is not needed.
            if entries.is_empty() {
                sum = self.double(&sum)?;
            } else {
                entries.insert(1, sum.clone());
                sum = self.add_all(&sum, &entries)?;
            }
        }
        // The offset was multiplied by 2^128, and `every` contains it once.
        let offset = offset * (power(128) - Fr::one());
        let offset = self.constant_point(&offset.into_affine());
        let every = self.add(&every, &offset)?;
        Ok([sum, every])
    }
}
