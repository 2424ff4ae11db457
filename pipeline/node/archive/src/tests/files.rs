//! Files that are cut, that lie about their lengths, or that are too long.

use std::fs;

use alloy_primitives::Bytes;

use super::small::{GENESIS, block};
use crate::Archive;
use crate::bounds::BLOCK_BYTES;
use crate::error::Error;
use crate::file::read;

fn import(bytes: &[u8]) -> Result<Archive, Error> {
    Archive::import(GENESIS, Bytes::copy_from_slice(bytes))
}

/// A file that is cut anywhere inside a block is refused at that block.
#[test]
fn a_cut_file_is_refused() {
    let whole = alloy_rlp::encode(block());
    assert_eq!(import(&whole).unwrap().newest(), 1);
    assert_eq!(import(&[]).unwrap().newest(), 0);
    for length in 1..whole.len() {
        let error = import(&whole[..length]).unwrap_err();
        let is_encoding = matches!(
            error,
            Error::Encoding {
                index: 0,
                offset: 0,
                ..
            }
        );
        assert!(is_encoding, "{length}: {error}");
    }
    let error = import(&[&whole[..], &whole[..9]].concat()).unwrap_err();
    let Error::Encoding { index, offset, .. } = error else {
        panic!("{error}");
    };
    assert_eq!((index, offset), (1, whole.len()));
}

/// Whatever the bytes say, they are refused without a panic.
#[test]
fn bytes_that_are_no_blocks_are_refused() {
    let whole = alloy_rlp::encode(block());
    for byte in 0..=255 {
        import(&[byte]).unwrap_err();
        import(&[byte; 12]).unwrap_err();
        // Anything in the place of the list's length, and of the header's.
        for at in 0..6 {
            let mut wrong = whole.clone();
            if wrong[at] != byte {
                wrong[at] = byte;
                import(&wrong).unwrap_err();
            }
        }
    }
    // A list that says to be as long as the address space.
    import(&[0xff; 9]).unwrap_err();
    import(&[&[0xff][..], &u64::MAX.to_be_bytes()].concat()).unwrap_err();
}

#[test]
fn a_block_may_have_so_many_bytes() {
    // A list with four bytes of length.
    let length = u32::try_from(BLOCK_BYTES).unwrap().to_be_bytes();
    let long = [&[0xfb][..], &length, &vec![0; BLOCK_BYTES]].concat();
    let error = import(&long).unwrap_err();
    let Error::BlockBytes { most, got, .. } = error else {
        panic!("{error}");
    };
    assert_eq!((most, got), (BLOCK_BYTES, BLOCK_BYTES + 5));
}

#[test]
fn a_file_may_have_so_many_bytes() {
    let folder = std::env::temp_dir().join(format!("zkfabric-archive-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("chain.rlp");
    fs::write(&path, [7; 100]).unwrap();
    assert_eq!(read(&path, 100).unwrap(), [7; 100]);
    let error = read(&path, 99).unwrap_err();
    assert!(matches!(error, Error::Long { most: 99, .. }), "{error}");
    for (first, by) in [
        (&b"\x1f\x8b\x08"[..], "gzip"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
    ] {
        fs::write(&path, first).unwrap();
        let error = read(&path, 100).unwrap_err();
        assert!(error.to_string().contains(by), "{error}");
    }
    fs::remove_dir_all(&folder).unwrap();
    let error = read(&path, 99).unwrap_err();
    assert!(matches!(error, Error::Read { .. }), "{error}");
}
