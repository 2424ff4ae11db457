//! How many blocks' states are kept.

use zkfabric_engine::Kept;

/// States of older blocks.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct HistoryArgs {
    /// Keep the states at the ends of so many of the newest blocks, all, or off: calls, balances,
    /// nonces, code, storage and traces of older blocks read them. Proofs are those of the newest
    /// 256 blocks. By default all on a new chain for development, as many as before in a folder
    /// that has some, and off elsewhere. Off removes what is there
    #[arg(long, value_name = "N|all|off", value_parser = parse)]
    pub history: Option<Kept>,
}

impl HistoryArgs {
    /// Returns what is to be kept in a folder; `None` for as much as before.
    pub(crate) fn kept(&self, is_new_dev: bool) -> Option<Kept> {
        self.history.or_else(|| is_new_dev.then_some(Kept::All))
    }
}

fn parse(text: &str) -> Result<Kept, String> {
    match text {
        "all" => Ok(Kept::All),
        "off" => Ok(Kept::None),
        number => match number.parse() {
            Ok(0) | Err(_) => Err("expected a number of blocks, at least 1, all or off".to_owned()),
            Ok(count) => Ok(Kept::Last(count)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_all_and_off_are_taken() {
        for (text, kept) in [
            ("all", Kept::All),
            ("off", Kept::None),
            ("1", Kept::Last(1)),
            ("1000000", Kept::Last(1_000_000)),
        ] {
            assert_eq!(parse(text), Ok(kept));
        }
        for text in ["0", "-1", "", "none", "18446744073709551616"] {
            parse(text).unwrap_err();
        }
    }
}
