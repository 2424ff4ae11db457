//! Places of a chain, as a user names them.

use std::fmt;
use std::str::FromStr;

/// A block of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// The block with this number.
    Number(u64),
    /// The node's newest block.
    Latest,
}

/// A text that names no block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected a block's number in decimal digits, or in hexadecimal digits after 0x, or latest"
)]
pub struct PointError;

impl FromStr for Point {
    type Err = PointError;

    fn from_str(text: &str) -> Result<Self, PointError> {
        if text == "latest" {
            return Ok(Self::Latest);
        }
        let (digits, radix) = match text.strip_prefix("0x") {
            Some(digits) => (digits, 16),
            None => (text, 10),
        };
        // The parser also takes a sign.
        let plain = digits.chars().all(|digit| digit.is_digit(radix));
        let number = u64::from_str_radix(digits, radix).ok();
        let number = number.filter(|_| plain).ok_or(PointError)?;
        Ok(Self::Number(number))
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Latest => f.write_str("latest"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_have_numbers_in_two_forms_or_are_the_latest() {
        for (text, number) in [
            ("0", 0),
            ("17", 17),
            ("0x11", 17),
            ("0xFf", 255),
            ("18446744073709551615", u64::MAX),
        ] {
            assert_eq!(text.parse(), Ok(Point::Number(number)));
        }
        assert_eq!("latest".parse(), Ok(Point::Latest));
        let wrong = [
            "",
            "0x",
            "+1",
            "-1",
            "0x+1",
            "ff",
            "0X11",
            "Latest",
            "pending",
            "1 ",
            "18446744073709551616",
        ];
        for text in wrong {
            assert_eq!(text.parse::<Point>(), Err(PointError), "{text}");
        }
    }
}
