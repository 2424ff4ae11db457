//! The base field of secp256k1, p = 2^256 - C with C = 2^32 + 977.
//!
//! An [`Fe`] is any representative below 2^256 (four little-endian words), so p itself may stand for 0; [`Fe::canonical`]
//! makes it unique. Every operation takes and returns such values. Reduction uses `2^256 = C mod p`; the rare second
//! carries (probability about 2^-64 for honest data) are in cold functions, because an instruction that is not executed costs nothing.

/// `2^256 mod p`.
const C: u64 = 0x1_0000_03d1;
/// The modulus.
const P: [u64; 4] = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];

/// Element mod p, any representative below 2^256.
#[derive(Debug, Clone, Copy)]
pub struct Fe([u64; 4]);

/// `a * b + c + d`, which fits: `(2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1`. Low word first.
#[inline(always)]
pub(super) const fn mac(a: u64, b: u64, c: u64, d: u64) -> (u64, u64) {
    let sum = a as u128 * b as u128 + c as u128 + d as u128;
    (sum as u64, (sum >> 64) as u64)
}

/// `a + b + carry` with `carry <= 1`.
#[inline(always)]
pub(super) const fn add_carry(a: u64, b: u64, carry: u64) -> (u64, u64) {
    let (sum, first) = a.overflowing_add(b);
    let (sum, second) = sum.overflowing_add(carry);
    (sum, (first | second) as u64)
}

/// `a - b - borrow` with `borrow <= 1`.
#[inline(always)]
pub(super) const fn sub_borrow(a: u64, b: u64, borrow: u64) -> (u64, u64) {
    let (difference, first) = a.overflowing_sub(b);
    let (difference, second) = difference.overflowing_sub(borrow);
    (difference, (first | second) as u64)
}

/// `a < b` as integers.
#[inline(always)]
pub(super) const fn less(a: &[u64; 4], b: &[u64; 4]) -> bool {
    let (_, c) = sub_borrow(a[0], b[0], 0);
    let (_, c) = sub_borrow(a[1], b[1], c);
    let (_, c) = sub_borrow(a[2], b[2], c);
    sub_borrow(a[3], b[3], c).1 != 0
}

/// The 512-bit product.
#[inline(always)]
pub(super) const fn product(a: &[u64; 4], b: &[u64; 4]) -> [u64; 8] {
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
    /// `t mod p` but for multiples of 2^256: `top <= C (2^64 - 1) / 2^64 + 1 < 2^34`.
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

    /// `self - b`; `top` falls by at most one.
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

    /// The representative below 2^256, for `-4 <= top < 2^34 + 4`: adds `top C`, which is below 2^67 + 2^35.
    #[inline(always)]
    const fn finish(self) -> Fe {
        if self.top < 0 {
            return self.finish_negative();
        }
        let (low, high) = mac(self.top as u64, C, self.r[0], 0);
        let (r1, c) = self.r[1].overflowing_add(high);
        let r = [low, r1, self.r[2], self.r[3]];
        if c { ripple(r) } else { Fe(r) }
    }

    /// `top < 0` happens when the product was (nearly) below 2^256: adds p until it is not.
    #[cold]
    #[inline(never)]
    const fn finish_negative(self) -> Fe {
        let mut x = self;
        while x.top < 0 {
            // r + top 2^256 + p = r + (top + 1) 2^256 - C
            x = x.minus(&[C, 0, 0, 0]);
            x.top += 1;
        }
        // now 0 <= top <= 1, so `top C` is one word; it may carry once, and not again: r is then below C
        let (r0, c) = add_carry(x.r[0], C * x.top as u64, 0);
        let (r1, c) = add_carry(x.r[1], 0, c);
        let (r2, c) = add_carry(x.r[2], 0, c);
        let (r3, c) = add_carry(x.r[3], 0, c);
        Fe([r0 + C * c, r1, r2, r3])
    }
}

/// `r + 2^128`: a carry out of word 1.
#[cold]
#[inline(never)]
const fn ripple(r: [u64; 4]) -> Fe {
    let (r2, c) = r[2].overflowing_add(1);
    let (r3, c) = add_carry(r[3], 0, c as u64);
    if c == 0 {
        return Fe([r[0], r[1], r2, r3]);
    }
    // 2^256 = C; the words above the lowest two are zero, so this ends here
    let (r0, c) = add_carry(r[0], C, 0);
    let (r1, c) = add_carry(r[1], 0, c);
    Fe([r0, r1, r2 + c, r3])
}

/// `r - 2^64`: a borrow out of word 0.
#[cold]
#[inline(never)]
const fn ripple_down(r: [u64; 4]) -> Fe {
    let (r1, c) = r[1].overflowing_sub(1);
    let (r2, c) = sub_borrow(r[2], 0, c as u64);
    let (r3, c) = sub_borrow(r[3], 0, c);
    if c == 0 {
        return Fe([r[0], r1, r2, r3]);
    }
    // -2^256 = -C; words 1..3 are all ones now, so a borrow from word 0 stops in word 1
    let (r0, c) = r[0].overflowing_sub(C);
    Fe([r0, r1 - c as u64, r2, r3])
}

/// `r + 2^64`: a carry out of word 0.
#[cold]
#[inline(never)]
const fn ripple_up(r: [u64; 4]) -> Fe {
    let (r1, c) = r[1].overflowing_add(1);
    if c {
        ripple([r[0], r1, r[2], r[3]])
    } else {
        Fe([r[0], r1, r[2], r[3]])
    }
}

impl Fe {
    /// Zero.
    pub const ZERO: Self = Self([0; 4]);

