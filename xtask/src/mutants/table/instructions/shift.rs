//! Mutants of chips of shifts.

use super::super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
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
];
