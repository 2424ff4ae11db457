//! Health and metrics, for operators.
//!
//! | module | concept |
//! |---|---|
//! | `front` | the page `/` |
//! | `health` | whether a node makes progress |
//! | `sequencer`, `replica`, `server`, `batches` | metrics by what they are of |
//! | `storage`, `disk`, `traces` | metrics likewise |
//! | `recent` | what the page draws, of the last minutes |
//! | `watch` | records of what changes, and samples of each second |
//! | `text` | metrics in Prometheus's text format |
//!
//! Each family of metrics is in the answer from the start, with its description, also while it has
//! no samples: without batches there are none of batches.

mod batches;
mod disk;
mod front;
mod health;
mod recent;
mod replica;
mod sequencer;
mod server;
mod storage;
mod text;
mod traces;
mod watch;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use serde_json::json;
use zkfabric_batches::BatchWatch;
use zkfabric_engine::{Clock as _, SystemClock};

use crate::current::Current;
use crate::dashboard::Dashboard;
use crate::document;
use crate::log_index::LogIndex;
use crate::node::Node;
use crate::server::{Page, Pages, ServerWatch};
use health::{Health, Illness};
use recent::Recent;
use text::Text;

/// Health and metrics of a node.
#[derive(Debug)]
pub struct Operation {
    node: Current,
    begun: Instant,
    health: Health,
    recent: Recent,
    batches: Option<BatchWatch>,
    folder: Option<PathBuf>,
    server: OnceLock<ServerWatch>,
}

impl Operation {
    /// Looks at a node.
    #[must_use]
    pub fn new(node: impl Into<Current>) -> Self {
        let begun = Instant::now();
        Self {
            node: node.into(),
            begun,
            health: Health::new(begun),
            recent: Recent::default(),
            batches: None,
            folder: None,
            server: OnceLock::new(),
        }
    }

    /// Looks at batches and their proofs, too.
    #[must_use]
    pub fn with_batches(self, batches: Option<BatchWatch>) -> Self {
        Self { batches, ..self }
    }

    /// Looks at the disk of a folder, too.
    #[must_use]
    pub fn with_folder(self, folder: PathBuf) -> Self {
        Self {
            folder: Some(folder),
            ..self
        }
    }

    /// Looks at the server that serves it, too; a second one is left out.
    pub fn served_by(&self, server: ServerWatch) {
        let _ = self.server.set(server);
    }

    /// Tells of each change of the node's health, and of a replica that falls behind, and keeps a
    /// sample of each second for `/metrics/recent`, until the task ends.
    pub async fn watch(self: Arc<Self>) {
        watch::run(&self).await;
    }

    fn health(&self) -> Page {
        let node = self.node.get();
        let figures = node.sequencer.figures();
        let ill = self.health.look(&node, &figures, Instant::now());
        let ill = ill.into_iter().next();
        let head = node.heads.head_number().ok();
        let replica = node.sequencer.replica();
        let proofs = replica.and_then(|replica| replica.proofs());
        let body = json!({
            "status": ill.as_ref().map_or("healthy", Illness::kind),
            "reason": ill.as_ref().map(ToString::to_string),
            "block": head,
            "sealed": node.heads.sealed(),
            "ageSeconds": age(&node),
            "pending": figures.pending,
            "queued": figures.queued,
            // A proof that is refused says nothing of the states: the node serves them.
            "proved": proofs.as_ref().map(|proofs| proofs.block),
            "unproved": proofs.and_then(|proofs| proofs.refusal.or(proofs.away)),
        });
        Page {
            status: if ill.is_some() { 503 } else { 200 },
            kind: "application/json",
            body: body.to_string() + "\n",
        }
    }

