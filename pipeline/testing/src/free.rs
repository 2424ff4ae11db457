//! Cells that may be changed without any effect, and constraints that can be left out without harm.
//!
//! Both lists are exceptions, each with its reason; the tests refuse everything else.

use ark_bn254::Fr;
use ark_ff::{One, Zero};
use zkfabric_air::Air;

/// Reads a column of a row by its name.
pub type Cells<'r> = &'r dyn Fn(&str) -> Fr;

/// A cell without effect.
#[derive(Clone, Copy)]
pub struct Free {
    /// The chip.
    pub chip: &'static str,
    /// The columns; for an array, all of its elements.
    pub columns: &'static [&'static str],
    /// Condition on the row.
    pub when: fn(Cells<'_>) -> bool,
    /// The reason why the cell is free there, and why this is sound.
    pub reason: &'static str,
}

impl core::fmt::Debug for Free {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} {:?}: {}", self.chip, self.columns, self.reason)
    }
}

/// A constraint or message that can be left out without letting a wrong statement be proved.
#[derive(Debug, Clone, Copy)]
pub struct Harmless {
    /// The chip.
    pub chip: &'static str,
    /// The constraint's name, with a number if several of the chip's constraints share the name, or
    /// `bus i` for the chip's `i`-th message.
    pub constraint: &'static str,
    /// The reason why nothing wrong can be proved without it, and why it is there.
    pub reason: &'static str,
}

const PLACES: &str =
    "a product with zero digits at an end fits several places; its digits are the same";

const GAP: &str = "on a row that does not read rs2, the gap stands only in messages of multiplicity 0; the \
     constraint leaves no cell free, and nothing more";
const OPERATIONS: &str = "by \"one operation\" as many operations are set as offsets; with none nothing is sent, and sums \
     of codes of several loads or stores are codes of no operation (tested in tests/chips.rs)";
const OPERATION: &str = "with an offset, a row with another number of operations than one fetches the sum of their \
     codes, which is the code of no operation (tested in tests/chips.rs); without offset neither \
     `real` nor `cross` is set: all multiplicities are 0. It is there so that the chip does not \
     rely on codes";
const CONDITIONAL: &str = "the other flag and the sum are boolean, so flags that are not one-hot are (1, -1) or (-1, \
     1), with the sum 0; then, with d the difference of the reservations, \"stored\" says failed \
     d = 0 and \"failed\" says failed = d inverse, so failed is 0: all multiplicities are 0";
const LAST: &str = "two or three of the other places are then set, and the last one counts as -1 or -2: the \
     factor is negative, the digits are below 2^80 and the product is neither negative nor above \
     2^128, so the product and its digits are 0, in whatever place; the result of operand 0 is \
     right";

/// The free cells.
pub const FREE: &[Free] = &[
    Free {
        chip: "input",
        columns: &["before", "word", "gap"],
        when: |cell| cell("flags[0]").is_zero() && cell("flags[1]").is_zero(),
        reason: "HINT, PRINT and MARK access nothing",
    },
    Free {
        chip: "count_zeros",
        columns: &["second"],
        when: |cell| (cell("flags[1]") + cell("flags[3]")).is_one(),
        reason: "CTZ and CTZW do not bound the number from below",
    },
    Free {
        chip: "shift_imm",
        columns: &["places", "limbs"],
        when: |_| true,
        reason: PLACES,
    },
    Free {
        chip: "shift",
        columns: &["places", "limbs"],
        when: |_| true,
        reason: PLACES,
    },
    Free {
        chip: "shift_unsigned_word",
        columns: &["places", "limbs"],
        when: |_| true,
        reason: PLACES,
    },
    Free {
        chip: "branch_equal",
        columns: &["inverse"],
        when: |cell| cell("a") == cell("b"),
        reason: "zero has no inverse, and any value times zero is zero",
    },
    Free {
        chip: "store_conditional",
        columns: &["inverse"],
        when: |cell| cell("failed").is_zero(),
        reason: "zero has no inverse, and any value times zero is zero",
    },
    Free {
        chip: "store_conditional",
        columns: &["word", "word_gap"],
        when: |cell| cell("failed").is_one(),
        reason: "an SC that fails does not access memory",
    },
    Free {
        chip: "amo",
        columns: &["carry"],
        when: |cell| {
            let flags = ["flags[0]", "flags[2]", "flags[3]", "flags[4]"];
            flags.map(cell).into_iter().sum::<Fr>().is_one()
        },
        reason: "AMOSWAP, AMOXOR, AMOAND and AMOOR neither add nor compare",
    },
    Free {
        chip: "load",
        columns: &["next_gap"],
        when: |cell| cell("cross").is_zero(),
        reason: "a load within one word does not access the next",
    },
    Free {
        chip: "store",
        columns: &["next_gap"],
        when: |cell| cell("cross").is_zero(),
        reason: "a store within one word does not access the next",
    },
];

