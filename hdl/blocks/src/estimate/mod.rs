//! Shared parts of the estimates of job times on a card: cycle models of the blocks, the card's
//! parts and rates, and further assumptions.
//!
//! An estimate is arithmetic, not a measurement: simulations confirm the cycles, the areas are
//! yosys' (no placement), and the clock is a target. Times of kernels and of transfers are listed
//! separately. [`PUBLISHED`] has measurements by others. The estimators belong to the blocks;
//! [`catalogue::estimate`](crate::catalogue::estimate()) lists them.

mod batch;
mod card;
mod job;
mod published;

pub use batch::{BATCH, BATCH_SOURCE, BesideCore, FIELD_BITS, Stacks};
pub use card::{CARDS, Card, Parts};
pub use job::{
    Assumptions, Bound, COLUMNS, Estimate, FOLD, Job, KECCAK, MSM, Moved, NTT, Seconds, Values,
};
pub use published::{PUBLISHED, Published};

use zkfabric_hdl_toolkit::HdlError;

/// Largest log2 of a job's size.
pub const MAX_LOG_SIZE: u32 = 28;

/// Checks that these figures give finite times.
///
/// # Errors
/// Shares outside 0 to 1, or a clock or rate that is not positive.
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
        ("seconds of a sum", assumptions.sum_seconds),
        ("seconds of a digit", assumptions.digit_seconds),
        ("cores", assumptions.cores.into()),
    ] {
        if !(rate > 0.0 && rate.is_finite()) {
            return Err(wrong(name, "above 0".to_owned(), rate.to_string()));
        }
    }
    Ok(())
}

/// Makes the error for a figure outside its range.
pub(crate) fn wrong(parameter: &str, expected: String, got: String) -> HdlError {
    HdlError::Config {
        block: "estimate".to_owned(),
        parameter: parameter.to_owned(),
        expected,
        got,
    }
}

/// Bytes of a job.
pub(crate) struct Traffic {
    /// Bytes that stay on the card while the job runs.
    pub(crate) resident: u64,
    /// Bytes between kernels and card memory.
    pub(crate) memory: u64,
    /// Bytes from the host.
    pub(crate) upload: u64,
    /// Bytes to the host.
    pub(crate) download: u64,
}

/// The blocks for a job.
pub(crate) struct Work {
    pub(crate) design: String,
    /// Names and values of the parameters with which `kernel` is exported.
    pub(crate) export: String,
    /// Block in the catalogue.
    pub(crate) kernel: &'static str,
    pub(crate) units: u64,
    pub(crate) unit: Parts,
    pub(crate) scarce: &'static str,
    pub(crate) cycles: u64,
    pub(crate) traffic: Traffic,
    /// As [`Estimate::runs`].
    pub(crate) runs: u64,
    /// Sums that the host adds up.
    pub(crate) sums: u64,
    /// Digits that the host puts into tuples.
    pub(crate) digits: u64,
    pub(crate) beside: Option<String>,
}

impl Work {
    /// Converts clocks and bytes to seconds.
    pub(crate) fn on(
        self,
        card: &Card,
        assumptions: &Assumptions,
        job: Job,
    ) -> Result<Estimate, HdlError> {
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
        Ok(Estimate {
            job,
            design: self.design,
            kernel: self.kernel,
            config: self.export,
            units: self.units,
            unit: self.unit,
            scarce: self.scarce,
            exceeded: card.exceeded(&self.unit),
            across_regions: card.across_regions(&self.unit, self.units, assumptions.fill),
            cycles: self.cycles,
            memory_bytes: memory,
            kernel_seconds: seconds.kernel,
            bound: seconds.bound,
            upload_bytes: upload,
            download_bytes: download,
            transfer_seconds: seconds.transfer,
            runs: self.runs,
            host_seconds: assumptions.host_seconds(self.sums, self.digits),
            beside: self.beside,
        })
    }
}

/// Returns the number of blocks `unit` that fit on the card, at least one, and the part that limits
/// it.
pub(crate) fn room(
    card: &Card,
    assumptions: &Assumptions,
    unit: &Parts,
) -> Option<(u64, &'static str)> {
    let fit = card.parts.fit(unit, assumptions.fill);
    fit.filter(|(units, _)| *units > 0)
}

/// Makes the error for a card without room for one block.
pub(crate) fn no_room(card: &Card, design: &str, scarce: &str) -> HdlError {
    let expected = format!("one with room for {design}");
    wrong(
        "card",
        expected,
        format!("{} with too few {scarce}", card.name),
    )
}
