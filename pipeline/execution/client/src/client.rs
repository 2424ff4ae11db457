//! Requests to a node and their answers.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Value, json};

use crate::answer::{Answer, Quantity, Refusal, excerpt};
use crate::transport::{Reply, Transport};
use crate::{Call, Error, Limits, RequestCount, Url};

/// A client of a node that answers JSON-RPC 2.0 over HTTP.
#[derive(Debug)]
pub struct Client {
    transport: Transport,
    /// Number of requests so far, which is also the last request's id.
    requests: RequestCount,
}

impl Client {
    /// Creates a client without sending a request.
    ///
    /// # Errors
    /// The URL is malformed or begins with neither `http://` nor `https://`; for `https://`, the
    /// machine has no trusted authorities.
    pub fn new(url: Url, limits: Limits) -> Result<Self, Error> {
        Ok(Self {
            transport: Transport::new(url, limits)?,
            requests: RequestCount::default(),
        })
    }

    /// Returns the number of requests so far, without retries.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.requests.get()
    }

    /// Returns the count itself, which goes on.
    #[must_use]
    pub fn count(&self) -> RequestCount {
        self.requests.clone()
    }

    /// Returns the bytes of all answers so far.
    #[must_use]
    pub const fn received(&self) -> u64 {
        self.transport.received()
    }

    /// Requests the chain's id (EIP-155).
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub fn chain_id(&mut self) -> Result<u64, Error> {
        let Quantity(id) = self.ask("eth_chainId", None, &[])?;
        Ok(id)
    }

    /// Sends a request, which errors say to be about a block, and returns its result.
    ///
    /// # Errors
    /// The node gives no valid answer, or an error ([`Error::Refused`]); a result that is null is
    /// [`Error::Nothing`].
    pub fn ask<T: DeserializeOwned>(
        &mut self,
        method: &'static str,
        block: Option<u64>,
        params: &[Value],
    ) -> Result<T, Error> {
        let id = self.requests.next();
        let call = Call { method, block };
        let request = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params });
        let reply = self.transport.post(call, &request.to_string())?;
        if !(200..300).contains(&reply.status) {
            return Err(self.not_ok(call, &reply));
        }
        let answer: Answer<T> = read(call, &reply.body)?;
        if answer.jsonrpc != "2.0" {
            return Err(Error::Answer {
                call,
                field: "jsonrpc".to_owned(),
                reason: format!("expected \"2.0\", got {:?}", excerpt(&answer.jsonrpc)),
            });
        }
        // A node that could not read the request does not know the request's id.
        let is_answered = match answer.id {
            Some(got) => got == id,
            None => answer.error.is_some(),
        };
        if !is_answered {
            return Err(Error::Id {
                call,
                expected: id,
                got: answer.id,
            });
        }
        match answer.error {
            Some(refusal) => Err(refused(call, &refusal)),
            None => answer.result.ok_or(Error::Nothing { call }),
        }
    }

    /// Returns the error of an answer whose status is not OK; some nodes send JSON-RPC errors with
    /// such a status.
    fn not_ok(&self, call: Call, reply: &Reply) -> Error {
        match read::<Answer<IgnoredAny>>(call, &reply.body) {
            Ok(Answer {
                error: Some(refusal),
                ..
            }) => refused(call, &refusal),
            _ => Error::Status {
                call,
                url: self.transport.url().clone(),
                status: reply.status,
                body: excerpt(&String::from_utf8_lossy(&reply.body)),
            },
        }
    }
}

fn refused(call: Call, refusal: &Refusal) -> Error {
    Error::Refused {
        call,
        code: refusal.code,
        message: excerpt(&refusal.message),
        data: refusal.revert(),
    }
}

/// Reads JSON; an error names its place in the answer.
fn read<T: DeserializeOwned>(call: Call, bytes: &[u8]) -> Result<T, Error> {
    let wrong = |field: &str, error: &serde_json::Error| Error::Answer {
        call,
        // `?` is the path before the first name.
        field: excerpt(if field == "?" { "." } else { field }),
        reason: excerpt(&error.to_string()),
    };
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| wrong(&error.path().to_string(), error.inner()))?;
    json.end().map_err(|error| wrong(".", &error))?;
    Ok(value)
}
