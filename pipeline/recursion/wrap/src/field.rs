//! Numbers modulo the order `q` of the curve's coordinates, in limbs.
//!
//! An equation between such numbers, `sum_i s_i x_i y_i + sum_j t_j z_j = 0` modulo `q`, is an
//! equation between integers with a quotient: the sum is `k q`. Both sides are equal modulo `r`, by
//! natives, and modulo `2^260`, by three limbs with carries, and their difference is below
//! `r 2^260`: so they are equal. (Aztec, "ultra plonk: non-native field arithmetic"; the bounds are
//! below.)

use std::cmp::Ordering;
use std::collections::VecDeque;

use ark_bn254::{Fq, Fr};
use ark_ff::{Field as _, PrimeField as _};
use ark_ff::{One as _, Zero as _};
use num_bigint::{BigInt, BigUint, Sign};
use zkfabric_plonk::Gate;

use crate::Error;
use crate::composer::{Composer, Number, RANGE_BITS};
use crate::range::{bits, power};

/// Bits of the lowest limb.
pub(crate) const LOW: u32 = 7 * RANGE_BITS;
/// Bits of the middle limb. Limbs `x_i` are at `2^0, 2^91, 2^169`, so that the product of two
/// middle limbs is at `2^182`, and all products outside the positions below are multiples of
/// `2^260`.
const MIDDLE: u32 = 6 * RANGE_BITS;
/// Bits below the last limb.
const BELOW_TOP: u32 = LOW + MIDDLE;
/// Bits of an element's last limb, so that elements are below `2^254`.
const TOP: u32 = 254 - BELOW_TOP;
/// Bits of each position: the sum of a position and its incoming carry is a multiple of 2 to this
/// power, and the factor is the outgoing carry.
const POSITIONS: [u32; 3] = [LOW, MIDDLE, LOW];
/// Bits of a carry, with its sign. With factors that sum to eight, and a quotient whose limbs are
/// below `2^91`, `2^78` and `2^91`, the positions' sums are below `9 * 2^182`, `18 * 2^169 + 2^96`
/// and `20 * 2^176 + 2^182 + 2^98`: carries are below `2^97` on either side.
const CARRY: u32 = 8 * RANGE_BITS;
/// Bits of a quotient's last limb.
const QUOTIENT_TOP: u32 = 7 * RANGE_BITS;
/// Power of two that is added to a quotient to make it nonnegative. A sum of products is below
/// `8 * 2^508`, so quotients are below `2^258`. The sum minus a quotient of `2^259` times `q` is
/// below `2^511 + 2^512.6`, and `r 2^260` is `2^513.6`.
const QUOTIENT_SHIFT: u32 = BELOW_TOP + QUOTIENT_TOP - 1;
/// Largest sum of the magnitudes of an equation's factors times their weights: the bounds above
/// rely on it.
const MOST: u64 = 8;

/// A number modulo `q`, represented by an integer of its class: the magnitudes of its limbs are
/// below `2^91`, `2^78` and `2^85` times its weight.
///
/// An element that a prover chooses has weight one, and its integer is in `0..2^254`.
#[derive(Debug, Clone)]
pub struct Element {
    pub(crate) integer: BigInt,
    pub(crate) limbs: [Number; 3],
    pub(crate) native: Number,
    pub(crate) weight: u64,
}

impl Element {
    /// Returns the element's class modulo `q`.
    #[must_use]
    pub fn value(&self) -> Fq {
        let order = order();
        let reduced = (&self.integer % &order + &order) % &order;
        Fq::from(reduced.to_biguint().unwrap_or_default())
    }
}

