//! Price of a proof: core-hours and gas at prices that the user edits.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};

use crate::Error;

/// Prices, in the form of the JSON file. The defaults are round numbers, not quotes: write a file
/// to judge costs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    /// Price of a core-hour, in dollars.
    pub core_hour: f64,
    /// Price of a unit of gas on the chain that verifies, in gwei.
    pub gas_gwei: f64,
    /// Price of an ether, in dollars.
    pub ether: f64,
}

impl Default for Prices {
    fn default() -> Self {
        Self {
            core_hour: 0.02,
            gas_gwei: 1.0,
            ether: 3_000.0,
        }
    }
}

impl Prices {
    /// Reads a file; without one, returns the defaults.
    ///
    /// # Errors
    /// The file cannot be read, is not JSON of this form, or a price is not a number from 0 on.
    pub fn read(path: Option<&Path>) -> Result<Self, Error> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let text = fs::read_to_string(path).map_err(|source| Error::Read {
            path: path.to_owned(),
            source,
        })?;
        let prices: Self = serde_json::from_str(&text).map_err(|source| Error::Prices {
            path: path.to_owned(),
            reason: source.to_string(),
        })?;
        let all = [
            ("core_hour", prices.core_hour),
            ("gas_gwei", prices.gas_gwei),
            ("ether", prices.ether),
        ];
        match all
            .iter()
            .find(|(_, price)| !(price.is_finite() && *price >= 0.0))
        {
            None => Ok(prices),
            Some((name, got)) => Err(Error::Prices {
                path: path.to_owned(),
                reason: format!("{name}: expected a number from 0 on, got {got}"),
            }),
        }
    }

    /// Returns the price in dollars of core-seconds and gas.
    #[must_use]
    pub const fn dollars(&self, core_seconds: f64, gas: f64) -> f64 {
        core_seconds / 3600.0 * self.core_hour + gas * self.gas_gwei * 1e-9 * self.ether
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cores_and_gas_are_added() {
        let prices = Prices {
            core_hour: 3.6,
            gas_gwei: 2.0,
            ether: 1_000.0,
        };
        assert!((prices.dollars(1_000.0, 0.0) - 1.0).abs() < 1e-9);
        assert!((prices.dollars(0.0, 500_000.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_file_has_all_prices_or_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("prices.json");
        let read = |text: &str| {
            fs::write(&path, text).unwrap();
            Prices::read(Some(&path))
        };
        let good = r#"{"core_hour": 0.05, "gas_gwei": 3, "ether": 2000}"#;
        assert!((read(good).unwrap().gas_gwei - 3.0).abs() < 1e-9);
        for bad in [
            "{}",
            r#"{"core_hour": 0.05, "gas_gwei": 3, "ether": -1}"#,
            r#"{"core_hour": 0.05, "gas_gwei": 3, "ether": 1, "other": 1}"#,
        ] {
            assert!(matches!(read(bad), Err(Error::Prices { .. })), "{bad}");
        }
        let absent = Prices::read(Some(&folder.path().join("absent")));
        assert!(matches!(absent, Err(Error::Read { .. })));
        assert_eq!(Prices::read(None).unwrap(), Prices::default());
    }
}
