//! Paths of services that do not speak JSON-RPC.

use crate::answer::excerpt;
use crate::transport::{Body, Transport};
use crate::{Call, Error, Limits, Url};

/// A client of a service whose functions have paths.
#[derive(Debug)]
pub struct Rest {
    transport: Transport,
}

impl Rest {
    /// Creates a client without sending a request. [`Limits::total`] holds for each request.
    ///
    /// # Errors
    /// As [`Client::new`](crate::Client::new).
    pub fn new(url: Url, limits: Limits) -> Result<Self, Error> {
        let transport = Transport::new(url, limits)?;
        Ok(Self { transport })
    }

    /// Returns the service's address.
    #[must_use]
    pub const fn url(&self) -> &Url {
        self.transport.url()
    }

    /// Gets what a path behind the URL has; errors name the method.
    ///
    /// # Errors
    /// [`Error::Transport`], [`Error::Size`], and [`Error::Status`] for any status but 200 to 299.
    pub fn get(&mut self, method: &'static str, path: &str) -> Result<Vec<u8>, Error> {
        self.ask(method, path, None)
    }

    /// Posts JSON to a path behind the URL, and returns the answer's body.
    ///
    /// # Errors
    /// As [`Rest::get`].
    pub fn post(&mut self, method: &'static str, path: &str, body: &str) -> Result<Vec<u8>, Error> {
        self.ask(method, path, Some(Body::json(body)))
    }

    /// Posts bytes of a kind, as its `content-type` says, and returns the answer's body.
    ///
    /// # Errors
    /// As [`Rest::get`].
    pub fn post_bytes(
        &mut self,
        method: &'static str,
        path: &str,
        kind: &'static str,
        bytes: &[u8],
    ) -> Result<Vec<u8>, Error> {
        self.ask(method, path, Some(Body { kind, bytes }))
    }

    fn ask(
        &mut self,
        method: &'static str,
        path: &str,
        body: Option<Body<'_>>,
    ) -> Result<Vec<u8>, Error> {
        let call = Call {
            method,
            block: None,
        };
        let reply = self.transport.fetch(call, path, body)?;
        if (200..300).contains(&reply.status) {
            return Ok(reply.body);
        }
        Err(Error::Status {
            call,
            url: self.transport.url().clone(),
            status: reply.status,
            body: excerpt(&String::from_utf8_lossy(&reply.body)),
        })
    }
}
