//! Helpers of all number formats.

/// Removes the zeros at the end of a number's fraction.
#[must_use]
pub fn trimmed(number: String) -> String {
    if number.contains('.') {
        number
            .trim_end_matches('0')
            .trim_end_matches('.')
            .to_owned()
    } else {
        number
    }
}

/// Inserts a separator between the thousands of a whole number.
#[must_use]
pub fn grouped(number: &str, separator: char) -> String {
    let length = number.chars().count();
    let mut text = String::with_capacity(2 * number.len());
    for (index, digit) in number.chars().enumerate() {
        if index > 0 && (length - index).is_multiple_of(3) && text != "-" {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Converts bytes to GiB.
#[must_use]
pub fn gib(bytes: u64) -> f64 {
    bytes as f64 / (1_u64 << 30) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_and_thousands() {
        for (number, expected) in [
            ("1.50", "1.5"),
            ("100", "100"),
            ("2.0", "2"),
            ("0.05", "0.05"),
        ] {
            assert_eq!(trimmed(number.to_owned()), expected);
        }
        for (number, expected) in [
            ("12", "12"),
            ("1234567", "1,234,567"),
            ("-123456", "-123,456"),
        ] {
            assert_eq!(grouped(number, ','), expected);
        }
    }
}
