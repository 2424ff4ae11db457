//! Results of `estimate`.

mod pipeline;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

use serde::Serialize;
use zkfabric_console::table::Align::{Left, Right};
use zkfabric_console::table::{Table, grouped};
use zkfabric_hdl::estimate::{
    Assumptions, BATCH_SOURCE, BesideCore, Bound, Card, Estimate, FIELD_BITS, NTT, PUBLISHED,
    Placement, Published,
};
use zkfabric_hdl::resident::{PROVERS, Pipeline, PublishedProver};

use text::{lines, paragraph};

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
    /// Provers that stay on the card, if requested.
    pub pipelines: Vec<Pipeline>,
    /// Published models of such provers.
    pub provers: Vec<PublishedProver>,
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
        pipelines: Vec<Pipeline>,
    ) -> Self {
        let asked = |design: &&Published| rows.iter().any(|row| row.job.kind() == design.kind);
        let published = PUBLISHED.iter().filter(asked).copied().collect();
        Self {
            card,
            assumptions,
            rows,
            batch,
            provers: match pipelines.as_slice() {
                [] => Vec::new(),
                _ => PROVERS.to_vec(),
            },
            pipelines,
            published,
        }
    }
}

impl fmt::Display for EstimateReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            card, assumptions, ..
        } = self;
        write!(
            f,
            "{}: estimated from cycle models, not run on a card",
            card.title
        )?;
        self.times(f)?;
        self.kernels(f)?;
        self.beside(f)?;
        self.batch(f)?;
        for pipeline in &self.pipelines {
            pipeline::write(f, pipeline)?;
        }
        pipeline::published(f, &self.provers)?;
        self.published(f)?;
        self.efficiency(f)?;
        let assumed = format!(
            "assumed: {} MHz (an aim: nothing was placed and routed), {:.0} % of the logic for the shell, {:.0} % of the rest usable, \
             {} memory channels, {:.0} % of {:.3} GB/s each, which answer in {} clocks and open a row of a bank every {:.0} ns, \
             {:.0} % of {} GB/s between host and card, transfers before and after a run, and beside the run before it; host: sums added up, \
             {:.2} us each, and digits of columns put into tuples, {:.2} ns each, over {} core{} (measured on an AMD EPYC). \
             Areas by yosys, cycles by the models that the simulations are compared with.",
            assumptions.clock / 1e6,
            100.0 * assumptions.shell,
            100.0 * assumptions.fill,
            card.memory.count,
            100.0 * assumptions.memory_share,
            card.memory.rate / 1e9,
            assumptions.memory_latency,
            1e9 * card.memory.row_cycle_seconds,
            100.0 * assumptions.link_share,
            card.link_rate / 1e9,
            1e6 * assumptions.sum_seconds,
            1e9 * assumptions.digit_seconds,
            assumptions.cores,
            if assumptions.cores == 1 { "" } else { "s" },
        );
        paragraph(f, &assumed)?;
        writeln!(f)?;
        lines(f, &format!("Card: {}.", card.source))
    }
}

/// Returns the channels and seconds of a job's arrays, and who places them so.
fn placement(row: &Estimate) -> String {
    let mut text = match row.placement {
        Placement::Single => "each array once, for all units: ",
        Placement::Copied => "bases copied for each unit where they fit, as links and host do: ",
        Placement::Striped => {
            "each unit's arrays in channels of its own, which no link and no host does: "
        }
    }
    .to_owned();
    for (number, phase) in (1..).zip(&row.phases) {
        if row.phases.len() > 1 {
            text += &format!("pass {number}: ");
        }
        let arrays = phase.arrays.iter().map(|placed| {
            let copies = match placed.array.copies {
                1 => String::new(),
                copies => format!(" ({copies} copies)"),
            };
            let channels = placed.channels;
            format!(
                "{} in {channels} channel{}{copies}, {}",
                placed.array.name,
                if channels == 1 { "" } else { "s" },
                duration(placed.seconds)
            )
        });
        text += &arrays.collect::<Vec<_>>().join("; ");
        if number < row.phases.len() {
            text += "; ";
        }
    }
    text
}

/// Formats millions per second.
fn millions(rate: f64) -> String {
    format!("{:.2}", rate / 1e6)
}

/// Returns the name of one operation of the published designs of a kind: they are transforms and
/// multiplications.
fn operation(kind: &str) -> &'static str {
    if kind == NTT { "element" } else { "point" }
}

