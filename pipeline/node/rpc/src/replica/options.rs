//! Settings of a replica.

use std::io;
use std::time::Duration;

use super::proofs::ProofOptions;

/// Settings of a replica.
#[derive(Debug)]
pub struct ReplicaOptions {
    /// Address of the source: `ws://HOST:PORT`.
    pub source: String,
    /// Time without a word from the source after which the connection is made anew.
    pub silence: Duration,
    /// Most time for which a call waits for the source.
    pub call_time: Duration,
    /// Proofs of batches that are verified; `None` for none.
    pub proofs: Option<ProofOptions>,
}

impl ReplicaOptions {
    /// Returns the settings for a source: ten seconds of silence, a minute for a
    /// call, and no proofs.
    #[must_use]
    pub fn new(source: String) -> Self {
        Self {
            source,
            silence: Duration::from_secs(10),
            call_time: Duration::from_secs(60),
            proofs: None,
        }
    }
}

/// Why a replica does not start.
#[derive(Debug, thiserror::Error)]
pub enum ReplicaError {
    /// Another address than that of a WebSocket.
    #[error("the source is {got}, expected ws://HOST:PORT; a proxy here adds TLS")]
    Source {
        /// What came.
        got: String,
    },
    /// The system starts no thread.
    #[error("cannot start a thread: {0}")]
    Thread(#[from] io::Error),
}
