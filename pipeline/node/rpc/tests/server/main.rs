//! The server as its clients see it.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking"
)]

mod access;
mod batches;
mod calls;
mod connections;
mod figures;
mod http;
mod idle;
mod ids;
mod origins;
mod pages;
mod requests;
mod routes;
mod silence;
mod stop;
mod subscriptions;
mod support;
mod websocket;
