//! Texts of the programs: the files of `../cl`, after the constants of their field.

use std::fmt::Write as _;

use ark_bn254::{Fq, Fr};
use ark_ff::PrimeField;
use zkfabric_kernels_cpu::{field::Modulus, keccak::ROUND_CONSTANTS};

use crate::Variant;

const PRELUDE: &str = include_str!("../cl/prelude.cl");
const KECCAK: &str = include_str!("../cl/keccak.cl");
const LANES: &str = include_str!("../cl/field_lanes.cl");
const LIMBS32: &str = include_str!("../cl/field_limbs32.cl");
const BENCH: &str = include_str!("../cl/bench.cl");
const NTT_LANES: &str = include_str!("../cl/ntt_lanes.cl");
const NTT_GROUPS: &str = include_str!("../cl/ntt_groups.cl");
const CURVE: &str = include_str!("../cl/curve.cl");
const SORT: &str = include_str!("../cl/sort.cl");
const MSM: &str = include_str!("../cl/msm.cl");
const SUMS_FIELD: &str = include_str!("../cl/sums_field.cl");
const SUMS: &str = include_str!("../cl/sums.cl");
const ROWS: &str = include_str!("../cl/rows.cl");
const LEAVES: &str = include_str!("../cl/leaves.cl");
const LAYERS: &str = include_str!("../cl/layers.cl");

/// Programs of this crate whose text is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Keccak-256.
    Keccak,
    /// Products of field elements, by which variants are measured.
    Products,
    /// Transforms.
    Ntt,
    /// Multiplications.
    Msm,
    /// Tables and sums over them, apart from the code of their polynomials.
    Sums,
    /// Layers of Keccak's rounds.
    Layers,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Keccak => "keccak",
            Self::Products => "products",
            Self::Ntt => "ntt",
            Self::Msm => "msm",
            Self::Sums => "sums",
            Self::Layers => "layers",
        }
    }

    /// Returns the whole text.
    pub(crate) fn source(self, variant: Variant, on_cpu: bool) -> String {
        let mut text = definitions(variant, on_cpu);
        let field = field(variant);
        let ntt = match variant {
            Variant::Scalar => NTT_GROUPS,
            Variant::Fused | Variant::Ifma => NTT_LANES,
        };
        let parts: &[&str] = match self {
            Self::Keccak => &[PRELUDE, KECCAK],
            Self::Products => {
                text += &constants::<Fr>();
                &[PRELUDE, field, BENCH]
            }
            Self::Ntt => {
                text += &constants::<Fr>();
                &[PRELUDE, field, ntt]
            }
            Self::Sums => {
                text += &constants::<Fr>();
                &[PRELUDE, field, SUMS_FIELD, SUMS]
            }
            Self::Layers => {
                text += &constants::<Fr>();
                text += &round_constants();
                &[PRELUDE, field, SUMS_FIELD, LAYERS]
            }
            Self::Msm => {
                text += &constants::<Fq>();
                text += &scalar_constants();
                &[PRELUDE, field, CURVE, SORT, MSM]
            }
        };
        for part in parts {
            text += part;
        }
        text
    }
}

/// Program of this crate: a key whose equality is that of texts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Fixed(Kind, Variant),
    /// Generated from code.
    Generated {
        name: &'static str,
        /// Text after the field's.
        text: String,
        variant: Variant,
    },
}

impl Source {
    /// Returns the program of a polynomial over columns, given as statements, and the kernel of its
    /// rounds.
    pub(crate) fn rows(statements: &str, variant: Variant) -> Self {
        Self::Generated {
            name: "rows",
            text: rows(statements),
            variant,
        }
    }

    /// Returns the program of messages over columns, given as statements, and the kernel of their
    /// leaves.
    pub(crate) fn leaves(statements: &str, variant: Variant) -> Self {
        Self::Generated {
            name: "leaves",
            text: leaves(statements),
            variant,
        }
    }

    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Fixed(kind, _) => kind.name(),
            Self::Generated { name, .. } => name,
        }
    }

    /// Returns name and variant, for reports and errors.
    pub(crate) fn title(&self) -> String {
        let (Self::Fixed(_, variant) | Self::Generated { variant, .. }) = self;
        format!("{}, variant {}", self.name(), variant.name())
    }

    /// Returns the whole text.
    pub(crate) fn text(&self, on_cpu: bool) -> String {
        match self {
            Self::Fixed(kind, variant) => kind.source(*variant, on_cpu),
            Self::Generated { text, variant, .. } => generated(text, *variant, on_cpu),
        }
    }
}

