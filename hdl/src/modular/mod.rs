//! Modular arithmetic of BN254.
