//! What is new, as it comes.
//!
//! A subscription ends with an error when its client is too slow, and never has a gap.

use std::ops::Range;
use std::sync::Arc;

use alloy_primitives::B256;
use alloy_rpc_types_eth::Log;
use alloy_rpc_types_eth::pubsub::SubscriptionKind;
use jsonrpsee::core::{RegisterMethodError, SubscriptionResult, to_json_raw_value};
use jsonrpsee::types::{ErrorObjectOwned, Params};
use jsonrpsee::{Methods, PendingSubscriptionSink, RpcModule, SubscriptionSink};
use serde::{Deserialize as _, Serialize};
use serde_json::Value;
use tokio::sync::broadcast::error::RecvError;

use crate::answer::{self, logs_of};
use crate::arguments::Arguments;
use crate::current::Current;
use crate::error::Error;
use crate::heads::{Block, Body, News};
use crate::log_filter::LogFilter;
use crate::node::Node;
use crate::tags::Tags;

/// Returns the methods of subscriptions, which outlive a node whose chain goes back.
pub(crate) fn subscriptions(current: Current, tags: Tags) -> Result<Methods, RegisterMethodError> {
    let mut module = RpcModule::new(current);
    module.register_subscription(
        "eth_subscribe",
        "eth_subscription",
        "eth_unsubscribe",
        move |params, pending, current, _| async move {
            subscribe(params, pending, current, tags).await
        },
    )?;
    Ok(module.into())
}

/// What a subscription is of.
enum Wanted {
    Heads,
    Logs(Box<LogFilter>),
    Hashes,
    Transactions,
}

impl Wanted {
    fn of(params: &Params<'_>) -> Result<Self, Error> {
        let mut arguments = Arguments::of(params);
        let kind: SubscriptionKind = arguments.next("subscription")?;
        let more: Option<Value> = arguments.optional("options")?;
        arguments.end()?;
        match (kind, more) {
            (SubscriptionKind::NewHeads, None) => Ok(Self::Heads),
            (SubscriptionKind::Logs, None) => Ok(Self::Logs(Box::default())),
            (SubscriptionKind::Logs, Some(filter @ Value::Object(_))) => {
                let filter = LogFilter::deserialize(filter).map_err(|error| Error::Argument {
                    index: 1,
                    name: "options",
                    reason: error.to_string(),
                })?;
                filter.check_following()?;
                Ok(Self::Logs(Box::new(filter)))
            }
            (SubscriptionKind::NewPendingTransactions, None | Some(Value::Bool(false))) => {
                Ok(Self::Hashes)
            }
            (SubscriptionKind::NewPendingTransactions, Some(Value::Bool(true))) => {
                Ok(Self::Transactions)
            }
            (kind, _) => Err(Error::Invalid(format!(
                "no such subscription {kind:?} with these options"
            ))),
        }
    }
}

async fn subscribe(
    params: Params<'static>,
    pending: PendingSubscriptionSink,
    current: Arc<Current>,
    tags: Tags,
) -> SubscriptionResult {
    let wanted = match Wanted::of(&params) {
        Ok(wanted) => wanted,
        Err(error) => {
            pending.reject(ErrorObjectOwned::from(error)).await;
            return Ok(());
        }
    };
    // Before the client hears that it is subscribed, so that nothing is missed.
    let mut news = current.get().heads.subscribe();
    let sink = pending.accept().await?;
    loop {
        let next = tokio::select! {
            next = news.recv() => next,
            () = sink.closed() => return Ok(()),
        };
        match next {
            Ok(news) => tell((&current.get(), tags), &wanted, &news, &sink).await?,
            Err(RecvError::Lagged(missed)) => {
                let words = format!("too slow: {missed} events were missed, subscribe again");
                return Err(words.into());
            }
            Err(RecvError::Closed) => return Err("the node is stopping".into()),
        }
    }
}

/// Sends the logs of some of a block's transactions.
async fn send_logs(
    filter: &LogFilter,
    block: &Block,
    indices: Range<usize>,
    sink: &SubscriptionSink,
) -> SubscriptionResult {
    if !filter.follows(block.header.number) {
        return Ok(());
    }
    let entries = block.body.entries_from(indices.start);
    for entry in entries.take_while(|entry| entry.index < indices.end) {
        let logs = logs_of(block, entry);
        let logs: Vec<Log> = logs.filter(|log| filter.matches(&log.inner)).collect();
        for log in logs {
            send(sink, &log).await?;
        }
    }
    Ok(())
}

async fn send<T: Serialize>(sink: &SubscriptionSink, item: &T) -> SubscriptionResult {
    sink.send(to_json_raw_value(item)?).await?;
    Ok(())
}

async fn tell(
    (node, tags): (&Arc<Node>, Tags),
    wanted: &Wanted,
    news: &News,
    sink: &SubscriptionSink,
) -> SubscriptionResult {
    match (wanted, news) {
        (Wanted::Heads, News::Sealed(sealed)) => {
            let header = answer::header(&Block::sealed(sealed, Body::default()));
            send(sink, &header).await
        }
        // With the block's header, or with the durable group.
        (Wanted::Logs(filter), News::Sealed(sealed)) if tags == Tags::Sealed => {
            if !filter.matches_bloom(&sealed.header.logs_bloom) {
                return Ok(());
            }
            // On another thread, if it is not in memory.
            let block = node.fetch(sealed.header.number).await.map_err(words)?;
            match block {
                // The chain may have gone back since, and have another one.
                Some(block) if block.hash == sealed.hash => {
                    send_logs(filter, &block, 0..block.body.count(), sink).await
                }
                _ => Ok(()),
            }
        }
        (Wanted::Logs(filter), News::Group { group, first }) if tags == Tags::Open => {
            let has_logs = |one: &zkfabric_engine::Sequenced| {
                one.included.logs.iter().any(|log| filter.matches(log))
            };
            if !group.transactions.iter().any(has_logs) {
                return Ok(());
            }
            let block = node.fetch(group.block.number()).await.map_err(words)?;
            let Some(block) = block else {
                return Ok(());
            };
            let expected = group.transactions.first().map(|one| one.hash);
            if block.body.hashes().nth(*first) != expected {
                return Ok(());
            }
            let end = first.saturating_add(group.transactions.len());
            send_logs(filter, &block, *first..end, sink).await
        }
        (Wanted::Hashes, News::Group { group, .. }) => {
            for sequenced in &group.transactions {
                send::<B256>(sink, &sequenced.hash).await?;
            }
            Ok(())
        }
        (Wanted::Transactions, News::Group { group, .. }) => {
            for one in &group.transactions {
                let transaction = answer::in_pool(&one.raw, one.sender).map_err(words)?;
                send(sink, &transaction).await?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn words(error: Error) -> String {
    ErrorObjectOwned::from(error).message().to_owned()
}
