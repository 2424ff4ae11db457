//! One TCP connection: HTTP, then perhaps WebSocket.

use std::convert::Infallible;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use jsonrpsee::ConnectionId;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use zkfabric_telemetry::TraceParent;

use super::calls::Caller;
use super::figures::{Open, count};
use super::http;
use super::patience::Patient;
use super::reply::Reply;
use super::shared::{Shared, stopped};
use super::upgrade::{self, Flaw, Upgrade};
use super::websocket;

/// Most bytes of a request's line and headers.
const HEADER_BYTES: usize = 32 << 10;
/// Bytes of a request or a response that are in memory beside the messages themselves.
const BUFFER_BYTES: usize = 64 << 10;

/// Serves a connection to its end.
pub(super) async fn serve(
    shared: Shared,
    stream: TcpStream,
    from: (ConnectionId, IpAddr),
    permit: OwnedSemaphorePermit,
) {
    let calls = Arc::clone(&shared.calls);
    let open = calls.counters.open(Open::Http);
    // Answers are written whole.
    let _ = stream.set_nodelay(true);
    let options = &calls.options.connections;
    let stream = Patient::new(stream, options.write);
    let upgrade = Arc::new(Mutex::new(None));
    let service = service_fn(|request| respond(&shared, from, &upgrade, request));
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(options.headers)
        .max_header_size(HEADER_BYTES)
        .max_buf_size(BUFFER_BYTES);
    let http = builder.serve_connection(TokioIo::new(stream), service);
    let mut http = pin!(http.with_upgrades());
    let stop = stopped(shared.stop.clone());
    let ended = tokio::select! {
        ended = &mut http => ended,
        () = stop => {
            http.as_mut().graceful_shutdown();
            http.await
        }
    };
    let upgrade = upgrade
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    let (Ok(()), Some(upgrade)) = (ended, upgrade) else {
        return;
    };
    // The connection has a WebSocket's place from here on.
    drop((permit, open));
    websocket::serve(&shared, upgrade, from).await;
}

/// Answers a request.
async fn respond(
    shared: &Shared,
    (connection, address): (ConnectionId, IpAddr),
    upgrade: &Mutex<Option<Upgrade>>,
    request: Request<Incoming>,
) -> Result<Reply, Infallible> {
    let calls = &shared.calls;
    let is_trusted = calls.options.access.is_open(request.headers());
    if upgrade::is_asked(&request) {
        let reply = open(shared, is_trusted, upgrade, request);
        return Ok(reply.unwrap_or_else(Flaw::reply));
    }
    let span = match calls.options.reads_spans {
        true => request.headers().get(TraceParent::HEADER),
        false => None,
    };
    let span = span.and_then(|header| TraceParent::parse(header.as_bytes()));
    let caller = Caller {
        connection,
        address,
        path: request.uri().path().into(),
        is_trusted,
        // Nobody keeps the others.
        span: span.filter(|span| span.is_sampled),
        subscriber: None,
    };
    Ok(http::reply(calls, &caller, request).await)
}

/// Opens a WebSocket.
///
/// # Errors
/// [`Flaw`] if it does not begin.
fn open(
    shared: &Shared,
    is_trusted: bool,
    upgrade: &Mutex<Option<Upgrade>>,
    mut request: Request<Incoming>,
) -> Result<Reply, Flaw> {
    let calls = &shared.calls;
    if !calls.options.origins.admit(request.headers()) {
        return Err(Flaw::Origin);
    }
    let reply = upgrade::handshake(request.headers())?;
    let permit = Arc::clone(&shared.websockets).try_acquire_owned();
    let permit = permit.map_err(|_| {
        count(&calls.counters.rejected);
        tracing::warn!("a WebSocket is refused: there are too many");
        Flaw::Full
    })?;
    let mut place = upgrade.lock().unwrap_or_else(PoisonError::into_inner);
    *place = Some(Upgrade {
        path: request.uri().path().into(),
        socket: hyper::upgrade::on(&mut request),
        is_trusted,
        permit,
    });
    Ok(reply)
}
