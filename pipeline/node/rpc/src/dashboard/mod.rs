//! The page `/dashboard`: what the node does, for people.
//!
//! | file | concept |
//! |---|---|
//! | `page.html`, `icon.svg` | the page |
//! | `style.css`, `parts.css` | how the page looks, and each of its parts |
//! | `main.mjs` | joins the parts |
//! | `node.mjs` | asks the node, hears of new blocks, notices that it is gone |
//! | `figures.mjs` | live figures |
//! | `series.mjs` | figures of the last minutes |
//! | `throughput.mjs`, `latency.mjs`, `plot.mjs` | these, drawn |
//! | `blocks.mjs`, `batches.mjs`, `batch.mjs` | last blocks, batches, one batch with its files |
//! | `transaction.mjs`, `stages.mjs` | one transaction's way |
//! | `found.mjs` | a block, an account |
//! | `download.mjs` | files of a batch |
//! | `metrics.mjs`, `format.mjs`, `elements.mjs` | metrics as numbers, values as text, elements |
//!
//! The browser runs the files as they are. What comes from the node becomes text of the page, and
//! never markup: the server's policy ([`crate::Pages`]) makes browsers refuse it.

use crate::server::{Page, Pages};

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// Path, media type and content of each file.
const FILES: [(&str, &str, &str); 21] = [
    ("/dashboard", HTML, include_str!("page.html")),
    ("/dashboard/style.css", CSS, include_str!("style.css")),
    ("/dashboard/parts.css", CSS, include_str!("parts.css")),
    ("/dashboard/icon.svg", SVG, include_str!("icon.svg")),
    ("/dashboard/main.mjs", SCRIPT, include_str!("main.mjs")),
    ("/dashboard/node.mjs", SCRIPT, include_str!("node.mjs")),
    (
        "/dashboard/figures.mjs",
        SCRIPT,
        include_str!("figures.mjs"),
    ),
    ("/dashboard/series.mjs", SCRIPT, include_str!("series.mjs")),
    (
        "/dashboard/latency.mjs",
        SCRIPT,
        include_str!("latency.mjs"),
    ),
    (
        "/dashboard/throughput.mjs",
        SCRIPT,
        include_str!("throughput.mjs"),
    ),
    ("/dashboard/plot.mjs", SCRIPT, include_str!("plot.mjs")),
    ("/dashboard/blocks.mjs", SCRIPT, include_str!("blocks.mjs")),
    (
        "/dashboard/batches.mjs",
        SCRIPT,
        include_str!("batches.mjs"),
    ),
    ("/dashboard/batch.mjs", SCRIPT, include_str!("batch.mjs")),
    (
        "/dashboard/download.mjs",
        SCRIPT,
        include_str!("download.mjs"),
    ),
    (
        "/dashboard/transaction.mjs",
        SCRIPT,
        include_str!("transaction.mjs"),
    ),
    ("/dashboard/found.mjs", SCRIPT, include_str!("found.mjs")),
    ("/dashboard/stages.mjs", SCRIPT, include_str!("stages.mjs")),
    (
        "/dashboard/metrics.mjs",
        SCRIPT,
        include_str!("metrics.mjs"),
    ),
    (
        "/dashboard/elements.mjs",
        SCRIPT,
        include_str!("elements.mjs"),
    ),
    ("/dashboard/format.mjs", SCRIPT, include_str!("format.mjs")),
];

/// The page `/dashboard` and its files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dashboard;

impl Pages for Dashboard {
    fn page(&self, path: &str) -> Option<Page> {
        let (_, kind, content) = FILES.into_iter().find(|(own, ..)| *own == path)?;
        Some(Page {
            status: 200,
            kind,
            body: content.to_owned(),
        })
    }
}
