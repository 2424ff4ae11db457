//! CPU kernels: BN254 field arithmetic and Keccak, without protocol knowledge.
