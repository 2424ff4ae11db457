//! Multi-scalar multiplication over BN254 G1 with scalars of stated width.
