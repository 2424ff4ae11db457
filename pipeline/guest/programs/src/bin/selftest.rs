//! Tests of the runtime's assembly, run in the VM by `tests/selftest.rs`: this program is not
//! proved.
//!
//! Compares field arithmetic with its portable definition on a grid of boundary values and on
//! random ones, and memory routines with byte loops at every alignment; tests the allocator under
//! random use; computes Keccak-256 and SHA-256 of every prefix of the input, whose digest is the
//! output. The exit code names the first failed check. The input `exhaust` requests memory until
//! none is left.
#![cfg_attr(target_arch = "riscv64", no_std, no_main)]

#[cfg(not(target_arch = "riscv64"))]
fn main() {}

#[cfg(target_arch = "riscv64")]
mod program {
    extern crate alloc;

    use alloc::alloc::{alloc, alloc_zeroed, dealloc, realloc};
    use alloc::vec;
    use alloc::vec::Vec;
    use core::alloc::Layout;
    use core::hint::black_box;
    use zkfabric_guest_crypto::secp256k1::portable;
    use zkfabric_guest_runtime::{entry, field, heap, input, keccak, output, sha256};

    entry!(main);

    type Words = [u64; 4];

    fn main() -> ! {
        let input = input::read();
        if input == b"exhaust" {
            exhaust();
        }
        fields();
        blocks();
        require(peak_of_reuse() < 1 << 20, 34);
        memory(input);
        output::commit(&digests(input))
    }

    /// Keeps all the memory that it requests.
    fn exhaust() {
        loop {
            black_box(vec![1u8; 1 << 20].leak());
        }
    }

    /// Blocks of any size and alignment that keep their content, whatever happens to the others.
    fn blocks() {
        /// Live blocks at a time.
        const BLOCKS: usize = 40;
        let mut live: Vec<Block> = Vec::new();
        let mut seed = 7;
        for round in 0..4000_u32 {
            let random = random(&mut seed) as usize;
            if live.len() < BLOCKS {
                let log = random % 13;
                let size = 1 + (random >> 8) % (1 << log);
                let align = 1 << ((random >> 32) % 7);
                live.push(Block::new(size, align, round as u8));
            } else {
                let index = random % BLOCKS;
                match random >> 16 & 1 {
                    0 => live.swap_remove(index).free(),
                    _ => live[index].resize(1 + (random >> 24) % 6000),
                }
            }
        }
        live.into_iter().for_each(Block::free);
    }

    struct Block {
        start: *mut u8,
        layout: Layout,
        tag: u8,
    }

    #[expect(unsafe_code, reason = "the allocator's own interface")]
    impl Block {
        fn new(size: usize, align: usize, tag: u8) -> Self {
            let Ok(layout) = Layout::from_size_align(size, align) else {
                output::fail(30, "selftest failed\n")
            };
            // SAFETY: no layout is empty; the slice is the block.
            let start = unsafe {
                if tag % 2 == 0 {
                    let start = alloc_zeroed(layout);
                    let bytes = core::slice::from_raw_parts(start, size);
                    require(bytes.iter().all(|byte| *byte == 0), 31);
                    start
                } else {
                    alloc(layout)
                }
            };
            require(start as usize % align == 0, 32);
            let mut block = Self { start, layout, tag };
            block.bytes().fill(tag);
            block
        }

        fn bytes(&mut self) -> &mut [u8] {
            // SAFETY: the block belongs to this value alone and was written in full.
            unsafe { core::slice::from_raw_parts_mut(self.start, self.layout.size()) }
        }

        fn check(&mut self, length: usize) {
            let tag = self.tag;
            let mut bytes = self.bytes().iter().take(length);
            require(bytes.all(|byte| *black_box(byte) == tag), 33);
        }

        fn resize(&mut self, size: usize) {
            let (old, align) = (self.layout.size(), self.layout.align());
            self.check(old);
            // SAFETY: the layout is the block's, and the new size is not zero.
            self.start = unsafe { realloc(self.start, self.layout, size) };
            let Ok(layout) = Layout::from_size_align(size, align) else {
                output::fail(30, "selftest failed\n")
            };
            self.layout = layout;
            require(self.start as usize % align == 0, 32);
            self.check(old.min(size));
            let tag = self.tag;
            self.bytes().fill(tag);
        }

        fn free(mut self) {
            self.check(usize::MAX);
            // SAFETY: the layout is the block's, and the block is not used again.
            unsafe { dealloc(self.start, self.layout) };
        }
    }

    /// Returns the growth of the heap after a gigabyte was requested and freed in pieces.
    fn peak_of_reuse() -> usize {
        let before = heap::peak();
        for size in (0..1 << 14_u32).map(|n| 60_000 + 16 * (n as usize % 500)) {
            let mut vector: Vec<u8> = Vec::with_capacity(size);
            vector.push(1);
            black_box(&vector);
            vector.shrink_to_fit();
            black_box(&vector);
        }
        heap::peak() - before
    }

    fn require(check: bool, code: u64) {
        if !check {
            output::fail(code, "selftest failed\n");
        }
    }

    fn fields() {
        let values = boundaries();
        for a in &values {
            for b in &values {
                for c in [*a, [u64::MAX; 4], [0; 4], values[2]] {
                    let _often = field_operations(a, b, &c);
                }
            }
        }
        let mut seed = 1;
        let mut confirmed = 0;
        for _ in 0..2000 {
            let [a, b, c] = core::array::from_fn(|_| core::array::from_fn(|_| random(&mut seed)));
            confirmed += u32::from(field_operations(&a, &b, &c));
        }
        // all except the operands 0 and those above p
        require(confirmed > 1500, 17);
    }

