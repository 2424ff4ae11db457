//! Wrong rows made by hand that would pass without one constraint or message.
//!
//! These rows cover constraints whose wrong rows the attacks hardly find, because few operands have
//! one or because many cells change at once.

use crate::asm::Rng;
use crate::attack::Without;
use crate::oracle::{self, Verdict};
use crate::row::{Row, RowChecker, is_in_table};
use crate::{samples, steps};
use ark_bn254::Fr;
use zkfabric_air::{Message, Trace};
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::cpu::ExecutedStep;
use zkfabric_chips::lookups::Lookups;
use zkfabric_vm::isa::Op;

/// A wrong row: the row of an operation with operands, and its changes.
#[derive(Debug, Clone, Copy)]
pub struct Witness {
    /// The chip.
    pub chip: &'static str,
    /// The only check that refuses the row: a constraint or message, by its name in
    /// [`omissions`](crate::necessity::omissions).
    pub refused_by: &'static str,
    /// The operation and its operands, as for [`steps::sample`].
    pub step: (Op, u64, u64),
    /// Changed columns and their values.
    pub cells: &'static [(&'static str, Value)],
    /// The row's statement.
    pub says: &'static str,
}

/// The value of a cell.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// An integer.
    Is(i128),
    /// Half of an integer.
    HalfOf(i128),
}
use Value::{HalfOf, Is};

const POSITIVE: &str =
    "-2^63 / -2^63 = -1, since one of them has no sign: its highest limb lends to another one";

