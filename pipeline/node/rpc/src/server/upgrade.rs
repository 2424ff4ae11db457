//! From HTTP to WebSocket.

use hyper::body::Incoming;
use hyper::header::{
    CONNECTION, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use hyper::upgrade::OnUpgrade;
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use tokio::sync::OwnedSemaphorePermit;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::reply::{Body, Reply, plain};

/// The version of the protocol.
const VERSION: HeaderValue = HeaderValue::from_static("13");

/// A WebSocket that begins when its request is answered.
#[derive(Debug)]
pub(super) struct Upgrade {
    /// The connection after the answer.
    pub(super) socket: OnUpgrade,
    /// Its path.
    pub(super) path: Box<str>,
    /// Whether the caller may call every method.
    pub(super) is_trusted: bool,
    /// The WebSocket's place.
    pub(super) permit: OwnedSemaphorePermit,
}

/// Why a WebSocket does not begin.
#[derive(Clone, Copy, Debug)]
pub(super) enum Flaw {
    /// It belongs to a web page that may not call.
    Origin,
    /// Its version is another one.
    Version,
    /// It has no key.
    Key,
    /// There are too many.
    Full,
}

fn has(headers: &HeaderMap, name: HeaderName, token: &str) -> bool {
    let values = headers.get_all(name).into_iter();
    let mut tokens = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    tokens.any(|got| got.trim().eq_ignore_ascii_case(token))
}

/// Returns whether the request asks for a WebSocket.
pub(super) fn is_asked(request: &Request<Incoming>) -> bool {
    let headers = request.headers();
    request.method() == Method::GET
        && has(headers, CONNECTION, "upgrade")
        && has(headers, UPGRADE, "websocket")
}

impl Flaw {
    /// Returns the answer.
    pub(super) fn reply(self) -> Reply {
        match self {
            Self::Origin => plain(StatusCode::FORBIDDEN, "this origin may not call\n"),
            Self::Version => {
                let text = "expected WebSocket version 13\n";
                let mut reply = plain(StatusCode::UPGRADE_REQUIRED, text);
                reply.headers_mut().insert(SEC_WEBSOCKET_VERSION, VERSION);
                reply
            }
            Self::Key => plain(StatusCode::BAD_REQUEST, "expected a Sec-WebSocket-Key\n"),
            Self::Full => plain(StatusCode::SERVICE_UNAVAILABLE, "too many WebSockets\n"),
        }
    }
}

/// Returns the answer that begins the WebSocket.
///
/// # Errors
/// [`Flaw::Version`] and [`Flaw::Key`] if the request is none by RFC 6455.
pub(super) fn handshake(headers: &HeaderMap) -> Result<Reply, Flaw> {
    if headers.get(SEC_WEBSOCKET_VERSION) != Some(&VERSION) {
        return Err(Flaw::Version);
    }
    let key = headers.get(SEC_WEBSOCKET_KEY).ok_or(Flaw::Key)?;
    let accept = derive_accept_key(key.as_bytes());
    let accept = HeaderValue::try_from(accept).map_err(|_| Flaw::Key)?;
    let mut reply = Response::new(Body::default());
    *reply.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = reply.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_ACCEPT, accept);
    Ok(reply)
}
