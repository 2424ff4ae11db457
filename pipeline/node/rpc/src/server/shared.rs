//! What the connections of a server share.

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};

use super::calls::Calls;

/// What the connections of a server share.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    pub(super) calls: Arc<Calls>,
    /// Places of WebSockets.
    pub(super) websockets: Arc<Semaphore>,
    /// Becomes true, or ends, when the server stops.
    pub(super) stop: watch::Receiver<bool>,
}

/// Waits until the server stops.
pub(super) async fn stopped(mut stop: watch::Receiver<bool>) {
    // A server that is gone has stopped.
    let _ = stop.wait_for(|is_stopped| *is_stopped).await;
}
