//! Responses of HTTP.

use std::pin::Pin;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{self, Bytes, Frame, SizeHint};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Response, StatusCode};

use super::stream::{Cut, Stream};

/// A response.
pub(super) type Reply = Response<Body>;

/// The body of a response.
#[derive(Debug)]
pub(super) enum Body {
    /// One of known length.
    Whole(Full<Bytes>),
    /// One that comes in chunks.
    Long(Stream),
}

impl Body {
    /// Returns a body of these bytes.
    pub(super) fn whole(bytes: impl Into<Bytes>) -> Self {
        Self::Whole(Full::from(bytes.into()))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::Whole(Full::default())
    }
}

impl body::Body for Body {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        match &mut *self {
            Self::Whole(full) => {
                let frame = Pin::new(full).poll_frame(context);
                frame.map_err(|never| match never {})
            }
            Self::Long(stream) => {
                let part = stream.poll_part(context);
                part.map_ok(Frame::data)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(full) => full.is_end_stream(),
            Self::Long(stream) => stream.is_over(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(full) => full.size_hint(),
            Self::Long(_) => SizeHint::default(),
        }
    }
}

/// Returns a response of plain text.
pub(super) fn plain(status: StatusCode, text: &'static str) -> Reply {
    let mut reply = Response::new(Body::whole(text));
    *reply.status_mut() = status;
    if !text.is_empty() {
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        reply.headers_mut().insert(CONTENT_TYPE, plain);
    }
    reply
}
