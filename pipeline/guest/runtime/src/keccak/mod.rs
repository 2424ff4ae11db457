//! Keccak-256 (the padding of Ethereum: one bit 1, then zeros, last bit 1), by the precompile or,
//! with the feature `software`, by instructions.
#![expect(
    unsafe_code,
    reason = "ecall and assembly, and the symbol `alloy-primitives` links against"
)]

mod precompile;
pub mod software;

/// Bytes absorbed per permutation.
const RATE: usize = 136;

/// Permutations since the last [`take_permutations`].
static mut PERMUTATIONS: u64 = 0;

/// Returns the number of Keccak-f permutations since the last call.
pub fn take_permutations() -> u64 {
    // SAFETY: the machine has one thread, and no reference to the counter is formed.
    unsafe {
        let count = PERMUTATIONS;
        PERMUTATIONS = 0;
        count
    }
}

/// Computes Keccak-256 as four little-endian words.
#[must_use]
pub fn digest(message: &[u8]) -> [u64; 4] {
    let mut digest = [0u64; 4];
    // SAFETY: `message` is readable for its length, `digest` writable for 32 bytes.
    unsafe { native_keccak256(message.as_ptr(), message.len(), digest.as_mut_ptr().cast()) };
    digest
}

/// `output <- keccak256(message[..length])`; the hook of `alloy-primitives` under `native-keccak`.
///
/// # Safety
/// `message` is readable for `length` bytes, `output` writable for 32.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn native_keccak256(
    message: *const u8,
    length: usize,
    output: *mut u8,
) {
    // SAFETY: as required of this function's caller; the counter as above.
    unsafe {
        PERMUTATIONS += (length / RATE) as u64 + 1;
        if cfg!(feature = "software") {
            software::hash(message, length, output);
        } else {
            precompile::hash(message, length, output);
        }
    }
}

/// Writes the last block: the rest of a message and the padding.
///
/// # Safety
/// `rest < RATE` bytes at `tail` are readable, `RATE` bytes at `to` writable words that are zero.
#[inline(always)]
unsafe fn pad(tail: *const u8, rest: usize, to: *mut u64) {
    let words = rest / 8;
    let odd = rest % 8;
    // SAFETY: `words <= 16`, and word `words` exists. The remaining bytes are read one by one or as
    // the end of a word that starts inside the tail.
    unsafe {
        for index in 0..words {
            to.add(index)
                .write(tail.add(8 * index).cast::<u64>().read_unaligned());
        }
        let mut end = 0;
        if odd != 0 {
            if words != 0 {
                end = tail.add(rest - 8).cast::<u64>().read_unaligned() >> (64 - 8 * odd);
            } else {
                for index in 0..odd {
                    end |= u64::from(*tail.add(index)) << (8 * index);
                }
            }
        }
        to.add(words).write(end | 1 << (8 * odd));
        *to.add(RATE / 8 - 1) |= 1 << 63;
    }
}
