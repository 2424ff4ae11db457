//! Web pages that may call: cross-origin resource sharing.
//!
//! A browser names the page's origin, and asks before it sends JSON. It does not ask before it
//! opens a WebSocket, so that the server has to refuse one of another origin. Requests without an
//! origin come from no page. Pages of the server itself may call: for browsers they need nobody's
//! leave to send JSON, and a WebSocket gives them nothing more.

use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, HOST, HeaderValue, ORIGIN, VARY,
};
use hyper::{HeaderMap, StatusCode};

use super::reply::{Reply, plain};

/// Origins of the web pages that may call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origins {
    /// No page.
    #[default]
    None,
    /// Pages of these origins, each as browsers send it: `https://example.org`.
    These(Vec<String>),
    /// Every page.
    Any,
}

impl Origins {
    /// Returns whether a request with these headers may open a WebSocket.
    pub(super) fn admit(&self, headers: &HeaderMap) -> bool {
        let origin = headers.get(ORIGIN);
        origin.is_none_or(|origin| self.has(origin) || is_own(origin, headers))
    }

    fn has(&self, origin: &HeaderValue) -> bool {
        match self {
            Self::None => false,
            Self::These(origins) => origins
                .iter()
                .any(|one| one.as_bytes() == origin.as_bytes()),
            Self::Any => true,
        }
    }

    /// Answers a browser that asks whether a page may call.
    pub(super) fn preflight(&self, headers: &HeaderMap) -> Reply {
        if !headers.get(ORIGIN).is_some_and(|origin| self.has(origin)) {
            return plain(StatusCode::FORBIDDEN, "this origin may not call\n");
        }
        let mut reply = plain(StatusCode::NO_CONTENT, "");
        let allowed = [
            (ACCESS_CONTROL_ALLOW_METHODS, "POST"),
            (
                ACCESS_CONTROL_ALLOW_HEADERS,
                "authorization, content-type, traceparent",
            ),
            (ACCESS_CONTROL_MAX_AGE, "600"),
        ];
        for (name, value) in allowed {
            let value = HeaderValue::from_static(value);
            reply.headers_mut().insert(name, value);
        }
        reply
    }

    /// Adds to a response whether a page of the request's origin may read it.
    pub(super) fn mark(&self, origin: Option<&HeaderValue>, reply: &mut Reply) {
        let headers = reply.headers_mut();
        match self {
            Self::None => {}
            Self::Any => {
                let any = HeaderValue::from_static("*");
                headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, any);
            }
            Self::These(_) => {
                // Caches must not give one origin's response to another.
                headers.insert(VARY, HeaderValue::from_static("origin"));
                if let Some(origin) = origin.filter(|origin| self.has(origin)) {
                    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
                }
            }
        }
    }
}

/// Returns whether the origin is the server that the request is for. A proxy in front of it may
/// speak TLS.
fn is_own(origin: &HeaderValue, headers: &HeaderMap) -> bool {
    let origin = origin.as_bytes();
    let authority = (origin.strip_prefix(b"http://")).or_else(|| origin.strip_prefix(b"https://"));
    let host = headers.get(HOST).map(HeaderValue::as_bytes);
    (authority.zip(host)).is_some_and(|(own, host)| own.eq_ignore_ascii_case(host))
}
