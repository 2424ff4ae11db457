//! Positions of values on an axis, and the labelled values.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};

use crate::page::number;

/// Maximum number of labels per axis.
const MOST: usize = 9;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    Linear,
    Log10,
    /// Positions of rows, which carry no values.
    Rows,
}

/// An axis: a name, a range of positions, and positions with a label.
#[derive(Debug, Clone)]
pub(in super::super) struct Axis {
    pub(super) name: String,
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) ticks: Vec<(f64, String)>,
    scale: Scale,
}

impl Axis {
    /// Makes a logarithmic axis over all positive values; `None` if there are none.
    pub(in super::super) fn log(
        name: &str,
        values: impl IntoIterator<Item = f64>,
        label: impl Fn(f64) -> String,
    ) -> Option<Self> {
        let positions = values.into_iter().filter(|value| *value > 0.0);
        let (low, high) = range(positions.map(f64::log10))?;
        // A single value still gets a decade, so that the axis shows its kind.
        let padding = (0.05 * (high - low)).max((1.0 - (high - low)) / 2.0);
        let (from, to) = (low - padding, high + padding);
        let factors: &[f64] = match to - from {
            span if span < 1.2 => &[1.0, 2.0, 3.0, 5.0, 7.0],
            span if span < 3.0 => &[1.0, 2.0, 5.0],
            _ => &[1.0],
        };
        let mut ticks = Vec::new();
        let mut decade = from.floor();
        while decade <= to {
            for factor in factors {
                let position = decade + factor.log10();
                if (from..=to).contains(&position) {
                    ticks.push((position, label(10_f64.powf(decade) * factor)));
                }
            }
            decade += 1.0;
        }
        Some(Self {
            name: name.to_owned(),
            from,
            to,
            ticks: thinned(ticks),
            scale: Scale::Log10,
        })
    }

    /// Makes an axis of sizes by their log2, which is a logarithmic axis; `None` if there are no
    /// sizes.
    pub(in super::super) fn sizes(name: &str, logs: impl IntoIterator<Item = f64>) -> Option<Self> {
        let (low, high) = range(logs)?;
        let mut ticks = Vec::new();
        let mut log_n = low.ceil();
        while log_n <= high {
            ticks.push((log_n, number::power_of_two(log_n)));
            log_n += 1.0;
        }
        Some(Self {
            name: name.to_owned(),
            from: low - 0.5,
            to: high + 0.5,
            ticks: thinned(ticks),
            scale: Scale::Linear,
        })
    }

    /// Makes a linear axis from zero to the maximum.
    pub(in super::super) fn linear(
        name: &str,
        values: impl IntoIterator<Item = f64>,
        label: impl Fn(f64) -> String,
    ) -> Self {
        let greatest = values.into_iter().fold(0.0, f64::max);
        let greatest = if greatest > 0.0 { greatest } else { 1.0 };
        let rough = greatest / 6.0;
        let decade = 10_f64.powf(rough.log10().floor());
        let steps = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * decade);
        let step = steps.into_iter().find(|step| *step >= rough);
        let step = step.unwrap_or(greatest);
        let mut ticks = Vec::new();
        let mut index = 0.0;
        while index * step <= greatest * 1.02 && ticks.len() <= MOST {
            ticks.push((index * step, label(index * step)));
            index += 1.0;
        }
        Self {
            name: name.to_owned(),
            from: 0.0,
            to: greatest * 1.03,
            ticks,
            scale: Scale::Linear,
        }
    }

    /// Makes the vertical axis of rows, the first on top: a row lies at its number plus a half,
    /// counted from below.
    pub(super) fn rows(names: impl IntoIterator<Item = String>) -> Self {
        let names: Vec<String> = names.into_iter().collect();
        let count = names.len() as f64;
        let ticks = names.into_iter().enumerate();
        let ticks = ticks.map(|(index, name)| (count - index as f64 - 0.5, name));
        Self {
            name: String::new(),
            from: 0.0,
            to: count,
            ticks: ticks.collect(),
            scale: Scale::Rows,
        }
    }

    /// Returns the position of a value. On a logarithmic axis no position lies left of the smallest
    /// value.
    pub(super) fn at(&self, value: f64) -> f64 {
        match self.scale {
            Scale::Linear | Scale::Rows => value,
            Scale::Log10 if value > 0.0 => value.log10(),
            Scale::Log10 => self.from,
        }
    }

    /// Returns whether this is an axis of rows, which has no grid.
    pub(super) fn has_rows(&self) -> bool {
        self.scale == Scale::Rows
    }

    /// Returns the label of a position; empty if it has none.
    pub(super) fn label(&self, position: f64) -> String {
        let near = |tick: &&(f64, String)| (tick.0 - position).abs() < 1e-9;
        let tick = self.ticks.iter().find(near);
        tick.map(|tick| tick.1.clone()).unwrap_or_default()
    }
}

