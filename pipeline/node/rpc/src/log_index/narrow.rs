//! Logs of a section that have all wanted values.
//!
//! The place with the fewest values begins: its postings are read, and those of the other places
//! are looked for at these logs alone. A frequent value has postings for megabytes; the logs are
//! then taken in ranges, the first one first, so that a search that finds enough reads no more, and
//! memory stays small.

use std::ops::Range;

use super::posting::{fingerprint, ordinal, posting};
use super::query::Query;
use super::reader::{Fault, Reader};
use super::steps::Steps;

/// Pages of a range that are read beside two of each value.
const PAGES: u64 = 64;
/// Logs that are found in a range before it is divided.
const FOUND: usize = 1 << 16;

/// A search in a section.
#[derive(Debug)]
pub(super) struct Narrow {
    /// Ranges of logs, the first one last.
    ranges: Vec<Range<u32>>,
}

impl Narrow {
    pub(super) fn new(logs: Range<u32>) -> Self {
        Self { ranges: vec![logs] }
    }

    /// Returns the first log that was not searched.
    pub(super) fn reached(&self) -> Option<u32> {
        self.ranges.last().map(|range| range.start)
    }

    /// Searches some more logs; `None` behind the last one.
    pub(super) fn next(
        &mut self,
        reader: &mut Reader,
        query: &Query,
        steps: &mut Steps,
    ) -> Result<Option<Vec<u32>>, Fault> {
        while let Some(range) = self.ranges.last().cloned() {
            if range.is_empty() {
                self.ranges.pop();
                continue;
            }
            let found = find(reader, query, &range, steps)?;
            self.ranges.pop();
            if found.is_some() {
                return Ok(found);
            }
            let middle = range.start + (range.end - range.start) / 2;
            self.ranges.push(middle..range.end);
            self.ranges.push(range.start..middle);
        }
        Ok(None)
    }
}

/// Pages of postings that may have a value's.
struct Pages {
    /// The least and the greatest posting.
    postings: (u64, u64),
    pages: Range<u32>,
}

/// Returns the logs of a range that have all wanted values; `None` if they are too many at once.
fn find(
    reader: &mut Reader,
    query: &Query,
    logs: &Range<u32>,
    steps: &mut Steps,
) -> Result<Option<Vec<u32>>, Fault> {
    // Of places with equally many values, the one with the fewest postings.
    let fewest = query.places.first().map_or(0, Vec::len);
    let mut best: Option<(usize, u64, Vec<Pages>)> = None;
    let like = query
        .places
        .iter()
        .take_while(|place| place.len() == fewest);
    for (place, values) in like.enumerate() {
        let (pages, count) = pages_of(reader, values, logs, steps)?;
        if best.as_ref().is_none_or(|(_, least, _)| count < *least) {
            best = Some((place, count, pages));
        }
    }
    let Some((first, count, pages)) = best else {
        return Ok(Some(logs.clone().collect()));
    };
    let is_small = logs.len() <= 1;
    if count > 2 * fewest as u64 + PAGES && !is_small {
        return Ok(None);
    }
    let mut found = Vec::new();
    for Pages { postings, pages } in pages {
        for page in pages {
            let of_page = reader.postings(page, steps)?;
            let (least, greatest) = postings;
            let from = of_page.partition_point(|one| *one < least);
            let wanted = of_page.iter().skip(from);
            let wanted = wanted.take_while(|one| **one <= greatest);
            found.extend(wanted.map(|one| ordinal(*one)));
        }
        if found.len() > FOUND && !is_small {
            return Ok(None);
        }
    }
    found.sort_unstable();
    found.dedup();
    for (place, values) in query.places.iter().enumerate() {
        if place != first && !found.is_empty() {
            found = with_one_of(reader, found, values, steps)?;
        }
    }
    Ok(Some(found))
}

/// Returns the pages that may have postings of values, and their number.
fn pages_of(
    reader: &mut Reader,
    values: &[u64],
    logs: &Range<u32>,
    steps: &mut Steps,
) -> Result<(Vec<Pages>, u64), Fault> {
    let (mut of_values, mut count) = (Vec::new(), 0);
    for value in values {
        let last = logs.end.saturating_sub(1);
        let postings = (posting(*value, logs.start), posting(*value, last));
        let end = reader.find(postings.1, steps)?;
        let begin = reader.find(postings.0, steps)?.saturating_sub(1);
        count += u64::from(end.saturating_sub(begin));
        let pages = begin..end;
        of_values.push(Pages { postings, pages });
    }
    Ok((of_values, count))
}

/// Returns those of the logs, in order, that have one of these values.
fn with_one_of(
    reader: &mut Reader,
    logs: Vec<u32>,
    values: &[u64],
    steps: &mut Steps,
) -> Result<Vec<u32>, Fault> {
    let mut has = vec![false; logs.len()];
    for value in values {
        let mut at = 0;
        while let Some(log) = logs.get(at) {
            let wanted = posting(*value, *log);
            let next = reader.find(wanted, steps)?;
            // The postings of the value are looked for among the logs, and not each log among
            // them: a rare value has few.
            if let Some(page) = next.checked_sub(1) {
                let postings = reader.postings(page, steps)?;
                let from = postings.partition_point(|one| *one < wanted);
                let of_value = postings.iter().skip(from);
                for one in of_value.take_while(|one| fingerprint(**one) == *value) {
                    let found = logs.binary_search(&ordinal(*one)).ok();
                    if let Some(has) = found.and_then(|found| has.get_mut(found)) {
                        *has = true;
                    }
                }
            }
            let until = reader.first(next, steps)?.unwrap_or(u64::MAX);
            if fingerprint(until) > *value {
                // No later page has postings of the value. Before the first page, this ends the
                // value at once: one step for each log would be hundreds of thousands.
                break;
            }
            at = logs.partition_point(|log| posting(*value, *log) < until);
        }
    }
    let found = logs.into_iter().zip(has);
    Ok(found.filter_map(|(log, has)| has.then_some(log)).collect())
}
