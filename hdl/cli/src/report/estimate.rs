//! Results of `estimate`.

use std::fmt;

use serde::Serialize;
use zkfabric_console::table::Align::{Left, Right};
use zkfabric_console::table::{Table, grouped};
use zkfabric_hdl::estimate::{
    Assumptions, BATCH_SOURCE, BesideCore, Bound, Card, Estimate, FIELD_BITS, PUBLISHED, Published,
};

/// Times of jobs on a card.
#[derive(Clone, Debug, Serialize)]
pub struct EstimateReport {
    /// The card.
    pub card: Card,
    /// Assumptions beyond the card's data sheet.
    pub assumptions: Assumptions,
    /// The jobs.
    pub rows: Vec<Estimate>,
    /// The commitments of a batch's proof, if requested.
    pub batch: Vec<BesideCore>,
    /// Published measurements of such jobs.
    pub published: Vec<Published>,
}

impl EstimateReport {
    /// Makes a report with the published designs for the same kinds of jobs.
    pub(crate) fn new(
        card: Card,
        assumptions: Assumptions,
        rows: Vec<Estimate>,
        batch: Vec<BesideCore>,
    ) -> Self {
        let asked = |design: &&Published| rows.iter().any(|row| row.job.kind() == design.kind);
        let published = PUBLISHED.iter().filter(asked).copied().collect();
        Self {
            card,
            assumptions,
            rows,
            batch,
            published,
        }
    }
}

impl fmt::Display for EstimateReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            card, assumptions, ..
        } = self;
        writeln!(
            f,
            "{}: estimated from cycle models, not run on a card\n",
            card.title
        )?;
        let mut table = Table::new(&[Left, Left, Right, Right, Left, Right, Right, Right, Right]);
        table.row([
            "job", "blocks", "clocks", "kernel", "bound", "rate", "transfer", "host", "in all",
        ]);
        for row in &self.rows {
            table.row([
                row.job.to_string(),
                format!(
                    "{} x {} ({} {})",
                    row.units, row.design, row.kernel, row.config
                ),
                grouped(row.cycles),
                duration(row.kernel_seconds),
                match row.bound {
                    Bound::Cycles => row.scarce.to_owned(),
                    Bound::Memory => "memory".to_owned(),
                },
                format!("{:.2} M/s", row.rate() / 1e6),
                duration(row.transfer_seconds),
                match row.host_seconds {
                    0.0 => String::new(),
                    seconds => duration(seconds),
                },
                format!("{:.2} M/s", row.rate_in_all() / 1e6),
            ]);
        }
        if !self.rows.is_empty() {
            write!(f, "{table}")?;
        }
        self.beside(f)?;
        self.batch(f)?;
        self.published(f)?;
        self.efficiency(f)?;
        write!(
            f,
            "\n\nassumed: {} MHz (an aim: nothing was placed and routed), {:.0} % of the parts usable, {:.0} % of {} GB/s memory, which answers in {} clocks,\n\
             {:.0} % of {} GB/s between host and card, transfers before and after a run, and beside the run before it; host: sums added up,\n\
             {:.2} us each, and digits of columns put into tuples, {:.2} ns each, over {} core{} (measured on an AMD EPYC). rate: of the kernel; in all: of all three. Areas by yosys,\n\
             cycles by the models that the simulations are compared with. bound: what keeps it from being faster, a part or the memory.\n\
             Card: {}.",
            assumptions.clock / 1e6,
            100.0 * assumptions.fill,
            100.0 * assumptions.memory_share,
            card.memory_rate / 1e9,
            assumptions.memory_latency,
            100.0 * assumptions.link_share,
            card.link_rate / 1e9,
            1e6 * assumptions.sum_seconds,
            1e9 * assumptions.digit_seconds,
            assumptions.cores,
            if assumptions.cores == 1 { "" } else { "s" },
            card.source,
        )
    }
}

