//! How messages go to a server and answers come back.

pub(super) mod http;
pub(super) mod websocket;

/// A transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transport {
    /// HTTP/1.1: connections that stay open, each with one request at a time.
    Http {
        /// The connections.
        connections: usize,
    },
    /// WebSockets, each with several messages that are not answered.
    WebSocket {
        /// The WebSockets.
        connections: usize,
        /// Most messages of one of them that are not answered, in a closed loop.
        unanswered: usize,
    },
}

impl Transport {
    /// Returns the number of connections.
    pub(super) const fn connections(self) -> usize {
        match self {
            Self::Http { connections } | Self::WebSocket { connections, .. } => connections,
        }
    }
}
