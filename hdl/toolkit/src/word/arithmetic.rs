//! Addition and subtraction modulo 2^N.

use super::U;

impl<const N: usize, const L: usize> std::ops::Add for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        let mut carry = false;
        Self::masked(std::array::from_fn(|i| {
            let (sum, out) = self.0[i].carrying_add(other.0[i], carry);
            carry = out;
            sum
        }))
    }
}

impl<const N: usize, const L: usize> std::ops::Sub for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let mut borrow = false;
        Self::masked(std::array::from_fn(|i| {
            let (difference, out) = self.0[i].borrowing_sub(other.0[i], borrow);
            borrow = out;
            difference
        }))
    }
}

impl<const N: usize, const L: usize> std::ops::Add<u64> for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn add(self, other: u64) -> Self {
        self + Self::new(other)
    }
}

impl<const N: usize, const L: usize> std::ops::Sub<u64> for U<N, L> {
    type Output = Self;

    #[inline(always)]
    fn sub(self, other: u64) -> Self {
        self - Self::new(other)
    }
}
