//! Kernels' time against size, on logarithmic axes: this project, its peers, and the limit of the
//! machine.

use super::chart::{Axis, Curve, Curves, Look, Tags};
use super::figure::Figure;
use super::html::Markup;
use super::number::{in_seconds, power_of_two, seconds};
use super::row_name::RowName;
use super::{Page, Section};
use crate::Error;
use crate::schema::{Noise, Record, Row};

/// Kernels with one plot each, and their titles.
const KERNELS: [(&str, &str, &str); 2] = [
    ("ntt", "NTT", "elements"),
    ("msm", "MSM", "scalars and points"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("kernels") {
        for kernel in KERNELS {
            for threads in threads(record, kernel.0) {
                if let Some(plot) = plot(record, kernel, threads)? {
                    body = body.then(&plot);
                }
            }
        }
    }
    Ok(Section::unless_empty(
        "kernels",
        "Kernels: time against size",
        body,
    ))
}

/// Returns the numbers of threads that a kernel was measured with, ascending: each has its own
/// plot, as the lines of two would overlap.
fn threads(record: &Record, kernel: &str) -> Vec<u32> {
    let names = record.rows.iter().map(|row| RowName::of(&row.name));
    let names = names.filter(|name| name.kernel == kernel && name.log_n.is_some());
    let mut threads: Vec<u32> = names.filter_map(|name| name.threads).collect();
    threads.sort_unstable();
    threads.dedup();
    threads
}

/// Times by size, by the name of a line.
#[derive(Debug, Default)]
struct Lines(Vec<(String, Vec<(f64, f64)>)>);

impl Lines {
    fn add(&mut self, name: &str, point: (f64, f64)) {
        match self.0.iter_mut().find(|line| line.0 == name) {
            // A row occurs once per peer, each time with our figure.
            Some((_, points)) if points.iter().any(|known| known.0 == point.0) => {}
            Some((_, points)) => points.push(point),
            None => self.0.push((name.to_owned(), vec![point])),
        }
    }

    /// Drops lines of one point, which show no growth.
    fn without_points(&mut self) {
        self.0.retain(|line| line.1.len() > 1);
    }

    fn points(&self) -> impl Iterator<Item = &(f64, f64)> {
        self.0.iter().flat_map(|line| &line.1)
    }
}

/// Data of a plot.
#[derive(Debug, Default)]
struct Series {
    ours: Lines,
    peers: Lines,
    limits: Lines,
    noise: Vec<Noise>,
}

impl Series {
    fn of(record: &Record, kernel: &str, threads: u32) -> Self {
        let mut series = Self::default();
        for row in &record.rows {
            let name = RowName::of(&row.name);
            if name.kernel != kernel || name.threads != Some(threads) {
                continue;
            }
            if let Some(log_n) = name.log_n {
                series.add(row, &name.variant, f64::from(log_n));
            }
        }
        // Narrow scalars are measured at one size only; a record of a single size keeps all its
        // lines.
        if series.ours.0.iter().any(|line| line.1.len() > 1) {
            series.ours.without_points();
            series.peers.without_points();
            series.limits.without_points();
        }
        series
    }

    fn add(&mut self, row: &Row, variant: &str, log_n: f64) {
        let time = |value: f64| in_seconds(value, &row.unit).filter(|time| *time > 0.0);
        let Some(ours) = time(row.value) else {
            return;
        };
        let named = |name: &str| match variant {
            "" => name.to_owned(),
            variant => format!("{name}, {variant}"),
        };
        self.ours.add(&named("zkfabric"), (log_n, ours));
        self.noise.push(row.noise);
        // A portable variant has the peers of the plain one: their lines would overlap.
        let portable = variant.ends_with("portable");
        if let (Some(peer), Some(theirs), false) =
            (&row.peer, row.peer_value.and_then(time), portable)
        {
            self.peers.add(&named(peer), (log_n, theirs));
        }
        if let (Some(share), "") = (row.limit_share.filter(|share| *share > 0.0), variant) {
            self.limits
                .add("limit of the machine", (log_n, ours * share));
        }
    }
}

fn plot(
    record: &Record,
    (kernel, called, of): (&str, &str, &str),
    threads: u32,
) -> Result<Option<Markup>, Error> {
    let series = Series::of(record, kernel, threads);
    let all = [&series.ours, &series.peers, &series.limits];
    let points = || all.into_iter().flat_map(Lines::points);
    let x = Axis::sizes(&format!("number of {of}"), points().map(|point| point.0));
    let y = Axis::log("time", points().map(|point| point.1), seconds);
    let (Some(x), Some(y)) = (x, y) else {
        return Ok(None);
    };
    let with = if threads == 1 {
        "1 thread".to_owned()
    } else {
        format!("{threads} threads")
    };
    let title = format!("{called}: time against size, {with}");
    let lines = series
        .ours
        .0
        .into_iter()
        .chain(series.peers.0)
        .map(|line| (line, false));
    let lines = lines.chain(series.limits.0.into_iter().map(|line| (line, true)));
    let curves = lines
        .enumerate()
        .map(|(index, ((name, mut points), limit))| {
            points.sort_by(|a, b| a.0.total_cmp(&b.0));
            let look = if limit { Look::of(0) } else { Look::of(index) };
            Curve {
                name,
                points,
                look,
                dashed: limit,
            }
        });
    let curves: Vec<Curve> = curves.collect();
    let limited = curves.iter().any(|curve| curve.dashed);
    let drawing = Curves {
        title,
        x,
        y,
        curves,
        tags: Tags::Right,
    };
    let caption = if limited {
        "Best of the repetitions; both axes are logarithmic. Dashed: what the instructions of the machine allow at most."
    } else {
        "Best of the repetitions; both axes are logarithmic."
    };
    let last = drawing.curves.iter().filter_map(|curve| {
        let (log_n, time) = *curve.points.last()?;
        let value = format!("{} at {}", seconds(time), power_of_two(log_n));
        Some([curve.name.clone(), value])
    });
    Ok(Some(
        Figure {
            title: &drawing.title,
            drawing: drawing.svg()?,
            key: Markup::new(),
            values: last.collect(),
            caption,
            record,
            noise: series.noise,
        }
        .html(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::record;
    use crate::schema::Clock;
    use crate::statistics::Statistics;

    fn row(name: &str, ms: f64) -> Row {
        Row::single(name, "ms", ms, Clock::Cpu)
    }

    #[test]
    fn lines_are_ours_peers_and_the_limit() {
        let mut rows = Vec::new();
        for (log_n, ms) in [(10, 2.0), (12, 8.0)] {
            let ours = row(&format!("ntt/2^{log_n}/1t"), ms).limit(Some(ms / 4.0));
            rows.push(ours.clone().against("arkworks", Statistics::once(5.0 * ms)));
            rows.push(ours.against("halo2curves", Statistics::once(3.0 * ms)));
            let portable = row(&format!("ntt/2^{log_n}/1t/portable"), 2.0 * ms);
            rows.push(portable.against("arkworks", Statistics::once(6.0 * ms)));
        }
        // Rows of another kernel, of another number of threads, of one size only, and without a
        // time.
        rows.push(row("msm/2^10/1t", 1.0));
        rows.push(row("ntt/2^10/2t", 1.0));
        rows.push(row("ntt/2^12x8/1t", 1.0));
        rows.push(Row::single("ntt/2^14/1t", "MiB", 1.0, Clock::None));
        let series = Series::of(&record(rows), "ntt", 1);
        let named = |name: &str, points: [(f64, f64); 2]| (name.to_owned(), points.to_vec());
        let ours = [
            named("zkfabric", [(10.0, 0.002), (12.0, 0.008)]),
            named("zkfabric, portable", [(10.0, 0.004), (12.0, 0.016)]),
        ];
        assert_eq!(series.ours.0, ours);
        let peers = [
            named("arkworks", [(10.0, 0.01), (12.0, 0.04)]),
            named("halo2curves", [(10.0, 0.006), (12.0, 0.024)]),
        ];
        assert_eq!(series.peers.0, peers);
        let limit = named("limit of the machine", [(10.0, 0.0005), (12.0, 0.002)]);
        assert_eq!(series.limits.0, [limit]);
    }
}
