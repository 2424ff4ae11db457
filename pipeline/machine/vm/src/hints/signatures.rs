//! Hints for signature checks on secp256k1 and P-256.
//!
//! Numbers are 256 bits, four little-endian words; operands are reduced first, results are
//! canonical. Curve constants: SEC 2, version 2.0, section 2.4.1.

use ruint::aliases::U256;

use super::ReadWords;

/// The field: `p = 2^256 - 2^32 - 977`.
const P: U256 = U256::from_limbs([0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX]);
/// The group order.
const N: U256 = U256::from_limbs([
    0xbfd2_5e8c_d036_4141,
    0xbaae_dce6_af48_a03b,
    0xffff_ffff_ffff_fffe,
    0xffff_ffff_ffff_ffff,
]);
/// The order of P-256.
const P256_N: U256 = U256::from_limbs([
    0xf3b9_cac2_fc63_2551,
    0xbce6_faad_a717_9e84,
    u64::MAX,
    0xffff_ffff_0000_0000,
]);
/// `(p + 1) / 4`: since `p = 3 mod 4`, raising a square to this power gives a root.
const ROOT_EXPONENT: U256 = U256::from_limbs([
    0xffff_ffff_bfff_ff0c,
    u64::MAX,
    u64::MAX,
    0x3fff_ffff_ffff_ffff,
]);

/// Queues `[x11] / [x12] mod p`, 4 words; zeros if the denominator is 0 mod p.
pub(super) fn field_division(
    pointers: &[u64; 3],
    read: &ReadWords<'_>,
    out: &mut Vec<u64>,
) -> Result<(), u64> {
    let numerator = number(pointers[0], read)?;
    let denominator = number(pointers[1], read)?;
    out.extend(numerator.mul_mod(inverse(denominator, P), P).as_limbs());
    Ok(())
}

/// Queues 5 words: 1 and a root of `x = [x11] mod p`; or 0 and a root of `-x`, which shows that `x`
/// is not a square, because -1 is not a square.
pub(super) fn square_root(
    pointers: &[u64; 3],
    read: &ReadWords<'_>,
    out: &mut Vec<u64>,
) -> Result<(), u64> {
    let x = number(pointers[0], read)?.reduce_mod(P);
    // When x is not a square, -x is one, and the same power is a root of it: r^2 = x^((p+1)/2) =
    // -x.
    let root = x.pow_mod(ROOT_EXPONENT, P);
    out.push(u64::from(root.mul_mod(root, P) == x));
    out.extend(root.as_limbs());
    Ok(())
}

/// Queues `1 / [x11] mod n`, 4 words; zeros for 0 mod n.
pub(super) fn scalar_inverse(
    pointers: &[u64; 3],
    read: &ReadWords<'_>,
    out: &mut Vec<u64>,
) -> Result<(), u64> {
    out.extend(inverse(number(pointers[0], read)?, N).as_limbs());
    Ok(())
}

/// Queues `1 / [x11]` modulo the order of P-256, 4 words; zeros for 0.
pub(super) fn p256_scalar_inverse(
    pointers: &[u64; 3],
    read: &ReadWords<'_>,
    out: &mut Vec<u64>,
) -> Result<(), u64> {
    out.extend(inverse(number(pointers[0], read)?, P256_N).as_limbs());
    Ok(())
}

fn number(pointer: u64, read: &ReadWords<'_>) -> Result<U256, u64> {
    read(pointer).map(U256::from_limbs).ok_or(pointer)
}

/// Returns the inverse modulo a prime; 0 for 0.
fn inverse(x: U256, modulus: U256) -> U256 {
    x.reduce_mod(modulus).inv_mod(modulus).unwrap_or(U256::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(hint: super::super::Hint, operands: &[U256]) -> Vec<u64> {
        let read = |pointer: u64| operands.get(pointer as usize).map(|x| *x.as_limbs());
        let mut out = Vec::new();
        hint(&[0, 1, 2], &read, &mut out).unwrap();
        out
    }

    fn words(out: &[u64]) -> U256 {
        U256::from_limbs(out.try_into().unwrap())
    }

    fn samples(modulus: U256) -> Vec<U256> {
        let mut x = U256::from(0x1234_5678_9abc_def1_u64);
        let mut all = vec![
            U256::ZERO,
            U256::ONE,
            U256::from(2),
            modulus - U256::ONE,
            modulus,
            U256::MAX,
        ];
        all.extend((0..50).map(|_| {
            x = x.mul_mod(x, modulus) + U256::from(7);
            x
        }));
        all
    }

    #[test]
    fn constants_are_consistent() {
        assert_eq!(P, U256::ZERO.wrapping_sub(U256::from((1_u64 << 32) + 977)));
        assert_eq!(ROOT_EXPONENT, (P >> 2_usize) + U256::ONE);
        // n is the published order: "FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFE BAAEDCE6 AF48A03B BFD25E8C
        // D0364141"
        let text = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
        assert_eq!(N, U256::from_str_radix(text, 16).unwrap());
    }

    #[test]
    fn division_undoes_multiplication() {
        for num in samples(P).into_iter().step_by(5) {
            for den in samples(P) {
                let quotient = words(&call(field_division, &[num, den]));
                if den.reduce_mod(P) == U256::ZERO {
                    assert_eq!(quotient, U256::ZERO);
                } else {
                    assert_eq!(quotient.mul_mod(den, P), num.reduce_mod(P));
                }
                assert!(quotient < P);
            }
        }
    }

    #[test]
    fn root_of_x_or_of_minus_x() {
        let mut flags = [0; 2];
        for x in samples(P) {
            let out = call(square_root, &[x]);
            let root = words(&out[1..]);
            let square = root.mul_mod(root, P);
            let x = x.reduce_mod(P);
            match out[0] {
                1 => assert_eq!(square, x),
                0 => assert_eq!(square.add_mod(x, P), U256::ZERO),
                flag => panic!("flag {flag}"),
            }
            flags[out[0] as usize] += 1;
        }
        assert!(flags[0] > 10 && flags[1] > 10, "{flags:?}");
    }

    #[test]
    fn scalar_inverses_invert() {
        let hints: [(super::super::Hint, U256); 2] =
            [(scalar_inverse, N), (p256_scalar_inverse, P256_N)];
        for (hint, order) in hints {
            for x in samples(order) {
                let inverse = words(&call(hint, &[x]));
                let expected = if x.reduce_mod(order) == U256::ZERO {
                    U256::ZERO
                } else {
                    U256::ONE
                };
                assert_eq!(inverse.mul_mod(x, order), expected);
            }
        }
    }

    #[test]
    fn bad_pointer_is_named() {
        let read = |pointer: u64| (pointer == 0).then_some([1; 4]);
        let mut out = Vec::new();
        assert_eq!(field_division(&[0, 77, 0], &read, &mut out), Err(77));
        assert_eq!(field_division(&[76, 0, 0], &read, &mut out), Err(76));
        assert_eq!(square_root(&[75, 0, 0], &read, &mut out), Err(75));
        assert_eq!(scalar_inverse(&[74, 0, 0], &read, &mut out), Err(74));
        assert_eq!(p256_scalar_inverse(&[73, 0, 0], &read, &mut out), Err(73));
        assert!(out.is_empty());
    }
}