impl EstimateReport {
    /// Writes the rates per multiplier and per joule, for the largest job of each kind and the
    /// published designs.
    fn efficiency(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Left, Right, Right, Right, Right, Left]);
        table.row([
            "job",
            "design",
            "rate in all",
            "DSP",
            "per DSP",
            "per joule",
            "watts",
        ]);
        let mut row =
            |job: String, design: &str, rate: f64, dsp: Option<u64>, watts: Option<(f64, &str)>| {
                table.row([
                    job,
                    design.to_owned(),
                    format!("{:.2} M/s", rate / 1e6),
                    dsp.map_or_else(String::new, grouped),
                    dsp.filter(|dsp| *dsp > 0).map_or_else(String::new, |dsp| {
                        format!("{:.2} k/s", rate / 1e3 / dsp as f64)
                    }),
                    watts.map_or_else(String::new, |(watts, _)| {
                        format!("{:.1} k", rate / 1e3 / watts)
                    }),
                    watts.map_or_else(String::new, |(watts, what)| format!("{watts} ({what})")),
                ]);
            };
        for (index, estimate) in self.rows.iter().enumerate() {
            let follows = self.rows.get(index + 1);
            if follows.is_some_and(|next| next.job.kind() == estimate.job.kind()) {
                continue;
            }
            let dsp = estimate.units * estimate.unit.dsp;
            row(
                estimate.job.to_string(),
                self.card.title,
                estimate.rate_in_all(),
                Some(dsp),
                self.card.watts,
            );
        }
        for design in &self.published {
            let job = format!("{} 2^{}", design.kind, design.log_size);
            row(job, design.design, design.rate(), design.dsp, design.watts);
        }
        write!(
            f,
            "\n\nper multiplier and per joule; ours is estimated, at the most that the board may draw, which is more than a design takes:\n{table}"
        )
    }

    /// Writes the commitments of a batch's proof beside one core and sixteen.
    fn batch(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.batch.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Right, Right, Right, Right, Right]);
        table.row([
            "width",
            "stacks",
            "one core",
            "16 cores",
            "card, kernel",
            "card, in all",
        ]);
        let mut row = |what: [String; 2], [core, kernel, all]: [f64; 3]| {
            let [width, stacks] = what;
            table.row([
                width,
                stacks,
                duration(core),
                duration(core / 16.0),
                duration(kernel),
                duration(all),
            ]);
        };
        let mut total = [0.0; 3];
        for beside in &self.batch {
            let stacks = &beside.stacks;
            let width = match stacks.bits {
                FIELD_BITS => "field".to_owned(),
                1 => "1 bit".to_owned(),
                bits => format!("{bits} bits"),
            };
            let seconds = [
                stacks.core_seconds,
                beside.kernel_seconds(),
                beside.seconds_in_all(),
            ];
            row(
                [width, format!("{} x 2^{}", stacks.count, stacks.log_size)],
                seconds,
            );
            for (total, seconds) in total.iter_mut().zip(seconds) {
                *total += seconds;
            }
        }
        row(["all".to_owned(), String::new()], total);
        let lead = if self.rows.is_empty() { "" } else { "\n\n" };
        write!(
            f,
            "{lead}commitments of the proof of a batch of 100 transactions, any values; the card has kernels of the width at hand alone\n{table}\n\
             cores: {BATCH_SOURCE}; sixteen at a sixteenth, the most that they can do"
        )
    }

    /// Writes the memory traffic, and the work missing from the figures, for the largest job of
    /// each kind.
    fn beside(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, row) in self.rows.iter().enumerate() {
            let follows = self.rows.get(index + 1);
            if follows.is_some_and(|next| next.job.kind() == row.job.kind()) {
                continue;
            }
            let operations = row.job.operations() as f64;
            write!(
                f,
                "\n\nmemory of {}: {:.0} bytes an operation, {:.1} GB/s or {:.0} % of the nominal rate",
                row.job,
                row.memory_bytes as f64 / operations,
                row.memory_rate() / 1e9,
                100.0 * row.memory_rate() / self.card.memory_rate
            )?;
            if let Some(beside) = &row.beside {
                write!(f, "\n\nnot in {}: {beside}", row.job)?;
            }
            if let Some(part) = row.exceeded {
                write!(
                    f,
                    "\n\n{}: a {} needs more of {part} than one of the card's {} regions has: its registers cross from one to the next",
                    row.job, row.kernel, self.card.regions
                )?;
            } else if row.across_regions > 0 {
                write!(
                    f,
                    "\n\n{}: {} of {} {} lie in several of the card's {} regions, where others leave room; nothing has been placed",
                    row.job, row.across_regions, row.units, row.kernel, self.card.regions
                )?;
            }
        }
        Ok(())
    }

    fn published(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.published.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Left, Right, Right, Left, Left, Left]);
        for design in &self.published {
            let clock = design.clock_mhz.map(|mhz| format!(", {mhz} MHz"));
            table.row([
                format!("{} 2^{}", design.kind, design.log_size),
                design.design.to_owned(),
                duration(design.seconds),
                format!("{:.2} M/s", design.rate() / 1e6),
                design.scope.to_owned(),
                format!("{}{}", design.card, clock.unwrap_or_default()),
                design.over.to_owned(),
            ]);
        }
        write!(
            f,
            "\n\npublished, measured on cards, most of them over other curves and fields (ours is 254 bits wide):\n{table}"
        )
    }
}

