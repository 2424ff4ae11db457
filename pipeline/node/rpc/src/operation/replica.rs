//! Metrics of a node that follows another one.

use zkfabric_engine::ExecutionFigures;

use super::text::Text;
use crate::replica::{Lag, ProofFigures, Replica};

/// Writes what a replica does; nothing for a sequencer.
pub(super) fn write(text: &mut Text, replica: Option<&Replica>) {
    lag(text, replica.map(Replica::lag).as_ref());
    executions(text, replica.map(Replica::executions).as_ref());
    proofs(text, replica.and_then(Replica::proofs).as_ref());
}

/// Writes which proofs were verified.
fn proofs(text: &mut Text, figures: Option<&ProofFigures>) {
    let of = |value: fn(&ProofFigures) -> f64| figures.map(value);
    let help = "Times at which a proof of a batch was refused";
    let refused = of(|of| of.refused as f64);
    text.counter_if("replica_proofs_refused_total", help, refused);
    let help = "1 if a proof of a batch is refused now";
    let refuses = of(|of| f64::from(of.refusal.is_some()));
    text.gauge_if("replica_proof_refused", help, refuses);
    let help = "Last block up to which every block is in a batch whose proof was verified here";
    let block = of(|of| of.block as f64);
    text.gauge_if("replica_block_proved", help, block);
    let help = "Times of verifications of proofs that are of the blocks here";
    let mut family = text.family("replica_proof_seconds", "summary", help);
    if let Some(figures) = figures {
        family.part("_sum", &[], figures.time.as_secs_f64());
        family.part("_count", &[], figures.verified as f64);
    }
}

/// Writes which blocks were executed once more.
fn executions(text: &mut Text, figures: Option<&ExecutionFigures>) {
    let help = "Blocks that were executed once more, and were the same";
    let executed = figures.map(|figures| figures.executed as f64);
    text.counter_if("replica_executed_blocks_total", help, executed);
    let help = "Blocks that were chosen for an execution, and had none";
    let skipped = figures.map(|figures| figures.skipped as f64);
    text.counter_if("replica_skipped_blocks_total", help, skipped);
    let help = "Number of the newest block that was executed once more";
    let newest = figures.and_then(|figures| figures.newest);
    text.gauge_if(
        "replica_block_executed",
        help,
        newest.map(|newest| newest as f64),
    );
}

/// Writes how far a replica is behind its source.
fn lag(text: &mut Text, lag: Option<&Lag>) {
    let groups = lag.map(|lag| lag.groups as f64);
    let silence = lag.map(|lag| lag.silence.as_secs_f64());
    let verified = lag.map(|lag| f64::from(lag.is_verified));
    let gauges = [
        (
            "replica_behind_groups",
            "Groups that the source has and that are not applied",
            groups,
        ),
        (
            "replica_silence_seconds",
            "Time since the source has said something",
            silence,
        ),
        (
            "replica_verified",
            "1 if the sequencer's signature covers everything that came",
            verified,
        ),
    ];
    let help = "Connections that were left, since what came is not what the sequencer has signed";
    let refusals = lag.map(|lag| lag.refusals as f64);
    text.counter_if("replica_refusals_total", help, refusals);
    for (name, help, value) in gauges {
        let mut family = text.family(name, "gauge", help);
        if let Some(value) = value {
            family.sample(&[], value);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_a_replica_is_behind() {
        let of_lag = lag;
        let lag = Lag {
            groups: 3,
            silence: Duration::from_millis(1_500),
            is_verified: true,
            is_complete: true,
            refusals: 2,
            refused: None,
        };
        let mut text = Text::default();
        of_lag(&mut text, Some(&lag));
        let figures = ExecutionFigures {
            executed: 7,
            skipped: 2,
            newest: Some(90),
        };
        executions(&mut text, Some(&figures));
        let figures = ProofFigures {
            verified: 4,
            refused: 1,
            block: 80,
            time: Duration::from_millis(500),
            refusal: Some("forged".to_owned()),
            away: None,
        };
        proofs(&mut text, Some(&figures));
        let text = text.into_string();
        for line in [
            "zkf_replica_behind_groups 3",
            "zkf_replica_silence_seconds 1.5",
            "zkf_replica_refusals_total 2",
            "zkf_replica_proofs_refused_total 1",
            "zkf_replica_proof_refused 1",
            "zkf_replica_block_proved 80",
            "zkf_replica_proof_seconds_sum 0.5",
            "zkf_replica_proof_seconds_count 4",
            "zkf_replica_executed_blocks_total 7",
            "zkf_replica_skipped_blocks_total 2",
            "zkf_replica_block_executed 90",
        ] {
            assert!(text.contains(&format!("\n{line}\n")), "{text}");
        }
        let mut none = Text::default();
        write(&mut none, None);
        let none = none.into_string();
        assert!(none.lines().all(|line| line.starts_with('#')), "{none}");
    }
}
