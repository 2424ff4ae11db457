//! Inverses modulo a prime in portable code: division steps of D. Bernstein and B. Yang ("Fast
//! constant-time gcd computation and modular inversion", 2019), 62 at a time, in variable time.
//!
//! The batched form of the steps and its bounds are those of libsecp256k1 (`src/modinv64_impl.h`
//! and `doc/safegcd_implementation.md`). An inverse takes about a third of the time of arkworks'
//! binary algorithm, and a block of signatures waits for five of them.

use ark_ff::{BigInt, PrimeField};

/// A signed integer in five limbs of 62 bits; the last one has the sign.
type Limbs = [i64; 5];

/// Mask of the low 62 bits.
const MASK: u64 = u64::MAX >> 2;

/// What 62 steps do to two integers: `(u a + v b, q a + r b) / 2^62`.
#[derive(Debug, Clone, Copy)]
struct Steps {
    u: i64,
    v: i64,
    q: i64,
    r: i64,
}

/// Returns `1 / a`, and zero for zero.
pub(crate) fn inverse<F: PrimeField<BigInt = BigInt<4>>>(a: F) -> F {
    let words = invert(a.into_bigint().0, F::MODULUS.0);
    F::from_bigint(BigInt(words)).unwrap_or_default()
}

/// Returns the inverse of `a` below the odd prime `modulus`, and zero for zero.
fn invert(a: [u64; 4], modulus: [u64; 4]) -> [u64; 4] {
    let modulus = to_limbs(modulus);
    // Newton's iteration, from three correct bits to 96.
    let mut negated_inverse = modulus[0].cast_unsigned();
    let inverse = &mut negated_inverse;
    for _ in 0..5 {
        let product = modulus[0].cast_unsigned().wrapping_mul(*inverse);
        *inverse = inverse.wrapping_mul(2_u64.wrapping_sub(product));
    }
    let inverse = *inverse;
    let (mut d, mut e) = ([0; 5], [1, 0, 0, 0, 0]);
    let (mut f, mut g) = (modulus, to_limbs(a));
    let mut length = 5;
    let mut eta = -1;
    while g[..length].iter().any(|limb| *limb != 0) {
        let steps;
        (eta, steps) = divide(eta, f[0], g[0]);
        update_factors(&mut d, &mut e, steps, &modulus, inverse);
        update(&mut f[..length], &mut g[..length], steps);
        // A limb that is only a sign goes into the limb below.
        let (top_f, top_g) = (f[length - 1], g[length - 1]);
        if length > 1 && top_f ^ top_f >> 63 == 0 && top_g ^ top_g >> 63 == 0 {
            f[length - 2] |= top_f << 62;
            g[length - 2] |= top_g << 62;
            length -= 1;
        }
    }
    normalize(d, f[length - 1] < 0, &modulus)
}

fn to_limbs(a: [u64; 4]) -> Limbs {
    [
        a[0] & MASK,
        (a[0] >> 62 | a[1] << 2) & MASK,
        (a[1] >> 60 | a[2] << 4) & MASK,
        (a[2] >> 58 | a[3] << 6) & MASK,
        a[3] >> 56,
    ]
    .map(u64::cast_signed)
}

/// Computes 62 division steps on the low words of `f` (odd) and `g`.
fn divide(mut eta: i64, f: i64, g: i64) -> (i64, Steps) {
    let (mut u, mut v, mut q, mut r) = (1_u64, 0_u64, 0_u64, 1_u64);
    let (mut f, mut g) = (f.cast_unsigned(), g.cast_unsigned());
    let mut left = 62_u32;
    loop {
        // Steps on an even g only halve it.
        let zeros = (g | u64::MAX << left).trailing_zeros();
        g >>= zeros;
        u <<= zeros;
        v <<= zeros;
        eta -= i64::from(zeros);
        left -= zeros;
        if left == 0 {
            break;
        }
        let bits = if eta < 0 {
            eta = -eta;
            (f, g) = (g, f.wrapping_neg());
            (u, q) = (q, u.wrapping_neg());
            (v, r) = (r, v.wrapping_neg());
            6
        } else {
            4
        };
        // A multiple of f makes that many low bits of g zero, as many steps would, before eta
        // changes its sign again.
        let limit = (eta + 1).min(i64::from(left)).min(bits) as u32;
        let mask = (1 << limit) - 1;
        let factor = if bits == 6 {
            // -1 / f = f (f^2 - 2) modulo 2^6.
            let square = f.wrapping_mul(f).wrapping_sub(2);
            f.wrapping_mul(g).wrapping_mul(square)
        } else {
            // 1 / f modulo 2^4.
            let inverse = f.wrapping_add((f.wrapping_add(1) & 4) << 1);
            inverse.wrapping_neg().wrapping_mul(g)
        } & mask;
        g = g.wrapping_add(f.wrapping_mul(factor));
        q = q.wrapping_add(u.wrapping_mul(factor));
        r = r.wrapping_add(v.wrapping_mul(factor));
    }
    let [u, v, q, r] = [u, v, q, r].map(u64::cast_signed);
    (eta, Steps { u, v, q, r })
}

