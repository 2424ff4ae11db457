//! Numbers modulo the order `q` of the curve's coordinates, in limbs.
//!
//! An equation between them, `sum_i s_i x_i y_i + sum_j t_j z_j = 0` modulo `q`, is one between integers with a quotient: the sum is `k q`. Both
//! sides are equal modulo `r`, by natives, and modulo `2^273`, by three limbs with carries, and their difference is below `r 2^273`: they are
//! equal. (Aztec, "ultra plonk: non-native field arithmetic"; the bounds are below.)

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

/// Bits of a limb.
pub(crate) const LIMB: u32 = 7 * RANGE_BITS;
/// Bits of an element's last limb, so that elements are below `2^254`.
const TOP: u32 = 254 - 2 * LIMB;
/// Bits of a carry, with its sign: a position's sum is below `2^188`, so that carries are below `2^98` on either side.
const CARRY: u32 = 8 * RANGE_BITS;
/// Bits of a quotient's last limb.
const QUOTIENT_TOP: u32 = 6 * RANGE_BITS;
/// What is added to a quotient so that it has no sign, as a power of two. A sum of products is below `8 * 2^508`, so that quotients are below
/// `2^258`.
const QUOTIENT_SHIFT: u32 = 2 * LIMB + QUOTIENT_TOP - 1;
/// Most that the factors of an equation may sum to, without their signs and times the weights: the bounds above count on it.
const MOST: u64 = 8;

/// A number modulo `q` by an integer of its class: its limbs are below `2^91` times its weight, without their signs, and the last one below `2^72`
/// times it.
///
/// The weight of an element that a prover chooses is one, and its integer is one of `0..2^254`.
#[derive(Debug, Clone)]
pub struct Element {
    pub(crate) integer: BigInt,
    pub(crate) limbs: [Number; 3],
    pub(crate) native: Number,
    pub(crate) weight: u64,
}

impl Element {
    /// Its class modulo `q`.
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

/// An integer as an element of the scalar field.
fn scalar(integer: &BigInt) -> Fr {
    let magnitude = Fr::from(integer.magnitude().clone());
    match integer.sign() {
        Sign::Minus => -magnitude,
        Sign::NoSign | Sign::Plus => magnitude,
    }
}

/// The integer of least magnitude that an element of the scalar field stands for.
fn integer(scalar: Fr) -> BigInt {
    let positive = BigInt::from(BigUint::from(scalar.into_bigint()));
    let negative = BigInt::from(BigUint::from((-scalar).into_bigint()));
    match positive <= negative {
        true => positive,
        false => -negative,
    }
}

/// The limbs of an integer without sign; what does not fit is in the last one.
fn limbs(integer: &BigInt) -> [Fr; 3] {
    let mask = (BigInt::one() << LIMB) - BigInt::one();
    [
        integer & &mask,
        (integer >> LIMB) & &mask,
        integer >> (2 * LIMB),
    ]
    .map(|limb| scalar(&limb))
}

fn order() -> BigInt {
    BigInt::from(BigUint::from(Fq::MODULUS))
}

impl Composer {
    /// An element with this value.
    pub fn element(&mut self, value: Fq) -> Element {
        let integer = BigInt::from(BigUint::from(value.into_bigint()));
        self.limbs(&integer, TOP)
    }

    /// Limbs of an integer without sign, in their ranges.
    fn limbs(&mut self, integer: &BigInt, top: u32) -> Element {
        let limbs = limbs(integer).map(|limb| self.number(limb));
        let element = self.before_low(limbs);
        // The next row begins with the lowest limb.
        for (limb, bits) in limbs.into_iter().zip([LIMB, LIMB, top]) {
            self.range(limb, bits);
        }
        element
    }

