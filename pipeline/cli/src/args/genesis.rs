//! The command `genesis`.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::str::FromStr;

use alloy_primitives::utils::parse_units;
use alloy_primitives::{Address, U256};
use zkfabric_stf::{Fork, Rules};

use super::fork;

/// Arguments of `genesis`.
#[derive(Debug, clap::Args)]
pub struct GenesisArgs {
    /// What to do
    #[command(subcommand)]
    pub command: GenesisCommand,
}

/// Subcommands of `genesis`.
#[derive(Debug, clap::Subcommand)]
pub enum GenesisCommand {
    /// Write the genesis of a new chain: its chain id, accounts and rules
    New(NewGenesisArgs),
    /// Write the genesis of a chain with the chain id and the accounts of a file in geth's form
    Import(ImportGenesisArgs),
}

/// Arguments of `genesis new`.
#[derive(Debug, clap::Args)]
pub struct NewGenesisArgs {
    /// Chain id (EIP-155), which no other chain should have: wallets and signatures tell chains
    /// apart by it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub chain_id: u64,
    /// Account with its balance in ether, or in another unit: `0xADDRESS=1000`, `0xADDRESS=0.5`,
    /// `0xADDRESS=7wei`, `0xADDRESS=30gwei`; several times for several
    #[arg(long, value_name = "ADDRESS=AMOUNT")]
    pub account: Vec<Endowment>,
    /// Base fee of the first block in wei
    #[arg(long, value_name = "WEI", default_value_t = 10_000_000)]
    pub base_fee: u64,
    /// Gas limit of the first block; `--gas-limit` of `node` moves those of later ones
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(5_000..), default_value_t = 1_000_000_000)]
    pub gas_limit: u64,
    /// Time of the first block in seconds since 1970; by default, the present
    #[arg(long, value_name = "SECONDS")]
    pub timestamp: Option<u64>,
    /// Leave out the contracts that each chain needs or tools expect: the history of block hashes
    /// (EIP-2935) and the deterministic deployment proxy
    #[arg(long)]
    pub bare: bool,
    /// Rules and destination
    #[command(flatten)]
    pub written: WrittenGenesisArgs,
}

/// Arguments of `genesis import`.
#[derive(Debug, clap::Args)]
pub struct ImportGenesisArgs {
    /// Genesis in geth's form (`config`, `alloc`), - for stdin
    #[arg(value_name = "GENESIS.json")]
    pub genesis: PathBuf,
    /// Rules and destination
    #[command(flatten)]
    pub written: WrittenGenesisArgs,
}

/// Rules of a chain, and where its genesis is written.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct WrittenGenesisArgs {
    /// Fork of all blocks: Cancun, Prague or Osaka; by default the newest, and for an imported
    /// genesis the newest of them that it has at its time
    #[arg(long, value_name = "FORK", value_parser = fork)]
    pub fork: Option<Fork>,
    /// Accept transactions without a chain id, which anybody can replay from another chain
    #[arg(long)]
    pub unprotected_transactions: bool,
    /// Maximum number of seconds from a block's parent to the block: a chain without transactions
    /// for longer catches up with the clock by so much per block
    #[arg(long, value_name = "SECONDS", default_value_t = Rules::default().most_seconds_between_blocks)]
    pub most_seconds_between_blocks: NonZeroU32,
    /// Where to write the genesis, - for stdout
    #[arg(long, value_name = "FILE", default_value = "genesis.json")]
    pub out: PathBuf,
    /// Replace an existing file that differs
    #[arg(long)]
    pub force: bool,
}

/// An account with what it has at the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endowment {
    /// The account.
    pub address: Address,
    /// Its balance in wei.
    pub balance: U256,
}

impl FromStr for Endowment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (address, amount) = text
            .split_once('=')
            .ok_or("expected ADDRESS=AMOUNT, like 0x...=1000 for 1,000 ether")?;
        let address = address.parse();
        Ok(Self {
            address: address.map_err(|error| format!("the address: {error}"))?,
            balance: balance(amount)?,
        })
    }
}

/// Reads an amount in ether, or in the unit after it.
fn balance(text: &str) -> Result<U256, String> {
    let units = [("gwei", "gwei"), ("wei", "wei"), ("ether", "ether")];
    let of_unit = |(ending, unit)| Some((text.strip_suffix(ending)?.trim_end(), unit));
    let (digits, unit) = units
        .into_iter()
        .find_map(of_unit)
        .unwrap_or((text, "ether"));
    let is_plain = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_number = is_plain && digits.starts_with(|first: char| first.is_ascii_digit());
    let parsed = parse_units(digits, unit).ok().filter(|_| is_number);
    // More places than the unit has are cut by the reader, and are no balance.
    let places = digits.split_once('.').map_or(0, |(_, places)| places.len());
    let most = match unit {
        "ether" => 18,
        "gwei" => 9,
        _ => 0,
    };
    let parsed = parsed.filter(|_| places <= most).map(Into::into);
    parsed.ok_or_else(|| format!("expected an amount like 1000, 0.5, 30gwei or 7wei, got {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_a_unit() {
        let ether = U256::from(10).pow(U256::from(18));
        for (text, expected) in [
            ("1000", U256::from(1000) * ether),
            ("0.5", ether / U256::from(2)),
            ("2ether", U256::from(2) * ether),
            ("0.000000000000000001", U256::ONE),
            ("30gwei", U256::from(30_000_000_000_u64)),
            ("7 wei", U256::from(7)),
            ("0", U256::ZERO),
        ] {
            assert_eq!(balance(text), Ok(expected), "{text}");
        }
        for text in [
            "",
            "-1",
            "+1",
            "1e18",
            "0x10",
            "1,000",
            ".5",
            "0.5wei",
            "1.0000000000000000001",
            "x",
            "1 finney",
            "1.2.3",
        ] {
            assert!(balance(text).is_err(), "{text}");
        }
        let huge = "9".repeat(80);
        assert!(balance(&huge).is_err());
    }

    #[test]
    fn an_account_has_an_address() {
        let address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
        let read: Endowment = format!("{address}=1wei").parse().unwrap();
        assert_eq!(read.address.to_string(), address);
        for wrong in [address, "=1", "0x12=1", &format!("{address}=")] {
            assert!(wrong.parse::<Endowment>().is_err(), "{wrong}");
        }
    }
}
