//! Mistakes in the chips of instructions, and in what chips share.

use super::{Mutated, harmless, wrong};

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
        file: "pipeline/machine/chips/src/amo/mod.rs",
        mutations: &[
            wrong(
                "chips/amo: a width that is no bit",
                "        b.assert_bool(\"double is boolean\", &c.double);\n",
                "",
            ),
            wrong(
                "chips/amo: a half that is no bit",
                "        b.assert_bool(\"upper is boolean\", &c.upper);\n",
                "",
            ),
            wrong(
                "chips/amo: upper halves of doublewords",
                "        b.assert_zero(\"no upper half of a doubleword\", &c.upper * &c.double);\n",
                "",
            ),
            wrong(
                "chips/amo: a byte of any size",
                ".zip(&c.y).zip(&c.and) {",
                ".zip(&c.y).zip(&c.and).take(7) {",
            ),
            wrong(
                "chips/amo: any sign of the register",
                ".zip(&c.signs) {",
                ".zip(&c.signs).take(1) {",
            ),
            wrong(
                "chips/amo: sums of any size",
                "        cpu::range_limbs(b, &o.real, &c.sum);\n",
                "",
            ),
            wrong(
                "chips/amo: a carry that is no bit",
                "    b.assert_bool(\"carry is boolean\", &c.carry);\n",
                "",
            ),
            wrong(
                "chips/amo: sums of words beyond a word",
                "    b.assert_zero(\"sum of words\", c.double.not() * &sum.high);\n",
                "",
            ),
            wrong(
                "chips/amo: upper halves of any value",
                "for (name, new, old) in halves {",
                "for (name, new, old) in halves.into_iter().take(1) {",
            ),
            wrong(
                "chips/amo: sums of any value",
                "    b.assert_equal(\"sum\", operands - flips, sum.value());\n",
                "    let _ = operands - flips;\n",
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
        file: "pipeline/machine/chips/src/branch_equal/mod.rs",
        mutations: &[
            wrong(
                "chips/branch_equal: different registers are equal",
                "        b.assert_zero(\"equal\", &equal * &difference);\n",
                "",
            ),
            wrong(
                "chips/branch_equal: equal registers are different",
                "        b.assert_equal(\"different\", difference * c.inverse, o.real - equal);\n",
                "        let _ = (difference, equal);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/branch_less/mod.rs",
        mutations: &[
            wrong(
                "chips/branch_less: a jump that is no bit",
                "        b.assert_bool(\"taken is boolean\", taken);\n",
                "",
            ),
            wrong(
                "chips/branch_less: signs that are no bits",
                "            b.assert_bool(\"sign is boolean\", sign);\n",
                "",
            ),
            wrong(
                "chips/branch_less: a difference of any size",
                "cpu::range_limbs(b, &o.real, &c.difference)",
                "Expr::from_limbs(&c.difference, 16)",
            ),
            wrong(
                "chips/branch_less: a first register of any size",
                "cpu::range_limbs(b, &o.real, &c.x)",
                "Expr::from_limbs(&c.x, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/bytes/mod.rs",
        mutations: &[
            wrong(
                "chips/bytes: any sign",
                "        b.send(\n            bus::BYTES,\n            o.real.clone(),\n            [c.top.clone(), 128.into(), sign],\n        );\n",
                "        let _ = sign;\n",
            ),
            wrong(
                "chips/bytes: the sign of any byte",
                "        b.assert_equal(\"top byte\", c.top.clone(), sext_b * x0 + sext_h * x1);\n",
                "        let _ = x1;\n",
            ),
            wrong(
                "chips/bytes: a pair of any size",
                ".zip(&c.and)\n",
                ".zip(&c.and)\n            .take(3)\n",
            ),
            wrong(
                "chips/bytes: any result",
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
        file: "pipeline/machine/chips/src/ecall/mod.rs",
        mutations: &[
            wrong(
                "chips/ecall: a row that is no bit",
                "        b.assert_bool(\"real is boolean\", &c.real);\n",
                "",
            ),
            wrong(
                "chips/ecall: any code",
                "        cpu::read_register(b, &c.real, &c.time + 0, &register, &c.gap, &c.code);\n",
                "        let _ = register;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/halt/mod.rs",
        mutations: &[
            wrong(
                "chips/halt: a row that is no bit",
                "        b.assert_bool(\"real is boolean\", &c.real);\n",
                "",
            ),
            wrong(
                "chips/halt: a word of the output left out",
                "(0u64..).zip(&c.digest) {",
                "(0u64..).zip(&c.digest).take(3) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/input/mod.rs",
        mutations: &[
            wrong(
                "chips/input: words of any size",
                "cpu::range_limbs(b, &writes, &c.word)",
                "Expr::from_limbs(&c.word, 16)",
            ),
            wrong(
                "chips/input: what is not written",
                "        cpu::write_register(b, &writes, &c.time, &register, &c.gap, change);\n",
                "        let _ = (register, change);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/jump_register/mod.rs",
        mutations: &[
            wrong(
                "chips/jump_register: a lowest bit that is none",
                "        b.assert_bool(\"lowest bit is boolean\", &c.lowest);\n",
                "",
            ),
            wrong(
                "chips/jump_register: a carry that is no bit",
                "        b.assert_bool(\"carry is boolean\", &c.carry);\n",
                "",
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
        file: "pipeline/machine/chips/src/load/mod.rs",
        mutations: &[
            wrong(
                "chips/load: operations that are no bits",
                "            b.assert_bool(format!(\"operation {index} is boolean\"), flag);\n",
                "            let _ = (index, flag);\n",
            ),
            wrong(
                "chips/load: any word is the last",
                "        b.assert_equal(\"cross\", c.cross.clone(), cross);\n",
                "        let _ = cross;\n",
            ),
            wrong(
                "chips/load: a second word that is not read",
                "        b.assert_zero(\"no second word\", high * c.cross.not());\n",
                "",
            ),
            wrong(
                "chips/load: bytes outside of any size",
                "        window.outside.range(b, &o.real);\n",
                "",
            ),
            wrong(
                "chips/load: bytes inside of any size",
                "        inside.range(b, &o.real);\n",
                "",
            ),
            wrong(
                "chips/load: any bytes of the words",
                "        b.assert_equal(\"words\", words, window.words(&inside.value(0)));\n",
                "        let _ = words;\n",
            ),
            wrong(
                "chips/load: any sign",
                "        digits::top_bit(b, &o.real, &top, &c.sign);\n",
                "        let _ = top;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/load_reserved/mod.rs",
        mutations: &[
            wrong(
                "chips/load_reserved: a half that is no bit",
                "        b.assert_bool(\"upper is boolean\", &c.upper);\n",
                "",
            ),
            wrong(
                "chips/load_reserved: upper halves of doublewords",
                "        b.assert_zero(\"no upper half of a doubleword\", &c.upper * double);\n",
                "",
            ),
            wrong(
                "chips/load_reserved: the sign of any limb",
                "        b.assert_equal(\"top\", c.top.clone(), m1 + &c.upper * (m3 - m1));\n",
                "",
            ),
            wrong(
                "chips/load_reserved: any sign",
                "        digits::top_bit(b, word_flag, &c.top, &c.sign);\n",
                "",
            ),
            wrong(
                "chips/load_reserved: a sign of a doubleword",
                "        b.assert_zero(\"no sign\", &c.sign * double);\n",
                "",
            ),
            wrong(
                "chips/load_reserved: words of any size",
                "cpu::range_limbs(b, &o.real, &c.word)",
                "Expr::from_limbs(&c.word, 16)",
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
        file: "pipeline/machine/chips/src/shift/mod.rs",
        mutations: &[
            wrong(
                "chips/shift: a sign that is no bit",
                "        b.assert_bool(\"sign is boolean\", &c.sign);\n",
                "",
            ),
            wrong(
                "chips/shift: any exponent",
                "        b.assert_equal(\"exponent\", c.exponent.clone(), exponent);\n",
                "        let _ = exponent;\n",
            ),
            wrong(
                "chips/shift: any result",
                "        b.assert_equal(\"result\", c.result.clone(), value);\n",
                "        let _ = value;\n",
            ),
            wrong(
                "chips/shift: operands of any size",
                "cpu::range_limbs(b, &o.real, &c.flipped)",
                "Expr::from_limbs(&c.flipped, 16)",
            ),
            wrong(
                "chips/shift: powers of any value",
                "        b.send(\n            bus::POWER,\n            o.real.clone(),\n            [c.exponent.clone(), c.power.clone()],\n        );\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/shift/product.rs",
        mutations: &[
            wrong(
                "chips/shift/product: places that are no bits",
                "        b.assert_bool(\"place is boolean\", place);\n",
                "",
            ),
            wrong(
                "chips/shift/product: digits of any size",
                "cpu::range_limbs(b, real, limbs)",
                "Expr::from_limbs(limbs, 16)",
            ),
            wrong(
                "chips/shift/product: any product",
                "    b.assert_equal(\"product\", product, factor * digits);\n",
                "    let _ = (product, factor, digits);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/shift_add/mod.rs",
        mutations: &[
            wrong(
                "chips/shift_add: carries that are no bits",
                "            b.assert_bool(\"carry bits are boolean\", bit);\n",
                "            let _ = bit;\n",
            ),
            wrong(
                "chips/shift_add: results of any size",
                "cpu::range_limbs(b, &o.real, &c.result)",
                "Expr::from_limbs(&c.result, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/shift_imm/mod.rs",
        mutations: &[wrong(
            "chips/shift_imm: any result",
            "        b.assert_equal(\"result\", c.result.clone(), value);\n",
            "        let _ = value;\n",
        )],
    },
    Mutated {
        file: "pipeline/machine/chips/src/shift_unsigned_word/mod.rs",
        mutations: &[
            wrong(
                "chips/shift_unsigned_word: upper halves of any size",
                "cpu::range_limbs(b, &c.real, &c.upper)",
                "Expr::from_limbs(&c.upper, 16)",
            ),
            wrong(
                "chips/shift_unsigned_word: words of any size",
                "cpu::range_limbs(b, &c.real, &c.word)",
                "Expr::from_limbs(&c.word, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/shift_word/mod.rs",
        mutations: &[
            wrong(
                "chips/shift_word: powers of any value",
                "        b.assert_zero(\"power of the table\", power);\n",
                "        let _ = power;\n",
            ),
            wrong(
                "chips/shift_word: any exponent",
                "        b.assert_equal(\"exponent\", c.exponent.clone(), exponent);\n",
                "        let _ = exponent;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/shift_word/word.rs",
        mutations: &[
            wrong(
                "chips/shift_word/word: any sign of the operand",
                "        digits::top_bit(b, real, &self.word[1], &self.word_sign);\n",
                "",
            ),
            wrong(
                "chips/shift_word/word: any product",
                "        b.assert_equal(\"product\", &word * &self.power, product);\n",
                "        let _ = product;\n",
            ),
            wrong(
                "chips/shift_word/word: a sign of the result that is no bit",
                "        b.assert_bool(\"sign of the result is boolean\", &self.sign);\n",
                "",
            ),
            wrong(
                "chips/shift_word/word: any sign of the result",
                "        b.assert_equal(\"sign of the result\", &self.result * 2, split);\n",
                "        let _ = split;\n",
            ),
            wrong(
                "chips/shift_word/word: doubled results of any size",
                "cpu::range_limbs(b, real, &self.doubled)",
                "Expr::from_limbs(&self.doubled, 16)",
            ),
            wrong(
                "chips/shift_word/word: low halves of any size",
                "cpu::range_limbs(b, real, &self.low)",
                "Expr::from_limbs(&self.low, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/store/mod.rs",
        mutations: &[
            wrong(
                "chips/store: operations that are no bits",
                "            b.assert_bool(format!(\"operation {index} is boolean\"), flag);\n",
                "            let _ = (index, flag);\n",
            ),
            wrong(
                "chips/store: any word is the last",
                "        b.assert_equal(\"cross\", c.cross.clone(), offset.cross([sh, sw, sd]));\n",
                "        let _ = (sh, sw, sd);\n",
            ),
            wrong(
                "chips/store: bytes outside of any size",
                "for split in [&window.outside, &c.inside, &c.value, new] {",
                "for split in [&c.inside, &c.value, new] {",
            ),
            wrong(
                "chips/store: bytes inside of any size",
                "for split in [&window.outside, &c.inside, &c.value, new] {",
                "for split in [&window.outside, &c.value, new] {",
            ),
            wrong(
                "chips/store: new bytes of any size",
                "for split in [&window.outside, &c.inside, &c.value, new] {",
                "for split in [&window.outside, &c.inside, &c.value] {",
            ),
            wrong(
                "chips/store: a second word that is not read",
                "        b.assert_zero(\"no second word\", high * c.cross.not());\n",
                "",
            ),
            wrong(
                "chips/store: any bytes before",
                "        b.assert_equal(\"words before\", words, window.words(&c.inside.value(0)));\n",
                "        let _ = words;\n",
            ),
            wrong(
                "chips/store: any new bytes",
                "        b.assert_equal(\"new bytes\", parts.sum::<Expr>(), c.inside.value(0) + stored);\n",
                "        let _ = (parts.sum::<Expr>(), stored);\n",
            ),
            wrong(
                "chips/store: any first word",
                "        b.assert_equal(\"first word\", new_low.clone(), offset.select(first));\n",
                "        let _ = first;\n",
            ),
            wrong(
                "chips/store: any second word",
                "        b.assert_equal(\"second word\", new_high.clone(), offset.select(second));\n",
                "        let _ = second;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/store_conditional/mod.rs",
        mutations: &[
            wrong(
                "chips/store_conditional: a half that is no bit",
                "        b.assert_bool(\"upper is boolean\", &c.upper);\n",
                "",
            ),
            wrong(
                "chips/store_conditional: upper halves of doublewords",
                "        b.assert_zero(\"no upper half of a doubleword\", &c.upper * double);\n",
                "",
            ),
            wrong(
                "chips/store_conditional: stores without a reservation",
                "        b.assert_zero(\"stored\", &stored * &difference);\n",
                "",
            ),
            wrong(
                "chips/store_conditional: failures with a reservation",
                "        b.assert_equal(\"failed\", difference * c.inverse, c.failed.clone());\n",
                "        let _ = difference;\n",
            ),
            wrong(
                "chips/store_conditional: addresses of any size",
                "cpu::range_limbs(b, &o.real, &c.address)",
                "Expr::from_limbs(&c.address, 16)",
            ),
            wrong(
                "chips/store_conditional: registers of any size",
                "cpu::range_limbs(b, &o.real, &c.register)",
                "Expr::from_limbs(&c.register, 16)",
            ),
            wrong(
                "chips/store_conditional: words of any size",
                "cpu::range_limbs(b, &stored, &c.word)",
                "Expr::from_limbs(&c.word, 16)",
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
    Mutated {
        file: "pipeline/machine/chips/src/memory/mod.rs",
        mutations: &[
            wrong(
                "chips/memory: a cell that is no bit",
                "    b.assert_bool(\"real is boolean\", &c.real);\n",
                "",
            ),
            wrong(
                "chips/memory: cells in any order",
                "cpu::range_limbs(&mut b, &c.real, &c.difference)",
                "Expr::from_limbs(&c.difference, 16)",
            ),
            wrong(
                "chips/memory: cells behind any others",
                "    b.receive(bus::MEMORY_CHAIN, c.real.clone(), [previous]);\n",
                "    let _ = previous;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/bump/mod.rs",
        mutations: &[
            wrong(
                "chips/bump: a bump that is no bit",
                "    b.assert_bool(\"real is boolean\", &c.real);\n",
                "",
            ),
            wrong(
                "chips/bump: times in any order",
                "cpu::range_limbs(&mut b, &c.real, &c.difference)",
                "Expr::from_limbs(&c.difference, 16)",
            ),
            wrong(
                "chips/bump: values of another time",
                "let message = |time| [c.space.clone(), c.address.clone(), time, c.value.clone()];",
                "let message = |time| [c.space.clone(), c.address.clone(), time, Expr::zero()];",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/cpu.rs",
        mutations: &[
            wrong(
                "chips/cpu: accesses in any order",
                "    range16(builder, real, a.gap);\n",
                "",
            ),
            wrong(
                "chips/cpu: flags that are no bits",
                "        builder.assert_bool(format!(\"flag {index} is boolean\"), flag);\n",
                "        let _ = (index, flag);\n",
            ),
            wrong(
                "chips/cpu: several flags",
                "        builder.assert_bool(\"at most one flag\", &real);\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/word.rs",
        mutations: &[
            wrong(
                "chips/word: carries that are no bits",
                "        b.assert_bool(\"carry is boolean\", &self.carry);\n",
                "",
            ),
            wrong(
                "chips/word: odd offsets that are no bits",
                "        builder.assert_bool(\"odd is boolean\", &self.odd);\n",
                "",
            ),
            wrong(
                "chips/word: pairs of no bytes",
                "    builder.send(\n        bus::BYTES,\n        real.clone(),\n        [low.clone(), high.clone(), and.clone()],\n    );\n",
                "    let _ = (builder, real, and);\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/operands/digits.rs",
        mutations: &[
            wrong(
                "chips/operands/digits: signs that are no bits",
                "    b.assert_bool(\"sign is boolean\", sign);\n",
                "",
            ),
            wrong(
                "chips/operands/digits: signs of any limb",
                "    cpu::range16(b, real, limb * 2 - sign * (1 << 16));\n",
                "    let _ = (b, real, limb, sign);\n",
            ),
            wrong(
                "chips/operands/digits: amounts of any register",
                "    b.send(\n        bus::BYTES,\n        real.clone(),\n        [byte.clone(), mask.into(), amount.clone()],\n    );\n",
                "    let _ = (mask, amount);\n",
            ),
            wrong(
                "chips/operands/digits: the rest of an amount of any size",
                "cpu::range_limbs(b, real, rest)",
                "Expr::from_limbs(rest, 16)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/operands/register_or_immediate.rs",
        mutations: &[wrong(
            "chips/operands/register_or_immediate: second operands that are no immediates",
            "        b.assert_zero(\n            \"second operand is the immediate\",\n            &immediate * (y - &self.imm),\n        );\n",
            "",
        )],
    },
];
