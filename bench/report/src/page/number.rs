//! Formatted numbers: three significant digits, thousands apart, times in the unit that needs no
//! exponent.

use crate::number::{self, trimmed};

pub(super) use crate::number::gib;
use crate::statistics::Statistics;

/// Significant digits of a number on the page.
const SIGNIFICANT: i32 = 3;

/// Formats three significant digits; from 1000 on the whole number with thousands apart.
pub(super) fn digits(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let magnitude = value.abs().log10().floor();
    if magnitude >= 3.0 {
        return grouped(&format!("{value:.0}"));
    }
    if magnitude < -4.0 {
        return format!("{value:.2e}");
    }
    // At most 3 + 4 places, so the conversion is lossless.
    let places = (f64::from(SIGNIFICANT - 1) - magnitude).max(0.0) as usize;
    trimmed(format!("{value:.places$}"))
}

/// Formats the 99th percentile, or the maximum of fewer than a hundred repetitions, which says so.
pub(super) fn slowest(all: &Statistics) -> String {
    let value = digits(all.p99);
    if all.has_p99() {
        value
    } else {
        format!("{value} max.")
    }
}

/// Formats a count.
pub(super) fn count(value: u64) -> String {
    grouped(&value.to_string())
}

/// Formats a number with its unit.
pub(super) fn with_unit(value: f64, unit: &str) -> String {
    if unit.is_empty() {
        digits(value)
    } else {
        format!("{} {unit}", digits(value))
    }
}

/// Formats a time in seconds as ns, µs, ms or s.
pub(super) fn seconds(value: f64) -> String {
    let (scale, unit) = match value.abs() {
        0.0 => (1.0, "s"),
        small if small < 0.999_5e-6 => (1e9, "ns"),
        small if small < 0.999_5e-3 => (1e6, "µs"),
        small if small < 0.999_5 => (1e3, "ms"),
        _ => (1.0, "s"),
    };
    with_unit(value * scale, unit)
}

/// Converts a time in this unit to seconds; `None` if the unit is not a unit of time.
pub(super) fn in_seconds(value: f64, unit: &str) -> Option<f64> {
    let scale = match unit {
        "ns" => 1e-9,
        "us" | "µs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    Some(value * scale)
}

/// Formats a factor, such as `2.5×`.
pub(super) fn times(ratio: f64) -> String {
    format!("{}×", digits(ratio))
}

/// Formats a power of two, such as `2²⁰`.
pub(super) fn power_of_two(log_n: f64) -> String {
    let raised = |digit| match digit {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        other => other,
    };
    let exponent: String = format!("{log_n:.0}").chars().map(raised).collect();
    format!("2{exponent}")
}

/// Separates thousands by a narrow no-break space.
fn grouped(number: &str) -> String {
    number::grouped(number, '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits() {
        let cases = [
            (0.0, "0"),
            (1.0, "1"),
            (1.2345, "1.23"),
            (12.345, "12.3"),
            (123.45, "123"),
            (0.012_345, "0.0123"),
            (999.6, "1000"),
            (1e-7, "1.00e-7"),
            (1234.5, "1\u{202f}234"),
            (1_234_567.0, "1\u{202f}234\u{202f}567"),
        ];
        for (value, text) in cases {
            assert_eq!(digits(value), text);
        }
        assert_eq!(count(123_456), "123\u{202f}456");
        assert_eq!(count(123), "123");
        assert_eq!(times(2.5), "2.5×");
        assert_eq!(power_of_two(20.0), "2²⁰");
        assert_eq!(gib(3 << 29), 1.5);
    }

    #[test]
    fn a_time_has_the_unit_that_fits() {
        let cases = [
            (0.0, "0 s"),
            (3.5e-9, "3.5 ns"),
            (2e-6, "2 µs"),
            (0.0015, "1.5 ms"),
            (1.0, "1 s"),
            (250.0, "250 s"),
        ];
        for (value, text) in cases {
            assert_eq!(seconds(value), text);
        }
        assert_eq!(in_seconds(2.0, "ms"), Some(0.002));
        assert_eq!(in_seconds(2.0, "GiB"), None);
    }
}
