//! Large buffers whose allocation may fail.

use zkfabric_kernels_cpu::{OutOfMemory, reserve};

/// Returns `len` copies of `value`.
pub(crate) fn filled<T: Clone>(value: T, len: usize) -> Result<Vec<T>, OutOfMemory> {
    let mut out = reserve(len)?;
    out.resize(len, value);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_beyond_the_machine_is_an_error() {
        assert_eq!(filled(0_u64, 1 << 58), Err(OutOfMemory { bytes: 1 << 61 }));
        assert_eq!(
            reserve::<u64>(usize::MAX),
            Err(OutOfMemory { bytes: usize::MAX })
        );
        assert_eq!(filled(7_u8, 3), Ok(vec![7; 3]));
    }
}
