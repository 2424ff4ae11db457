//! The proof system's prover.
