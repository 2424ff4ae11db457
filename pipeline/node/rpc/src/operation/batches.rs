//! Metrics of batches and their proofs.

use zkfabric_batches::{Added, Figures, ProofFigures};

use super::text::Text;

/// A count of batches that were added.
type AddedCount = fn(&Added) -> u64;
/// A count of attempts to prove.
type ProofCount = fn(&ProofFigures) -> u64;

/// Writes what batches and their proofs have come to.
pub(super) fn write(text: &mut Text, figures: Option<Figures>) {
    added(text, figures.as_ref().map(|figures| &figures.added));
    let of = |value: fn(&Figures) -> f64| figures.as_ref().map(value);
    let proved = "Last block up to which every block is in a proved batch";
    text.gauge_if("block_proved", proved, of(|of| of.proved_block as f64));
    let waiting = |of: &Figures| of.backlog.batches.saturating_sub(of.backlog.failed) as f64;
    let help = "Batches that wait for their proofs";
    text.gauge_if("batches_waiting", help, of(waiting));
    let help = "Batches of one block that could not be proved";
    text.gauge_if("batches_failed", help, of(|of| of.backlog.failed as f64));
    let help = "Prover gas of the batches without a proof, at most";
    let cost = of(|of| of.backlog.cost as f64);
    text.gauge_if("batches_unproved_prover_gas", help, cost);
    let help = "Time since the first batch that waits was written, 0 if none waits";
    let oldest = of(|of| of.oldest.unwrap_or_default().as_secs_f64());
    text.gauge_if("batches_oldest_seconds", help, oldest);
    proofs(
        text,
        figures.as_ref().and_then(|figures| figures.proofs.as_ref()),
    );
    let help = "Provers that keep up with new batches and work off those that wait in a quarter \
                of an hour, from the first measured proof on";
    let provers = figures.and_then(|figures| figures.provers);
    text.gauge_if(
        "provers_needed",
        help,
        provers.map(|provers| provers as f64),
    );
}

fn added(text: &mut Text, added: Option<&Added>) {
    let counters: [(&str, &str, AddedCount); 6] = [
        ("batches_total", "Batches that were written", |of| {
            of.batches
        }),
        ("batched_blocks_total", "Blocks of batches", |of| of.blocks),
        (
            "batched_transactions_total",
            "Transactions of batches",
            |of| of.transactions,
        ),
        (
            "batched_bytes_total",
            "Bytes of the transactions of batches, not compressed",
            |of| of.bytes,
        ),
        ("batched_gas_total", "Gas of batches", |of| of.gas),
        (
            "batched_prover_gas_total",
            "Prover gas of batches, at most",
            |of| of.cost,
        ),
    ];
    for (name, help, count) in counters {
        text.counter_if(name, help, added.map(|added| count(added) as f64));
    }
}

fn proofs(text: &mut Text, proofs: Option<&ProofFigures>) {
    let help = "Attempts to prove a batch, by what came of them";
    let mut family = text.family("proof_attempts_total", "counter", help);
    let outcomes: [(&str, ProofCount); 6] = [
        ("proved", |of| of.proved),
        ("found", |of| of.found),
        ("again", |of| of.again),
        ("unavailable", |of| of.unavailable),
        ("split", |of| of.split),
        ("failed", |of| of.failed),
    ];
    for (outcome, count) in outcomes {
        if let Some(proofs) = proofs {
            family.sample(&[("outcome", outcome)], count(proofs) as f64);
        }
    }
    let help = "Times of attempts that proved a batch";
    let mut family = text.family("proof_seconds", "summary", help);
    if let Some(proofs) = proofs {
        family.part("_sum", &[], proofs.time.as_secs_f64());
        family.part("_count", &[], proofs.proved as f64);
    }
    let of = |value: fn(&ProofFigures) -> f64| proofs.map(value);
    let help = "The longest time of a proof";
    let longest = of(|of| of.longest.as_secs_f64());
    text.gauge_if("proof_longest_seconds", help, longest);
    let help = "Time of attempts that proved nothing";
    let lost = of(|of| of.lost.as_secs_f64());
    text.counter_if("proof_lost_seconds_total", help, lost);
    let help = "Prover gas of the batches that were proved, at most";
    text.counter_if("proved_prover_gas_total", help, of(|of| of.cost as f64));
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use zkfabric_batches::Backlog;

    use super::*;

    #[test]
    fn batches_and_proofs_have_samples_once_they_are_there() {
        let mut text = Text::default();
        write(&mut text, None);
        let text = text.into_string();
        assert!(text.lines().all(|line| line.starts_with('#')), "{text}");
        let figures = Figures {
            added: Added {
                batches: 3,
                bytes: 700,
                ..Added::default()
            },
            backlog: Backlog {
                batches: 5,
                cost: 11,
                failed: 2,
            },
            oldest: Some(Duration::from_millis(1_250)),
            proved_block: 9,
            proofs: None,
            provers: None,
        };
        let lines = |figures| {
            let mut text = Text::default();
            write(&mut text, Some(figures));
            text.into_string()
        };
        let text = lines(figures);
        for line in [
            "zkf_batches_total 3",
            "zkf_batched_bytes_total 700",
            "zkf_batches_waiting 3",
            "zkf_batches_failed 2",
            "zkf_batches_unproved_prover_gas 11",
            "zkf_batches_oldest_seconds 1.25",
            "zkf_block_proved 9",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
        assert!(!text.contains("\nzkf_provers_needed"), "{text}");
        let proofs = ProofFigures {
            proved: 4,
            split: 1,
            time: Duration::from_secs(10),
            ..ProofFigures::default()
        };
        let text = lines(Figures {
            proofs: Some(proofs),
            provers: Some(6),
            oldest: None,
            ..figures
        });
        for line in [
            "zkf_proof_attempts_total{outcome=\"proved\"} 4",
            "zkf_proof_attempts_total{outcome=\"split\"} 1",
            "zkf_proof_seconds_sum 10",
            "zkf_proof_seconds_count 4",
            "zkf_batches_oldest_seconds 0",
            "zkf_provers_needed 6",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
    }
}
