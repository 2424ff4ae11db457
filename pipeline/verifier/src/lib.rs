//! The proof system's verifier: transcript, proof format, checks.