fn rows(statements: &str) -> String {
    format!(
        "HEAVY fe polynomial(__global const ulong *at, ulong stride, uint x, __global const ulong *k) {{\n{statements}}}\n\n{ROWS}"
    )
}

fn leaves(statements: &str) -> String {
    format!(
        "HEAVY void messages(__global const ulong *at, ulong stride, __global const ulong *k, __global ulong *p, __global ulong *q, \
         __global const uint *blocks) {{\n{statements}}}\n\n{LEAVES}"
    )
}

/// Returns the whole text of a program generated from code, with inlining disabled, whatever the
/// code's length.
fn generated(text: &str, variant: Variant, on_cpu: bool) -> String {
    let mut whole = definitions(variant, on_cpu);
    whole += "#define LONG_PROGRAM 1\n";
    whole += &constants::<Fr>();
    for part in [PRELUDE, field(variant), SUMS_FIELD, text] {
        whole += part;
    }
    whole
}

fn definitions(variant: Variant, on_cpu: bool) -> String {
    let mut text = format!(
        "#define VARIANT_{} 1\n#define LANES {}\n",
        variant.name().to_uppercase(),
        variant.lanes()
    );
    if on_cpu {
        text += "#define ON_CPU 1\n";
    }
    text
}

const fn field(variant: Variant) -> &'static str {
    match variant {
        Variant::Scalar => LIMBS32,
        Variant::Fused | Variant::Ifma => LANES,
    }
}

/// Returns the constants of a modulus as macros.
fn constants<F: Modulus>() -> String {
    let constants = F::CONSTANTS;
    let mut text = String::new();
    let mut define = |name: &str, index: usize, value: u64| {
        // A write to a string does not fail.
        let _ = writeln!(text, "#define {name}{index} 0x{value:x}UL");
    };
    let p = F::MODULUS.0;
    for (index, limb) in p.iter().enumerate() {
        define("P32_", 2 * index, limb & 0xffff_ffff);
        define("P32_", 2 * index + 1, limb >> 32);
    }
    for index in 0..5 {
        define("P52_", index, constants.p[index]);
        define("Q52_", index, constants.q[index]);
        for multiple in [2, 3, 4, 6, 8, 12] {
            define(
                &format!("P52X{multiple}_"),
                index,
                constants.multiple(multiple)[index],
            );
        }
        define("ONE52_", index, constants.one[index]);
    }
    define("NEGATED_INVERSE52_", 0, constants.negated_inverse);
    define(
        "NEGATED_INVERSE32_",
        0,
        constants.negated_inverse & 0xffff_ffff,
    );
    define("QUOTIENT32_", 0, constants.quotient >> 20);
    let one = *F::ONE.words();
    for (index, limb) in one.iter().enumerate() {
        define("ONE32_", 2 * index, limb & 0xffff_ffff);
        define("ONE32_", 2 * index + 1, limb >> 32);
    }
    text
}

/// Returns the round constants of iota.
fn round_constants() -> String {
    let words = ROUND_CONSTANTS.map(|word| format!("0x{word:x}UL"));
    let count = words.len();
    format!(
        "__constant ulong ROUND_CONSTANTS[{count}] = {{{}}};\n",
        words.join(", ")
    )
}

/// Returns the modulus of the scalars, in 64-bit words.
fn scalar_constants() -> String {
    let mut text = String::new();
    let r = Fr::MODULUS.0;
    for (index, word) in r.iter().enumerate() {
        let _ = writeln!(text, "#define R64_{index} 0x{word:x}UL");
    }
    // Newton's iteration doubles the number of correct bits, from 3 (an odd r is its own inverse
    // modulo 8).
    let mut inverse = r[0];
    for _ in 0..5 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(r[0].wrapping_mul(inverse)));
    }
    let negated = inverse.wrapping_neg();
    let _ = writeln!(text, "#define R64_NEGATED_INVERSE 0x{negated:x}UL");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_for_cpus_goes_to_all_devices_on_them() {
        const MARK: &str = "#define ON_CPU 1\n";
        for variant in Variant::ALL {
            for kind in [
                Kind::Keccak,
                Kind::Products,
                Kind::Ntt,
                Kind::Msm,
                Kind::Sums,
                Kind::Layers,
            ] {
                assert!(kind.source(variant, true).contains(MARK));
                assert!(!kind.source(variant, false).contains(MARK));
            }
            assert!(generated("", variant, true).contains(MARK));
            assert!(!generated("", variant, false).contains(MARK));
        }
    }
}
