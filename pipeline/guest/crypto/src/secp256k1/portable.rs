//! Multiplication mod p = 2^256 - C on four little-endian words, in portable Rust: the definition
//! of the runtime assembly's results, and the implementation on other machines.
//!
//! Operands and results are any representatives below 2^256. Reduction uses `2^256 = C mod p`; the
//! rare second carries (probability about 2^-64 for honest data) are in cold functions, because an
//! instruction that is not executed costs nothing.

/// `2^256 mod p`.
pub(crate) const C: u64 = 0x1_0000_03d1;

/// `a b`.
#[must_use]
pub const fn mul(a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
    Loose::fold(&product(a, b)).finish()
}

/// `c <- a b - c`.
pub const fn mul_sub_from(a: &[u64; 4], b: &[u64; 4], c: &mut [u64; 4]) {
    *c = Loose::fold(&product(a, b)).minus(c).finish();
}

/// `a^2`.
#[must_use]
pub const fn square(a: &[u64; 4]) -> [u64; 4] {
    Loose::fold(&squared(a)).finish()
}

/// `a^2 - b - c`.
#[must_use]
pub const fn square_sub2(a: &[u64; 4], b: &[u64; 4], c: &[u64; 4]) -> [u64; 4] {
    Loose::fold(&squared(a)).minus(b).minus(c).finish()
}

/// `a * b + c + d`, which fits: `(2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1`. Low word first.
#[inline(always)]
pub(crate) const fn mac(a: u64, b: u64, c: u64, d: u64) -> (u64, u64) {
    let sum = a as u128 * b as u128 + c as u128 + d as u128;
    (sum as u64, (sum >> 64) as u64)
}

/// `a + b + carry` with `carry <= 1`.
#[inline(always)]
pub(crate) const fn add_carry(a: u64, b: u64, carry: u64) -> (u64, u64) {
    let (sum, first) = a.overflowing_add(b);
    let (sum, second) = sum.overflowing_add(carry);
    (sum, (first | second) as u64)
}

/// `a - b - borrow` with `borrow <= 1`.
#[inline(always)]
pub(crate) const fn sub_borrow(a: u64, b: u64, borrow: u64) -> (u64, u64) {
    let (difference, first) = a.overflowing_sub(b);
    let (difference, second) = difference.overflowing_sub(borrow);
    (difference, (first | second) as u64)
}

/// `a < b` as integers.
#[inline(always)]
pub(crate) const fn less(a: &[u64; 4], b: &[u64; 4]) -> bool {
    let (_, c) = sub_borrow(a[0], b[0], 0);
    let (_, c) = sub_borrow(a[1], b[1], c);
    let (_, c) = sub_borrow(a[2], b[2], c);
    sub_borrow(a[3], b[3], c).1 != 0
}

/// The 512-bit product.
#[inline(always)]
pub(crate) const fn product(a: &[u64; 4], b: &[u64; 4]) -> [u64; 8] {
    let mut t = [0; 8];
    let mut i = 0;
    while i < 4 {
        let mut carry = 0;
        let mut j = 0;
        while j < 4 {
            (t[i + j], carry) = mac(a[i], b[j], t[i + j], carry);
            j += 1;
        }
        t[i + 4] = carry;
        i += 1;
    }
    t
}

/// The 512-bit square: six cross products, doubled, plus four squares.
#[inline(always)]
const fn squared(a: &[u64; 4]) -> [u64; 8] {
    let (t1, c) = mac(a[0], a[1], 0, 0);
    let (t2, c) = mac(a[0], a[2], c, 0);
    let (t3, t4) = mac(a[0], a[3], c, 0);
    let (t3, c) = mac(a[1], a[2], t3, 0);
    let (t4, t5) = mac(a[1], a[3], t4, c);
    let (t5, t6) = mac(a[2], a[3], t5, 0);
    let t7 = t6 >> 63;
    let t6 = t6 << 1 | t5 >> 63;
    let t5 = t5 << 1 | t4 >> 63;
    let t4 = t4 << 1 | t3 >> 63;
    let t3 = t3 << 1 | t2 >> 63;
    let t2 = t2 << 1 | t1 >> 63;
    let t1 = t1 << 1;
    let (t0, c) = mac(a[0], a[0], 0, 0);
    let (t1, c) = t1.overflowing_add(c);
    let (l, h) = mac(a[1], a[1], t2, c as u64);
    let t2 = l;
    let (t3, c) = t3.overflowing_add(h);
    let (l, h) = mac(a[2], a[2], t4, c as u64);
    let t4 = l;
    let (t5, c) = t5.overflowing_add(h);
    let (l, h) = mac(a[3], a[3], t6, c as u64);
    [t0, t1, t2, t3, t4, t5, l, t7 + h]
}

