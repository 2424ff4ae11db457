//! Words against `num-bigint`.

use super::{U, W, Word, bits_to};
use num_bigint::BigUint;
use proptest::prelude::*;
use rust_hdl::prelude::{Bits, Synth};

fn big<const N: usize, const L: usize>(word: U<N, L>) -> BigUint {
    assert!(
        L == 0 || word.0[L - 1] <= u64::MAX >> (64 * L - N),
        "a bit above {N} is set"
    );
    BigUint::from(&word)
}

/// Generates random words, with runs of ones and zeros and both ends of the range.
fn word<const N: usize, const L: usize>() -> impl Strategy<Value = U<N, L>> {
    let limb = prop_oneof![3 => any::<u64>(), 1 => Just(0), 1 => Just(u64::MAX), 1 => 0..4_u64];
    let limbs = prop::collection::vec(limb, L);
    prop_oneof![
        8 => limbs.prop_map(|limbs| U::from_limbs(&limbs)),
        1 => Just(U::MAX),
        1 => Just(U::ZERO),
        1 => (0..N).prop_map(|i| U::ZERO.replace_bit(i, true)),
    ]
}

fn one_width<const N: usize, const L: usize>(a: U<N, L>, b: U<N, L>, s: u64, i: usize) {
    let modulus = BigUint::from(1_u8) << N;
    let (x, y) = (big(a), big(b));
    assert_eq!(big(a + b), (&x + &y) % &modulus);
    assert_eq!(big(a - b), (&modulus + &x - &y) % &modulus);
    assert_eq!(big(a & b), &x & &y);
    assert_eq!(big(a | b), &x | &y);
    assert_eq!(big(a ^ b), &x ^ &y);
    assert_eq!(big(!a), &modulus - 1_u8 - &x);
    assert_eq!(big(a << s), (&x << s) % &modulus);
    assert_eq!(big(a >> s), &x >> s);
    let amount = W::<300>::new(s);
    assert_eq!((a << amount, a >> amount), (a << s, a >> s));
    assert_eq!((a << (W::<300>::new(s) << 64_u64)).any(), s == 0 && a.any());
    assert_eq!((a.cmp(&b), a == b, a < b), (x.cmp(&y), x == y, x < y));
    assert_eq!(a.get_bit(i), x.bit(i as u64));
    let mut replaced = x.clone();
    if i < N {
        replaced.set_bit(i as u64, !x.bit(i as u64));
    }
    assert_eq!(big(a.replace_bit(i, !a.get_bit(i))), replaced);
    assert_eq!(
        (a.any(), a.all()),
        (x != BigUint::ZERO, &x + 1_u8 == modulus)
    );
    assert_eq!(a.xor(), x.count_ones() % 2 == 1);
    assert_eq!(
        big(a.get_bits::<37>(i)),
        (&x >> i) % (BigUint::from(1_u8) << 37)
    );
    assert_eq!(
        big(a.get_bits::<130>(i)),
        (&x >> i) % (BigUint::from(1_u8) << 130)
    );
    assert_eq!(
        big(bits_to::<W<400>>(a)),
        x.clone() % (BigUint::from(1_u8) << 400)
    );
    assert_eq!(big(bits_to::<W<7>>(a)), x.clone() % 128_u8);
    assert_eq!(bits_to::<bool>(a), x.bit(0));
    assert_eq!(bits_to::<U<N, L>>(bits_to::<Bits<N>>(a)), a);
    assert_eq!(BigUint::from(bits_to::<Bits<N>>(a)), x);
    assert_eq!(U::<N, L>::from_limbs(&a.to_limbs()), a);
    assert_eq!(U::<N, L>::from(&(&x + &modulus)), a);
    let mut limbs = [1; 9];
    a.write_limbs(&mut limbs);
    assert_eq!(limbs, std::array::from_fn(|i| a.limb(i)));
    assert_eq!((a + s, a - s), (a + U::new(s), a - U::new(s)));
    assert_eq!((a == s, a < s), (a == U::new(s), a < U::new(s)));
    assert_eq!(format!("{a:x}"), x.to_str_radix(16));
    assert_eq!(
        format!("{:x}", a.verilog()),
        format!("{N}'h{}", x.to_str_radix(16))
    );
}

macro_rules! widths {
    ($($name:ident $n:literal),*) => { proptest! { $(
        #[test]
        fn $name(a in word::<$n, { ($n as usize).div_ceil(64) }>(), b in word(), s in 0..400_u64, i in 0..400_usize) {
            one_width::<$n, { ($n as usize).div_ceil(64) }>(a, b, s, i);
            one_width(a, a, s % ($n + 1), i % ($n + 1));
        }
    )* } };
}
widths!(width_1 1, width_13 13, width_32 32, width_33 33, width_63 63, width_64 64, width_65 65, width_128 128,
        width_254 254, width_256 256, width_272 272, width_508 508);

macro_rules! products {
    ($($name:ident $n:literal $m:literal),*) => { proptest! { $(
        #[test]
        fn $name(a in word::<$n, { ($n as usize).div_ceil(64) }>(), b in word::<$m, { ($m as usize).div_ceil(64) }>()) {
            prop_assert_eq!(big(a * b), big(a) * big(b));
            prop_assert_eq!(a * b, b * a);
        }
    )* } };
}
products!(product_3_5 3 5, product_16_256 16 256, product_65_129 65 129, product_64_64 64 64, product_254_254 254 254,
          product_17_24 17 24, product_128_254 128 254);

#[test]
fn names_have_their_widths() {
    assert_eq!((W::<1>::BITS, W::<64>::BITS, W::<65>::BITS), (1, 64, 65));
    assert_eq!((W::<640>::BITS, super::W1600::BITS), (640, 1600));
    assert_eq!(W::<65>::MAX.0, [u64::MAX, 1]);
    assert_eq!(W::<64>::default(), U([0]));
}
