//! Sums over the hypercube on columns that live on the device: rows, fractions, linear forms,
//! combinations of stacks, layers of Keccak's rounds.
//!
//! | file | holds |
//! |---|---|
//! | `table` | [`Table`]: columns of one height |
//! | `code` | code over columns as text of a kernel |
//! | `form` | the device's representation of elements |
//! | `steps` | uploads, kernels and sums that the other modules share |
//! | `rows` | [`Device::sum_rows`] |
//! | `fractions` | [`Device::fractions`] |
//! | `linear` | [`Device::linear_sums`] |
//! | `stacks` | [`Device::combine_stacks`] |
//! | `keccak` | [`Device::permutations`] |
//! | `lanes` | the last three rounds, on the host |
//!
//! `zkfabric_sumcheck` defines sums, bindings and messages; its kernels are the oracle. Every
//! device computes the same messages, so a proof has the same bytes.
//!
//! # Memory
//! A sum over rows takes 16 bytes per row for each column that its polynomials read, and half as
//! much again while it binds the second variable; fractions take 1 KiB per group of eight leaves;
//! permutations of Keccak take 800 bytes each, and 13 kB more during the proof of a layer. None of
//! these sums can be split: [`Error::OutOfMemory`](crate::Error::OutOfMemory) calls for another
//! device.

mod code;
mod form;
mod fractions;
mod keccak;
mod lanes;
mod linear;
mod rows;
mod stacks;
mod steps;
mod table;

pub(crate) use code::Code;
pub(crate) use fractions::code as leaves_code;
pub use fractions::{FractionSum, Fractions};
pub use keccak::Permutations;
pub use linear::{LinearSum, LinearSums};
pub(crate) use rows::code as rows_code;
pub use rows::{RowSum, RowsEnd};
pub use table::Table;
