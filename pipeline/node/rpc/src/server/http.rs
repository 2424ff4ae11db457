//! Requests and responses.

use std::sync::Arc;

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{ALLOW, CONNECTION, CONTENT_TYPE, HeaderValue, ORIGIN};
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use jsonrpsee::types::Id;
use tokio::time::timeout;

use super::calls::{Answer, Caller, Calls};
use super::refusal::Refusal;
use super::reply::{Body, Reply, plain};
use crate::room::Taken;

/// What browsers learn of every page. A page has scripts and styles of this server alone, talks to
/// this server alone, is shown in no other page, and cannot turn text into markup; it is asked for
/// again at each visit, since the next version of the node may have another.
const PAGE_HEADERS: [(&str, &str); 4] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-cache"),
];

fn json(status: StatusCode, answer: Answer) -> Reply {
    let mut reply = Response::new(match answer {
        Answer::Whole(answer) => Body::whole(Bytes::from_owner(answer)),
        Answer::Long(stream) => Body::Long(stream),
    });
    *reply.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    reply.headers_mut().insert(CONTENT_TYPE, json);
    reply
}

/// Returns whether the body is JSON.
fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).map(HeaderValue::to_str);
    let Some(Ok(value)) = value else {
        return false;
    };
    let kind = value.split(';').next().unwrap_or_default().trim();
    ["application/json", "application/json-rpc"]
        .iter()
        .any(|json| kind.eq_ignore_ascii_case(json))
}

/// Answers a request that does not open a WebSocket.
pub(super) async fn reply(
    calls: &Arc<Calls>,
    caller: &Caller,
    request: Request<Incoming>,
) -> Reply {
    let origins = &calls.options.origins;
    let origin = request.headers().get(ORIGIN).cloned();
    let mut reply = match *request.method() {
        Method::OPTIONS => origins.preflight(request.headers()),
        Method::POST if is_json(request.headers()) => posted(calls, caller, request).await,
        Method::POST => plain(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "expected content-type application/json\n",
        ),
        // The connection leaves out the body of what HEAD asks for.
        Method::GET | Method::HEAD if calls.options.pages.is_some() => {
            page(calls, request.uri().path())
        }
        _ => {
            let text = "expected POST, or a WebSocket\n";
            let mut reply = plain(StatusCode::METHOD_NOT_ALLOWED, text);
            let allowed = match calls.options.pages {
                Some(_) => "GET, HEAD, POST, OPTIONS",
                None => "POST, OPTIONS",
            };
            let allowed = HeaderValue::from_static(allowed);
            reply.headers_mut().insert(ALLOW, allowed);
            reply
        }
    };
    origins.mark(origin.as_ref(), &mut reply);
    reply
}

/// Answers with a page.
fn page(calls: &Calls, path: &str) -> Reply {
    let pages = calls.options.pages.as_ref();
    let Some(page) = pages.and_then(|pages| pages.page(path)) else {
        return plain(StatusCode::NOT_FOUND, "no such page\n");
    };
    let mut reply = Response::new(Body::whole(page.body));
    let status = StatusCode::from_u16(page.status);
    *reply.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = HeaderValue::from_static(page.kind);
    let headers = reply.headers_mut();
    headers.insert(CONTENT_TYPE, kind);
    for (name, value) in PAGE_HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    reply
}

/// Answers a message.
async fn posted(calls: &Arc<Calls>, caller: &Caller, request: Request<Incoming>) -> Reply {
    // A request counts until it is answered.
    let (body, _taken) = match body(calls, request.into_body()).await {
        Ok(body) => body,
        Err(mut reply) => {
            // The rest of the body is not read.
            let close = HeaderValue::from_static("close");
            reply.headers_mut().insert(CONNECTION, close);
            return reply;
        }
    };
    match calls.answer(body, caller).await {
        Some(answer) => json(StatusCode::OK, answer),
        None => plain(StatusCode::NO_CONTENT, ""),
    }
}

/// Reads a body of bounded size in bounded time, once there is room for it.
async fn body(calls: &Calls, body: Incoming) -> Result<(Bytes, Option<Taken>), Reply> {
    let most = calls.options.request_bytes;
    let too_large = || {
        let response = calls.refuse(Refusal::TooLarge { most }, Id::Null);
        let answer = Answer::Whole(calls.unwritten(response));
        json(StatusCode::PAYLOAD_TOO_LARGE, answer)
    };
    // What says that it is too large is not read at all.
    if body.size_hint().lower() > most as u64 {
        return Err(too_large());
    }
    let taken = calls.intake.body(body.size_hint().upper()).await;
    let mut taken = taken.map_err(|refusal| {
        let response = calls.refuse(refusal, Id::Null);
        json(StatusCode::OK, Answer::Whole(calls.unwritten(response)))
    })?;
    let time = calls.options.connections.body;
    match timeout(time, Limited::new(body, most).collect()).await {
        Ok(Ok(body)) => {
            let body = body.to_bytes();
            if let Some(taken) = &mut taken {
                taken.keep(body.len());
            }
            Ok((body, taken))
        }
        Ok(Err(failure)) if failure.is::<LengthLimitError>() => Err(too_large()),
        Ok(Err(_)) => Err(plain(StatusCode::BAD_REQUEST, "the body cannot be read\n")),
        Err(_) => Err(plain(
            StatusCode::REQUEST_TIMEOUT,
            "the body is not complete in time\n",
        )),
    }
}