/// The harmless constraints.
pub const HARMLESS: &[Harmless] = &[
    Harmless {
        chip: "add_word",
        constraint: "no gap without an access",
        reason: GAP,
    },
    Harmless {
        chip: "bitwise",
        constraint: "no gap without an access",
        reason: GAP,
    },
    Harmless {
        chip: "branch_less",
        constraint: "flag 0 is boolean",
        reason: "the other flags and the sum are boolean, so a real row whose flags are not one-hot has (-1, 1, \
                 1, 0), which fetches BGEU and is in all constraints what the flag of BGEU is; or it \
                 fetches JAL, JALR or LB, which have a destination, without one",
    },
    Harmless {
        chip: "branch_less",
        constraint: "flag 1 is boolean",
        reason: "likewise a real row has (1, -1, 0, 1), which fetches BLTU and is what its flag is; (1, -1, 1, \
                 0) or (1, -2, 1, 1), with which 2^64 is added 2 or -1 times to the difference, which \
                 then is not in [0, 2^64); or it fetches JAL without a destination",
    },
    Harmless {
        chip: "compare",
        constraint: "no gap without an access",
        reason: GAP,
    },
    Harmless {
        chip: "count_zeros",
        constraint: "zero",
        reason: "with z = 1 and v > 0, CLZ has v < p <= 2 v + 1, and 2 v + 1 is no power of two, \
                 hence p <= 2 v as for z = 0; CTZ has v + 2^64 = p (2 d + 1), and v + 2^64 has as \
                 many trailing zeros as v: one cell differs, and not the count",
    },
    Harmless {
        chip: "div",
        constraint: "zero is boolean",
        reason: "a divisor that is not 0 makes z = 0. With divisor 0, z = 0 is impossible by \
                 \"remainder is smaller\", and any other z makes the quotient all ones: z enters \
                 nothing else",
    },
    Harmless {
        chip: "div",
        constraint: "zero divisor",
        reason: "with z = 1 the quotient is all ones, so n = ones d + r between integers, which \
                 for d > 0 needs n = ones, d = 1 and r = 0: the division itself",
    },
    Harmless {
        chip: "load",
        constraint: "at most one flag",
        reason: OPERATIONS,
    },
    Harmless {
        chip: "load",
        constraint: "one operation",
        reason: OPERATION,
    },
    Harmless {
        chip: "shift",
        constraint: "place is boolean 3",
        reason: LAST,
    },
    Harmless {
        chip: "shift",
        constraint: "no gap without an access",
        reason: GAP,
    },
    Harmless {
        chip: "shift_imm",
        constraint: "place is boolean 3",
        reason: LAST,
    },
    Harmless {
        chip: "shift_unsigned_word",
        constraint: "place is boolean 0",
        reason: "two or three of the other places are set, and this one counts as -1 or -2: the \
                 factor is 2^16 + 2^32 - 1, 2^16 + 2^48 - 1, 2^32 + 2^48 - 1 or 2^16 + 2^32 + 2^48 \
                 - 2, of which the odd part is above 2^32. It would have to divide the operand, \
                 which is below 2^32 and hence 0, and so is the result",
    },
    Harmless {
        chip: "shift_unsigned_word",
        constraint: "place is boolean 3",
        reason: LAST,
    },
    Harmless {
        chip: "shift_word",
        constraint: "second operand is the immediate",
        reason: "by an immediate the power is the table's and the amount has no influence; the constraint leaves \
                 no cell free, and nothing more",
    },
    Harmless {
        chip: "shift_word",
        constraint: "no gap without an access",
        reason: GAP,
    },
    Harmless {
        chip: "store",
        constraint: "at most one flag",
        reason: OPERATIONS,
    },
    Harmless {
        chip: "store",
        constraint: "one operation",
        reason: OPERATION,
    },
    Harmless {
        chip: "store_conditional",
        constraint: "flag 0 is boolean",
        reason: CONDITIONAL,
    },
    Harmless {
        chip: "store_conditional",
        constraint: "flag 1 is boolean",
        reason: CONDITIONAL,
    },
];

/// Returns whether a cell of a row is listed.
///
/// # Panics
/// If the list names a column that does not exist.
#[must_use]
pub fn is_free(air: &Air, column: usize, row: &[Fr]) -> bool {
    let Some(spec) = air.main.get(column) else {
        return false;
    };
    let array = spec.name.split_once('[').map(|(array, _)| array);
    let cell = |wanted: &str| {
        let index = air.main.iter().position(|spec| spec.name == wanted);
        let cell = index.and_then(|index| row.get(index));
        *cell.unwrap_or_else(|| panic!("{} has no column {wanted}", air.name))
    };
    FREE.iter().any(|free| {
        let mut columns = free.columns.iter();
        free.chip == air.name
            && columns.any(|name| *name == spec.name || Some(*name) == array)
            && (free.when)(&cell)
    })
}

/// Returns the entry of a constraint or message in the list of harmless ones, if there is one.
#[must_use]
pub fn harmless(air: &Air, constraint: &str) -> Option<&'static Harmless> {
    let mut listed = HARMLESS.iter();
    listed.find(|h| h.chip == air.name && h.constraint == constraint)
}
