//! Field elements as bytes.
#![expect(unsafe_code, reason = "arkworks' elements are no plain data by type")]

use core::{mem::offset_of, slice};

use ark_bn254::Fr;
use ark_ff::{BigInt, PrimeField};

use crate::Error;

/// Bytes of an element.
const BYTES: usize = 32;

// An element is its four words and nothing else: they begin where it begins and fill it.
const _: () = assert!(size_of::<Fr>() == BYTES && offset_of!(Fr, 0) == 0);
const _: () = assert!(size_of::<BigInt<4>>() == BYTES && offset_of!(BigInt<4>, 0) == 0);

/// The words of elements, Montgomery form, as bytes of this machine.
pub(crate) const fn field_bytes(values: &[Fr]) -> &[u8] {
    // SAFETY: `len` elements are `32 len` initialised bytes, as asserted above.
    unsafe { slice::from_raw_parts(values.as_ptr().cast(), BYTES * values.len()) }
}

/// The same, to be written. Elements written so are checked by [`check_reduced`] before they are used.
pub(crate) const fn field_bytes_mut(values: &mut [Fr]) -> &mut [u8] {
    // SAFETY: as `field_bytes`; four words of any value are an element as far as the type goes.
    unsafe { slice::from_raw_parts_mut(values.as_mut_ptr().cast(), BYTES * values.len()) }
}

/// Whether each element is below the modulus, as arkworks asks.
pub(crate) fn check_reduced(values: &[Fr]) -> Result<(), Error> {
    if values.iter().all(|value| value.0 < Fr::MODULUS) {
        Ok(())
    } else {
        Err(Error::WrongResult {
            what: "a field element is not below the modulus",
        })
    }
}
