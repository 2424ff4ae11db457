//! Failures of a server.

use std::net::SocketAddr;

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The system starts no thread.
    #[error("cannot start the thread for large requests: {0}")]
    Thread(#[source] std::io::Error),
    /// A setting that no server can have.
    #[error("{setting} is {got}, expected {expected}")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// What a server can have.
        expected: String,
        /// What it is.
        got: String,
    },
}
