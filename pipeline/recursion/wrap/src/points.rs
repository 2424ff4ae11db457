//! Points of BN254's first group by their coordinates, infinity not among them.

use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{AdditiveGroup as _, Field as _};

use crate::composer::{Composer, Number};
use crate::{Element, Equation, Error};

/// A point that is not infinity. What makes one shows that it is on the curve.
#[derive(Debug, Clone)]
pub struct Point {
    pub(crate) x: Element,
    pub(crate) y: Element,
}

impl Point {
    /// The point that the prover has.
    pub fn value(&self) -> G1Affine {
        G1Affine::new_unchecked(self.x.value(), self.y.value())
    }

    /// Its coordinates.
    #[must_use]
    pub const fn coordinates(&self) -> [&Element; 2] {
        [&self.x, &self.y]
    }
}

/// A line that gave a sum: its slope and the point that was added. It goes through the point opposite to the sum.
type Line<'a> = (Element, &'a Point);

impl Composer {
    /// A point with this value: `y^2 = x^3 + 3`. Infinity has no coordinates that satisfy it.
    ///
    /// # Errors
    /// None that its equations give cause for.
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

    /// A constant point; infinity has zeros for its coordinates and is on no curve.
    pub fn constant_point(&mut self, value: &G1Affine) -> Point {
        let (x, y) = value.xy().unwrap_or_default();
        let [x, y] = [x, y].map(|coordinate| self.constant_element(coordinate));
        Point { x, y }
    }

    /// The low and the high 128 bits of x, then of y, which are below `q`.
    pub fn point_halves(&mut self, point: &Point) -> [Number; 4] {
        let [[x0, x1], [y0, y1]] = point.coordinates().map(|x| self.canonical(x));
        [x0, x1, y0, y1]
    }

    /// The opposite point.
    pub fn opposite(&mut self, point: &Point) -> Point {
        Point {
            x: point.x.clone(),
            y: self.negation(&point.y),
        }
    }

    /// The sum of two points that are neither equal nor opposite: others are refused.
    ///
    /// # Errors
    /// None that its equations give cause for.
    pub fn add(&mut self, p: &Point, q: &Point) -> Result<Point, Error> {
        self.add_all(p, core::slice::from_ref(q))
    }

    /// A point plus others, one after the other. Each has another abscissa than the sum before it, or is refused.
    ///
    /// Only the last sum gets an ordinate: those between follow from the line that gave the sum, through the point that was added.
    ///
    /// # Errors
    /// None that its equations give cause for.
    pub fn add_all(&mut self, start: &Point, others: &[Point]) -> Result<Point, Error> {
        let mut x = start.x.clone();
        let mut line: Option<Line<'_>> = None;
        for other in others {
            let run = self.difference(&other.x, &x);
            // Of equal coordinates any slope would do.
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

    /// Twice a point: no point has the order two.
    ///
    /// # Errors
    /// None that its equations give cause for.
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

    /// The abscissa of the third point on a line: `slope^2 - x_1 - x_2`.
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

    /// The point with abscissa x that is opposite to one of a line.
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

/// The ordinate of the point with abscissa x that is opposite to one of a line.
fn ordinate(slope: &Element, point: &Point, x: &Element) -> Fq {
    slope.value() * (point.x.value() - x.value()) - point.y.value()
}
