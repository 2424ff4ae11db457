//! Tests against tiny-keccak, against published vectors, and between instruction sets.

use proptest::prelude::*;
use tiny_keccak::{Hasher, Keccak};

use super::batch::{self, Blocks, Sponge};
use super::permutation::{Lanes, State, permute};
use super::sponge::{RATE, padded};
use super::*;

/// Returns the instruction sets of this CPU and reports the others as not run for `test`.
fn isas(test: &str) -> Vec<Isa> {
    for level in Level::ALL {
        if let Err(error) = Isa::new(level) {
            println!("{test}: NOT RUN with {}: {error}", level.name());
        }
    }
    Isa::available().collect()
}

fn reference(message: &[u8]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    let mut digest = [0; 32];
    hasher.update(message);
    hasher.finalize(&mut digest);
    digest
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Returns bytes without a pattern that would survive a swap of lanes or words.
fn bytes(len: usize, seed: u64) -> Vec<u8> {
    let mut x = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    (0..len)
        .map(|_| {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            (x >> 32) as u8
        })
        .collect()
}

fn check_batch(isa: Isa, messages: &[&[u8]]) {
    let want: Vec<_> = messages.iter().map(|message| reference(message)).collect();
    let lengths: Vec<_> = messages.iter().map(|message| message.len()).collect();
    let got = keccak256_batch_with(isa, messages);
    assert_eq!(got, keccak256_serial_with(isa, messages));
    assert_eq!(
        got,
        want,
        "{} messages with {}, lengths {lengths:?}",
        messages.len(),
        isa.name()
    );
}

/// `[u64; N]` words, which run the lane code paths on every CPU.
#[derive(Debug, Clone, Copy)]
struct Twin<const N: usize>;

impl<const N: usize> Lanes for Twin<N> {
    type Word = [u64; N];
    const UNROLL: usize = 1;

    fn splat(self, value: u64) -> [u64; N] {
        [value; N]
    }

    fn xor(self, a: [u64; N], b: [u64; N]) -> [u64; N] {
        core::array::from_fn(|i| a[i] ^ b[i])
    }

    fn xor3(self, a: [u64; N], b: [u64; N], c: [u64; N]) -> [u64; N] {
        self.xor(self.xor(a, b), c)
    }

    fn chi(self, a: [u64; N], b: [u64; N], c: [u64; N]) -> [u64; N] {
        core::array::from_fn(|i| a[i] ^ (!b[i] & c[i]))
    }

    fn rotate_left<const R: i32>(self, a: [u64; N]) -> [u64; N] {
        a.map(|lane| lane.rotate_left(R.unsigned_abs()))
    }
}

impl<const N: usize> Sponge for Twin<N> {
    const LANES: usize = N;

    fn permute(self, state: &mut State<Self>) {
        permute(self, state);
    }

    fn word(self, lanes: &[u64; MAX_LANES]) -> [u64; N] {
        core::array::from_fn(|i| lanes[i])
    }

    fn lanes(self, word: [u64; N]) -> [u64; MAX_LANES] {
        core::array::from_fn(|i| word.get(i).copied().unwrap_or_default())
    }

    fn absorb(self, state: &mut State<Self>, blocks: &Blocks<'_>) {
        for lane in 0..N {
            let mut block = [0; RATE];
            if blocks[lane].len() == RATE {
                block.copy_from_slice(blocks[lane]);
            } else {
                padded(blocks[lane], &mut block);
            }
            for (word, bytes) in state.iter_mut().zip(block.as_chunks().0) {
                word[lane] ^= u64::from_le_bytes(*bytes);
            }
        }
    }

    fn start(self, blocks: &Blocks<'_>, len: usize) -> State<Self> {
        assert!(blocks[..N].iter().all(|block| block.len() == len));
        let mut state = [[0; N]; 25];
        self.absorb(&mut state, blocks);
        state
    }

    fn digests(self, state: &State<Self>, digests: &mut [[u8; 32]]) {
        for (lane, digest) in digests.iter_mut().enumerate() {
            for (bytes, word) in digest.as_chunks_mut().0.iter_mut().zip(state) {
                *bytes = word[lane].to_le_bytes();
            }
        }
    }

    fn clear(self, state: &mut State<Self>, mask: u8) {
        for word in state {
            for (lane, value) in word.iter_mut().enumerate() {
                if (mask >> lane) & 1 == 1 {
                    *value = 0;
                }
            }
        }
    }
}

/// Zero state after one permutation (Keccak team, `KeccakF-1600-IntermediateValues.txt`).
const PERMUTED_ZERO: [u64; 25] = [
    0xf125_8f79_40e1_dde7,
    0x84d5_ccf9_33c0_478a,
    0xd598_261e_a65a_a9ee,
    0xbd15_4730_6f80_494d,
    0x8b28_4e05_6253_d057,
    0xff97_a42d_7f8e_6fd4,
    0x90fe_e5a0_a446_47c4,
    0x8c5b_da0c_d619_2e76,
    0xad30_a6f7_1b19_059c,
    0x3093_5ab7_d08f_fc64,
    0xeb5a_a93f_2317_d635,
    0xa9a6_e626_0d71_2103,
    0x81a5_7c16_dbcf_555f,
    0x43b8_31cd_0347_c826,
    0x01f2_2f1a_11a5_569f,
    0x05e5_635a_21d9_ae61,
    0x64be_fef2_8cc9_70f2,
    0x6136_7095_7bc4_6611,
    0xb87c_5a55_4fd0_0ecb,
    0x8c3e_e88a_1ccf_32c8,
    0x940c_7922_ae3a_2614,
    0x1841_f924_a2c5_09e4,
    0x16f5_3526_e704_65c2,
    0x75f6_44e9_7f30_a13b,
    0xeaf1_ff7b_5cec_a249,
];

#[test]
fn permutation_of_the_zero_state() {
    for isa in isas("permutation_of_the_zero_state") {
        for count in 0..=17 {
            let mut states = vec![[0; 25]; count];
            permute_states(isa, &mut states);
            assert!(
                states.iter().all(|state| *state == PERMUTED_ZERO),
                "{}",
                isa.name()
            );
        }
    }
    let mut state = [0; 25];
    keccak_f1600(&mut state);
    assert_eq!(state, PERMUTED_ZERO);
}

#[test]
fn permutations_keep_their_places() {
    for isa in isas("permutations_keep_their_places") {
        for count in 0..=19_u64 {
            let mut states: Vec<[u64; 25]> = (0..count)
                .map(|n| {
                    core::array::from_fn(|i| {
                        (n * 25 + i as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
                    })
                })
                .collect();
            let mut want = states.clone();
            want.iter_mut().for_each(tiny_keccak::keccakf);
            permute_states(isa, &mut states);
            assert_eq!(states, want, "{count} with {}", isa.name());
        }
    }
}

#[test]
fn known_digests() {
    // Ethereum yellow paper, appendix (hash of no code, root of the empty trie); Keccak team,
    // `ShortMsgKAT_256.txt` (8 and 16 bits).
    let known: [(&[u8], &str); 4] = [
        (
            b"",
            "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
        ),
        (
            &[0x80],
            "56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
        ),
        (
            &[0xcc],
            "eead6dbfc7340a56caedc044696a168870549a6a7f6f56961e84a54bd9970b8a",
        ),
        (
            &[0x41, 0xfb],
            "a8eaceda4d47b3281a795ad9e1ea2122b407baf9aabcb9e18b5717b7873537d2",
        ),
    ];
    for isa in isas("known_digests") {
        for (message, digest) in known {
            assert_eq!(hex(&keccak256_with(isa, message)), digest, "{}", isa.name());
            for got in keccak256_batch_with(isa, &[message; 9]) {
                assert_eq!(hex(&got), digest, "{}", isa.name());
            }
        }
    }
    assert_eq!(hex(&keccak256(b"")), known[0].1);
}

#[test]
fn every_length() {
    let message = bytes(1000, 1);
    for isa in isas("every_length") {
        for len in 0..=message.len() {
            let want = reference(&message[..len]);
            assert_eq!(
                keccak256_with(isa, &message[..len]),
                want,
                "{len} with {}",
                isa.name()
            );
        }
    }
}

#[test]
fn every_length_in_a_batch() {
    // Each lane has its own bytes, followed by others outside its message.
    let buffer: Vec<_> = (0..9).map(|n| bytes(1100, n)).collect();
    for isa in isas("every_length_in_a_batch") {
        for len in 0..=1000 {
            let equal: Vec<_> = buffer.iter().map(|b| &b[..len]).collect();
            check_batch(isa, &equal);
            let mixed: Vec<_> = buffer
                .iter()
                .enumerate()
                .map(|(n, b)| &b[..len + n])
                .collect();
            check_batch(isa, &mixed);
        }
    }
}

#[test]
fn batches_of_every_size() {
    let buffer = bytes(30_000, 7);
    let lengths = [
        64, 0, 532, 135, 136, 137, 20, 271, 272, 273, 1, 24_000, 64, 64, 32, 8,
    ];
    for isa in isas("batches_of_every_size") {
        for count in (0..=40).chain([63, 64, 65, 127, 128, 255, 256, 257, 600]) {
            let cut = |i: usize, len: usize| &buffer[i..i + len];
            let equal: Vec<_> = (0..count).map(|i| cut(i, 64)).collect();
            check_batch(isa, &equal);
            let mixed: Vec<_> = (0..count)
                .map(|i| cut(i, lengths[(i * i + i / 16) % 16].min(1 + 40 * i)))
                .collect();
            check_batch(isa, &mixed);
        }
        // One long message among short ones, at the start and at the end.
        let mut skewed = vec![&buffer[..40]; 30];
        skewed[0] = &buffer;
        check_batch(isa, &skewed);
        skewed.reverse();
        check_batch(isa, &skewed);
    }
}

#[test]
fn digests_of_the_fixture_differ() {
    let messages: Vec<_> = (0..300).map(|n| bytes(64, n)).collect();
    let views: Vec<_> = messages.iter().map(Vec::as_slice).collect();
    let mut digests = keccak256_batch(&views);
    digests.sort_unstable();
    digests.dedup();
    assert_eq!(digests.len(), 300);
}

#[test]
fn lengths_must_match() {
    let mut digests = [[0; 32]; 2];
    for isa in isas("lengths_must_match") {
        assert_eq!(
            keccak256_batch_into(isa, &[b"a"], &mut digests),
            Err(Error::LengthMismatch {
                expected: 1,
                got: 2
            })
        );
        assert_eq!(digests, [[0; 32]; 2]);
        assert_eq!(
            keccak256_batch_into(isa, &[b"a", b"b"], &mut digests),
            Ok(())
        );
        assert_eq!(digests, [reference(b"a"), reference(b"b")]);
        digests = [[0; 32]; 2];
    }
}

/// Checks the slots with lanes that are plain arrays, on every CPU.
fn check_twin<const N: usize>(messages: &[&[u8]]) {
    let mut digests = vec![[0; 32]; messages.len()];
    batch::hash(Twin::<N>, messages, &mut digests, portable::permute_one);
    let want: Vec<_> = messages.iter().map(|message| reference(message)).collect();
    assert_eq!(digests, want, "{N} lanes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn mixed_lengths(lengths in prop::collection::vec(prop_oneof![0..137_usize, 0..600_usize, Just(64), Just(136)], 0..60), seed: u64) {
        let messages: Vec<_> = lengths.iter().zip(seed..).map(|(len, seed)| bytes(*len, seed)).collect();
        let views: Vec<_> = messages.iter().map(Vec::as_slice).collect();
        for isa in Isa::available() {
            check_batch(isa, &views);
        }
        check_twin::<2>(&views);
        check_twin::<4>(&views);
        check_twin::<8>(&views);
    }

    #[test]
    fn parts(len in 0..700_usize, cuts in prop::collection::vec(0..700_usize, 0..8), seed: u64) {
        let message = bytes(len, seed);
        let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(len)).chain([0, len]).collect();
        cuts.sort_unstable();
        for isa in Isa::available() {
            let mut hasher = Keccak256::with_isa(isa);
            for part in cuts.windows(2) {
                hasher.update(&message[part[0]..part[1]]);
            }
            prop_assert_eq!(hasher.finalize(), reference(&message));
        }
    }
}
