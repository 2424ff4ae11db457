//! `zkfabric genesis`: the beginning of a chain.
//!
//! | module | concept |
//! |---|---|
//! | `geth` | a genesis in geth's form |

mod geth;

use std::time::{SystemTime, UNIX_EPOCH};

use alloy_primitives::U256;
use zkfabric_console::{Console, Destination};
use zkfabric_stf::Rules;
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::predeploys::predeploys;
use crate::Error;
use crate::args::{GenesisArgs, GenesisCommand, NewGenesisArgs, WrittenGenesisArgs};
use crate::input::{self, Kind};
use crate::report::GenesisReport;

/// Runs the command.
///
/// # Errors
/// An account comes twice, a file cannot be read or is no genesis, or the destination is there and
/// differs.
pub(crate) fn run(args: &GenesisArgs, console: Console) -> Result<(), Error> {
    let (genesis, written) = match &args.command {
        GenesisCommand::New(args) => (new(args)?, &args.written),
        GenesisCommand::Import(args) => {
            let text = input::read_text(&args.genesis, Kind::Genesis)?;
            let imported = geth::read(&text);
            let imported = imported.map_err(|reason| Error::Genesis {
                input: input::name(&args.genesis),
                reason,
            })?;
            let fork = args.written.fork.or(imported.fork);
            let genesis = Genesis {
                rules: rules(&args.written, fork),
                ..imported.genesis
            };
            (genesis, &args.written)
        }
    };
    write(&genesis, written, console)
}

fn new(args: &NewGenesisArgs) -> Result<Genesis, Error> {
    let mut genesis = Genesis {
        chain_id: args.chain_id,
        rules: rules(&args.written, args.written.fork),
        number: 0,
        timestamp: args.timestamp.unwrap_or_else(|| {
            let now = SystemTime::now().duration_since(UNIX_EPOCH);
            now.map_or(0, |now| now.as_secs())
        }),
        gas_limit: args.gas_limit,
        base_fee: args.base_fee,
        accounts: [].into(),
    };
    if !args.bare {
        genesis.accounts.extend(predeploys());
    }
    for endowment in &args.account {
        let account = GenesisAccount {
            balance: endowment.balance,
            ..GenesisAccount::default()
        };
        let before = genesis.accounts.insert(endowment.address, account);
        if before.is_some() {
            return Err(Error::AccountTwice {
                address: endowment.address,
            });
        }
    }
    Ok(genesis)
}

fn rules(args: &WrittenGenesisArgs, fork: Option<zkfabric_stf::Fork>) -> Rules {
    Rules {
        fork: fork.unwrap_or_default(),
        unprotected_transactions: args.unprotected_transactions,
        most_seconds_between_blocks: args.most_seconds_between_blocks,
    }
}

fn write(genesis: &Genesis, args: &WrittenGenesisArgs, console: Console) -> Result<(), Error> {
    let mut balances = genesis.accounts.values().map(|account| account.balance);
    let supply = balances.try_fold(U256::ZERO, U256::checked_add);
    if supply.is_none() {
        return Err(zkfabric_batch::Error::Supply.into());
    }
    let text = serde_json::to_string_pretty(genesis).map_err(zkfabric_batch::Error::Write)?;
    let text = format!("{text}\n");
    let destination = Destination::new(&args.out)?;
    match destination.existing() {
        Some(existing) if existing != text.as_bytes() && !args.force => {
            let path = args.out.clone();
            return Err(Error::Exists { path });
        }
        _ => destination.write(text.as_bytes())?,
    }
    Ok(console.report(&GenesisReport {
        file: destination.name().to_owned(),
        chain_id: genesis.chain_id,
        fork: genesis.rules.fork.name(),
        accounts: genesis.accounts.len(),
        block: genesis.header().hash().to_string(),
    })?)
}
