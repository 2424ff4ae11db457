#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! CPU kernels: BN254 field arithmetic and Keccak, without protocol knowledge.
//!
//! | module | computes |
//! |---|---|
//! | [`isa`] | detection and choice of instruction sets |
//! | [`lanes`] | eight 64-bit lanes: the primitives of every vector kernel, and their dispatch |
//! | [`field`] | BN254 Fr and Fq on eight elements at a time |
//! | [`keccak`] | `Keccak-f[1600]`; Keccak-256 of one message, of a message in parts, or of a batch |
//! | [`batch`] | inverses and powers of many elements of [`Fr`] |
//! | [`combination`] | linear combinations of columns |
//! | [`division`] | division of a polynomial by `X - root` |
//! | [`program`] | sums and products of values of a row, row by row over columns |
//! | [`rows`] | passes over a matrix of elements: rows times weights, division by `X^width - a` |
//! | [`thirds`] | one step of a transform whose size is divisible by three |
//! | `width` | [`Width`], how wide the values of a column are |
//! | [`weights`] | values of the Lagrange basis at a point and inner products with columns |
//!
//! Field elements are arkworks' everywhere (Montgomery form, R = 2^256, reduced). Every function is
//! deterministic and gives the same result on any number of threads and with any instruction set.

pub mod batch;
pub mod combination;
pub mod division;
mod error;
pub mod field;
mod inverse;
pub mod isa;
pub mod keccak;
pub mod lanes;
mod memory;
pub mod program;
pub mod rows;
pub mod thirds;
pub mod weights;
mod width;

pub use ark_bn254::{Fq, Fr};
pub use batch::{batch_invert, powers};
pub use combination::{Values, add_combination};
pub use division::divide_by_root;
pub use error::{Error, IsaError, OutOfMemory};
pub use inverse::invert;
pub use isa::{Isa, Level};
pub use keccak::{Keccak256, keccak256, keccak256_batch};
pub use memory::{Buffer, reserve};
pub use program::{Program, Shifted, Value};
pub use rows::{divide_by_binomial, rows_times};
pub use thirds::{join_thirds, split_thirds};
pub use weights::{lagrange_weights, subgroup_generator};
pub use width::Width;
