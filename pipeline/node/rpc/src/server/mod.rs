//! The server: methods of a [`Methods`](jsonrpsee::Methods) over HTTP and WebSocket on one port.
//!
//! ```text
//! accept -> connection -> http ------> calls -> methods
//!                         websocket ->   |
//!                                      batch
//! ```
//!
//! | module | concept |
//! |---|---|
//! | `server` | the handle: binds the port, accepts connections, stops |
//! | `shared` | what the connections of a server share |
//! | `connection` | one TCP connection: HTTP, then perhaps WebSocket |
//! | `http`, `reply` | requests and responses |
//! | `websocket` | messages, subscriptions, pings |
//! | `upgrade` | from HTTP to WebSocket |
//! | `origins` | which web pages may call |
//! | `routes` | methods by the paths of their requests |
//! | `served` | the methods that a server has now |
//! | `pages` | what a GET request finds beside JSON-RPC |
//! | `access` | methods behind a token |
//! | `patience` | peers that do not read |
//! | `intake` | requests that are in memory, counted in bytes |
//! | `message` | calls as JSON |
//! | `calls` | from messages to answers |
//! | `batch` | calls of one message |
//! | `outlet`, `stream` | answers that are sent while they are made |
//! | `notices` | notifications on their way to a WebSocket |
//! | `refusal` | errors of the server itself |
//! | `identifiers` | names of subscriptions |
//! | `figures` | counters |
//! | `options`, `error` | settings, failures |
//!
//! The transports are not those of jsonrpsee. Its server runs the calls of a batch one after the
//! other, drops ids that it does not know, starts a task for every WebSocket message however many
//! are unanswered, and keeps a WebSocket whose peer does not read.
//!
//! # Invariants
//!
//! - Every message that asks for an answer gets one, whatever its method does.
//! - What a peer can keep in memory is bounded: by connections, bytes of a message, calls that are
//!   not answered, messages that are not read, and time. What all peers together can keep is
//!   bounded in bytes: of requests, of answers that are not written, and of notifications.
//! - WebSockets and HTTP have separate bounds: neither can use up the other's.

mod access;
mod batch;
mod calls;
mod connection;
mod error;
mod figures;
mod http;
mod identifiers;
mod intake;
mod message;
mod notices;
mod options;
mod origins;
mod outlet;
mod pages;
mod patience;
mod refusal;
mod reply;
mod routes;
mod served;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod server;
mod shared;
mod stream;
mod upgrade;
mod websocket;

#[cfg(test)]
mod tests;

pub use access::{AccessOptions, Token};
pub use error::ServerError;
pub use figures::{Figures, MethodFigures, ServerWatch, UNKNOWN_METHOD};
pub(crate) use notices::{Notifier, Text, WeakText};
pub use options::{BatchOptions, ConnectionOptions, LongOptions, ServerOptions, WebSocketOptions};
pub use origins::Origins;
pub(crate) use outlet::{Closed, Gone, Outlet, Sink};
pub use pages::{Page, Pages};
pub use routes::Routes;
pub use served::Served;
pub use server::Server;
