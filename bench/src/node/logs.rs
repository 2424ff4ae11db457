//! Searches for logs over a chain with a log in each of its blocks: of all transfers of a token,
//! those to one account.

use std::time::Duration;

use alloy_consensus::{Transaction as _, TxEnvelope};
use alloy_eips::eip2718::Decodable2718 as _;
use alloy_primitives::{Address, B256, b256};
use serde_json::{Value, json};
use zkfabric_batch::example::Content;

use super::blocks::Blocks;
use super::calls::{Call, Calls};
use super::client::Client;
use super::load::Load;
use super::rows::measure;
use super::schedule::Pace;
use super::transactions::{self, Signed, Stream, TOKEN};
use super::transport::Transport;
use super::{Contestant, NodeError, Part, Session, Who, blocks};
use crate::Error;

/// `Transfer(address,address,uint256)`.
const TRANSFER: B256 = b256!("ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
/// One account gets one transfer of so many, about.
const SIGNERS: usize = 100;
/// Time for anvil's blocks, and for all searches.
const TIME: Duration = Duration::from_secs(600);
/// One request at a time.
const ONE: Transport = Transport::Http { connections: 1 };

pub(super) fn run(session: &mut Session<'_>, who: Who) -> Result<(), Error> {
    let count = session.sizes.blocks;
    let mut stream = Stream::new(Content::TokenTransfers, SIGNERS, blocks::GAS_LIMIT)?;
    let signed = stream.take(count)?;
    let folder = session.folder.join(format!("{}-logs", who.name()));
    if who == Who::Node {
        blocks::make(&folder, &stream.genesis, &signed, Blocks::Each)?;
    }
    let server = session.serve(who, &folder, &stream, &[])?;
    let contestant = Contestant {
        who,
        server,
        stream,
    };
    let mut client = Client::open(contestant.server.address)?;
    if who == Who::Anvil {
        fill(&contestant, &mut client, &signed)?;
    }
    let call = search(&contestant, &mut client, &signed)?;
    let calls = Calls::new("eth_getLogs", vec![call; session.sizes.searches], 1);
    let load = Load {
        calls: &calls,
        repeats: false,
        transport: ONE,
        pace: Pace::Fast(TIME),
        most: TIME,
    };
    let measured = measure(&contestant, &load)?;
    let name = format!("{}/http", Part::Logs.name());
    session.distribution(&name, &measured, 0)?;
    session.saturated(&name, &measured)
}

/// Sends transactions one after the other, each of which is a block, and makes blocks that are
/// missing.
fn fill(contestant: &Contestant, client: &mut Client, signed: &[Signed]) -> Result<(), NodeError> {
    let calls = transactions::calls(signed, 1);
    let load = Load {
        calls: &calls,
        repeats: false,
        transport: ONE,
        pace: Pace::Fast(TIME),
        most: TIME,
    };
    let measured = measure(contestant, &load)?;
    let sent = measured.done.ledger.count();
    NodeError::unless_equal("transactions", &signed.len(), &sent)?;
    let missing = (signed.len() as u64).saturating_sub(client.newest()?);
    client.tell(&[("anvil_mine", json!([missing]))])
}

/// Searches once, and returns the call with its result: as many logs as transfers went to the
/// account.
fn search(
    contestant: &Contestant,
    client: &mut Client,
    signed: &[Signed],
) -> Result<Call, NodeError> {
    let owners = contestant.stream.owners(1);
    let account = owners
        .first()
        .map_or(Address::ZERO, |(address, _)| *address);
    let expected = signed
        .iter()
        .filter(|signed| recipient(signed) == Some(account));
    let filter = json!([{
        "fromBlock": "0x1",
        "toBlock": format!("{:#x}", signed.len()),
        "address": TOKEN,
        "topics": [TRANSFER, null, account.into_word()],
    }]);
    let found = client.ask("eth_getLogs", &filter)?;
    let logs: Vec<Value> = serde_json::from_str(&found).unwrap_or_default();
    NodeError::unless_equal("logs", &expected.count(), &logs.len())?;
    Ok(Call {
        params: filter.to_string(),
        expected: found,
    })
}

/// Returns the account that a transfer of a token goes to.
fn recipient(signed: &Signed) -> Option<Address> {
    let transaction = TxEnvelope::decode_2718(&mut signed.raw.as_ref()).ok()?;
    let word = transaction.input().get(4..36)?;
    Some(Address::from_word(B256::try_from(word).ok()?))
}
