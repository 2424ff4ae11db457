//! Permutations by layers: true ones, and all that can be wrong with them.

mod claims;
mod columns;
mod fitted;
mod honest;
mod lists;
