//! Words of any width for rust-hdl blocks.
//!
//! rust-hdl's own `Bits<N>` stores widths above 32 as one `bool` per bit. [`U`] keeps N bits in
//! `ceil(N / 64)` 64-bit limbs, little-endian, with bits at and above N always zero, and implements
//! rust-hdl's `Synth`, so signals, registers and memories can carry it. Expressions allowed in
//! `#[hdl_gen]` code, and their meaning there:
//!
//! | expression | width | meaning |
//! |---|---|---|
//! | `a + b`, `a - b`, `a + 1` | N | modulo 2^N |
//! | `a & b`, `a \| b`, `a ^ b`, `!a` | N | bitwise |
//! | `a << s`, `a >> s` | N | shifts in zeros; `s >= N` gives 0; `s` a literal or a word |
//! | `a * b` | N + M | exact product, for the pairs of widths in [`product`] |
//! | `a == b`, `<`, `<=`, ... | bool | unsigned |
//! | `a.get_bit(i)` | bool | false for `i >= N` |
//! | `a.get_bits::<M>(i)` | M | bits `i .. i + M`, zeros beyond N |
//! | `a.replace_bit(i, v)` | N | |
//! | `a.any()`, `a.all()`, `a.xor()` | bool | or, and, parity of all bits |
//! | [`bits_to`]`::<T>(a)` | T | zero-extends or drops upper bits; also from and to `bool` and `Bits<N>` |
//!
//! A literal takes the width of its partner. A product modulo 2^M is `bits_to::<W<M>>(a * b)`.

mod arithmetic;
mod convert;
mod limbs;
mod logic;
pub mod product;
#[cfg(test)]
mod tests;

pub use convert::{W, Width, WordOf};
pub use limbs::{U, Word, bits_to};

macro_rules! names {
    ($($name:ident = $width:literal),* $(,)?) => { $(
        #[doc = concat!("A word of ", $width, " bits.")]
        pub type $name = W<$width>;
    )* };
}
names!(
    W1 = 1,
    W2 = 2,
    W3 = 3,
    W4 = 4,
    W5 = 5,
    W6 = 6,
    W7 = 7,
    W8 = 8,
    W16 = 16,
    W17 = 17,
    W32 = 32,
    W64 = 64,
    W128 = 128,
    W254 = 254,
    W255 = 255,
    W256 = 256,
    W272 = 272,
    W508 = 508,
    W512 = 512,
    W1600 = 1600,
);
