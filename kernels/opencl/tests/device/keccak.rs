//! Keccak-256.

use zkfabric_kernels_cpu::keccak256_batch;
use zkfabric_kernels_opencl::{Error, Options};

use crate::fixture::{bytes, each_variant};

fn check(options: &Options, messages: &[Vec<u8>]) {
    let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    let expected = keccak256_batch(&messages);
    each_variant(options.clone(), |device, variant| {
        let got = device.keccak256(&messages).unwrap();
        assert_eq!(got.value, expected, "{}", variant.name());
        assert_eq!(messages.is_empty(), got.timing.kernel_ns == 0);
        assert_eq!(device.memory_used_bytes(), 0);
    });
}

#[test]
fn equal_lengths() {
    for length in [0, 1, 7, 8, 9, 63, 64, 65, 134, 135, 136, 137, 271, 272, 273] {
        let messages: Vec<_> = (0..19).map(|i| bytes(length, i)).collect();
        check(&Options::default(), &messages);
    }
}

#[test]
fn all_counts() {
    for count in [0, 1, 2, 7, 8, 9, 127, 128, 129, 1031] {
        let equal: Vec<_> = (0..count).map(|i| bytes(64, i)).collect();
        check(&Options::default(), &equal);
        let mixed: Vec<_> = (0..count).map(|i| bytes(i as usize % 700, i)).collect();
        check(&Options::default(), &mixed);
    }
}

#[test]
fn one_long_message_among_short_ones() {
    let lengths = [0, 100_000, 3, 136, 135, 50_001];
    let messages: Vec<_> = lengths.iter().map(|length| bytes(*length, 5)).collect();
    check(&Options::default(), &messages);
}

#[test]
fn a_small_budget_splits_the_batch() {
    let options = Options {
        memory_limit_bytes: Some(20_000),
        ..Options::default()
    };
    let messages: Vec<_> = (0..700).map(|i| bytes(64, i)).collect();
    check(&options, &messages);
    let messages: Vec<_> = (0..300).map(|i| bytes(i as usize, i)).collect();
    check(&options, &messages);
    let long = bytes(20_001, 0);
    each_variant(options, |device, _| {
        assert!(matches!(
            device.keccak256(&[&long]),
            Err(Error::OutOfMemory { needed_bytes, free_bytes }) if needed_bytes > free_bytes
        ));
        assert_eq!(device.memory_used_bytes(), 0);
    });
}

#[test]
fn pinned_transfers_give_the_same() {
    let options = Options {
        pinned: Some(true),
        ..Options::default()
    };
    // More than one piece of pinned memory.
    let messages: Vec<_> = (0..70_001).map(|i| bytes(100, i)).collect();
    check(&options, &messages);
}
