//! secp256k1, `y^2 = x^3 + 7` over `p = 2^256 - 2^32 - 977`, of prime order `n` (SEC 2, 2.4.1), in
//! portable arithmetic.

use ark_ff::{Fp256, MontBackend, MontConfig, MontFp};

/// The base field.
#[derive(MontConfig)]
#[modulus = "115792089237316195423570985008687907853269984665640564039457584007908834671663"]
#[generator = "3"]
pub(crate) struct BaseConfig;
/// An element of the base field, in Montgomery form.
pub(crate) type Base = Fp256<MontBackend<BaseConfig, 4>>;

/// The scalar field.
#[derive(MontConfig)]
#[modulus = "115792089237316195423570985008687907852837564279074904382605163141518161494337"]
#[generator = "7"]
pub(crate) struct ScalarConfig;
/// A scalar modulo `n`, in Montgomery form.
pub(crate) type Scalar = Fp256<MontBackend<ScalarConfig, 4>>;

/// `p` in words of 64 bits, lowest first.
pub(crate) const P: [u64; 4] = BaseConfig::MODULUS.0;
/// `n` in words of 64 bits, lowest first.
pub(crate) const N: [u64; 4] = ScalarConfig::MODULUS.0;

/// Coordinates of the generator.
pub(crate) const GENERATOR: [Base; 2] = [
    MontFp!("55066263022277343669578718895168534326250603453777594175500187360389116729240"),
    MontFp!("32670510020758816978083085130507043184471273380659243275938904335757337482424"),
];

/// `beta`, a cube root of one modulo `p`: `(beta x, y) = lambda (x, y)` (R. Gallant, R. Lambert,
/// S. Vanstone, "Faster point multiplication on elliptic curves with efficient endomorphisms",
/// CRYPTO 2001; values from libsecp256k1, `src/field.h` and `src/scalar_impl.h`).
pub(crate) const BETA: [u64; 4] = [
    0xc139_6c28_7195_01ee,
    0x9cf0_4975_12f5_8995,
    0x6e64_479e_ac34_34e9,
    0x7ae9_6a2b_657c_0710,
];

/// `lambda`, the cube root of one modulo `n` that belongs to [`BETA`].
#[cfg(test)]
pub(crate) const LAMBDA: Scalar =
    MontFp!("37718080363155996902926221483475020450927657555482586988616620542887997980018");

/// Coordinates of the generator in words, lowest first.
pub(crate) const GENERATOR_WORDS: [[u64; 4]; 2] = [
    [
        0x59f2_815b_16f8_1798,
        0x029b_fcdb_2dce_28d9,
        0x55a0_6295_ce87_0b07,
        0x79be_667e_f9dc_bbac,
    ],
    [
        0x9c47_d08f_fb10_d4b8,
        0xfd17_b448_a685_5419,
        0x5da4_fbfc_0e11_08a8,
        0x483a_da77_26a3_c465,
    ],
];
