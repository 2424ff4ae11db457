//! Records of what changes: the node's health, and how far a replica is behind; and a sample of
//! each second.

use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::Operation;
use super::health::Illness;

/// How often somebody looks.
const LOOK: Duration = Duration::from_secs(1);
/// Groups from which on a replica is behind, and those from which on it is not any more.
const BEHIND: u64 = 1_000;
const NEAR: u64 = 10;

/// Looks until the task ends.
pub(super) async fn run(operation: &Operation) {
    let mut told = Told::default();
    loop {
        sleep(LOOK).await;
        let node = operation.node.get();
        let figures = node.sequencer.figures();
        let now = Instant::now();
        operation.recent.take(&figures, now);
        let ill = operation.health.look(&node, &figures, now);
        told.health(ill.into_iter().next());
        if let Some(replica) = node.sequencer.replica() {
            told.lag(replica.lag().groups);
        }
    }
}

/// What was told last.
#[derive(Debug, Default)]
struct Told {
    illness: Option<&'static str>,
    is_behind: bool,
}

impl Told {
    /// Tells of another illness, or that there is none any more.
    fn health(&mut self, illness: Option<Illness>) {
        let kind = illness.as_ref().map(Illness::kind);
        if kind == self.illness {
            return;
        }
        match illness {
            Some(reason) => {
                let illness = reason.kind();
                tracing::warn!(illness, %reason, "the node is not healthy");
            }
            None => tracing::info!("the node is healthy again"),
        }
        self.illness = kind;
    }

    /// Tells of a replica that falls behind, or that has come near.
    fn lag(&mut self, groups: u64) {
        if !self.is_behind && groups >= BEHIND {
            self.is_behind = true;
            tracing::warn!(groups, "the replica is behind its source");
        } else if self.is_behind && groups <= NEAR {
            self.is_behind = false;
            tracing::info!(groups, "the replica is near its source again");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use super::*;

    /// Counts records.
    #[derive(Debug, Default)]
    struct Count(AtomicU64);

    impl Subscriber for &'static Count {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, _: &Event<'_>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    #[test]
    fn changes_are_told_and_nothing_else() {
        let count: &'static Count = Box::leak(Box::default());
        let mut told = Told::default();
        let mut records = |happens: &dyn Fn(&mut Told)| {
            tracing::subscriber::with_default(count, || happens(&mut told));
            count.0.swap(0, Ordering::Relaxed)
        };
        let stalled = |pending| Some(Illness::Stalled { pending });
        assert_eq!(records(&|told| told.health(None)), 0);
        assert_eq!(records(&|told| told.health(stalled(1))), 1);
        // Its number changes all the time.
        assert_eq!(records(&|told| told.health(stalled(2))), 0);
        let index = || Some(Illness::Index("cut".to_owned()));
        assert_eq!(records(&|told| told.health(index())), 1);
        assert_eq!(records(&|told| told.health(None)), 1);
        assert_eq!(records(&|told| told.lag(BEHIND - 1)), 0);
        assert_eq!(records(&|told| told.lag(BEHIND)), 1);
        assert_eq!(records(&|told| told.lag(NEAR + 1)), 0);
        assert_eq!(records(&|told| told.lag(BEHIND)), 0);
        assert_eq!(records(&|told| told.lag(NEAR)), 1);
    }
}
