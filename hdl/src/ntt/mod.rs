//! The number-theoretic transform over the scalar field.

pub mod butterfly;
