//! KZG over BN254: reference strings, commitments, batched openings.
