//! The column struct of a chip.

use crate::{ColumnSpec, Width};
use alloc::{format, vec::Vec};

/// Names the columns of a chip once: `columns! { pub struct Columns { pc: U64, limbs: U16[4] } }`.
///
/// Makes a struct generic over the content of a column: `Columns::<Expr>` (by `main`) for the
/// description, `Columns::<usize>` (by `index`) for filling a trace; `WIDTH`, the number of
/// columns; and `specs()`, names and widths in order.
///
/// A field may be another such struct, whose columns then take the field's place: `form: Binary`.
/// The columns keep their names or get a prefix that distinguishes several structs of one kind:
/// with `value: Split as value`, column `low` becomes `value_low`.
#[macro_export]
macro_rules! columns {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $( $(#[$field_meta:meta])* $field:ident : $kind:ident $([$n:expr])? $(as $prefix:ident)? ),* $(,)?
    }) => {
        $(#[$meta])*
        $vis struct $name<T> {
            $( $(#[$field_meta])* $vis $field: $crate::columns!(@type T $kind $([$n])?), )*
        }

        // `derive` does not accept fields whose type is a macro.
        impl<T> core::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl<T> $crate::macros::Group<T> for $name<T> {
            const WIDTH: usize = 0 $( + $crate::columns!(@width T $kind $([$n])?) )*;

            fn take(next: &mut impl FnMut() -> T) -> Self {
                Self { $( $field: $crate::columns!(@take next $([$n])?), )* }
            }
        }

        impl<T> $name<T> {
            /// Number of columns.
            $vis const WIDTH: usize = <Self as $crate::macros::Group<T>>::WIDTH;

            /// Returns the struct whose columns are `make(0)`, `make(1)`, ... in order of
            /// declaration.
            $vis fn from_fn(mut make: impl FnMut(usize) -> T) -> Self {
                let mut next = 0usize;
                let mut take = || { let value = make(next); next += 1; value };
                <Self as $crate::macros::Group<T>>::take(&mut take)
            }
        }

        impl $name<$crate::Expr> {
            /// Returns the columns of a row of the chip under description.
            $vis fn main(builder: &$crate::AirBuilder) -> Self {
                Self::from_fn(|index| builder.main(index))
            }
        }

        impl $name<usize> {
            /// Returns the column indices.
            $vis fn index() -> Self {
                Self::from_fn(|index| index)
            }

            /// Returns names and widths in order.
            $vis fn specs() -> $crate::MacroVec<$crate::ColumnSpec> {
                let mut specs = $crate::MacroVec::new();
                $( $crate::columns!(@specs $kind, specs, stringify!($field), [$($n)?], [$(stringify!($prefix))?]); )*
                specs
            }
        }
    };
    (@type $t:ident $kind:ident [$n:expr]) => { [$crate::columns!(@type $t $kind); $n] };
    (@type $t:ident Bit) => { $t };
    (@type $t:ident U8) => { $t };
    (@type $t:ident U16) => { $t };
    (@type $t:ident U32) => { $t };
    (@type $t:ident U64) => { $t };
    (@type $t:ident Field) => { $t };
    (@type $t:ident $group:ident) => { $group<$t> };
    (@width $t:ident $kind:ident [$n:expr]) => { $n };
    (@width $t:ident $kind:ident) => {
        <$crate::columns!(@type $t $kind) as $crate::macros::Group<$t>>::WIDTH
    };
    (@take $next:ident [$n:expr]) => { core::array::from_fn::<_, { $n }, _>(|_| $next()) };
    (@take $next:ident) => { $crate::macros::Group::take($next) };
    (@specs Bit, $($rest:tt)*) => { $crate::columns!(@column Bit, $($rest)*) };
    (@specs U8, $($rest:tt)*) => { $crate::columns!(@column U8, $($rest)*) };
    (@specs U16, $($rest:tt)*) => { $crate::columns!(@column U16, $($rest)*) };
    (@specs U32, $($rest:tt)*) => { $crate::columns!(@column U32, $($rest)*) };
    (@specs U64, $($rest:tt)*) => { $crate::columns!(@column U64, $($rest)*) };
    (@specs Field, $($rest:tt)*) => { $crate::columns!(@column Field, $($rest)*) };
    (@specs $group:ident, $specs:ident, $field:expr, [], [$($prefix:expr)?]) => {
        $crate::macros::extend(&mut $specs, [$($prefix)?], $group::specs());
    };
    (@column $width:ident, $specs:ident, $field:expr, [], []) => {
        $specs.push($crate::ColumnSpec { name: $field.into(), width: $crate::Width::$width });
    };
    (@column $width:ident, $specs:ident, $field:expr, [$n:expr], []) => {
        $crate::macros::array(&mut $specs, $field, $n, $crate::Width::$width);
    };
}

/// A field of a column struct: one column, or a struct of several.
#[doc(hidden)]
pub trait Group<T> {
    /// Number of columns.
    const WIDTH: usize;
    /// Takes the field's columns one after the other.
    fn take(next: &mut impl FnMut() -> T) -> Self;
}

impl<T> Group<T> for T {
    const WIDTH: usize = 1;

    fn take(next: &mut impl FnMut() -> T) -> Self {
        next()
    }
}

#[doc(hidden)]
pub fn array(specs: &mut Vec<ColumnSpec>, field: &str, count: usize, width: Width) {
    specs.extend((0..count).map(|index| ColumnSpec {
        name: format!("{field}[{index}]").into(),
        width,
    }));
}

#[doc(hidden)]
pub fn extend<const N: usize>(
    specs: &mut Vec<ColumnSpec>,
    prefix: [&str; N],
    group: Vec<ColumnSpec>,
) {
    specs.extend(group.into_iter().map(|mut spec| {
        for prefix in prefix {
            spec.name = format!("{prefix}_{}", spec.name).into();
        }
        spec
    }));
}