    /// From little-endian words, any value.
    #[inline(always)]
    #[must_use]
    pub const fn from_words(words: [u64; 4]) -> Self {
        Self(words)
    }

    /// The words of this representative.
    #[inline(always)]
    #[must_use]
    pub const fn words(&self) -> &[u64; 4] {
        &self.0
    }

    /// `self * b`.
    #[inline(never)]
    #[must_use]
    pub const fn mul(&self, b: &Self) -> Self {
        Loose::fold(&product(&self.0, &b.0)).finish()
    }

    /// `self^2`.
    #[inline(never)]
    #[must_use]
    pub const fn square(&self) -> Self {
        Loose::fold(&squared(&self.0)).finish()
    }

    /// `self * b - c`.
    #[inline(never)]
    #[must_use]
    pub const fn mul_sub(&self, b: &Self, c: &Self) -> Self {
        Loose::fold(&product(&self.0, &b.0)).minus(&c.0).finish()
    }

    /// `self^2 - b - c`.
    #[inline(never)]
    #[must_use]
    pub const fn square_sub2(&self, b: &Self, c: &Self) -> Self {
        Loose::fold(&squared(&self.0))
            .minus(&b.0)
            .minus(&c.0)
            .finish()
    }

    /// `self^2 - b - 2 c`.
    #[inline(never)]
    #[must_use]
    pub const fn square_sub3(&self, b: &Self, c: &Self) -> Self {
        Loose::fold(&squared(&self.0))
            .minus(&b.0)
            .minus(&c.0)
            .minus(&c.0)
            .finish()
    }

    /// `self + b`.
    #[inline(always)]
    #[must_use]
    pub const fn add(&self, b: &Self) -> Self {
        let (r0, c) = add_carry(self.0[0], b.0[0], 0);
        let (r1, c) = add_carry(self.0[1], b.0[1], c);
        let (r2, c) = add_carry(self.0[2], b.0[2], c);
        let (r3, c) = add_carry(self.0[3], b.0[3], c);
        let (r0, c) = r0.overflowing_add(C * c);
        if c {
            ripple_up([r0, r1, r2, r3])
        } else {
            Self([r0, r1, r2, r3])
        }
    }

    /// `self - b`.
    #[inline(always)]
    #[must_use]
    pub const fn sub(&self, b: &Self) -> Self {
        let (r0, c) = sub_borrow(self.0[0], b.0[0], 0);
        let (r1, c) = sub_borrow(self.0[1], b.0[1], c);
        let (r2, c) = sub_borrow(self.0[2], b.0[2], c);
        let (r3, c) = sub_borrow(self.0[3], b.0[3], c);
        let (r0, c) = r0.overflowing_sub(C * c);
        if c {
            ripple_down([r0, r1, r2, r3])
        } else {
            Self([r0, r1, r2, r3])
        }
    }

    /// `2 self`.
    #[inline(always)]
    #[must_use]
    pub const fn double(&self) -> Self {
        let a = &self.0;
        let r = [
            a[0] << 1,
            a[1] << 1 | a[0] >> 63,
            a[2] << 1 | a[1] >> 63,
            a[3] << 1 | a[2] >> 63,
        ];
        let (r0, c) = r[0].overflowing_add(C * (a[3] >> 63));
        let r = [r0, r[1], r[2], r[3]];
        if c { ripple_up(r) } else { Self(r) }
    }

    /// `3 self`.
    #[inline(always)]
    #[must_use]
    pub const fn triple(&self) -> Self {
        let (r0, c) = mac(self.0[0], 3, 0, 0);
        let (r1, c) = mac(self.0[1], 3, c, 0);
        let (r2, c) = mac(self.0[2], 3, c, 0);
        let (r3, c) = mac(self.0[3], 3, c, 0);
        let (r0, c) = r0.overflowing_add(C * c);
        if c {
            ripple_up([r0, r1, r2, r3])
        } else {
            Self([r0, r1, r2, r3])
        }
    }

    /// The representative below p.
    #[inline]
    #[must_use]
    pub const fn canonical(&self) -> Self {
        if less(&self.0, &P) {
            return *self;
        }
        // p <= x < 2^256: x - p = x + C - 2^256 is below C, one word
        Self([self.0[0].wrapping_add(C), 0, 0, 0])
    }

    /// Whether the value is 0 mod p: 0 or p.
    #[inline(always)]
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        let a = &self.0;
        // word 3 of 0 and of p is 0 and all ones: one comparison decides nearly always
        if a[3].wrapping_add(1) > 1 {
            return false;
        }
        Self::is_zero_slow(a)
    }

    #[cold]
    #[inline(never)]
    const fn is_zero_slow(a: &[u64; 4]) -> bool {
        (a[0] | a[1] | a[2] | a[3]) == 0
            || (a[0] == P[0] && a[1] == P[1] && a[2] == P[2] && a[3] == P[3])
    }

    /// Equality mod p.
    #[inline(always)]
    #[must_use]
    pub const fn equals(&self, b: &Self) -> bool {
        if self.0[0] == b.0[0] && self.0[1] == b.0[1] && self.0[2] == b.0[2] && self.0[3] == b.0[3]
        {
            return true;
        }
        Self::equals_slow(self, b)
    }

    #[cold]
    #[inline(never)]
    const fn equals_slow(&self, b: &Self) -> bool {
        self.sub(b).is_zero()
    }

    /// Whether the word is below p, the form a public value has to have.
    #[inline]
    #[must_use]
    pub const fn is_canonical(&self) -> bool {
        less(&self.0, &P)
    }

    /// Whether the canonical representative is odd.
    #[inline]
    #[must_use]
    pub const fn is_odd(&self) -> bool {
        self.canonical().0[0] & 1 != 0
    }
}
