//! The modules' functions on 64-bit limbs, for simulations: identical to the circuits for all
//! 254-bit operands, canonical or not.

use super::field::{FIELD_BITS, Field};

type Limbs = [u64; 5];

/// Returns the operand at limbs `4 index ..`.
fn operand(inputs: &[u64], index: usize) -> Limbs {
    std::array::from_fn(|i| {
        let limb = inputs.get(4 * index + i).copied();
        if i < 4 { limb.unwrap_or(0) } else { 0 }
    })
}

fn add(a: &Limbs, b: &Limbs) -> Limbs {
    let mut carry = false;
    std::array::from_fn(|i| {
        let (x, first) = a[i].overflowing_add(b[i]);
        let (x, second) = x.overflowing_add(u64::from(carry));
        carry = first || second;
        x
    })
}

/// Returns the difference modulo 2^320, and whether it is negative.
fn subtract(a: &Limbs, b: &Limbs) -> (Limbs, bool) {
    let mut borrow = false;
    let difference = std::array::from_fn(|i| {
        let (x, first) = a[i].overflowing_sub(b[i]);
        let (x, second) = x.overflowing_sub(u64::from(borrow));
        borrow = first || second;
        x
    });
    (difference, borrow)
}

/// Stores the lower 254 bits.
fn store(value: &Limbs, outputs: &mut [u64]) {
    for (i, limb) in outputs.iter_mut().take(4).enumerate() {
        *limb = value[i];
    }
    if let Some(top) = outputs.get_mut(3) {
        *top &= (1 << (FIELD_BITS - 192)) - 1;
    }
}

fn modulus(field: Field) -> Limbs {
    let p = field.limbs();
    [p[0], p[1], p[2], p[3], 0]
}

/// Returns u - p unless negative, else u.
fn reduced(u: &Limbs, p: &Limbs) -> Limbs {
    match subtract(u, p) {
        (_, true) => *u,
        (less, false) => less,
    }
}

/// Computes (a b + m p) / 2^256, reduced once.
pub(super) fn multiply(field: Field) -> impl Fn(&[u64], &mut [u64]) + Send + Sync + 'static {
    let p = modulus(field);
    // -1/p mod 2^64: the lower limb of p'.
    let inverse = field
        .negative_inverse()
        .iter_u64_digits()
        .next()
        .unwrap_or(0);
    move |inputs, outputs| {
        let (a, b) = (operand(inputs, 0), operand(inputs, 1));
        // Word by word; t stays below (2^254 2^64 + 2^64 2^254 + t) / 2^64 < 2^256.
        let mut t: Limbs = [0; 5];
        for &digit in &b[..4] {
            let mut carry = 0u128;
            let mut top = [0u64; 6];
            for (i, slot) in top.iter_mut().enumerate().take(5) {
                let word = u128::from(a[i]) * u128::from(digit) + u128::from(t[i]) + carry;
                *slot = word as u64;
                carry = word >> 64;
            }
            top[5] = carry as u64;
            let m = top[0].wrapping_mul(inverse);
            let mut carry = 0u128;
            for (i, slot) in top.iter_mut().enumerate().take(5) {
                let word = u128::from(m) * u128::from(p[i]) + u128::from(*slot) + carry;
                *slot = word as u64;
                carry = word >> 64;
            }
            top[5] = top[5].wrapping_add(carry as u64);
            t.copy_from_slice(&top[1..]);
        }
        store(&reduced(&t, &p), outputs);
    }
}

/// Computes a + b, reduced once.
pub(super) fn sum(field: Field) -> impl Fn(&[u64], &mut [u64]) + Send + Sync + 'static {
    let p = modulus(field);
    move |inputs, outputs| {
        let sum = add(&operand(inputs, 0), &operand(inputs, 1));
        store(&reduced(&sum, &p), outputs);
    }
}

/// Computes a - b, plus p if negative.
pub(super) fn difference(field: Field) -> impl Fn(&[u64], &mut [u64]) + Send + Sync + 'static {
    let p = modulus(field);
    move |inputs, outputs| {
        let difference = match subtract(&operand(inputs, 0), &operand(inputs, 1)) {
            (negative, true) => add(&negative, &p),
            (positive, false) => positive,
        };
        store(&difference, outputs);
    }
}

/// Computes factor a - q p modulo 2^255, reduced once; q counts the bounds that the upper bits of a
/// (from bit `from`) reach.
pub(super) fn scale(
    field: Field,
    factor: usize,
    bounds: Vec<u64>,
    from: usize,
) -> impl Fn(&[u64], &mut [u64]) + Send + Sync + 'static {
    let p = modulus(field);
    move |inputs, outputs| {
        let a = operand(inputs, 0);
        let top = a[from / 64] >> (from % 64);
        let q = bounds.iter().filter(|&&bound| top >= bound).count();
        let mut value: Limbs = [0; 5];
        for _ in 0..factor {
            value = add(&value, &a);
        }
        for _ in 0..q {
            value = subtract(&value, &p).0;
        }
        // 255 bits.
        value[3] &= u64::MAX >> 1;
        value[4] = 0;
        store(&reduced(&value, &p), outputs);
    }
}
