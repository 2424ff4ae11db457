//! Numbers modulo the order `q` of the curve's coordinates, in limbs.
//!
//! An equation between them, `sum_i s_i x_i y_i + sum_j t_j z_j = 0` modulo `q`, is one between integers with a quotient: the sum is `k q`. Both
//! sides are equal modulo `r`, by natives, and modulo `2^273`, by three limbs with carries, and their difference is below `r 2^273`: they are
//! equal. (Aztec, "ultra plonk: non-native field arithmetic"; the bounds are below.)

use std::collections::VecDeque;

use ark_bn254::{Fq, Fr};
use ark_ff::{Field as _, One as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint, Sign};
use zkfabric_plonk::Gate;

use crate::Error;
use crate::composer::{Composer, Number, RANGE_BITS};
use crate::range::power;

/// Bits of a limb.
const LIMB: u32 = 7 * RANGE_BITS;
/// Bits of an element's last limb, so that elements are below `2^260`.
const TOP: u32 = 6 * RANGE_BITS;
/// Bits of a carry, with its sign: a position's sum is below `2^190`, so that carries are below `2^100` on either side.
const CARRY: u32 = 8 * RANGE_BITS;
/// What is added to a quotient so that it has no sign. A sum of products is below `8 * 2^520`, so that quotients are below `2^270`.
const QUOTIENT_SHIFT: u32 = 272;
/// Most that the factors of an equation may sum to, without their signs: the bounds above count on it.
const MOST: u64 = 8;

/// An integer below `2^260`, or a difference of two.
#[derive(Debug, Clone)]
pub struct Element {
    integer: BigInt,
    limbs: [Number; 3],
    native: Number,
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
}

impl Equation<'_> {
    fn check(&self) -> Result<(), Error> {
        let products = self.products.iter().map(|(factor, _)| factor);
        let elements = self.elements.iter().map(|(factor, _)| factor);
        let factors = products.chain(elements).map(|factor| factor.unsigned_abs());
        let weight = factors.fold(0, u64::saturating_add);
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
        self.limbs(integer, TOP)
    }

    /// Limbs of an integer without sign, in their ranges.
    fn limbs(&mut self, integer: BigInt, top: u32) -> Element {
        let limbs = limbs(&integer).map(|limb| self.number(limb));
        for (limb, bits) in limbs.into_iter().zip([LIMB, LIMB, top]) {
            self.range(limb, bits);
        }
        self.joined(integer, limbs)
    }

    fn joined(&mut self, integer: BigInt, limbs: [Number; 3]) -> Element {
        let [low, middle, high] = limbs;
        let terms = [
            (Fr::one(), low),
            (power(LIMB), middle),
            (power(2 * LIMB), high),
        ];
        Element {
            integer,
            native: self.sum(terms, Fr::zero()),
            limbs,
        }
    }

    /// `x - y`, for the products of an equation.
    pub fn difference(&mut self, x: &Element, y: &Element) -> Element {
        let subtract = [Fr::one(), -Fr::one(), Fr::zero()];
        let limbs = x.limbs.into_iter().zip(y.limbs);
        let limbs: Vec<Number> = limbs.map(|(x, y)| self.linear(subtract, [x, y])).collect();
        let mut limbs = limbs.into_iter();
        Element {
            integer: &x.integer - &y.integer,
            limbs: x.limbs.map(|x| limbs.next().unwrap_or(x)),
            native: self.linear(subtract, [x.native, y.native]),
        }
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
        // Rounded towards zero where a false value leaves a rest: the equation then has no solution.
        let shift = BigInt::one() << QUOTIENT_SHIFT;
        let quotient = self.limbs(sum / order() + &shift, LIMB);

        // Position by position: products, elements, minus the quotient's products with q, and what comes from below.
        let of_order = limbs(&order());
        let of_shift = limbs(&shift);
        let mut carried: Option<Number> = None;
        let unit = power(LIMB);
        let bias = power(CARRY - 1);
        for position in 0..3_usize {
            let mut products = Vec::new();
            for (factor, [x, y]) in &equation.products {
                for (i, x) in x.limbs.iter().enumerate() {
                    let other = position.checked_sub(i).and_then(|j| y.limbs.get(j));
                    products.extend(other.map(|y| (Fr::from(*factor), [*x, *y])));
                }
            }
            let mut terms = VecDeque::new();
            let mut constant = Fr::zero();
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
        let constant = native * scalar(&shift);
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