fn duration(seconds: f64) -> String {
    match seconds {
        1.0.. => format!("{seconds:.2} s"),
        1e-3.. => format!("{:.2} ms", seconds * 1e3),
        _ => format!("{:.1} us", seconds * 1e6),
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl::catalogue::estimate;
    use zkfabric_hdl::estimate::{Job, Values};

    use super::*;

    #[test]
    fn transfers_and_assumptions_are_printed_and_other_jobs_designs_are_not() {
        let card = *Card::find("vu47p").unwrap();
        let assumptions = Assumptions::default();
        let job = Job::Msm { log_size: 26 };
        let row = estimate(&card, &assumptions, job).unwrap();
        let report = EstimateReport::new(card, assumptions, vec![row], Vec::new());
        let text = report.to_string();
        for part in [
            "msm 2^26",
            "250 MHz",
            "75 %",
            "Hardcaml",
            "CycloneMSM",
            "not in msm 2^26",
            "per joule",
            "SuperScalar",
            "1 of 4 card_msm lie in several of the card's 3 regions",
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
        let report = EstimateReport::new(card, assumptions, vec![row], Vec::new());
        let text = report.to_string();
        let part = "a card_narrow_msm needs more of DSP than one of the card's 3 regions has";
        assert!(text.contains(part), "{text}");
    }

    #[test]
    fn a_batch_stands_beside_cores() {
        let card = *Card::find("u55c").unwrap();
        let assumptions = Assumptions::default();
        let batch = zkfabric_hdl::catalogue::batch(&card, &assumptions).unwrap();
        let core: f64 = batch.iter().map(|row| row.stacks.core_seconds).sum();
        let report = EstimateReport::new(card, assumptions, Vec::new(), batch);
        let text = report.to_string();
        let all = text.lines().find(|line| line.starts_with("all")).unwrap();
        for seconds in [core, core / 16.0] {
            assert!(all.contains(&duration(seconds)), "{all}");
        }
        assert!(
            !text.contains("per joule") && !text.contains("blocks"),
            "{text}"
        );
    }

    #[test]
    fn units_follow_the_size() {
        assert_eq!(duration(2.5), "2.50 s");
        assert_eq!(duration(0.25), "250.00 ms");
        assert_eq!(duration(2.5e-5), "25.0 us");
    }
}
