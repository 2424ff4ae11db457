//! The runtime seam: what a backend does for the prover, and the CPU backend.
