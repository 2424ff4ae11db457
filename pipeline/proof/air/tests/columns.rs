//! Column structs: order, names and widths, also of nested structs.

use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Width, columns};

columns! {
    /// Part of other structs.
    struct Inner {
        /// One column.
        low: U8,
        /// An array.
        limbs: U16[2],
    }
}

columns! {
    /// Contains a part itself.
    struct Middle {
        /// Before the part.
        flag: Bit,
        /// The part.
        inner: Inner,
    }
}

columns! {
    /// Fields of all widths, a part under its own names and a part with a prefix.
    struct Outer {
        /// First.
        first: U64,
        /// Nested two deep.
        middle: Middle,
        /// Another of the same kind.
        second: Inner as second,
        /// Other columns.
        others: Field[1],
        /// Last.
        last: U32,
    }
}

#[test]
fn columns_stand_in_order_of_declaration() {
    let c = Outer::index();
    assert_eq!(c.first, 0);
    assert_eq!(c.middle.flag, 1);
    assert_eq!(c.middle.inner.low, 2);
    assert_eq!(c.middle.inner.limbs, [3, 4]);
    assert_eq!(c.second.low, 5);
    assert_eq!(c.second.limbs, [6, 7]);
    assert_eq!(c.others, [8]);
    assert_eq!(c.last, 9);
}

#[test]
fn names_and_widths_are_those_of_the_columns() {
    let expected = [
        ("first", Width::U64),
        ("flag", Width::Bit),
        ("low", Width::U8),
        ("limbs[0]", Width::U16),
        ("limbs[1]", Width::U16),
        ("second_low", Width::U8),
        ("second_limbs[0]", Width::U16),
        ("second_limbs[1]", Width::U16),
        ("others[0]", Width::Field),
        ("last", Width::U32),
    ];
    let expected = expected.map(|(name, width)| ColumnSpec {
        name: name.into(),
        width,
    });
    assert_eq!(Outer::specs(), expected);
}

#[test]
fn the_width_is_the_number_of_columns() {
    assert_eq!(Inner::<()>::WIDTH, Inner::specs().len());
    assert_eq!(Middle::<()>::WIDTH, Middle::specs().len());
    assert_eq!(Outer::<()>::WIDTH, Outer::specs().len());
}

#[test]
fn a_description_reads_the_columns() {
    let builder = AirBuilder::new("c", Outer::specs(), Vec::new());
    let c = Outer::<Expr>::main(&builder);
    assert_eq!(c.second.limbs[1], builder.main(7));
    let numbers = Outer::from_fn(|index| 10 * index);
    assert_eq!(numbers.middle.inner.limbs, [30, 40]);
}
