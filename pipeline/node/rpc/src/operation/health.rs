//! Whether a node makes progress.
//!
//! A sequencer that has stopped, or that has executable transactions which pay the base fee and
//! confirms none, is not healthy, however well it answers.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use zkfabric_engine::Figures;

use super::text::Text;
use crate::node::Node;
use crate::replica::Lag;

/// Time without a confirmed transaction, while some could be executed, after which nothing goes on.
const STALLED: Duration = Duration::from_secs(10);

/// Whether a node makes progress, as far as somebody has looked.
#[derive(Debug)]
pub(super) struct Health(Mutex<Progress>);

/// When something was confirmed last, as far as somebody has looked.
#[derive(Clone, Copy, Debug)]
struct Progress {
    confirmed: u64,
    at: Instant,
}

/// Why a node is not healthy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Illness {
    Stopped(String),
    Stalled {
        pending: u64,
    },
    Index(String),
    /// A replica's source says nothing.
    Away(String),
}

impl Illness {
    /// What [`Illness::kind`] returns.
    const KINDS: [&'static str; 4] = ["stopped", "stalled", "index", "away"];

    /// Returns the kind of the illness.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Stopped(_) => "stopped",
            Self::Stalled { .. } => "stalled",
            Self::Index(_) => "index",
            Self::Away(_) => "away",
        }
    }
}

impl fmt::Display for Illness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stopped(reason) | Self::Index(reason) | Self::Away(reason) => f.write_str(reason),
            Self::Stalled { pending } => {
                write!(
                    f,
                    "{pending} executable transactions, and none is confirmed"
                )
            }
        }
    }
}

impl Health {
    pub(super) const fn new(at: Instant) -> Self {
        Self(Mutex::new(Progress { confirmed: 0, at }))
    }

    /// Returns why a node is not healthy; the gravest reason comes first.
    pub(super) fn look(&self, node: &Node, figures: &Figures, now: Instant) -> Vec<Illness> {
        let replica = node.sequencer.replica();
        let failure = node.sequencer.failure().map(|failure| failure.to_string());
        let not_followed = replica.and_then(|replica| replica.failure().map(ToString::to_string));
        let stopped = failure.or(not_followed).map(Illness::Stopped);
        let away = replica.and_then(|replica| away(&replica.lag(), replica.away()));
        // The lock guards one assignment.
        let mut progress = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let stalled = progress.look(figures, now);
        drop(progress);
        let chain = node.sequencer.chain();
        let index = chain.and_then(|chain| chain.index_failure());
        let index = index.map(|failure| Illness::Index(failure.to_string()));
        let ill = [stopped, stalled, away, index];
        ill.into_iter().flatten().collect()
    }
}

/// Returns the illness of a replica whose source says nothing, or whose chain is not verified.
fn away(lag: &Lag, why: Option<String>) -> Option<Illness> {
    if lag.silence >= STALLED {
        let why = why.unwrap_or_else(|| "the source says nothing".to_owned());
        return Some(Illness::Away(why));
    }
    (!lag.is_verified).then(|| {
        let words = "the sequencer's signature does not cover the newest group";
        Illness::Away(words.to_owned())
    })
}

impl Progress {
    fn look(&mut self, figures: &Figures, now: Instant) -> Option<Illness> {
        if figures.confirmed != self.confirmed || !figures.is_payable {
            *self = Self {
                confirmed: figures.confirmed,
                at: now,
            };
            return None;
        }
        let pending = figures.pending;
        let is_stalled = now.saturating_duration_since(self.at) >= STALLED;
        is_stalled.then_some(Illness::Stalled { pending })
    }
}

/// Writes what a node suffers from.
pub(super) fn write(text: &mut Text, ill: &[Illness]) {
    let is_healthy = f64::from(ill.is_empty());
    text.gauge("healthy", "1 if the node makes progress", is_healthy);
    let help = "1 if this is why the node is not healthy";
    let mut family = text.family("illness", "gauge", help);
    for kind in Illness::KINDS {
        let is_ill = ill.iter().any(|illness| illness.kind() == kind);
        family.sample(&[("kind", kind)], f64::from(is_ill));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only executable transactions that nobody confirms are a stall, and one confirmation ends it.
    #[test]
    fn a_stall_is_work_without_progress() {
        let begun = Instant::now();
        let mut progress = Progress {
            confirmed: 0,
            at: begun,
        };
        let figures = |confirmed, pending| Figures {
            confirmed,
            pending,
            is_payable: pending > 0,
            ..Figures::default()
        };
        let late = begun + STALLED;
        assert_eq!(progress.look(&figures(0, 0), late), None);
        assert_eq!(progress.look(&figures(0, 5), late), None);
        let later = late + STALLED;
        let stalled = Some(Illness::Stalled { pending: 5 });
        assert_eq!(progress.look(&figures(0, 5), later), stalled);
        assert_eq!(progress.look(&figures(1, 5), later), None);
        assert_eq!(progress.look(&figures(1, 5), later), None);
        assert_eq!(progress.look(&figures(1, 5), later + STALLED), stalled);
        // What pays less than the base fee waits for its fee, and for nobody else.
        let unpaid = Figures {
            is_payable: false,
            ..figures(1, 5)
        };
        assert_eq!(progress.look(&unpaid, later + STALLED), None);
    }

    #[test]
    fn a_source_that_is_silent_is_away() {
        let lag = Lag {
            groups: 0,
            silence: Duration::ZERO,
            is_verified: true,
            is_complete: true,
        };
        let silent = Lag {
            silence: STALLED,
            ..lag
        };
        let unverified = Lag {
            is_verified: false,
            ..lag
        };
        assert_eq!(away(&lag, Some("gone".to_owned())), None);
        let gone = Some(Illness::Away("gone".to_owned()));
        assert_eq!(away(&silent, Some("gone".to_owned())), gone);
        assert!(away(&silent, None).is_some() && away(&unverified, None).is_some());
    }

    #[test]
    fn each_illness_has_its_sample() {
        let mut text = Text::default();
        write(&mut text, &[Illness::Index("cut".to_owned())]);
        let text = text.into_string();
        assert!(text.contains("\nzkf_healthy 0\n"), "{text}");
        assert!(
            text.contains("\nzkf_illness{kind=\"stopped\"} 0\n"),
            "{text}"
        );
        assert!(text.contains("\nzkf_illness{kind=\"index\"} 1\n"), "{text}");
        let all = [
            Illness::Stopped(String::new()),
            Illness::Stalled { pending: 1 },
            Illness::Index(String::new()),
            Illness::Away(String::new()),
        ];
        assert_eq!(all.map(|illness| illness.kind()), Illness::KINDS);
    }
}