/// An equation: products and elements with their signs or small factors.
#[derive(Debug, Default)]
pub struct Equation<'a> {
    /// Factors and pairs.
    pub products: Vec<(i64, [&'a Element; 2])>,
    /// Factors and elements.
    pub elements: Vec<(i64, &'a Element)>,
    /// A constant.
    pub constant: i64,
}

impl Equation<'_> {
    fn check(&self) -> Result<(), Error> {
        let products = self.products.iter();
        let products = products.map(|(s, [x, y])| (*s, x.weight.saturating_mul(y.weight)));
        let elements = self.elements.iter().map(|(t, z)| (*t, z.weight));
        let all = products.chain(elements).chain([(self.constant, 1)]);
        let weights = all.map(|(factor, weight)| factor.unsigned_abs().saturating_mul(weight));
        let weight = weights.fold(0, u64::saturating_add);
        match weight <= MOST {
            true => Ok(()),
            false => Err(Error::Equation {
                weight,
                limit: MOST,
            }),
        }
    }
}

/// Converts an integer to an element of the scalar field.
fn scalar(integer: &BigInt) -> Fr {
    let magnitude = Fr::from(integer.magnitude().clone());
    match integer.sign() {
        Sign::Minus => -magnitude,
        Sign::NoSign | Sign::Plus => magnitude,
    }
}

/// Returns the integer of least magnitude in the class of a scalar.
fn integer(scalar: Fr) -> BigInt {
    let positive = BigInt::from(BigUint::from(scalar.into_bigint()));
    let negative = BigInt::from(BigUint::from((-scalar).into_bigint()));
    match positive <= negative {
        true => positive,
        false => -negative,
    }
}

/// Returns the limbs of a nonnegative integer; the last limb holds the rest.
fn limbs(integer: &BigInt) -> [Fr; 3] {
    let mask = |bits: u32| (BigInt::one() << bits) - BigInt::one();
    [
        integer & mask(LOW),
        (integer >> LOW) & mask(MIDDLE),
        integer >> BELOW_TOP,
    ]
    .map(|limb| scalar(&limb))
}

/// Returns the integer with these limbs.
fn joined(limbs: [Number; 3]) -> BigInt {
    let [low, middle, high] = limbs.map(|limb| integer(limb.value()));
    low + (middle << LOW) + (high << BELOW_TOP)
}

fn order() -> BigInt {
    BigInt::from(BigUint::from(Fq::MODULUS))
}

impl Composer {
    /// Adds an element with this value.
    pub fn element(&mut self, value: Fq) -> Element {
        #[cfg(test)]
        let value = match self.other_element {
            Some((place, other)) if place == self.elements.len() => other,
            _ => value,
        };
        let integer = BigInt::from(BigUint::from(value.into_bigint()));
        let element = self.limbs(&integer, TOP);
        #[cfg(test)]
        self.elements.push((element.limbs, value));
        element
    }

    /// Adds range-checked limbs of a nonnegative integer.
    fn limbs(&mut self, integer: &BigInt, top: u32) -> Element {
        let limbs = limbs(integer).map(|limb| self.number(limb));
        let element = self.before_low(limbs);
        self.limbs_in_range(limbs, top);
        element
    }

    /// Constrains limbs to their ranges. The first row begins with the lowest limb.
    fn limbs_in_range(&mut self, limbs: [Number; 3], top: u32) {
        for (limb, bits) in limbs.into_iter().zip([LOW, MIDDLE, top]) {
            self.range(limb, bits);
        }
    }

    /// Returns the element with these range-checked limbs. The next row must begin with the lowest
    /// limb.
    pub(crate) fn before_low(&mut self, limbs: [Number; 3]) -> Element {
        let [_, middle, high] = limbs;
        let (Gate { r, o, .. }, element) = self.joined(limbs);
        let gate = Gate {
            l: Fr::one(),
            r: -r,
            o: -o,
            n: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [element.native, middle, high]);
        element
    }

    /// Returns the element with these limbs and a new number for its native, and the gate that
    /// relates them where the limbs are a row's wires and the next row begins with the native.
    pub(crate) fn joined(&mut self, limbs: [Number; 3]) -> (Gate, Element) {
        let [low, middle, high] = limbs;
        let gate = Gate {
            l: Fr::one(),
            r: power(LOW),
            o: power(BELOW_TOP),
            n: -Fr::one(),
            ..Gate::default()
        };
        let native = low.value() + gate.r * middle.value() + gate.o * high.value();
        let element = Element {
            integer: joined(limbs),
            native: self.number(native),
            limbs,
            weight: 1,
        };
        (gate, element)
    }

    /// Returns a constant element.
    pub fn constant_element(&mut self, value: Fq) -> Element {
        let integer = BigInt::from(BigUint::from(value.into_bigint()));
        Element {
            limbs: limbs(&integer).map(|limb| self.constant(limb)),
            native: self.constant(scalar(&integer)),
            integer,
            weight: 1,
        }
    }

    /// Returns `x - y`.
    pub fn difference(&mut self, x: &Element, y: &Element) -> Element {
        let subtract = [Fr::one(), -Fr::one(), Fr::zero()];
        let [x0, x1, x2] = x.limbs;
        let [y0, y1, y2] = y.limbs;
        Element {
            integer: &x.integer - &y.integer,
            limbs: [[x0, y0], [x1, y1], [x2, y2]].map(|pair| self.linear(subtract, pair)),
            native: self.linear(subtract, [x.native, y.native]),
            weight: x.weight.saturating_add(y.weight),
        }
    }

    /// Returns `-x`.
    pub fn negation(&mut self, x: &Element) -> Element {
        let negate = [-Fr::one(), Fr::zero(), Fr::zero()];
        Element {
            integer: -&x.integer,
            limbs: x.limbs.map(|limb| self.linear(negate, [limb; 2])),
            native: self.linear(negate, [x.native; 2]),
            weight: x.weight,
        }
    }

    /// Returns the low 128 bits of an element's integer, and the bits above. The element's weight
    /// must be one, and its limbs nonnegative.
    pub(crate) fn coordinate(&mut self, element: &Element) -> [Number; 2] {
        let [low, middle, high] = element.limbs;
        let (first, second) = (128 - LOW, BELOW_TOP - 128);
        let [m0, m1] = [(0, first), (first, second)]
            .map(|(from, count)| self.ranged(bits(middle.value(), from, count), count));
        let sum = self.linear([Fr::one(), power(first), Fr::zero()], [m0, m1]);
        self.equal(sum, middle);
        [
            self.linear([Fr::one(), power(LOW), Fr::zero()], [low, m0]),
            self.linear([Fr::one(), power(second), Fr::zero()], [m1, high]),
        ]
    }

    /// Returns the halves of an element's integer, and constrains the integer to be below `q`.
    pub(crate) fn canonical(&mut self, element: &Element) -> [Number; 2] {
        let halves = self.coordinate(element);
        let greatest: BigInt = order() - BigInt::one();
        let low = &greatest & ((BigInt::one() << 128) - BigInt::one());
        let high: BigInt = greatest >> 128;
        self.at_most(halves, [low, high].map(|half| scalar(&half)));
        halves
    }

    /// Constrains a difference of two elements of `0..2^254` to be nonzero modulo `q`. The elements
    /// are below `2 q`: their difference is none of zero, `q` and `-q`.
    ///
    /// Differences that equal one of these only modulo `r` may be refused: the probability is
    /// negligible.
    pub fn nonzero(&mut self, difference: &Element) {
        let difference = difference.native;
        let square = self.product(difference, difference);
        let order = scalar(&order());
        let gate = Gate {
            m: Fr::one(),
            l: -order.square(),
            o: -Fr::one(),
            ..Gate::default()
        };
        let value = difference.value() * (square.value() - order.square());
        let product = self.number(value);
        self.gate(gate, [difference, square, product]);
        self.inverse(product);
    }

    /// Constrains an equation to hold modulo `q`.
    ///
    /// # Errors
    /// [`Error::Equation`] if the factors sum to more than 8.
    pub fn vanish(&mut self, equation: &Equation<'_>) -> Result<(), Error> {
        equation.check()?;
        let products = equation.products.iter();
        let products = products.map(|(s, [x, y])| BigInt::from(*s) * &x.integer * &y.integer);
        let elements = equation.elements.iter();
        let elements = elements.map(|(t, z)| BigInt::from(*t) * &z.integer);
        let sum: BigInt = products.chain(elements).sum();
        let sum = sum + BigInt::from(equation.constant);
        // If a false value leaves a remainder, the quotient is rounded towards zero: the equation
        // then has no solution.
        let shift = BigInt::one() << QUOTIENT_SHIFT;
        let quotient = limbs(&(sum / order() + &shift)).map(|limb| self.number(limb));
        self.vanish_natively(equation, quotient, &shift);
        self.limbs_in_range(quotient, QUOTIENT_TOP);

        let of_shift = limbs(&shift);
        let mut carried: Option<Number> = None;
        let bias = power(CARRY - 1);
        for (position, bits) in POSITIONS.into_iter().enumerate() {
            let mut sum = Sum::default();
            if let Some(carry) = carried {
                sum.terms.push_back((Fr::one(), carry));
                sum.constant -= bias;
            }
            sum.position(equation, position);
            for (i, j, unit) in pairs(position) {
                let (order, limb) = (of_order(j), quotient.get(i));
                sum.terms.extend(limb.map(|limb| (-order * unit, *limb)));
                let shift = of_shift.get(i).copied().unwrap_or_default();
                sum.constant += shift * order * unit;
            }
            let unit = power(bits);
            let carry = sum.value() * unit.inverse().unwrap_or_default() + bias;
            let carry = self.number(carry);
            sum.constant += unit * bias;
            self.accumulate(sum, -unit);
            // The next row begins with the carry.
            self.range(carry, CARRY);
            carried = Some(carry);
        }
        Ok(())
    }

    /// Constrains an equation modulo the scalar field's order, with a quotient of these limbs minus
    /// a shift. The next row must begin with the lowest limb.
    fn vanish_natively(&mut self, equation: &Equation<'_>, quotient: [Number; 3], shift: &BigInt) {
        let [_, middle, high] = quotient;
        let native = scalar(&order());
        let products = equation.products.iter();
        let products = products.map(|(s, [x, y])| (Fr::from(*s), [x.native, y.native]));
        let elements = equation.elements.iter();
        let elements = elements.map(|(t, z)| (Fr::from(*t), z.native));
        let above = [(LOW, middle), (BELOW_TOP, high)];
        let above = above.map(|(bits, limb)| (-native * power(bits), limb));
        let sum = Sum {
            products: products.collect(),
            terms: elements.chain(above).collect(),
            constant: native * scalar(shift) + Fr::from(equation.constant),
        };
        self.accumulate(sum, -native);
    }

    /// Constrains a sum plus `n` times the next row's first wire to be zero.
    ///
    /// A row takes a product, or a number, and has two free places: its third wire and the next
    /// row's first wire, which is free if the next row is a sum of linear terms. So two products
    /// take three rows with the sum of both, or four with room for two more terms.
    fn accumulate(&mut self, sum: Sum, n: Fr) {
        let Sum {
            products,
            mut terms,
            constant,
        } = sum;
        let one = Fr::one();
        let none = (Fr::zero(), self.zero());
        let pairs = (products.len() + 2).saturating_sub(terms.len()) / 2;
        let (paired, single) = products.split_at(2 * pairs.min(products.len() / 2));
        let groups: Vec<&[Product]> = paired.chunks(2).chain(single.chunks(1)).collect();
        // The partial sum that no row begins with, and the one that the next row begins with.
        let mut head: Option<Number> = None;
        let mut begins = match groups.as_slice() {
            [] => terms.pop_front().unwrap_or(none),
            _ => none,
        };
        for (place, group) in groups.iter().enumerate() {
            let [.., (factor, [x, y])] = group else {
                continue;
            };
            let beside = match group {
                [first, _] => Some((one, self.weighted(first))),
                _ => match head.take() {
                    Some(head) => Some((one, head)),
                    None => terms.pop_front(),
                },
            };
            let (o, c) = beside.unwrap_or(none);
            let gate = Gate {
                m: *factor,
                o,
                ..Gate::default()
            };
            let is_last = place + 1 == groups.len();
            if is_last && head.is_none() && terms.is_empty() {
                let k = constant;
                return self.gate(Gate { n, k, ..gate }, [*x, *y, c]);
            }
            let sum = self.number(*factor * x.value() * y.value() + o * c.value());
            self.gate(Gate { n: -one, ..gate }, [*x, *y, c]);
            begins = (one, sum);
            let before = head.take().map(|head| (one, head));
            if is_last {
                before.into_iter().for_each(|term| terms.push_front(term));
            } else {
                let (r, b) = before.or_else(|| terms.pop_front()).unwrap_or(none);
                head = Some(self.linear([one, r, Fr::zero()], [sum, b]));
            }
        }
        loop {
            let (l, a) = begins;
            let [(r, b), (o, c)] = [(); 2].map(|()| terms.pop_front().unwrap_or(none));
            let gate = Gate {
                l,
                r,
                o,
                ..Gate::default()
            };
            if terms.is_empty() {
                let k = constant;
                return self.gate(Gate { n, k, ..gate }, [a, b, c]);
            }
            let sum = self.number(l * a.value() + r * b.value() + o * c.value());
            self.gate(Gate { n: -one, ..gate }, [a, b, c]);
            begins = (one, sum);
        }
    }

    /// Returns a product with its factor.
    fn weighted(&mut self, (factor, [x, y]): &Product) -> Number {
        let product = self.number(*factor * x.value() * y.value());
        let gate = Gate {
            m: *factor,
            o: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [*x, *y, product]);
        product
    }
}

/// A factor and the pair that it multiplies.
type Product = (Fr, [Number; 2]);

/// A sum of products, terms and a constant.
#[derive(Debug, Default)]
struct Sum {
    products: Vec<Product>,
    terms: VecDeque<(Fr, Number)>,
    constant: Fr,
}

impl Sum {
    /// Adds an equation's terms at a position.
    fn position(&mut self, equation: &Equation<'_>, position: usize) {
        for (factor, [x, y]) in &equation.products {
            let is_square = x.limbs == y.limbs;
            for (i, j, unit) in pairs(position) {
                // In a square each pair of limbs is taken once.
                let times = match (is_square, i.cmp(&j)) {
                    (false, _) | (true, Ordering::Equal) => 1,
                    (true, Ordering::Less) => 2,
                    (true, Ordering::Greater) => continue,
                };
                let pair = x.limbs.get(i).zip(y.limbs.get(j));
                let product = pair.map(|(x, y)| (Fr::from(times * *factor) * unit, [*x, *y]));
                self.products.extend(product);
            }
        }
        for (factor, element) in &equation.elements {
            let limb = element.limbs.get(position);
            let term = limb.map(|limb| (Fr::from(*factor), *limb));
            self.terms.extend(term);
        }
        if position == 0 {
            self.constant += Fr::from(equation.constant);
        }
    }

    fn value(&self) -> Fr {
        let products = self.products.iter();
        let products = products.map(|(factor, [x, y])| *factor * x.value() * y.value());
        let terms = self.terms.iter().map(|(factor, x)| *factor * x.value());
        products.chain(terms).sum::<Fr>() + self.constant
    }
}

/// Returns the limbs whose products are at a position, with their units.
fn pairs(position: usize) -> impl Iterator<Item = (usize, usize, Fr)> {
    (0..=position).map(move |i| {
        let j = position - i;
        // Two middle limbs are at 2^182, the last position at 2^169.
        let unit = if (i, j) == (1, 1) { LOW - MIDDLE } else { 0 };
        (i, j, power(unit))
    })
}

/// Returns a limb of the order.
fn of_order(limb: usize) -> Fr {
    let [low, middle, high] = limbs(&order());
    [low, middle, high].get(limb).copied().unwrap_or_default()
}
