//! Clients of services of Ethereum, over HTTP and HTTPS: JSON-RPC 2.0 of a node, and paths of
//! others.
//!
//! | module | concept |
//! |---|---|
//! | [`client`](Client) | requests and their answers |
//! | [`count`](RequestCount) | the number of requests |
//! | [`rest`](Rest) | paths of other services |
//! | `transport` | one HTTP request: limits, retries |
//! | `tls` | trusted authorities of `https` addresses |
//! | `url` | a node's address with hidden secrets |
//! | `answer` | forms of values in JSON-RPC |
//!
//! Invariants: no answer panics; the bytes and the time of all answers are bounded; no error
//! contains a URL's user, password, path or query.

mod answer;
mod client;
mod count;
mod error;
mod rest;
mod tls;
mod transport;
mod url;

pub use answer::{Data, Quantity, quantity};
pub use client::Client;
pub use count::RequestCount;
pub use error::{Call, Error};
pub use rest::Rest;
pub use transport::{Limits, MAX_ANSWER, MAX_TOTAL};
pub use url::Url;
