//! The critical path: what the whole waited for.
//!
//! It is walked backwards from the end. A thread that works is followed to the beginning of its
//! work; one that waits, to the thread whose work ended last before the wait did, which has ended
//! it; one that has just begun, or had nothing to do, to a thread that worked then. Spans do not
//! say who waits for whom, so where several threads end work at the same time, any of them is
//! taken.

use std::time::Duration;

use crate::timeline::{Piece, Span, Thread, Timeline};
use crate::{CALL, DEVICE, WAIT};

/// Name of time that no span has.
pub(crate) const NOTHING: &str = "no span";

/// Returns the parts of the critical path from the end to the beginning, with their names.
pub(crate) fn critical(timeline: &Timeline) -> Vec<(String, Duration)> {
    let all: Vec<Vec<Piece<'_>>> = timeline.threads.iter().map(Thread::pieces).collect();
    let last = all.iter().enumerate().filter_map(|(thread, pieces)| {
        let end = pieces.last()?.end;
        Some((end, thread))
    });
    // The first one of several that end together.
    let last = last.max_by(|left, right| left.0.cmp(&right.0).then(right.1.cmp(&left.1)));
    let Some((mut at, mut thread)) = last else {
        return Vec::new();
    };
    let mut path = Vec::new();
    let mut book = |name: String, time: Duration| {
        if !time.is_zero() {
            path.push((name, time));
        }
    };
    loop {
        let own = all.get(thread).and_then(|pieces| before(pieces, at));
        match own {
            Some(piece) if piece.end >= at && !piece.waits() => {
                book(label(piece.span), at.saturating_sub(piece.start));
                at = piece.start;
            }
            own => {
                // It waits, has nothing to do, or has not begun: somebody else worked.
                let floor = own.map_or(Duration::ZERO, |piece| match piece.waits() {
                    true => piece.start,
                    false => piece.end,
                });
                match worker(&all, thread, at).filter(|(_, until)| *until > floor) {
                    Some((other, until)) => {
                        let name = if own.is_some_and(Piece::waits) {
                            WAIT
                        } else {
                            NOTHING
                        };
                        book(name.to_owned(), at.saturating_sub(until));
                        (thread, at) = (other, until);
                    }
                    None => {
                        let Some(piece) = own else {
                            return path;
                        };
                        let name = if piece.waits() { WAIT } else { NOTHING };
                        book(name.to_owned(), at.saturating_sub(floor));
                        at = floor;
                    }
                }
            }
        }
    }
}

/// Returns the other thread whose work before a time ends last, and when, at that time at the
/// latest.
fn worker(all: &[Vec<Piece<'_>>], but: usize, at: Duration) -> Option<(usize, Duration)> {
    let others = all.iter().enumerate().filter(|(thread, _)| *thread != but);
    let ends = others.filter_map(|(thread, pieces)| {
        let mut until = at;
        loop {
            let piece = before(pieces, until)?;
            if !piece.waits() {
                return Some((piece.end.min(at), thread));
            }
            until = piece.start;
        }
    });
    // The first one of several: the thread that was there earlier.
    let best = ends.max_by(|left, right| left.0.cmp(&right.0).then(right.1.cmp(&left.1)));
    best.map(|(until, thread)| (thread, until))
}

/// Returns the last piece that begins before a time.
fn before<'a, 'b>(pieces: &'b [Piece<'a>], at: Duration) -> Option<&'b Piece<'a>> {
    let count = pieces.partition_point(|piece| piece.start < at);
    pieces.get(count.checked_sub(1)?)
}

/// Returns the name of a span's time on the path.
fn label(span: &Span) -> String {
    let device = span.fields.get(DEVICE);
    let kind = span.fields.get("kind").and_then(|kind| kind.as_str());
    match (span.name == CALL, kind, device) {
        (true, Some(kind), Some(device)) => format!("{kind} on device {device}"),
        _ => span.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{call, span, timeline};

    fn path(timeline: &Timeline) -> Vec<(String, u64)> {
        let mut path: Vec<_> = critical(timeline)
            .into_iter()
            .map(|(name, time)| (name, time.as_secs()))
            .collect();
        path.reverse();
        path
    }

    fn named(parts: &[(&str, u64)]) -> Vec<(String, u64)> {
        let parts = parts.iter();
        parts
            .map(|(name, time)| ((*name).to_owned(), *time))
            .collect()
    }

    #[test]
    fn one_thread_is_its_own_path() {
        let timeline = timeline(&[(
            "main",
            vec![span("prove", 1, 9), span("tree", 2, 4), span("rows", 6, 7)],
        )]);
        let expected = [
            ("prove", 1),
            ("tree", 2),
            ("prove", 2),
            ("rows", 1),
            ("prove", 2),
        ];
        assert_eq!(path(&timeline), named(&expected));
    }

    /// A wait leads to the device whose answer has ended it, and from there to whoever asked.
    #[test]
    fn a_wait_leads_to_what_has_ended_it() {
        let timeline = timeline(&[
            (
                "main",
                vec![
                    span("fill", 0, 3),
                    span("wait", 3, 10),
                    span("rows", 10, 12),
                ],
            ),
            ("device-1", vec![call(1, 3, 9)]),
            // Work that nobody waits for.
            ("device-2", vec![call(2, 3, 5), call(2, 11, 12)]),
        ]);
        let expected = [
            ("fill", 3),
            ("msm on device 1", 6),
            ("wait", 1),
            ("rows", 2),
        ];
        assert_eq!(path(&timeline), named(&expected));
    }

    #[test]
    fn time_without_spans_has_a_name() {
        let gaps = timeline(&[("main", vec![span("a", 1, 2), span("b", 4, 5)])]);
        assert_eq!(path(&gaps), named(&[("a", 1), (NOTHING, 2), ("b", 1)]));
        let lonely = timeline(&[("main", vec![span("wait", 1, 4)])]);
        assert_eq!(path(&lonely), named(&[("wait", 3)]));
        assert_eq!(path(&Timeline::default()), []);
    }

    /// The parts are as long as the time from the first span to the last one's end, whatever the
    /// spans are.
    #[test]
    fn a_path_ends_and_covers_the_time() {
        let mut seed = 7_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1);
            (seed >> 33) % below
        };
        for _ in 0..200 {
            let names = ["wait", "a", "b"];
            let threads: Vec<(&str, Vec<Span>)> = (0..3)
                .map(|_| {
                    let mut at = 0;
                    let spans = (0..next(8)).map(|_| {
                        let from = at + next(3);
                        at = from + next(4);
                        span(names[next(3) as usize], from, at)
                    });
                    ("thread", spans.collect())
                })
                .collect();
            let timeline = timeline(&threads);
            let whole: Duration = critical(&timeline).iter().map(|(_, time)| *time).sum();
            let spans = || timeline.threads.iter().flat_map(|thread| &thread.spans);
            let spans = || spans().filter(|span| !span.length().is_zero());
            let first = spans().map(|span| span.start).min().unwrap_or_default();
            let end = spans().map(|span| span.end).max().unwrap_or_default();
            assert!(whole <= end.saturating_sub(first), "{timeline:?}");
        }
    }
}
