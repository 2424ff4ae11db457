//! Mutants of constraints that chips of instructions share.

use super::super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
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
