//! The odd multiples of the generator that digits ask for.

use std::sync::OnceLock;

use ark_ff::{AdditiveGroup, Field, PrimeField};
use zkfabric_kernels_cpu::lanes::LANES;

use crate::curve::{Base, GENERATOR};
use crate::inverse::inverse;
use crate::split::GENERATOR_WINDOW;

/// Number of odd multiples.
const COUNT: usize = 1 << (GENERATOR_WINDOW - 1);

/// x and y, canonical words, lowest first.
type Entry = [[u64; 4]; 2];

/// `G, 3 G, 5 G, ..` in affine coordinates, 256 KiB, computed once per process in portable code
/// (4,095 additions and 13 inversions).
#[derive(Debug)]
pub(crate) struct Generator(Box<[Entry; COUNT]>);

impl Generator {
    /// Returns the table of this process.
    pub(crate) fn get() -> &'static Self {
        static TABLE: OnceLock<Generator> = OnceLock::new();
        TABLE.get_or_init(Self::new)
    }

    /// Computes the multiples by levels: with `2^k G`, the first `2^(k - 1)` odd multiples give the
    /// next ones. A level takes one inversion.
    fn new() -> Self {
        let mut points = vec![GENERATOR];
        let [x, y] = GENERATOR;
        let mut power = double(x, y);
        while points.len() < COUNT {
            let known = points.len();
            let mut inverses: Vec<Base> = points.iter().map(|[x, _]| power[0] - x).collect();
            invert_all(&mut inverses);
            for i in 0..known {
                let [x, y] = points[i];
                points.push(add(power, [x, y], inverses[i]));
            }
            power = double(power[0], power[1]);
        }
        let mut table = Box::new([[[0; 4]; 2]; COUNT]);
        for (entry, point) in table.iter_mut().zip(&points) {
            *entry = point.map(|coordinate| coordinate.into_bigint().0);
        }
        Self(table)
    }

    /// Returns the entries `(2 i + 1) G` at these indices.
    #[inline(always)]
    pub(crate) fn entries(&self, indices: &[u16; LANES]) -> [&Entry; LANES] {
        indices.map(|index| &self.0[usize::from(index) % COUNT])
    }
}

/// `2 (x, y)`, for `y != 0`.
fn double(x: Base, y: Base) -> [Base; 2] {
    let square = x.square();
    let slope = (square.double() + square) * inverse(y.double());
    let double = slope.square() - x.double();
    [double, slope * (x - double) - y]
}

/// The sum of two points, with the inverse of the difference of their x.
fn add([x1, y1]: [Base; 2], [x2, y2]: [Base; 2], inverse: Base) -> [Base; 2] {
    let slope = (y1 - y2) * inverse;
    let x = slope.square() - x1 - x2;
    [x, slope * (x2 - x) - y2]
}

/// Replaces elements that are not zero by their inverses.
fn invert_all(elements: &mut [Base]) {
    let mut products = Vec::with_capacity(elements.len());
    let mut product = Base::ONE;
    for element in elements.iter() {
        products.push(product);
        product *= element;
    }
    let mut rest = inverse(product);
    for (element, product) in elements.iter_mut().zip(products).rev() {
        let next = rest * *element;
        *element = rest * product;
        rest = next;
    }
}
