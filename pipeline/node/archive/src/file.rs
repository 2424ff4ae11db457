//! Blocks of a file: RLP items one behind the other.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use alloy_consensus::{EthereumTxEnvelope, Header, TxEip4844};
use alloy_primitives::{B256, Bytes};

use crate::bounds::{BLOCK_BYTES, BLOCKS, FILE_BYTES, GENESIS_BYTES};
use crate::error::Error;

/// First bytes of compressed files, which begin neither a list of RLP nor a text, with the program
/// that makes them. Geth compresses what it exports to a name with `.gz`.
const COMPRESSED: [(&[u8], &str); 4] = [
    (&[0x1f, 0x8b], "gzip"),
    (&[0x28, 0xb5, 0x2f, 0xfd], "zstd"),
    (b"BZh", "bzip2"),
    (&[0xfd, b'7', b'z', b'X', b'Z'], "xz"),
];

/// A transaction as blocks have it: one with blobs comes without them.
pub(crate) type Envelope = EthereumTxEnvelope<TxEip4844>;
/// A block as the file has it.
pub(crate) type Decoded = alloy_consensus::Block<Envelope, Header>;

/// A block of a file.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) block: Decoded,
    /// Hash of the header.
    pub(crate) hash: B256,
    pub(crate) rlp: Bytes,
}

/// Reads a file of blocks.
///
/// # Errors
/// The file cannot be read, or is longer than is taken.
pub(crate) fn read_chain(path: &Path) -> Result<Bytes, Error> {
    read(path, FILE_BYTES).map(Bytes::from)
}

/// Reads a genesis.
///
/// # Errors
/// As [`read_chain`]; it is no text.
pub(crate) fn read_genesis(path: &Path) -> Result<String, Error> {
    let bytes = read(path, GENESIS_BYTES)?;
    String::from_utf8(bytes).map_err(|error| Error::Genesis(error.to_string()))
}

pub(crate) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::Read {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    // Not by the file's length: a pipe has none.
    let read = file.take(most.saturating_add(1)).read_to_end(&mut bytes);
    let read = read.map_err(failed)?;
    if read as u64 > most {
        return Err(Error::Long {
            path: path.to_owned(),
            most,
        });
    }
    match COMPRESSED
        .iter()
        .find(|(first, _)| bytes.starts_with(first))
    {
        Some((_, by)) => Err(Error::Compressed {
            path: path.to_owned(),
            by,
        }),
        None => Ok(bytes),
    }
}

/// The blocks of a file, in its order.
#[derive(Debug)]
pub(crate) struct Items {
    bytes: Bytes,
    offset: usize,
    index: u64,
}

impl Items {
    pub(crate) const fn of(bytes: Bytes) -> Self {
        Self {
            bytes,
            offset: 0,
            index: 0,
        }
    }

    fn next_item(&mut self) -> Result<Item, Error> {
        let (index, offset) = (self.index, self.offset);
        if index >= BLOCKS {
            return Err(Error::Blocks { most: BLOCKS });
        }
        let encoding = |error: alloy_rlp::Error| Error::Encoding {
            index,
            offset,
            reason: error.to_string(),
        };
        let rest = self.bytes.get(offset..).unwrap_or_default();
        let mut behind = rest;
        // The length is that of the file's own bytes: a header that says more is an error.
        let head = alloy_rlp::Header::decode(&mut behind).map_err(encoding)?;
        let got = rest.len() - behind.len() + head.payload_length;
        if got > BLOCK_BYTES {
            return Err(Error::BlockBytes {
                index,
                offset,
                most: BLOCK_BYTES,
                got,
            });
        }
        let mut item = rest.get(..got).unwrap_or_default();
        let sealed = Decoded::decode_sealed(&mut item).map_err(encoding)?;
        let (block, hash) = sealed.into_parts();
        self.offset += got;
        self.index += 1;
        Ok(Item {
            block,
            hash,
            rlp: self.bytes.slice(offset..offset + got),
        })
    }
}

impl Iterator for Items {
    type Item = Result<Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.offset >= self.bytes.len() {
            return None;
        }
        let item = self.next_item();
        if item.is_err() {
            // What follows an error has no place.
            self.offset = self.bytes.len();
        }
        Some(item)
    }
}
