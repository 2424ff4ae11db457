//! JSON-RPC 2.0 client of an Ethereum node, over HTTP and HTTPS.
//!
//! | module | concept |
//! |---|---|
//! | [`client`](Client) | requests and their answers |
//! | `transport` | one HTTP request: limits, retries |
//! | `tls` | trusted authorities of `https` addresses |
//! | `url` | a node's address with hidden secrets |
//! | `answer` | forms of values in JSON-RPC |
//!
//! Invariants: no answer panics; the bytes and the time of all answers are bounded; no error
//! contains a URL's user, password, path or query.

mod answer;
mod client;
mod error;
mod tls;
mod transport;
mod url;

pub use answer::{Data, Quantity, quantity};
pub use client::Client;
pub use error::{Call, Error};
pub use transport::{Limits, MAX_ANSWER, MAX_TOTAL};
pub use url::Url;
