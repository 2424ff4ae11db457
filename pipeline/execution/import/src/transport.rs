//! One HTTP request: what it may take, and when it is repeated.

use std::io::Read;
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::http::header;

use crate::{Call, Error, Url};

/// Most bytes of one answer. A block of 30 M gas reads at most 14,300 slots or 11,500 accounts for the first time: at eight nodes of
/// 532 bytes each and a code of 24 KiB per account that is 330 MB, twice as much in hexadecimal digits.
pub const MAX_ANSWER: u64 = 1 << 30;
/// Most bytes of all answers: blocks share nodes and codes, and a parent file has at most half of it.
pub const MAX_TOTAL: u64 = 2 << 30;

/// What a request may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest that one request waits for its whole answer.
    pub timeout: Duration,
    /// How often a request is sent at most.
    pub attempts: u32,
    /// The wait before the second attempt; it doubles with each.
    pub pause: Duration,
    /// Most bytes of one answer.
    pub answer: u64,
    /// Most bytes of all answers.
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

/// The connection to a node.
#[derive(Debug)]
pub(crate) struct Transport {
    agent: Agent,
    /// Read again for each request: what is read of it shows its secrets.
    url: Url,
    limits: Limits,
    received: u64,
}

impl Transport {
    pub(crate) fn new(url: Url, limits: Limits) -> Result<Self, Error> {
        url.uri()?;
        let config = Agent::config_builder()
            .timeout_global(Some(limits.timeout))
            // A node is asked directly, whatever the environment says of proxies, and does not send elsewhere.
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

    /// Bytes of all answers so far.
    pub(crate) const fn received(&self) -> u64 {
        self.received
    }

    /// Sends a request until it has an answer, or has been sent often enough.
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

/// Whether a repetition may help. One that took too long would take as long again.
const fn is_passing(error: &ureq::Error) -> bool {
    matches!(
        error,
        ureq::Error::Io(_) | ureq::Error::ConnectionFailed | ureq::Error::Protocol(_)
    )
}
