//! Field elements as bytes.
#![expect(unsafe_code, reason = "arkworks' elements are no plain data by type")]

use core::{mem::offset_of, slice};
use std::thread;

use ark_bn254::Fr;
use ark_ff::{BigInt, PrimeField};

use crate::Error;

/// Bytes of an element.
const BYTES: usize = 32;
/// Least number of elements that a thread checks, and largest number of such threads.
const CHUNK: usize = 1 << 17;
const THREADS: usize = 4;

// An element consists of its four words only: they start at its address and fill it.
const _: () = assert!(size_of::<Fr>() == BYTES && offset_of!(Fr, 0) == 0);
const _: () = assert!(size_of::<BigInt<4>>() == BYTES && offset_of!(BigInt<4>, 0) == 0);

/// Returns the elements' words, in Montgomery form, as bytes of this machine.
pub(crate) const fn field_bytes(values: &[Fr]) -> &[u8] {
    // SAFETY: `len` elements are `32 len` initialised bytes, as asserted above.
    unsafe { slice::from_raw_parts(values.as_ptr().cast(), BYTES * values.len()) }
}

/// Returns the same bytes for writing. [`check_reduced`] checks elements written this way before
/// their use.
pub(crate) const fn field_bytes_mut(values: &mut [Fr]) -> &mut [u8] {
    // SAFETY: as `field_bytes`; any value of the four words is an element for the type.
    unsafe { slice::from_raw_parts_mut(values.as_mut_ptr().cast(), BYTES * values.len()) }
}

/// Checks that each element is below the modulus, as arkworks requires.
pub(crate) fn check_reduced(values: &[Fr]) -> Result<(), Error> {
    let reduced = |values: &[Fr]| values.iter().all(|value| value.0 < Fr::MODULUS);
    let all = if values.len() < 2 * CHUNK {
        reduced(values)
    } else {
        let parts = values.chunks(values.len().div_ceil(THREADS).max(CHUNK));
        thread::scope(|scope| {
            let checks: Vec<_> = parts
                .map(|part| scope.spawn(move || reduced(part)))
                .collect();
            let mut all = true;
            for check in checks {
                // A thread that panicked has not checked.
                all &= check.join().unwrap_or(false);
            }
            all
        })
    };
    if all {
        Ok(())
    } else {
        Err(Error::WrongResult {
            what: "a field element is not below the modulus",
        })
    }
}

#[cfg(test)]
mod tests {
    use ark_ff::Field;

    use super::*;

    #[test]
    fn an_element_that_is_not_reduced_is_found_anywhere() {
        for len in [1, 3 * CHUNK + 1] {
            let mut values = vec![Fr::ONE; len];
            check_reduced(&values).unwrap();
            for at in [0, len / 2, len - 1] {
                values[at].0 = Fr::MODULUS;
                assert!(matches!(
                    check_reduced(&values),
                    Err(Error::WrongResult { .. })
                ));
                values[at] = Fr::ONE;
            }
        }
    }
}