    /// The element with these limbs, which are in their ranges. The next row has to begin with the lowest of them.
    pub(crate) fn before_low(&mut self, limbs: [Number; 3]) -> Element {
        let [low, middle, high] = limbs;
        let units = [power(LIMB), power(2 * LIMB)];
        let [r, o] = units.map(|unit| -unit);
        let [above, highest] = units;
        let value = low.value() + above * middle.value() + highest * high.value();
        let native = self.number(value);
        let gate = Gate {
            l: Fr::one(),
            r,
            o,
            n: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [native, middle, high]);
        let integers = limbs.map(|limb| integer(limb.value()));
        Element {
            integer: (integers.into_iter().rev())
                .fold(BigInt::zero(), |sum, limb| (sum << LIMB) + limb),
            native,
            limbs,
            weight: 1,
        }
    }

    /// A constant.
    pub fn constant_element(&mut self, value: Fq) -> Element {
        let integer = BigInt::from(BigUint::from(value.into_bigint()));
        Element {
            limbs: limbs(&integer).map(|limb| self.constant(limb)),
            native: self.constant(scalar(&integer)),
            integer,
            weight: 1,
        }
    }

    /// `x - y`.
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

    /// `-x`.
    pub fn negation(&mut self, x: &Element) -> Element {
        let negate = [-Fr::one(), Fr::zero(), Fr::zero()];
        Element {
            integer: -&x.integer,
            limbs: x.limbs.map(|limb| self.linear(negate, [limb; 2])),
            native: self.linear(negate, [x.native; 2]),
            weight: x.weight,
        }
    }

    /// The low 128 bits of an element's integer, and those above them. Its weight has to be one, and its limbs without sign.
    pub(crate) fn coordinate(&mut self, element: &Element) -> [Number; 2] {
        let [low, middle, high] = element.limbs;
        let (first, second) = (128 - LIMB, 2 * LIMB - 128);
        let [m0, m1] = [(0, first), (first, second)]
            .map(|(from, count)| self.ranged(bits(middle.value(), from, count), count));
        let sum = self.linear([Fr::one(), power(first), Fr::zero()], [m0, m1]);
        self.equal(sum, middle);
        [
            self.linear([Fr::one(), power(LIMB), Fr::zero()], [low, m0]),
            self.linear([Fr::one(), power(second), Fr::zero()], [m1, high]),
        ]
    }

    /// The halves of an element's integer, which is below `q`.
    pub(crate) fn canonical(&mut self, element: &Element) -> [Number; 2] {
        let halves = self.coordinate(element);
        let greatest: BigInt = order() - BigInt::one();
        let low = &greatest & ((BigInt::one() << 128) - BigInt::one());
        let high: BigInt = greatest >> 128;
        self.at_most(halves, [low, high].map(|half| scalar(&half)));
        halves
    }

    /// Shows that a difference of two elements of `0..2^254` is not zero modulo `q`. They are below `2 q`: it is none of zero, `q` and `-q`.
    ///
    /// Others may be refused, where they are one of these modulo `r` only: nobody meets such by chance.
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

