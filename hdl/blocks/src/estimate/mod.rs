//! Shared parts of the estimates of job times on a card: cycle models of the blocks, the card's
//! parts and rates, and further assumptions.
//!
//! An estimate is arithmetic, not a measurement: simulations confirm the cycles, the areas are
//! yosys' (no placement), the clock is a target, and the memory takes as long as its busiest
//! channel ([`Placement`] states which arrays share a channel). Times of kernels and of transfers
//! are listed separately. [`PUBLISHED`] has measurements by others. The estimators belong to the
//! blocks; [`catalogue::estimate`](crate::catalogue::estimate()) lists them.

mod batch;
mod card;
mod job;
mod memory;
mod published;

pub use batch::{BATCH, BATCH_SOURCE, BesideCore, FIELD_BITS, Stacks};
pub use card::{CARDS, Card, Parts};
pub use job::{
    Assumptions, Bound, COLUMNS, Estimate, FOLD, Job, KECCAK, MSM, Moved, NTT, Phase, PlacedArray,
    Seconds, Values,
};
pub use memory::{Array, Channels, Placement};
pub use published::{PUBLISHED, Published};

pub(crate) use memory::busiest;
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
    if !(0.0..1.0).contains(&assumptions.shell) {
        let expected = "0 or more and less than 1".to_owned();
        return Err(wrong("shell", expected, assumptions.shell.to_string()));
    }
    for (name, rate) in [
        ("clock", assumptions.clock),
        ("memory rate", card.memory.rate),
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
    /// Bytes that stay on the card while the job runs, without further copies of arrays.
    pub(crate) resident: u64,
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
    /// Clocks and arrays of each phase of the job.
    pub(crate) phases: Vec<(u64, Vec<Array>)>,
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
            upload,
            download,
        } = self.traffic;
        let first = self.phases.first();
        let arrays = first.map_or(&[][..], |(_, arrays)| arrays.as_slice());
        let copies = arrays
            .iter()
            .map(|array| array.size_bytes * (array.copies - 1));
        let resident = resident + copies.sum::<u64>();
        if resident > card.memory.total_bytes() {
            let expected = format!("what {} bytes of memory hold", card.memory.total_bytes());
            return Err(wrong("size", expected, format!("{job}: {resident} bytes")));
        }
        let place = |(cycles, arrays): &(u64, Vec<Array>)| Phase {
            cycles: *cycles,
            memory_seconds: busiest(arrays, &card.memory, assumptions.memory_share),
            arrays: arrays
                .iter()
                .map(|array| placed(*array, card, assumptions))
                .collect(),
        };
        let phases: Vec<Phase> = self.phases.iter().map(place).collect();
        let [mut busy, mut moving, mut kernel] = [0.0; 3];
        for phase in &phases {
            let clocks = phase.cycles as f64 / assumptions.clock;
            busy += clocks;
            moving += phase.memory_seconds;
            kernel += clocks.max(phase.memory_seconds);
        }
        let arrays = phases.iter().flat_map(|phase| &phase.arrays);
        Ok(Estimate {
            job,
            design: self.design,
            kernel: self.kernel,
            config: self.export,
            units: self.units,
            unit: self.unit,
            scarce: self.scarce,
            exceeded: card.exceeded(&self.unit),
            across_regions: card.beside_shell(assumptions.shell).across_regions(
                &self.unit,
                self.units,
                assumptions.fill,
            ),
            cycles: phases.iter().map(|phase| phase.cycles).sum(),
            memory_bytes: arrays.map(|placed| placed.array.moved_bytes).sum(),
            placement: assumptions.placement,
            kernel_seconds: kernel,
            bound: if moving > busy {
                Bound::Memory
            } else {
                Bound::Cycles
            },
            phases,
            upload_bytes: upload,
            download_bytes: download,
            transfer_seconds: assumptions.transfer_seconds(card, upload + download),
            runs: self.runs,
            host_seconds: assumptions.host_seconds(self.sums, self.digits),
            beside: self.beside,
        })
    }
}

/// Returns an array with its channels and seconds.
fn placed(array: Array, card: &Card, assumptions: &Assumptions) -> PlacedArray {
    PlacedArray {
        array,
        channels: array.channels(&card.memory),
        seconds: array.seconds(&card.memory, assumptions.memory_share),
    }
}

/// Returns the number of blocks `unit` that fit on the card beside the shell, at least one, and the
/// part that limits it.
pub(crate) fn room(
    card: &Card,
    assumptions: &Assumptions,
    unit: &Parts,
) -> Option<(u64, &'static str)> {
    let parts = card.beside_shell(assumptions.shell).parts;
    let fit = parts.fit(unit, assumptions.fill);
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
