//! Cells that may be changed without any effect, and constraints without which nothing goes wrong.
//!
//! Both lists are exceptions, each with its reason; everything else the tests refuse.

use ark_bn254::Fr;
use ark_ff::{One, Zero};
use zkfabric_air::Air;

/// Reads a column of a row by its name.
pub type Cells<'r> = &'r dyn Fn(&str) -> Fr;

/// A cell that has no effect.
#[derive(Clone, Copy)]
pub struct Free {
    /// The chip.
    pub chip: &'static str,
    /// The columns; for an array, all of its elements.
    pub columns: &'static [&'static str],
    /// On which rows.
    pub when: fn(Cells<'_>) -> bool,
    /// Why it is free there, and why that is sound.
    pub reason: &'static str,
}

impl core::fmt::Debug for Free {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} {:?}: {}", self.chip, self.columns, self.reason)
    }
}

/// A constraint that follows from others.
#[derive(Debug, Clone, Copy)]
pub struct Implied {
    /// The chip.
    pub chip: &'static str,
    /// The constraint's name, or `bus i` for the chip's `i`-th message.
    pub constraint: &'static str,
    /// From what it follows, and why it is there.
    pub reason: &'static str,
}

const PLACES: &str =
    "a product with zero digits at an end fits several places; its digits are the same";

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
        chip: "shift_arithmetic",
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
        columns: &["gaps[2]"],
        when: |cell| cell("cross").is_zero(),
        reason: "a load within one word does not access the next",
    },
    Free {
        chip: "store",
        columns: &["gaps[3]"],
        when: |cell| cell("cross").is_zero(),
        reason: "a store within one word does not access the next",
    },
];

/// The implied constraints.
pub const IMPLIED: &[Implied] = &[
    Implied {
        chip: "load",
        constraint: "one operation",
        reason: "a row with another number of flags than one fetches the sum of their codes, which is the code of \
                 no operation (tested in tests/chips.rs); without offset it sends nothing, since then neither \
                 `real` nor `cross` is set. The chip does not rely on codes",
    },
    Implied {
        chip: "load_cross",
        constraint: "words are crossed",
        reason: "at offset 0 no byte lies below, so low + 2^64 high = M + 2^64 H with all four below 2^64: the result \
                 M is the first word, as LD wants. The row also reads the second word, which stays as it is, at a \
                 later time than its previous access: harmless, and refused because one row does for it",
    },
    Implied {
        chip: "store_cross",
        constraint: "words are crossed",
        reason: "at offset 0 the lower bytes of the register are all eight, so the first word becomes the register, \
                 as SD wants; of the second word the bytes above are all eight, so it is written as it was. All \
                 numbers are below 2^64 as in load_cross: harmless, and refused because one row does for it",
    },
];

/// Whether a cell of a row is listed.
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

/// Whether a constraint is listed.
#[must_use]
pub fn is_implied(air: &Air, constraint: &str) -> bool {
    let mut listed = IMPLIED.iter();
    listed.any(|implied| implied.chip == air.name && implied.constraint == constraint)
}
