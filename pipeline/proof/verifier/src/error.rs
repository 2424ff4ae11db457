//! Reasons to reject a proof or a key.

use alloc::string::String;
use zkfabric_air::AirError;
use zkfabric_kzg::KzgError;

/// Bytes as hexadecimal digits.
struct Hex<'a>(&'a [u8]);

impl core::fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Reasons to reject a proof or a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// The encoding does not begin with the expected magic and version.
    #[error("not a proof of this version: expected the header {expected:02x?}, got {got:02x?}")]
    Header {
        /// Magic and version.
        expected: [u8; 8],
        /// Magic and version in the encoding.
        got: [u8; 8],
    },
    /// The encoding ends too early.
    #[error("the encoding ends in {section}: {missing} bytes are missing")]
    Truncated {
        /// The section under decoding.
        section: &'static str,
        /// Number of missing bytes.
        missing: usize,
    },
    /// Bytes follow the end.
    #[error("{extra} bytes follow the end of the encoding")]
    TrailingBytes {
        /// Number of extra bytes.
        extra: usize,
    },
    /// A number is above its bound.
    #[error("{what} is {got}, at most {limit} is allowed")]
    TooLarge {
        /// The number's name.
        what: &'static str,
        /// The bound.
        limit: u64,
        /// The number in the encoding.
        got: u64,
    },
    /// A field element is not below the modulus.
    #[error("non-canonical field element in {section}, number {index}")]
    NonCanonicalScalar {
        /// The section under decoding.
        section: &'static str,
        /// Index within the section.
        index: usize,
    },
    /// A point is not a valid encoding.
    #[error("invalid point in {section}, number {index}: {source}")]
    InvalidPoint {
        /// The section under decoding.
        section: &'static str,
        /// Index within the section.
        index: usize,
        /// The point's error.
        source: KzgError,
    },
    /// The proof names a chip that does not exist.
    #[error("instance {instance} names chip {chip}, the key has {chips}")]
    UnknownChip {
        /// Index of the instance.
        instance: usize,
        /// The chip.
        chip: u32,
        /// Number of chips.
        chips: usize,
    },
    /// The proof adds an instance of a chip whose instances the key fixes.
    #[error("instance {instance} is of chip {chip}, whose instances belong to the key")]
    FixedChip {
        /// Index of the instance.
        instance: usize,
        /// The chip.
        chip: String,
    },
    /// The instances are not in the order of chips.
    #[error(
        "instance {instance} is out of order: instances are sorted by chip, then by falling height"
    )]
    InstanceOrder {
        /// Index of the instance.
        instance: usize,
    },
    /// An instance's height is outside the key's range.
    #[error("instance {instance} has {got} units of 256 rows, expected 1 to {max}")]
    Height {
        /// Index of the instance.
        instance: usize,
        /// Most units.
        max: u32,
        /// The instance's units.
        got: u32,
    },
    /// A shard without instances, or a proof without shards.
    #[error("a shard without instances, or a proof without shards")]
    EmptyShard,
    /// The size of a stack is out of range.
    #[error("a stack has 2^{got} values, expected 2^{min} to 2^{max}")]
    StackSize {
        /// Smallest exponent.
        min: u32,
        /// Largest exponent.
        max: u32,
        /// The stack's exponent.
        got: u32,
    },
    /// The tail's stacks are smaller than the fixed columns' stacks.
    #[error("the tail shard's stacks have 2^{got} values, those of the key 2^{least}")]
    TailStackSize {
        /// The key's exponent.
        least: u32,
        /// The shard's exponent.
        got: u32,
    },
    /// A shard's number of commitments differs from the number of stacks that its columns fill.
    #[error("the shard's columns fill {expected} stacks, it commits to {got}")]
    StackCount {
        /// Stacks that the columns fill.
        expected: usize,
        /// Number of commitments.
        got: usize,
    },
    /// The proof names an unknown hash.
    #[error("unknown hash of the transcript: {got}, expected 0 (Keccak-256) or 1 (Poseidon2)")]
    UnknownHash {
        /// Number of the hash.
        got: u8,
    },
    /// The key's reference string is insecure and the caller did not allow that.
    #[error(
        "the proof rests on a development reference string, which anybody can forge proofs for"
    )]
    InsecureSrs,
    /// The proof was made for another reference string.
    #[error("the proof was made for the reference string {}, the key has {}", Hex(.got), Hex(.expected))]
    OtherSrs {
        /// Id of the key's reference string.
        expected: [u8; 32],
        /// Id in the proof.
        got: [u8; 32],
    },
    /// The proof was made for another key (another program or another version of the machine).
    #[error("the proof was made for the key {}, this one is {}", Hex(.got), Hex(.expected))]
    OtherKey {
        /// Digest of the key.
        expected: [u8; 32],
        /// Digest in the proof.
        got: [u8; 32],
    },
    /// The proof was made for other public values.
    #[error("the proof carries other public values than the statement")]
    OtherStatement,
    /// The bus sums of the instances and the verifier's own messages do not cancel.
    #[error("the buses are not balanced")]
    UnbalancedBus,
    /// A challenge fell on a value for which the protocol is undefined (probability below
    /// `2^-200`).
    #[error("challenge {challenge} is degenerate")]
    DegenerateChallenge {
        /// The challenge's name.
        challenge: &'static str,
    },
    /// The length of a list in the proof does not match the key and the instances.
    #[error("{what}: key and instances demand {expected}, the proof has {got}")]
    Counts {
        /// Elements of the list.
        what: &'static str,
        /// Number of elements that key and instances demand, or the least number.
        expected: usize,
        /// Number of elements.
        got: usize,
    },
    /// A shard is rejected.
    #[error("shard {shard}: {source}")]
    Shard {
        /// Index of the shard.
        shard: usize,
        /// The shard's error.
        source: alloc::boxed::Box<Self>,
    },
    /// A root of the fractions has denominator zero.
    #[error("a sum of fractions has the denominator zero")]
    ZeroDenominator,
    /// The sumcheck of a layer of the fractions does not end in the layer's values.
    #[error(
        "the fractions of layer {layer}, counted from the root, are not the sums of those below"
    )]
    Layer {
        /// Index of the layer.
        layer: usize,
    },
    /// An instance with bits or lanes of permutations has no counterpart.
    #[error("{bits} instances have bits of permutations, {lanes} have their lanes")]
    Permutations {
        /// Instances with bits.
        bits: usize,
        /// Instances with lanes.
        lanes: usize,
    },
    /// A layer of the permutations does not end in its values.
    #[error(
        "the states behind round {round} of a group do not follow from those before, pair {pair}"
    )]
    Permutation {
        /// Index of the pair of instances.
        pair: usize,
        /// The round.
        round: usize,
    },
    /// The linear claims do not end in the columns' values.
    #[error("the permutations' states are not those of the columns")]
    Linear,
    /// The sumcheck over rows does not end in the columns' values.
    #[error("the constraints or messages do not hold at the columns' values")]
    Rows,
    /// The reduction does not end in the stacks' values.
    #[error("the columns' values are not those of the stacks")]
    Reduction,
    /// The stacks' values are not the values of the committed polynomials, or the opening is
    /// malformed.
    #[error("the opening is rejected: {0}")]
    Opening(KzgError),
    /// The key contradicts itself.
    #[error("malformed verifying key: {0}")]
    MalformedKey(&'static str),
    /// The machine's description is wrong.
    #[error(transparent)]
    Air(#[from] AirError),
}

impl VerifyError {
    /// Checks the length of a list.
    pub(crate) const fn check_count(
        what: &'static str,
        expected: usize,
        got: usize,
    ) -> Result<(), Self> {
        if got == expected {
            return Ok(());
        }
        Err(Self::Counts {
            what,
            expected,
            got,
        })
    }
}