    fn metrics(&self) -> Page {
        let node = self.node.get();
        let figures = node.sequencer.figures();
        let mut text = Text::default();
        let version = [("version", env!("CARGO_PKG_VERSION"))];
        text.family("build_info", "gauge", "Version of the node")
            .sample(&version, 1.0);
        let ill = self.health.look(&node, &figures, Instant::now());
        health::write(&mut text, &ill);
        let up = self.begun.elapsed().as_secs_f64();
        text.gauge("uptime_seconds", "Time since the start", up);
        sequencer::write(&mut text, &figures, &node.sequencer.stages());
        let replica = node.sequencer.replica();
        replica::write(&mut text, replica.map(Arc::as_ref));
        blocks(&mut text, &node);
        storage::write(&mut text, node.sequencer.chain());
        batches::write(&mut text, self.batches.as_ref().map(BatchWatch::figures));
        let calls = self.server.get().map(ServerWatch::figures);
        server::write(&mut text, calls.as_ref());
        disk::write(&mut text, self.folder.as_deref());
        let followed = node.traces.as_ref().map(|traces| traces.figures());
        traces::write(&mut text, followed.as_ref());
        Page {
            status: 200,
            kind: "text/plain; version=0.0.4; charset=utf-8",
            body: text.into_string(),
        }
    }
}

impl Pages for Operation {
    fn page(&self, path: &str) -> Option<Page> {
        match path {
            "/" => Some(front::page(
                env!("CARGO_PKG_VERSION"),
                self.node.get().heads.chain_id(),
            )),
            "/health" => Some(self.health()),
            "/metrics" => Some(self.metrics()),
            "/metrics/recent" => Some(self.recent.page(Instant::now())),
            "/openrpc.json" => Some(Page {
                status: 200,
                kind: "application/json",
                body: document::text(),
            }),
            _ => Dashboard.page(path),
        }
    }
}

/// Returns the seconds since the time of the newest block with a header: of a replica whose source
/// keeps blocks back it grows, and of a chain on which nothing happens.
fn age(node: &Node) -> Option<u64> {
    let (header, _) = node.heads.header(node.heads.sealed()).ok().flatten()?;
    let now = SystemClock.now_ms() / 1_000;
    Some(now.saturating_sub(header.timestamp))
}

/// Writes how far the chain is.
fn blocks(text: &mut Text, node: &Node) {
    let heads = &node.heads;
    let head = heads.head_number().unwrap_or_default();
    let indexed = match node.sequencer.chain() {
        Some(chain) => chain.indexed().unwrap_or_default(),
        None => head,
    };
    let blocks = [
        ("block", "Number of the newest block", head),
        (
            "block_sealed",
            "Number of the newest block with a header",
            heads.sealed(),
        ),
        (
            "block_indexed",
            "Number of the newest block in the index",
            indexed,
        ),
    ];
    for (name, help, number) in blocks {
        text.gauge(name, help, number as f64);
    }
    let help = "Seconds since the time of the newest block with a header";
    text.gauge_if("block_age_seconds", help, age(node).map(|age| age as f64));
    let (kept, read) = heads.block_bytes();
    let help = "Bytes of sealed blocks that stay in memory";
    text.gauge("block_memory_bytes", help, kept as f64);
    let help = "Bytes of blocks that were read from the disk for readers";
    text.gauge("block_read_bytes", help, read as f64);
    let index = heads.log_index();
    let newest = index.and_then(LogIndex::indexed).unwrap_or_default();
    let help = "Number of the newest block in the index of logs";
    text.gauge("block_logs_indexed", help, newest as f64);
    let has_failed = index.is_some_and(|index| index.failure().is_some());
    let help = "1 if the index of logs does not go on";
    text.gauge("log_index_failed", help, f64::from(has_failed));
    if let Some(index) = &node.addresses {
        let help = "Number of the newest block in the index of addresses";
        let newest = index.indexed().unwrap_or_default();
        text.gauge("block_addresses_indexed", help, newest as f64);
        let help = "Sealed blocks that the index of addresses does not have yet";
        text.gauge(
            "address_index_behind",
            help,
            index.behind(heads.sealed()) as f64,
        );
        let help = "1 if the index of addresses does not go on";
        let has_failed = f64::from(index.failure().is_some());
        text.gauge("address_index_failed", help, has_failed);
    }
}
