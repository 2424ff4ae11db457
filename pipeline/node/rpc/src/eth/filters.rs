//! What is new since the last question.

use std::sync::Arc;
use std::time::Instant;

use alloy_primitives::{B256, U256};
use alloy_rpc_types_eth::{FilterChanges, Log};
use jsonrpsee::RpcModule;
use jsonrpsee::core::RegisterMethodError;
use jsonrpsee::types::Params;

use super::logs::{Found, logs};
use crate::arguments::Arguments;
use crate::error::Error;
use crate::filters::{Installed, Kind, Place};
use crate::heads::Unfound;
use crate::log_filter::LogFilter;
use crate::log_search::again;
use crate::node::Node;
use crate::peer::Peer;
use crate::server::Outlet;
use crate::tags::Tags;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_method("eth_newFilter", |params, node, about| {
        let mut arguments = Arguments::of(&params);
        let filter: LogFilter = arguments.next("filter")?;
        arguments.end()?;
        filter.check_following()?;
        add(node, Kind::Logs(Box::new(filter)), Peer::of(about))
    })?;
    module.register_method("eth_newBlockFilter", |_, node, about| {
        add(node, Kind::Blocks, Peer::of(about))
    })?;
    module.register_method("eth_newPendingTransactionFilter", |_, node, about| {
        add(node, Kind::Transactions, Peer::of(about))
    })?;
    module.register_method("eth_uninstallFilter", |params, node, _| {
        let id = id(&params)?;
        Ok::<_, Error>(node.filters.list().remove(&id).is_some())
    })?;
    module.register_async_method("eth_getFilterChanges", |params, node, _| async move {
        let id = id(&params)?;
        node.run(move |node| changes(node, id)).await
    })?;
    module.register_async_method("eth_getFilterLogs", |params, node, about| async move {
        let filter = of_logs(&node, id(&params)?)?;
        logs(node, filter, Outlet::of(&about)).await
    })?;
    Ok(())
}

fn id(params: &Params<'_>) -> Result<U256, Error> {
    let mut arguments = Arguments::of(params);
    let id = arguments.next("filter id")?;
    arguments.end()?;
    Ok(id)
}

/// Returns the place up to which a filter has everything that clients may see now: logs of blocks
/// up to `latest`, and transactions that are durable.
fn now(node: &Node, is_of_logs: bool) -> Result<Place, Error> {
    let (sealed, number) = (node.heads.sealed(), node.heads.head_number()?);
    if is_of_logs && node.tags() == Tags::Sealed {
        return Ok(Place {
            block: sealed,
            transactions: usize::MAX,
            sealed,
        });
    }
    let block = node.heads.block(number)?;
    Ok(Place {
        block: number,
        transactions: block.map_or(0, |block| block.body.count()),
        sealed,
    })
}

fn add(node: &Node, kind: Kind, peer: Option<Peer>) -> Result<U256, Error> {
    let place = now(node, matches!(kind, Kind::Logs(_)))?;
    let mut list = node.filters.list();
    let (most, time) = (node.filters.most, node.filters.time);
    let mut share = node.filters.shares.take(peer);
    if list.len() >= most || share.is_err() {
        list.retain(|_, filter| filter.used.elapsed() < time);
        // What has ended may have been the peer's.
        share = share.or_else(|_| node.filters.shares.take(peer));
    }
    let share = Arc::new(share?);
    if list.len() >= most {
        return Err(Error::Limit(format!(
            "{most} filters are installed: remove one, or subscribe"
        )));
    }
    // Nobody can guess another one's filter.
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| Error::System(error.to_string()))?;
    let id = U256::from(u128::from_be_bytes(random));
    list.insert(
        id,
        Installed {
            kind,
            place,
            used: Instant::now(),
            _share: share,
        },
    );
    Ok(id)
}

/// Returns whether a filter, for which somebody has asked in time, is of logs.
fn is_of_logs(node: &Node, id: U256) -> Result<bool, Error> {
    let list = node.filters.list();
    let time = node.filters.time;
    let filter = list.get(&id).filter(|filter| filter.used.elapsed() < time);
    let filter = filter.ok_or(Error::NoFilter)?;
    Ok(matches!(filter.kind, Kind::Logs(_)))
}