    fn field_operations(a: &Words, b: &Words, c: &Words) -> bool {
        require(field::mul(a, b) == portable::mul(a, b), 10);
        require(field::square(a) == portable::square(a), 11);
        require(
            field::square_sub2(a, b, c) == portable::square_sub2(a, b, c),
            13,
        );
        let (mut fast, mut slow) = (*c, *c);
        field::mul_sub_from(a, b, &mut fast);
        portable::mul_sub_from(a, b, &mut slow);
        require(fast == slow, 15);
        // False is always allowed: the product may be another representative, or need a rare carry.
        let (quotient, same) = field::quotient(a, b);
        require(!same || portable::mul(&quotient, b) == *a, 16);
        same
    }

    /// Values around 0, p, 2^256 and the words' boundaries.
    fn boundaries() -> Vec<Words> {
        let p = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];
        let c = 0x1_0000_03d1;
        let mut values = vec![
            [0; 4],
            [1, 0, 0, 0],
            p,
            [p[0] - 1, p[1], p[2], p[3]],
            [p[0] + 1, p[1], p[2], p[3]],
        ];
        values.extend([
            [c, 0, 0, 0],
            [c - 1, 0, 0, 0],
            [2, 0, 0, 0],
            [1 << 63, 0, 0, 0],
            [0, 0, 0, 1 << 63],
        ]);
        values.extend(
            (1..16u64).map(|mask| {
                core::array::from_fn(|i| if mask >> i & 1 == 1 { u64::MAX } else { 0 })
            }),
        );
        values.extend((1..4).map(|word| core::array::from_fn(|i| u64::from(i == word))));
        values
    }

    fn random(seed: &mut u64) -> u64 {
        // xorshift, with runs of ones and zeros mixed in
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        match *seed % 8 {
            0 => 0,
            1 => u64::MAX,
            _ => *seed,
        }
    }

    /// Every length up to 150 at every pair of alignments (0..8 from a word).
    fn memory(pattern: &[u8]) {
        require(pattern.len() >= 200, 20);
        let mut buffer = [0u8; 400];
        for length in (0..70).chain([95, 96, 97, 127, 128, 129, 150]) {
            for from in 0..8 {
                for to in 0..8 {
                    buffer.fill(0xa5);
                    let source = black_box(&pattern[from..from + length]);
                    black_box(&mut buffer[64 + to..64 + to + length]).copy_from_slice(source);
                    require(bytes_equal(&buffer[64 + to..][..length], source), 21);
                    require(untouched(&buffer, 64 + to, length), 22);
                    require(compare(&buffer[64 + to..][..length], source), 23);
                }
            }
            for distance in [1, 3, 7, 8, 9, 15, 16, 31, 64] {
                for (from, to) in [(64, 64 + distance), (64 + distance, 64)] {
                    buffer[..].copy_from_slice(&[0xa5; 400]);
                    for (index, byte) in pattern[..length].iter().enumerate() {
                        buffer[from + index] = *byte;
                    }
                    black_box(&mut buffer).copy_within(from..from + length, to);
                    require(
                        bytes_equal(&buffer[to..to + length], &pattern[..length]),
                        24,
                    );
                }
            }
            for to in 0..8 {
                for value in [0, 0x5a] {
                    buffer[..].copy_from_slice(&[0xa5; 400]);
                    black_box(&mut buffer[64 + to..64 + to + length]).fill(black_box(value));
                    require(
                        (0..length).all(|index| *black_box(&buffer[64 + to + index]) == value),
                        25,
                    );
                    require(untouched(&buffer, 64 + to, length), 26);
                }
            }
        }
    }

    fn bytes_equal(a: &[u8], b: &[u8]) -> bool {
        (0..a.len().max(b.len())).all(|index| black_box(a.get(index)) == black_box(b.get(index)))
    }

    fn untouched(buffer: &[u8], from: usize, length: usize) -> bool {
        (0..buffer.len()).all(|index| {
            (from..from + length).contains(&index) || *black_box(&buffer[index]) == 0xa5
        })
    }

    /// `a` equals `b`; with any one byte changed, the comparison follows that byte.
    fn compare(a: &[u8], b: &[u8]) -> bool {
        let mut changed = a.to_vec();
        let mut right = black_box(a) == black_box(b);
        for index in [0, a.len() / 2, a.len().saturating_sub(1)] {
            if let Some(byte) = changed.get_mut(index) {
                let old = *byte;
                for new in [old.wrapping_add(1), old ^ 0x80] {
                    if let Some(byte) = changed.get_mut(index) {
                        *byte = new;
                    }
                    right &= black_box(&changed[..]).cmp(black_box(b)) == new.cmp(&old);
                    right &= black_box(&changed[..]) != black_box(b);
                }
                if let Some(byte) = changed.get_mut(index) {
                    *byte = old;
                }
            }
        }
        right
    }

    /// Returns the digests of all prefixes, aligned and from an odd address, by both hashes.
    fn digests(input: &[u8]) -> Vec<u8> {
        let mut digests = Vec::new();
        for length in 0..=input.len() {
            for from in [0, 3] {
                let message = input.get(from..length).unwrap_or_default();
                let digest = keccak::digest(message);
                if digest != keccak::software::digest(message) {
                    return b"precompile and software differ".to_vec();
                }
                for word in digest {
                    digests.extend_from_slice(&word.to_le_bytes());
                }
                digests.extend(sha256::digest(message).unwrap_or_default());
            }
        }
        digests
    }
}
