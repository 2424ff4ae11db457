//! Errors of requests.

use std::fmt;
use std::path::PathBuf;

use alloy_primitives::Bytes;

use crate::Url;
use crate::url::Malformed;

/// A method of a request, and the block that the request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The method's name.
    pub method: &'static str,
    /// The block's number.
    pub block: Option<u64>,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.block {
            Some(block) => write!(f, "{} of block {block}", self.method),
            None => f.write_str(self.method),
        }
    }
}

/// Errors of a request to a node.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A malformed node address.
    #[error("the URL: expected http://HOST:PORT or https://HOST:PORT, got {got}")]
    Url {
        /// The fault; the URL itself may hold secrets.
        got: String,
    },
    /// No trusted authorities for an https address.
    #[error(
        "https needs the certificates of trusted authorities: {}: {reason} (Debian's package \
         ca-certificates has such a file, and SSL_CERT_FILE names another one)",
        path.display()
    )]
    Authorities {
        /// File of the authorities.
        path: PathBuf,
        /// Fault of the file.
        reason: String,
    },
    /// The node can't be reached, or the connection broke.
    #[error("{call} from {url}: {source}")]
    Transport {
        /// The request.
        call: Call,
        /// The node.
        url: Url,
        /// The failure.
        source: Box<ureq::Error>,
    },
    /// The server is not a JSON-RPC server, or refuses.
    #[error("{call} from {url}: expected HTTP status 200, got {status}: {body}")]
    Status {
        /// The request.
        call: Call,
        /// The node.
        url: Url,
        /// Status code.
        status: u16,
        /// Beginning of the body.
        body: String,
    },
    /// More bytes than the limit.
    #[error("{call}: expected an answer of at most {limit} bytes, got more")]
    Size {
        /// The request.
        call: Call,
        /// Maximum number of bytes: of one answer, or remaining for all answers.
        limit: u64,
    },
    /// A malformed answer.
    #[error("{call}: the answer's field {field}: {reason}")]
    Answer {
        /// The request.
        call: Call,
        /// Place in the answer: `result.state[3]`; `.` for the whole.
        field: String,
        /// Fault at this place.
        reason: String,
    },
    /// The answer to another request.
    #[error("{call}: expected the answer with id {expected}, got {got:?}")]
    Id {
        /// The request.
        call: Call,
        /// The request's id.
        expected: u64,
        /// The answer's id.
        got: Option<u64>,
    },
    /// The node answers with an error.
    #[error("{call}: the node answers with error {code}: {message}")]
    Refused {
        /// The request.
        call: Call,
        /// The error's code.
        code: i64,
        /// Beginning of the error's message.
        message: String,
        /// Revert data of a call, where the node supplies it.
        data: Bytes,
    },
    /// The node has no result.
    #[error("{call}: the answer's result is null or missing")]
    Nothing {
        /// The request.
        call: Call,
    },
}

impl From<Malformed> for Error {
    fn from(Malformed(got): Malformed) -> Self {
        let got = got.to_owned();
        Self::Url { got }
    }
}
