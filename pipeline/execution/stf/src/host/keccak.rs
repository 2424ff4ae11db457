//! Hash of the host: every `alloy_primitives::keccak256` (state trie, keys, transactions, the EVM's
//! opcode) runs on the CPU kernels.
#![expect(
    unsafe_code,
    reason = "the symbol that `alloy-primitives` links against"
)]

use zkfabric_host::local::keccak256;

/// Computes `output <- keccak256(message[..length])`; the hook of `alloy-primitives` under
/// `native-keccak`.
///
/// # Safety
/// `message` must be readable for `length` bytes, and `output` writable for 32.
#[unsafe(no_mangle)]
unsafe extern "C" fn native_keccak256(message: *const u8, length: usize, output: *mut u8) {
    // SAFETY: the caller passes a slice's start and length; the pointer of an empty slice is not
    // null, but need not be readable.
    let message = unsafe { core::slice::from_raw_parts(message, length) };
    // SAFETY: 32 bytes are writable, of any alignment.
    unsafe { output.cast::<[u8; 32]>().write(keccak256(message)) }
}

#[cfg(test)]
mod tests {
    use tiny_keccak::{Hasher, Keccak};

    #[test]
    fn alloy_hashes_on_the_kernels() {
        let bytes: Vec<u8> = (0..700_u32).map(|i| (i * 31 % 251) as u8).collect();
        for length in (0..300).chain([543, 544, 545, 700]) {
            let message = bytes.get(..length).unwrap();
            let mut expected = [0; 32];
            let mut hasher = Keccak::v256();
            hasher.update(message);
            hasher.finalize(&mut expected);
            assert_eq!(alloy_primitives::keccak256(message).0, expected);
        }
    }
}
