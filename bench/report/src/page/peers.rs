//! Ratios of peers to this project.

use super::chart::{Axis, Bar, Bars, Segment};
use super::figure::{Figure, segment_key};
use super::html::Markup;
use super::number::times;
use super::row_name::RowName;
use super::{Page, Section};
use crate::Error;
use crate::schema::{Record, Row};

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("kernels") {
        if let Some(plot) = plot(record)? {
            body = body.then(&plot);
        }
    }
    Ok(Section::unless_empty(
        "peers",
        "Kernels: beside others",
        body,
    ))
}

/// Returns rows with a peer on one thread, only the largest size of each kernel and variant.
/// Portable code is not compared with peers.
fn chosen(record: &Record) -> Vec<(&Row, &str, f64)> {
    let compared = record.rows.iter().filter_map(|row| {
        let name = RowName::of(&row.name);
        let chosen = name.threads == Some(1) && !name.variant.ends_with("portable");
        let peer = row.peer.as_deref().filter(|_| chosen)?;
        Some((row, name, peer, row.ratio.filter(|ratio| *ratio > 0.0)?))
    });
    let compared: Vec<(&Row, RowName<'_>, &str, f64)> = compared.collect();
    let largest = |name: &RowName<'_>| {
        let others = compared.iter().map(|(_, other, ..)| other);
        let same =
            others.filter(|other| other.kernel == name.kernel && other.variant == name.variant);
        same.map(|other| other.log_n).max()
    };
    let kept = compared
        .iter()
        .filter(|(_, name, ..)| largest(name) == Some(name.log_n));
    kept.map(|(row, _, peer, ratio)| (*row, *peer, *ratio))
        .collect()
}

fn plot(record: &Record) -> Result<Option<Markup>, Error> {
    let rows = chosen(record);
    let mut peers: Vec<&str> = Vec::new();
    for (_, peer, _) in &rows {
        if !peers.contains(peer) {
            peers.push(peer);
        }
    }
    let ratios = rows.iter().map(|(.., ratio)| *ratio).chain([1.0]);
    let Some(x) =
        Axis::log("times the time of zkfabric", ratios, times).filter(|_| !rows.is_empty())
    else {
        return Ok(None);
    };
    let bars = rows.iter().map(|(row, peer, ratio)| {
        let look = peers
            .iter()
            .position(|other| other == peer)
            .unwrap_or_default();
        Bar {
            name: format!("{}: {peer}", row.name),
            segments: vec![Segment {
                from: 1.0,
                to: *ratio,
                look,
                number: Some(look + 1),
            }],
            note: times(*ratio),
        }
    });
    let title = "Time of others relative to zkfabric".to_owned();
    let drawing = Bars {
        title,
        x,
        bars: bars.collect(),
        reference: Some(1.0),
    };
    let caption = "1 thread, largest sizes. A bar to the right of 1: the peer takes longer. The axis is logarithmic.";
    let key = segment_key(peers.into_iter().enumerate());
    Ok(Some(
        Figure {
            title: &drawing.title,
            drawing: drawing.svg()?,
            key,
            values: drawing.values(),
            caption,
            record,
            noise: rows.iter().map(|(row, ..)| row.noise).collect(),
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

    #[test]
    fn the_largest_size_on_one_thread_is_compared() {
        let names = [
            "msm/2^10/1t",
            "msm/2^12/1t",
            "msm/2^14/2t",
            "msm/2^12/1t/portable",
            "msm/2^10/u16/1t",
            "fr/mul/1t",
        ];
        let rows = names.map(|name| {
            Row::single(name, "ms", 2.0, Clock::Cpu).against("peer", Statistics::once(6.0))
        });
        let mut rows = rows.to_vec();
        rows.push(Row::single("keccak256/64B/1t", "ns", 2.0, Clock::Cpu));
        let record = record(rows);
        let chosen: Vec<(&str, f64)> = chosen(&record)
            .into_iter()
            .map(|(row, _, ratio)| (row.name.as_str(), ratio))
            .collect();
        assert_eq!(
            chosen,
            [
                ("msm/2^12/1t", 3.0),
                ("msm/2^10/u16/1t", 3.0),
                ("fr/mul/1t", 3.0)
            ]
        );
    }
}
