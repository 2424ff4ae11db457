//! Subscriptions of the namespace.

use std::sync::Arc;

use jsonrpsee::core::{RegisterMethodError, SubscriptionResult};
use jsonrpsee::types::{ErrorObjectOwned, Params};
use jsonrpsee::{Extensions, PendingSubscriptionSink, RpcModule};
use serde::Deserialize;

use super::{groups, stream};
use crate::arguments::Arguments;
use crate::error::{Error, words};
use crate::node::Node;
use crate::peer::Peer;
use crate::replica::From;
use crate::server::Notifier;

pub(super) fn register(module: &mut RpcModule<Node>) -> Result<(), RegisterMethodError> {
    module.register_subscription(
        "zkf_subscribe",
        "zkf_subscription",
        "zkf_unsubscribe",
        |params, pending, node, about| async move { subscribe(params, pending, node, about).await },
    )?;
    Ok(())
}

/// What a subscription is of.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    MiniBlocks,
    Groups,
}

/// What a subscription is of, with its place.
enum Wanted {
    MiniBlocks(stream::Reader),
    Groups(Box<groups::Reader>),
}

async fn wanted(params: &Params<'_>, peer: Option<Peer>, node: Arc<Node>) -> Result<Wanted, Error> {
    let mut arguments = Arguments::of(params);
    match arguments.next("subscription")? {
        Kind::MiniBlocks => {
            let options: Option<stream::Options> = arguments.optional("options")?;
            arguments.end()?;
            let begin = move |node: &Node| stream::Reader::begin(node, options.unwrap_or_default());
            node.run(begin).await.map(Wanted::MiniBlocks)
        }
        Kind::Groups => {
            let from: From = arguments.next("place")?;
            arguments.end()?;
            let reader = groups::Reader::begin(node, from, peer).await?;
            Ok(Wanted::Groups(Box::new(reader)))
        }
    }
}

async fn subscribe(
    params: Params<'static>,
    pending: PendingSubscriptionSink,
    node: Arc<Node>,
    about: Extensions,
) -> SubscriptionResult {
    // Before the client hears that it is subscribed, so that nothing is missed.
    let wanted = match wanted(&params, Peer::of(&about), Arc::clone(&node)).await {
        Ok(wanted) => wanted,
        Err(error) => {
            pending.reject(ErrorObjectOwned::from(error)).await;
            return Ok(());
        }
    };
    let notifier = Notifier::new(pending.accept().await?, &about);
    match wanted {
        Wanted::MiniBlocks(reader) => {
            let of_task = Arc::clone(&node);
            let told = async move {
                let ended = stream::run(reader, &of_task, &notifier).await;
                notifier.ended(ended).await
            };
            let told = node.telling.run(told).await;
            told.map_err(words)?
        }
        // A node that follows waits for each group, and there are few.
        Wanted::Groups(reader) => {
            let ended = groups::run(*reader, &node, &notifier).await;
            notifier.ended(ended).await
        }
    }
}
