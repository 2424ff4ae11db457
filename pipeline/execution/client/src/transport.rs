//! One HTTP request: its limits and retries.

use std::io::Read;
use std::path::Path;
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::http::header;
use ureq::tls::TlsConfig;

use crate::{Call, Error, Url, tls};

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

/// What a request sends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Body<'a> {
    /// Its `content-type`.
    pub(crate) kind: &'static str,
    pub(crate) bytes: &'a [u8],
}

impl<'a> Body<'a> {
    pub(crate) const fn json(text: &'a str) -> Self {
        Self {
            kind: "application/json",
            bytes: text.as_bytes(),
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
        Self::trusting(url, limits, &tls::store())
    }

    /// Creates a connection that trusts the authorities in a file, if the node's address needs any.
    fn trusting(url: Url, limits: Limits, store: &Path) -> Result<Self, Error> {
        let tls = match url.uri()?.scheme_str() {
            Some("https") => tls::config(store)?,
            _ => TlsConfig::default(),
        };
        let config = Agent::config_builder()
            .tls_config(tls)
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
        self.send(call, "", Some(Body::json(request)))
    }

    /// As [`Transport::post`], with a path behind the URL's; without a body, as GET. The limit of
    /// all answers begins anew.
    pub(crate) fn fetch(
        &mut self,
        call: Call,
        path: &str,
        body: Option<Body<'_>>,
    ) -> Result<Reply, Error> {
        self.received = 0;
        self.send(call, path, body)
    }

    fn send(&mut self, call: Call, path: &str, body: Option<Body<'_>>) -> Result<Reply, Error> {
        let mut pause = self.limits.pause;
        for _ in 1..self.limits.attempts {
            match self.once(call, path, body) {
                Err(Error::Transport { source, .. }) if is_passing(&source) => {}
                Ok(reply) if matches!(reply.status, 429 | 502..=504) => {}
                done => return done,
            }
            thread::sleep(pause);
            pause = pause.saturating_mul(2);
        }
        self.once(call, path, body)
    }

    fn once(&mut self, call: Call, path: &str, body: Option<Body<'_>>) -> Result<Reply, Error> {
        let failed = |source| Error::Transport {
            call,
            url: self.url.clone(),
            source: Box::new(source),
        };
        let uri = self.url.below(path)?;
        let response = match body {
            Some(body) => {
                let post = self.agent.post(uri);
                post.header(header::CONTENT_TYPE, body.kind)
                    .send(body.bytes)
            }
            None => self.agent.get(uri).call(),
        };
        let response = response.map_err(failed)?;
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

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Write};
    use std::net::{SocketAddr, TcpListener};
    use std::sync::Arc;

    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{ServerConfig, ServerConnection, StreamOwned};

    use super::*;

    /// Key and certificate of `localhost` until 2126, by `tests/data/certificate.sh`.
    const KEY: &[u8] = include_bytes!("../tests/data/localhost.key");
    const CERTIFICATE: &[u8] = include_bytes!("../tests/data/localhost.pem");
    /// The certificate of another key.
    const OTHER: &[u8] = include_bytes!("../tests/data/other.pem");

    /// Starts a node that answers each request with `"yes"` over TLS.
    fn serve() -> SocketAddr {
        let certificate = CertificateDer::from_pem_slice(CERTIFICATE).unwrap();
        let key = PrivateKeyDer::from_pem_slice(KEY).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut reader = BufReader::new(StreamOwned::new(connection, stream));
                let mut line = String::new();
                // A client that refuses the certificate ends the connection here.
                while reader.read_line(&mut line).unwrap_or(0) > 2 {
                    line.clear();
                }
                let answer = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n\"yes\"";
                let _ = reader.get_mut().write_all(answer.as_bytes());
            }
        });
        address
    }

    #[test]
    fn https_is_spoken_with_trusted_nodes_alone() {
        let address = serve();
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("authorities.pem");
        let url = Url::from(format!("https://localhost:{}/secret", address.port()));
        let call = Call {
            method: "eth_chainId",
            block: None,
        };
        let limits = Limits {
            timeout: Duration::from_secs(20),
            attempts: 1,
            ..Limits::default()
        };
        std::fs::write(&store, CERTIFICATE).unwrap();
        let mut trusting = Transport::trusting(url.clone(), limits, &store).unwrap();
        let reply = trusting.post(call, "{}").unwrap();
        assert_eq!((reply.status, reply.body), (200, b"\"yes\"".to_vec()));

        std::fs::write(&store, OTHER).unwrap();
        let mut doubting = Transport::trusting(url, limits, &store).unwrap();
        let error = doubting.post(call, "{}").unwrap_err().to_string();
        assert!(error.contains("certificate"), "{error}");
        assert!(!error.contains("secret"), "{error}");
    }
}