/// Applies steps to `f` and `g`, whose low 62 bits they make zero.
fn update(f: &mut [i64], g: &mut [i64], steps: Steps) {
    let Steps { u, v, q, r } = steps;
    let (mut sum_f, mut sum_g) = (0, 0);
    for i in 0..f.len() {
        let (a, b) = (f[i], g[i]);
        sum_f += wide(u, a) + wide(v, b);
        sum_g += wide(q, a) + wide(r, b);
        if i > 0 {
            f[i - 1] = low(sum_f);
            g[i - 1] = low(sum_g);
        }
        sum_f >>= 62;
        sum_g >>= 62;
    }
    let last = f.len() - 1;
    f[last] = sum_f as i64;
    g[last] = sum_g as i64;
}

/// Applies steps to `d` and `e` modulo the modulus, between `-2 modulus` and `modulus`: multiples
/// of the modulus make the low 62 bits zero.
fn update_factors(d: &mut Limbs, e: &mut Limbs, steps: Steps, modulus: &Limbs, inverse: u64) {
    let Steps { u, v, q, r } = steps;
    let (sign_d, sign_e) = (d[4] >> 63, e[4] >> 63);
    let multiple = |a: i64, b: i64| {
        let start = (a & sign_d) + (b & sign_e);
        let sum = (wide(a, d[0]) + wide(b, e[0])) as u64;
        let rest = inverse
            .wrapping_mul(sum)
            .wrapping_add(start.cast_unsigned())
            & MASK;
        start - rest.cast_signed()
    };
    let (of_d, of_e) = (multiple(u, v), multiple(q, r));
    let (mut sum_d, mut sum_e) = (0, 0);
    for i in 0..5 {
        let (a, b) = (d[i], e[i]);
        sum_d += wide(u, a) + wide(v, b) + wide(modulus[i], of_d);
        sum_e += wide(q, a) + wide(r, b) + wide(modulus[i], of_e);
        if i > 0 {
            d[i - 1] = low(sum_d);
            e[i - 1] = low(sum_e);
        }
        sum_d >>= 62;
        sum_e >>= 62;
    }
    d[4] = sum_d as i64;
    e[4] = sum_e as i64;
}

fn wide(a: i64, b: i64) -> i128 {
    i128::from(a) * i128::from(b)
}

fn low(sum: i128) -> i64 {
    (sum as u64 & MASK).cast_signed()
}

/// Returns `d`, or `-d` if `negated`, in `0..modulus`.
fn normalize(mut d: Limbs, negated: bool, modulus: &Limbs) -> [u64; 4] {
    let mut add = |negate: bool| {
        let plus = if d[4] < 0 { *modulus } else { [0; 5] };
        let mut sum = 0;
        for (d, plus) in d.iter_mut().zip(plus) {
            let value = *d + plus;
            sum += i128::from(if negate { -value } else { value });
            *d = low(sum);
            sum >>= 62;
        }
        d[4] |= (sum as i64) << 62;
    };
    add(negated);
    add(false);
    let d = d.map(i64::cast_unsigned);
    [
        d[0] | d[1] << 62,
        d[1] >> 2 | d[2] << 60,
        d[2] >> 4 | d[3] << 58,
        d[3] >> 6 | d[4] << 56,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curve::{Base, Scalar};

    fn inverts<F: PrimeField<BigInt = BigInt<4>>>() {
        assert_eq!(inverse(F::ZERO), F::ZERO);
        let mut elements: Vec<F> = (1..40_u64).map(F::from).collect();
        let mut power = F::ONE;
        for _ in 0..256 {
            power.double_in_place();
            elements.push(power);
        }
        let mut random = F::from(3_u64);
        for _ in 0..1000 {
            random = random.square() + F::from(7_u64);
            elements.push(random);
        }
        for a in elements {
            assert_eq!(inverse(a) * a, F::ONE);
            assert_eq!(inverse(-a) * a, -F::ONE);
        }
    }

    #[test]
    fn inverses_times_elements_are_one() {
        inverts::<Base>();
        inverts::<Scalar>();
    }
}
