//! How long a job takes on a card: cycle models of the blocks, the card's parts and rates, and what is assumed beyond them.
//!
//! A projection is arithmetic, not a measurement: cycles are those that the simulations confirm, areas are yosys' (no placement),
//! the clock is an aim. Times of kernels and of transfers stand apart. [`PUBLISHED`] has what others measured.

mod card;
mod job;
mod keccak;
mod msm;
mod ntt;
mod published;

pub use card::{CARDS, Card, Parts};
pub use job::{Assumptions, Bound, Job, KECCAK, MSM, Moved, NTT, Projection, Seconds};
pub use published::{PUBLISHED, Published};

use zkfabric_hdl_toolkit::HdlError;

/// Largest log2 of a job's size.
pub const MAX_LOG_SIZE: u32 = 28;

/// How long `job` takes on `card`.
///
/// # Errors
/// A size above [`MAX_LOG_SIZE`] or the card's memory, shares that are not in 0 to 1, a clock or rate that is not positive, or a card
/// that has no room for a single block.
pub fn project(card: &Card, assumptions: &Assumptions, job: Job) -> Result<Projection, HdlError> {
    if job.log_size() > MAX_LOG_SIZE {
        let expected = format!("at most 2^{MAX_LOG_SIZE}");
        return Err(wrong("size", expected, format!("2^{}", job.log_size())));
    }
    check(card, assumptions)?;
    match job {
        Job::Msm { log_size } => msm::project(card, assumptions, log_size),
        Job::Ntt { log_size } => ntt::project(card, assumptions, log_size),
        Job::Keccak { log_size, bytes } => keccak::project(card, assumptions, log_size, bytes),
    }
}

/// Whether seconds can be made of these figures.
///
/// # Errors
/// Shares that are not in 0 to 1, a clock or rate that is not positive.
pub fn check(card: &Card, assumptions: &Assumptions) -> Result<(), HdlError> {
    for (name, share) in [
        ("fill", assumptions.fill),
        ("memory share", assumptions.memory_share),
        ("link share", assumptions.link_share),
    ] {
        if !(share > 0.0 && share <= 1.0) {
            return Err(wrong(
                name,
                "above 0 and at most 1".to_owned(),
                share.to_string(),
            ));
        }
    }
    for (name, rate) in [
        ("clock", assumptions.clock),
        ("memory rate", card.memory_rate),
        ("link rate", card.link_rate),
    ] {
        if !(rate > 0.0 && rate.is_finite()) {
            return Err(wrong(name, "above 0".to_owned(), rate.to_string()));
        }
    }
    Ok(())
}

fn wrong(parameter: &str, expected: String, got: String) -> HdlError {
    HdlError::Config {
        block: "project".to_owned(),
        parameter: parameter.to_owned(),
        expected,
        got,
    }
}

/// What a job moves.
struct Traffic {
    /// Bytes that stay on the card while the job runs.
    resident: u64,
    /// Bytes between kernels and the card's memory.
    memory: u64,
    /// Bytes from the host.
    upload: u64,
    /// Bytes to the host.
    download: u64,
}

/// The blocks that do a job.
struct Work {
    design: String,
    units: u64,
    unit: Parts,
    scarce: &'static str,
    cycles: u64,
    traffic: Traffic,
    beside: Option<String>,
}

impl Work {
    /// Clocks and bytes become seconds.
    fn on(self, card: &Card, assumptions: &Assumptions, job: Job) -> Result<Projection, HdlError> {
        let Traffic {
            resident,
            memory,
            upload,
            download,
        } = self.traffic;
        if resident > card.memory_bytes {
            let expected = format!("what {} bytes of memory hold", card.memory_bytes);
            return Err(wrong("size", expected, format!("{job}: {resident} bytes")));
        }
        let moved = Moved {
            cycles: self.cycles,
            memory_bytes: memory,
            transfer_bytes: upload + download,
        };
        let seconds = assumptions.seconds(card, moved);
        Ok(Projection {
            job,
            design: self.design,
            units: self.units,
            unit: self.unit,
            scarce: self.scarce,
            cycles: self.cycles,
            memory_bytes: memory,
            kernel_seconds: seconds.kernel,
            bound: seconds.bound,
            upload_bytes: upload,
            download_bytes: download,
            transfer_seconds: seconds.transfer,
            beside: self.beside,
        })
    }
}