/// The witnesses.
pub const WITNESSES: &[Witness] = &[
    Witness {
        chip: "compare",
        refused_by: "second operand is the immediate",
        step: (Op::SltI, 5, 5),
        cells: &[("imm", Is(6))],
        says: "5 is not below 6",
    },
    Witness {
        chip: "div_signed",
        refused_by: "at most one flag",
        step: (Op::Div, 0, 2),
        cells: &[
            ("flags[2]", Is(1)),
            ("rs2", Is(0)),
            ("difference[0]", Is(0)),
        ],
        says: "a row that executes CLZ twice, whose code is the sum of those of DIV and DIVW",
    },
    Witness {
        chip: "div_signed",
        refused_by: "zero is boolean",
        step: (Op::Div, 0, 0),
        cells: &[
            ("zero", Is(2)),
            ("difference[0]", Is(1)),
            ("negate", Is(2)),
            ("minus_zero", Is(1)),
            ("result[0]", Is(0xfffd)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: "0 / 0 = 2^64 - 3, by a flag \"zero\" that is 2",
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 0",
        step: (Op::Div, 1 << 63, 1 << 63),
        cells: &[
            ("a[0]", Is(1 << 48)),
            ("a[3]", Is(0x7fff)),
            ("a_sign", Is(0)),
            ("negate", Is(1)),
            ("result[0]", Is(0xffff)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: POSITIVE,
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 1",
        step: (Op::Div, 1 << 63, 1 << 63),
        cells: &[
            ("a[1]", Is(1 << 32)),
            ("a[3]", Is(0x7fff)),
            ("a_sign", Is(0)),
            ("negate", Is(1)),
            ("result[0]", Is(0xffff)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: POSITIVE,
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 2",
        step: (Op::Div, 1 << 63, 1 << 63),
        cells: &[
            ("a[2]", Is(1 << 16)),
            ("a[3]", Is(0x7fff)),
            ("a_sign", Is(0)),
            ("negate", Is(1)),
            ("result[0]", Is(0xffff)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: POSITIVE,
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 4",
        step: (Op::Div, 1 << 63, 1 << 63),
        cells: &[
            ("b[0]", Is(1 << 48)),
            ("b[3]", Is(0x7fff)),
            ("b_sign", Is(0)),
            ("negate", Is(1)),
            ("result[0]", Is(0xffff)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: POSITIVE,
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 5",
        step: (Op::Div, 1 << 63, 1 << 63),
        cells: &[
            ("b[1]", Is(1 << 32)),
            ("b[3]", Is(0x7fff)),
            ("b_sign", Is(0)),
            ("negate", Is(1)),
            ("result[0]", Is(0xffff)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: POSITIVE,
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 6",
        step: (Op::Div, 1 << 63, 1 << 63),
        cells: &[
            ("b[2]", Is(1 << 16)),
            ("b[3]", Is(0x7fff)),
            ("b_sign", Is(0)),
            ("negate", Is(1)),
            ("result[0]", Is(0xffff)),
            ("result[1]", Is(0xffff)),
            ("result[2]", Is(0xffff)),
            ("result[3]", Is(0xffff)),
        ],
        says: POSITIVE,
    },
    Witness {
        chip: "div_signed",
        refused_by: "range16 27",
        step: (Op::Divw, 0x8000_0000, u64::MAX),
        cells: &[
            ("wanted[0]", Is(0x8000)),
            ("wanted[1]", HalfOf(0xffff)),
            ("overflow", Is(0)),
            ("result[2]", Is(0)),
            ("result[3]", Is(0)),
        ],
        says: "-2^31 / -1 = 2^31 in the word form, since the limb's half-integer hides that the result overflows",
    },
    Witness {
        chip: "mul_signed",
        refused_by: "range16 9",
        step: (Op::Mulw, 0x8000_0000, 1),
        cells: &[
            ("low[0]", Is(0x8000)),
            ("low[1]", HalfOf(0xffff)),
            ("word_sign", Is(0)),
        ],
        says: "2^31 * 1 = 2^31 in the word form, since a half-integer hides the sign",
    },
    Witness {
        chip: "shift_imm",
        refused_by: "at most one flag",
        step: (Op::SllI, 0, 1),
        cells: &[("flags[1]", Is(1)), ("power", Is(0))],
        says: "a row that executes an AMO twice, whose code is the sum of those of SLLI and SRLI",
    },
    Witness {
        chip: "shift_word",
        refused_by: "range16 7",
        step: (Op::Sraw, 0x8000_0000, 1),
        cells: &[
            ("word[0]", Is(0x8000)),
            ("word[1]", HalfOf(0xffff)),
            ("word_sign", Is(0)),
            ("result", Is(1 << 30)),
            ("doubled[1]", Is(0x8000)),
            ("sign", Is(0)),
        ],
        says: "-2^31 shifted by 1 is 2^30, since a half-integer hides the sign",
    },
    Witness {
        chip: "store",
        refused_by: "flag 0 is boolean",
        step: (Op::Sd, 0, 0),
        cells: &[
            ("pairs[0]", Is(-1)),
            ("pairs[1]", Is(1)),
            ("pairs[2]", Is(1)),
            ("pairs[3]", Is(0)),
            ("odd", Is(1)),
            ("a", Is(0x1_0007)),
            ("imm", Is(0)),
            ("carry", Is(0)),
            ("value_limbs[0]", Is(0)),
            ("value_limbs[1]", Is(0)),
            ("value_limbs[2]", Is(0)),
            ("value_low", Is(1)),
            ("value_high", Is(0)),
            ("value_and", Is(0)),
            ("cross", Is(1)),
            ("new_limbs[0]", Is(1)),
            ("new_limbs[1]", Is(0)),
            ("new_limbs[2]", Is(0)),
            ("new_low", Is(0)),
            ("new_high", Is(0)),
            ("new_and", Is(0)),
            ("after[0]", Is((1 << 40) + (1 << 24) - (1 << 8))),
            ("after[1]", Is(0)),
        ],
        says: "1 stored at offset 7 makes the words 2^40 + 2^24 - 2^8 and 0",
    },
    Witness {
        chip: "store",
        refused_by: "flag 1 is boolean",
        step: (Op::Sd, 0, 0),
        cells: &[
            ("pairs[0]", Is(0)),
            ("pairs[1]", Is(-1)),
            ("pairs[2]", Is(1)),
            ("pairs[3]", Is(1)),
            ("odd", Is(0)),
            ("a", Is(0x1_0000)),
            ("imm", Is(0)),
            ("carry", Is(0)),
            ("value_limbs[0]", Is(1)),
            ("value_limbs[1]", Is(0)),
            ("value_limbs[2]", Is(0)),
            ("value_low", Is(0)),
            ("value_high", Is(0)),
            ("value_and", Is(0)),
            ("cross", Is(1)),
            ("new_limbs[0]", Is(1)),
            ("new_limbs[1]", Is(0)),
            ("new_limbs[2]", Is(0)),
            ("new_low", Is(0)),
            ("new_high", Is(0)),
            ("new_and", Is(0)),
            ("after[0]", Is((1 << 32) - (1 << 16))),
            ("after[1]", Is(1)),
        ],
        says: "2^16 stored at offset 0 makes the word before 2^32 - 2^16, and this one 1",
    },
    Witness {
        chip: "store",
        refused_by: "flag 2 is boolean",
        step: (Op::Sd, 0, 0),
        cells: &[
            ("pairs[0]", Is(0)),
            ("pairs[1]", Is(1)),
            ("pairs[2]", Is(-1)),
            ("pairs[3]", Is(1)),
            ("odd", Is(0)),
            ("a", Is(0x1_0004)),
            ("imm", Is(0)),
            ("carry", Is(0)),
            ("value_limbs[0]", Is(1)),
            ("value_limbs[1]", Is(0)),
            ("value_limbs[2]", Is(0)),
            ("value_low", Is(0)),
            ("value_high", Is(0)),
            ("value_and", Is(0)),
            ("cross", Is(1)),
            ("new_limbs[0]", Is(1)),
            ("new_limbs[1]", Is(0)),
            ("new_limbs[2]", Is(0)),
            ("new_low", Is(0)),
            ("new_high", Is(0)),
            ("new_and", Is(0)),
            ("after[0]", Is((1 << 16) - (1 << 32))),
            ("after[1]", Is(1)),
        ],
        says: "2^16 stored at offset 4 makes the words 2^16 - 2^32 and 1",
    },
    Witness {
        chip: "store",
        refused_by: "flag 3 is boolean",
        step: (Op::Sd, 0, 0),
        cells: &[
            ("pairs[0]", Is(0)),
            ("pairs[1]", Is(1)),
            ("pairs[2]", Is(1)),
            ("pairs[3]", Is(-1)),
            ("odd", Is(0)),
            ("a", Is(0x1_0000)),
            ("imm", Is(0)),
            ("carry", Is(0)),
            ("value_limbs[0]", Is(0)),
            ("value_limbs[1]", Is(1)),
            ("value_limbs[2]", Is(0)),
            ("value_low", Is(255)),
            ("value_high", Is(255)),
            ("value_and", Is(255)),
            ("cross", Is(1)),
            ("new_limbs[0]", Is(0)),
            ("new_limbs[1]", Is(0)),
            ("new_limbs[2]", Is(0)),
            ("new_low", Is(1)),
            ("new_high", Is(0)),
            ("new_and", Is(0)),
            ("after[0]", Is(1 << 48)),
            ("after[1]", Is(0)),
        ],
        says: "2^32 + 2^16 - 1 stored at offset 0 makes the word 2^48",
    },
];

impl Witness {
    /// Returns whether the complete chip refuses the row.
    ///
    /// # Panics
    /// If the witness names something that does not exist.
    #[must_use]
    pub fn is_refused(&self, chip_set: &ChipSet) -> bool {
        let checker = RowChecker::new(samples::air(chip_set, self.chip));
        let row = self.row(chip_set, &checker);
        let messages = checker.messages(&row);
        !checker.violated(&row).is_empty() || messages.iter().any(|(_, message)| outside(message))
    }

    /// Returns the wrong row.
    fn row(&self, chip_set: &ChipSet, checker: &RowChecker<'_>) -> Row {
        let mut row = self.honest(chip_set);
        for &(name, value) in self.cells {
            let mut columns = checker.air.main.iter();
            let column = columns.position(|spec| spec.name == name);
            let column = column.unwrap_or_else(|| panic!("{} has no column {name}", self.chip));
            row.main[column] = match value {
                Is(value) => Fr::from(value),
                HalfOf(value) => Fr::from(value) / Fr::from(2u64),
            };
        }
        row
    }

    /// Returns the honest row from which the wrong row is made.
    fn honest(&self, chip_set: &ChipSet) -> Row {
        let mut chips = chip_set.instructions();
        let chip = chips.find(|(_, chip)| chip.name() == self.chip);
        let (_, chip) = chip.unwrap_or_else(|| panic!("{} executes nothing", self.chip));
        let (op, a, b) = self.step;
        let sample = steps::sample(op, a, b, &mut Rng::new(1));
        let executed = ExecutedStep {
            pc: sample.pc,
            instruction: &sample.instruction,
            step: &sample.step,
            next_pc: sample.next_pc,
        };
        let mut trace = Trace::zeros(&chip.columns(), 1);
        chip.fill(0, &executed, &mut trace, &mut Lookups::new(0));
        chip.finish(&mut trace);
        let columns = trace.finish().expect("an honest row");
        let cells = columns.iter().filter_map(|column| column.get(0));
        Row {
            main: cells.collect(),
            fixed: Vec::new(),
        }
    }
}

fn outside(message: &Message) -> bool {
    !is_in_table(message.bus, &message.fields)
}

/// Returns whether the list has a witness for a part that a chip lacks, and checks the witness.
///
/// # Panics
/// If the witness is invalid, or another check refuses it, too.
#[must_use]
pub fn proves(chip_set: &ChipSet, checker: &RowChecker<'_>, name: &str, without: &Without) -> bool {
    let chip = checker.air.name.as_str();
    let mut listed = WITNESSES.iter();
    let Some(witness) = listed.find(|w| w.chip == chip && w.refused_by == name) else {
        return false;
    };
    let honest = witness.honest(chip_set);
    assert!(checker.violated(&honest).is_empty(), "{witness:?}");
    let row = witness.row(chip_set, checker);
    let violated = checker.violated(&row);
    assert_eq!(violated, Vec::from_iter(without.constraint), "{witness:?}");
    let messages = checker.messages(&row);
    let refused = messages.iter().filter(|(_, message)| outside(message));
    let refused: Vec<usize> = refused.map(|(index, _)| *index).collect();
    assert_eq!(refused, Vec::from_iter(without.interaction), "{witness:?}");
    let verdict = oracle::judge(chip, &without.keep(messages));
    assert!(
        matches!(verdict, Verdict::Wrong(_)),
        "{witness:?} is {verdict:?}"
    );
    true
}
