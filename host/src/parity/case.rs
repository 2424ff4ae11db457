//! One compared case: its values, and the difference that it finds.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};
use zkfabric_kernels_cpu::powers;

use crate::Error;

/// Difference between two backends.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParityError {
    /// One backend failed.
    #[error("{case}: {error}")]
    Failed {
        /// Computed case.
        case: String,
        /// The failure.
        error: Error,
    },
    /// The results differ.
    #[error("{case}: the results differ")]
    Different {
        /// Computed case.
        case: String,
    },
    /// The fixture could not detect a difference.
    #[error("{case}: the fixture is degenerate")]
    Degenerate {
        /// Computed case.
        case: String,
    },
}

pub(super) fn words(n: usize, seed: u64) -> Vec<u64> {
    (0..n as u64)
        .map(|i| {
            (i + seed)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(23)
        })
        .collect()
}

pub(super) fn elements(n: usize, seed: u64) -> Vec<Fr> {
    let base = Fr::from(seed + 0x1_0000_0001).square().square();
    powers(base, base.square() - Fr::one(), n)
}

pub(super) fn ran<T>(case: &str, result: Result<T, Error>) -> Result<T, ParityError> {
    result.map_err(|error| ParityError::Failed {
        case: case.into(),
        error,
    })
}

pub(super) fn same(case: String, equal: bool) -> Result<(), ParityError> {
    if equal {
        Ok(())
    } else {
        Err(ParityError::Different { case })
    }
}