/// Returns a filter, and moves it to where the chain is now.
fn take(node: &Node, id: U256) -> Result<(Installed, Place), Error> {
    let now = now(node, is_of_logs(node, id)?)?;
    let mut list = node.filters.list();
    let filter = list.get_mut(&id).ok_or(Error::NoFilter)?;
    let before = filter.clone();
    // A client that asks by both paths has each log once.
    let place = now.max(before.place);
    (filter.place, filter.used) = (place, Instant::now());
    Ok((before, place))
}

fn changes(node: &Node, id: U256) -> Result<FilterChanges, Error> {
    let (filter, to) = take(node, id)?;
    let from = filter.place;
    let done = match &filter.kind {
        Kind::Blocks => blocks(node, from, to).map(FilterChanges::Hashes),
        Kind::Transactions => transactions(node, from, to).map(FilterChanges::Hashes),
        Kind::Logs(logs) => new_logs(node, logs, from, to).map(FilterChanges::Logs),
    };
    if done.is_err()
        && let Some(installed) = node.filters.list().get_mut(&id)
    {
        // Nothing is lost: whoever asks again gets it.
        installed.place = from;
    }
    done
}

/// Returns the hashes of the blocks that have got their headers.
fn blocks(node: &Node, from: Place, to: Place) -> Result<Vec<B256>, Error> {
    let mut hashes = Vec::new();
    for number in from.sealed + 1..=to.sealed {
        bound(node, hashes.len())?;
        let header = node.heads.header(number)?;
        hashes.extend(header.map(|(_, hash)| hash));
    }
    Ok(hashes)
}

fn bound(node: &Node, got: usize) -> Result<(), Error> {
    let most = node.options.logs;
    if got >= most {
        return Err(Error::Limit(format!(
            "more than {most} changes since the last question: install another filter"
        )));
    }
    Ok(())
}

fn transactions(node: &Node, from: Place, to: Place) -> Result<Vec<B256>, Error> {
    let mut hashes = Vec::new();
    for number in from.block..=to.block {
        let Some(block) = node.heads.block(number)? else {
            continue;
        };
        let (skip, take) = part(number, from, to);
        for hash in block.body.hashes().take(take).skip(skip) {
            bound(node, hashes.len())?;
            hashes.push(hash);
        }
    }
    Ok(hashes)
}

/// Returns how many transactions of a block to skip, and where to end.
const fn part(number: u64, from: Place, to: Place) -> (usize, usize) {
    let skip = if number == from.block {
        from.transactions
    } else {
        0
    };
    let take = if number == to.block {
        to.transactions
    } else {
        usize::MAX
    };
    (skip, take)
}

fn new_logs(node: &Node, filter: &LogFilter, from: Place, to: Place) -> Result<Vec<Log>, Error> {
    let values = filter.values();
    let found = again(|| {
        let mut search = node.search(from.block..=to.block, filter, &values);
        let mut found = Found::default();
        while let Some(block) = search.next()? {
            // What has come since belongs to the next question.
            let number = block.block.header.number;
            if !filter.follows(number) {
                continue;
            }
            let (skip, take) = part(number, from, to);
            let entries = block.entries_from(skip);
            for entry in entries.take_while(|entry| entry.index < take) {
                for (_, log) in search.wanted(&block, entry) {
                    found.add(log, node.options.logs)?;
                }
            }
        }
        Ok(found.logs)
    });
    found.map_err(|why| match why {
        Unfound::Error(error) => error,
        Unfound::Spent | Unfound::Again => Error::Limit(
            "too many logs since the last question: install a narrower filter".to_owned(),
        ),
    })
}

/// Returns a filter of logs.
fn of_logs(node: &Node, id: U256) -> Result<LogFilter, Error> {
    let mut list = node.filters.list();
    let filter = list.get_mut(&id).ok_or(Error::NoFilter)?;
    filter.used = Instant::now();
    match &filter.kind {
        Kind::Logs(filter) => Ok(LogFilter::clone(filter)),
        Kind::Blocks | Kind::Transactions => Err(Error::NoFilter),
    }
}
