//! Proofs of batches, which a replica verifies itself.
//!
//! | module | concept |
//! |---|---|
//! | `options` | settings, the seam to a verifier |
//! | `source` | what the source says of batches, and their proofs |
//! | `output` | the output that a proof claims, compared with the blocks that are here |
//! | `record` | batches with a proof that was verified, and their files |
//! | `verified` | all of them, and figures |
//! | `thread` | the thread that looks for proofs, one after the other |
//! | `error` | why a proof is refused |
//!
//! A proof is believed if it verifies by the key that this node was given, and claims the blocks
//! that are here: hashes and roots before the first and behind the last. What the source says of a
//! batch beside that is told to readers, and nothing depends on it. A proof that is refused changes
//! nothing but figures and health: the states of a replica do not rest on proofs.

mod error;
mod options;
mod output;
mod record;
mod source;
mod thread;
mod verified;

pub use error::ProofError;
pub use options::{ProofOptions, VerifyProof};
pub(crate) use record::VerifiedBatch;
pub(super) use thread::{ProofThread, start};
pub use verified::ProofFigures;
pub(crate) use verified::Verified;
