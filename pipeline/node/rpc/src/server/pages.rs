//! What a GET request finds beside JSON-RPC.

use std::fmt;

/// Pages of a server, for GET requests. Called by the server's threads, so it returns at once.
pub trait Pages: fmt::Debug + Send + Sync {
    /// Returns the page at a path; `None` if there is none.
    fn page(&self, path: &str) -> Option<Page>;
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// HTTP status.
    pub status: u16,
    /// Media type.
    pub kind: &'static str,
    /// Content.
    pub body: String,
}
