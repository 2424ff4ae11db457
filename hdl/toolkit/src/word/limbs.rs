//! Words as limbs.

use rust_hdl::prelude::{Bits, Synth, TypeDescriptor, TypeKind, VCDValue, VerilogLiteral};

/// N bits in L 64-bit limbs, little-endian; L = ceil(N / 64), bits at and above N are zero.
///
/// [`W`](super::W) derives L.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct U<const N: usize, const L: usize>(pub [u64; L]);

impl<const N: usize, const L: usize> U<N, L> {
    /// All bits zero.
    pub const ZERO: Self = {
        assert!(
            N > 0 && N <= 64 * L && N > 64 * (L - 1),
            "L is not ceil(N / 64)"
        );
        Self([0; L])
    };
    /// All bits one.
    pub const MAX: Self = Self::masked([u64::MAX; L]);

    /// Returns the limbs with the bits at and above N cleared.
    #[inline(always)]
    pub const fn masked(mut limbs: [u64; L]) -> Self {
        const {
            assert!(
                N > 0 && N <= 64 * L && N > 64 * (L - 1),
                "L is not ceil(N / 64)"
            );
        }
        limbs[L - 1] &= u64::MAX >> (64 * L - N);
        Self(limbs)
    }

    /// Returns the value modulo 2^N.
    #[inline(always)]
    pub const fn new(value: u64) -> Self {
        let mut limbs = [0; L];
        limbs[0] = value;
        Self::masked(limbs)
    }
}

/// A signal value that can be moved as limbs: [`U`], `bool`, `Bits<N>`.
pub trait Word: Synth {
    /// Returns bits `64 index .. 64 index + 64`; zero beyond the width.
    fn limb(&self, index: usize) -> u64;

    /// Makes the word with limbs `limb(0), limb(1), ...`, modulo 2^BITS.
    fn from_limb_fn(limb: impl FnMut(usize) -> u64) -> Self;

    /// Returns all limbs, little-endian.
    fn to_limbs(&self) -> Vec<u64> {
        (0..Self::BITS.div_ceil(64)).map(|i| self.limb(i)).collect()
    }

    /// Makes a word modulo 2^BITS; missing limbs are zero.
    fn from_limbs(limbs: &[u64]) -> Self {
        Self::from_limb_fn(|i| limbs.get(i).copied().unwrap_or(0))
    }

    /// Fills `limbs`, with zeros beyond the width; upper limbs are dropped if `limbs` is shorter.
    fn write_limbs(&self, limbs: &mut [u64]) {
        for (i, limb) in limbs.iter_mut().enumerate() {
            *limb = self.limb(i);
        }
    }
}

/// Zero-extends or truncates `word` to the width of `T`.
///
/// `#[hdl_gen]` treats a function whose name begins with `bits` as a cast.
#[inline(always)]
pub fn bits_to<T: Word>(word: impl Word) -> T {
    T::from_limb_fn(|i| word.limb(i))
}

impl<const N: usize, const L: usize> Word for U<N, L> {
    #[inline(always)]
    fn limb(&self, index: usize) -> u64 {
        if index < L { self.0[index] } else { 0 }
    }

    #[inline(always)]
    fn from_limb_fn(limb: impl FnMut(usize) -> u64) -> Self {
        Self::masked(std::array::from_fn(limb))
    }
}

impl Word for bool {
    #[inline(always)]
    fn limb(&self, index: usize) -> u64 {
        if index == 0 { u64::from(*self) } else { 0 }
    }

    #[inline(always)]
    fn from_limb_fn(mut limb: impl FnMut(usize) -> u64) -> Self {
        limb(0) & 1 == 1
    }
}

impl<const N: usize> Word for Bits<N> {
    #[inline(always)]
    fn limb(&self, index: usize) -> u64 {
        match self {
            // Widths up to 32.
            Self::Short(x) if index == 0 => u64::from(x.short()),
            Self::Short(_) => 0,
            Self::Long(_) => (64 * index..N.min(64 * index + 64))
                .fold(0, |limb, i| limb | u64::from(self.get_bit(i)) << (i % 64)),
        }
    }

    #[inline(always)]
    fn from_limb_fn(mut limb: impl FnMut(usize) -> u64) -> Self {
        if N <= 32 {
            return (limb(0) & (u64::MAX >> (64 - N))).into();
        }
        let limbs: Vec<u64> = (0..N.div_ceil(64)).map(limb).collect();
        let mut value = Self::default();
        for i in (0..N).filter(|i| limbs[i / 64] >> (i % 64) & 1 == 1) {
            value = value.replace_bit(i, true);
        }
        value
    }
}

impl<const N: usize, const L: usize> Default for U<N, L> {
    #[inline(always)]
    fn default() -> Self {
        Self::ZERO
    }
}

impl<const N: usize, const L: usize> std::fmt::LowerHex for U<N, L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let digits: String = self
            .0
            .iter()
            .rev()
            .map(|limb| format!("{limb:016x}"))
            .collect();
        let digits = digits.trim_start_matches('0');
        f.pad_integral(true, "0x", if digits.is_empty() { "0" } else { digits })
    }
}

impl<const N: usize, const L: usize> std::fmt::Debug for U<N, L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{N}'h{self:x}")
    }
}

impl<const N: usize, const L: usize> Synth for U<N, L> {
    const BITS: usize = N;

    fn descriptor() -> TypeDescriptor {
        TypeDescriptor {
            name: format!("U::<{N}>"),
            kind: TypeKind::Bits(N),
        }
    }

    fn vcd(self) -> VCDValue {
        bits_to::<Bits<N>>(self).into()
    }

    fn verilog(self) -> VerilogLiteral {
        bits_to::<Bits<N>>(self).into()
    }
}
