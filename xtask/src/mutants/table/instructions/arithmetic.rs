//! Mutants of chips of arithmetic and comparisons.

use super::super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/machine/chips/src/add/mod.rs",
        mutations: &[
            wrong(
                "chips/add: results of any size",
                "cpu::range_limbs(b, &o.real, &c.result)",
                "Expr::from_limbs(&c.result, 16)",
            ),
            wrong(
                "chips/add: a carry that is no bit",
                "        b.assert_bool(\"carry is boolean\", &c.carry);\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/add_imm/mod.rs",
        mutations: &[
            wrong(
                "chips/add_imm: results of any size",
                "cpu::range_limbs(b, &o.real, &c.result)",
                "Expr::from_limbs(&c.result, 16)",
            ),
            wrong(
                "chips/add_imm: a carry that is no bit",
                "        b.assert_bool(\"carry is boolean\", &c.carry);\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/add_word/mod.rs",
        mutations: &[
            wrong(
                "chips/add_word: a carry that is no bit",
                "        b.assert_bool(\"carry is boolean\", &c.carry);\n",
                "",
            ),
            wrong(
                "chips/add_word: any sign",
                "        digits::top_bit(b, &is_word, &c.low[1], &c.sign);\n",
                "",
            ),
            wrong(
                "chips/add_word: a sign of no word",
                "        b.assert_zero(\"sign of a word only\", &c.sign * (&o.real - &is_word));\n",
                "",
            ),
            wrong(
                "chips/add_word: upper halves of any size",
                "[&c.word, &c.upper, &c.low, &c.high].map(|limbs| cpu::range_limbs(b, &o.real, limbs));",
                "[&c.word, &c.upper, &c.low, &c.high].map(|limbs| Expr::from_limbs(limbs, 16));",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/bitwise/mod.rs",
        mutations: &[
            wrong(
                "chips/bitwise: a byte of any size",
                ".zip(&c.b).zip(&c.and) {",
                ".zip(&c.b).zip(&c.and).take(7) {",
            ),
            wrong(
                "chips/bitwise: any result",
                "        b.assert_equal(\"result\", c.result.clone(), value);\n",
                "        let _ = value;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/compare/mod.rs",
        mutations: &[
            wrong(
                "chips/compare: signs that are no bits",
                "            b.assert_bool(\"sign is boolean\", sign);\n",
                "",
            ),
            wrong(
                "chips/compare: an answer that is no bit",
                "        b.assert_bool(\"less is boolean\", &c.less);\n",
                "",
            ),
            wrong(
                "chips/compare: a difference of any size",
                "cpu::range_limbs(b, &o.real, &c.difference)",
                "Expr::from_limbs(&c.difference, 16)",
            ),
            wrong(
                "chips/compare: a second register of any size",
                "cpu::range_limbs(b, &o.real, &c.y)",
                "Expr::from_limbs(&c.y, 16)",
            ),
            wrong(
                "chips/compare: any result",
                "        b.assert_equal(\"result\", c.result.clone(), value);\n",
                "        let _ = value;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/count_ones/mod.rs",
        mutations: &[
            wrong(
                "chips/count_ones: bits that are none",
                "            b.assert_bool(format!(\"bit {index} is boolean\"), bit);\n",
                "            let _ = (index, bit);\n",
            ),
            wrong(
                "chips/count_ones: any count",
                "        b.assert_equal(\"count\", c.count.clone(), &o.real * low + &c.flags[0] * high);\n",
                "        let _ = (low, high);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/count_zeros/mod.rs",
        mutations: &[
            wrong(
                "chips/count_zeros: zero that is no bit",
                "        b.assert_bool(\"zero is boolean\", &c.zero);\n",
                "",
            ),
            wrong(
                "chips/count_zeros: zero of any value",
                "        b.assert_zero(\"zero\", &c.zero * &c.value);\n",
                "",
            ),
            wrong(
                "chips/count_zeros: powers below the value",
                "        b.assert_zero(\"below the power\", &leading * above);\n",
                "        let _ = above;\n",
            ),
            wrong(
                "chips/count_zeros: powers far above the value",
                "        b.assert_zero(\"not below half of it\", leading * below);\n",
                "        let _ = below;\n",
            ),
            wrong(
                "chips/count_zeros: powers that do not divide the value",
                "        b.assert_zero(\"odd factor\", &trailing * (number - &c.power * odd));\n",
                "        let _ = (number, odd);\n",
            ),
            wrong(
                "chips/count_zeros: powers of any value",
                "        b.send(\n            bus::POWER,\n            o.real.clone(),\n            [c.exponent.clone(), c.power.clone()],\n        );\n",
                "",
            ),
            wrong(
                "chips/count_zeros: a difference of any size",
                "cpu::range_limbs(b, &o.real, &c.first)",
                "Expr::from_limbs(&c.first, 16)",
            ),
            wrong(
                "chips/count_zeros: a half of any size",
                "cpu::range_limbs(b, &o.real, &c.second)",
                "Expr::from_limbs(&c.second, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/div/mod.rs",
        mutations: &[
            wrong(
                "chips/div: zero that is no bit",
                "        b.assert_bool(\"zero is boolean\", &c.zero);\n",
                "",
            ),
            harmless(
                "chips/div: any divisor is zero",
                "        b.assert_zero(\"zero divisor\", &c.zero * &c.divisor);\n",
                "",
                "with zero at 1 the quotient is all ones, so that the dividend is all ones times the divisor and a remainder between integers: for a divisor it is all ones, the divisor 1 and the remainder 0, as they should be",
            ),
            wrong(
                "chips/div: remainders of any size",
                "        b.assert_equal(\n            \"remainder is smaller\",\n            c.divisor,\n            difference + (&o.real - &c.zero) * (remainder + 1),\n        );\n",
                "        let _ = (difference, remainder);\n",
            ),
            wrong(
                "chips/div: any quotient by zero",
                "        b.assert_zero(\"division by zero\", &c.zero * (quotient - ones));\n",
                "        let _ = (quotient, ones);\n",
            ),
            wrong(
                "chips/div: any sign",
                "        digits::top_bit(b, &word, &c.wanted[1], &c.sign);\n",
                "        let _ = word;\n",
            ),
            wrong(
                "chips/div: a sign of no word",
                "        b.assert_zero(\"sign of a word only\", &c.sign * doubleword);\n",
                "",
            ),
            wrong(
                "chips/div: a difference of any size",
                "cpu::range_limbs(b, &o.real, &c.difference)",
                "Expr::from_limbs(&c.difference, 16)",
            ),
            wrong(
                "chips/div: what is not wanted of any size",
                "cpu::range_limbs(b, &o.real, &c.other)",
                "Expr::from_limbs(&c.other, 16)",
            ),
            wrong(
                "chips/div: what is wanted of any size",
                "cpu::range_limbs(b, &o.real, &c.wanted)",
                "Expr::from_limbs(&c.wanted, 16)",
            ),
            wrong(
                "chips/div: any divisor",
                "        b.assert_equal(\"divisor\", c.divisor.clone(), operand(&c.b));\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/div_signed/mod.rs",
        mutations: &[
            wrong(
                "chips/div_signed: a sign that is no bit",
                "    b.assert_bool(\"sign of b is boolean\", &c.b_sign);\n",
                "",
            ),
            wrong(
                "chips/div_signed: any sign",
                "        digits::without_top_bit(b, real, &top, sign);\n",
                "        let _ = top;\n",
            ),
            wrong(
                "chips/div_signed: any sign of the result",
                "    b.assert_equal(\n        \"negate\",\n        c.negate.clone(),\n        (div + divw) * (xor + by_zero) + (rem + remw) * &c.a_sign,\n    );\n",
                "    let _ = (xor, by_zero);\n",
            ),
            wrong(
                "chips/div_signed: minus zero that is no bit",
                "    b.assert_bool(\"minus zero is boolean\", &c.minus_zero);\n",
                "",
            ),
            wrong(
                "chips/div_signed: overflow that is no bit",
                "    b.assert_bool(\"overflow is boolean\", &c.overflow);\n",
                "",
            ),
            wrong(
                "chips/div_signed: overflow of doublewords",
                "    b.assert_zero(\"overflow of a word only\", &c.overflow * (div + rem));\n",
                "",
            ),
            wrong(
                "chips/div_signed: any overflow",
                "    digits::without_top_bit(b, &(divw + remw), &c.wanted[1], &c.overflow);\n",
                "",
            ),
            wrong(
                "chips/div_signed: remainders of any size",
                "    b.assert_equal(\n        \"remainder is smaller\",\n        c.divisor.clone(),\n        difference + (real - &c.zero) * (remainder + 1),\n    );\n",
                "    let _ = (difference, remainder);\n",
            ),
            wrong(
                "chips/div_signed: any quotient by zero",
                "    b.assert_zero(\"division by zero\", &c.zero * (quotient - 1));\n",
                "    let _ = quotient;\n",
            ),
            wrong(
                "chips/div_signed: results of any size",
                "cpu::range_limbs(b, &o.real, &c.result)",
                "Expr::from_limbs(&c.result, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/less_unsigned/mod.rs",
        mutations: &[
            wrong(
                "chips/less_unsigned: an answer that is no bit",
                "        b.assert_bool(\"less is boolean\", &c.less);\n",
                "",
            ),
            wrong(
                "chips/less_unsigned: a difference of any size",
                "cpu::range_limbs(b, &c.real, &c.difference)",
                "Expr::from_limbs(&c.difference, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/mul/mod.rs",
        mutations: &[
            wrong(
                "chips/mul: the other half of any size",
                "cpu::range_limbs(b, &o.real, &c.other)",
                "Expr::from_limbs(&c.other, 16)",
            ),
            wrong(
                "chips/mul: results of any size",
                "cpu::range_limbs(b, &o.real, &c.result)",
                "Expr::from_limbs(&c.result, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/mul_signed/mod.rs",
        mutations: &[
            wrong(
                "chips/mul_signed: a sign that is no bit",
                "        b.assert_bool(\"sign of a is boolean\", &c.a_sign);\n",
                "",
            ),
            wrong(
                "chips/mul_signed: a sign of the product that is no bit",
                "        b.assert_bool(\"sign of the product is boolean\", &c.product_sign);\n",
                "",
            ),
            wrong(
                "chips/mul_signed: a sign of the word that is no bit",
                "        b.assert_bool(\"sign of the word is boolean\", &c.word_sign);\n",
                "",
            ),
            wrong(
                "chips/mul_signed: any sign of the word",
                "        digits::without_top_bit(b, &o.real, &c.low[1], &c.word_sign);\n",
                "",
            ),
            wrong(
                "chips/mul_signed: low halves of any size",
                "cpu::range_limbs(b, &o.real, &c.low)",
                "Expr::from_limbs(&c.low, 16)",
            ),
            wrong(
                "chips/mul_signed: a factor of any size",
                "cpu::range_limbs(b, &o.real, &c.a)",
                "Expr::from_limbs(&c.a, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/or_combine/mod.rs",
        mutations: &[
            wrong(
                "chips/or_combine: marks that are no bits",
                "            b.assert_bool(\"nonzero is boolean\", nonzero);\n",
                "",
            ),
            wrong(
                "chips/or_combine: bytes that are not marked",
                "            b.assert_zero(\"a nonzero byte\", nonzero.not() * x);\n",
                "",
            ),
            wrong(
                "chips/or_combine: zeros that are marked",
                "[x.clone(), x - nonzero, z.clone()],",
                "[x.clone(), x.clone(), z.clone()],",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/xor/mod.rs",
        mutations: &[wrong(
            "chips/xor: a byte of any size",
            ".zip(&c.b).zip(&c.result) {",
            ".zip(&c.b).zip(&c.result).take(7) {",
        )],
    },
];
