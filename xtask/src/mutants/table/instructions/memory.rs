//! Mutants of chips of loads, stores and atomic operations, and of the memory they reach.

use super::super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
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
];
