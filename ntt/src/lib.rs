//! Number-theoretic transform over BN254 Fr: plans, cosets, batches of columns.
