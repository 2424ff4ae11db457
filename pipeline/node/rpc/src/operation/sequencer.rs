//! Metrics of the sequencer.

use std::time::Duration;

use zkfabric_engine::{Cause, Figures, Stage, StageFigures};

use super::text::Text;

/// Writes what a sequencer has done, and what waits.
pub(super) fn write(text: &mut Text, figures: &Figures, stages: &[StageFigures]) {
    transactions(text, figures);
    work(text, figures);
    lanes(text, figures);
    waiting(text, figures);
    self::stages(text, stages);
    cpu(text, figures);
    times(text, figures);
}

fn transactions(text: &mut Text, figures: &Figures) {
    let help = "Transactions that were taken";
    text.counter("transactions_taken_total", help, figures.taken);
    let help = "Transactions with answers";
    text.counter("transactions_confirmed_total", help, figures.confirmed);
    let help = "Transactions that were not taken, by the stage that was behind; none: the \
                sequencer was ending";
    let mut family = text.family("transactions_refused_total", "counter", help);
    let mut others = figures.refused;
    for (stage, count) in Stage::ALL.iter().zip(figures.refused_by_stage) {
        others = others.saturating_sub(count);
        family.sample(&[("stage", stage.name())], count as f64);
    }
    family.sample(&[("stage", "none")], others as f64);
    let help = "Transactions that were taken and rejected, by the reason";
    let mut family = text.family("transactions_rejected_total", "counter", help);
    for (cause, count) in Cause::ALL.iter().zip(figures.rejected_by_cause) {
        family.sample(&[("reason", cause.name())], count as f64);
    }
}

fn work(text: &mut Text, figures: &Figures) {
    let counters = [
        ("groups_total", "Groups that were executed", figures.groups),
        ("mini_blocks_total", "Mini-blocks", figures.mini_blocks),
        ("blocks_total", "Blocks that were ended", figures.blocks),
        ("gas_total", "Gas of included transactions", figures.gas),
        (
            "prover_gas_total",
            "Prover gas of included transactions",
            figures.prover_gas,
        ),
        (
            "snapshots_total",
            "Snapshots that were taken",
            figures.snapshots,
        ),
        (
            "snapshots_failed_total",
            "Snapshots that failed",
            figures.snapshots_failed,
        ),
    ];
    for (name, help, value) in counters {
        text.counter(name, help, value);
    }
}

fn lanes(text: &mut Text, figures: &Figures) {
    let report = &figures.report;
    let counters = [
        (
            "lane_parts_total",
            "Parts of groups that lanes executed beside each other",
            report.components,
        ),
        (
            "lane_conflicts_total",
            "Keys on which lanes met",
            report.conflicts,
        ),
        (
            "lane_repeated_total",
            "Transactions that lanes executed once more",
            report.repeated,
        ),
    ];
    for (name, help, value) in counters {
        text.counter(name, help, value as u64);
    }
}

fn waiting(text: &mut Text, figures: &Figures) {
    let gauges = [
        (
            "pool_pending",
            "Executable transactions in the pool",
            figures.pending,
        ),
        (
            "pool_queued",
            "Other transactions in the pool",
            figures.queued,
        ),
        (
            "groups_in_flight",
            "Groups on their way to the disk",
            figures.in_flight,
        ),
        (
            "recovery_waiting",
            "Transactions without their senders",
            figures.in_recovery,
        ),
        (
            "sequencer_waiting",
            "Transactions before the sequencer",
            figures.recovered,
        ),
        (
            "clock_behind_seconds",
            "Seconds by which the newest block is ahead of the clock",
            figures.clock_behind,
        ),
    ];
    for (name, help, value) in gauges {
        text.gauge(name, help, value as f64);
    }
}