    /// Shows an equation modulo `q`.
    ///
    /// # Errors
    /// [`Error::Equation`] when its factors sum to more than 8.
    pub fn vanish(&mut self, equation: &Equation<'_>) -> Result<(), Error> {
        equation.check()?;
        let products = equation.products.iter();
        let products = products.map(|(s, [x, y])| BigInt::from(*s) * &x.integer * &y.integer);
        let elements = equation.elements.iter();
        let elements = elements.map(|(t, z)| BigInt::from(*t) * &z.integer);
        let sum: BigInt = products.chain(elements).sum();
        let sum = sum + BigInt::from(equation.constant);
        // Rounded towards zero where a false value leaves a rest: the equation then has no solution.
        let shift = BigInt::one() << QUOTIENT_SHIFT;
        let quotient = self.limbs(&(sum / order() + &shift), QUOTIENT_TOP);

        // Position by position: products, elements, minus the quotient's products with q, and what comes from below.
        let of_order = limbs(&order());
        let of_shift = limbs(&shift);
        let mut carried: Option<Number> = None;
        let unit = power(LIMB);
        let bias = power(CARRY - 1);
        for position in 0..3_usize {
            let mut products = Vec::new();
            for (factor, [x, y]) in &equation.products {
                let is_square = x.limbs == y.limbs;
                for (i, x) in x.limbs.iter().enumerate() {
                    let Some(j) = position.checked_sub(i) else {
                        continue;
                    };
                    let Some(y) = y.limbs.get(j) else { continue };
                    // Of a square each pair of limbs is taken once.
                    let times = match (is_square, i.cmp(&j)) {
                        (false, _) | (true, Ordering::Equal) => 1,
                        (true, Ordering::Less) => 2,
                        (true, Ordering::Greater) => continue,
                    };
                    products.push((Fr::from(times * *factor), [*x, *y]));
                }
            }
            let mut terms = VecDeque::new();
            let mut constant = match position {
                0 => Fr::from(equation.constant),
                _ => Fr::zero(),
            };
            for (i, limb) in quotient.limbs.iter().enumerate() {
                let other = position.checked_sub(i).and_then(|j| of_order.get(j));
                terms.extend(other.map(|order| (-*order, *limb)));
                let shifted = of_shift.get(i).zip(other);
                constant += shifted.map_or_else(Fr::zero, |(shift, order)| *shift * order);
            }
            for (factor, element) in &equation.elements {
                let limb = element.limbs.get(position);
                terms.extend(limb.map(|limb| (Fr::from(*factor), *limb)));
            }
            if carried.is_some() {
                constant -= bias;
            }
            let carry = self.accumulate(carried, &products, terms, (constant, Some((unit, bias))));
            // The next row begins with the carry.
            self.range(carry, CARRY);
            carried = Some(carry);
        }

        let products = equation.products.iter();
        let products = products.map(|(s, [x, y])| (Fr::from(*s), [x.native, y.native]));
        let products: Vec<(Fr, [Number; 2])> = products.collect();
        let elements = equation.elements.iter();
        let elements = elements.map(|(t, z)| (Fr::from(*t), z.native));
        let native = scalar(&order());
        let terms = elements.chain([(-native, quotient.native)]).collect();
        let constant = native * scalar(&shift) + Fr::from(equation.constant);
        self.accumulate(None, &products, terms, (constant, None));
        Ok(())
    }

    /// The sum of a number, products, terms and a constant. With a unit and a bias, returns the number that is the sum divided by the unit, plus
    /// the bias; it has to be the next row's first wire. Otherwise shows that the sum is zero.
    fn accumulate(
        &mut self,
        mut head: Option<Number>,
        products: &[(Fr, [Number; 2])],
        mut terms: VecDeque<(Fr, Number)>,
        (constant, result): (Fr, Option<(Fr, Fr)>),
    ) -> Number {
        let zero = self.zero();
        let none = (Fr::zero(), zero);
        let one = Fr::one();
        for (factor, [x, y]) in products {
            // Beside the product a row has place for one number: the sum so far, with a term that is added to it before.
            let (o, c) = match head {
                None => terms.pop_front().unwrap_or(none),
                Some(head) => {
                    let (r, b) = terms.pop_front().unwrap_or(none);
                    (one, self.linear([one, r, Fr::zero()], [head, b]))
                }
            };
            let sum = self.number(*factor * x.value() * y.value() + o * c.value());
            let gate = Gate {
                m: *factor,
                o,
                n: -one,
                ..Gate::default()
            };
            self.gate(gate, [*x, *y, c]);
            head = Some(sum);
        }
        let mut head = head.unwrap_or(zero);
        loop {
            let [(r, b), (o, c)] = [(); 2].map(|()| terms.pop_front().unwrap_or(none));
            let sum = head.value() + r * b.value() + o * c.value();
            let (n, k, next) = match (terms.is_empty(), result) {
                (false, _) => (-one, Fr::zero(), sum),
                (true, None) => (Fr::zero(), constant, Fr::zero()),
                (true, Some((unit, bias))) => {
                    let divided = unit.inverse().unwrap_or_default() * (sum + constant);
                    (-unit, constant + unit * bias, divided + bias)
                }
            };
            let gate = Gate {
                l: one,
                r,
                o,
                n,
                k,
                ..Gate::default()
            };
            self.gate(gate, [head, b, c]);
            if terms.is_empty() && result.is_none() {
                return head;
            }
            head = self.number(next);
            if terms.is_empty() {
                return head;
            }
        }
    }
}
