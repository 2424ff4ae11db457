//! Operations on many elements: inverses, powers, products.

mod inverse;
mod powers;
mod product;

pub use inverse::batch_invert;
pub(crate) use inverse::batch_invert_scaled;
pub use powers::powers;
pub(crate) use powers::powers_with;
pub use product::multiply_each;

/// Elements per task.
const CHUNK: usize = 1 << 12;

#[cfg(test)]
mod tests;
