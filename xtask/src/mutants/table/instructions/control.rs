//! Mutants of chips of branches, jumps, calls and the end of execution.

use super::super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
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
];
