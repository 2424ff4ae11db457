//! Blocks of calls that build on each other.

mod blocks;
mod codes;
mod roots;
mod rules;
mod support;
mod transfers;
