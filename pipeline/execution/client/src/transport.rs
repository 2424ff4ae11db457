//! One HTTP request: its limits and retries.

use std::io::Read;
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::http::header;

use crate::{Call, Error, Url};

/// Maximum bytes of one answer. A block of 30 M gas reads at most 14,300 slots or 11,500 accounts
/// for the first time: at eight nodes of 532 bytes each and a code of 24 KiB per account, these are
/// 330 MB, twice as much in hexadecimal digits.
pub const MAX_ANSWER: u64 = 1 << 30;
/// Maximum bytes of all answers: blocks share nodes and codes, and a parent file has at most half
/// as many bytes.
pub const MAX_TOTAL: u64 = 2 << 30;

/// Limits of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Timeout of one request, up to its whole answer.
    pub timeout: Duration,
    /// Maximum number of attempts per request.
    pub attempts: u32,
    /// Pause before the second attempt; each further pause is twice as long.
    pub pause: Duration,
    /// Maximum bytes of one answer.
    pub answer: u64,
    /// Maximum bytes of all answers.
    pub total: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(60),
            attempts: 3,
            pause: Duration::from_millis(500),
            answer: MAX_ANSWER,
            total: MAX_TOTAL,
        }
    }
}

/// An HTTP answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// Connection to a node.
#[derive(Debug)]
pub(crate) struct Transport {
    agent: Agent,
    /// Node's address, parsed again for each request: a parsed URL would show its secrets.
    url: Url,
    limits: Limits,
    received: u64,
}

impl Transport {
    pub(crate) fn new(url: Url, limits: Limits) -> Result<Self, Error> {
        url.uri()?;
        let config = Agent::config_builder()
            .timeout_global(Some(limits.timeout))
            // Requests go directly to the node, without the environment's proxies and without
            // redirects.
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent("zkfabric");
        Ok(Self {
            agent: config.build().into(),
            url,
            limits,
            received: 0,
        })
    }

    pub(crate) const fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the bytes of all answers so far.
    pub(crate) const fn received(&self) -> u64 {
        self.received
    }

    /// Sends a request until it has an answer or runs out of attempts.
    pub(crate) fn post(&mut self, call: Call, request: &str) -> Result<Reply, Error> {
        let mut pause = self.limits.pause;
        for _ in 1..self.limits.attempts {
            match self.once(call, request) {
                Err(Error::Transport { source, .. }) if is_passing(&source) => {}
                Ok(reply) if matches!(reply.status, 429 | 502..=504) => {}
                done => return done,
            }
            thread::sleep(pause);
            pause = pause.saturating_mul(2);
        }
        self.once(call, request)
    }

    fn once(&mut self, call: Call, request: &str) -> Result<Reply, Error> {
        let failed = |source| Error::Transport {
            call,
            url: self.url.clone(),
            source: Box::new(source),
        };
        let post = self.agent.post(self.url.uri()?);
        let post = post.header(header::CONTENT_TYPE, "application/json");
        let response = post.send(request).map_err(failed)?;
        let status = response.status().as_u16();
        let limit = self.limits.answer.min(self.limits.total - self.received);
        let mut body = Vec::new();
        let mut reader = response
            .into_body()
            .into_reader()
            .take(limit.saturating_add(1));
        let read = reader.read_to_end(&mut body);
        read.map_err(|error| failed(error.into()))?;
        let got = body.len() as u64;
        if got > limit {
            return Err(Error::Size { call, limit });
        }
        self.received += got;
        Ok(Reply { status, body })
    }
}

/// Returns whether a retry may help. A timed-out request would time out again.
const fn is_passing(error: &ureq::Error) -> bool {
    matches!(
        error,
        ureq::Error::Io(_) | ureq::Error::ConnectionFailed | ureq::Error::Protocol(_)
    )
}
