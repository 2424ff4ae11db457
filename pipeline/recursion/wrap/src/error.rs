//! What cannot be written.

use zkfabric_zkvm::checksum::Damage;

/// What is wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An equation has factors that its bounds do not allow for.
    #[error("factors that sum to {weight}, at most {limit}")]
    Equation {
        /// The sum of the factors without their signs.
        weight: u64,
        /// The most.
        limit: u64,
    },
    /// There are too many tables, or one has other than 16 points.
    #[error("table {tables} with {entries} points, expected 16 points and fewer than 2^19 tables")]
    Tables {
        /// Tables before it.
        tables: u64,
        /// Points.
        entries: usize,
    },
    /// The circuit has sums that are not paired with `G2` and `tau G2`.
    #[error("{got} sums, expected what is paired with G2 and with tau G2, or none")]
    Sums {
        /// Their number.
        got: usize,
    },
    /// The circuit's public values are not a root and the words of a digest.
    #[error("{got} public values, expected a root and the four words of a digest")]
    Words {
        /// Their number.
        got: usize,
    },
    /// A proof has other shards than those that are wrapped.
    #[error(
        "the proof has other heights or shards than those that this wrapping takes: expected shards that are filled up, twelve at most"
    )]
    Shape,
    /// A shape's second level is higher than that of all others, so that the last circuit does not verify it.
    #[error("chip {chip} of the second level has {got} rows, expected at most {expected}")]
    Room {
        /// The first chip that is too high.
        chip: usize,
        /// Rows that all shapes have.
        expected: usize,
        /// Those of the shape.
        got: usize,
    },
    /// Other leaves than of shapes.
    #[error("{got} leaves for {expected} shapes")]
    Leaves {
        /// The shapes.
        expected: usize,
        /// The leaves.
        got: usize,
    },
    /// Leaves that were computed for another program or string.
    #[error("the key of this shape is not among those that the final key was made for")]
    Member,
    /// A point among the inputs is infinity, which the circuit has no coordinates for.
    #[error("input point {point} is infinity")]
    Infinite {
        /// Its index.
        point: usize,
    },
    /// The circuit names a point that it does not have.
    #[error("no point {index}")]
    Point {
        /// Its index.
        index: usize,
    },
    /// The circuit names a value that it does not have.
    #[error("no value {index}")]
    Value {
        /// Its index.
        index: usize,
    },
    /// The inputs do not satisfy the circuit.
    #[error(transparent)]
    Refused(#[from] zkfabric_compress::Refusal),
    /// A proof claims the digest of an output and not the output.
    #[error("the proof has the digest of its output alone, expected the output")]
    NoOutput,
    /// A file ends too early.
    #[error("{what}: expected {expected} bytes, got {got}")]
    Short {
        /// What is missing.
        what: &'static str,
        /// Its bytes.
        expected: usize,
        /// Bytes that are left.
        got: usize,
    },
    /// A file is another one.
    #[error("expected a file that begins with {}, got {}", expected.escape_ascii(), got.escape_ascii())]
    Magic {
        /// First bytes of such a file.
        expected: [u8; 8],
        /// Those of this one.
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
        /// Those of this one.
        got: [u8; 8],
    },
    /// A file was damaged after it was written.
    #[error("the file is damaged: {0}")]
    Checksum(Damage),
    /// A key is another one than the caller expects.
    #[error(
        "expected the key with the identity {}, got {}",
        hex(expected),
        hex(got)
    )]
    Identity {
        /// What the caller expects.
        expected: [u8; 32],
        /// The key's.
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
    /// A key has another last key than all keys of its reference string.
    #[error(
        "expected the last key {}, which is that of the reference string, got {}",
        hex(expected),
        hex(got)
    )]
    LastKey {
        /// Digest of the string's.
        expected: [u8; 32],
        /// That of the key's.
        got: [u8; 32],
    },
    /// A key with no shapes or more than its tree has leaves.
    #[error("a key of {got} shapes, expected 1 to 63")]
    Shapes {
        /// The shapes.
        got: u32,
    },
    /// A leaf of a key's tree is none.
    #[error("a leaf of the key: expected a number below the field's order")]
    Leaf,
    /// A key's reference string is none.
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
        /// That of the proof.
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
        /// That of the proof.
        got: [u8; 32],
    },
    /// A level of the compression failed.
    #[error(transparent)]
    Compress(#[from] zkfabric_compress::CompressError),
    /// The program's key, or what a proof claims.
    #[error(transparent)]
    Program(#[from] zkfabric_zkvm::ZkvmError),
    /// The circuit has too many rows, or the last proof failed.
    #[error(transparent)]
    Plonk(#[from] zkfabric_plonk::Error),
}

/// The last of a file's first bytes.
fn version(magic: &[u8; 8]) -> String {
    let [.., version] = *magic;
    version.escape_ascii().to_string()
}

fn hex(bytes: &[u8; 32]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    digits.collect()
}
