//! Products for the device's multipliers: rows of 26 x 17 bit tiles, Karatsuba above them, and
//! products by constants.
//!
//! A DSP48E2 multiplies 27 x 18 bits signed, so 26 x 17 unsigned. Tiles of one row (one 26-bit
//! digit of x, consecutive 17-bit digits of y) form a cascade: each tile adds the previous tile's
//! upper part (P >> 17) to its product, in the DSP's own adder and over dedicated wires; the lower
//! 17 bits are final. A cascade of L tiles is a 26 x 17L bit product and takes 3 clocks (operand,
//! product and sum registers), plus one per further tile.

use num_bigint::{BigInt, BigUint};
use zkfabric_hdl_toolkit::datapath::{Builder, Wire};

use super::sum::{Term, sum};

/// Bits per digit of x.
pub(crate) const WIDE: usize = 26;
/// Bits per digit of y.
pub(crate) const NARROW: usize = 17;

/// Structure of products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shape {
    /// Number of chained tiles in a row.
    pub(crate) cascade: usize,
    /// Maximum carry chain of the sums.
    pub(crate) chain: usize,
}

/// The digits of y: slices of a wire, or of a constant.
enum Digits<'a> {
    Wire(Wire),
    Constant(&'a BigUint, usize),
}

impl Digits<'_> {
    fn width(&self) -> usize {
        match self {
            Self::Wire(w) => w.width(),
            Self::Constant(_, width) => *width,
        }
    }

    fn digit(&self, b: &mut Builder, index: usize) -> Wire {
        let low = index * NARROW;
        let width = NARROW.min(self.width() - low);
        match self {
            Self::Wire(w) => b.slice(*w, low, width),
            Self::Constant(v, _) => {
                let digit = (*v >> low) & ((BigUint::from(1u8) << width) - 1u8);
                b.constant(&digit, width)
            }
        }
    }
}

/// Returns the terms of x y from the tiles for which `keep(26 i + 17 j)` holds; kept tiles of a row
/// are consecutive.
fn tiles(
    b: &mut Builder,
    x: Wire,
    y: &Digits<'_>,
    shape: Shape,
    keep: impl Fn(usize) -> bool,
) -> Vec<Term> {
    let mut terms = Vec::new();
    for i in 0..x.width().div_ceil(WIDE) {
        let low = i * WIDE;
        let digit = b.slice(x, low, WIDE.min(x.width() - low));
        let row: Vec<usize> = (0..y.width().div_ceil(NARROW))
            .filter(|j| keep(low + j * NARROW))
            .collect();
        for chain in row.chunks(shape.cascade) {
            // Index of the digit of x and of the first digit of y.
            let name = format!("tile_{i}_{}", chain[0]);
            let wire = b.named(&name, |b| cascade(b, digit, y, chain));
            terms.push(Term::plus(wire, low + chain[0] * NARROW));
        }
    }
    terms
}

/// Multiplies a digit of x by consecutive digits of y.
fn cascade(b: &mut Builder, x: Wire, y: &Digits<'_>, digits: &[usize]) -> Wire {
    let mut parts: Vec<Wire> = Vec::with_capacity(digits.len());
    let mut before: Option<Wire> = None;
    let start = digits
        .iter()
        .map(|&j| y.digit(b, j))
        .chain([x])
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(|w| b.stage(w))
        .max()
        .unwrap_or(0);
    for (k, &j) in digits.iter().enumerate() {
        let digit = y.digit(b, j);
        // Operand registers, k clocks after the first tile's.
        let x = b.delay_to(x, start + 1 + k);
        let digit = b.delay_to(digit, start + 1 + k);
        let product = b.multiply(x, digit);
        let product = b.register(product);
        // (2^a - 1)(2^17k - 1) >> 17(k-1) < 2^(a+17): the sum is no wider than the product.
        let total = match before {
            Some(low) if low.width() > NARROW => {
                let upper = b.slice(low, NARROW, low.width() - NARROW);
                // A short last digit makes the product narrower than the incoming sum.
                b.sum(&[product, upper], product.width().max(upper.width()))
            }
            _ => product,
        };
        let total = b.register(total);
        if let Some(low) = before {
            parts.push(b.slice(low, 0, NARROW.min(low.width())));
        }
        before = Some(total);
    }
    parts.extend(before);
    let all = b.concatenate(&parts);
    let width = x.width() + digits.iter().map(|&j| y.digit(b, j).width()).sum::<usize>();
    b.slice(all, 0, width.min(all.width()))
}

/// Computes the full product x y: `levels` of Karatsuba, then tiles.
///
/// Karatsuba: x = x1 2^h + x0, y likewise; with m = (x0 + x1)(y0 + y1), x y = x1 y1 2^2h + (m - x0
/// y0 - x1 y1) 2^h + x0 y0.
pub(crate) fn product(b: &mut Builder, x: Wire, y: Wire, levels: usize, shape: Shape) -> Wire {
    let width = x.width() + y.width();
    let zero = BigInt::ZERO;
    if levels == 0 {
        let terms = tiles(b, x, &Digits::Wire(y), shape, |_| true);
        return sum(b, &terms, &zero, width, shape.chain);
    }
    let h = x.width().max(y.width()).div_ceil(2);
    let mut half = |w: Wire, name| {
        let low = b.slice(w, 0, h);
        let high = b.slice(w, h, w.width() - h);
        let terms = [Term::plus(low, 0), Term::plus(high, 0)];
        let both = b.named(name, |b| sum(b, &terms, &zero, h + 1, shape.chain));
        (low, high, both)
    };
    let (x0, x1, xs) = half(x, "xs");
    let (y0, y1, ys) = half(y, "ys");
    let low = b.named("low", |b| product(b, x0, y0, levels - 1, shape));
    let high = b.named("high", |b| product(b, x1, y1, levels - 1, shape));
    let middle = b.named("middle", |b| product(b, xs, ys, levels - 1, shape));
    let terms = [
        Term::plus(low, 0),
        Term::plus(high, 2 * h),
        Term::plus(middle, h),
        Term::minus(low, h),
        Term::minus(high, h),
    ];
    sum(b, &terms, &zero, width, shape.chain)
}

/// Returns the terms of x c modulo 2^bits, by tiles: the tiles that begin below bit `bits`.
pub(crate) fn low_tiles(
    b: &mut Builder,
    x: Wire,
    c: &BigUint,
    bits: usize,
    shape: Shape,
) -> Vec<Term> {
    tiles(b, x, &Digits::Constant(c, bits), shape, |at| at < bits)
}

/// Returns the terms of x c without the tiles that end at or below bit `from`.
pub(crate) fn high_tiles(
    b: &mut Builder,
    x: Wire,
    c: &BigUint,
    from: usize,
    shape: Shape,
) -> Vec<Term> {
    let width = c.bits() as usize;
    tiles(b, x, &Digits::Constant(c, width), shape, |at| {
        at + WIDE + NARROW > from
    })
}