/// Writes what waits in each stage: the stage whose share of its bound is the largest is the one
/// that limits.
fn stages(text: &mut Text, stages: &[StageFigures]) {
    let help = "What waits in a stage";
    let mut family = text.family("stage_waiting", "gauge", help);
    for stage in stages {
        family.sample(&[("stage", stage.stage.name())], stage.waiting as f64);
    }
    let help = "What may wait in a stage: transactions are refused while as much does";
    let mut family = text.family("stage_limit", "gauge", help);
    for stage in stages {
        family.sample(&[("stage", stage.stage.name())], stage.most as f64);
    }
    let help = "1 for the stage that limits: the one with the largest share of its bound, if \
                anything waits";
    let mut family = text.family("stage_limits", "gauge", help);
    let limiting = limiting(stages);
    for stage in stages {
        let limits = f64::from(limiting == Some(stage.stage));
        family.sample(&[("stage", stage.stage.name())], limits);
    }
}

/// Returns the stage with the largest share of its bound, if anything waits; the first one of
/// several.
fn limiting(stages: &[StageFigures]) -> Option<Stage> {
    let share = |stage: &StageFigures| stage.waiting as f64 / stage.most.max(1) as f64;
    let busy = stages.iter().filter(|stage| stage.waiting > 0);
    let limiting = busy.reduce(|most, next| match share(next) > share(most) {
        true => next,
        false => most,
    });
    limiting.map(|stage| stage.stage)
}

fn cpu(text: &mut Text, figures: &Figures) {
    let cpu: [(&str, &str, Duration); 4] = [
        (
            "recovery_cpu_seconds_total",
            "CPU time of recoveries",
            figures.recovery_cpu,
        ),
        (
            "sequencer_cpu_seconds_total",
            "CPU time of the sequencer",
            figures.sequencer_cpu,
        ),
        (
            "answers_cpu_seconds_total",
            "CPU time of answers",
            figures.answers_cpu,
        ),
        (
            "process_cpu_seconds_total",
            "CPU time of the process",
            figures.process_cpu,
        ),
    ];
    for (name, help, time) in cpu {
        text.counter_if(name, help, Some(time.as_secs_f64()));
    }
}

fn times(text: &mut Text, figures: &Figures) {
    let times = [
        ("pool_seconds", "From arrival to the pool", &figures.to_pool),
        (
            "execution_seconds",
            "From arrival to the end of execution",
            &figures.to_execution,
        ),
        (
            "group_execution_seconds",
            "Executions of groups",
            &figures.execution,
        ),
        (
            "disk_seconds",
            "From the end of a group's execution to the disk",
            &figures.to_disk,
        ),
        (
            "answer_seconds",
            "From arrival to the durable answer",
            &figures.to_answer,
        ),
    ];
    for (name, help, times) in times {
        text.times(name, help, times);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stage_nearest_to_its_bound_limits() {
        let of = |stage, waiting, most| StageFigures {
            stage,
            waiting,
            most,
        };
        let idle = [of(Stage::Pool, 0, 9), of(Stage::Log, 0, 0)];
        assert_eq!(limiting(&idle), None);
        let busy = [
            of(Stage::Recovery, 50, 1_000),
            of(Stage::Log, 3, 32),
            of(Stage::Proofs, 1, 64),
        ];
        assert_eq!(limiting(&busy), Some(Stage::Log));
    }

    #[test]
    fn refused_and_rejected_transactions_have_their_reasons() {
        let mut figures = Figures {
            refused: 9,
            ..Figures::default()
        };
        figures.refused_by_stage[2] = 4;
        figures.rejected_by_cause[3] = 7;
        let stage = StageFigures {
            stage: Stage::Pool,
            waiting: 2,
            most: 3,
        };
        let mut text = Text::default();
        write(&mut text, &figures, &[stage]);
        let text = text.into_string();
        for line in [
            "zkf_transactions_refused_total{stage=\"pool\"} 4",
            "zkf_transactions_refused_total{stage=\"none\"} 5",
            "zkf_transactions_rejected_total{reason=\"funds\"} 7",
            "zkf_transactions_rejected_total{reason=\"nonce\"} 0",
            "zkf_stage_waiting{stage=\"pool\"} 2",
            "zkf_stage_limit{stage=\"pool\"} 3",
            "zkf_stage_limits{stage=\"pool\"} 1",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
    }
}
