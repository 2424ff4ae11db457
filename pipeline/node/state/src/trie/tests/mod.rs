//! Tests of the trie against `stf`'s tries, which are built anew after each block.

mod build;
mod damage;
mod model;
mod parts;
mod roots;
mod shapes;
mod supplier;
mod window;
