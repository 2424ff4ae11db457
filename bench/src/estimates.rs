//! Estimated times of jobs on a card, by the cycle models: rows for the report, beside measurements
//! published elsewhere.
//!
//! Nothing was placed, routed or run: `zkfabric-hdl estimate` states the assumptions.

use zkfabric_hdl::{
    catalogue,
    estimate::{Assumptions, Card, Job, Values},
};

use crate::{
    Error,
    report::{Clock, Row},
};

/// The card of the estimates.
const CARD: &str = "u55c";
/// The prover's jobs: multiplications, 64 columns of 16 bits and of bits, transforms.
const JOBS: [(&str, Job); 8] = [
    ("msm-20", Job::Msm { log_size: 20 }),
    ("msm-22", Job::Msm { log_size: 22 }),
    ("msm-24", Job::Msm { log_size: 24 }),
    ("columns-20-u16", columns(16)),
    ("columns-20-bits", columns(1)),
    ("ntt-20", Job::Ntt { log_size: 20 }),
    ("ntt-22", Job::Ntt { log_size: 22 }),
    ("ntt-24", Job::Ntt { log_size: 24 }),
];

const fn columns(bits: u32) -> Job {
    Job::Columns {
        log_size: 20,
        columns: 64,
        bits,
        values: Values::Random,
    }
}

/// Returns the milliseconds of each job, with transfers and the host's part.
///
/// # Errors
/// No card has the name, or a job does not fit it.
pub(crate) fn rows(wants: impl Fn(&str) -> bool) -> Result<Vec<Row>, Error> {
    let card = Card::find(CARD)?;
    let assumptions = Assumptions::default();
    let mut rows = Vec::new();
    for (job, of) in JOBS {
        let name = format!("estimate/{CARD}/{job}");
        if wants(&name) {
            let estimate = catalogue::estimate(card, &assumptions, of)?;
            let ms = 1e3 * estimate.seconds_in_all();
            rows.push(Row::single(name, "ms", ms, Clock::None));
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_has_its_time() {
        let all = rows(|_| true).unwrap();
        assert_eq!(all.len(), JOBS.len());
        let ms = |name: &str| all.iter().find(|row| row.name == name).unwrap().value;
        // 2^22 points at 35 M points per second or more, with transfers.
        let msm = ms("estimate/u55c/msm-22");
        assert!((20.0..120.0).contains(&msm), "{msm}");
        assert!(ms("estimate/u55c/columns-20-bits") < ms("estimate/u55c/columns-20-u16"));
        assert_eq!(rows(|name| name.ends_with("ntt-24")).unwrap().len(), 1);
    }
}
