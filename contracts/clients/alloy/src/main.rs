//! alloy: events by a filter that is polled, by ranges of blocks, or by a subscription.
//!
//! follow-with-alloy HTTP WEBSOCKET ADDRESS FILE filter|ranges [MILLISECONDS]
//! follow-with-alloy HTTP WEBSOCKET ADDRESS FILE websocket [LOGS]
//!
//! LOGS: how many logs the subscription holds for its reader; it drops the oldest of more.

use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use alloy::primitives::Address;
use alloy::providers::{Provider, ProviderBuilder, WsConnect};
use alloy::rpc::types::{Filter, Log};
use alloy::sol;
use alloy::sol_types::SolEvent as _;
use alloy::transports::TransportResult;
use futures_util::StreamExt as _;
use tokio::io::{AsyncReadExt as _, stdin};

/// Milliseconds between two questions, if no argument says so.
const INTERVAL: u64 = 500;

sol! {
    event Ticked(uint256 indexed n);
}

/// Numbers of events in the order in which they came, logs that were taken back, errors.
#[derive(Default)]
struct Lists {
    got: Vec<u64>,
    reorganizations: usize,
    errors: Vec<String>,
}

/// What the follower saw.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Lists>>);

impl Seen {
    fn lists(&self) -> MutexGuard<'_, Lists> {
        self.0.lock().expect("no thread panics with it")
    }

    fn log(&self, log: &Log) {
        let mut lists = self.lists();
        if log.removed {
            lists.reorganizations += 1;
            return;
        }
        match Ticked::decode_log(&log.inner) {
            Ok(event) => lists.got.push(event.n.saturating_to()),
            Err(error) => lists.errors.push(error.to_string()),
        }
    }

    fn logs(&self, logs: &[Log]) {
        for log in logs {
            self.log(log);
        }
    }

    fn error(&self, error: &impl ToString) {
        self.lists().errors.push(error.to_string());
    }

    fn json(&self) -> String {
        let lists = self.lists();
        let (got, errors) = (&lists.got, &lists.errors);
        let reorganizations = lists.reorganizations;
        serde_json::json!({"got": got, "reorganizations": reorganizations, "errors": errors})
            .to_string()
    }
}

/// Polls a filter of the node.
async fn follow_filter(
    provider: impl Provider + 'static,
    filter: &Filter,
    interval: Duration,
    seen: Seen,
) -> TransportResult<()> {
    let watch = provider.watch_logs(filter).await?;
    let mut answers = watch.with_poll_interval(interval).into_stream();
    tokio::spawn(async move {
        // Requests end with the provider.
        let _provider = provider;
        while let Some(logs) = answers.next().await {
            seen.logs(&logs);
        }
        seen.error(&"the filter ended");
    });
    Ok(())
}

/// Reads the logs from a block to the newest one; returns where the next range begins.
async fn read(
    provider: &impl Provider,
    filter: &Filter,
    next: u64,
    seen: &Seen,
) -> TransportResult<u64> {
    let newest = provider.get_block_number().await?;
    if newest < next {
        return Ok(next);
    }
    let range = filter.clone().from_block(next).to_block(newest);
    let logs = provider.get_logs(&range).await?;
    seen.logs(&logs);
    Ok(newest + 1)
}

/// Asks for the newest number and for the logs up to it.
async fn follow_ranges(
    provider: impl Provider + 'static,
    filter: Filter,
    interval: Duration,
    seen: Seen,
) -> TransportResult<()> {
    let mut next = provider.get_block_number().await? + 1;
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(interval).await;
            match read(&provider, &filter, next, &seen).await {
                Ok(after) => next = after,
                Err(error) => seen.error(&error),
            }
        }
    });
    Ok(())
}

/// Subscribes, with room for a number of logs or for alloy's default.
async fn follow_subscription(
    provider: impl Provider + 'static,
    filter: &Filter,
    room: Option<usize>,
    seen: Seen,
) -> TransportResult<()> {
    let mut subscription = provider.subscribe_logs(filter);
    if let Some(room) = room {
        subscription = subscription.channel_size(room);
    }
    let mut logs = subscription.await?.into_stream();
    tokio::spawn(async move {
        // The connection ends with the provider.
        let _provider = provider;
        while let Some(log) = logs.next().await {
            seen.log(&log);
        }
        seen.error(&"the subscription ended");
    });
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [http, websocket, address, file, way, more @ ..] = &args[..] else {
        return Err("expected HTTP WEBSOCKET ADDRESS FILE WAY [MILLISECONDS | LOGS]".into());
    };
    let address: Address = address.parse()?;
    let option: Option<u64> = more.first().map(|text| text.parse()).transpose()?;
    let interval = Duration::from_millis(option.unwrap_or(INTERVAL));
    let filter = Filter::new()
        .address(address)
        .event_signature(Ticked::SIGNATURE_HASH);
    let seen = Seen::default();
    let of_task = seen.clone();
    let over_http = ProviderBuilder::new().connect_http(http.parse()?);
    match &**way {
        "filter" => follow_filter(over_http, &filter, interval, of_task).await?,
        "ranges" => follow_ranges(over_http, filter, interval, of_task).await?,
        "websocket" => {
            let address = WsConnect::new(websocket);
            let provider = ProviderBuilder::new().connect_ws(address).await?;
            let room = option.map(usize::try_from).transpose()?;
            follow_subscription(provider, &filter, room, of_task).await?;
        }
        other => return Err(format!("expected filter, ranges or websocket, got {other}").into()),
    }
    // The parent waits for this line before it sends anything, and ends the input at the end.
    println!("ready");
    stdin().read_to_end(&mut Vec::new()).await?;
    std::fs::write(file, seen.json())?;
    Ok(())
}