/// How many of `unit` the card has room for, at least one, and the part that keeps more from fitting.
fn room(card: &Card, assumptions: &Assumptions, unit: &Parts) -> Option<(u64, &'static str)> {
    let fit = card.parts.fit(unit, assumptions.fill);
    fit.filter(|(units, _)| *units > 0)
}

/// The error of a card without room for one block.
fn no_room(card: &Card, design: &str, scarce: &str) -> HdlError {
    let expected = format!("one with room for {design}");
    wrong(
        "card",
        expected,
        format!("{} with too few {scarce}", card.name),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(card: &Card, job: Job) -> Result<Projection, HdlError> {
        project(card, &Assumptions::default(), job)
    }

    fn u55c() -> Card {
        *Card::find("u55c").unwrap()
    }

    fn jobs(log_size: u32) -> [Job; 3] {
        let bytes = 200;
        [
            Job::Msm { log_size },
            Job::Ntt { log_size },
            Job::Keccak { log_size, bytes },
        ]
    }

    #[test]
    fn twice_the_work_takes_about_twice_as_long() {
        for (small, large) in jobs(23).into_iter().zip(jobs(24)) {
            let small = on(&u55c(), small).unwrap();
            let large = on(&u55c(), large).unwrap();
            let ratio = large.kernel_seconds / small.kernel_seconds;
            assert!((1.9..2.2).contains(&ratio), "{}: {ratio}", large.job);
            assert_eq!(large.upload_bytes, 2 * small.upload_bytes);
        }
    }

    #[test]
    fn what_fits_on_the_card_is_used_and_no_more() {
        for name in ["u55c", "vu9p", "c1100"] {
            let card = Card::find(name).unwrap();
            for job in jobs(22) {
                let projection = on(card, job).unwrap();
                for ((part, there), (_, each)) in
                    card.parts.named().into_iter().zip(projection.unit.named())
                {
                    let used = projection.units * each;
                    assert!(used <= there, "{name} {job}: {used} {part} of {there}");
                }
            }
        }
    }

    #[test]
    fn a_slow_memory_is_what_limits() {
        let slow = Card {
            memory_rate: 1e9,
            ..u55c()
        };
        let job = Job::Keccak {
            log_size: 20,
            bytes: 64,
        };
        let [fast, slow] = [u55c(), slow].map(|card| on(&card, job).unwrap());
        assert_eq!((fast.bound, slow.bound), (Bound::Cycles, Bound::Memory));
        let seconds = 96.0 * f64::from(1 << 20) / 0.8e9;
        assert!((slow.kernel_seconds / seconds - 1.0).abs() < 1e-9);
        let ntt = Job::Ntt { log_size: 20 };
        let slow = Card {
            memory_rate: 1e9,
            ..u55c()
        };
        assert!(on(&slow, ntt).unwrap().kernel_seconds > on(&u55c(), ntt).unwrap().kernel_seconds);
    }

    #[test]
    fn what_makes_no_sense_is_an_error() {
        let message = |card: &Card, change: fn(&mut Assumptions), job| {
            let mut assumptions = Assumptions::default();
            change(&mut assumptions);
            project(card, &assumptions, job).unwrap_err().to_string()
        };
        let job = Job::Msm { log_size: 20 };
        let card = u55c();
        assert!(message(&card, |a| a.fill = 1.5, job).starts_with("project: fill must be above 0"));
        assert!(message(&card, |a| a.fill = f64::NAN, job).starts_with("project: fill"));
        assert!(message(&card, |a| a.memory_share = 0.0, job).contains("memory share"));
        assert!(message(&card, |a| a.link_share = -1.0, job).contains("link share"));
        assert!(message(&card, |a| a.clock = f64::INFINITY, job).contains("clock"));
        assert!(message(&card, |a| a.fill = 0.01, job).contains("room for a bucket engine"));
        let none = |_: &mut Assumptions| ();
        let size = message(&card, none, Job::Ntt { log_size: 29 });
        assert!(size.contains("at most 2^28"), "{size}");
        let large = message(&card, none, Job::Msm { log_size: 28 });
        assert!(large.contains("17179869184 bytes of memory"), "{large}");
        let long = Job::Keccak {
            log_size: 1,
            bytes: 2 << 20,
        };
        assert!(message(&card, none, long).contains("bytes must be at most 2^20"));
    }
}
