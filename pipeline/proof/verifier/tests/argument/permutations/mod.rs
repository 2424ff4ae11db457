//! Permutations by layers: true ones, and all possible errors.

mod claims;
mod columns;
mod fitted;
mod honest;
mod lists;
