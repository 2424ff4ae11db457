//! Whether a node makes progress.
//!
//! A sequencer that has stopped, that has executable transactions which pay the base fee and
//! confirms none, or that takes no transaction since a stage is full, is not healthy, however well
//! it answers.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use zkfabric_engine::{Figures, Stage, StageFigures};

use super::text::Text;
use crate::node::Node;
use crate::replica::Lag;

/// Time without a confirmed transaction, while some could be executed, or with a full stage, after
/// which nothing goes on.
const STALLED: Duration = Duration::from_secs(10);

/// Whether a node makes progress, as far as somebody has looked.
#[derive(Debug)]
pub(super) struct Health(Mutex<Progress>);

/// When something was confirmed last, and since when a stage is full, as far as somebody has
/// looked.
#[derive(Clone, Copy, Debug)]
struct Progress {
    confirmed: u64,
    at: Instant,
    full: Option<(Stage, Instant)>,
}

/// Why a node is not healthy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Illness {
    Stopped(String),
    Stalled {
        pending: u64,
    },
    /// No transaction is taken, since this stage has as much as it may have.
    Full(StageFigures),
    Index(String),
    /// A replica's source says nothing.
    Away(String),
}

impl Illness {
    /// What [`Illness::kind`] returns.
    const KINDS: [&'static str; 5] = ["stopped", "stalled", "full", "index", "away"];

    /// Returns the kind of the illness.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Stopped(_) => "stopped",
            Self::Stalled { .. } => "stalled",
            Self::Full(_) => "full",
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
            Self::Full(full) => {
                let (stage, waiting) = (full.stage, full.waiting);
                write!(
                    f,
                    "no transaction is taken: {waiting} {} wait for {stage}, at most {} may",
                    stage.unit(),
                    full.most
                )
            }
        }
    }
}

impl Health {
    pub(super) const fn new(at: Instant) -> Self {
        Self(Mutex::new(Progress {
            confirmed: 0,
            at,
            full: None,
        }))
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
        let full = progress.look_at(&node.sequencer.stages(), now);
        drop(progress);
        let chain = node.sequencer.chain();
        let index = chain.and_then(|chain| chain.index_failure());
        let index = index.map(|failure| Illness::Index(failure.to_string()));
        let ill = [stopped, stalled, full, away, index];
        ill.into_iter().flatten().collect()
    }
}

/// Returns the illness of a replica whose source says nothing or what is wrong, or gives no
/// signatures.
fn away(lag: &Lag, why: Option<String>) -> Option<Illness> {
    let is_wrong = lag.refused.is_some_and(|since| since < STALLED);
    if lag.silence >= STALLED || is_wrong {
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
            (self.confirmed, self.at) = (figures.confirmed, now);
            return None;
        }
        let pending = figures.pending;
        let is_stalled = now.saturating_duration_since(self.at) >= STALLED;
        is_stalled.then_some(Illness::Stalled { pending })
    }

    fn look_at(&mut self, stages: &[StageFigures], now: Instant) -> Option<Illness> {
        // A full pool takes what pays more.
        let is_full = |one: &&StageFigures| one.stage != Stage::Pool && one.waiting >= one.most;
        let full = stages.iter().find(is_full);
        let since = self
            .full
            .filter(|(stage, _)| full.is_some_and(|full| full.stage == *stage));
        self.full = full.map(|full| since.unwrap_or((full.stage, now)));
        let is_long =
            |(_, since): &(Stage, Instant)| now.saturating_duration_since(*since) >= STALLED;
        full.filter(|_| self.full.as_ref().is_some_and(is_long))
            .copied()
            .map(Illness::Full)
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
            full: None,
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

    /// A stage that is full for a moment has much to do; one that stays full lets nothing in.
    #[test]
    fn a_stage_that_stays_full_is_an_illness() {
        let begun = Instant::now();
        let mut progress = Progress {
            confirmed: 0,
            at: begun,
            full: None,
        };
        let of = |stage, waiting| StageFigures {
            stage,
            waiting,
            most: 3,
        };
        let (full, room) = ([of(Stage::Proofs, 3)], [of(Stage::Proofs, 2)]);
        assert_eq!(progress.look_at(&full, begun), None);
        assert_eq!(progress.look_at(&room, begun + STALLED), None);
        assert_eq!(progress.look_at(&full, begun + STALLED), None);
        let ill = progress.look_at(&full, begun + 2 * STALLED).unwrap();
        assert_eq!(
            ill.to_string(),
            "no transaction is taken: 3 batches wait for the proofs, at most 3 may"
        );
        // Another one is full since now alone.
        let other = [of(Stage::Log, 4)];
        assert_eq!(progress.look_at(&other, begun + 3 * STALLED), None);
        assert!(progress.look_at(&other, begun + 4 * STALLED).is_some());
        let pool = [of(Stage::Pool, 9)];
        assert_eq!(progress.look_at(&pool, begun + 5 * STALLED), None);
        assert_eq!(progress.look_at(&pool, begun + 6 * STALLED), None);
    }

    #[test]
    fn a_source_that_is_silent_is_away() {
        let lag = Lag {
            groups: 0,
            silence: Duration::ZERO,
            is_verified: true,
            is_complete: true,
            refusals: 0,
            refused: None,
        };
        let wrong = |ago: Duration| Lag {
            refusals: 1,
            refused: Some(ago),
            ..lag
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
        let away_after = |ago| away(&wrong(ago), Some("gone".to_owned()));
        assert_eq!(away_after(Duration::ZERO), gone);
        assert_eq!(away_after(STALLED), None);
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
            Illness::Full(StageFigures {
                stage: Stage::Log,
                waiting: 1,
                most: 1,
            }),
            Illness::Index(String::new()),
            Illness::Away(String::new()),
        ];
        assert_eq!(all.map(|illness| illness.kind()), Illness::KINDS);
    }
}
