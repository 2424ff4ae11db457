//! Non-padding indices of a layer.
//!
//! A layer's indices reach to a power of two, but blocks of messages fill only prefixes of theirs.
//! [`Runs`] lists the filled indices; only these are stored, run after run, and everything else is
//! a constant. Halving (a layer's parents, or a fold by the lowest variable) keeps an index with at
//! least one real child.

use core::ops::Range;

use ark_bn254::Fr;

use crate::eq::eq_prefix_sum;

/// Real indices `start..end`, stored from `at` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) at: usize,
}

/// Rising runs with padding between any two; stored without gaps, from 0 on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Runs {
    runs: Vec<Run>,
}

/// Window of `W` neighbouring indices from a multiple of `W` on, at least one of them real.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Window<const W: usize> {
    /// Windows `first..first + count`, real throughout, stored from `at` on.
    Whole {
        first: usize,
        count: usize,
        at: usize,
    },
    /// Window `index`, with the places of its real indices.
    Edge {
        index: usize,
        at: [Option<usize>; W],
    },
}

impl Runs {
    /// Builds the runs of ranges with rising starts; ranges may touch and overlap.
    pub(super) fn new(ranges: impl IntoIterator<Item = Range<usize>>) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        for Range { start, end } in ranges {
            if start >= end {
                continue;
            }
            match runs.last_mut() {
                Some(last) if start <= last.end => last.end = last.end.max(end),
                _ => {
                    let at = runs
                        .last()
                        .map_or(0, |last| last.at + last.end - last.start);
                    runs.push(Run { start, end, at });
                }
            }
        }
        Self { runs }
    }

    /// Iterates over the runs, rising.
    pub(super) fn iter(&self) -> impl Iterator<Item = Run> + '_ {
        self.runs.iter().copied()
    }

    fn ranges(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.iter().map(|run| run.start..run.end)
    }

    /// Returns the number of real indices.
    pub(super) fn len(&self) -> usize {
        self.runs
            .last()
            .map_or(0, |last| last.at + last.end - last.start)
    }

    /// Returns one more than the highest real index.
    pub(super) fn end(&self) -> usize {
        self.runs.last().map_or(0, |last| last.end)
    }

    /// Returns the indices with at least one real child among `2 i`, `2 i + 1`.
    pub(super) fn halved(&self) -> Self {
        Self::new(
            self.ranges()
                .map(|range| range.start / 2..range.end.div_ceil(2)),
        )
    }

    /// Returns the place of an index in storage; `None` for padding.
    pub(super) fn place(&self, index: usize) -> Option<usize> {
        let after = self.runs.partition_point(|run| run.start <= index);
        let run = self.runs.get(after.checked_sub(1)?)?;
        (index < run.end).then(|| run.at + index - run.start)
    }

    /// Returns the sum of `eq(z, i)` over the real indices.
    pub(super) fn eq_sum(&self, z: &[Fr]) -> Fr {
        let prefix = |run: Run| eq_prefix_sum(z, run.end) - eq_prefix_sum(z, run.start);
        self.iter().map(prefix).sum()
    }

    /// Returns all windows of `W` indices, rising.
    pub(super) fn windows<const W: usize>(&self) -> Vec<Window<W>> {
        let mut windows = Vec::with_capacity(2 * self.runs.len() + 1);
        let mut edge: Option<(usize, [Option<usize>; W])> = None;
        let close = |edge: &mut Option<_>, windows: &mut Vec<_>| {
            if let Some((index, at)) = edge.take() {
                windows.push(Window::Edge { index, at });
            }
        };
        for run in &self.runs {
            let mut index = run.start;
            while index < run.end {
                let (window, at) = (index / W, run.at + index - run.start);
                let whole = (run.end - index) / W;
                if edge.is_some_and(|(open, _)| open != window) {
                    close(&mut edge, &mut windows);
                }
                if index % W == 0 && whole > 0 {
                    windows.push(Window::Whole {
                        first: window,
                        count: whole,
                        at,
                    });
                    index += W * whole;
                } else {
                    edge.get_or_insert((window, [None; W])).1[index % W] = Some(at);
                    index += 1;
                }
            }
        }
        close(&mut edge, &mut windows);
        windows
    }

    /// Cuts the runs into parts that end at multiples of `span`, each stored from 0 on.
    pub(super) fn cut(&self, span: usize) -> Vec<Self> {
        let mut parts: Vec<Vec<Range<usize>>> = Vec::new();
        let mut part = None;
        for Range { mut start, end } in self.ranges() {
            while start < end {
                let stop = end.min((start / span + 1) * span);
                if part.replace(start / span) != Some(start / span) {
                    parts.push(Vec::new());
                }
                if let Some(part) = parts.last_mut() {
                    part.push(start..stop);
                }
                start = stop;
            }
        }
        parts.into_iter().map(Self::new).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ark_ff::Field as _;
    use proptest::prelude::*;

    use super::*;
    use crate::eq::eq_table;

    /// Returns the set of real indices.
    fn indices(runs: &Runs) -> BTreeSet<usize> {
        runs.ranges().flatten().collect()
    }

    fn runs() -> impl Strategy<Value = Runs> {
        proptest::collection::vec((0_usize..12, 1_usize..20), 0..8).prop_map(|gaps| {
            let mut at = 0;
            Runs::new(gaps.into_iter().map(|(gap, length)| {
                let start = at + gap;
                at = start + length;
                start..at
            }))
        })
    }

    #[test]
    fn neighbours_merge() {
        let runs = Runs::new([0..3, 3..4, 6..6, 6..8, 7..9]);
        let expected = [(0, 4, 0), (6, 9, 4)].map(|(start, end, at)| Run { start, end, at });
        assert!(runs.iter().eq(expected));
        assert_eq!((runs.len(), runs.end()), (7, 9));
        // 0..2 and 3..5 are not adjacent; their parents are.
        assert_eq!(
            Runs::new([0..3, 4..6]).halved(),
            Runs::new(core::iter::once(0..3))
        );
        assert_eq!(Runs::default().len() + Runs::default().end(), 0);
    }

    #[test]
    fn windows_of_two_runs() {
        let runs = Runs::new([1..9, 10..11]);
        let windows = runs.windows::<4>();
        let expected = [
            Window::Edge {
                index: 0,
                at: [None, Some(0), Some(1), Some(2)],
            },
            Window::Whole {
                first: 1,
                count: 1,
                at: 3,
            },
            Window::Edge {
                index: 2,
                at: [Some(7), None, Some(8), None],
            },
        ];
        assert_eq!(windows, expected);
    }

    proptest! {
        #[test]
        fn places_are_the_order_of_the_indices(runs in runs()) {
            let all: Vec<usize> = indices(&runs).into_iter().collect();
            prop_assert_eq!(runs.len(), all.len());
            prop_assert_eq!(runs.end(), all.last().map_or(0, |last| last + 1));
            for index in 0..runs.end() + 3 {
                prop_assert_eq!(runs.place(index), all.binary_search(&index).ok());
            }
        }

        #[test]
        fn parents_have_a_real_child(runs in runs()) {
            let parents: BTreeSet<usize> = indices(&runs).iter().map(|i| i / 2).collect();
            prop_assert_eq!(indices(&runs.halved()), parents);
        }

        #[test]
        fn windows_hold_each_index_once(runs in runs()) {
            let mut seen = BTreeSet::new();
            let mut last = None;
            for window in runs.windows::<4>() {
                let (first, count) = match window {
                    Window::Whole { first, count, at } => {
                        for i in 0..4 * count {
                            prop_assert_eq!(runs.place(4 * first + i), Some(at + i));
                            prop_assert!(seen.insert(4 * first + i));
                        }
                        (first, count)
                    }
                    Window::Edge { index, at } => {
                        prop_assert!(at.iter().any(Option::is_some) && !at.iter().all(Option::is_some));
                        for (i, at) in at.into_iter().enumerate() {
                            prop_assert_eq!(runs.place(4 * index + i), at);
                            prop_assert!(at.is_none() || seen.insert(4 * index + i));
                        }
                        (index, 1)
                    }
                };
                prop_assert!(last.is_none_or(|last| last < first));
                last = Some(first + count - 1);
            }
            prop_assert_eq!(seen, indices(&runs));
        }

        #[test]
        fn parts_hold_the_runs_in_order(runs in runs(), log in 0_u32..5) {
            let span = 1_usize << log;
            let parts = runs.cut(span);
            let mut all = BTreeSet::new();
            let mut spans = Vec::new();
            for part in &parts {
                let part = indices(part);
                let here: BTreeSet<usize> = part.iter().map(|i| i / span).collect();
                prop_assert_eq!(here.len(), 1);
                spans.extend(here);
                all.extend(part);
            }
            prop_assert!(spans.is_sorted_by(|a, b| a < b));
            prop_assert_eq!(all, indices(&runs));
            prop_assert_eq!(parts.iter().map(Runs::len).sum::<usize>(), runs.len());
        }

        #[test]
        fn sums_of_eq_are_over_real_indices(runs in runs(), seed in any::<u64>()) {
            let z: Vec<Fr> = (1..9).map(|k| Fr::from(seed).pow([k]) + Fr::from(k)).collect();
            let table = eq_table(&z);
            prop_assert_eq!(runs.eq_sum(&z), indices(&runs).iter().map(|i| table[*i]).sum::<Fr>());
        }
    }
}
