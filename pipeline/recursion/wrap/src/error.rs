//! Errors of writing circuits, keys and proofs.

use zkfabric_zkvm::checksum::Damage;

/// Errors of this crate.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An equation's factors exceed its bounds.
    #[error("factors that sum to {weight}, at most {limit}")]
    Equation {
        /// The sum of the factors' magnitudes.
        weight: u64,
        /// The largest sum.
        limit: u64,
    },
    /// There are too many tables, or a table does not have 16 points.
    #[error("table {tables} with {entries} points, expected 16 points and fewer than 2^19 tables")]
    Tables {
        /// Number of tables before this one.
        tables: u64,
        /// Number of points.
        entries: usize,
    },
    /// The circuit has sums other than those paired with `G2` and `tau G2`.
    #[error("{got} sums, expected what is paired with G2 and with tau G2, or none")]
    Sums {
        /// Number of sums.
        got: usize,
    },
    /// The circuit's public values are not a root and the words of a digest.
    #[error("{got} public values, expected a root and the four words of a digest")]
    Words {
        /// Number of public values.
        got: usize,
    },
    /// A proof's shape is not among those that can be wrapped.
    #[error(
        "the proof has other heights or shards than those that this wrapping takes: expected shards that are filled up, twelve at most"
    )]
    Shape,
    /// A shape's second level exceeds the common heights, so that the last circuit does not verify
    /// it.
    #[error("chip {chip} of the second level has {got} rows, expected at most {expected}")]
    Room {
        /// The first chip that is too high.
        chip: usize,
        /// Common rows of all shapes.
        expected: usize,
        /// Rows of this shape.
        got: usize,
    },
    /// The number of leaves differs from the number of shapes.
    #[error("{got} leaves for {expected} shapes")]
    Leaves {
        /// Number of shapes.
        expected: usize,
        /// Number of leaves.
        got: usize,
    },
    /// The leaves were computed for another program or string.
    #[error("the key of this shape is not among those that the final key was made for")]
    Member,
    /// A point among the inputs is infinity, for which the circuit has no coordinates.
    #[error("input point {point} is infinity")]
    Infinite {
        /// Index of the point.
        point: usize,
    },
    /// The circuit names a missing point.
    #[error("no point {index}")]
    Point {
        /// Index of the point.
        index: usize,
    },
    /// The circuit names a missing value.
    #[error("no value {index}")]
    Value {
        /// Index of the value.
        index: usize,
    },
    /// The inputs do not satisfy the circuit.
    #[error(transparent)]
    Refused(#[from] zkfabric_compress::Refusal),
    /// A proof claims only the digest of an output, not the output.
    #[error("the proof has the digest of its output alone, expected the output")]
    NoOutput,
    /// A file ends too early.
    #[error("the file is half-written: {what} has {expected} bytes, {got} are there")]
    Short {
        /// The missing part.
        what: &'static str,
        /// Size of the part.
        expected: usize,
        /// Number of bytes left.
        got: usize,
    },
    /// A file is of another kind.
    #[error("expected a file that begins with {}, got {}", expected.escape_ascii(), got.escape_ascii())]
    Magic {
        /// First bytes of such a file.
        expected: [u8; 8],
        /// First bytes of the given file.
        got: [u8; 8],
    },
    /// A file is of another version.
    #[error(
        "expected version {}, got {}: files and contracts of other versions have to be made again",
        version(expected),
        version(got)
    )]
    Version {
        /// First bytes of a file of this version.
        expected: [u8; 8],
        /// First bytes of the given file.
        got: [u8; 8],
    },
    /// A file was damaged after it was written.
    #[error("the file is damaged or half-written: {0}")]
    Checksum(Damage),
    /// A key differs from the one that the caller expects.
    #[error(
        "expected the key with the identity {}, got {}",
        hex(expected),
        hex(got)
    )]
    Identity {
        /// The expected identity.
        expected: [u8; 32],
        /// The key's identity.
        got: [u8; 32],
    },
    /// A caller expects a program key's digest, which any key of wrapped proofs can name.
    #[error(
        "expected the identity of a key of wrapped proofs, which is printed where the key is made; got {}, the digest of a program's key, and a file can \
         name that beside any circuit",
        hex(got)
    )]
    ProgramDigest {
        /// The digest.
        got: [u8; 32],
    },
    /// A key's last key differs from the one that all keys of its reference string share.
    #[error(
        "expected the last key {}, which is that of the reference string, got {}",
        hex(expected),
        hex(got)
    )]
    LastKey {
        /// Digest of the reference string's last key.
        expected: [u8; 32],
        /// Digest of the key's last key.
        got: [u8; 32],
    },
    /// A key has no shapes, or more than its tree has leaves.
    #[error("a key of {got} shapes, expected 1 to 63")]
    Shapes {
        /// Number of shapes.
        got: u32,
    },
    /// A leaf of a key's tree is not a field element.
    #[error("a leaf of the key: expected a number below the field's order")]
    Leaf,
    /// A key's reference string is malformed.
    #[error(
        "the key's reference string: expected a point of the subgroup of G2, got another one or none"
    )]
    Srs,
    /// Anybody can forge proofs for the key.
    #[error("the key is for the development reference string, for which anybody can forge proofs")]
    Insecure,
    /// A proof is of another program.
    #[error(
        "expected a proof of the program {}, got one of {}",
        hex(expected),
        hex(got)
    )]
    OtherProgram {
        /// Digest of the program's key.
        expected: [u8; 32],
        /// Digest of the proof's program.
        got: [u8; 32],
    },
    /// A proof is for another key.
    #[error(
        "expected a proof for the key {}, got one for {}",
        hex(expected),
        hex(got)
    )]
    OtherKey {
        /// Digest of the key.
        expected: [u8; 32],
        /// Digest of the key in the proof.
        got: [u8; 32],
    },
    /// A level of the compression failed.
    #[error(transparent)]
    Compress(#[from] zkfabric_compress::CompressError),
    /// The program's key, or a proof's claim, is rejected.
    #[error(transparent)]
    Program(#[from] zkfabric_zkvm::ZkvmError),
    /// The circuit has too many rows, or the last proof failed.
    #[error(transparent)]
    Plonk(#[from] zkfabric_plonk::Error),
}

/// Returns the version: the last of a file's first bytes.
fn version(magic: &[u8; 8]) -> String {
    let [.., version] = *magic;
    version.escape_ascii().to_string()
}

fn hex(bytes: &[u8; 32]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    digits.collect()
}
