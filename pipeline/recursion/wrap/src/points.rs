//! Points of BN254's first group by their coordinates, without infinity.

use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{AdditiveGroup as _, Field as _};

use crate::composer::{Composer, Number};
use crate::{Element, Equation, Error};

/// A point other than infinity. Every function that makes a point shows that the point is on the
/// curve.
#[derive(Debug, Clone)]
pub struct Point {
    pub(crate) x: Element,
    pub(crate) y: Element,
}

impl Point {
    /// Returns the prover's point.
    pub fn value(&self) -> G1Affine {
        G1Affine::new_unchecked(self.x.value(), self.y.value())
    }

    /// Returns the point's coordinates.
    #[must_use]
    pub const fn coordinates(&self) -> [&Element; 2] {
        [&self.x, &self.y]
    }
}

/// The line of an addition: its slope and the added point. The line passes through the opposite of
/// the sum.
type Line<'a> = (Element, &'a Point);

impl Composer {
    /// Adds a point with this value: `y^2 = x^3 + 3`. No coordinates of infinity satisfy the
    /// equation.
    ///
    /// # Errors
    /// None for these equations.
    pub fn point(&mut self, value: &G1Affine) -> Result<Point, Error> {
        let [x, y] = [value.x, value.y].map(|coordinate| self.element(coordinate));
        let square = self.element(x.value().square());
        self.vanish(&Equation {
            products: vec![(1, [&x, &x])],
            elements: vec![(-1, &square)],
            constant: 0,
        })?;
        self.vanish(&Equation {
            products: vec![(1, [&y, &y]), (-1, [&square, &x])],
            elements: Vec::new(),
            constant: -3,
        })?;
        Ok(Point { x, y })
    }

    /// Returns a constant point; infinity gets zeros as coordinates, which are not on the curve.
    pub fn constant_point(&mut self, value: &G1Affine) -> Point {
        let (x, y) = value.xy().unwrap_or_default();
        let [x, y] = [x, y].map(|coordinate| self.constant_element(coordinate));
        Point { x, y }
    }

    /// Returns the low and the high 128 bits of x, then of y, which are constrained to be below
    /// `q`.
    pub fn point_halves(&mut self, point: &Point) -> [Number; 4] {
        let [[x0, x1], [y0, y1]] = point.coordinates().map(|x| self.canonical(x));
        [x0, x1, y0, y1]
    }

    /// Returns the opposite point.
    pub fn opposite(&mut self, point: &Point) -> Point {
        Point {
            x: point.x.clone(),
            y: self.negation(&point.y),
        }
    }

    /// Returns the sum of two points that are neither equal nor opposite: other pairs are refused.
    ///
    /// # Errors
    /// None for these equations.
    pub fn add(&mut self, p: &Point, q: &Point) -> Result<Point, Error> {
        self.add_all(p, core::slice::from_ref(q))
    }

    /// Adds other points to a point, one after another. An added point with the abscissa of the sum
    /// before it is refused.
    ///
    /// Only the last sum gets an ordinate: the ordinate of a sum before follows from the line of
    /// its addition, through the added point.
    ///
    /// # Errors
    /// None for these equations.
    pub fn add_all(&mut self, start: &Point, others: &[Point]) -> Result<Point, Error> {
        let mut x = start.x.clone();
        let mut line: Option<Line<'_>> = None;
        for other in others {
            let run = self.difference(&other.x, &x);
            // With equal coordinates any slope would be accepted.
            self.nonzero(&run);
            let before = match &line {
                None => start.y.value(),
                Some((slope, point)) => ordinate(slope, point, &x),
            };
            let rise = other.y.value() - before;
            let slope = self.element(rise * run.value().inverse().unwrap_or_default());
            match &line {
                None => self.vanish(&Equation {
                    products: vec![(1, [&slope, &run])],
                    elements: vec![(-1, &other.y), (1, &start.y)],
                    constant: 0,
                })?,
                Some((last, point)) => {
                    let back = self.difference(&point.x, &x);
                    self.vanish(&Equation {
                        products: vec![(1, [&slope, &run]), (1, [last, &back])],
                        elements: vec![(-1, &other.y), (-1, &point.y)],
                        constant: 0,
                    })?;
                }
            }
            x = self.third(&slope, [&x, &other.x])?;
            line = Some((slope, other));
        }
        let Some((slope, point)) = line else {
            return Ok(start.clone());
        };
        self.beyond((slope, point), x)
    }

    /// Doubles a point: no point has order two.
    ///
    /// # Errors
    /// None for these equations.
    pub fn double(&mut self, p: &Point) -> Result<Point, Error> {
        let [x, y] = [p.x.value(), p.y.value()];
        let slope = Fq::from(3) * x.square() * y.double().inverse().unwrap_or_default();
        let slope = self.element(slope);
        self.vanish(&Equation {
            products: vec![(2, [&slope, &p.y]), (-3, [&p.x, &p.x])],
            elements: Vec::new(),
            constant: 0,
        })?;
        let x = self.third(&slope, [&p.x, &p.x])?;
        self.beyond((slope, p), x)
    }

    /// Returns the abscissa of the third point on a line: `slope^2 - x_1 - x_2`.
    fn third(&mut self, slope: &Element, [x1, x2]: [&Element; 2]) -> Result<Element, Error> {
        let x = self.element(slope.value().square() - x1.value() - x2.value());
        let mut elements = match x1.limbs == x2.limbs {
            true => vec![(-2, x1)],
            false => vec![(-1, x1), (-1, x2)],
        };
        elements.push((-1, &x));
        self.vanish(&Equation {
            products: vec![(1, [slope, slope])],
            elements,
            constant: 0,
        })?;
        Ok(x)
    }

    /// Returns the point with abscissa x that is opposite to a point of a line.
    fn beyond(&mut self, (slope, point): Line<'_>, x: Element) -> Result<Point, Error> {
        let y = self.element(ordinate(&slope, point, &x));
        let run = self.difference(&point.x, &x);
        self.vanish(&Equation {
            products: vec![(1, [&slope, &run])],
            elements: vec![(-1, &point.y), (-1, &y)],
            constant: 0,
        })?;
        Ok(Point { x, y })
    }
}

/// Returns the ordinate of the point with abscissa x that is opposite to a point of a line.
fn ordinate(slope: &Element, point: &Point, x: &Element) -> Fq {
    slope.value() * (point.x.value() - x.value()) - point.y.value()
}
