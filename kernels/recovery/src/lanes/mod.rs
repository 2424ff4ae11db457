//! Recovery in eight lanes, from x of the signatures' points and digits of their scalars to the
//! keys' coordinates.
//!
//! | module | computes |
//! |---|---|
//! | `group` | eight signatures in memory |
//! | `field` | arithmetic modulo `p` |
//! | `root` | square roots |
//! | `point` | doubling and addition of points |
//! | `decompress` | the signatures' points from their x |
//! | `inverse` | inverses of all groups for one inversion |
//! | `multiples` | tables of odd multiples |
//! | `multiply` | sums of multiples |
//! | `finish` | affine keys |

mod decompress;
mod field;
mod finish;
mod group;
mod inverse;
mod multiples;
mod multiply;
mod point;
mod root;

#[cfg(test)]
mod tests;

use zkfabric_kernels_cpu::Isa;

use self::decompress::Decompress;
use self::finish::Finish;
pub(crate) use self::group::Group;
use self::inverse::Invert;
use self::multiply::Multiply;
use crate::generator::Generator;

/// Groups whose instructions run side by side.
const SIDE_BY_SIDE: usize = 2;

/// Recovers the keys of a block of groups, with the instructions of `isa`.
///
/// Each step is a kernel of its own: the compiler would take minutes for all of them in one
/// function. Lanes whose x belongs to no point compute with the generator in its place, so that no
/// lane spoils another one's inverse.
pub(crate) fn recover(isa: Isa, groups: &mut [Group], generator: &Generator) {
    let (pairs, rest) = groups.as_chunks_mut::<SIDE_BY_SIDE>();
    isa.dispatch(Decompress(pairs));
    isa.dispatch(Decompress(rest.as_chunks_mut::<1>().0));
    multiples::fill_tables(isa, groups);
    let (pairs, rest) = groups.as_chunks_mut::<SIDE_BY_SIDE>();
    isa.dispatch(Multiply(pairs, generator));
    isa.dispatch(Multiply(rest.as_chunks_mut::<1>().0, generator));
    isa.dispatch(Invert { groups, count: 1 });
    isa.dispatch(Finish(groups));
}
