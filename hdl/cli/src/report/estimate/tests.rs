use zkfabric_hdl::catalogue::{estimate, pipeline};
use zkfabric_hdl::estimate::{CARDS, Job, Values};
use zkfabric_hdl::resident::PipelineJob;

use super::text::COLUMNS;
use super::*;

#[test]
fn transfers_and_assumptions_are_printed_and_other_jobs_designs_are_not() {
    let card = *Card::find("vu47p").unwrap();
    let assumptions = Assumptions {
        shell: 0.0,
        ..Assumptions::default()
    };
    let job = Job::Msm { log_size: 26 };
    let row = estimate(&card, &assumptions, job).unwrap();
    let report = EstimateReport::new(card, assumptions, vec![row], Vec::new(), Vec::new());
    let text = report.to_string();
    // A line may end between any two words.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "msm 2^26",
        "250 MHz",
        "75 %",
        "Hardcaml",
        "CycloneMSM",
        "not in msm 2^26",
        "per joule",
        "SuperScalar",
        "M points/s",
        "52 W of Hardcaml (ZPrize 2022): core supply, average",
        "1 of 4 card_msm lie in several of the card's 3 regions",
        "points in 8 channels",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let others = ["ntt", "than one of the card's 3 regions has"];
    assert!(!others.iter().any(|other| text.contains(other)), "{text}");
}

#[test]
fn kernels_that_no_region_holds_are_named() {
    let card = *Card::find("vu47p").unwrap();
    let assumptions = Assumptions::default();
    let job = Job::Columns {
        log_size: 20,
        columns: 64,
        bits: 1,
        values: Values::Any,
    };
    let row = estimate(&card, &assumptions, job).unwrap();
    let report = EstimateReport::new(card, assumptions, vec![row], Vec::new(), Vec::new());
    let text = report.to_string();
    let part = "a card_narrow_msm needs more of DSP than one of the card's 3 regions has";
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(part), "{text}");
}

#[test]
fn a_batch_stands_beside_cores() {
    let card = *Card::find("u55c").unwrap();
    let assumptions = Assumptions::default();
    let batch = zkfabric_hdl::catalogue::batch(&card, &assumptions).unwrap();
    let core: f64 = batch.iter().map(|row| row.stacks.core_seconds).sum();
    let report = EstimateReport::new(card, assumptions, Vec::new(), batch, Vec::new());
    let text = report.to_string();
    let all = text.lines().find(|line| line.starts_with("all")).unwrap();
    for seconds in [core, core / 16.0] {
        assert!(all.contains(&duration(seconds)), "{all}");
    }
    assert!(
        !text.contains("per joule") && !text.contains("kernels on"),
        "{text}"
    );
}

/// Cards with estimates of pipelines in decision 72.
const PIPELINES: [&str; 2] = ["u55c", "v80"];

/// Tables and text fit into a terminal of a hundred columns.
#[test]
fn lines_have_at_most_a_hundred_columns() {
    let assumptions = Assumptions::default();
    let jobs = [
        Job::Msm { log_size: 26 },
        Job::Columns {
            log_size: 20,
            columns: 64,
            bits: 16,
            values: Values::Random,
        },
        Job::Ntt { log_size: 24 },
        Job::Keccak {
            log_size: 24,
            bytes: 64,
        },
        Job::Fold { log_size: 20 },
    ];
    for card in CARDS {
        let rows = jobs.map(|job| estimate(card, &assumptions, job).unwrap());
        let batch = zkfabric_hdl::catalogue::batch(card, &assumptions).unwrap();
        // A pipeline takes seconds, so only those of decision 72's cards.
        let jobs = [PipelineJob::Resident, PipelineJob::LastProof];
        let placed = jobs.into_iter().filter(|_| PIPELINES.contains(&card.name));
        let pipelines = placed.map(|job| pipeline(card, &assumptions, job).unwrap());
        let report =
            EstimateReport::new(*card, assumptions, rows.into(), batch, pipelines.collect());
        let text = report.to_string();
        for line in text.lines() {
            assert!(line.chars().count() <= COLUMNS, "{line}\n{text}");
        }
        for unit in ["points", "scalars", "elements", "messages", "pairs"] {
            assert!(text.contains(&format!("M {unit}/s")), "{unit}: {text}");
        }
    }
}

#[test]
fn units_follow_the_size() {
    assert_eq!(duration(2.5), "2.50 s");
    assert_eq!(duration(0.25), "250.00 ms");
    assert_eq!(duration(2.5e-5), "25.0 us");
}