/// The library asks for labels by position.
impl ValueFormatter<f64> for Axis {
    fn format(position: &f64) -> String {
        number::digits(*position)
    }

    fn format_ext(&self, position: &f64) -> String {
        self.label(*position)
    }
}

/// The library works with positions only. Its own logarithmic coordinate chooses its own labels and
/// needs a different type per kind of axis.
impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, position: &f64, (first, last): (i32, i32)) -> i32 {
        let share = (position - self.from) / (self.to - self.from);
        let pixels = f64::from(last) - f64::from(first);
        first.saturating_add((share * pixels).round() as i32)
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() {
            return Vec::new();
        }
        self.ticks.iter().map(|tick| tick.0).collect()
    }

    fn range(&self) -> Range<f64> {
        self.from..self.to
    }
}

fn range(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let values = values.into_iter().filter(|value| value.is_finite());
    values.fold(None, |range, value| {
        let (low, high) = range.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    })
}

/// Keeps every n-th label, so that at most [`MOST`] stay.
fn thinned(ticks: Vec<(f64, String)>) -> Vec<(f64, String)> {
    let every = ticks.len().div_ceil(MOST).max(1);
    ticks.into_iter().step_by(every).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_ratios_have_equal_distances() {
        let axis = Axis::log("time", [1e-3, 5.0, 40.0], number::seconds).unwrap();
        let distance = |a, b| axis.at(b) - axis.at(a);
        assert!((distance(1e-3, 1e-2) - distance(3.0, 30.0)).abs() < 1e-12);
        assert!((distance(1e-3, 2e-3) - distance(20.0, 40.0)).abs() < 1e-12);
        assert!(axis.from < axis.at(1e-3) && axis.at(40.0) < axis.to);
        let labels: Vec<&str> = axis.ticks.iter().map(|tick| tick.1.as_str()).collect();
        assert_eq!(labels, ["1 ms", "10 ms", "100 ms", "1 s", "10 s"]);
        assert_eq!(axis.label(0.0), "1 s");
        assert_eq!(axis.label(0.5), "");
    }

    #[test]
    fn an_axis_needs_a_value() {
        assert!(Axis::log("time", [0.0], number::digits).is_none());
        assert!(Axis::sizes("size", []).is_none());
        let single = Axis::log("time", [2.0], number::digits).unwrap();
        assert!((single.to - single.from - 1.0).abs() < 1e-12);
        assert!(single.ticks.len() >= 2);
    }

    #[test]
    fn few_labels_stay() {
        let axis = Axis::sizes("size", (1..=24).map(f64::from)).unwrap();
        assert!(axis.ticks.len() <= MOST);
        assert_eq!(axis.ticks.first().unwrap().1, "2¹");
        let wide = Axis::log("time", [1e-9, 1e9], number::digits).unwrap();
        assert!(wide.ticks.len() <= MOST);
    }

    #[test]
    fn a_linear_axis_begins_at_nothing() {
        let axis = Axis::linear("s", [3.0, 11.0], number::digits);
        assert_eq!((axis.at(0.0), axis.from), (0.0, 0.0));
        let ticks: Vec<f64> = axis.ticks.iter().map(|tick| tick.0).collect();
        assert_eq!(ticks, [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert!(axis.to >= 11.0);
        let nothing = Axis::linear("s", [], number::digits);
        assert!(nothing.to > nothing.from);
    }
}