impl EstimateReport {
    /// Writes the times and rates of the jobs.
    fn times(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Right, Right, Right, Right, Right, Left]);
        table.row([
            "job",
            "kernel",
            "transfer",
            "host",
            "by kernel",
            "in all",
            "rates in",
        ]);
        for row in &self.rows {
            table.row([
                row.job.to_string(),
                duration(row.kernel_seconds),
                duration(row.transfer_seconds),
                match row.host_seconds {
                    0.0 => String::new(),
                    seconds => duration(seconds),
                },
                millions(row.rate()),
                millions(row.rate_in_all()),
                format!("M {}s/s", row.job.operation()),
            ]);
        }
        let what = "times of kernels, transfers and host, and rates by the kernels' time and by all three:";
        paragraph(f, what)?;
        write!(f, "\n{table}")
    }

    /// Writes the kernels of the jobs.
    fn kernels(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Right, Left, Right, Left]);
        table.row(["job", "units", "kernel", "clocks", "bound"]);
        let mut designs: Vec<String> = Vec::new();
        for row in &self.rows {
            table.row([
                row.job.to_string(),
                row.units.to_string(),
                row.kernel.to_owned(),
                grouped(row.cycles),
                match row.bound {
                    Bound::Cycles => row.scarce.to_owned(),
                    Bound::Memory => "memory".to_owned(),
                },
            ]);
            let design = format!("{} of {}: {}", row.kernel, row.job, row.design);
            let design = format!("{design} ({})", row.config);
            designs.push(design);
        }
        let what = "kernels on the card, the clocks of a job, and what keeps it from being faster, a part or the memory:";
        paragraph(f, what)?;
        write!(f, "\n{table}\n")?;
        for design in designs {
            writeln!(f)?;
            lines(f, &design)?;
        }
        Ok(())
    }

    /// Writes the rates per multiplier and per joule, for the largest job of each kind and the
    /// published designs.
    fn efficiency(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Left, Right, Left, Right, Right, Right, Right]);
        table.row(["job", "design", "M/s", "of", "DSP", "k/s/DSP", "k/J", "W"]);
        let mut powers: Vec<String> = Vec::new();
        let mut row = |[job, of]: [String; 2],
                       design: &str,
                       rate: f64,
                       dsp: Option<u64>,
                       watts: Option<(f64, &str)>| {
            table.row([
                job,
                design.to_owned(),
                millions(rate),
                of,
                dsp.map_or_else(String::new, grouped),
                dsp.filter(|dsp| *dsp > 0)
                    .map_or_else(String::new, |dsp| format!("{:.2}", rate / 1e3 / dsp as f64)),
                watts.map_or_else(String::new, |(watts, _)| {
                    format!("{:.1}", rate / 1e3 / watts)
                }),
                watts.map_or_else(String::new, |(watts, _)| watts.to_string()),
            ]);
            if let Some((watts, what)) = watts {
                let power = format!("{watts} W of {design}: {what}");
                if !powers.contains(&power) {
                    powers.push(power);
                }
            }
        };
        for (index, estimate) in self.rows.iter().enumerate() {
            let follows = self.rows.get(index + 1);
            if follows.is_some_and(|next| next.job.kind() == estimate.job.kind()) {
                continue;
            }
            let dsp = estimate.units * estimate.unit.dsp;
            let job = &estimate.job;
            row(
                [
                    format!("{} 2^{}", job.kind(), job.log_size()),
                    format!("{}s", job.operation()),
                ],
                self.card.title,
                estimate.rate_in_all(),
                Some(dsp),
                self.card.watts,
            );
        }
        for design in &self.published {
            let job = format!("{} 2^{}", design.kind, design.log_size);
            let of = format!("{}s", operation(design.kind));
            let rate = design.rate();
            row([job, of], design.design, rate, design.dsp, design.watts);
        }
        let what = "rates in all, per multiplier and per joule; ours are estimated, at the most that the board may draw, which is more than a design takes:";
        paragraph(f, what)?;
        write!(f, "\n{table}\n")?;
        for power in powers {
            writeln!(f)?;
            lines(f, &power)?;
        }
        Ok(())
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
        let what = "commitments of the proof of a batch of 100 transactions, any values; the card has kernels of the width at hand alone:";
        paragraph(f, what)?;
        writeln!(f, "\n{table}")?;
        let cores =
            format!("cores: {BATCH_SOURCE}; sixteen at a sixteenth, the most that they can do");
        lines(f, &cores)
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
            let memory = format!(
                "memory of {}: {:.0} bytes per {}, {:.1} GB/s or {:.0} % of the nominal rate; {}",
                row.job,
                row.memory_bytes as f64 / operations,
                row.job.operation(),
                row.memory_rate() / 1e9,
                100.0 * row.memory_rate() / self.card.memory.total_rate(),
                placement(row)
            );
            paragraph(f, &memory)?;
            if let Some(beside) = &row.beside {
                paragraph(f, &format!("not in {}: {beside}", row.job))?;
            }
            if let Some(part) = row.exceeded {
                let exceeded = format!(
                    "{}: a {} needs more of {part} than one of the card's {} regions has: its registers cross from one to the next",
                    row.job, row.kernel, self.card.regions
                );
                paragraph(f, &exceeded)?;
            } else if row.across_regions > 0 {
                let across = format!(
                    "{}: {} of {} {} lie in several of the card's {} regions, where others leave room; nothing has been placed",
                    row.job, row.across_regions, row.units, row.kernel, self.card.regions
                );
                paragraph(f, &across)?;
            }
        }
        Ok(())
    }

    fn published(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.published.is_empty() {
            return Ok(());
        }
        let mut table = Table::new(&[Left, Left, Right, Right, Left, Left]);
        table.row(["job", "design", "time", "M/s", "of", "card"]);
        let mut scopes: Vec<String> = Vec::new();
        for design in &self.published {
            let clock = design.clock_mhz.map(|mhz| format!(", {mhz} MHz"));
            let job = format!("{} 2^{}", design.kind, design.log_size);
            scopes.push(format!(
                "{} ({job}): {}; {}",
                design.design, design.over, design.scope
            ));
            table.row([
                job,
                design.design.to_owned(),
                duration(design.seconds),
                millions(design.rate()),
                format!("{}s", operation(design.kind)),
                format!("{}{}", design.card, clock.unwrap_or_default()),
            ]);
        }
        let what = "published, measured on cards, most of them over other curves and fields (ours is 254 bits wide):";
        paragraph(f, what)?;
        write!(f, "\n{table}\n")?;
        for scope in scopes {
            writeln!(f)?;
            lines(f, &scope)?;
        }
        Ok(())
    }
}

fn duration(seconds: f64) -> String {
    match seconds {
        1.0.. => format!("{seconds:.2} s"),
        1e-3.. => format!("{:.2} ms", seconds * 1e3),
        _ => format!("{:.1} us", seconds * 1e6),
    }
}
