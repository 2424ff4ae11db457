//! Tests of reference strings and univariate openings, in one program, which is linked once.

mod encoding;
mod opening;
mod ptau;