/// Value `r + top 2^256` on its way to one below 2^256; `top < 2^34 + 2^2` always.
#[derive(Clone, Copy)]
struct Loose {
    r: [u64; 4],
    top: i64,
}

impl Loose {
    /// Computes `t mod p`, except for multiples of 2^256: `top <= C (2^64 - 1) / 2^64 + 1 < 2^34`.
    #[inline(always)]
    const fn fold(t: &[u64; 8]) -> Self {
        let (r0, c) = mac(t[4], C, t[0], 0);
        let (r1, c) = mac(t[5], C, t[1], c);
        let (r2, c) = mac(t[6], C, t[2], c);
        let (r3, c) = mac(t[7], C, t[3], c);
        Self {
            r: [r0, r1, r2, r3],
            top: c as i64,
        }
    }

    /// Computes `self - b`; `top` decreases by at most one.
    #[inline(always)]
    const fn minus(self, b: &[u64; 4]) -> Self {
        let (r0, c) = sub_borrow(self.r[0], b[0], 0);
        let (r1, c) = sub_borrow(self.r[1], b[1], c);
        let (r2, c) = sub_borrow(self.r[2], b[2], c);
        let (r3, c) = sub_borrow(self.r[3], b[3], c);
        Self {
            r: [r0, r1, r2, r3],
            top: self.top - c as i64,
        }
    }

    /// Returns the representative below 2^256, for `-4 <= top < 2^34 + 4`: adds `top C`, which is
    /// below 2^67 + 2^35.
    #[inline(always)]
    const fn finish(self) -> [u64; 4] {
        if self.top < 0 {
            return self.finish_negative();
        }
        let (low, high) = mac(self.top as u64, C, self.r[0], 0);
        let (r1, c) = self.r[1].overflowing_add(high);
        let r = [low, r1, self.r[2], self.r[3]];
        if c { ripple(r) } else { r }
    }

    /// Handles `top < 0`, which occurs if the product was (nearly) below 2^256: adds p until `top`
    /// is nonnegative.
    #[cold]
    #[inline(never)]
    const fn finish_negative(self) -> [u64; 4] {
        let mut x = self;
        while x.top < 0 {
            // r + top 2^256 + p = r + (top + 1) 2^256 - C
            x = x.minus(&[C, 0, 0, 0]);
            x.top += 1;
        }
        // now 0 <= top <= 1, so `top C` is one word; its addition may carry once but not again: r
        // is then below C
        let (r0, c) = add_carry(x.r[0], C * x.top as u64, 0);
        let (r1, c) = add_carry(x.r[1], 0, c);
        let (r2, c) = add_carry(x.r[2], 0, c);
        let (r3, c) = add_carry(x.r[3], 0, c);
        [r0 + C * c, r1, r2, r3]
    }
}

/// Returns `r + 2^128`: a carry out of word 1.
#[cold]
#[inline(never)]
pub(crate) const fn ripple(r: [u64; 4]) -> [u64; 4] {
    let (r2, c) = r[2].overflowing_add(1);
    let (r3, c) = add_carry(r[3], 0, c as u64);
    if c == 0 {
        return [r[0], r[1], r2, r3];
    }
    // 2^256 = C; the words above the lowest two are zero, so the carry ends here
    let (r0, c) = add_carry(r[0], C, 0);
    let (r1, c) = add_carry(r[1], 0, c);
    [r0, r1, r2 + c, r3]
}
