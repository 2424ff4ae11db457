//! What is new, as it comes.
//!
//! A subscription ends with an error when its client is too slow, and never has a gap.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use alloy_consensus::Header;
use alloy_rpc_types_eth::pubsub::SubscriptionKind;
use jsonrpsee::core::{RegisterMethodError, SubscriptionResult};
use jsonrpsee::types::{ErrorObjectOwned, Params};
use jsonrpsee::{Extensions, Methods, PendingSubscriptionSink, RpcModule};
use serde::Deserialize as _;
use serde_json::Value;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::sleep;

use crate::answer::{self, logs_of};
use crate::arguments::Arguments;
use crate::current::Current;
use crate::error::{Error, words};
use crate::heads::{Block, Body, Listener, News};
use crate::log_filter::LogFilter;
use crate::node::Node;
use crate::server::Notifier;
use crate::sized::LARGE;
use crate::tags::Tags;
use crate::texts::Of;

/// Time for which a client may go on to read an event whose place newer ones have taken.
const GRACE: Duration = Duration::from_secs(2);

/// Returns the methods of subscriptions, which outlive a node whose chain goes back.
pub(crate) fn subscriptions(current: Current, tags: Tags) -> Result<Methods, RegisterMethodError> {
    let mut module = RpcModule::new(current);
    module.register_subscription(
        "eth_subscribe",
        "eth_subscription",
        "eth_unsubscribe",
        move |params, pending, current, about| async move {
            subscribe(params, pending, (current, tags), about).await
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
    (current, tags): (Arc<Current>, Tags),
    about: Extensions,
) -> SubscriptionResult {
    let wanted = match Wanted::of(&params) {
        Ok(wanted) => wanted,
        Err(error) => {
            pending.reject(ErrorObjectOwned::from(error)).await;
            return Ok(());
        }
    };
    // Before the client hears that it is subscribed, so that nothing is missed.
    let news = current.get().heads.subscribe();
    let notifier = Notifier::new(pending.accept().await?, &about);
    // The subscription outlives a node whose chain goes back.
    let telling = Arc::clone(&current.get().telling);
    let told = async move {
        let ended = follow(news, (&current, tags), &wanted, &notifier).await;
        notifier.ended(ended).await
    };
    telling.run(told).await.map_err(words)?
}

async fn follow(
    mut news: Listener<News>,
    (current, tags): (&Current, Tags),
    wanted: &Wanted,
    notifier: &Notifier,
) -> SubscriptionResult {
    loop {
        let next = tokio::select! {
            next = news.recv() => next,
            () = notifier.closed() => return Ok(()),
        };
        let heard = match next {
            Ok(heard) => heard,
            Err(RecvError::Lagged(missed)) => {
                let words = format!("too slow: {missed} events were missed, subscribe again");
                return Err(words.into());
            }
            Err(RecvError::Closed) => return Err("the node is stopping".into()),
        };
        let node = current.get();
        // What a slow client is being told stays in memory: not for long behind newer events.
        let is_over = async {
            news.passed().await;
            sleep(GRACE).await;
        };
        tokio::select! {
            told = tell((&node, tags), wanted, &heard, notifier) => told?,
            () = is_over => {
                let words = "too slow: newer events wait in place of this one, subscribe again";
                return Err(words.into());
            }
        }
    }
}

/// Sends the logs of some of a block's transactions.
async fn send_logs(
    filter: &LogFilter,
    (node, heard): (&Node, &Arc<News>),
    block: &Block,
    indices: Range<usize>,
    notifier: &Notifier,
) -> SubscriptionResult {
    if !filter.follows(block.header.number) {
        return Ok(());
    }
    let entries = block.body.entries_from(indices.start);
    for entry in entries.take_while(|entry| entry.index < indices.end) {
        for log in logs_of(block, entry).filter(|log| filter.matches(&log.inner)) {
            let of = Of::Log(log.log_index.unwrap_or_default());
            let text = match log.inner.data.data.len() < LARGE {
                true => heard.texts().make(of, &log),
                false => {
                    let heard = Arc::clone(heard);
                    node.notice(move || heard.texts().make(of, &log)).await
                }
            };
            notifier.send(text.map_err(words)?).await?;
        }
    }
    Ok(())
}

async fn tell(
    (node, tags): (&Arc<Node>, Tags),
    wanted: &Wanted,
    heard: &Arc<News>,
    notifier: &Notifier,
) -> SubscriptionResult {
    let texts = heard.texts();
    match (wanted, &**heard) {
        (Wanted::Heads, News::Sealed { header, hash, .. }) => {
            let block = Block::headed(Header::clone(header), *hash, Body::default());
            let text = texts
                .make(Of::Header, &answer::header(&block))
                .map_err(words)?;
            Ok(notifier.send(text).await?)
        }
        // With the block's header, or with the durable group.
        (Wanted::Logs(filter), News::Sealed { header, hash, .. }) if tags == Tags::Sealed => {
            if !filter.matches_bloom(&header.logs_bloom) {
                return Ok(());
            }
            // On another thread, if it is not in memory.
            let block = node.fetch(header.number).await.map_err(words)?;
            match block {
                // The chain may have gone back since, and have another one.
                Some(block) if block.hash == *hash => {
                    let all = 0..block.body.count();
                    send_logs(filter, (node, heard), &block, all, notifier).await
                }
                _ => Ok(()),
            }
        }
        (Wanted::Logs(filter), News::Group { group, first, .. }) if tags == Tags::Open => {
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
            let indices = *first..first.saturating_add(group.transactions.len());
            send_logs(filter, (node, heard), &block, indices, notifier).await
        }
        (Wanted::Hashes, News::Group { group, .. }) => {
            for (at, sequenced) in group.transactions.iter().enumerate() {
                let text = texts.make(Of::Hash(at), &sequenced.hash).map_err(words)?;
                notifier.send(text).await?;
            }
            Ok(())
        }
        (Wanted::Transactions, News::Group { group, .. }) => {
            for (at, one) in group.transactions.iter().enumerate() {
                let transaction = answer::in_pool(&one.raw, one.sender).map_err(words)?;
                let text = texts
                    .make(Of::Transaction(at), &transaction)
                    .map_err(words)?;
                notifier.send(text).await?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
