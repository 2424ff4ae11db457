//! What ends a node.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::sleep;
use zkfabric_engine::Failure;

use crate::Error;
use crate::command::sequencer::Claim;

/// How often the state of the others is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The signals that end a node.
#[derive(Debug)]
pub(super) struct Stop {
    interrupt: Signal,
    terminate: Signal,
}

impl Stop {
    /// Listens to the signals from now on.
    ///
    /// # Errors
    /// The system refuses.
    pub(super) fn listen(runtime: &Runtime) -> Result<Self, Error> {
        let _runtime = runtime.enter();
        let listen = |kind| signal(kind).map_err(Failure::from).map_err(Arc::new);
        Ok(Self {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
        })
    }

    /// Waits until the node is to end, for a signal, another process that wants the claimed folder,
    /// or what `failed` names; says why.
    pub(super) fn wait<'c>(
        &mut self,
        runtime: &Runtime,
        claim: impl Into<Option<&'c Claim>>,
        failed: impl Fn() -> Option<&'static str>,
    ) -> &'static str {
        let claim = claim.into();
        runtime.block_on(async {
            loop {
                tokio::select! {
                    _ = self.interrupt.recv() => return "interrupted: the node stops",
                    _ = self.terminate.recv() => return "terminated: the node stops",
                    () = sleep(LOOK) => {}
                }
                if claim.is_some_and(Claim::is_wanted) {
                    return "another process takes over: the node stops";
                }
                if let Some(why) = failed() {
                    return why;
                }
            }
        })
    }
}
