//! The column struct of a chip.

/// Names the columns of a chip once: `columns! { pub struct Columns { pc: U64, limbs: U16[4] } }`.
///
/// Makes a struct generic over what stands in a column: `Columns::<Expr>` for the description (by
/// [`AirBuilder::main`](crate::AirBuilder::main) through `from_fn`), `Columns::<usize>` (by `index`)
/// for filling a trace; and `specs()`, names and widths in order.
#[macro_export]
macro_rules! columns {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $( $(#[$field_meta:meta])* $field:ident : $width:ident $([$n:expr])? ),* $(,)?
    }) => {
        $(#[$meta])*
        $vis struct $name<T> {
            $( $(#[$field_meta])* pub $field: $crate::columns!(@type T $([$n])?), )*
        }

        // `derive` does not accept fields whose type is a macro.
        impl<T> core::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl<T> $name<T> {
            /// The struct whose fields are `make(0)`, `make(1)`, ... in order of declaration.
            $vis fn from_fn(mut make: impl FnMut(usize) -> T) -> Self {
                let mut next = 0usize;
                let mut take = || { let value = make(next); next += 1; value };
                Self { $( $field: $crate::columns!(@take take $([$n])?), )* }
            }
        }

        impl $name<usize> {
            /// Column indices.
            $vis fn index() -> Self {
                Self::from_fn(|index| index)
            }

            /// Names and widths in order.
            $vis fn specs() -> $crate::MacroVec<$crate::ColumnSpec> {
                let mut specs = $crate::MacroVec::new();
                $( $crate::columns!(@spec specs $field $width $([$n])?); )*
                specs
            }
        }
    };
    (@type $t:ident) => { $t };
    (@type $t:ident [$n:expr]) => { [$t; $n] };
    (@take $take:ident) => { $take() };
    (@take $take:ident [$n:expr]) => { core::array::from_fn::<_, { $n }, _>(|_| $take()) };
    (@spec $specs:ident $field:ident $width:ident) => {
        $specs.push($crate::ColumnSpec {
            name: $crate::__column_name!($field),
            width: $crate::Width::$width,
        });
    };
    (@spec $specs:ident $field:ident $width:ident [$n:expr]) => {
        for index in 0..$n {
            $specs.push($crate::ColumnSpec {
                name: $crate::__column_name!($field, index),
                width: $crate::Width::$width,
            });
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __column_name {
    ($field:ident) => {
        $crate::column::name(stringify!($field), None)
    };
    ($field:ident, $index:expr) => {
        $crate::column::name(stringify!($field), Some($index))
    };
}
